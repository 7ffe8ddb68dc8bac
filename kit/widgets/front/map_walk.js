// Walking the actor map by keyboard: from actor to actor by arrows, along ties one after another, zooming.

const WAYS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
const SHIFT = 12;

/** The next actor that way: one that is tied to it before any other, straight before askew. */
function towards(node, drawn, tied, wayX, wayY) {
  let best = null, least = Infinity;
  for (const [id, each] of drawn) {
    const dx = each.px - node.px, dy = each.py - node.py, ahead = dx * wayX + dy * wayY, aside = Math.abs(dx * wayY) + Math.abs(dy * wayX);
    if (each === node || each.away || ahead <= 0 || aside > 2 * ahead) continue;
    const far = ahead + 2 * aside + (tied.has(id) ? 0 : 2000);
    if (far < least) { best = each; least = far; }
  }
  return best;
}

/** Listen to the keys of a map; `acts` are those of the pointers and `zoomBy`, `fit`, `other`, `bringIn`, `tell`, `write`. */
function mapKeys(map, acts) {
  const { sheet, drawn, ties } = map;
  let along = null;

  const open = (id) => (ties.get(id) || []).filter((line) => map.scene.kinds.includes(line.record.kind) && !drawn.get(acts.other(line, id))?.away);

  function letGo() {
    along?.line.element.classList.remove("kit-tie-walked");
    along = null;
  }

  /** Go on to the next or the last tie of an actor, and say it. */
  function nextTie(node, way) {
    const id = node.record.id, lines = open(id), before = along?.id === id ? lines.indexOf(along.line) : way > 0 ? -1 : 0;
    letGo();
    if (!lines.length) { acts.tell(map.scene.words.alone); return; }
    const place = (before + way + lines.length) % lines.length;
    along = { id, line: lines[place] };
    along.line.element.classList.add("kit-tie-walked");
    const nth = map.scene.words.nth.replace("{number}", place + 1).replace("{count}", lines.length);
    acts.tell(`${along.line.record.says} ${nth}`);
  }

  function go(node) {
    letGo();
    acts.stand(node);
    node.element.focus();
    acts.bringIn(node);
  }

  function step(node, way, shift) {
    if (shift) { if (!map.scene.still) { acts.moveTo(node, node.px + way[0] * SHIFT, node.py + way[1] * SHIFT); acts.drop(node); } return; }
    const tied = new Set(open(node.record.id).map((line) => acts.other(line, node.record.id)));
    const next = towards(node, drawn, tied, ...way);
    if (next) go(next);
  }

  function enter(node) {
    const end = along?.id === node.record.id && drawn.get(acts.other(along.line, along.id));
    if (end) { go(end); acts.choose(end.record.id); }
    else acts.choose(node.record.id);
  }

  const anywhere = { Escape: () => { letGo(); acts.choose(""); }, "+": () => acts.zoomBy(1.4), "=": () => acts.zoomBy(1.4), "-": () => acts.zoomBy(1 / 1.4), 0: acts.fit, e: () => acts.write("") };
  const onNode = { Enter: enter, " ": enter, n: (node) => nextTie(node, 1), p: (node) => nextTie(node, -1), c: (node) => acts.write(node.record.id) };

  sheet.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const node = drawn.get(event.target.dataset?.id), way = WAYS[event.key], key = event.key.length > 1 ? event.key : event.key.toLowerCase();
    anywhere[key]?.();
    if (!node || !(way || onNode[key])) return;
    event.preventDefault();
    if (way) step(node, way, event.shiftKey);
    else onNode[key](node);
  });
}
