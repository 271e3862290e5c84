// start: a page that can't show its diagnosis, or its maps, says why.

import assert from "node:assert/strict";
import { test } from "node:test";
import { startDiagnosis } from "../../../../forkviz/front/diagnosis/start.js";
import { fixture } from "../support/fixtures.js";
import { all, one, openPage } from "../support/page.js";

/** @param {string} data */
function page(data) {
  openPage(`<!doctype html><body><main id="forkviz"><h1>failed</h1></main></body>`);
  const script = document.createElement("script");
  Object.assign(script, { id: "forkviz-data", type: "application/json", textContent: data });
  document.body.append(script);
}

test("a diagnosis that can't be read is said to be so", async () => {
  page("{");
  await startDiagnosis(null);
  assert.match(one(document.body, "[role=alert]").textContent ?? "", /can't show the diagnosis: /);
  assert.equal(document.documentElement.dataset.forkviz, "failed");
});

test("maps that can't be shown leave the diagnosis where it was, and say why", async () => {
  page(JSON.stringify({ ...fixture("diagnosis"), maps: { title: "maps" } }));
  await startDiagnosis(() => Promise.reject(new Error("no room")));
  const root = one(document.body, "#forkviz");
  for (let times = 0; times < 2; times += 1) {
    one(root, "[data-do=maps]").click();
    assert.ok(root.hidden);
    await new Promise((resolve) => setImmediate(resolve));
    assert.ok(!root.hidden);
  }
  assert.deepEqual(
    all(root, "[role=alert]").map((line) => line.textContent),
    ["The maps can't be shown: no room"],
  );
  assert.equal(document.querySelector("#forkviz-maps"), null);
});
