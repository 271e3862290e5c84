// lecture: presented, one goes from decision to decision; who predicts sees the step before each.

import assert from "node:assert/strict";
import { test } from "node:test";

import { makeLecture, placeText } from "../../../forkviz/front/layout/lecture.js";

const MARKS = ["call", "decision", "call", "call", "decision", "failure", "call"];
const STOPS = [1, 4, 5, 6]; // the last step is the end

/** An explorer of seven steps whose verdict links its failure, and what a presenter does in it. */
function presented({ on = true, step = 0 } = {}) {
  const store = { step, last: 6, tables: { ticks: { mark: MARKS } } };
  const went = /** @type {number[]} */ ([]);
  const told = { times: 0, forward: 0 };
  const ui = {
    store,
    data: { verdict: { links: [{ step: 5 }] } },
    go(/** @type {number} */ where) {
      if (where === store.step) return;
      store.step = where;
      went.push(where);
      lecture.moved();
    },
    forward: () => (told.forward += 1),
  };
  const lecture = makeLecture(
    ui,
    () => on,
    () => (told.times += 1),
  );
  return { ui, store, lecture, went, told };
}

test("next and back go to the steps that decide, and to no other", () => {
  const { lecture, store, went, told } = presented();
  for (let i = 0; i < STOPS.length; i += 1) {
    lecture.next();
    assert.equal(lecture.covered, false);
  }
  assert.deepEqual(went, STOPS);
  assert.equal(told.forward, 0);
  lecture.next(); // whether a live fork goes on
  assert.equal(told.forward, 1);
  for (let i = 0; i < STOPS.length; i += 1) lecture.back();
  assert.deepEqual(went.slice(STOPS.length), [5, 4, 1]);
  assert.equal(store.step, 1);
});

test("who predicts sees the step before a decision, until it is revealed", () => {
  const { lecture, store } = presented();
  lecture.predict();
  assert.equal(lecture.covered, false, "no decision is shown yet");
  lecture.next();
  assert.deepEqual([store.step, lecture.covered, lecture.place.number], [0, true, 1]);
  lecture.reveal();
  assert.deepEqual([store.step, lecture.covered, lecture.place.number], [1, false, 1]);
  lecture.next();
  assert.deepEqual([store.step, lecture.covered], [3, true]);
  lecture.next(); // passed over
  assert.deepEqual([store.step, lecture.covered, lecture.place.number], [4, true, 3]);
  lecture.back();
  assert.deepEqual([store.step, lecture.covered, lecture.place.number], [3, true, 2]);
});

test("a decision that one comes to in another way is covered, and other steps are not", () => {
  const { lecture, store, ui } = presented();
  lecture.predict();
  ui.go(4);
  assert.equal(lecture.covered, true);
  lecture.reveal();
  assert.deepEqual([store.step, lecture.covered], [4, false]);
  ui.go(3);
  assert.equal(lecture.covered, false);
  lecture.reveal();
  assert.equal(store.step, 3, "there is nothing to reveal");
});

test("to stop predicting shows what is covered; to begin covers the decision that is shown", () => {
  const { lecture, store } = presented({ step: 4 });
  lecture.predict();
  assert.deepEqual([store.step, lecture.covered], [4, true]);
  lecture.next();
  lecture.predict();
  assert.deepEqual([store.step, lecture.covered, lecture.predicting], [5, false, false]);
});

test("how it ends is kept back until it is shown, and only from who predicts", () => {
  const { lecture, ui } = presented();
  assert.equal(lecture.early, false);
  lecture.predict();
  assert.equal(lecture.early, true);
  ui.go(5);
  assert.equal(lecture.early, true);
  lecture.reveal();
  assert.equal(lecture.early, false);
});

test("nothing is covered, and nothing kept back, where it is not presented", () => {
  const { lecture, ui } = presented({ on: false });
  lecture.predict();
  ui.go(4);
  assert.deepEqual([lecture.covered, lecture.early], [false, false]);
});

test("where it stands is said in words", () => {
  const plain = (/** @type {string} */ text) => text.replaceAll("\u00a0", " ");
  const place = { number: 3, of: 12, exact: true };
  assert.equal(plain(placeText(place, 40, false)), "Decision 3 of 12 · step 40");
  assert.equal(plain(placeText(place, 40, true)), "Decision 3 of 12");
  assert.match(plain(placeText({ ...place, exact: false }, 41, false)), /^After decision 3 of 12/);
  assert.match(plain(placeText({ ...place, number: 0 }, 0, true)), /^Before decision 1 of 12$/);
});
