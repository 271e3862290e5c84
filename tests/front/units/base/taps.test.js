// taps: a click is down and up at the same place, of the first button, and of no tool.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { awayFrom, listenForTaps } from "../../../../forkviz/front/base/drawing/taps.js";
import { h } from "../../../../forkviz/front/base/dom.js";
import { makeFigure, makeView } from "../support/bokeh.js";
import { openPage } from "../support/page.js";

/** @type {HTMLElement} */
let pane;
/** @type {number[][]} */
let taps;

/** @param {string} type  @param {number} x  @param {number} y  @param {any} more */
function point(type, x, y, { on = pane, button = 0, id = 1 } = {}) {
  const event = new MouseEvent(type, {
    bubbles: true,
    composed: true,
    clientX: x,
    clientY: y,
    button,
  });
  Object.defineProperties(event, { isPrimary: { value: true }, pointerId: { value: id } });
  on.dispatchEvent(event);
}

beforeEach(() => {
  openPage();
  pane = h("div", {}, h("button", {}, "x"));
  document.body.append(pane);
  const view = makeView(makeFigure({ figure: "x", renderers: [] }), pane);
  taps = [];
  listenForTaps(pane, /** @type {any} */ (view), (sx, sy) => taps.push([sx, sy]));
});

test("a click says where it is, and a hand may tremble", () => {
  point("pointerdown", 30, 40);
  point("pointerup", 33, 43);
  assert.deepEqual(taps, [[33, 43]]);
});

test("a drag, another button, another pointer and a tool are none", () => {
  point("pointerdown", 30, 40);
  point("pointerup", 90, 40);
  point("pointerdown", 30, 40, { button: 2 });
  point("pointerup", 30, 40, { button: 2 });
  point("pointerdown", 30, 40);
  point("pointerup", 30, 40, { id: 2 });
  const tool = /** @type {HTMLElement} */ (pane.querySelector("button"));
  point("pointerdown", 30, 40, { on: tool });
  point("pointerup", 30, 40, { on: tool });
  assert.deepEqual(taps, []);
});

test("a click that is cancelled is none, and neither is one beside the frame", () => {
  point("pointerdown", 30, 40);
  point("pointercancel", 30, 40);
  point("pointerup", 30, 40);
  point("pointerdown", 5000, 40);
  point("pointerup", 5000, 40);
  assert.deepEqual(taps, []);
});

test("how far a place is from a line", () => {
  assert.equal(awayFrom(5, 3, [0, 0], [10, 0]), 3);
  assert.equal(awayFrom(13, 4, [0, 0], [10, 0]), 5, "beyond its end");
  assert.equal(awayFrom(3, 4, [0, 0], [0, 0]), 5, "a line without length");
});
