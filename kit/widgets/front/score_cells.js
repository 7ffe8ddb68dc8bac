// Five cells a scale, to be pressed or scored by keys: 1 to 5 scores and goes on, arrows walk, 0 takes back, N is the next actor.

export default frontModule((root, tools) => {
  let scene = null;
  const strips = h("div", { class: "kit-score-strips", on: { keydown: onKey } });
  root.append(strips);

  const cellsOf = (strip) => [...strip.querySelectorAll(".kit-score-cell")];
  const cap = (cell) => (scene.shapes[cell.cap]
    ? s("svg", { class: `kit-stance kit-${cell.cap}`, viewBox: "-13 -13 26 26", "aria-hidden": "true" }, s("path", { d: scene.shapes[cell.cap] }))
    : h("span", {}, cell.cap));

  function make(scale) {
    const title = h("b"), words = h("span", { "aria-live": "polite" }), hint = h("p", { class: "kit-fine" });
    const press = (place) => () => score(scale, place, true);
    const cells = [0, 1, 2, 3, 4].map((place) => h("button", { type: "button", class: "kit-score-cell", "data-place": place, on: { click: press(place) } }));
    const row = h("div", { class: "kit-strip kit-score-row", role: "group" }, cells);
    return Object.assign(h("section", { "data-scale": scale }, h("p", { class: "kit-score" }, title, words), hint, row), { kitTitle: title, kitWords: words, kitHint: hint, kitRow: row });
  }

  function paintStrip(section, scale) {
    const strip = scene.strips[scale];
    section.kitTitle.textContent = strip.title;
    section.kitHint.textContent = strip.hint;
    section.kitWords.replaceChildren(strip.words, ...(strip.verdict ? [", ", h("span", { class: strip.differs ? "kit-differs" : null }, strip.verdict)] : []));
    set(section.kitRow, "aria-label", strip.title);
    const own = strip.cells.findIndex((cell) => cell.own), stop = own >= 0 ? own : 2;
    cellsOf(section).forEach((button, place) => paintCell(button, strip.cells[place], place === stop));
  }

  function paintCell(button, cell, stop) {
    button.replaceChildren(cap(cell), h("span", { class: "kit-letters" }, cell.letters.map((each) => h("i", {}, each))));
    button.classList.toggle("kit-held", cell.held);
    set(button, "aria-pressed", String(cell.own));
    set(button, "aria-label", cell.label);
    button.tabIndex = stop ? 0 : -1;
  }

  function score(scale, place, pressed) {
    const cell = scene.strips[scale].cells[place];
    tools.gesture("score", { scale, value: cell.value, again: pressed && cell.own });
  }

  function onKey(event) {
    const button = event.target.closest(".kit-score-cell");
    if (!button || event.ctrlKey || event.altKey || event.metaKey) return;
    const section = button.closest("section"), place = Number(button.dataset.place), number = "12345".indexOf(event.key);
    const inline = getComputedStyle(root).direction === "rtl" ? -1 : 1;
    const steps = { ArrowLeft: [0, -inline], ArrowRight: [0, inline], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
    if (number >= 0) {
      score(section.dataset.scale, number, false);
      walk(section, number, 1, 0);
    } else if (event.key === "0" || event.key === "Backspace") {
      tools.gesture("score", { scale: section.dataset.scale, value: null });
    } else if (event.key.toLowerCase() === "n") tools.gesture("next");
    else if (steps[event.key]) walk(section, place, ...steps[event.key]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function walk(section, place, down, along) {
    const all = [...strips.children], at = all.indexOf(section) + down;
    const there = all[Math.min(Math.max(at, 0), all.length - 1)];
    cellsOf(there)[Math.min(Math.max(place + along, 0), 4)].focus();
  }

  return {
    paint(now, changed) {
      scene = now;
      keep(strips, scene.order, make, paintStrip);
      if ("focus" in changed && scene.focus) requestAnimationFrame(() => strips.querySelector('.kit-score-cell[tabindex="0"]')?.focus());
    },
  };
});
