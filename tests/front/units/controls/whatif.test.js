// whatif: each change is asked for once, with what Python's parse_edit reads.

import assert from "node:assert/strict";
import { test } from "node:test";
import { EDITS } from "../../../../forkviz/front/base/contract.js";
import { askWhatIf, canChange, makeWhatIf } from "../../../../forkviz/front/controls/whatif.js";
import { board } from "../support/fixtures.js";
import { explorer } from "../support/explorer.js";
import { key, one } from "../support/page.js";

/** @param {any} host */
function open(host = {}) {
  const made = explorer(board(), host);
  const whatIf = makeWhatIf(made.ui, made.ask);
  const panel = one(made.root, ".fv-whatif");
  const field = (/** @type {string} */ name) =>
    /** @type {HTMLInputElement} */ (one(panel, `[name="${name}"]`));
  const press = (/** @type {string} */ name) => one(panel, `[data-do="${name}"]`).click();
  return { ...made, whatIf, panel, field, press };
}

test("it is hidden until it is asked for, and gives the keyboard back", () => {
  const { whatIf, panel, root, field } = open();
  assert.ok(panel.hidden);
  whatIf.toggle();
  assert.ok(!panel.hidden);
  assert.equal(document.activeElement, field("dll"));
  whatIf.toggle();
  assert.equal(document.activeElement, root);
});

test("the fields show the DLL that is chosen", () => {
  const { field, data } = open();
  field("dll").value = data.dlls[1].name;
  field("dll").dispatchEvent(new Event("change"));
  assert.equal(field("base").value, `0x${data.dlls[1].base.toString(16)}`);
});

test("a new base is asked for once, by the key or by the field's own event", () => {
  const { field, asked, data } = open();
  field("base").value = "0x900000";
  key(field("base"), "Enter");
  field("base").dispatchEvent(new Event("change"));
  const edit = { edit: "base", dll: data.dlls[0].name, base: "0x900000" };
  assert.deepEqual(asked, [{ kind: "edit", edit }]);
});

test("a switch, a place and a fault are asked for as they stand there", () => {
  const { panel, field, asked, press, data } = open();
  const [name, on] = data.switches[0];
  one(panel, ".fv-switch input").click();
  field("start").value = "0x600000";
  press("occupy");
  field("of").value = data.dlls[0].name;
  press("strike");
  assert.deepEqual(
    asked.map((message) => message.edit),
    [
      { edit: "switch", name, on: !on },
      { edit: "occupy", start: "0x600000", size: "0x10000", name: "what if" },
      {
        edit: "add-fault",
        kind: data.faults[0],
        phase: "C3",
        size: "0x10000",
        dll: data.dlls[0].name,
      },
    ],
  );
  for (const { edit } of asked) assert.ok(EDITS.includes(edit.edit), edit.edit);
});

test("nothing can be undone until something is changed", () => {
  const { panel, asked, press } = open();
  assert.ok(one(panel, "[data-do=undo]").hasAttribute("disabled"));
  press("undo");
  assert.deepEqual(asked, []);
});

test("what is typed and not asked for survives another fork", () => {
  const first = open();
  first.whatIf.toggle();
  first.field("dll").value = first.data.dlls[1].name;
  first.field("dll").dispatchEvent(new Event("change"));
  first.field("size").value = "0x123000";
  first.field("at").value = "0x770000";
  const kept = first.whatIf.keep();
  const { panel, field, data } = open({ keep: { whatIf: kept } });
  assert.ok(!panel.hidden);
  assert.equal(field("dll").value, data.dlls[1].name);
  assert.equal(field("size").value, "0x123000");
  assert.equal(field("at").value, "0x770000");
  assert.equal(field("base").value, `0x${data.dlls[1].base.toString(16)}`);
});

test("a DLL that the other fork lacks is not chosen", () => {
  const { field, data } = open({ keep: { whatIf: { open: true, values: { dll: "gone.dll" } } } });
  assert.equal(field("dll").value, data.dlls[0].name);
});

