// timeline: phases and marks, and the slider over them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { drawnBy } from "../support/bokeh.js";
import { board } from "../support/fixtures.js";
import { one, texts } from "../support/page.js";
import { paneOf } from "../support/panes.js";

const KINDS = ["failure", "decision", "call", "frame", "done", "other"];

/** A press of the pointer. @param {Element} host @param {number} x @param {number} y */
function press(host, x, y, type = "pointerdown") {
  const event = new MouseEvent(type, { bubbles: true, clientX: x, clientY: y, buttons: 1 });
  Object.assign(event, { pointerId: 1, isPrimary: true });
  host.dispatchEvent(event);
}

test("the slider says the step, the last one, and what happens", async () => {
  const { ui, store, body } = await paneOf("timeline");
  const slider = one(body, "[role=slider]");
  for (const step of [0, 1, store.last]) {
    ui.go(step);
    assert.equal(slider.getAttribute("aria-valuenow"), String(step));
    assert.equal(slider.getAttribute("aria-valuemax"), String(store.last));
    const text = slider.getAttribute("aria-valuetext") ?? "";
    assert.ok(text.startsWith(`step ${step} of ${store.last}`), text);
    assert.ok(text.endsWith(store.words(step).what), text);
  }
});

test("every failure and decision has a mark of its kind", async () => {
  const { figure, store } = await paneOf("timeline");
  const { mark } = store.tables.ticks;
  for (const kind of KINDS) {
    const steps = mark.flatMap((one, step) => (one === kind ? [step] : []));
    const drawn = new Set(drawnBy(figure, `mark ${kind}`).step);
    if (kind === "failure" || kind === "decision")
      for (const step of steps) assert.ok(drawn.has(step), `${kind} at ${step}`);
    for (const step of drawn) assert.equal(mark[step], kind);
  }
});

test("a step does not draw the figure", async () => {
  const { ui, figure, store } = await paneOf("timeline");
  const given = () =>
    figure.renderers.map((/** @type {any} */ { data_source: { given } }) => given);
  const before = given();
  for (let step = 0; step <= store.last; step += 1) ui.go(step);
  assert.deepEqual(given(), before);
});

test("a press goes to the step that is there, a drag goes along, a release ends it", async () => {
  const { body, went, store } = await paneOf("timeline");
  press(body, 0, 10);
  assert.equal(went.at(-1), 0);
  press(body, 600, 10, "pointermove");
  assert.equal(went.at(-1), store.last);
  const count = went.length;
  press(body, 600, 10, "pointerup");
  press(body, 10, 10, "pointermove");
  assert.equal(went.length, count);
});

test("the legend names the marks that occur, and no others", async () => {
  const { ui, data, store } = await paneOf("timeline", board("recursion"));
  const named = texts(ui.places.marks, "li");
  assert.ok(named.length > 0);
  const there = new Set(/** @type {string[]} */ (store.tables.ticks.mark));
  for (const [kind, name] of data.help.marks) {
    if (KINDS.includes(kind) && name)
      assert.equal(
        named.some((text) => text.endsWith(name)),
        there.has(kind),
        kind,
      );
  }
});
