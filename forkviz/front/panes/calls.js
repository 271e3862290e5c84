// calls: the log of Win32 calls, the result of each in a column of its own.  Only the rows that are in
// sight are there: a log may be long.

import { h } from "../base/dom.js";
import { keptRows } from "../base/drawing/rows.js";
import { register } from "../base/registry.js";
import { makeCopy } from "./calls/copy.js";
import { makeLastCall } from "./calls/last.js";
import { makeSight } from "./calls/sight.js";

/** @param {Ui} ui @param {HTMLElement} body */
export function makeCalls(ui, body) {
  const { store, data } = ui;
  const { list, space } = makeList(body);
  ui.heads.get("calls")?.more?.append(makeCopy(data));
  const sight = makeSight(ui, list, space, () => draw());
  const current = () => lastUpTo(data.calls, store.step);
  const last = makeLastCall(ui, () => sight.lines()[current()] ?? null);
  const fill = keptRows(space);
  let chosen = -1;

  function draw() {
    const [from, to] = sight.range();
    const lines = sight.lines();
    const now = current();
    fill(
      lines.slice(from, to).map((line) => rowOf(ui, line, { now, chosen, count: lines.length })),
    );
    // A screen reader speaks the line that is chosen, else where one stands.
    const told = chosen < 0 ? now : chosen;
    if (from <= told && told < to)
      list.setAttribute("aria-activedescendant", `${ui.mine}call-${told}`);
    else list.removeAttribute("aria-activedescendant");
    last.draw(sight.columns());
  }

  function follow() {
    chosen = -1;
    const line = sight.lines()[Math.max(current(), 0)];
    if (line) sight.showAround(line);
    draw();
  }
  /** @param {number} by */
  function choose(by) {
    const lines = sight.lines();
    chosen = Math.min(Math.max((chosen < 0 ? current() : chosen) + by, 0), lines.length - 1);
    if (lines[chosen]) sight.show(lines[chosen]);
    draw();
  }

  listen(list, {
    choose,
    go: ui.go,
    chosen: () => sight.lines()[chosen]?.step ?? -1,
  });
  const begin = (/** @type {() => void} */ lay) => () => {
    lay();
    follow();
  };
  const renew = begin(sight.lay);
  renew();
  return {
    name: "calls",
    update: follow,
    unseen: () => last.draw(sight.columns()), // it stands in another pane
    pick: draw,
    resize: begin(sight.measure),
    renew,
  };
}

/** The element that scrolls, and the one in it that is as high as all rows. @param {HTMLElement} body */
function makeList(body) {
  const space = h("div", { class: "fv-rows" });
  const list = h(
    "div",
    {
      class: "fv-calls",
      tabindex: 0,
      role: "listbox",
      "aria-label": "Calls; up and down choose one, enter goes there",
    },
    space,
  );
  body.append(list);
  return { list, space };
}

// The last call that is made up to a step, -1 where none is.
/** @param {[number, string][]} log @param {number} step */
function lastUpTo(log, step) {
  let low = 0,
    high = log.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (log[middle][0] <= step) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** @typedef {{now: boolean, chosen: boolean, picked: boolean, count: number}} Is */

/** What a row is made of, and what makes it; now, chosen: rows, -1 for none.
 * @param {Ui} ui @param {import("./calls/rows.js").Line} line @param {{now: number, chosen: number, count: number}} of @returns {[string, () => HTMLElement]} */
function rowOf(ui, line, { now, chosen, count }) {
  const dll = ui.pickedDll();
  const picked = dll >= 0 && ui.store.words(line.step).dll === dll;
  const is = { now: line.row === now, chosen: line.row === chosen, picked, count };
  const classes = classesOf(ui.store.step, line, is);
  const made = JSON.stringify([line, classes, is.now, count]);
  return [made, () => makeRow(ui, line, is, classes)];
}

/** @param {number} step @param {import("./calls/rows.js").Line} line @param {Is} is */
function classesOf(step, line, is) {
  return [
    "fv-call",
    line.step > step && "fv-future",
    is.now && line.step === step && "fv-now",
    is.picked && "fv-picked",
    is.chosen && "fv-chosen",
    line.failed && "fv-fails",
    line.below && "fv-below",
  ]
    .filter(Boolean)
    .join(" ");
}

/** @param {Ui} ui @param {import("./calls/rows.js").Line} line @param {Is} is @param {string} classes */
function makeRow(ui, line, is, classes) {
  return h(
    "div",
    {
      class: classes,
      id: `${ui.mine}call-${line.row}`,
      role: "option",
      title: line.text,
      "aria-posinset": line.row + 1,
      "aria-setsize": is.count,
      "aria-selected": String(is.now),
      "aria-current": is.now ? "step" : null,
      style: `top:${line.top}px;height:${line.high}px`,
      data: { step: line.step, row: line.row },
    },
    ...cellsOf(line),
  );
}

// What is asked, and the answer.
/** @param {import("./calls/rows.js").Line} line */
export function cellsOf(line) {
  const asked = h(
    "span",
    { class: "fv-asked" },
    ...line.pieces.flatMap((piece, i) => (i ? [h("br"), piece] : [piece])),
  );
  return line.answer ? [asked, h("span", { class: "fv-answer" }, line.answer)] : [asked];
}

/** @param {HTMLElement} list @param {{choose(by: number): void, go(step: number): void, chosen(): number}} does */
function listen(list, does) {
  list.addEventListener("click", (event) => {
    const row = /** @type {HTMLElement | null} */ (
      /** @type {Element} */ (event.target).closest(".fv-call")
    );
    if (row) does.go(Number(row.dataset.step));
  });
  list.addEventListener("keydown", (event) => {
    if (event.key === "ArrowUp") does.choose(-1);
    else if (event.key === "ArrowDown") does.choose(1);
    else if (event.key === "Enter" && does.chosen() >= 0) does.go(does.chosen());
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

register({ name: "calls", title: "Calls of Windows", make: makeCalls });
