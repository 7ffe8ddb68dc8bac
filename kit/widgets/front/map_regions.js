// Regions of the actor map: boxes and rings that stand behind the actors, each with its name above the lines.

/** Draw regions and their names anew and tell the boxes that names of actors keep off; `at` turns parts of the sheet into pixels. */
function drawRegions(layer, nameLayer, regions, at) {
  const drawn = regions.map((region) => {
    const left = Math.min(at.toX(region.x), at.toX(region.x + region.width)), top = at.toY(region.y);
    const wide = Math.abs(at.toX(region.x + region.width) - at.toX(region.x)), tall = at.toY(region.y + region.height) - top;
    return region.round ? ring(region, left, top, wide, tall) : box(region, left, top, wide, tall, at.mirrored);
  });
  layer.replaceChildren(...drawn.map(({ shape }) => shape));
  nameLayer.replaceChildren(...drawn.map(({ name }) => name));
  return drawn.flatMap(({ rooms }) => rooms);
}

const titleWidth = (title) => nameWidth([title], 12, true);

/** A title in one line, or in two where it is too long, as far as it fits. */
function titleLines(title, most) {
  const words = title.split(" ");
  let first = words.shift();
  while (words.length && titleWidth(`${first} ${words[0]}`) <= most) first += ` ${words.shift()}`;
  return [first, words.join(" ")].filter(Boolean).map((line) => cutTo(line, most));
}

function cutTo(line, most) {
  let short = line;
  while (short.length > 1 && titleWidth(short) > most) short = `${short.slice(0, -2).trimEnd()}…`;
  return short;
}

/** A box; no name of an actor lies on its title or across its edges. */
function box(region, left, top, wide, tall, mirrored) {
  const lines = titleLines(region.title, wide - 20), long = Math.max(...lines.map(titleWidth)), start = mirrored ? left + wide - 10 : left + 10;
  const right = left + wide, foot = top + tall;
  return {
    shape: s("rect", { class: "kit-region", x: left + 3, y: top + 3, width: Math.max(wide - 6, 0), height: Math.max(tall - 6, 0), rx: 4 }, s("title", {}, region.title)),
    name: s("text", { class: "kit-region-name", "text-anchor": mirrored ? "end" : "start" }, lines.map((line, row) => s("tspan", { x: start, y: top + 18 + 15 * row }, line))),
    rooms: [[mirrored ? start - long : start, top + 5, mirrored ? start : start + long, top + 7 + 15 * lines.length],
      [left, top, right, top + 3], [left, foot - 3, right, foot], [left, top, left + 3, foot], [right - 3, top, right, foot]],
  };
}

function ring(region, left, top, wide, tall) {
  const middle = left + wide / 2, half = titleWidth(region.title) / 2 + 2;
  return {
    shape: s("ellipse", { class: "kit-region", cx: middle, cy: top + tall / 2, rx: wide / 2, ry: tall / 2 }),
    name: s("text", { class: "kit-region-name", x: middle, y: top + 4, "text-anchor": "middle" }, region.title),
    rooms: [[middle - half, top - 8, middle + half, top + 8]],
  };
}
