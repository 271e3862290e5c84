// live: what real processes can be asked for depends on how they are.

import assert from "node:assert/strict";
import { test } from "node:test";
import { LIVE_ACTIONS } from "../../../../forkviz/front/base/contract.js";
import { makeLive } from "../../../../forkviz/front/controls/live.js";
import { board } from "../support/fixtures.js";
import { explorer } from "../support/explorer.js";
import { all, one } from "../support/page.js";

/** @type {Live} */
const WAITING = {
  ...{ fork: 1, standing: "waits", intact: true, title: "They wait", who: "perl 7 and 8" },
  ...{ told: ["Read again"], proved: "2 values", breakable: true, rereads: false },
  values: [["errno", "0", "0", "11"]],
  breaks: [
    ["kill-child", "end the child"],
    ["exhaust", "take all room"],
  ],
};

/** @param {Partial<Live>} more  @param {any} host */
function open(more = {}, host = {}) {
  const data = { ...board(), live: { ...WAITING, ...more } };
  const made = explorer(data, host);
  const live = makeLive(made.ui, made.ask);
  const tool = (/** @type {string} */ name) =>
    /** @type {HTMLButtonElement} */ (one(made.root, `[data-do="live-${name}"]`));
  return { ...made, data, live, tool };
}

test("every tool asks for an action of the contract", () => {
  for (const action of LIVE_ACTIONS) {
    const { tool, asked } = open();
    tool(action).click();
    assert.equal(asked.length, 1, action);
    assert.deepEqual([asked[0].kind, asked[0].do], ["live", action]);
  }
});

test("what was asked for has to be answered first", () => {
  const { tool, asked, live } = open();
  tool("step").click();
  assert.ok(tool("end").disabled);
  assert.equal(asked.length, 1);
  live.renew();
  assert.ok(!tool("end").disabled);
});

test("while Python is at work nothing is asked", () => {
  const { tool, asked, root } = open();
  root.dataset.busy = "true";
  tool("step").click();
  assert.deepEqual(asked, []);
});

test("processes that are gone can only fork again", () => {
  const { tool, live, asked } = open({ standing: "gone", breakable: false });
  for (const name of ["step", "decision", "end", "reread", "close", "break"]) {
    assert.ok(tool(name).disabled, name);
  }
  assert.ok(!tool("again").disabled);
  live.step();
  assert.deepEqual(asked, []);
  assert.ok(!live.waits);
});

test("a fork that ended badly looks so, by a sign and by a state", () => {
  const { root } = open({ standing: "done", intact: false });
  assert.equal(one(root, ".fv-live").dataset.standing, "failed");
  assert.match(one(root, ".fv-standing").textContent ?? "", /^✗/);
});

test("a value that is another one in a process is marked", () => {
  const { root } = open();
  assert.deepEqual(
    all(root, ".fv-other").map((cell) => cell.textContent),
    ["11"],
  );
});

test("what was chosen and folded comes back", () => {
  const first = open();
  first.tool("what").value = "exhaust";
  const kept = first.live.keep();
  assert.deepEqual(kept, { what: "exhaust", values: true });
  const { tool } = open({}, { keep: { live: kept } });
  assert.equal(tool("what").value, "exhaust");
});
