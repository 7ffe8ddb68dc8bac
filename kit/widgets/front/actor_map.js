// The actor map: Python says who stands where and how each is drawn; here it is shown. Its tools place, draw and walk.

const FEW = 12, MANY = 100, CROWD = 40, MOST_WAYS = 2000, REST = 120;
const PALE = 0.0012; // ties a square pixel from which on they are paler
const NAME = 120; // pixels that a name may reach from its shape

export default frontModule((root, tools) => {
  const at = mapPlaces(), drawn = new Map(), lines = new Map(), ties = new Map();
  const [regionLayer, lineLayer, titleLayer] = [0, 1, 2].map(() => s("g", { "aria-hidden": "true" })), nodeLayer = s("g");
  const keys = h("p", { class: "kit-map-keys", id: "kit-map-keys" }), said = h("p", { class: "kit-map-said", role: "status" });
  const sheet = s("svg", { class: "kit-map-sheet", role: "group", "aria-describedby": keys.id }, regionLayer, lineLayer, titleLayer, nodeLayer);
  const lifted = s("svg", { class: "kit-map-lifted", "aria-hidden": "true" });
  const zoomBox = h("div", { class: "kit-zoom" }), map = { sheet, at, drawn, lines, ties, scene: null };
  let scene = null, frame = 0, seen = "", titled = [], going = false, restless = 0;
  const dense = h("p", { class: "kit-map-dense" });
  root.append(dense, h("div", { class: "kit-map-stage" }, sheet, lifted, zoomBox, said), keys);

  /* Placing. */

  /** Where an actor stands, in parts of the sheet: a tall sheet may have places of its own. */
  const spot = ({ record }) => {
    const [x, y] = (NARROW.matches && scene.tall.places[record.id]) || [record.x, record.y];
    return { x, y };
  };

  function put(node, px = at.toX(spot(node).x), py = at.toY(spot(node).y)) {
    Object.assign(node, { px, py, r: node.record.radius * at.grow(drawn.size) });
    placeNode(node);
  }

  function putLine(line) {
    const from = drawn.get(line.record.source), to = drawn.get(line.record.target);
    if (!from?.r || !to?.r) return;
    const turn = line.record.source < line.record.target ? 1 : -1;
    const { body, head } = lineShape(line.record.kind, { x: from.px, y: from.py, r: from.r }, { x: to.px, y: to.py, r: to.r }, line.lane * turn);
    for (const path of line.bodies) path.setAttribute("d", body);
    line.head.setAttribute("d", head);
  }

  function moveTo(node, px, py) {
    put(node, px, py);
    for (const line of ties.get(node.record.id) || []) putLine(line);
  }

  function arrange() {
    frame = 0;
    clearTimeout(restless);
    sheet.classList.toggle("kit-crowded", drawn.size > MANY);
    thin();
    const regions = NARROW.matches && scene.tall.regions.length ? scene.tall.regions : scene.regions;
    at.boxed = regions.some(({ round }) => !round);
    sheet.classList.toggle("kit-boxed", at.boxed);
    for (const node of drawn.values()) put(node);
    for (const line of lines.values()) putLine(line);
    titled = drawRegions(regionLayer, titleLayer, regions, at);
    if (going) restless = setTimeout(rest, REST);
    else nameAll();
    sheet.style.touchAction = at.zoom > 1 ? "none" : "pan-y";
  }

  /** Many ties are drawn paler and thinner; of more than can be told apart, only those of the chosen one stay. */
  function thin() {
    const count = [...lines.values()].filter(shownKind).length, much = count / (at.w * at.h * at.zoom ** 2);
    sheet.style.setProperty("--tie-ink", between(PALE / much, 0.07, 1).toFixed(2));
    sheet.classList.toggle("kit-dense", count > MOST_WAYS);
    dense.textContent = count > MOST_WAYS ? scene.words.dense : "";
  }
  const soon = () => { frame ||= requestAnimationFrame(arrange); };

  /** While the sheet is zoomed or pushed names stay beside their shapes; they find new places when it rests. */
  function passing() {
    clearTimeout(restless);
    going = true;
    soon();
  }
  function rest() {
    going = false;
    nameAll();
  }

  /** After an edit of a few: only they and the ends of their ties are placed anew. */
  function touchUp(ids) {
    const few = ids.map((id) => drawn.get(id)), close = near();
    for (const node of few) markNode(node, close);
    for (const node of few) moveTo(node, at.toX(spot(node).x), at.toY(spot(node).y));
    if (few.length) nameAll(few);
  }

  /* Names: the chosen first, then its neighbours, then by influence. */

  const other = (line, id) => (line.record.source === id ? line.record.target : line.record.source);
  const near = () => (scene.chosen ? around(1) : new Set());

  /** Everyone within so many steps of the chosen one, over the ties that are shown. */
  function around(steps) {
    let edge = [scene.chosen];
    const found = new Set(edge);
    for (let step = 0; step < steps; step++) {
      edge = edge.flatMap((id) => (ties.get(id) || []).filter(shownKind).map((line) => other(line, id)).filter((id) => !found.has(id) && found.add(id)));
    }
    return found;
  }
  const shownKind = (line) => scene.kinds.includes(line.record.kind);

  function nameAll(nodes = [...drawn.values()]) {
    const close = near(), narrow = NARROW.matches, must = close.size < CROWD;
    const asked = nodes.filter((node) => !node.away).map((node) => {
      const chosen = node.record.id === scene.chosen, mine = chosen || node.record.id === scene.middle || (must && close.has(node.record.id));
      const bold = close.has(node.record.id), wanted = !narrow || bold || mine || !scene.chosen || at.zoom > 1;
      return { node, mine, bold, wanted, ring: chosen ? 11 : 0, rank: (chosen ? 30 : mine ? 20 : bold ? 10 : 0) + node.record.weight };
    });
    const shown = [...drawn.values()].filter((node) => !node.away);
    placeNames(asked, shown, titled, ways(nodes), { w: at.w, h: at.h, zoomed: at.zoom > 1, narrow, many: drawn.size > MANY, few: narrow && Boolean(scene.chosen) });
  }

  /** The straight ways of the ties that are shown near these nodes; with thousands of them no name stays clear of all. */
  function ways(nodes) {
    if (lines.size > MOST_WAYS) return [];
    const close = ({ px, py, r }, { from, to }) => runsThrough([from.px, from.py, to.px, to.py], [px - r - NAME, py - r - NAME, px + r + NAME, py + r + NAME]);
    const seen = [...lines.values()].filter(shownKind).map(({ record }) => ({ from: drawn.get(record.source), to: drawn.get(record.target) }));
    const near = seen.filter((way) => way.from?.r && way.to?.r && (nodes.length > FEW || nodes.some((node) => close(node, way))));
    return near.map(({ from, to }) => [from.px, from.py, to.px, to.py]);
  }

  /* Elements: made once, repainted only when their record changes. */

  function paintNode(id) {
    const node = drawn.get(id) || makeNode(id, scene.lock);
    if (!node.record) nodeLayer.append(node.element);
    drawn.set(id, node);
    dressNode(node, scene.nodes[id], scene.shapes);
  }

  const runs = ({ source, target, kind }) => `${kind} ${source} ${target}`;

  /** Draw a tie; tells whether it runs otherwise than before. A tie that only says something else keeps its drawing. */
  function paintLine(id) {
    const record = scene.lines[id], known = lines.get(id);
    if (known && runs(known.record) === runs(record)) {
      known.record = record;
      known.says.textContent = record.says;
      return false;
    }
    dropLine(id);
    const { element, ...parts } = makeLine(record);
    const line = { record, element, lane: 0, ...parts };
    lineLayer.append(element);
    lines.set(id, line);
    for (const end of [record.source, record.target]) ties.set(end, [...(ties.get(end) || []), line]);
    spreadLanes(record);
    return true;
  }

  function dropLine(id) {
    const line = lines.get(id);
    if (!line) return;
    line.element.remove();
    lines.delete(id);
    for (const end of [line.record.source, line.record.target]) ties.set(end, ties.get(end).filter((each) => each !== line));
    spreadLanes(line.record);
  }

  function spreadLanes({ source, target }) {
    const pair = (ties.get(source) || []).filter((line) => other(line, source) === target);
    pair.forEach((line, place) => { line.lane = (place - (pair.length - 1) / 2) * 8; putLine(line); });
  }

  function markNode(node, close) {
    const chosen = node.record.id === scene.chosen;
    node.element.classList.toggle("kit-chosen", chosen);
    node.element.classList.toggle("kit-near", close.has(node.record.id));
    set(node.element, "aria-pressed", String(chosen));
  }

  function showChosen() {
    const close = near();
    sheet.classList.toggle("kit-many-near", close.size >= CROWD);
    const kept = scene.steps && drawn.has(scene.chosen) ? around(scene.steps) : null;
    for (const each of [sheet, lifted]) each.classList.toggle("kit-has-chosen", drawn.has(scene.chosen));
    for (const [id, node] of drawn) {
      markNode(node, close);
      node.away = Boolean(kept && !kept.has(id));
      set(node.element, "display", node.away ? "none" : null);
    }
    for (const line of lines.values()) {
      const mine = line.record.source === scene.chosen || line.record.target === scene.chosen;
      const away = drawn.get(line.record.source)?.away || drawn.get(line.record.target)?.away;
      line.element.classList.toggle("kit-tie-near", mine);
      if (mine) lineLayer.append(line.element);
      set(line.element, "display", shownKind(line) && !away ? null : "none");
    }
    lookAt(kept);
    stand(drawn.get(scene.chosen) || nodeLayer.querySelector('[tabindex="0"]') ? drawn.get(scene.chosen) : [...drawn.values()][0]);
  }

  /** Fill the sheet with those who are kept, and show all again when nobody is left out any more. */
  function lookAt(kept) {
    const now = kept ? [...kept].join() : "";
    if (now === seen || !at.w) return;
    seen = now;
    if (kept) at.fitTo([...kept].map((id) => spot(drawn.get(id))));
    else at.whole();
  }

  /* Choosing. */

  function stand(node) {
    if (!node) return;
    for (const each of nodeLayer.querySelectorAll('[tabindex="0"]')) set(each, "tabindex", "-1");
    set(node.element, "tabindex", "0");
  }

  function choose(id) {
    if (id !== scene.chosen) {
      scene.chosen = id;
      showChosen();
      soon();
    }
    tools.gesture("choose", { id });
  }

  function bringIn(node) {
    const dx = Math.max(40 - node.px, 0) || Math.min(at.w - 40 - node.px, 0), dy = Math.max(40 - node.py, 0) || Math.min(at.h - 60 - node.py, 0);
    if (at.zoom > 1 && (dx || dy)) { at.push(at.x + dx, at.y + dy); soon(); }
  }

  /** Put an actor and its ties on a sheet of their own while they are dragged, so that the rest need not be drawn anew. */
  function lift(node) {
    const mine = [...(ties.get(node.record.id) || []).map((line) => line.element), node.element];
    const places = mine.map((element) => [element, element.parentNode, element.nextSibling]).reverse();
    lifted.append(...mine);
    return () => { for (const [element, parent, next] of places) parent.insertBefore(element, next?.parentNode === parent ? next : null); };
  }

  function drop(node) {
    const x = at.backX(node.px), y = at.backY(node.py);
    node.record = scene.nodes[node.record.id] = { ...node.record, x, y };
    soon();
    tools.gesture("move", { id: node.record.id, x, y });
  }

  const zoomBy = (times) => { at.zoomBy(times); passing(); };
  const fit = () => { at.whole(); soon(); };
  const write = (id) => tools.gesture("write", { id });
  const acts = { write, lift, moveTo, drop, choose, stand, soon, passing, zoomBy, fit, other, bringIn, tell: (words) => { said.textContent = words; } };
  mapPointers(map, acts);
  mapKeys(map, acts);

  const watcher = new ResizeObserver(() => {
    const box = sheet.getBoundingClientRect();
    Object.assign(at, { w: box.width, h: box.height, mirrored: getComputedStyle(root).direction === "rtl" });
    if (scene && at.w) soon();
  });
  watcher.observe(sheet);

  /* The scene. */

  /** Which records of a part of the scene must be painted and which must go. */
  function parts(changed, key, known) {
    if (changed[key] !== null) return changed[key] || { set: [], drop: [] };
    return { set: Object.keys(scene[key]), drop: [...known.keys()].filter((id) => !(id in scene[key])) };
  }

  function equip() {
    document.querySelector(".kit-zoom-slot:empty")?.append(zoomBox);
    if (!zoomBox.children.length) zoomBox.append(zoomButton("minus", scene.words.out, () => zoomBy(1 / 1.5)), zoomButton("plus", scene.words.closer, () => zoomBy(1.5)), zoomButton("fit", scene.words.fit, fit));
    root.style.setProperty("--actors", Object.keys(scene.nodes).length);
    root.classList.toggle("kit-map-boxed", scene.tall.regions.length > 0);
    set(sheet, "aria-label", scene.says);
    keys.textContent = scene.words.keys;
  }

  return {
    paint(now, changed) {
      scene = map.scene = now;
      equip();
      const nodes = parts(changed, "nodes", drawn), touched = parts(changed, "lines", lines);
      for (const id of nodes.drop) { drawn.get(id)?.element.remove(); drawn.delete(id); }
      const joined = nodes.set.some((id) => !drawn.has(id));
      nodes.set.forEach(paintNode);
      touched.drop.forEach(dropLine);
      const retied = touched.set.filter(paintLine).length;
      const shifted = joined || nodes.drop.length || nodes.set.length > FEW || retied > FEW || touched.drop.length;
      const looked = ["chosen", "kinds", "steps"].some((key) => key in changed);
      if (shifted || retied || looked) showChosen();
      if (!at.w) return;
      if (shifted || looked || "regions" in changed || "tall" in changed) soon();
      else touchUp(nodes.set);
    },
    orders: {
      bring: ({ id }) => { const node = drawn.get(id); if (node) bringIn(node); },
      focus: ({ id }) => { const node = drawn.get(id || nodeLayer.querySelector('[tabindex="0"]')?.dataset.id); if (node) { stand(node); node.element.focus({ preventScroll: true }); bringIn(node); } },
    },
    stop: () => watcher.disconnect(),
  };
});
