// The map in words: an actor's sentences under its name; a name in a sentence leads to the sentences of that actor.

export default frontModule((root, tools) => {
  const list = h("div", { class: "kit-said-actors" });
  let scene = null;
  root.append(list);

  function follow(id) {
    scene.chosen = id;
    mark();
    const head = list.querySelector(`[data-id="${CSS.escape(id)}"] h2`);
    head?.focus({ preventScroll: true });
    head?.scrollIntoView({ block: "nearest" });
    tools.gesture("choose", { id });
  }

  const piece = (here, [words, id]) => (id && id !== here ? h("span", { role: "link", tabindex: "0", "data-to": id }, words) : words);

  // Names are no buttons, which do not break across lines.
  list.addEventListener("click", (event) => { if (event.target.dataset.to) follow(event.target.dataset.to); });
  list.addEventListener("keydown", (event) => { if (event.key === "Enter" && event.target.dataset.to) follow(event.target.dataset.to); });

  const make = (id) => h("section", { "data-id": id }, h("h2", { tabindex: "-1" }), h("p", { class: "kit-said-of" }), h("ul", {}));

  function paint(section, id) {
    const record = scene.actors[id];
    if (section.kitRecord === record) return;
    section.kitRecord = record;
    const [head, says, sentences] = section.children;
    head.textContent = record.name;
    says.textContent = record.says;
    sentences.replaceChildren(...record.sentences.map((sentence) => h("li", {}, sentence.map((each) => piece(id, each)))));
  }

  const mark = () => { for (const section of list.children) section.classList.toggle("kit-on", section.dataset.id === scene.chosen); };

  return {
    paint(now) {
      scene = now;
      keep(list, scene.order, make, paint);
      mark();
    },
  };
});
