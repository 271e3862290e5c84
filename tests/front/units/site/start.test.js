// start: the start page: what it says of the engine, and while a folder is looked through.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { makeEngine } from "../../../../forkviz/front/engine/client.js";
import { makeStart } from "../../../../forkviz/front/site/start.js";
import { one, openPage } from "../support/page.js";
import { factory, soon } from "../support/workers.js";

const NAMES = ["go", "files", "choose", "folder", "file-input", "folder-input", "own", "problem"];
const parts = NAMES.map((name) => `<input id="st-${name}">`).join("");
const PAGE = `<body data-page="start"><form id="st-form"><textarea id="st-text"></textarea></form>
  ${parts.replaceAll(/<input id="(st-(?:go|files|problem))">/g, '<div id="$1"></div>')}</body>`;
const most = { file: 64, whole: 128, files: 5 };

beforeEach(() => void openPage(PAGE));

/** @param {any} engine */
function startPage(engine) {
  const manifest = { most, bundle: [] };
  return makeStart(/** @type {any} */ ({ engine, manifest, forks: {}, go() {} }));
}
const shown = () => one(document.body, "#st-problem");

test("what is said of the engine goes when it runs", async () => {
  let problem = "404";
  const { start: fine } = factory();
  const engine = makeEngine({
    start: (loading) => (problem ? Promise.reject(new Error(problem)) : fine(loading)),
  });
  startPage(engine);
  await engine.start();
  assert.match(shown().textContent ?? "", /could not be loaded/);
  problem = "";
  one(shown(), "[data-do=try-again]").click();
  for (let i = 0; i < 9; i += 1) await soon();
  assert.equal(engine.state.phase, "ready");
  assert.equal(shown().hidden, true);
});

test("what is said of a file stays when the engine is there at last", async () => {
  let problem = "404";
  const { start: fine } = factory();
  const engine = makeEngine({
    start: (loading) => (problem ? Promise.reject(new Error(problem)) : fine(loading)),
  });
  const page = startPage(engine);
  await engine.start();
  page.problem({ head: "Not read", say: "a picture" });
  problem = "";
  await engine.start();
  assert.match(shown().textContent ?? "", /a picture/);
});

test("a folder that is dropped is seen to be read while it is looked through", async () => {
  startPage(makeEngine({ start: factory().start }));
  /** @type {Function} */
  let give = () => {};
  const entry = {
    ...{ isDirectory: true, fullPath: "/bin" },
    createReader: () => ({ readEntries: (/** @type {Function} */ done) => (give = done) }),
  };
  const dataTransfer = { types: ["Files"], items: [{ webkitGetAsEntry: () => entry }], files: [] };
  const event = new Event("drop", { bubbles: true, cancelable: true });
  document.dispatchEvent(Object.assign(event, { dataTransfer }));
  assert.equal(one(document.body, "#st-go").textContent, "Reading…");
  give([]);
  for (let i = 0; i < 9; i += 1) await soon();
  assert.equal(one(document.body, "#st-go").textContent, "Diagnose");
  assert.match(shown().textContent ?? "", /nothing to read/);
});
