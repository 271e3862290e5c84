// dom: texts stay texts, and numbers are written as Python writes them.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { addressElement, addressGroups } from "../../../../forkviz/front/base/text/address.js";
import * as dom from "../../../../forkviz/front/base/dom.js";
import { openPage, SIZE } from "../support/page.js";

beforeEach(() => openPage());

test("what looks like markup is a text, as a child and as an attribute", () => {
  const hostile = '<img src=x onerror="window.hacked=1">';
  const element = dom.h("p", { title: hostile, data: { name: hostile } }, hostile);
  assert.equal(element.textContent, hostile);
  assert.equal(element.children.length, 0);
  assert.equal(element.title, hostile);
  assert.equal(element.dataset.name, hostile);
});

test("attributes that are not there are left out, true has no value", () => {
  const element = dom.h("input", { disabled: true, checked: false, name: null, title: undefined });
  assert.deepEqual(element.getAttributeNames(), ["disabled"]);
  assert.equal(element.getAttribute("disabled"), "");
});

test("children that are not there are left out", () => {
  assert.equal(dom.h("p", {}, "a", null, undefined, dom.h("b", {}, "c")).textContent, "ac");
});

test("a button does what it is there for, and is found by its name", () => {
  let pressed = 0;
  const made = dom.button("next", "▶", "one step on", () => (pressed += 1), { disabled: false });
  made.click();
  assert.equal(pressed, 1);
  assert.deepEqual([made.type, made.dataset.do, made.title], ["button", "next", "one step on"]);
});

test("an address has groups of four digits, and softens a last 0000", () => {
  assert.deepEqual(addressGroups(0x3fd3a0000), ["0x3", "fd3a", "0000"]);
  assert.deepEqual(addressGroups(0), ["0x0"]);
  assert.deepEqual(addressGroups(0xffff), ["0xffff"]);
  const soft = addressElement(0x3fd3a0000).querySelectorAll(".fv-soft");
  assert.deepEqual(
    [...soft].map((one) => one.textContent),
    ["0000"],
  );
  assert.equal(addressElement(0x3fd3a1000).querySelector(".fv-soft"), null);
  assert.equal(addressElement(0x3fd3a0000).textContent, "0x3fd3a0000", "a copy is plain");
});

test("sizes and numbers", () => {
  assert.equal(dom.hex(-1), "–");
  assert.equal(dom.hex(255), "0xff");
  assert.equal(dom.sizeText(1536), "1.5 KiB");
  assert.equal(dom.sizeText(65536), "64 KiB");
  assert.equal(dom.clip("abcdef", 4), "abc…");
  assert.equal(dom.clip("abc", 3), "abc");
  assert.equal(dom.clip("abc", 1), "");
});

test("a swatch has the look's colours and its hatch", () => {
  const plain = dom.swatch("image");
  assert.equal(plain.querySelectorAll("path").length, 0);
  const hatched = dom.swatch("block", "x");
  assert.match(hatched.querySelector("rect")?.getAttribute("style") ?? "", /--look-block/);
  assert.equal(hatched.querySelectorAll("path").length, 1);
});

test("a canvas has a pixel for each of the device's", () => {
  Object.defineProperty(window, "devicePixelRatio", { value: 2, configurable: true });
  const canvas = document.createElement("canvas");
  const { width, height } = dom.sharp(canvas);
  assert.deepEqual([width, height], [SIZE.width, SIZE.height]);
  assert.deepEqual([canvas.width, canvas.height], [2 * SIZE.width, 2 * SIZE.height]);
});

test("what has to be there and is not is an error with its name", () => {
  assert.throws(() => dom.within(document, ".nowhere"), /\.nowhere/);
});
