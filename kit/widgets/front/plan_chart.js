// The plan: by months on a wide page, a list by month on a narrow one. Every row is a button; the arrows walk the rows.

const NARROW = "(max-width: 720px)";
const TODAY = "today";
const DIAMOND = "M10 1.5 18.5 10 10 18.5 1.5 10z";

const percent = (share) => `${share}%`;
const rest = (share) => `${100 - share}%`;

function diamond(look) {
  return s("svg", { class: `kit-dia kit-dia-${look}`, viewBox: "0 0 20 20", "aria-hidden": "true" },
    s("path", { d: DIAMOND }), look === "own" && s("circle", { cx: 10, cy: 10, r: 2.5 }));
}

function span(look, start, end, ...children) {
  return h("i", { class: `kit-span kit-span-${look}`, style: { "inset-inline-start": percent(start), "inset-inline-end": rest(end) } }, ...children);
}

function note(row, edge) {
  const after = row.side !== "before";
  const place = after ? { "inset-inline-start": percent(edge) } : { "inset-inline-end": rest(row.start) };
  return h("span", { class: `kit-say kit-say-${row.look}${row.mark ? " kit-say-day" : ""}`, style: place }, h("span", {}, row.note));
}

const isDay = (row) => ["full", "dashed", "own"].includes(row.look);

/** What stands in a row's lane: nothing but its words when it has no day. */
function lane(row) {
  if (row.start === null) return [h("span", { class: `kit-say kit-say-${row.look}`, style: { "inset-inline-start": "0%" } }, h("span", {}, row.note))];
  const drawn = [];
  if (isDay(row)) {
    const place = diamond(row.look);
    place.style.setProperty("inset-inline-start", percent(row.start));
    drawn.push(place);
  } else {
    const passed = row.look === "in_work" && h("i", { style: { "inline-size": percent(row.passed) } });
    const inside = row.side === "inside" && h("b", {}, row.note);
    drawn.push(span(row.look, row.start, row.end, passed, inside));
    if (row.over !== null && row.over > row.end) drawn.push(span("over", row.end, row.over));
  }
  if (row.note && row.side !== "inside") drawn.push(note({ ...row, mark: isDay(row) }, Math.max(row.end, row.over ?? 0)));
  return drawn;
}

const chip = (text, tone, name) => h("span", { class: `kit-chip kit-${tone || "fact"}`, title: text }, name && sign(name, "kit-small"), h("span", {}, text));
const owner = (row) => row.owner && chip(row.owner, row.unowned ? "none" : "");

function wideRow(row) {
  return [h("span", { class: "kit-plan-title" }, row.title), h("span", { class: "kit-plan-owner" }, owner(row)), h("span", { class: "kit-lane" }, ...lane(row))];
}

function narrowRow(row) {
  const [text, tone, name] = row.chip;
  return [h("span", { class: "kit-when kit-num" }, row.day),
    h("span", {}, h("span", { class: "kit-plan-title" }, row.title), h("span", { class: "kit-chips" }, chip(text, tone, name), owner(row)))];
}

function head(scene) {
  const { words, frame } = scene;
  const months = frame.ticks.map((tick) => h("span", { class: "kit-tick", style: { "inset-inline-start": percent(tick.at) } },
    tick.year && h("b", {}, tick.year), h("span", {}, tick.label)));
  return [h("span", {}, words.task), h("span", {}, words.owner), h("span", { class: "kit-ticks" }, ...months)];
}

function lines(frame) {
  const drawn = frame.ticks.map((tick) => h("i", { class: "kit-line", style: { "inset-inline-start": percent(tick.at) } }));
  if (frame.today === null) return drawn;
  const late = frame.today > 84;
  const tag = late ? { "inset-inline-end": rest(frame.today) } : { "inset-inline-start": percent(frame.today) };
  return [...drawn, h("i", { class: "kit-today", style: { "inset-inline-start": percent(frame.today) } }), h("b", { class: "kit-today-tag", style: tag }, frame.todayWords)];
}

function key(words) {
  const days = ["full", "dashed", "own"].map((look) => h("span", {}, diamond(look), words[look]));
  const bars = ["done", "in_work", "planned", "late", "needs_update", "unowned"].map((look) =>
    h("span", { class: `kit-key-${look}` }, h("i", { class: `kit-span kit-span-${look}` }, look === "in_work" && h("i", { style: { "inline-size": "50%" } })), words[look]));
  return [...days, ...bars];
}

