// print: a sheet of decisions, failures, notes and calls.

import assert from "node:assert/strict";
import { test } from "node:test";
import { whenSeen } from "../../../../forkviz/front/base/drawing/seen.js";
import { listenForPrint, makePrint } from "../../../../forkviz/front/controls/print.js";
import { board } from "../support/fixtures.js";
import { explorer } from "../support/explorer.js";
import { all, one } from "../support/page.js";

test("each decision, failure and note has a row, in the order of the steps", () => {
  const data = board("recursion");
  data.notes = { 2: "look here" };
  const { ui, root, store } = explorer(data);
  /** @type {boolean[]} */
  const paper = [];
  ui.colours = { onPaper: (/** @type {boolean} */ is) => paper.push(is) };
  const print = makePrint(ui);
  window.dispatchEvent(new Event("beforeprint"));
  const steps = all(root, ".fv-sheet tbody tr").map((row) => Number(row.firstChild?.textContent));
  const wanted = [...new Set([2, ...data.decisions, ...data.failures])].sort((a, b) => a - b);
  assert.deepEqual(steps, wanted);
  const row = all(root, ".fv-sheet tbody tr")[steps.indexOf(2)];
  assert.match(row.textContent ?? "", new RegExp("✎ look here"));
  assert.ok(row.textContent?.includes(store.words(2).what));
  window.dispatchEvent(new Event("afterprint"));
  assert.deepEqual(paper, [true, false]);
  print.close();
});

test("every call is on it, and a sheet that is filled twice is one sheet", () => {
  const { ui, root, data } = explorer(board("recursion"));
  ui.colours = { onPaper() {} };
  const print = makePrint(ui);
  print.fill();
  print.fill();
  assert.equal(all(root, ".fv-sheet").length, 1);
  assert.equal(one(root, ".fv-sheet pre").textContent?.split("\n").length, data.calls.length);
});

test("after it is closed a print fills nothing", () => {
  const { ui, root } = explorer();
  makePrint(ui).close();
  window.dispatchEvent(new Event("beforeprint"));
  assert.equal(one(root, ".fv-sheet").childNodes.length, 0);
});

test("panes that are not seen are on paper as they are at this step", () => {
  const { ui, show } = explorer();
  ui.colours = /** @type {any} */ ({ onPaper() {} });
  /** @type {string[]} */
  const updated = [];
  for (const name of ["space", "why"])
    show(whenSeen(ui, name, { update: () => void updated.push(name) }));
  ui.panes.space.dataset.behind = "true";
  const print = makePrint(ui);
  ui.go(3);
  assert.deepEqual(updated, ["why"]);
  print.fill();
  assert.deepEqual(updated, ["why", "space"]);
  print.fill();
  assert.deepEqual(updated, ["why", "space"]);
});

test("figures are painted after what they show was taken in", async () => {
  explorer();
  /** @type {string[]} */
  const did = [];
  const view = /** @type {any} */ ({ repaint: () => void did.push("paint") });
  const end = listenForPrint(
    () => void did.push("fill"),
    () => void did.push("leave"),
    () => [{ name: "space", view }, { name: "why" }],
  );
  for (const name of ["beforeprint", "afterprint"]) window.dispatchEvent(new Event(name));
  end();
  window.dispatchEvent(new Event("beforeprint"));
  assert.deepEqual(did, ["fill", "paint", "leave"]);
});
