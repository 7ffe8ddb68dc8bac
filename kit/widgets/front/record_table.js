// The record table: one focusable row at a time, arrows walk, Enter opens, headings sort; only changed rows are redrawn.

const STATE_SIGNS = { incomplete: "warning", conflict: "split", protected: "lock", new: "plus" };

export default frontModule((root, tools) => {
  let scene = null;
  const caption = h("caption", { class: "kit-hide" });
  const headings = h("tr", { role: "row" });
  const body = h("tbody", { role: "rowgroup" });
  const table = h("table", { role: "grid", class: "kit-table" }, caption, h("thead", { role: "rowgroup" }, headings), body);
  const empty = h("p", { class: "kit-table-empty" });
  root.append(table, empty);

  const shape = (token) => s("svg", { class: `kit-stance kit-${token}`, viewBox: "-13 -13 26 26", "aria-hidden": "true" }, s("path", { d: scene.shapes[token] }));

  function heading(column) {
    const sorted = scene.sorted.column === column.key;
    const direction = scene.sorted.down ? "descending" : "ascending";
    const press = () => tools.gesture("sort", { column: column.key });
    const title = column.sortable
      ? h("button", { type: "button", class: "kit-sort", "data-key": column.key, on: { click: press } }, column.title,
        sorted && sign(scene.sorted.down ? "arrow-down" : "arrow-up", "kit-small"))
      : column.title;
    return h("th", { role: "columnheader", scope: "col", class: `kit-to-${column.narrow} ${column.number ? "kit-number" : ""}`, "aria-sort": sorted ? direction : null }, title);
  }

  function paintHeadings() {
    const focused = headings.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    headings.replaceChildren(...scene.columns.map(heading));
    if (focused) headings.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }

  function cell(part, column, place, row) {
    const lead = place === 0 && STATE_SIGNS[row.state];
    const label = place === 0 && row.says ? h("span", { class: "kit-hide" }, row.says) : null;
    return h("td", { role: "gridcell", "data-title": column.title, class: `kit-to-${column.narrow} ${column.number ? "kit-number" : ""} ${column.names ? "kit-names" : ""} ${part.tone ? `kit-tone-${part.tone}` : ""}` },
      lead && sign(lead, "kit-small"), part.shape && shape(part.shape), part.sign && sign(part.sign, "kit-small"), h("span", {}, part.text || ""), label);
  }

  function paintRow(element, id) {
    const row = scene.rows[id];
    element.replaceChildren(...row.cells.map((part, place) => cell(part, scene.columns[place], place, row)));
    element.className = `kit-row kit-row-${row.state}`;
  }

  const makeRow = (id) => {
    const element = h("tr", { role: "row", tabindex: "-1", "data-id": id });
    paintRow(element, id);
    return element;
  };

  const rows = () => [...body.children];
  const walkable = () => body.querySelector('[tabindex="0"]');

  function markChosen() {
    for (const row of body.querySelectorAll('[aria-selected="true"]')) if (row.dataset.id !== scene.chosen) set(row, "aria-selected", "false");
    const row = body.kitKept?.get(scene.chosen);
    if (row) set(row, "aria-selected", "true");
    if (!walkable() || row) stand(row || body.firstChild);
  }

  function stand(row) {
    const before = walkable();
    if (before && before !== row) set(before, "tabindex", "-1");
    if (row) set(row, "tabindex", "0");
  }

  function walk(row) {
    if (!row) return;
    stand(row);
    row.focus();
  }

  const onKey = (event) => {
    const row = event.target.closest?.(".kit-row");
    if (!row) return;
    const to = { ArrowDown: () => row.nextElementSibling, ArrowUp: () => row.previousElementSibling, Home: () => body.firstChild, End: () => body.lastChild,
      PageDown: () => rows()[Math.min(rows().indexOf(row) + 10, rows().length - 1)], PageUp: () => rows()[Math.max(rows().indexOf(row) - 10, 0)] }[event.key];
    if (to) { event.preventDefault(); walk(to()); }
    if (event.key === "Enter" || event.key === " ") { event.preventDefault(); tools.gesture("choose", { id: row.dataset.id }); }
  };
  body.addEventListener("keydown", onKey);
  body.addEventListener("click", (event) => {
    const row = event.target.closest(".kit-row");
    if (row) { stand(row); tools.gesture("choose", { id: row.dataset.id }); }
  });

  function paintRows(changed) {
    if ("columns" in changed || ("rows" in changed && changed.rows === null)) body.kitKept?.forEach((element, id) => id in scene.rows && paintRow(element, id));
    else for (const id of changed.rows?.set || []) { const element = body.kitKept?.get(id); if (element) paintRow(element, id); }
    if ("rows" in changed || "order" in changed) {
      const held = body.contains(document.activeElement) ? document.activeElement.dataset.id : null;
      keepRows();
      if (held && document.activeElement?.dataset?.id !== held) body.kitKept.get(held)?.focus();
    }
  }

  /** Rows stay the same elements; when the order is as before, only those that came or went are touched. */
  function keepRows() {
    const now = scene.order.filter((id) => id in scene.rows);
    keep(body, now, makeRow);
  }

  return {
    paint(now, changed) {
      scene = now;
      if ("caption" in changed) caption.textContent = scene.caption;
      if ("columns" in changed || "sorted" in changed) paintHeadings();
      paintRows(changed);
      if ("rows" in changed || "order" in changed || "chosen" in changed) markChosen();
      empty.textContent = scene.order.length ? "" : scene.empty;
      table.hidden = !scene.order.length;
    },
    orders: { focus: ({ id }) => walk(body.kitKept?.get(id)) },
  };
});
