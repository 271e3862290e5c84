// route: every fragment means a page, and whatever is not understood means the start page.

import assert from "node:assert/strict";
import { test } from "node:test";

import { hashOf, routeOf } from "../../../../forkviz/front/site/route.js";

test("pages have addresses, and these lead to them", () => {
  const pages = {
    diagnose: "start",
    explore: "shelves",
    answer: "answer",
    fork: "fork",
    plan: "plan",
  };
  for (const [name, page] of Object.entries(pages)) assert.equal(routeOf(hashOf(name)).page, page);
  assert.equal(routeOf("").page, "start");
  const { page, name, step } = routeOf("#scenario=two-relocated&step=73");
  assert.deepEqual([page, name, step], ["scenario", "two-relocated", 73]);
  assert.equal(routeOf("#fork&step=5").step, 5);
  const real = routeOf("#recorded=cygwin-3.0.7-perl-collided&step=16&embed");
  assert.deepEqual(
    [real.page, real.name, real.step],
    ["recorded", "cygwin-3.0.7-perl-collided", 16],
  );
  assert.ok("embed" in real.given);
});

test("what no page has is the start page", () => {
  const hostile = [
    "#example=../../etc",
    "#recorded=..",
    "#scenario=<b>",
    "#constructor",
    "#__proto__=1",
    "#scenario=",
    "#answer=1",
    `#scenario=${"x".repeat(65)}`,
    "#%",
  ];
  for (const hash of hostile) assert.equal(routeOf(hash).page, "start", hash);
});

test("a step is a number of bearable length", () => {
  for (const step of ["-1", "1e3", "99999999", "x", ""])
    assert.equal(routeOf(`#scenario=recursion&step=${step}`).step, null, step);
});
