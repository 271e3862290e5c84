// fragment: what a fragment says, whatever stands in it.

import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { fragmentOf, linkText, makeNote } from "../../../../forkviz/front/base/text/fragment.js";
import { openPage } from "../support/page.js";

test("a fragment has a link, a step, both or neither", () => {
  const found = ["", "#step=7", "#s=1ab", "#s=1ab&step=7", "#step=7&s=1ab&embed", "#s="].map(
    (hash) => [fragmentOf(hash).link, fragmentOf(hash).step],
  );
  assert.deepEqual(found, [
    [null, null],
    [null, 7],
    ["1ab", null],
    ["1ab", 7],
    ["1ab", 7],
    ["", null],
  ]);
  assert.equal("embed" in fragmentOf("#s=1ab&embed").given, true);
  assert.equal(linkText("1ab"), "#s=1ab");
});

test("a step that is none is left out", () => {
  for (const step of ["-1", "1e3", "soon", "12345678", ""])
    assert.equal(fragmentOf(`#step=${step}`).step, null);
});

test("of what is noted the last counts, and after the end nothing", () => {
  openPage();
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    location.hash = "#fork&step=1";
    const note = makeNote();
    const step = (/** @type {number} */ at) =>
      note.write((hash) => `${hash.replace(/&.*/, "")}&step=${at}`);
    step(2);
    step(3);
    assert.equal(location.hash, "#fork&step=1");
    mock.timers.runAll();
    assert.equal(location.hash, "#fork&step=3");
    step(4);
    note.close();
    step(5);
    mock.timers.runAll();
    assert.equal(location.hash, "#fork&step=3");
  } finally {
    mock.timers.reset();
  }
});
