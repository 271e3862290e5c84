// opening: what an explorer does once for all before its figures come, so that no element is styled and
// laid out again for it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { dress } from "../../../forkviz/front/base/theme.js";
import { makeSearch } from "../../../forkviz/front/controls/search.js";
import { dressBySize } from "../../../forkviz/front/layout/frame.js";
import { explorer } from "./support/explorer.js";
import { board } from "./support/fixtures.js";
import { paneOf } from "./support/panes.js";
import { one } from "./support/page.js";

test("the root has the colours of the marks with all others, and no figure changes its style", async () => {
  const { ui, root, part } = await paneOf("timeline");
  dress(root, ui.theme());
  assert.equal(root.style.getPropertyValue("--mark-picked"), ui.theme().accent);
  assert.equal(root.style.getPropertyValue("--mark-cause"), ui.theme().timeline.failure);
  for (const [kind, colour] of Object.entries(ui.theme().timeline))
    assert.equal(root.style.getPropertyValue(`--mark-${kind}`), colour);
  root.removeAttribute("style");
  part.restyle?.(ui.theme());
  assert.equal(root.getAttribute("style"), null);
});

test("the size is known before anything is in the explorer; without a place it has none", () => {
  const { ui, root } = explorer();
  const placed = (/** @type {number} */ width, /** @type {number} */ height) => {
    const own = (/** @type {number} */ value) => ({ value, configurable: true });
    Object.defineProperties(root, { clientWidth: own(width), clientHeight: own(height) });
    dressBySize(ui);
  };
  placed(0, 600);
  assert.equal(root.dataset.size, undefined);
  placed(1700, 600);
  assert.deepEqual([ui.size, root.dataset.size, root.dataset.tall], ["wide", "wide", "low"]);
  assert.equal(root.style.getPropertyValue("--type-title"), "22px");
});

test("what is asked before the map is there is found when it comes", () => {
  const { ui } = explorer(board());
  const { space } = ui;
  ui.space = null;
  const search = makeSearch(ui);
  search.ask("in:child size>1");
  const input = one(ui.tools.find, "input");
  input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  ui.space = space;
  search.renew();
  assert.ok(search.rows().length > 0);
  assert.match(one(ui.tools.find, ".fv-status").textContent ?? "", /found/);
});
