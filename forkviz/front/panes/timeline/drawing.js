// drawing: what the timeline's figure shows, column by column, for a layout and a height.

import { WHO } from "../../base/contract.js";
import { textWidth } from "../../base/text/measure.js";
import { phaseText } from "../../base/phases.js";
import { lazyList } from "../../giving/lazily.js";
import { causeOf } from "./legend.js";

/** @typedef {(name: string, columns: Record<string, unknown[]>) => void} Give */

/**
 * Where the rows are in a height: the lanes, the arrow, the marks, the line of the steps.  What does
 * not fit goes: the names first, then the row of the steps.
 *
 * @param {number} height
 */
export function rowsOf(height) {
  if (height >= 80) {
    return {
      thin: false,
      named: true,
      steps: true,
      parent: [1, 24],
      child: [26, 49],
      arrow: 53,
      marks: 70,
      axis: 81,
      height,
    };
  }
  if (height >= 50) {
    const lane = Math.min((height - 5) / 2, 23);
    return {
      thin: false,
      named: true,
      steps: false,
      parent: [1, lane + 1],
      child: [lane + 3, 2 * lane + 3],
      arrow: 0,
      marks: 0,
      axis: height,
      height,
    };
  }
  return {
    thin: true,
    named: false,
    steps: true,
    parent: [1, 10],
    child: [12, 21],
    arrow: 0,
    marks: Math.max(height - 9, 26),
    axis: height,
    height,
  };
}

/** @typedef {ReturnType<typeof rowsOf>} Rows */
/** @typedef {ReturnType<typeof import("./geometry.js").layOut>} Laid */

/** What a box is called where it has `width`: all, its number, or nothing.
 * @param {string[]} names  from the longest to the shortest @param {number} width @param {string} [weight] */
export function fitting(names, width, size = 12, weight = "normal") {
  return (
    names.find((name) => textWidth(name, size, weight) + (name.length > 3 ? 8 : 2) <= width) ?? ""
  );
}

/** The names of a box that is not reached, from the longest to the shortest.  @param {Ui} ui */
export function unreachedNames({ data, store }) {
  const { first, last } = store.tables.unreached;
  if (!first.length) return [];
  const number = first[0] === last[0] ? first[0] : `${first[0]} to ${last[0]}`;
  const whole = first[0] === last[0] ? phaseText(data, first[0]) : number;
  return [`${whole}: not reached`, `${number}: not reached`, number, ""];
}

/** @param {Give} give @param {Laid} laid @param {Rows} rows @param {Ui} ui @param {number} size */
export function drawPhases(give, laid, rows, ui, size) {
  const { store, data } = ui;
  const { name, title } = store.tables.bands;
  for (const who of WHO) {
    const [top, bottom] = rows[who];
    const boxes = laid.boxes.filter((box) => box.who === who && box.band >= 0);
    give(`lane ${who}`, { left: [0], right: [laid.width], top: [top], bottom: [bottom] });
    give(`phase ${who}`, {
      left: boxes.map((box) => box.left + 0.5),
      right: boxes.map((box) => box.right - 0.5),
      top: boxes.map(() => top),
      bottom: boxes.map(() => bottom),
      name: boxes.map((box) => phaseText(data, name[box.band])),
      title: boxes.map((box) => title[box.band]),
    });
  }
  const named = laid.boxes.filter((box) => box.band >= 0 && rows.named);
  give("phase names", {
    x: named.map((box) => (box.left + box.right) / 2),
    y: named.map((box) => middle(rows[box.who === "child" ? "child" : "parent"])),
    text: named.map((box) =>
      fitting([phaseText(data, name[box.band]), name[box.band]], box.right - box.left, size),
    ),
  });
  const box = laid.boxes.find((one) => one.count === 0);
  const [top, bottom] = rows.child;
  const names = unreachedNames(ui);
  give("phase unreached", {
    left: box ? [box.left + 0.5] : [],
    right: box ? [box.right - 0.5] : [],
    top: box ? [top] : [],
    bottom: box ? [bottom] : [],
    name: box ? [names[0]] : [],
    title: box ? ["the child ended before"] : [],
  });
  give("unreached name", {
    x: box ? [(box.left + box.right) / 2] : [],
    y: box ? [middle(rows.child)] : [],
    text: box ? [rows.named ? fitting(names, box.right - box.left, size) : ""] : [],
  });
}

/** @param {number[]} edges */
const middle = (edges) => ((edges[0] ?? 0) + (edges[1] ?? 0)) / 2;

