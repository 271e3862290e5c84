// search: after a step, what is found is another list, and the place in it is the one that was shown.

import assert from "node:assert/strict";
import { test } from "node:test";
import { makeSearch, placeOf } from "../../../../forkviz/front/controls/search.js";
import { board } from "../support/fixtures.js";
import { explorer } from "../support/explorer.js";
import { one } from "../support/page.js";

test("the place is that of the row that was shown; -1 where it is not found any more", () => {
  const rows = /** @type {[string, number][]} */ ([
    ["parent", 1],
    ["child", 1],
    ["child", 4],
  ]);
  assert.equal(placeOf(rows, ["child", 4]), 2);
  assert.equal(placeOf(rows, ["child", 3]), -1);
  assert.equal(placeOf(rows, undefined), -1);
});

test("no place is beyond what is found after a step", () => {
  const { ui, show, root, store } = explorer(board());
  ui.go(store.last);
  const search = show(makeSearch(ui));
  search.ask("in:child");
  one(root, "[data-do=found-previous]").click();
  const [, before, found] =
    /^(\d+) of (\d+) found$/.exec(one(root, ".fv-status").textContent ?? "") ?? [];
  assert.ok(before && before === found, "the last one is shown");
  for (const step of [0, Math.floor(store.last / 2), store.last]) {
    ui.go(step);
    const text = one(root, ".fv-status").textContent ?? "";
    const [, at = "0", of] = /^(?:(\d+) of )?(\d+) found$/.exec(text) ?? ["", "0", "0"];
    assert.ok(Number(at) <= Number(of), text);
  }
});
