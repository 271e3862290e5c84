// showing: the queue of mounts, over a model that a test holds.

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { makeModel } from "../../../forkviz/front/base/model.js";
import { pageHost, pageModel } from "../../../forkviz/front/models/page.js";
import { showModel } from "../../../forkviz/front/showing.js";
import { standInForBokeh } from "./support/bokeh.js";
import { board, fixture } from "./support/fixtures.js";
import { one, openPage } from "./support/page.js";

/** @type {HTMLElement & { forkviz?: any }} */
let root;

beforeEach(() => {
  openPage();
  standInForBokeh();
  root = document.createElement("div");
  document.body.append(root);
});

/** @param {any} model  @param {any} [how] */
async function show(model, how) {
  /** @type {any[]} */
  const views = [];
  const showing = showModel(model, root, {
    ...how,
    onView: (/** @type {any} */ view) => views.push(view),
  });
  await showing.ready;
  return { showing, views };
}

/** A model with another fork's data at hand. @param {any} values */
function modelOf(values = {}) {
  /** @type {Message[]} */
  const asked = [];
  const model = makeModel(
    { data: board("two-relocated"), step: 4, ...values },
    (message) => void asked.push(message),
  );
  return { model, asked };
}

/** Until the explorer of these data is there. @param {any} views @param {number} count */
async function until(views, count) {
  while (views.length < count) await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
}

