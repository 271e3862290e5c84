// stepping: what one step costs, counted: no pane asks the layout, which the panes before it have just
// changed; what is not seen stays as it is; and of a figure only what has changed is given anew.

import assert from "node:assert/strict";
import { test } from "node:test";
import { board } from "../support/fixtures.js";
import { frames } from "../support/page.js";
import { paneOf } from "../support/panes.js";

const GRID = ["space", "why", "recursion", "sorting", "algorithm", "calls"];
const PANES = ["verdict", "timeline", ...GRID]; // of them two are always seen
const ASKED = [
  ...["clientWidth", "clientHeight", "clientTop", "offsetWidth", "offsetHeight", "offsetTop"],
  ...["offsetLeft", "scrollWidth", "scrollHeight", "scrollTop", "scrollLeft"],
];
const CALLED = ["getBoundingClientRect", "getClientRects", "scrollIntoView", "scrollTo", "focus"];

/** The names of what asks the layout while `work` runs, each as often as it does. */
function askedIn(/** @type {() => void} */ work) {
  /** @type {string[]} */
  const asked = [];
  /** @type {(() => void)[]} */
  const undo = [];
  for (const proto of [HTMLElement.prototype, Element.prototype])
    for (const name of [...ASKED, ...CALLED]) {
      const own = Object.getOwnPropertyDescriptor(proto, name);
      if (!own) continue;
      undo.push(() => Object.defineProperty(proto, name, own));
      const note = (/** @type {any} */ does) =>
        does &&
        function (/** @type {any} */ ...args) {
          asked.push(name);
          // @ts-expect-error: this is the element
          return does.apply(this, args);
        };
      const { value, get, set } = own;
      const noting = value ? { value: note(value) } : { get: note(get), set: note(set) };
      Object.defineProperty(proto, name, { ...noting, configurable: true });
    }
  try {
    work();
  } finally {
    for (const one of undo) one();
  }
  return asked;
}

/** What every source of a figure has, and how often it was given it. @param {any} figure */
function given(figure) {
  const renderers = figure?.renderers ?? [];
  return new Map(
    renderers.map((/** @type {any} */ { name, data_source: source }) => [
      name,
      { times: source.given, data: JSON.stringify(source.data) },
    ]),
  );
}

test("what asks the layout is noted", async () => {
  const { body } = await paneOf("why");
  const asked = askedIn(() => {
    body.scrollTop = body.clientHeight;
    body.getBoundingClientRect();
  });
  assert.deepEqual(asked.sort(), ["clientHeight", "getBoundingClientRect", "scrollTop"]);
});

for (const name of PANES) {
  test(`${name}: no step asks the layout`, async () => {
    const { ui, store, part } = await paneOf(name, board("recursion"));
    part.resize?.();
    await frames();
    for (let step = 0; step <= store.last; step += 1)
      assert.deepEqual(
        askedIn(() => ui.go(step)),
        [],
        `step ${step}`,
      );
  });

  test(`${name}: a step gives the figure only what has changed`, async () => {
    const { ui, store, figure } = await paneOf(name, board("recursion"));
    for (let step = 0; step <= store.last; step += 1) {
      const before = given(figure);
      ui.go(step);
      for (const [of, { times, data }] of given(figure)) {
        const was = before.get(of);
        assert.ok(times <= (was?.times ?? 0) + 1, `${of} twice at step ${step}`);
        assert.ok(times === was?.times || data !== was?.data, `${of} again at step ${step}`);
      }
    }
  });
}

for (const name of GRID) {
  test(`${name}: what is not seen waits until it is`, async () => {
    const { ui, store, body, figure, part } = await paneOf(name, board("recursion"));
    const pane = ui.panes[name];
    const looks = () => [markup(body), [...given(figure)].map(([, { data }]) => data)];
    ui.go(0);
    part.resize?.();
    await frames();
    const before = looks();
    for (const how of ["folded", "behind", "away"]) {
      pane.dataset[how] = "true";
      const had = [...given(figure)];
      for (let step = 1; step <= store.last; step += 1) ui.go(step);
      assert.deepEqual([looks(), [...given(figure)]], [before, had], how);
      delete pane.dataset[how];
      part.resize?.();
      await frames();
      const after = looks();
      assert.notDeepEqual(after, before);
      part.update?.(everything(store));
      await frames();
      assert.deepEqual(after, looks(), how);
      ui.go(0);
      part.resize?.();
      await frames();
      assert.deepEqual(looks(), before, how);
    }
  });
}

/** As if a step had changed all tables. @param {Store} store @returns {Dirty} */
function everything({ data }) {
  return new Map(data.tableNames.map((/** @type {string} */ table) => [table, new Set([0])]));
}

/** An element with all that is in it, as a text. @param {Element} element */
function markup(element) {
  const { XMLSerializer } = /** @type {any} */ (window);
  return new XMLSerializer().serializeToString(element);
}
