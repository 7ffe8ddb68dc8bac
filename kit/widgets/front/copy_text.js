// A text that was typed, whole, with a button that copies it.

export default frontModule((root) => {
  const text = h("p", { class: "kit-copied-text", tabindex: "-1" });
  const press = h("button", { type: "button", class: "kit-plain" }), said = h("span", { role: "status" });
  let words = {};
  const choose = () => {
    getSelection().selectAllChildren(text);
    text.focus();
  };
  press.addEventListener("click", async () => {
    // On plain http to another computer a page may not copy: then the text stands chosen, to be copied by hand.
    try { await navigator.clipboard.writeText(text.textContent); said.textContent = words.copied; } catch { choose(); said.textContent = words.chosen; }
  });
  root.append(text, h("div", { class: "kit-bar" }, press, said));
  return {
    paint(scene) {
      words = scene.words;
      text.textContent = scene.text;
      press.textContent = words.copy;
    },
  };
});
