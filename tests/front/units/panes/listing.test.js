// listing: the function that runs, its line, and those who called it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { board } from "../support/fixtures.js";
import { all, frames, one } from "../support/page.js";
import { paneOf } from "../support/panes.js";

const plain = (/** @type {string | null | undefined} */ text) => (text ?? "").replace(/\s+/g, "");

test("at each step the function, its line and its callers are those of the trace", async () => {
  const { ui, store, body, head, data } = await paneOf("algorithm", board("recursion"));
  const { functions, steps } = data.listing;
  for (let step = 0; step <= store.last; step += 1) {
    ui.go(step);
    const [number, line, stack] = steps[step];
    const lines = all(body, ".fv-code > li");
    assert.equal(lines.length, functions[number].lines.length);
    const marked = lines.filter((one) => one.ariaCurrent ?? one.getAttribute("aria-current"));
    assert.deepEqual(marked, [lines[line]], `step ${step}`);
    assert.equal(plain(lines[line].textContent), plain(functions[number].lines[line]));
    assert.equal(one(body, ".fv-source").textContent, functions[number].source);
    const trail = all(head.element, ".fv-trail button");
    assert.deepEqual(
      trail.map(({ textContent }) => textContent),
      stack.map((at) => functions[at].name),
    );
    assert.deepEqual(
      trail.map((one) => one.getAttribute("aria-pressed")),
      stack.map((_, i) => String(i === stack.length - 1)),
    );
  }
});

test("a caller is shown when it is pressed, and the function that runs when that is", async () => {
  const data = board("recursion");
  const { ui, body, head } = await paneOf("algorithm", data);
  const { functions, steps } = data.listing;
  const step = steps.findIndex(([number, , stack]) => stack[0] !== number);
  const [number, line, stack] = steps[step];
  ui.go(step);
  const pressed = () =>
    all(head.element, ".fv-trail button").map((one) => one.getAttribute("aria-pressed"));
  all(head.element, ".fv-trail button")[0].click();
  assert.equal(one(body, ".fv-source").textContent, functions[stack[0]].source);
  assert.equal(all(body, "[aria-current]").length, 0);
  assert.deepEqual(
    pressed(),
    stack.map((_, i) => String(i === 0)),
  );
  all(head.element, ".fv-trail button")[stack.length - 1].click();
  assert.equal(one(body, ".fv-source").textContent, functions[number].source);
  assert.equal(all(body, ".fv-code > li")[line].getAttribute("aria-current"), "step");
  assert.deepEqual(
    pressed(),
    stack.map((_, i) => String(i === stack.length - 1)),
  );
});

test("the marked line is in sight", async () => {
  const { ui, store, body, part, data } = await paneOf("algorithm", board("recursion"));
  const code = one(body, ".fv-code");
  Object.defineProperty(code, "clientHeight", { value: 80 }); // four rows
  part.resize();
  for (let step = 0; step <= store.last; step += 1) {
    ui.go(step);
    await frames(1);
    const [number, line] = data.listing.steps[step];
    const rows = all(body, ".fv-code > li").map((one) => one.querySelectorAll("br").length + 1);
    const top = rows.slice(0, line).reduce((sum, count) => sum + count, 0) * ui.type.row;
    const bottom = top + rows[line] * ui.type.row;
    const name = `step ${step}, ${data.listing.functions[number].name}`;
    if (bottom - top > 72) continue;
    assert.ok(top >= code.scrollTop && bottom <= code.scrollTop + 72, name);
  }
});
