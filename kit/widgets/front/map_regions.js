// Regions of the actor map: boxes and rings that stand behind the actors, each with its name above the lines.

const LETTER = 6.6;

/** Draw regions and their names anew and tell the room that each name takes; `at` turns parts of the sheet into pixels. */
function drawRegions(layer, nameLayer, regions, at) {
  const drawn = regions.map((region) => {
    const left = Math.min(at.toX(region.x), at.toX(region.x + region.width)), top = at.toY(region.y);
    const wide = Math.abs(at.toX(region.x + region.width) - at.toX(region.x)), tall = at.toY(region.y + region.height) - top;
    return region.round ? ring(region, left, top, wide, tall) : box(region, left, top, wide, tall, at.mirrored);
  });
  layer.replaceChildren(...drawn.map(({ shape }) => shape));
  nameLayer.replaceChildren(...drawn.map(({ name }) => name));
  return drawn.map(({ room }) => room);
}

function box(region, left, top, wide, tall, mirrored) {
  const most = Math.floor((wide - 20) / LETTER), title = region.title.length > most ? `${region.title.slice(0, Math.max(most - 1, 1))}…` : region.title;
  const long = title.length * LETTER, start = mirrored ? left + wide - 12 : left + 12;
  return {
    shape: s("rect", { class: "kit-region", x: left + 3, y: top + 3, width: Math.max(wide - 6, 0), height: Math.max(tall - 6, 0), rx: 4 }, s("title", {}, region.title)),
    name: s("text", { class: "kit-region-name", x: start, y: top + 20 }, title),
    room: [mirrored ? start - long : start, top + 6, mirrored ? start : start + long, top + 24],
  };
}

function ring(region, left, top, wide, tall) {
  const middle = left + wide / 2, half = (region.title.length * LETTER) / 2;
  return {
    shape: s("ellipse", { class: "kit-region", cx: middle, cy: top + tall / 2, rx: wide / 2, ry: tall / 2 }),
    name: s("text", { class: "kit-region-name", x: middle, y: top + 4, "text-anchor": "middle" }, region.title),
    room: [middle - half, top - 8, middle + half, top + 8],
  };
}
