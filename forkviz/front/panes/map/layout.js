// layout: which address is at which pixel.  Between two neighbouring borders the scale is linear; how
// high such a cell is depends on what is in it: a gap is squashed, a fold is one row, and the place
// that the step is about is high.  The map is monotone, so it has an exact inverse.

import { cellOf } from "./ground.js";

/** @typedef {import("./ground.js").Ground} Ground */
/** @typedef {import("./folds.js").Fold} Fold */

/**
 * Heights in pixels, at labels of 12 px.
 *
 * @typedef {object} Sizes
 * @property {number} row  of a region
 * @property {number} gap
 * @property {number} fold
 * @property {number} place  of what the step is about
 * @property {number} look  of a gap that the step is about
 * @property {number} more  what a large region has more at the most
 */

/** @type {Sizes} */
const SIZES = { row: 24, gap: 22, fold: 32, place: 72, look: 40, more: 8 };
const AT = 12; // px of the labels that SIZES are for
const PER_DOUBLING = 0.5; // px that a doubling of a region's size adds
const STRETCH = 2.4; // so many times as high are rows where there is room
const RAISED = 1.5; // and so many times what the step is about
const FILLED = 0.8; // of the height is filled where there is less than that in the map
const MOST_FILLED = 8; // but nothing is made more than so many times as high
const CELL = 4; // px of a cell at the least: two borders are at two places
const MOST_CELLS = 8; // what spans more cells is not made higher

/** @param {number} label  px of a label's type @returns {Sizes} */
export function sizesFor(label) {
  const scale = Math.max(label, AT) / AT;
  const sizes = { ...SIZES };
  for (const name of /** @type {(keyof Sizes)[]} */ (Object.keys(sizes))) {
    sizes[name] = Math.round(SIZES[name] * scale);
  }
  return sizes;
}

/**
 * @typedef {object} Layout
 * @property {Ground} ground
 * @property {readonly Fold[]} folds  those that are closed
 * @property {Float64Array} tops  of each border; the last is the height of all
 * @property {Int32Array} folded  of each cell the number of its fold, -1 for none
 * @property {number} total  pixels
 * @property {(address: number) => number} y
 * @property {(y: number) => number} address
 */

/**
 * @param {Ground} ground
 * @param {object} asked
 * @param {readonly Fold[]} asked.folds  those that are closed
 * @param {readonly (readonly [number, number])[]} asked.focus  addresses that the step is about
 * @param {number} asked.height  pixels that there are
 * @param {Sizes} asked.sizes
 * @returns {Layout}
 */
export function makeLayout(ground, { folds, focus, height, sizes }) {
  const heights = plainHeights(ground, sizes).slice();
  const folded = new Int32Array(heights.length).fill(-1);
  folds.forEach((fold, number) => {
    folded.fill(number, fold.first, fold.last);
    heights.fill(sizes.fold / (fold.last - fold.first), fold.first, fold.last);
  });
  const soft = Uint8Array.from(ground.covered, (one, cell) => (one && folded[cell] < 0 ? 1 : 0));
  for (const span of focus) raise(ground, heights, { folded, soft }, span, sizes);
  stretch(heights, (cell) => soft[cell] === 1, height, STRETCH);
  stretch(heights, (cell) => soft[cell] === 2, height, RAISED);
  stretch(heights, (cell) => soft[cell] > 0, height * FILLED, MOST_FILLED);
  const tops = new Float64Array(heights.length + 1);
  for (let i = 0; i < heights.length; i += 1) tops[i + 1] = tops[i] + heights[i];
  const { borders } = ground;
  return {
    ground,
    folds,
    tops,
    folded,
    total: tops[tops.length - 1],
    y: (address) => between(borders, address, tops),
    address: (y) => between(tops, y, borders),
  };
}

/** @type {WeakMap<Ground, Map<number, Float64Array>>} */
const known = new WeakMap();

/**
 * What each cell is high of itself: so much that each region is as high as a row, and no more.
 *
 * @param {Ground} ground
 * @param {Sizes} sizes
 */
function plainHeights(ground, sizes) {
  const found = known.get(ground)?.get(sizes.row);
  if (found) return found;
  const { spans, first, last, covered } = ground;
  const heights = Float64Array.from(covered, (one) => (one ? CELL : sizes.gap));
  const order = [...spans.keys()].sort(
    (a, b) => last[a] - first[a] - (last[b] - first[b]) || a - b,
  );
  for (const i of order) {
    const doublings = Math.log2(Math.max((spans[i].end - spans[i].start) / 0x10000, 1));
    const wanted = sizes.row + Math.min(sizes.more, doublings * PER_DOUBLING);
    let sum = 0;
    for (let cell = first[i]; cell < last[i]; cell += 1) sum += heights[cell];
    if (sum < wanted) grow(heights, first[i], last[i], wanted - sum);
  }
  const bySize = known.get(ground) ?? new Map();
  known.set(ground, bySize.set(sizes.row, heights));
  return heights;
}

/** @param {Float64Array} heights @param {number} from @param {number} to @param {number} by */
function grow(heights, from, to, by) {
  for (let cell = from; cell < to; cell += 1) heights[cell] += by / (to - from);
}

/**
 * Make what the step is about high enough for what is to be said there.
 *
 * @param {Ground} ground
 * @param {Float64Array} heights
 * @param {{folded: Int32Array, soft: Uint8Array}} cells  soft: 1 of what may be stretched; 2 where it is raised
 * @param {readonly [number, number]} span
 * @param {Sizes} sizes
 */
function raise({ borders, covered }, heights, { folded, soft }, [start, end], sizes) {
  if (end <= borders[0] || start >= borders[borders.length - 1]) return;
  const from = cellOf(borders, start);
  const to = cellOf(borders, end - 1) + 1;
  if (to - from > MOST_CELLS || folded.subarray(from, to).some((one) => one >= 0)) return;
  const wanted = covered.subarray(from, to).some(Boolean) ? sizes.place : sizes.look;
  let sum = 0;
  for (let cell = from; cell < to; cell += 1) {
    sum += heights[cell];
    if (soft[cell]) soft[cell] = 2;
  }
  if (sum < wanted) grow(heights, from, to, wanted - sum);
}

/**
 * Give some cells the room that is left, up to so many times of what they have.
 *
 * @param {Float64Array} heights
 * @param {(cell: number) => boolean} which
 * @param {number} height
 * @param {number} most
 */
function stretch(heights, which, height, most) {
  if (height <= 0) return; // nothing is less than that
  let total = 0;
  let sum = 0;
  heights.forEach((one, cell) => {
    total += one;
    if (which(cell)) sum += one;
  });
  if (total >= height || !sum) return;
  const by = Math.min(most, 1 + (height - total) / sum);
  heights.forEach((one, cell) => {
    if (which(cell)) heights[cell] = one * by;
  });
}

/**
 * @param {ArrayLike<number>} from  ascending
 * @param {number} value
 * @param {ArrayLike<number>} to
 */
function between(from, value, to) {
  const cell = cellOf(from, value);
  const part = (value - from[cell]) / (from[cell + 1] - from[cell]);
  if (!(part > 0)) return to[cell];
  return part >= 1 ? to[cell + 1] : to[cell] + part * (to[cell + 1] - to[cell]);
}
