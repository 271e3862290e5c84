// bokeh: a bundle draws with its own BokehJS, whichever the page has by then, and whenever it comes.

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { runInThisContext } from "node:vm";
import { makeModel } from "../../../../forkviz/front/base/model.js";
import { bringBokeh, runScript } from "../../../../forkviz/front/base/drawing/bringing.js";
import { openPage } from "../support/page.js";

const page = /** @type {any} */ (globalThis);
let copies = 0;

beforeEach(() => {
  openPage();
  delete page.forkvizBokeh;
  delete page.forkvizRuntimes;
});

/** The module as another bundle has it, which draws with nothing yet. */
const another = () =>
  import(`../../../../forkviz/front/base/drawing/bokeh.js?copy=${(copies += 1)}`);

/** A model whose kernel answers when the test says so. */
function busy() {
  /** @type {any[]} */
  const asked = [];
  const model = makeModel({}, (message) => void asked.push(message));
  const answer = (/** @type {string} */ text) =>
    model.fire("msg:custom", { kind: "bokehjs" }, [new TextEncoder().encode(text).buffer]);
  return { model, asked, answer };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

test("without one of its own a bundle takes the page's, and after that no other one", async () => {
  const { bokehHere, useBokeh } = await another();
  await assert.rejects(bokehHere(), /BokehJS is missing/);
  const [own, other] = [{ figures: {} }, { figures: {} }];
  page.forkvizBokeh = other;
  assert.equal(await bokehHere(), other);
  useBokeh(own);
  page.forkvizBokeh = { ...other };
  assert.equal(await bokehHere(), own);
});

test("where one is to come, the one of another version is not drawn with", async () => {
  const { bokehHere, waitForBokeh } = await another();
  page.forkvizBokeh = { figures: {} };
  waitForBokeh(Promise.reject(new Error("not this time")));
  await assert.rejects(bokehHere(), /not this time/);
  const own = { figures: {} };
  waitForBokeh(Promise.resolve(own));
  assert.equal(await bokehHere(), own);
});

test("a kernel that answers late is heard, and one question is enough for a page", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    const [first, second] = [busy(), busy()];
    const run = async (/** @type {string} */ text) => /** @type {any} */ ({ text });
    bringBokeh(first.model, "stamp", run);
    mock.timers.tick(10_000);
    bringBokeh(second.model, "stamp", run);
    assert.deepEqual([first.asked.length, second.asked.length], [1, 0]);
    mock.timers.tick(14_000);
    first.answer("late");
    await soon();
    mock.timers.tick(600_000);
    assert.equal(second.asked.length, 0);
    assert.deepEqual(await page.forkvizRuntimes.stamp, { text: "late" });
  } finally {
    mock.timers.reset();
  }
});

test("where the kernel that was asked is gone, the next one is asked after a while", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    const [gone, alive] = [busy(), busy()];
    const run = async (/** @type {string} */ text) => /** @type {any} */ ({ text });
    bringBokeh(gone.model, "stamp", run);
    bringBokeh(alive.model, "stamp", run);
    mock.timers.tick(15_000);
    assert.equal(alive.asked.length, 1);
    alive.answer("here");
    assert.deepEqual(await page.forkvizRuntimes.stamp, { text: "here" });
  } finally {
    mock.timers.reset();
  }
});

test("what could not be run is asked for anew by whoever comes next", async () => {
  const [first, second] = [busy(), busy()];
  const fail = async () => Promise.reject(new Error("BokehJS could not be loaded"));
  bringBokeh(first.model, "stamp", fail);
  first.answer("");
  await soon();
  bringBokeh(second.model, "stamp", fail);
  assert.equal(second.asked.length, 1);
});

test("the page's module loader stays where it is, whichever scripts run at once", async () => {
  const define = () => assert.fail("the script handed itself to the loader");
  page.define = define;
  try {
    const text = "if (typeof define === 'function') define(); globalThis.forkvizBokeh = {};";
    /** @type {Blob[]} */
    const made = [];
    mock.method(URL, "createObjectURL", (/** @type {Blob} */ blob) => `blob:${made.push(blob)}`);
    const ran = [runScript(text), runScript(text)];
    assert.equal(page.define, define);
    const scripts = /** @type {any[]} */ ([...document.head.querySelectorAll("script")]);
    for (const [i, script] of scripts.entries()) {
      runInThisContext(await made[i].text());
      script.onload();
    }
    const [one, two] = await Promise.all(ran);
    assert.ok(one && two && one !== two);
    assert.equal(page.define, define);
  } finally {
    delete page.define;
    mock.restoreAll();
  }
});

test("a script that leaves no BokehJS is a failure, though the page has another one", async () => {
  page.forkvizBokeh = { figures: {} };
  const ran = runScript("");
  const script = /** @type {any} */ (document.head.querySelector("script"));
  script.onload();
  await assert.rejects(ran, /could not be loaded/);
});