export default frontModule((root, tools) => {
  const narrow = window.matchMedia(NARROW);
  const headRow = h("div", { class: "kit-plan-head", "aria-hidden": "true" });
  const lineLayer = h("div", { class: "kit-lines", "aria-hidden": "true" });
  const groups = h("div", { class: "kit-plan-groups" });
  const chart = h("div", { class: "kit-plan", role: "group" }, headRow, h("div", { class: "kit-plan-body" }, lineLayer, groups));
  const legend = h("p", { class: "kit-key" });
  root.append(chart, legend);
  let scene = null, walked = "";

  const buttons = () => [...groups.querySelectorAll("button.kit-plan-row")];
  const byId = (id) => buttons().find((button) => button.dataset.id === id);

  function walkTo(button) {
    if (!button) return;
    walked = button.dataset.id;
    for (const each of buttons()) each.tabIndex = each === button ? 0 : -1;
  }

  function onKey(event) {
    const all = buttons();
    const at = all.indexOf(event.target.closest("button.kit-plan-row"));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (at < 0 || to === undefined || !all[to]) return;
    event.preventDefault();
    walkTo(all[to]);
    all[to].focus();
  }

  function makeRow(id) {
    if (id === TODAY) return h("div", { class: "kit-plan-row kit-plan-now" });
    const choose = () => { walkTo(byId(id)); tools.gesture("choose", { id }); };
    return h("button", { type: "button", class: "kit-plan-row", "data-id": id, tabindex: "-1", on: { click: choose } });
  }

  function paintRow(element, id) {
    if (id === TODAY) {
      element.replaceChildren(h("span", { class: "kit-when kit-num" }, scene.frame.todayDay), h("b", {}, scene.words.today));
      return;
    }
    const row = scene.rows[id];
    set(element, "aria-current", scene.chosen === id ? "true" : null);
    if (!row || (element.kitRow === row && element.kitNarrow === narrow.matches)) return;
    element.kitRow = row;
    element.kitNarrow = narrow.matches;
    element.classList.toggle("kit-late", row.look === "late");
    set(element, "aria-label", row.name);
    element.replaceChildren(...(narrow.matches ? narrowRow(row) : wideRow(row)));
  }

  function makeGroup(group) {
    const title = h("h2", { class: "kit-plan-group" });
    const rows = h("div", { class: "kit-plan-rows" });
    return Object.assign(h("section", {}, title, rows), { kitTitle: title, kitRows: rows, kitGroup: group });
  }

  function paintGroups() {
    const shown = narrow.matches ? scene.months : scene.groups;
    const found = new Map(shown.map((group) => [`${narrow.matches}:${group.id}`, group]));
    keep(groups, [...found.keys()], makeGroup, (element, id) => {
      const group = found.get(id);
      if (element.kitTitle.textContent !== group.title) element.kitTitle.textContent = group.title;
      set(element, "aria-label", group.title);
      keep(element.kitRows, group.rows, makeRow, paintRow);
    });
  }

  function paint(now, changed) {
    scene = now;
    const focused = document.activeElement?.dataset?.id;
    const within = groups.contains(document.activeElement);
    if ("words" in changed) legend.replaceChildren(...key(scene.words));
    if ("frame" in changed) {
      set(chart, "aria-label", scene.frame.caption);
      headRow.replaceChildren(...head(scene));
      lineLayer.replaceChildren(...lines(scene.frame));
    }
    paintGroups();
    walkTo(byId(walked) || buttons()[0]);
    if (within && !groups.contains(document.activeElement)) byId(focused)?.focus();
  }

  const onWidth = () => scene && paint(scene, { words: null, frame: null });
  const onEscape = (event) => { if (event.key === "Escape" && scene?.chosen && root.checkVisibility()) tools.gesture("close"); };
  groups.addEventListener("keydown", onKey);
  document.addEventListener("keydown", onEscape);
  narrow.addEventListener("change", onWidth);
  return {
    paint,
    orders: { focus: ({ id }) => { const row = byId(id); walkTo(row); row?.focus(); } },
    stop() {
      narrow.removeEventListener("change", onWidth);
      document.removeEventListener("keydown", onEscape);
    },
  };
});
