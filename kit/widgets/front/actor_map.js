// The actor map: Python says who stands where and how each is drawn; here it is shown, walked, zoomed and dragged.

const PAD = { x: 56, top: 30, foot: 52 };
const MOST_ZOOM = 8;
const FEW = 12;
const NARROW = window.matchMedia("(max-width: 720px)");

export default frontModule((root, tools) => {
  let scene = null, view = { zoom: 1, x: 0, y: 0 }, size = { w: 0, h: 0 }, frame = 0, held = null, find = null, mirrored = false;
  const drawn = new Map(), lines = new Map(), ties = new Map(), fingers = new Map();
  const lineLayer = s("g", { "aria-hidden": "true" }), nodeLayer = s("g");
  const sheet = s("svg", { class: "kit-map-sheet", role: "group" }, lineLayer, nodeLayer);
  const zoomBox = h("div", { class: "kit-zoom" });
  root.append(sheet, zoomBox);

  /* Places: fractions of the sheet become pixels; shapes and names keep their size at any zoom. */

  const across = () => Math.max(size.w - 2 * PAD.x * squeeze(), 1);
  const down = () => Math.max(size.h - PAD.top - PAD.foot, 1);
  const squeeze = () => (NARROW.matches ? 0.45 : 1);
  const grow = () => Math.min(1, Math.max(0.5, Math.sqrt((size.w * size.h * view.zoom ** 2) / (5500 * Math.max(drawn.size, 1)))));
  const turned = (x) => (mirrored ? 1 - x : x);
  const placeX = (x) => (PAD.x * squeeze() + turned(x) * across()) * view.zoom + view.x;
  const placeY = (y) => (PAD.top + y * down()) * view.zoom + view.y;
  const between = (value) => Math.min(1, Math.max(0, value));
  const backX = (px) => between(turned(((px - view.x) / view.zoom - PAD.x * squeeze()) / across()));
  const backY = (py) => between(((py - view.y) / view.zoom - PAD.top) / down());

  function put(node, px = placeX(node.record.x), py = placeY(node.record.y)) {
    Object.assign(node, { px, py, r: node.record.radius * grow() });
    node.element.setAttribute("transform", `translate(${px.toFixed(1)} ${py.toFixed(1)})`);
    node.body.setAttribute("transform", `scale(${(node.r / 10).toFixed(3)})`);
    node.lock.setAttribute("transform", `translate(${(node.r - 3).toFixed(1)} ${(-node.r - 9).toFixed(1)}) scale(.75)`);
    node.mark.setAttribute("display", node.r < 6.2 ? "none" : "inline");
    node.ring.setAttribute("r", (node.r + 9).toFixed(1));
  }

  function putLine(line) {
    const from = drawn.get(line.record.source), to = drawn.get(line.record.target);
    if (!from?.r || !to?.r) return;
    const turn = line.record.source < line.record.target ? 1 : -1;
    const { body, head } = lineShape(line.record.kind, { x: from.px, y: from.py, r: from.r }, { x: to.px, y: to.py, r: to.r }, line.lane * turn);
    for (const path of line.bodies) path.setAttribute("d", body);
    line.head.setAttribute("d", head);
  }

  function arrange() {
    frame = 0;
    for (const node of drawn.values()) put(node);
    for (const line of lines.values()) putLine(line);
    nameAll();
    sheet.style.touchAction = view.zoom > 1 ? "none" : "pan-y";
  }
  /** After an edit of a few: only they and the ends of their ties are placed anew. */
  function touchUp(ids) {
    const few = ids.map((id) => drawn.get(id)), close = scene.chosen ? near() : new Set();
    for (const node of few) markNode(node, close);
    for (const node of few) moveTo(node, placeX(node.record.x), placeY(node.record.y));
    if (few.length) nameAll(few);
  }
  const soon = () => { frame ||= requestAnimationFrame(arrange); };

  /* Names: the chosen first, then its neighbours, then by influence. */

  const near = () => new Set([scene.chosen, ...(ties.get(scene.chosen) || []).map((line) => other(line, scene.chosen))]);
  const other = (line, id) => (line.record.source === id ? line.record.target : line.record.source);

  function nameAll(nodes = [...drawn.values()]) {
    const close = scene.chosen ? near() : new Set(), narrow = NARROW.matches;
    const asked = nodes.map((node) => {
      const chosen = node.record.id === scene.chosen, mine = close.has(node.record.id);
      const wanted = !narrow || (scene.chosen ? mine : node.record.weight > 3);
      return { node, mine, wanted, ring: chosen ? 11 : 0, rank: (chosen ? 20 : mine ? 10 : 0) + node.record.weight };
    });
    placeNames(asked, drawn.values(), { ...size, zoomed: view.zoom > 1, mirrored, narrow });
  }

  /** Which records of a part of the scene must be painted and which must go. */
  function parts(changed, key, known) {
    if (changed[key] !== null) return changed[key] || { set: [], drop: [] };
    return { set: Object.keys(scene[key]), drop: [...known.keys()].filter((id) => !(id in scene[key])) };
  }

  /* Elements: made once, repainted only when their record changes. */

  function paintNode(id) {
    const node = drawn.get(id) || makeNode(id, scene.lock);
    if (!node.record) nodeLayer.append(node.element);
    drawn.set(id, node);
    dressNode(node, scene.nodes[id], scene.shapes);
  }

  function paintLine(id) {
    const record = scene.lines[id];
    dropLine(id);
    const { element, ...parts } = makeLine(record);
    const line = { record, element, lane: 0, ...parts };
    lineLayer.append(element);
    lines.set(id, line);
    for (const end of [record.source, record.target]) ties.set(end, [...(ties.get(end) || []), line]);
    spreadLanes(record);
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
    const close = scene.chosen ? near() : new Set();
    sheet.classList.toggle("kit-has-chosen", drawn.has(scene.chosen));
    for (const node of drawn.values()) markNode(node, close);
    for (const line of lines.values()) {
      const mine = line.record.source === scene.chosen || line.record.target === scene.chosen;
      line.element.classList.toggle("kit-tie-near", mine);
      if (mine) lineLayer.append(line.element);
      line.element.setAttribute("display", scene.kinds.includes(line.record.kind) ? "inline" : "none");
    }
    stand(drawn.get(scene.chosen) || nodeLayer.querySelector('[tabindex="0"]') ? drawn.get(scene.chosen) : [...drawn.values()][0]);
  }

  /* Walking and choosing. */

  function stand(node) {
    if (!node) return;
    for (const each of nodeLayer.querySelectorAll('[tabindex="0"]')) set(each, "tabindex", "-1");
    set(node.element, "tabindex", "0");
  }

  function choose(id) {
    if (id === scene.chosen) return;
    scene.chosen = id;
    showChosen();
    nameAll();
    tools.gesture("choose", { id });
  }

  const WAYS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

  sheet.addEventListener("keydown", (event) => {
    const node = drawn.get(event.target.dataset?.id), way = WAYS[event.key];
    if (event.key === "Escape") choose("");
    if (event.key === "+" || event.key === "=") zoomBy(1.4);
    if (event.key === "-") zoomBy(1 / 1.4);
    if (event.key === "0") fit();
    if (!node) return;
    if (event.key === "Enter" || event.key === " ") { event.preventDefault(); choose(node.record.id); tools.gesture("open", { id: node.record.id }); }
    if (!way) return;
    event.preventDefault();
    if (event.shiftKey) { moveTo(node, node.px + way[0] * 12, node.py + way[1] * 12); drop(node); return; }
    const tied = new Set((ties.get(node.record.id) || []).map((line) => other(line, node.record.id)));
    const next = towards(node, drawn, tied, ...way);
    if (next) { stand(next); next.element.focus(); bringIn(next); }
  });

  function bringIn(node) {
    const dx = Math.max(40 - node.px, 0) || Math.min(size.w - 40 - node.px, 0), dy = Math.max(40 - node.py, 0) || Math.min(size.h - 60 - node.py, 0);
    if (view.zoom > 1 && (dx || dy)) { view.x += dx; view.y += dy; soon(); }
  }

  function seek(id) {
    choose(id);
    bringIn(drawn.get(id));
  }

  /* Pointers: a node is dragged, the sheet is pushed, two fingers zoom. */

  function moveTo(node, px, py) {
    put(node, px, py);
    for (const line of ties.get(node.record.id) || []) putLine(line);
  }

  function drop(node) {
    const x = backX(node.px), y = backY(node.py);
    node.record = scene.nodes[node.record.id] = { ...node.record, x, y };
    soon();
    tools.gesture("move", { id: node.record.id, x, y });
  }

  function pinch() {
    const [a, b] = [...fingers.values()];
    return { far: Math.hypot(a.x - b.x, a.y - b.y), x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  }

  const local = (event) => { const box = sheet.getBoundingClientRect(); return { x: event.clientX - box.left, y: event.clientY - box.top }; };

  /** The actor whose shape is nearest, within the reach of a fingertip. */
  function under(at) {
    const far = (node) => Math.hypot(node.px - at.x, node.py - at.y) - node.r;
    const nearest = [...drawn.values()].reduce((best, node) => (!best || far(node) < far(best) ? node : best), null);
    return nearest && far(nearest) < 12 ? nearest : undefined;
  }

  sheet.addEventListener("click", (event) => { if (event.detail === 0) choose(event.target.closest(".kit-node")?.dataset.id || scene.chosen); });
  sheet.addEventListener("pointerdown", (event) => {
    const at = local(event), node = under(at);
    fingers.set(event.pointerId, at);
    sheet.setPointerCapture(event.pointerId);
    held = fingers.size === 2 ? { pinch: pinch(), view: { ...view } } : { node, from: at, offset: node && { x: node.px - at.x, y: node.py - at.y }, view: { ...view }, moved: false };
  });

  sheet.addEventListener("pointermove", (event) => {
    if (!held || !fingers.has(event.pointerId)) return;
    const at = local(event);
    fingers.set(event.pointerId, at);
    if (held.pinch && fingers.size === 2) return pinched();
    if (!held.from) return;
    const far = Math.hypot(at.x - held.from.x, at.y - held.from.y);
    held.moved ||= far > (event.pointerType === "touch" ? 9 : 4);
    if (!held.moved) return;
    if (held.node) moveTo(held.node, at.x + held.offset.x, at.y + held.offset.y);
    else if (view.zoom > 1) { view.x = held.view.x + at.x - held.from.x; view.y = held.view.y + at.y - held.from.y; inside(); soon(); }
  });

  function pinched() {
    const now = pinch();
    view = { ...held.view };
    zoomBy(now.far / (held.pinch.far || 1), held.pinch);
  }

  const lift = (event) => {
    if (!fingers.delete(event.pointerId) || !held) return;
    const { node, moved } = held;
    held = null;
    if (event.type === "pointercancel") { soon(); return; }
    if (node && moved) drop(node);
    else if (node) { choose(node.record.id); stand(node); node.element.focus({ preventScroll: true }); }
    else if (!moved) choose("");
  };
  sheet.addEventListener("pointerup", lift);
  sheet.addEventListener("pointercancel", lift);

  sheet.addEventListener("wheel", (event) => {
    if (view.zoom === 1 && event.deltaY > 0 && !event.ctrlKey) return;
    event.preventDefault();
    zoomBy(Math.exp(-event.deltaY * 0.002), local(event));
  }, { passive: false });

  /* Zoom. */

  function inside() {
    view.x = Math.min(0, Math.max(size.w * (1 - view.zoom), view.x));
    view.y = Math.min(0, Math.max(size.h * (1 - view.zoom), view.y));
  }

  function zoomBy(times, at = { x: size.w / 2, y: size.h / 2 }) {
    const zoom = Math.min(MOST_ZOOM, Math.max(1, view.zoom * times)), grown = zoom / view.zoom;
    view = { zoom, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown };
    inside();
    soon();
  }
  const fit = () => { view = { zoom: 1, x: 0, y: 0 }; soon(); };
  const zoomButton = (drawing, words, press) => h("button", { type: "button", "aria-label": words, title: words, on: { click: press } }, sign(drawing));

  const watcher = new ResizeObserver(() => {
    const box = sheet.getBoundingClientRect();
    size = { w: box.width, h: box.height };
    mirrored = getComputedStyle(root).direction === "rtl";
    if (scene && size.w) soon();
  });
  watcher.observe(sheet);

  return {
    paint(now, changed) {
      scene = now;
      find ||= findField(scene.words, () => [...drawn.values()].map(({ record }) => [record.id, record.name]), seek);
      document.querySelector(".kit-find-slot:empty")?.append(find);
      document.querySelector(".kit-zoom-slot:empty")?.append(zoomBox);
      if (!zoomBox.children.length) zoomBox.append(zoomButton("minus", scene.words.out, () => zoomBy(1 / 1.5)), zoomButton("plus", scene.words.closer, () => zoomBy(1.5)), zoomButton("fit", scene.words.fit, fit));
      set(sheet, "aria-label", scene.says);
      const nodes = parts(changed, "nodes", drawn), touched = parts(changed, "lines", lines);
      for (const id of nodes.drop) { drawn.get(id)?.element.remove(); drawn.delete(id); }
      const joined = nodes.set.some((id) => !drawn.has(id));
      nodes.set.forEach(paintNode);
      touched.drop.forEach(dropLine);
      touched.set.forEach(paintLine);
      const shifted = joined || nodes.drop.length || nodes.set.length > FEW || touched.set.length > FEW || touched.drop.length;
      if (shifted || touched.set.length || "chosen" in changed || "kinds" in changed) showChosen();
      if (!size.w) return;
      if (shifted || "chosen" in changed) soon();
      else touchUp(nodes.set);
    },
    orders: {
      focus: ({ id }) => { const node = drawn.get(id); if (node) { stand(node); node.element.focus({ preventScroll: true }); bringIn(node); } },
    },
    stop: () => watcher.disconnect(),
  };
});
