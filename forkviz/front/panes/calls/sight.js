// sight: which rows of the log are in sight, and how a row comes into sight.

import { makeScrolling } from "../../base/drawing/scrolling.js";
import { characterWidth } from "../../base/text/wrapped.js";
import { layRows } from "./rows.js";

/** @typedef {import("./rows.js").Line} Line */

const SPARE_ROWS = 4; // above and below what is in sight
const BESIDE_PX = 25; // the scroll bar and the padding
const LEAST_COLUMNS = 12;
const NOT_KNOWN_PX = 300; // the height before the first layout

/**
 * @param {Ui} ui
 * @param {HTMLElement} list  it scrolls
 * @param {HTMLElement} space  it is as high as all rows
 * @param {() => void} moved  the reader has scrolled
 */
export function makeSight(ui, list, space, moved) {
  // A step must not ask the layout, which it has just changed: these are asked for once.
  let height = 0,
    columns = 60;
  const scrolling = makeScrolling(list, moved);
  let rows = layRows({ calls: [] }, columns, ui.type);
  let laid = "";

  // So far it scrolls: there the first row that is in sight is whole, too.
  const end = () => (rows.height > height ? rows.wholeFrom(rows.height - height) : 0);

  /** @param {number} top */
  function scrollTo(top) {
    scrolling.to(Math.min(top, end()));
  }
  /** @param {boolean} [anew] */
  function lay(anew = false) {
    const looks = [columns, ui.type.row].join();
    if (anew || looks !== laid) rows = layRows(ui.data, columns, ui.type);
    laid = looks;
    space.style.height = `${rows.height > height ? end() + height : rows.height}px`;
  }
  return {
    lay: () => lay(true),
    lines: () => rows.lines,
    columns: () => columns,
    measure() {
      height = list.clientHeight;
      scrolling.measure();
      if (list.clientWidth) {
        const fitting = Math.floor((list.clientWidth - BESIDE_PX) / characterWidth(list));
        columns = Math.max(fitting, LEAST_COLUMNS);
      }
      lay();
    },
    // The first row that is drawn, and the one after the last.
    range() {
      const scrolled = scrolling.top();
      const from = Math.max(rows.at(scrolled) - SPARE_ROWS, 0);
      const last = rows.at(scrolled + (height || NOT_KNOWN_PX)) + SPARE_ROWS;
      return [from, Math.min(last + 1, rows.lines.length)];
    },
    // A line with the row before it and after it, where there is room; the first row is whole.
    /** @param {Line} line */
    showAround(line) {
      const before = rows.lines[line.row - 1] ?? line,
        after = rows.lines[line.row + 1] ?? line;
      const bottom = after.top + after.high;
      const scrolled = scrolling.top();
      if (before.top >= scrolled && bottom <= scrolled + height) return;
      const first = [before, line].find(({ top }) => bottom - top <= height) ?? line;
      scrollTo(first === line ? line.top : Math.min(rows.wholeFrom(bottom - height), before.top));
    },
    /** @param {Line} line */
    show({ top, high }) {
      const scrolled = scrolling.top();
      if (top < scrolled) scrollTo(top);
      if (top + high > scrolled + height) scrollTo(top + high - height);
    },
  };
}
