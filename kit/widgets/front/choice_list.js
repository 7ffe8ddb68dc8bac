// A list from which one row is chosen: number, title, a note with its sign, and a short text at the end of the line.
// The chosen row is the one stop for the Tab key; arrows, Home and End walk. On a phone the list folds into one line.

export default frontModule((root, tools) => {
  let scene = null, open = false;
  const folded = h("button", { type: "button", class: "kit-choice-folded", "aria-expanded": "false", on: { click: () => unfold(!open) } });
  const list = h("ol", { class: "kit-choice-rows", on: { keydown: walk } });
  const nav = h("nav", {}, folded, list);
  root.append(nav);

  function unfold(wanted) {
    open = wanted;
    nav.classList.toggle("kit-open", open);
    set(folded, "aria-expanded", String(open));
  }

  function make(id) {
    const press = h("button", { type: "button", class: "kit-choice", "data-id": id, on: { click: () => choose(id) } });
    return Object.assign(h("li", {}, press), { kitPress: press });
  }

  function choose(id) {
    unfold(false);
    tools.gesture("choose", { id });
  }

  const note = (row) => (row.note || row.alarm) && h("span", { class: `kit-choice-note kit-${row.tone || "rest"}` },
    row.sign && sign(row.sign, "kit-small"), h("span", {}, row.note, row.alarm && " ", row.alarm && h("b", { class: "kit-choice-alarm" }, row.alarm)));

  const end = (row) => h("span", { class: `kit-choice-end kit-num ${row.end_tone ? `kit-${row.end_tone}` : ""}` }, row.end,
    row.end && scene.unit && h("span", { class: "kit-hide" }, ` ${scene.unit}`));

  function paintRow(item) {
    const press = item.kitPress, row = scene.rows[press.dataset.id];
    press.replaceChildren(h("span", { class: "kit-choice-number kit-num" }, row.number), h("span", { class: "kit-choice-title" }, row.title), end(row), note(row) || "");
  }

  function paintChosen() {
    const stop = scene.rows[scene.chosen] ? scene.chosen : scene.order[0];
    for (const press of list.querySelectorAll(".kit-choice")) {
      set(press, "aria-current", press.dataset.id === scene.chosen ? "true" : null);
      set(press, "tabindex", press.dataset.id === stop ? "0" : "-1");
    }
    const row = scene.rows[scene.chosen];
    folded.replaceChildren(...(row ? [h("span", {}, [row.number, row.title].filter(Boolean).join(" ")), note(row) || "", sign("chevron")] : [h("span", {}, scene.label), sign("chevron")]));
  }

  function walk(event) {
    const presses = [...list.querySelectorAll(".kit-choice")], here = presses.indexOf(document.activeElement);
    const there = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: presses.length - 1 }[event.key];
    if (here < 0 || there === undefined) return;
    event.preventDefault();
    presses[Math.min(Math.max(there, 0), presses.length - 1)].focus();
  }

  return {
    paint(given, changed) {
      scene = given;
      set(nav, "aria-label", scene.label);
      nav.classList.toggle("kit-folds", scene.folds);
      keep(list, scene.order, make);
      const part = changed.rows;
      const dirty = part === undefined ? [] : part === null ? scene.order : part.set;
      for (const item of list.children) if (dirty.includes(item.kitPress.dataset.id)) paintRow(item);
      paintChosen();
    },
  };
});
