// settling: panes ask the layout together, when a step ends, or else in the next frame.

import assert from "node:assert/strict";
import { test } from "node:test";
import { makeScrolling } from "../../../../forkviz/front/base/drawing/scrolling.js";
import { settle, whenSettled } from "../../../../forkviz/front/base/drawing/settling.js";

/** @type {(() => void)[]} */
const frames = [];
globalThis.requestAnimationFrame = (work) => frames.push(/** @type {() => void} */ (work));
const nextFrame = () => frames.splice(0).forEach((work) => work());

test("a work waits until all have changed, and is done once", () => {
  const done = [""].slice(1);
  const [a, b] = [whenSettled(() => done.push("a")), whenSettled(() => done.push("b"))];
  a();
  b();
  a();
  assert.deepEqual(done, []);
  settle();
  assert.deepEqual(done, ["a", "b"]);
  nextFrame();
  assert.deepEqual(done, ["a", "b"]);
});

test("what no step settles is done in the next frame", () => {
  let done = 0;
  whenSettled(() => {
    done += 1;
  })();
  nextFrame();
  assert.equal(done, 1);
});

test("a pane stands where it is to when the step settles, not a frame later", () => {
  const element = /** @type {any} */ ({ scrollTop: 0, addEventListener() {} });
  const scrolling = makeScrolling(element);
  scrolling.to(40.4);
  assert.equal(element.scrollTop, 0);
  settle();
  assert.equal(element.scrollTop, 40);
});
