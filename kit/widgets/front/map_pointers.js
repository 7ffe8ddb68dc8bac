// Pointers on the actor map: a node is dragged, the sheet is pushed, two fingers zoom, the wheel zooms.

/** Listen on the sheet of a map; `acts` are `lift`, `moveTo`, `drop`, `choose`, `stand`, `soon` and `passing`. */
function mapPointers(map, acts) {
  const { sheet, at, drawn } = map, fingers = new Map();
  let held = null;
  const local = (event) => { const box = sheet.getBoundingClientRect(); return { x: event.clientX - box.left, y: event.clientY - box.top }; };

  /** The actor in sight whose shape is nearest, within the reach of a fingertip. */
  function under(point) {
    let best, least = 12;
    for (const node of drawn.values()) {
      const far = Math.hypot(node.px - point.x, node.py - point.y) - node.r;
      if (far < least && !node.away) { best = node; least = far; }
    }
    return best;
  }

  function pinch() {
    const [a, b] = [...fingers.values()];
    return { far: Math.hypot(a.x - b.x, a.y - b.y), x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  }

  function pinched() {
    const now = pinch();
    Object.assign(at, held.view);
    at.zoomBy(now.far / (held.pinch.far || 1), held.pinch);
    acts.passing();
  }

  function dragged(point) {
    if (held.node && !map.scene.still) held.settle ||= acts.lift(held.node);
    if (held.node && !map.scene.still) acts.moveTo(held.node, point.x + held.offset.x, point.y + held.offset.y);
    else if (at.zoom > 1) { at.push(held.view.x + point.x - held.from.x, held.view.y + point.y - held.from.y); acts.passing(); }
  }

  sheet.addEventListener("pointerdown", (event) => {
    const from = local(event), node = under(from), view = { zoom: at.zoom, x: at.x, y: at.y };
    fingers.set(event.pointerId, from);
    sheet.setPointerCapture(event.pointerId);
    held = fingers.size === 2 ? { pinch: pinch(), view } : { node, from, offset: node && { x: node.px - from.x, y: node.py - from.y }, view, moved: false };
  });

  sheet.addEventListener("pointermove", (event) => {
    if (!held || !fingers.has(event.pointerId)) return;
    const point = local(event);
    fingers.set(event.pointerId, point);
    if (held.pinch && fingers.size === 2) { pinched(); return; }
    if (!held.from) return;
    held.moved ||= Math.hypot(point.x - held.from.x, point.y - held.from.y) > (event.pointerType === "touch" ? 9 : 4);
    if (held.moved) dragged(point);
  });

  function lift(event) {
    if (!fingers.delete(event.pointerId) || !held) return;
    const { node, moved, settle } = held;
    held = null;
    settle?.();
    if (event.type === "pointercancel") acts.soon();
    else if (node && moved && !map.scene.still) acts.drop(node);
    else if (node && !moved) { acts.choose(node.record.id); acts.stand(node); node.element.focus({ preventScroll: true }); }
    else if (!moved) acts.choose("");
  }
  sheet.addEventListener("pointerup", lift);
  sheet.addEventListener("pointercancel", lift);

  sheet.addEventListener("click", (event) => { if (event.detail === 0) acts.choose(event.target.closest(".kit-node")?.dataset.id || map.scene.chosen); });
  sheet.addEventListener("wheel", (event) => {
    if (at.zoom === 1 && event.deltaY > 0 && !event.ctrlKey) return;
    event.preventDefault();
    at.zoomBy(Math.exp(-event.deltaY * 0.002), local(event));
    acts.passing();
  }, { passive: false });
}