async function settled() {
  for (let i = 0; i < 9; i += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Figures that are not drawn before a test lets them go on. */
function heldFigures() {
  const { embed } = /** @type {any} */ (globalThis).forkvizBokeh;
  const { embed_item: draw } = embed;
  /** @type {any} */
  const held = {};
  held.begun = new Promise((resolve) => (held.begin = resolve));
  const free = new Promise((resolve) => (held.goOn = () => resolve(null)));
  embed.embed_item = async (/** @type {any[]} */ ...args) => {
    held.begin();
    await free;
    return draw(...args);
  };
  return held;
}

test("the step goes both ways, and no further than there are steps", async () => {
  const { model } = modelOf();
  await show(model);
  assert.equal(root.dataset.step, "4");
  model.set("step", 6);
  assert.equal(root.dataset.step, "6");
  root.forkviz.go(7);
  assert.equal(model.get("step"), 7);
  model.set("step", 10 ** 6);
  assert.equal(model.get("step"), root.forkviz.ui.store.last);
  model.set("step", 10 ** 6);
  assert.equal(model.get("step"), root.forkviz.ui.store.last);
});

test("a model that stands nowhere stands where the data open", async () => {
  const { model } = modelOf({ step: null });
  await show(model);
  assert.equal(model.get("step"), model.get("data").opening);
});

test("of data that come while others are built only the newest are shown", async () => {
  const { model } = modelOf();
  const { views } = await show(model);
  const [middle, newest] = [board("cycle"), board("recursion")];
  model.set({ data: middle, step: 1 });
  model.set({ data: board("perl"), step: 2 });
  model.set({ data: newest, step: 20 });
  await until(views, 2);
  assert.equal(views.length, 2);
  assert.equal(views[1].ui.data.title, newest.title);
  assert.deepEqual([views[1].step, model.get("step")], [20, 20]);
});

test("what the view before does meanwhile is not taken for a step of the new data", async () => {
  const { model } = modelOf();
  const { views } = await show(model);
  model.set({ data: JSON.stringify(board("recursion")), step: 20 });
  views[0].go(2);
  assert.equal(model.get("step"), 20);
  await until(views, 2);
  assert.equal(views[1].step, 20);
});

test("what is refused while data wait is said by their view", async () => {
  const { model } = modelOf();
  const { views } = await show(model);
  model.set({ data: board("recursion"), step: 2 });
  model.fire("msg:custom", { kind: "error", what: "not that", advice: "so there" }, []);
  await until(views, 2);
  assert.match(one(root, "[role=alert]").textContent ?? "", /not that/);
});

test("a view asks the model, and waits until it is answered", async () => {
  const { model, asked } = modelOf();
  await show(model);
  root.forkviz.ui.ask({ kind: "undo" });
  assert.deepEqual(asked, [{ kind: "undo" }]);
  assert.equal(root.dataset.busy, "true");
  model.fire("msg:custom", { kind: "nothing" }, []);
  assert.equal(root.dataset.busy, undefined);
});

test("what is closed listens no more, also while data wait", async () => {
  const { model } = modelOf();
  const { showing, views } = await show(model);
  model.set({ data: board("recursion"), step: 2 });
  showing.close();
  assert.equal(root.childElementCount, 0);
  model.set("step", 5);
  for (let i = 0; i < 5; i += 1) await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual([views.length, root.childElementCount], [1, 0]);
});

test("what is closed while its figures are drawn leaves nothing behind", async () => {
  const { model } = modelOf();
  const drawing = heldFigures();
  const showing = showModel(model, root, { onView: () => assert.fail("it is closed") });
  await drawing.begun;
  assert.ok(root.querySelector(".fv-verdict"), "the mount has begun");
  showing.close();
  drawing.goOn();
  await showing.ready;
  assert.deepEqual([root.childElementCount, root.forkviz], [0, null]);
});

test("what was answered about the next data is not said by a view that is late", async () => {
  const { model } = modelOf();
  const drawing = heldFigures();
  /** @type {any[]} */
  const views = [];
  /** @type {[number, string][]} */
  const refused = [];
  void showModel(model, root, {
    onView(view) {
      const number = views.push(view);
      view.refused = (/** @type {string} */ what) => void refused.push([number, what]);
    },
  });
  await drawing.begun;
  model.set({ data: board("recursion"), step: 2 });
  model.fire("msg:custom", { kind: "error", what: "not that", advice: "so there" }, []);
  drawing.goOn();
  await until(views, 2);
  assert.deepEqual(refused, [[2, "not that"]]);
});

test("what was answered about data that went before they were shown is said all the same", async () => {
  const { model } = modelOf();
  const before = model.get("data");
  await show(model);
  model.set({ data: "{}", step: 2 });
  model.fire("msg:custom", { kind: "error", what: "not that", advice: "so there" }, []);
  model.set({ data: before, step: 3 });
  await settled();
  assert.match(one(root, "[role=alert]").textContent ?? "", /not that/);
});

test("a view whose successor can't be read says so, and can still be used", async () => {
  const { model, asked } = modelOf();
  const { views } = await show(model);
  model.set({ data: "{", step: 2 });
  await settled();
  assert.match(one(root, "[role=alert]").textContent ?? "", /the data can't be read/);
  assert.equal(model.get("step"), 4, "where the view is");
  views[0].go(5);
  assert.equal(model.get("step"), 5);
  views[0].ui.ask({ kind: "undo" });
  model.fire("msg:custom", { kind: "nothing" }, []);
  assert.deepEqual([asked, root.dataset.busy], [[{ kind: "undo" }], undefined]);
  model.set({ data: board("recursion"), step: 2 });
  await until(views, 2);
  assert.equal(views[1].step, 2);
});

test("data that can't be taken apart are complained of, and the next are shown", async () => {
  const { model } = modelOf({ data: "{" });
  const { views } = await show(model);
  assert.match(root.textContent ?? "", /^The explorer could not be built: /);
  model.set({ data: board(), step: 1 });
  await until(views, 1);
  assert.equal(views[0].step, 1);
});

test("the height is seen to anew for each view, and let go of at the end", async () => {
  const { model } = modelOf();
  let [sized, released] = [0, 0];
  const how = {
    sized() {
      sized += 1;
      return () => (released += 1);
    },
  };
  const { showing, views } = await show(model, how);
  model.set({ data: board("recursion"), step: 2 });
  await until(views, 2);
  assert.deepEqual([sized, released], [2, 1]);
  showing.close();
  assert.equal(released, 2);
});

test("a report goes to the comparison that it holds, and back to where it was left", async () => {
  const { a, ...after } = fixture("compare");
  const data = { ...a, after: { ...after, number: 0 } };
  const model = pageModel(data, 5);
  const { views } = await show(model, { hostOf: pageHost(model) });
  assert.equal(views[0].ui.asks, null, "a page has no what if");
  views[0].select(`dll:${data.dlls[0].name}`);
  const kept = views[0].keep();
  views[0].ui.host.compare();
  await until(views, 2);
  assert.ok(root.classList.contains("fv-compare"));
  assert.equal(views[1].step, after.opening);
  assert.equal(views[1].views.a.ui.store.step, after.shown[after.opening][0]);
  views[1].go(0);
  one(root, "[data-do=leave]").click();
  await until(views, 3);
  assert.ok(!root.classList.contains("fv-compare"));
  assert.deepEqual([views[2].step, model.get("step")], [5, 5]);
  assert.deepEqual(views[2].keep(), kept);
});

test("a figure that was being drawn when its explorer was closed is taken away again", async () => {
  const { model } = modelOf();
  const drawn = standInForBokeh();
  const drawing = heldFigures();
  const showing = showModel(model, root, {});
  await drawing.begun;
  showing.close();
  drawing.goOn();
  await showing.ready;
  await settled();
  assert.deepEqual(
    drawn.map((view) => view.removed),
    [true],
  );
});

test("a closed explorer draws no more, whatever waits for an idle browser", async () => {
  const { model } = modelOf();
  const drawn = standInForBokeh();
  const { showing, views } = await show(model);
  const { ui } = views[0];
  assert.ok(ui.holds());
  showing.close();
  assert.ok(!ui.holds());
  for (const part of ui.parts) part.makeUp?.();
  await settled();
  assert.ok(drawn.every((view) => view.removed));
});

test("the bytes of a page that was saved are let go of with the next one, and at the end", async () => {
  const { model } = modelOf();
  const { showing } = await show(model);
  const revoked = mock.method(URL, "revokeObjectURL");
  try {
    const send = () =>
      model.fire("msg:custom", { kind: "exported", text: "ready", name: "a.html" }, [
        new ArrayBuffer(8),
      ]);
    send();
    const { href } = /** @type {HTMLAnchorElement} */ (one(root, "[data-do=download]"));
    assert.equal(revoked.mock.callCount(), 0);
    send();
    assert.deepEqual(revoked.mock.calls[0].arguments, [href]);
    showing.close();
    assert.equal(revoked.mock.callCount(), 2);
  } finally {
    mock.restoreAll();
  }
});

test("a comparison shows what was assumed of either fork", async () => {
  const data = fixture("compare");
  data.a.said = [["notes", "Assumed", ["the heap of A is where it usually is"], 0]];
  data.b.said = [];
  const { model } = modelOf({ data, step: data.opening });
  await show(model);
  const halves = [...root.querySelectorAll("[data-pane=pair-said] .fv-half")];
  const texts = halves.map((half) => half.textContent ?? "");
  assert.match(texts[0], /the heap of A is where it usually is/);
  assert.match(texts[1], /nothing/);
});
