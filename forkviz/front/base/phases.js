// phases: what a phase of the fork is called: its number always, its label where there is room.

/**
 * The label of a phase, such as "keep places".
 *
 * @param {any} data
 * @param {string} number
 * @returns {string}
 */
export function phaseLabel(data, number) {
  return data.phaseNames?.[number]?.label ?? "";
}

/** "C7 keep places".  @param {any} data @param {string} number */
export function phaseText(data, number) {
  return `${number} ${phaseLabel(data, number)}`.trim();
}

/** Whose phase it is: "parent" or "child".  @param {any} data @param {string} number @returns {string} */
export function phaseWho(data, number) {
  return data.phaseNames?.[number]?.who ?? "";
}

/**
 * The row of `bands` in which a step is; -1 before the first phase.
 *
 * @param {{left: number[], right: number[]}} bands
 * @param {number} step
 */
export function bandOf(bands, step) {
  let low = 0;
  let high = bands.left.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (/** @type {number} */ (bands.left[middle]) <= step) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
