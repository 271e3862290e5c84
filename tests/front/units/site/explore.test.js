// explore: what the page of an explorer says of the engine's start, and when it takes the focus.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { makeEngine } from "../../../../forkviz/front/engine/client.js";
import { started, tellStart } from "../../../../forkviz/front/site/explore.js";
import { openPage } from "../support/page.js";
import { factory } from "../support/workers.js";

beforeEach(() => void openPage());

test("a second failure of the start ends what was said of its progress", async () => {
  const engine = makeEngine(factory({ problem: "404" }));
  await engine.start();
  const told = document.createElement("div");
  tellStart(told, engine);
  assert.equal(told.textContent, ""); // whoever only reads needs no engine
  told.dataset.asked = "true";
  const again = engine.start();
  assert.match(told.textContent, /The engine starts/);
  await again;
  assert.doesNotMatch(told.textContent, /The engine starts/);
  assert.match(told.textContent, /could not be loaded/);
});

test("in a frame the explorer takes no keys from the page around it", () => {
  const root = document.createElement("div");
  root.tabIndex = 0;
  document.body.append(root);
  const model = /** @type {any} */ ({ send() {} });
  const fork = /** @type {any} */ ({ message: null });
  document.hasFocus = () => false;
  document.body.toggleAttribute("data-embed", true);
  started(root, model, fork);
  assert.notEqual(document.activeElement, root);
  document.hasFocus = () => true; // somebody has clicked in the frame
  started(root, model, fork);
  assert.equal(document.activeElement, root);
  root.blur();
  document.hasFocus = () => false;
  document.body.toggleAttribute("data-embed", false);
  started(root, model, fork);
  assert.equal(document.activeElement, root);
});
