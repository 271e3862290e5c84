// geometry: where each phase and each step stands on the timeline.  A phase is as wide as its steps
// to the power of 0.85, so that a short one can be read and hit beside a long one.

/** No phase is narrower, where there is room for all. */
export const LEAST_PX = 31;
const POWER = 0.85;
/** No text of a figure is smaller. */
const SMALLEST = 12;
/** Around a phase's number. */
const AROUND_PX = 2;

/**
 * A box in the lane of a process: a phase, or phases that are not reached.
 *
 * @typedef {object} Box
 * @property {number} band  the row of `bands`, -1 for what is not reached
 * @property {string} who
 * @property {number} first  its first step; of what is not reached, the step after which it would come
 * @property {number} count  of its steps, 0 for what is not reached
 * @property {number} left  in pixels of the frame
 * @property {number} right
 */

/**
 * Widths of `weights` that fill `room`, none below `least` where there is room for that.
 *
 * @param {number[]} weights
 * @param {number} room
 * @param {number} [least]
 * @returns {number[]}
 */
export function shares(weights, room, least = LEAST_PX) {
  const floor = Math.min(least, room / Math.max(weights.length, 1));
  const small = new Set();
  // Whoever would get less than the least gets that; what is left is shared out among the others.
  for (;;) {
    const big = weights.map((_, i) => i).filter((i) => !small.has(i));
    const rest = room - small.size * floor;
    const sum = big.reduce((all, i) => all + (weights[i] ?? 0), 0);
    const below = big.filter((i) => ((weights[i] ?? 0) / sum) * rest < floor);
    if (!below.length || below.length === big.length) {
      return weights.map((weight, i) => (small.has(i) || !sum ? floor : (weight / sum) * rest));
    }
    for (const i of below) small.add(i);
  }
}

/**
 * The boxes in their order, without places: steps before the first phase belong to its box.
 *
 * @param {any} tables
 * @param {number} last  the last step
 * @returns {Box[]}
 */
function boxesOf({ bands, unreached }, last) {
  const starts = bands.left.map((/** @type {number} */ left, /** @type {number} */ i) =>
    i ? left + 0.5 : 0,
  );
  /** @type {Box[]} */
  const boxes = starts.map((/** @type {number} */ first, /** @type {number} */ band) => ({
    band,
    who: bands.who[band],
    first,
    count: (starts[band + 1] ?? last + 1) - first,
    left: 0,
    right: 0,
  }));
  if (!boxes.length)
    boxes.push({ band: -1, who: "", first: 0, count: last + 1, left: 0, right: 0 });
  if (unreached.after.length) {
    const after = unreached.after[0];
    const at = boxes.filter((box) => box.first <= after).length;
    boxes.splice(at, 0, { band: -1, who: "child", first: after, count: 0, left: 0, right: 0 });
  }
  return boxes;
}

/**
 * The size of the phases' names, and the least width of a box: every box has room for its number at
 * `size`, or at a smaller one.  Where not even the smallest will do, the numbers are left to the tips.
 *
 * @param {any} tables
 * @param {number} width  of all boxes, in pixels
 * @param {number} size  of the text, where there is room for it
 * @param {(text: string, size: number) => number} widthOf
 */
export function namesIn({ bands, unreached }, width, size, widthOf) {
  /** @type {string[]} */
  const numbers = [...new Set([...bands.name, ...unreached.first])];
  const each = width / Math.max(bands.left.length + unreached.after.length, 1);
  for (let one = size; ; one = Math.max(one - 1, SMALLEST)) {
    const needed = Math.max(...numbers.map((text) => widthOf(text, one)), 0) + AROUND_PX;
    if (needed <= each || one <= SMALLEST)
      return { size: one, least: Math.max(needed, Math.min(LEAST_PX, each)) };
  }
}

/**
 * Where all stands in `width` pixels.  `missing`: how many of them the box of what is not reached
 * would like to have; `least`: how many each box has.
 *
 * @param {any} tables
 * @param {number} last
 * @param {number} width
 * @param {{missing?: number, least?: number}} [wanted]
 */
export function layOut(tables, last, width, { missing = 0, least = LEAST_PX } = {}) {
  const boxes = boxesOf(tables, last);
  const unreached = boxes.find((box) => box.count === 0);
  const steps = boxes.filter((box) => box.count > 0);
  // What is not reached has what it would like, as far as each other box has the least.
  const spare = Math.max(width - steps.length * least, width / boxes.length);
  const kept = unreached ? Math.min(Math.max(missing, least), width / 4, spare) : 0;
  const widths = shares(
    steps.map((box) => box.count ** POWER),
    width - kept,
    least,
  );
  let at = 0;
  let nth = 0;
  for (const box of boxes) {
    box.left = at;
    at += box.count ? (widths[nth++] ?? 0) : kept;
    box.right = at;
  }
  return {
    boxes,
    width,
    at: (/** @type {number} */ step) => placeOf(steps, step),
    step: (/** @type {number} */ x) => stepAt(steps, x),
  };
}

/**
 * The middle of a step.
 *
 * @param {Box[]} steps  boxes that have some
 * @param {number} step
 */
function placeOf(steps, step) {
  const box = steps.findLast((one) => one.first <= step) ?? steps[0];
  if (!box) return 0;
  const nth = Math.min(Math.max(step - box.first, 0), box.count - 1);
  return box.left + ((nth + 0.5) / box.count) * (box.right - box.left);
}

/**
 * The step that stands at a place; between two boxes the nearer one's.
 *
 * @param {Box[]} steps
 * @param {number} x
 */
function stepAt(steps, x) {
  let best = steps[0];
  let near = Infinity;
  for (const box of steps) {
    const away = Math.max(box.left - x, x - box.right, 0);
    if (away < near) [best, near] = [box, away];
  }
  if (!best) return 0;
  const nth = Math.floor(((x - best.left) / (best.right - best.left)) * best.count);
  return best.first + Math.min(Math.max(nth, 0), best.count - 1);
}
