// Drawing of the actor map: its elements, and the lines between its shapes.

/** Straight path with its arrow head, or a zigzag; `shift` keeps several ties of one pair apart. */
function lineShape(kind, from, to, shift) {
  const dx = to.x - from.x, dy = to.y - from.y, length = Math.hypot(dx, dy) || 1;
  const ux = dx / length, uy = dy / length, room = from.r + to.r + 14;
  if (length < room) return { body: "", head: "" };
  const at = (far, side) => `${(from.x + ux * far - uy * (shift + side)).toFixed(1)} ${(from.y + uy * far + ux * (shift + side)).toFixed(1)}`;
  const start = from.r + 5, end = length - to.r - 5;
  if (kind === "in_conflict") {
    const teeth = Math.max(2, Math.round((end - start) / 7));
    const points = Array.from({ length: teeth - 1 }, (_, tooth) => at(start + ((end - start) * (tooth + 1)) / teeth, tooth % 2 ? -3.5 : 3.5));
    return { body: `M${at(start, 0)}L${points.join("L")}L${at(end, 0)}`, head: "" };
  }
  if (kind === "works_with") return { body: `M${at(start, 0)}L${at(end, 0)}`, head: "" };
  return { body: `M${at(start, 0)}L${at(end - 6, 0)}`, head: `M${at(end, 0)}L${at(end - 10, -4.5)}L${at(end - 10, 4.5)}Z` };
}

/** The elements of a tie: one stroke, two for money, and a head; its sentence is its title. */
function makeLine(record) {
  const bodies = [s("path", { class: "kit-line" }), ...(record.kind === "funds" ? [s("path", { class: "kit-line-in" })] : [])];
  const head = s("path", { class: "kit-head" }), says = s("title", {}, record.says);
  return { bodies, head, says, element: s("g", { class: `kit-tie kit-tie-${record.kind}` }, bodies, head, says) };
}

/** The elements of an actor, a button as large as a fingertip. */
function makeNode(id, lockDrawing) {
  const shape = s("path", { class: "kit-shape" }), mark = s("path", { class: "kit-mark-on" }), ring = s("circle", { class: "kit-ring", r: 0 });
  const lock = s("g", { class: "kit-lock" }, s("path", { d: lockDrawing })), body = s("g", {}, shape, mark), name = s("text", { class: "kit-name-on" }), lead = s("path", { class: "kit-lead" });
  const hit = s("circle", { class: "kit-hit", r: 22 });
  return { element: s("g", { class: "kit-node", role: "button", tabindex: "-1", "data-id": id }, hit, lead, ring, body, lock, name), shape, mark, ring, lock, body, name, lead };
}

/** Give an actor's elements the look of its record. */
function dressNode(node, record, shapes) {
  const low = record.stance === "opponent_2" ? 2.2 : 0;
  node.record = record;
  node.shape.setAttribute("d", shapes[record.stance]);
  node.mark.setAttribute("d", record.sign);
  node.mark.setAttribute("transform", `translate(0 ${low}) scale(.58) translate(-10 -10)`);
  node.element.setAttribute("class", `kit-node kit-${record.stance} ${record.light ? "kit-light" : ""}`);
  node.element.setAttribute("aria-label", record.says);
  node.lock.setAttribute("display", record.locked ? "inline" : "none");
}

/** Put an actor's elements where it stands, at its size. */
function placeNode(node) {
  node.element.setAttribute("transform", `translate(${node.px.toFixed(1)} ${node.py.toFixed(1)})`);
  node.body.setAttribute("transform", `scale(${(node.r / 10).toFixed(3)})`);
  node.lock.setAttribute("transform", `translate(${(node.r - 3).toFixed(1)} ${(-node.r - 9).toFixed(1)}) scale(.75)`);
  node.mark.setAttribute("display", node.r < 6.2 ? "none" : "inline");
  node.ring.setAttribute("r", (node.r + 9).toFixed(1));
}
