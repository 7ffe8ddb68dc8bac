// One of a few ways, each with a name and a sentence; the cards are native radio buttons.

export default frontModule((root, tools) => {
  let scene = null;
  const legend = h("legend", { class: "kit-hide" });
  const cards = h("div", { class: "kit-cards" });
  root.append(h("fieldset", {}, legend, cards));

  function card(id) {
    const input = h("input", { type: "radio", name: scene.name, on: { change: () => tools.gesture("choose", { id }) } });
    const name = h("b"), about = h("span", { class: "kit-card-about" });
    return Object.assign(h("label", {}, input, name, about), { kitInput: input, kitName: name, kitAbout: about });
  }

  function paintCard(element, id) {
    const { name, about } = scene.options[id];
    element.kitName.textContent = name;
    element.kitAbout.textContent = about;
    element.kitInput.checked = id === (scene.asked || scene.chosen);
    element.classList.toggle("kit-on", id === scene.chosen);
    element.classList.toggle("kit-asked", id === scene.asked);
  }

  return {
    paint(now) {
      scene = now;
      legend.textContent = scene.label;
      keep(cards, scene.order, card, paintCard);
    },
  };
});
