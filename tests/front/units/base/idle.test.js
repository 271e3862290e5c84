// What waits for an idle browser is done, also where a browser never says that it is idle.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { whenIdle } from "../../../../forkviz/front/base/drawing/idle.js";

const page = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (globalThis));

afterEach(() => delete page.requestIdleCallback);

test("a browser that is never idle does it at the latest after a second", () => {
  /** @type {[() => void, { timeout?: number } | undefined][]} */
  const asked = [];
  page.requestIdleCallback = (
    /** @type {() => void} */ act,
    /** @type {{ timeout?: number } | undefined} */ how,
  ) => asked.push([act, how]);
  const act = () => {};
  whenIdle(act);
  assert.deepEqual(asked, [[act, { timeout: 1000 }]]);
});

test("a browser that does not know the word does it next", async () => {
  await new Promise((done) => whenIdle(() => done(undefined)));
});
