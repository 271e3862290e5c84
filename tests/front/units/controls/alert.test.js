// alert: a complaint and what is none; what an action throws is shown, and harms nothing else.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { makeAlert } from "../../../../forkviz/front/controls/alert.js";
import { one, openPage } from "../support/page.js";

beforeEach(() => openPage());

test("a complaint says what and what to do, until it is closed", () => {
  const { element, complain } = makeAlert();
  assert.ok(element.hidden);
  complain("no such policy", "Nothing was changed.");
  assert.ok(!element.hidden);
  assert.match(element.textContent ?? "", /^Error: no such policyNothing was changed\./);
  one(element, "[data-do=close-error]").click();
  assert.ok(element.hidden);
});

test("a message is no complaint, and a complaint after it is one again", () => {
  const { element, message, complain } = makeAlert();
  message("Wrote a.html");
  assert.ok(element.classList.contains("fv-said"));
  assert.doesNotMatch(element.textContent ?? "", /Error/);
  complain("x", "y");
  assert.ok(!element.classList.contains("fv-said"));
});

test("what an action throws is shown", () => {
  const { element, guard } = makeAlert();
  guard(() => {
    throw new Error("out of range");
  });
  assert.match(element.textContent ?? "", /out of range/);
});
