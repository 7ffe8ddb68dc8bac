// Names on the actor map: each takes the free place beside its shape that covers least.

const LINE = 14;
const GAP = 6;
const NAMED = 40; // a name on a name is far worse than a name on the edge of a shape
const pen = document.createElement("canvas").getContext("2d");
const widths = new Map();

/** Width of the longest line of a name at 12 px, measured once. */
function nameWidth(lines, bold) {
  const key = `${bold}${lines.join("|")}`;
  if (!widths.has(key)) {
    pen.font = `${bold ? 700 : 400} 12px ${getComputedStyle(document.body).fontFamily}`;
    widths.set(key, Math.max(0, ...lines.map((line) => pen.measureText(line).width)));
  }
  return widths.get(key);
}

/** Eight places beside a shape that a name may take, the best liked first. */
function namePlaces(node, radius, wide, tall) {
  const beside = radius + 6, level = -tall / 2 + 11, below = radius + 14, above = -radius - tall + 8;
  const place = (anchor, x, y) => {
    const left = node.px + x - { middle: wide / 2, start: 0, end: wide }[anchor], top = node.py + y - 11;
    return { anchor, x, y, box: [left, top, left + wide, top + tall] };
  };
  return [place("middle", 0, below), place("middle", 0, above), place("start", beside, level), place("end", -beside, level),
    place("start", -radius, below), place("end", radius, below), place("start", -radius, above), place("end", radius, above)];
}

const covered = (a, b) => Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) * Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));
const outside = (box, size) => (Math.max(0, -box[0]) + Math.max(0, box[2] - size.w)) * 90 + (Math.max(0, -box[1]) + Math.max(0, box[3] - size.h)) * 180;

/** Boxes by the squares of a grid that they touch, so that only those near by are compared. */
function boxIndex() {
  const SIDE = 64, squares = new Map();
  const touched = (box) => {
    const keys = [];
    for (let x = Math.floor(box[0] / SIDE); x <= box[2] / SIDE; x++) for (let y = Math.floor(box[1] / SIDE); y <= box[3] / SIDE; y++) keys.push(x * 4096 + y);
    return keys;
  };
  return {
    add: (box, weight) => { const entry = { box, weight }; for (const key of touched(box)) squares.has(key) ? squares.get(key).push(entry) : squares.set(key, [entry]); },
    over: (box) => {
      const seen = new Set();
      let sum = 0;
      for (const key of touched(box)) for (const entry of squares.get(key) || []) if (!seen.has(entry)) { seen.add(entry); sum += entry.weight * covered(box, entry.box); }
      return sum;
    },
  };
}

/** The place where one wording of a name covers least, and how much that is. */
function bestPlace(lines, { node, mine, ring }, taken, sheet) {
  const tall = lines.length * LINE, wide = nameWidth(lines, mine) + GAP;
  let best = null, least = Infinity;
  for (const place of namePlaces(node, node.r + ring, wide, tall)) {
    const cost = taken.over(place.box) + (sheet.zoomed ? 0 : outside(place.box, sheet));
    if (cost < least - 1) { best = place; least = cost; }
    if (least < 1) break;
  }
  return { ...best, lines, cost: least, fits: least < (mine ? 0.15 : sheet.narrow ? 0.02 : 0.1) * wide * tall };
}

/** Give names a place, the short name where the whole one has none; one that fits nowhere waits for more zoom.
    `all` are the nodes whose shapes stand in the way, `rooms` other boxes that do; names not in `asked` stay. */
function placeNames(asked, all, rooms, sheet) {
  const taken = boxIndex(), moving = new Set(asked.map(({ node }) => node));
  for (const room of rooms) taken.add(room, NAMED);
  for (const node of all) {
    taken.add([node.px - node.r, node.py - node.r, node.px + node.r, node.py + node.r], 3);
    if (node.named && !moving.has(node)) taken.add(node.named, NAMED);
  }
  for (const each of asked.sort((a, b) => b.rank - a.rank)) {
    const { label, short } = each.node.record;
    let place = bestPlace(sheet.narrow ? short : label, each, taken, sheet);
    const shorter = place.fits || sheet.narrow || label === short ? place : bestPlace(short, each, taken, sheet);
    if (shorter.fits || shorter.cost < place.cost / 2) place = shorter;
    const shown = each.wanted && (place.fits || each.ring);
    each.node.element.classList.toggle("kit-unnamed", !shown);
    showName(each.node.name, place, sheet.mirrored);
    each.node.named = shown ? place.box : null;
    if (shown) taken.add(place.box, NAMED);
  }
}

function showName(text, place, mirrored) {
  const { lines } = place;
  if (text.kitLines !== lines) { text.replaceChildren(...lines.map((line) => s("tspan", {}, line))); text.kitLines = lines; }
  const turned = mirrored ? { start: "end", end: "start", middle: "middle" } : { start: "start", end: "end", middle: "middle" };
  text.setAttribute("text-anchor", turned[place.anchor]);
  [...text.children].forEach((part, row) => { part.setAttribute("x", place.x.toFixed(1)); part.setAttribute("y", (place.y + row * LINE).toFixed(1)); });
}

