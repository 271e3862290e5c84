// sizes: what the size of the explorer's own element means: how wide it counts, how high, and how
// large its text is.  It is the element's size, not the window's: a notebook shows a part of a window.

/** @typedef {"phone" | "narrow" | "middle" | "wide"} Size */
/** @typedef {"high" | "low" | "least"} Tall */

/**
 * Sizes of text in pixels: of the verdict, of headings, of text, and of labels and code.
 *
 * @typedef {{title: number, head: number, text: number, label: number, code: number, row: number}} Type
 */

/** @type {[number, Size][]} */
const WIDTHS = [
  [1600, "wide"],
  [1100, "middle"],
  [700, "narrow"],
  [0, "phone"],
];
/** @type {[number, Tall][]} */
const HEIGHTS = [
  [700, "high"],
  [560, "low"],
  [0, "least"],
];

/** @type {Record<Size, Type>} */
const TYPES = {
  phone: { title: 16, head: 16, text: 14, label: 12, code: 12, row: 18 },
  narrow: { title: 16, head: 16, text: 14, label: 12, code: 12, row: 18 },
  middle: { title: 18, head: 18, text: 14, label: 12, code: 12, row: 18 },
  wide: { title: 22, head: 20, text: 16, label: 14, code: 14, row: 21 },
};
// On a projector, to be read from three metres: the picture is as small there as a third of its size.
// So no text is below 20 px; code alone has 18 px where the explorer has less than 1100 px.
/** @type {Record<Size, Type>} */
const ON_PROJECTOR = {
  phone: { title: 16, head: 20, text: 16, label: 14, code: 14, row: 21 },
  narrow: { title: 20, head: 24, text: 20, label: 20, code: 18, row: 26 },
  middle: { title: 22, head: 28, text: 22, label: 20, code: 20, row: 30 },
  wide: { title: 26, head: 34, text: 28, label: 24, code: 24, row: 36 },
};

/** @type {<T>(table: [number, T][], value: number) => T} */
const rowOf = (table, value) =>
  (table.find(([least]) => value >= least) ?? table[table.length - 1])[1];

/** @param {number} width @returns {Size} */
export const sizeOf = (width) => rowOf(WIDTHS, width);

/** @param {number} height @returns {Tall} */
export const tallOf = (height) => rowOf(HEIGHTS, height);

/** @param {Size} size @param {boolean} presenting @returns {Type} */
export const typeOf = (size, presenting = false) => (presenting ? ON_PROJECTOR : TYPES)[size];