test("a drag over the child's column takes whole slots", () => {
  const { ui, asked, press } = open();
  const places = new Map([
    [10, 0x612345],
    [50, 0x634567],
  ]);
  ui.space.at = (/** @type {number} */ _x, /** @type {number} */ y) => ({
    who: "child",
    address: places.get(y),
  });
  press("occupy-mouse");
  const point = (/** @type {string} */ type, /** @type {number} */ y) =>
    ui.panes.space.dispatchEvent(new MouseEvent(type, { bubbles: true, clientY: y, button: 0 }));
  point("pointerdown", 50);
  point("pointermove", 30);
  assert.ok(!one(ui.root, ".fv-ghost").hidden);
  point("pointerup", 10);
  const edit = { edit: "occupy", start: "0x610000", size: "0x25000", name: "what if" };
  assert.deepEqual(asked, [{ kind: "edit", edit }]);
  assert.ok(one(ui.root, ".fv-ghost").hidden);
});

test("a drag over the parent's column takes nothing", () => {
  const { ui, asked, press } = open();
  ui.space.at = () => ({ who: "parent", address: 0x610000 });
  press("occupy-mouse");
  for (const type of ["pointerdown", "pointermove", "pointerup"]) {
    ui.panes.space.dispatchEvent(new MouseEvent(type, { bubbles: true, button: 0 }));
  }
  assert.deepEqual(asked, []);
});

/** A drag that has begun over the child's column. */
function dragging() {
  const made = open();
  const { ui, press } = made;
  ui.space.at = (/** @type {number} */ _x, /** @type {number} */ y) => ({
    who: "child",
    address: 0x600000 + y * 0x1000,
  });
  press("occupy-mouse");
  const point = (/** @type {string} */ type, /** @type {number} */ y, more = {}) =>
    ui.panes.space.dispatchEvent(
      new MouseEvent(type, { bubbles: true, clientX: 9, clientY: y, button: 0, ...more }),
    );
  point("pointerdown", 10);
  point("pointermove", 30);
  return { ...made, point, ghost: one(ui.root, ".fv-ghost") };
}

test("a drag that ends outside of the map takes nothing, nor does the click after it", () => {
  const { point, ghost, asked } = dragging();
  point("pointerup", 5000);
  assert.ok(ghost.hidden);
  point("pointermove", 50);
  point("pointerup", 50);
  assert.deepEqual([asked, ghost.hidden], [[], true]);
});

test("a drag that the system or Esc ends takes nothing", () => {
  for (const end of ["pointercancel", "Escape"]) {
    const { point, ghost, asked, root } = dragging();
    if (end === "Escape") key(root, end);
    else point(end, 30);
    assert.ok(ghost.hidden, end);
    point("pointerup", 50);
    assert.deepEqual(asked, [], end);
  }
});

test("the pointer is kept, so that its end is heard wherever it is", () => {
  const { ui, press } = open();
  ui.space.at = () => ({ who: "child", address: 0x610000 });
  /** @type {number[]} */
  const kept = [];
  ui.panes.space.setPointerCapture = (id) => void kept.push(id);
  press("occupy-mouse");
  const event = new MouseEvent("pointerdown", { bubbles: true, button: 0 });
  ui.panes.space.dispatchEvent(Object.assign(event, { pointerId: 7 }));
  assert.deepEqual(kept, [7]);
});

test("where nothing can be changed, the key says where it can", () => {
  let complains = true;
  const { ui } = explorer(board());
  /** @type {string[]} */
  const said = [];
  Object.assign(ui, {
    asks: null,
    alert: {
      complains: () => complains,
      message: (/** @type {string} */ text) => said.push(text),
    },
  });
  askWhatIf(ui); // an error stays
  assert.deepEqual(said, []);
  complains = false;
  askWhatIf(ui);
  assert.match(said[0], /^This page can't fork again\..* --edit /);
  ui.moreKeys = [];
  askWhatIf(ui);
  assert.match(said[1], /^Two forks are compared here/);
  ui.host.bare = true;
  askWhatIf(ui);
  assert.equal(said.length, 2);
  assert.ok(!canChange(ui));
});
