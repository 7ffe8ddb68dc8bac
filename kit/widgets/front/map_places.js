// Places on the actor map: parts of the sheet become pixels and back; zooming, pushing and fitting.

const PAD = { x: 56, top: 30, foot: 52 };
const MOST_ZOOM = 8;
const NARROW = window.matchMedia("(max-width: 720px)");

const between = (value, least, most) => Math.min(most, Math.max(least, value));

/** Where the sheet is looked at: `zoom`, `x` and `y` in pixels, its size `w` by `h`, whether it is `mirrored`, and `boxed` to its edges. */
function mapPlaces() {
  const at = { zoom: 1, x: 0, y: 0, w: 0, h: 0, mirrored: false, boxed: false };
  const side = () => PAD.x * (at.boxed ? 0.1 : NARROW.matches ? 0.45 : 1);
  const above = () => (at.boxed ? 4 : PAD.top), below = () => (at.boxed ? 4 : PAD.foot);
  const across = () => Math.max(at.w - 2 * side(), 1), down = () => Math.max(at.h - above() - below(), 1);
  const turned = (x) => (at.mirrored ? 1 - x : x);

  function inside() {
    at.x = between(at.x, at.w * (1 - at.zoom), 0);
    at.y = between(at.y, at.h * (1 - at.zoom), 0);
  }

  /** Zoom so that these places, in parts of the sheet, fill it. */
  function fitTo(places) {
    const xs = places.map(({ x }) => side() + turned(x) * across()), ys = places.map(({ y }) => above() + y * down());
    const left = Math.min(...xs), top = Math.min(...ys), wide = Math.max(...xs) - left, tall = Math.max(...ys) - top;
    at.zoom = between(Math.min((at.w - 2 * side()) / (wide || 1), (at.h - above() - below()) / (tall || 1)), 1, 3);
    at.x = at.w / 2 - (left + wide / 2) * at.zoom;
    at.y = at.h / 2 - (top + tall / 2) * at.zoom;
    inside();
  }

  return Object.assign(at, {
    toX: (x) => (side() + turned(x) * across()) * at.zoom + at.x,
    toY: (y) => (above() + y * down()) * at.zoom + at.y,
    backX: (px) => between(turned(((px - at.x) / at.zoom - side()) / across()), 0, 1),
    backY: (py) => between(((py - at.y) / at.zoom - above()) / down(), 0, 1),
    /** How far shapes shrink where many share little room. */
    grow: (count) => between(Math.sqrt((at.w * at.h * at.zoom ** 2) / (5500 * Math.max(count, 1))), 0.5, 1),
    push: (x, y) => { Object.assign(at, { x, y }); inside(); },
    whole: () => Object.assign(at, { zoom: 1, x: 0, y: 0 }),
    fitTo,
    zoomBy(times, middle = { x: at.w / 2, y: at.h / 2 }) {
      const zoom = between(at.zoom * times, 1, MOST_ZOOM), grown = zoom / at.zoom;
      Object.assign(at, { zoom, x: middle.x - (middle.x - at.x) * grown, y: middle.y - (middle.y - at.y) * grown });
      inside();
    },
  });
}
