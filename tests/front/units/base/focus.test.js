// focus: the keyboard comes back to the same control, and stays where somebody has put it.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import {
  focusIsFree,
  focusedIn,
  giveFocus,
  keepFocus,
} from "../../../../forkviz/front/base/focus.js";
import { h } from "../../../../forkviz/front/base/dom.js";
import { one, openPage } from "../support/page.js";

/** @type {HTMLElement} */
let root;

function build() {
  root?.remove();
  root = h("div", { tabindex: -1 });
  root.append(
    h("button", { data: { do: 'a "b"' } }, "x"),
    h("input", { type: "text", name: "base" }),
  );
  document.body.append(root);
}

beforeEach(() => {
  openPage();
  build();
});

test("a button comes back by its name, whatever is in that", () => {
  one(root, "button").focus();
  const kept = keepFocus(root);
  build();
  giveFocus(root, kept);
  assert.equal(focusedIn(root), one(root, "button"));
});

test("a field comes back with what is marked of its text", () => {
  const field = /** @type {HTMLInputElement} */ (one(root, "input"));
  field.value = "0x400000";
  field.focus();
  field.setSelectionRange(2, 5);
  const kept = keepFocus(root);
  build();
  const again = /** @type {HTMLInputElement} */ (one(root, "input"));
  again.value = "0x400000";
  giveFocus(root, kept);
  assert.deepEqual([again.selectionStart, again.selectionEnd], [2, 5]);
});

test("a control that is disabled now leaves the keyboard to the explorer", () => {
  one(root, "button").focus();
  const kept = keepFocus(root);
  build();
  one(root, "button").setAttribute("disabled", "");
  giveFocus(root, kept);
  assert.equal(document.activeElement, root);
});

test("what somebody has focused meanwhile keeps the keyboard", () => {
  one(root, "button").focus();
  const kept = keepFocus(root);
  build();
  const other = h("input");
  document.body.append(other);
  other.focus();
  assert.ok(!focusIsFree(root));
  giveFocus(root, kept);
  assert.equal(document.activeElement, other);
});

test("where the keyboard was elsewhere nothing is kept", () => {
  assert.equal(keepFocus(root), null);
  assert.ok(focusIsFree(root));
});
