// print: a comparison on paper: how both end, both maps and words where it is decided, what differs.

import { h } from "../base/dom.js";
import { MOST_STEPS, fitMap, listenForPrint, more } from "../controls/print.js";
import { tableOf } from "./differences.js";
import { labelsOf } from "./rows.js";

/** @param {CompareMain} main @param {CompareData} data @param {CompareRows} rows */
export function makeComparePrint(main, data, rows) {
  const sheet = h("section", { class: "fv-sheet", "aria-hidden": "true" });
  main.root.append(sheet);
  /** @type {number | null} */
  let stood = null; // where the page is shown, while the paper shows what decides

  function fill() {
    stood ??= main.store.step;
    main.go(data.opening, true);
    main.colours.onPaper(true);
    for (const one of [main, main.sides.a.ui, main.sides.b.ui])
      for (const part of one.parts) part.makeUp?.(); // print.css shows panes that the screen does not
    fitMap(main);
    sheet.replaceChildren(...forksOf(data, rows), ...matteringOf(data, rows), ...wholeOf(data));
  }

  function leave() {
    main.colours.onPaper(false);
    if (stood !== null) main.go(stood, true);
    stood = null;
  }
  return { name: "print", fill, close: listenForPrint(fill, leave, () => main.parts) };
}

/** What A and B are, and at which steps the map and the words above are. @param {CompareData} data @param {CompareRows} rows */
function forksOf(data, rows) {
  const labels = labelsOf(data);
  const at = rows.shown(data.opening);
  const where = data.decides.row === data.opening ? "where it is decided" : "shown";
  return [
    h("h2", {}, "The two forks"),
    h(
      "ul",
      {},
      .../** @type {const} */ (["a", "b"]).map((side) =>
        h(
          "li",
          {},
          h("b", {}, side.toUpperCase()),
          ` ${data[side].title} (${labels[side]}), ${where}: step ${at[side]} of ${data[side].words.length - 1}`,
        ),
      ),
    ),
  ];
}

/** @param {CompareData} data */
function wholeOf(data) {
  return data.summary.length ? [h("h2", {}, "What differs as a whole"), tableOf(data)] : [];
}

/** The rows that the outcome depends on. @param {CompareData} data @param {CompareRows} rows */
function matteringOf(data, rows) {
  const shown = rows.matter.slice(0, MOST_STEPS);
  if (!shown.length) return [];
  const heads = ["A", "what A does", "B", "what B does"].map((one) => h("th", {}, one));
  return [
    h("h2", {}, `Differences that matter, of ${rows.all.length} in all`),
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, ...heads)),
      h("tbody", {}, ...shown.map((row) => matteringRow(data, rows, row))),
    ),
    ...more(rows.matter.length - shown.length, "differences"),
  ];
}

/** @param {CompareData} data @param {CompareRows} rows @param {number} row */
function matteringRow(data, rows, row) {
  const found = rows.difference(row);
  const at = rows.shown(row);
  const decides = row === data.decides.row;
  const cells = /** @type {const} */ (["a", "b"]).flatMap((side) => [
    h("td", {}, found?.[side] ? String(at[side]) : "–"),
    h("td", {}, found?.[side] || "has no such step"),
  ]);
  return h("tr", { class: decides ? "fv-decides" : "" }, ...cells);
}
