// rows: the lines of the log of calls, how high each is, and where it stands.

import { wrapped } from "../../base/text/wrapped.js";

/**
 * A line of the log: what is asked in pieces of a row each, and the answer, which is never broken
 * where it fits into a row; `below`: it has a row of its own.
 *
 * @typedef {object} Line
 * @property {number} row
 * @property {number} step
 * @property {string} text  the whole line, as the command line prints it
 * @property {string[]} pieces
 * @property {string} answer
 * @property {boolean} failed
 * @property {boolean} below
 * @property {number} top
 * @property {number} high
 */

export const PAD_PX = 6; // above and below the text of a line, together
const LEAST_ASKED = 18; // columns; with fewer the answer goes below
const BETWEEN = 2; // columns between what is asked and the answer

/** @param {string} answer @param {boolean} failed */
export const answerText = (answer, failed) => (answer ? `→ ${failed ? "✗ " : ""}${answer}` : "");

/**
 * @param {string} text @param {string} answer @param {boolean} failed @param {number} columns
 * @returns {{pieces: string[], answer: string, below: boolean, rows: number}}
 */
export function layLine(text, answer, failed, columns) {
  const end = ` -> ${answer}`;
  const asked = answer && text.endsWith(end) ? text.slice(0, -end.length) : text;
  const told = answerText(answer, failed);
  if (!told) {
    const pieces = wrapped(asked, columns, 2);
    return { pieces, answer: "", below: false, rows: pieces.length };
  }
  const beside = columns - told.length - BETWEEN;
  const below = asked.length > beside && beside < LEAST_ASKED;
  const pieces = wrapped(asked, below ? columns : beside, 2);
  return {
    pieces,
    answer: told,
    below,
    rows: pieces.length + (below ? Math.ceil(told.length / columns) : 0),
  };
}

/**
 * All lines of the log for a width in columns.
 *
 * @param {{calls: [number, string][], answers?: [string, boolean][]}} data
 * @param {number} columns
 * @param {{row: number}} type
 */
export function layRows({ calls, answers = [] }, columns, type) {
  let top = 0;
  const lines = calls.map(([step, text], row) => {
    const [answer, failed] = answers[row] ?? ["", false];
    const laid = layLine(text, answer, failed, columns);
    const line = { row, step, text, failed, ...laid, top, high: laid.rows * type.row + PAD_PX };
    top += line.high;
    return line;
  });
  return {
    lines,
    height: top,
    // The top of the first line that begins at a height or below it.
    /** @param {number} y */
    wholeFrom(y) {
      const line = lines[this.at(y)];
      return line && line.top < y ? line.top + line.high : (line?.top ?? 0);
    },
    // The line at a height.
    /** @param {number} y */
    at(y) {
      let low = 0,
        high = lines.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (lines[middle].top <= y) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
