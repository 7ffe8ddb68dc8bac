// One line for an actor or a tie: Enter adds and stays, what was understood stands below while one types.
// A paste of several lines is looked at before it is taken; Escape leaves.

const TYPING_PAUSE = 120, TALLEST = 300;

export default frontModule((root, tools) => {
  let scene = null, timer = 0;
  const label = h("label", { class: "kit-entry-label", for: "kit-entry-line" });
  const hint = h("p", { class: "kit-hint", id: "kit-entry-hint" });
  const field = h("textarea", {
    id: "kit-entry-line", class: "kit-entry-line", rows: 1, spellcheck: "false", autocomplete: "off", enterkeyhint: "done",
    "aria-describedby": "kit-entry-hint", on: { input: onTyped, keydown: onKey },
  });
  const said = h("div", { class: "kit-entry-said", "aria-live": "polite" });
  const asked = h("div", { class: "kit-entry-asked", role: "status", on: { keydown: (event) => { if (event.key === "Escape") leave(event); } } });
  const add = h("button", { type: "button", class: "kit-entry-act kit-entry-add", on: { click: () => { send("entered"); focus(); } } });
  root.append(label, hint, h("div", { class: "kit-entry-row" }, field, add), said, asked);

  const several = () => field.value.trimEnd().includes("\n");

  function grow() {
    add.textContent = several() ? scene.look : scene.add;
    field.style.blockSize = "auto";
    field.style.blockSize = `${Math.min(field.scrollHeight + 2, TALLEST)}px`;
  }

  function onTyped() {
    grow();
    clearTimeout(timer);
    timer = setTimeout(() => tools.gesture("typed", { text: field.value }), TYPING_PAUSE);
  }

  function onKey(event) {
    if (event.isComposing) return;
    if (event.key === "Escape") return leave(event);
    if (event.key !== "Enter" || event.shiftKey || (several() && !event.ctrlKey && !event.metaKey)) return;
    event.preventDefault();
    send("entered");
  }

  // The line is free at once, so that a fast hand loses nothing; Python puts back what it has a question about.
  function send(gesture, values = {}) {
    clearTimeout(timer);
    tools.gesture(gesture, { ...values, text: field.value });
    if (!several()) field.value = "";
    grow();
  }

  function putBack() {
    const typed = field.value === scene.taken ? "" : field.value;
    field.value = scene.text && typed ? `${scene.text}\n${typed}` : scene.text || typed;
    grow();
  }

  function focus() {
    field.focus({ preventScroll: true });
    field.setSelectionRange(field.value.length, field.value.length);
    field.scrollIntoView({ block: "center" });
  }

  function leave(event) {
    event.preventDefault();
    tools.gesture("left");
  }

  const understood = (line) => h("div", { class: "kit-entry-read" }, h("b", {}, line.title),
    line.parts.map(([name, value]) => h("span", { class: "kit-entry-part" }, h("span", {}, name), " ", value)),
    line.kept && h("span", { class: "kit-entry-kept" }, sign("info", "kit-small"), " ", line.kept));

  function paintAsked() {
    const { question, acts } = scene.asked;
    const answers = h("div", { class: "kit-entry-acts" }, acts.map(([act, words]) =>
      h("button", { type: "button", class: "kit-entry-act", on: { click: () => { send("answered", { act }); field.focus(); } } }, words)));
    asked.replaceChildren(...(question ? [h("p", {}, question), ...(acts.length ? [answers] : [])] : []));
  }

  return {
    paint(given, changed) {
      scene = given;
      label.textContent = scene.label;
      hint.textContent = scene.hint;
      field.placeholder = scene.example;
      grow();
      if ("turn" in changed) putBack();
      if ("lines" in changed || "more" in changed) said.replaceChildren(...scene.lines.map(understood), scene.more && h("p", { class: "kit-entry-kept" }, scene.more));
      if ("asked" in changed) paintAsked();
    },
    orders: { focus },
    stop: () => clearTimeout(timer),
  };
});
