// playing: which steps a play stops at, how fast, and when it ends.

import assert from "node:assert/strict";
import { mock, test } from "node:test";

import { decidingSteps, makePlaying } from "../../../forkviz/front/base/playing.js";

const MARKS = ["other", "call", "decision", "other", "failure", "other", "frame", "done", "other"];

function player(at = 0, kept = {}, changed = () => {}) {
  const store = { step: at, last: MARKS.length - 1, tables: { ticks: { mark: MARKS } } };
  const went = [];
  const ui = {
    store,
    data: { verdict: { links: [{ step: 3 }, { step: null }] } },
    go(step) {
      store.step = step;
      went.push(step);
    },
  };
  return { playing: makePlaying(ui, changed, kept), store, went };
}

test("decisions, failures, what is done, the verdict's steps and the last are stops", () => {
  assert.deepEqual(decidingSteps(MARKS, [3]), [2, 3, 4, 7, 8]);
});

test("a play by decisions goes from stop to stop, and ends at the last", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    let changes = 0;
    const { playing, went } = player(0, {}, () => (changes += 1));
    playing.toggle();
    assert.equal(playing.playing, true);
    for (let i = 0; i < 10; i += 1) mock.timers.tick(2000);
    assert.deepEqual(went, [2, 3, 4, 7, 8]);
    assert.equal(playing.playing, false);
    assert.equal(changes, 2);
  } finally {
    mock.timers.reset();
  }
});

test("all steps at twice the speed are twice as many", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    const counts = [0.5, 1, 2].map((speed) => {
      const { playing, went } = player(0, { policy: "all", speed });
      playing.toggle();
      for (let i = 0; i < 281; i += 1) mock.timers.tick(5);
      playing.close();
      return went.length;
    });
    assert.deepEqual(counts, [2, 4, 8]);
  } finally {
    mock.timers.reset();
  }
});

test("at the last step it begins anew; a second press stops it", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    const { playing, store, went } = player(8);
    playing.toggle();
    assert.equal(store.step, 0);
    playing.toggle();
    mock.timers.tick(10_000);
    assert.deepEqual(went, [0]);
    assert.equal(playing.playing, false);
  } finally {
    mock.timers.reset();
  }
});

test("what was kept is taken, what is not known is not", () => {
  assert.deepEqual(player(0, { policy: "all", speed: 2 }).playing.keep(), {
    policy: "all",
    speed: 2,
  });
  assert.deepEqual(player(0, { policy: "x", speed: 7 }).playing.keep(), {
    policy: "decisions",
    speed: 1,
  });
});
