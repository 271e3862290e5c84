// labels: which of the labels of a strip are drawn: none lies over another, and what matters more goes
// first.

/**
 * @typedef {object} Label
 * @property {number} y  its middle, in pixels of the screen
 * @property {number} height
 * @property {number} rank  of two that collide, the one with the lower rank is drawn
 */

/**
 * Those that have room, by `y`.
 *
 * @template {Label} T
 * @param {readonly T[]} wanted
 * @returns {T[]}
 */
export function placed(wanted) {
  /** @type {T[]} */
  const taken = [];
  for (const one of [...wanted].sort((a, b) => a.rank - b.rank || a.y - b.y)) {
    const at = position(taken, one.y);
    const before = taken[at - 1];
    const after = taken[at];
    if (before && overlaps(before, one)) continue;
    if (after && overlaps(one, after)) continue;
    taken.splice(at, 0, one);
  }
  return taken;
}

/** @param {Label} a @param {Label} b */
function overlaps(a, b) {
  return b.y - a.y < (a.height + b.height) / 2 - 1e-6;
}

/** @param {readonly Label[]} list  by `y` @param {number} y */
function position(list, y) {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle].y <= y) low = middle + 1;
    else high = middle;
  }
  return low;
}
