// Asks for a passphrase, twice where it is new. It goes to the keeper in this browser and nowhere else.

export default frontModule((root) => {
  let scene = null;
  const field = (name) => {
    const input = h("input", { type: "password", id: `kit-pass-${name}-${crypto.getRandomValues(new Uint32Array(1))[0]}`, autocomplete: "off", spellcheck: "false" });
    const label = h("label", { for: input.id });
    return { input, label, box: h("div", { class: "kit-pass-field" }, label, input) };
  };
  const first = field("first"), second = field("second");
  const hint = h("p", { class: "kit-hint" }), wrong = h("p", { class: "kit-wrong-say", role: "alert" });
  const press = h("button", { type: "submit", class: "kit-plain" });
  const onSubmit = (event) => {
    event.preventDefault();
    const typed = first.input.value, { words } = scene;
    const said = !scene.is_new ? "" : typed.length < scene.least ? words.short : typed !== second.input.value ? words.differ : "";
    wrong.textContent = said;
    if (said || !typed) return first.input.focus();
    document.dispatchEvent(new CustomEvent("kit-keeper", { detail: { act: "seal", passphrase: typed } }));
    for (const { input } of [first, second]) input.value = "";
  };
  root.append(h("form", { class: "kit-pass", on: { submit: onSubmit } }, first.box, hint, second.box, wrong, h("div", {}, press)));

  return {
    paint(now) {
      scene = now;
      const { words } = scene;
      first.label.textContent = words.first;
      second.label.textContent = words.second;
      second.box.hidden = !scene.is_new;
      hint.textContent = words.hint;
      press.textContent = words.press;
      wrong.textContent = scene.wrong;
    },
  };
});
