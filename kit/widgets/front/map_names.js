// Names on the actor map: each takes the place beside its shape that covers nothing and lies on fewest ties.

const pen = document.createElement("canvas").getContext("2d");
const widths = new Map();

/** Width of the longest line of a name, measured once. */
function nameWidth(lines, size, bold) {
  const key = `${size}${bold}${lines.join("|")}`;
  if (!widths.has(key)) {
    pen.font = `${bold ? 700 : 400} ${size}px ${getComputedStyle(document.body).fontFamily}`;
    widths.set(key, Math.max(0, ...lines.map((line) => pen.measureText(line).width)));
  }
  return widths.get(key);
}

/** A name in lines of so many signs; a longer word keeps a line of its own. */
function inLines(name, most) {
  const lines = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.length - 1;
    if (last >= 0 && lines[last].length + word.length < most) lines[last] += ` ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The first letters of the great words of a name, where it has several: "Open Ballot Watch" is OBW. */
function initials(name) {
  const great = name.split(/[\s-]+/).map((word) => [...word][0]).filter((letter) => letter && letter !== letter.toLowerCase());
  return great.length > 1 ? [[great.join("")]] : cut(name);
}

/** As much of a name as goes on one short line, where there is more: "Parliament…". */
function cut(name) {
  const lines = inLines(name.replace(/[,;].*/, ""), 12);
  return name === lines[0] ? [] : [[`${lines[0]}…`]];
}

const LESS = [0, 6, 26, 40];

/** Wordings of a name, the best liked first, each with what it counts that it says less; `cut` ones where others find no room. */
function wordings({ name, label, short }, { narrow, many, few }, last) {
  const lower = [inLines(name, narrow ? 11 : 12)].filter((lines) => lines.length < 4 && lines.every((line) => line.length < 15));
  const whole = narrow && !few ? [short, ...lower, ...initials(name)] : [label, ...lower, short, ...(narrow ? initials(name) : [])];
  const once = new Map((last ? (many ? [] : cut(name)) : whole).map((lines) => [lines.join("\n"), lines]));
  return [...once.values()].map((lines, place) => ({ lines, less: LESS[place] }));
}

/** Twelve places beside a shape that a name may take, the best liked first; or eight farther off, joined by a thin line. */
function namePlaces(node, radius, wide, tall, off) {
  const beside = radius + 5, corner = radius * 0.75 + 3, far = radius + 20;
  const at = (anchor, x, top, less, lead) => {
    const left = node.px + x - { middle: wide / 2, start: 0, end: wide }[anchor];
    return { anchor, x, top, less, lead, box: [left - 2, node.py + top - 1, left + wide + 2, node.py + top + tall + 1] };
  };
  const below = radius + 3, above = -radius - tall - 2, level = -tall / 2, low = corner - 4, high = 4 - corner - tall;
  if (off) {
    const [under, over] = [far - 12, 12 - far - tall];
    return [["middle", 0, far], ["middle", 0, -far - tall], ["start", far, level], ["end", -far, level], ["start", far, under], ["end", -far, under],
      ["start", far, over], ["end", -far, over]].map((place) => at(...place, 34, true));
  }
  return [["middle", 0, below], ["middle", 0, above], ["start", beside, level], ["end", -beside, level], ["start", corner, low], ["end", -corner, low],
    ["start", corner, high], ["end", -corner, high], ["start", -radius, below], ["end", radius, below], ["start", -radius, above], ["end", radius, above],
  ].map((place, number) => at(...place, number / 2, false));
}

const ON_TIE = 7, ON_EDGE = 30, OUT = 200; // what it counts, per tie, per square pixel of what never moves, and per pixel out of the sheet

/** Places of a name beside its shape, or `off`, the best first; only a name that must be there covers what never moves. */
function choices(each, room, sheet, { off = false, last = false }) {
  const { node, mine, bold, ring } = each, size = sheet.narrow ? 11 : 12, line = size + 2, found = [];
  for (const { lines, less } of wordings(node.record, sheet, last)) {
    const wide = nameWidth(lines, size, bold), tall = lines.length * line;
    for (const place of namePlaces(node, node.r + ring, wide, tall, off)) {
      const out = sheet.zoomed ? 0 : Math.max(0, -place.box[0], place.box[2] - sheet.w) + Math.max(0, -place.box[1], place.box[3] - sheet.h);
      let covers = OUT * out;
      for (const [owner, much] of room.takers(place.box)) if (owner !== node) covers += ON_EDGE * much;
      if (covers && !mine) continue;
      const key = `${lines.length}${place.anchor}${place.top < 0}${place.lead}`;
      const cost = covers + less + place.less + ON_TIE * Math.min(room.crossings(place.box), 6) - (node.place?.key === key ? 4 : 0);
      found.push({ ...place, lines, line, key, cost });
    }
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** Give a name a place, or take it away, and note in `trail` how to go back. */
function move(each, place, room, trail) {
  trail.push([each, each.place]);
  if (each.place) room.leave(each.place.box);
  if (place) room.take(place.box, each);
  each.place = place;
}

const TRIED = 16, AT_ONCE = 2, DEEP = 3; // places, names moved for one, and moves for moves that are tried

/** Find the best free place for a name, if need be by moving the names in its way to places of their own. */
function settle(each, room, deep, trail, held = new Set()) {
  const inWay = (place) => [...room.takers(place.box).keys()].filter((owner) => owner.places && owner !== each);
  const free = each.places.find((place) => !inWay(place).length);
  if (free) { move(each, free, room, trail); return true; }
  if (!deep) return false;
  const staying = new Set(held).add(each);
  for (const place of each.places.slice(0, TRIED)) {
    const others = inWay(place), mark = trail.length;
    if (others.length > AT_ONCE || others.some((other) => staying.has(other))) continue;
    for (const other of others) move(other, null, room, trail);
    move(each, place, room, trail);
    if (others.every((other) => settle(other, room, deep - 1, trail, staying))) return true;
    while (trail.length > mark) { const [one, before] = trail.pop(); move(one, before, room, []); }
  }
  return false;
}

/** Give names a place; one that fits nowhere waits for more zoom, save those of the chosen one and its neighbours.
    `all` are the nodes whose shapes stand in the way, `rooms` other boxes that do, `ways` the ties; names not in `asked` stay. */
function placeNames(asked, all, rooms, ways, sheet) {
  const room = mapRoom(ways), moving = new Set(asked.map(({ node }) => node));
  for (const box of rooms) room.take(box);
  for (const node of all) {
    const r = node.r * 1.1 + 1;
    room.take([node.px - r, node.py - r, node.px + r, node.py + r], node);
    if (node.record.locked) room.take([node.px + node.r - 2, node.py - node.r - 8, node.px + node.r + 11, node.py - node.r + 6]);
    if (node.place && !moving.has(node)) room.take(node.place.box);
  }
  const wanted = asked.filter((each) => each.wanted).sort((a, b) => b.rank - a.rank);
  let left = wanted;
  for (const wishes of sheet.many ? [[{}], [{ off: true }]] : [[{}, { off: true }], [{ last: true }]]) {
    for (const each of left) each.places = [...(each.places || []), ...wishes.flatMap((wish) => choices(each, room, sheet, wish))].sort((a, b) => a.cost - b.cost);
    left = left.filter((each) => !settle(each, room, sheet.many ? 2 : DEEP, []));
  }
  for (const each of left) if (each.mine) move(each, each.places[0], room, []);
  for (const each of wanted) if (each.place) settle(each, room, 0, []);
  for (const each of asked) showName(each.node, each.place);
}

function showName(node, place) {
  const { name, lead } = node;
  node.element.classList.toggle("kit-unnamed", !place);
  node.place = place || null;
  lead.setAttribute("d", place?.lead ? leadLine(node, place) : "");
  const { lines, line, x, top, anchor } = place || { lines: node.record.short, line: 14, x: 0, top: node.r + 3, anchor: "middle" };
  if (name.kitLines !== lines) { name.replaceChildren(...lines.map((each) => s("tspan", {}, each))); name.kitLines = lines; }
  name.setAttribute("text-anchor", anchor);
  [...name.children].forEach((part, row) => { part.setAttribute("x", x.toFixed(1)); part.setAttribute("y", (top + (row + 1) * line - 3).toFixed(1)); });
}

/** From the edge of a shape to the nearest point of a name that stands farther off. */
function leadLine(node, { box }) {
  const x = between(0, box[0] - node.px, box[2] - node.px), y = between(0, box[1] - node.py, box[3] - node.py), far = Math.hypot(x, y) || 1;
  return `M${((x * (node.r + 2)) / far).toFixed(1)} ${((y * (node.r + 2)) / far).toFixed(1)}L${x.toFixed(1)} ${y.toFixed(1)}`;
}
