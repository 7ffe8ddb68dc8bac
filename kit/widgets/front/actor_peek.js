// On a phone, the chosen actor in a sheet at the foot: who it is, a way to its card, a way along its ties.

export default frontModule((root, tools) => {
  const name = h("p", { class: "kit-name" }), line = h("p", { class: "kit-peek-line" });
  const open = h("button", { type: "button", class: "kit-plain kit-peek-open", on: { click: () => show() } });
  const follow = h("button", { type: "button", class: "kit-plain", on: { click: () => tools.gesture("follow") } });
  const close = h("button", { type: "button", class: "kit-peek-close", on: { click: () => tools.gesture("close") } }, sign("close"));
  const sheet = h("section", { class: "kit-peek", hidden: true }, h("div", { class: "kit-peek-head" }, h("div", {}, name, line), close), h("div", { class: "kit-bar" }, open, follow));
  root.append(sheet);

  function show() {
    const card = document.querySelector(".kit-actor-card h2");
    card?.scrollIntoView({ block: "start" });
    card?.focus({ preventScroll: true });
    sheet.hidden = true;
  }

  return {
    paint(scene) {
      sheet.hidden = !scene.peek;
      document.body.classList.toggle("kit-peeking", Boolean(scene.peek));
      set(sheet, "aria-label", scene.peek?.name || null);
      if (!scene.peek) return;
      name.textContent = scene.peek.name;
      line.replaceChildren(s("svg", { class: `kit-stance kit-${scene.peek.stance}`, viewBox: "-13 -13 26 26", "aria-hidden": "true" }, s("path", { d: scene.peek.shape })), scene.peek.line);
      open.textContent = scene.words.open;
      follow.textContent = scene.words.follow;
      follow.hidden = !scene.peek.tied;
      set(close, "aria-label", scene.words.close);
    },
    stop: () => document.body.classList.remove("kit-peeking"),
  };
});
