// On a phone, the chosen actor in a sheet at the foot: who it is, a way to its card, a way along its ties.

export default frontModule((root, tools) => {
  const name = h("p", { class: "kit-name" }), line = h("p", { class: "kit-peek-line" });
  const open = h("button", { type: "button", class: "kit-plain kit-peek-open", on: { click: () => read() } });
  const follow = h("button", { type: "button", class: "kit-plain", on: { click: () => tools.gesture("follow") } });
  const close = h("button", { type: "button", class: "kit-peek-close", on: { click: () => tools.gesture("close") } }, sign("close"));
  const sheet = h("section", { class: "kit-peek", hidden: true }, h("div", { class: "kit-peek-head" }, h("div", { class: "kit-peek-who" }, name, line), close), h("div", { class: "kit-bar" }, open, follow));
  let peek = null, put = ""; // whose sheet was put away for its card
  root.append(sheet);

  /** Whether the person reads the card already: it covers the middle of the page. */
  function isRead() {
    const box = document.querySelector(".kit-actor-card")?.getBoundingClientRect();
    return Boolean(box && box.top < innerHeight / 2 && box.bottom > innerHeight / 2);
  }

  function read() {
    const card = document.querySelector(".kit-actor-card h2");
    card?.scrollIntoView({ block: "start" });
    card?.focus({ preventScroll: true });
    put = peek.id;
    show();
  }

  function show() {
    sheet.hidden = !peek || peek.id === put;
    document.body.classList.toggle("kit-peeking", !sheet.hidden);
  }

  return {
    paint(scene) {
      const before = peek?.id;
      peek = scene.peek;
      if (peek?.id !== before) put = peek && isRead() ? peek.id : "";
      show();
      set(sheet, "aria-label", peek?.name || null);
      if (!peek) return;
      name.textContent = peek.name;
      line.replaceChildren(s("svg", { class: `kit-stance kit-${peek.stance}`, viewBox: "-13 -13 26 26", "aria-hidden": "true" }, s("path", { d: peek.shape })), peek.line);
      open.textContent = scene.words.open;
      follow.textContent = scene.words.follow;
      follow.hidden = !peek.tied;
      set(close, "aria-label", scene.words.close);
    },
    orders: { again: () => { put = ""; show(); } },
    stop: () => document.body.classList.remove("kit-peeking"),
  };
});
