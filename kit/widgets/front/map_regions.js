// Regions of the actor map: boxes and rings that stand behind the actors, each with its name.

/** Draw regions anew; `at` turns parts of the sheet into pixels. */
function drawRegions(layer, regions, at) {
  layer.replaceChildren(...regions.map((region) => {
    const left = Math.min(at.toX(region.x), at.toX(region.x + region.width)), top = at.toY(region.y);
    const wide = Math.abs(at.toX(region.x + region.width) - at.toX(region.x)), tall = at.toY(region.y + region.height) - top;
    return region.round ? ring(region, left, top, wide, tall) : box(region, left, top, wide, tall, at.mirrored);
  }));
}

function box(region, left, top, wide, tall, mirrored) {
  const room = Math.floor((wide - 20) / 6.6), title = region.title.length > room ? `${region.title.slice(0, Math.max(room - 1, 1))}…` : region.title;
  return s("g", { class: "kit-region" },
    s("rect", { x: left + 3, y: top + 3, width: Math.max(wide - 6, 0), height: Math.max(tall - 6, 0), rx: 4 }),
    s("text", { x: mirrored ? left + wide - 12 : left + 12, y: top + 20 }, title), s("title", {}, region.title));
}

function ring(region, left, top, wide, tall) {
  return s("g", { class: "kit-region" },
    s("ellipse", { cx: left + wide / 2, cy: top + tall / 2, rx: wide / 2, ry: tall / 2 }),
    s("text", { x: left + wide / 2, y: top - 4, "text-anchor": "middle" }, region.title));
}