/** @param {Give} give @param {Laid} laid @param {Rows} rows @param {Ui} ui */
export function drawMarks(give, laid, rows, ui) {
  const { store } = ui;
  /** @type {Map<string, number[]>} */
  const by = new Map();
  /** @type {Map<string, number>} */
  const taken = new Map();
  store.tables.ticks.mark.forEach((/** @type {string} */ kind, /** @type {number} */ step) => {
    // In a long trace marks of one kind share a pixel; one of them is enough to be seen.
    const pixel = Math.round(laid.at(step));
    if (taken.get(kind) === pixel) return;
    taken.set(kind, pixel);
    const steps = by.get(kind);
    if (steps) steps.push(step);
    else by.set(kind, [step]);
  });
  // What a tip says is asked for when it is shown.
  const what = (/** @type {number[]} */ steps) =>
    lazyList(steps.length, (at) => store.words(steps[at]).what);
  for (const kind of ["other", "call"]) {
    const steps = rows.steps && !rows.thin ? (by.get(kind) ?? []) : [];
    const x = steps.map(laid.at);
    const reach = kind === "call" ? 4 : 1.5;
    give(`mark ${kind}`, {
      x0: x,
      x1: x,
      y0: steps.map(() => rows.axis - reach),
      y1: steps.map(() => rows.axis + reach),
      step: steps,
      what: what(steps),
    });
  }
  for (const kind of ["frame", "decision", "done", "failure"]) {
    const steps = rows.thin
      ? kind === "failure"
        ? endOf(ui.data)
        : []
      : rows.steps
        ? (by.get(kind) ?? [])
        : [];
    give(`mark ${kind}`, {
      x: steps.map(laid.at),
      y: steps.map(() => rows.marks),
      step: steps,
      what: what(steps),
    });
  }
  const line = rows.steps && !rows.thin;
  give("axis", {
    x0: line ? [0] : [],
    x1: line ? [laid.width] : [],
    y0: line ? [rows.axis] : [],
    y1: line ? [rows.axis] : [],
    step: line ? [0] : [],
    what: line ? [""] : [],
  });
}

/** The step of the verdict's failure, if it has one.  @param {any} data @returns {number[]} */
function endOf(data) {
  return (data.verdict?.links ?? [])
    .filter((/** @type {any} */ link) => link.role === "failure" && Number.isInteger(link.step))
    .map((/** @type {any} */ link) => link.step);
}

/** The arrow from the cause to the failure; its head points down, or along where all is in a row.
 * @param {Give} give @param {Laid} laid @param {Rows} rows @param {Ui} ui @param {(quarters: number) => void} turn */
export function drawLink(give, laid, rows, { data, store }, turn) {
  const cause = rows.steps ? causeOf(data) : null;
  const [end] = endOf(data);
  const from = cause ? laid.at(cause.step) : 0;
  const to = end === undefined ? 0 : laid.at(end);
  const both = cause && end !== undefined && Math.abs(to - from) > 16;
  const head = rows.thin ? [to - Math.sign(to - from) * 14, rows.marks] : [to, rows.marks - 12.5];
  const path = rows.thin
    ? [
        [from + 6, head[0]],
        [rows.marks, rows.marks],
      ]
    : [
        [from, from, to, to],
        [rows.marks - 6, rows.arrow, rows.arrow, head[1]],
      ];
  give("link", { xs: both ? [path[0]] : [], ys: both ? [path[1]] : [] });
  turn(rows.thin ? Math.sign(to - from) : 0);
  give("link head", {
    x: both ? [head[0]] : [],
    y: both ? [head[1]] : [],
    step: both ? [0] : [],
    what: both ? [""] : [],
  });
  give("link cause", {
    x: cause ? [from] : [],
    y: cause ? [rows.marks] : [],
    step: cause ? [cause.step] : [],
    what: cause ? [store.words(cause.step).what] : [],
  });
}

/** Children, the author's notes, the steps about what is picked.  @param {Give} give @param {Laid} laid @param {Rows} rows @param {Ui} ui */
export function drawRest(give, laid, rows, ui) {
  const { store, data } = ui;
  const starts = store.tables.attempts.left.map((/** @type {number} */ left) => left + 0.5);
  const several = starts.length > 1 ? starts : [];
  // A child begins below its parent's box that starts it, where its own lane is empty.
  const boxes = several.map((/** @type {number} */ step) =>
    laid.boxes.find((box) => box.count > 0 && box.first <= step && step < box.first + box.count),
  );
  const at = boxes.map((/** @type {any} */ box) => box?.right ?? 0);
  const [, bottom] = rows.child;
  give("attempts", {
    x0: at,
    x1: at,
    y0: at.map(() => rows.child[0]),
    y1: at.map(() => bottom),
    step: several,
    what: several.map(() => ""),
  });
  give("attempt names", {
    x: at.map((/** @type {number} */ x) => x - 5),
    y: at.map(() => middle(rows.child)),
    text: boxes.map((/** @type {any} */ box, /** @type {number} */ i) =>
      rows.named
        ? fitting([`child ${i + 1}`, String(i + 1)], (box?.right ?? 0) - (box?.left ?? 0) + 4)
        : "",
    ),
  });
  const noted = rows.steps && !rows.thin ? Object.keys(data.notes ?? {}).map(Number) : [];
  give("note signs", {
    x: noted.map(laid.at),
    y: noted.map(() => rows.arrow + 1),
    text: noted.map(() => "✎"),
  });
  const picked = rows.steps && !rows.thin ? ui.pickedSteps() : [];
  give("picked", {
    x: picked.map(laid.at),
    y: picked.map(() => rows.axis + 5),
    step: picked,
    what: picked.map((/** @type {number} */ step) => store.words(step).what),
  });
}
