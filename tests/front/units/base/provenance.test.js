// said: what sources contradict and lack: counted, cut, found.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { makeSaid } from "../../../../forkviz/front/base/provenance.js";
import { all, one, openPage } from "../support/page.js";

beforeEach(() => openPage());

/** @param {number} count @returns {Said} */
const notes = (count, more = 0) => [
  "notes",
  "Notes",
  Array.from({ length: count }, (_, i) => `note ${i}`),
  more,
];

test("nothing to say is no box", () => assert.equal(makeSaid([]), null));

test("each group is counted, with what is left out", () => {
  const said = makeSaid([["conflicts", "Conflicts", ["a against b"], 0], notes(2, 3)]);
  assert.ok(said);
  assert.equal(said.counts, "1 conflict, 5 notes");
  assert.ok(said.conflicting, "a conflict is no mere note");
  assert.ok(!makeSaid([notes(2)])?.conflicting);
  assert.match(said.element.textContent ?? "", /3 more are left out/);
  assert.equal(said.element.querySelector("input"), null, "few need no search");
});

test("of many the first are shown, and more with each click", () => {
  const box = /** @type {HTMLElement} */ (makeSaid([notes(700)])?.element);
  assert.equal(all(box, "li").length, 50);
  one(box, "button").click();
  assert.equal(all(box, "li").length, 550);
  one(box, "button").click();
  assert.equal(all(box, "li").length, 700);
  assert.equal(box.querySelector("button"), null);
});

test("a search finds what is not shown, and begins anew", () => {
  const box = /** @type {HTMLElement} */ (makeSaid([notes(700)])?.element);
  one(box, "button").click();
  const input = /** @type {HTMLInputElement} */ (one(box, "input"));
  input.value = "NOTE 69";
  input.dispatchEvent(new Event("input"));
  assert.deepEqual(
    all(box, "li").map((row) => row.textContent),
    ["note 69", ...Array.from({ length: 10 }, (_, i) => `note ${690 + i}`)],
  );
  assert.match(one(box, "h3").textContent ?? "", /11 of 700/);
});
