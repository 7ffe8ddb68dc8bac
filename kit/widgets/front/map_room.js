// Room on the actor map: what stands in the way of a name, by the squares of a grid, so that only what is near is asked.

const SQUARE = 64;

/** Square pixels that two boxes share. */
const shared = (a, b) => Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) * Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));

/** Whether a straight way runs through a box: unless it lies beside it, or all corners lie on one side of it. */
function runsThrough([x1, y1, x2, y2], [left, top, right, bottom]) {
  if ((x1 < left && x2 < left) || (x1 > right && x2 > right) || (y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) return false;
  const wide = x2 - x1, tall = y2 - y1, base = tall * x1 - wide * y1;
  const one = wide * top - tall * left + base > 0, two = wide * top - tall * right + base > 0;
  return one !== two || wide * bottom - tall * left + base > 0 !== one || wide * bottom - tall * right + base > 0 !== one;
}

/** Whether a way is nearly level, as lines of letters are. */
const runsAlong = ([x1, y1, x2, y2]) => Math.abs(y2 - y1) < 0.4 * Math.abs(x2 - x1);

/** Boxes that are taken, each with its owner or none, and ways `[x1, y1, x2, y2]` that names had better not lie on. */
function mapRoom(ways) {
  const squares = new Map();
  const squareAt = (x, y) => { const key = x * 8192 + y; return squares.get(key) || squares.set(key, { boxes: [], ways: [] }).get(key); };

  function squaresOf(box) {
    const found = [];
    for (let x = Math.floor(box[0] / SQUARE); x <= box[2] / SQUARE; x++) for (let y = Math.floor(box[1] / SQUARE); y <= box[3] / SQUARE; y++) found.push(squareAt(x, y));
    return found;
  }

  for (const way of ways) {
    const steps = Math.ceil((2 * Math.hypot(way[2] - way[0], way[3] - way[1])) / SQUARE) || 1;
    for (let step = 0; step <= steps; step++) {
      const square = squareAt(Math.floor((way[0] + ((way[2] - way[0]) * step) / steps) / SQUARE), Math.floor((way[1] + ((way[3] - way[1]) * step) / steps) / SQUARE));
      if (square.ways[square.ways.length - 1] !== way) square.ways.push(way);
    }
  }

  return {
    take(box, owner = null) { for (const square of squaresOf(box)) square.boxes.push({ box, owner }); },
    leave(box) { for (const square of squaresOf(box)) square.boxes = square.boxes.filter((each) => each.box !== box); },
    /** Who has taken a part of this box, each with the square pixels that are shared; null owns what never moves. */
    takers(box) {
      const found = new Map();
      for (const square of squaresOf(box)) for (const { box: other, owner } of square.boxes) { const much = shared(box, other); if (much > 0) found.set(owner || other, much); }
      return found;
    },
    /** How many ways run through this box; one that runs along it counts as three. */
    crossings(box) {
      const found = new Set();
      let count = 0;
      for (const square of squaresOf(box)) for (const way of square.ways) if (!found.has(way) && runsThrough(way, box)) { found.add(way); count += runsAlong(way) ? 3 : 1; }
      return count;
    },
  };
}
