// Actors as plain rows under headings, in columns or quarters; a row is walked, chosen, and moved a group on or back.

const SHOWN = 12;

export default frontModule((root, tools) => {
  const board = h("div", { class: "kit-groups" }), unfolded = new Set();
  let scene = null;
  root.append(board);

  const rowsIn = (group) => (unfolded.has(group.key) || group.actors.length <= SHOWN + 1 ? group.actors : group.actors.slice(0, SHOWN));
  const element = (id) => board.querySelector(`[data-id="${CSS.escape(id)}"] .kit-group-name`);

  function makeGroup(key) {
    const parts = { head: h("div", { class: "kit-group-head" }), rows: h("ul", { class: "kit-group-rows" }), more: h("button", { type: "button", class: "kit-group-more" }) };
    parts.more.addEventListener("click", () => { if (!unfolded.delete(key)) unfolded.add(key); paint(); });
    const box = h("section", { class: `kit-group kit-group-${key}` }, parts.head, parts.rows, parts.more);
    box.kitParts = parts;
    return box;
  }

  function paintGroup(box, group) {
    const { head, rows, more } = box.kitParts, hidden = group.actors.length - rowsIn(group).length;
    const shape = group.token && s("svg", { class: `kit-stance kit-${group.token}`, viewBox: "-13 -13 26 26", "aria-hidden": "true" }, s("path", { d: scene.shapes[group.token] }));
    head.replaceChildren(...[shape, h("h2", {}, group.title), h("p", {}, h("b", {}, group.count), h("span", {}, group.advice)), group.token && h("i", { class: `kit-group-band kit-band-${group.token}` })].filter(Boolean));
    keep(rows, rowsIn(group), makeRow, (row, id) => paintRow(row, scene.rows[id], group));
    more.hidden = !hidden && !unfolded.has(group.key);
    more.textContent = hidden ? scene.words.more.replace("{count}", hidden) : scene.words.fewer;
  }

  function makeRow(id) {
    const name = h("button", { type: "button", class: "kit-group-name", on: { click: () => choose(id) } });
    const facts = h("span", { class: "kit-group-facts", "aria-hidden": "true" }), moves = h("span", { class: "kit-group-moves" });
    return h("li", { "data-id": id }, name, facts, moves);
  }

  function paintRow(row, record, group) {
    const [name, facts, moves] = row.children, chosen = record.id === scene.chosen;
    if (row.kitRecord !== record) {
      name.textContent = record.name;
      set(name, "aria-label", record.says);
      facts.replaceChildren(...factsOf(record));
      row.kitRecord = record;
    }
    row.classList.toggle("kit-on", chosen);
    set(name, "aria-pressed", String(chosen));
    moves.replaceChildren(...(chosen ? movesOf(record.id, group) : []));
  }

  function factsOf(record) {
    const squares = record.influence ? h("span", { class: "kit-squares" }, [1, 2, 3, 4, 5].map((step) => h("i", { class: step <= record.influence ? "kit-full" : "" }))) : null;
    const mark = s("svg", { class: "kit-group-sign", viewBox: "0 0 20 20" }, s("path", { d: record.sign }));
    return [mark, squares, record.locked && sign("lock", "kit-small"), record.note && h("span", { class: "kit-differs" }, record.note)].filter(Boolean);
  }

  function movesOf(id, group) {
    const buttons = [moveButton(id, group.back, -1), moveButton(id, group.on, 1)].filter(Boolean);
    const said = scene.moving.id === id && scene.moving.words;
    return buttons.length && said ? [h("p", { class: "kit-fine" }, said), ...buttons] : buttons;
  }

  const moveButton = (id, words, way) => words && h("button", { type: "button", class: "kit-group-move", on: { click: () => step(id, way) } }, words);

  function choose(id) {
    scene.chosen = id;
    paint();
    tools.gesture("choose", { id });
  }

  function step(id, way) {
    tools.gesture("step", { id, way });
  }

  /* Keys: up and down in a group, left and right between groups; with Alt the actor itself moves. */

  function walk(id, key) {
    const lists = scene.groups.map(rowsIn), column = lists.findIndex((list) => list.includes(id)), place = lists[column].indexOf(id);
    if (key === "ArrowDown" || key === "ArrowUp") return lists[column][place + (key === "ArrowDown" ? 1 : -1)];
    const way = forward(key);
    for (let next = column + way; lists[next]; next += way) if (lists[next].length) return lists[next][Math.min(place, lists[next].length - 1)];
    return undefined;
  }
  const forward = (key) => ((key === "ArrowRight") === (getComputedStyle(root).direction !== "rtl") ? 1 : -1);

  board.addEventListener("keydown", (event) => {
    const id = event.target.closest("[data-id]")?.dataset.id;
    if (!id || !event.key.startsWith("Arrow")) return;
    event.preventDefault();
    if (event.altKey) {
      if (event.key === "ArrowLeft" || event.key === "ArrowRight") step(id, forward(event.key));
      return;
    }
    const next = walk(id, event.key);
    if (next) element(next)?.focus();
  });

  function paint() {
    const held = document.activeElement?.closest?.("[data-id]")?.dataset.id;
    board.className = `kit-groups kit-in-${scene.layout}`;
    const groups = Object.fromEntries(scene.groups.map((group) => [group.key, group]));
    keep(board, Object.keys(groups), makeGroup, (box, key) => paintGroup(box, groups[key]));
    if (held && scene.rows[held] && document.activeElement === document.body) element(held)?.focus();
  }

  return { paint(now) { scene = now; paint(); } };
});
