// drawn: of the markup of a picture what draws is built, and nothing that acts.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { h } from "../../../../forkviz/front/base/dom.js";
import { drawnOf, makePictures, widthName } from "../../../../forkviz/front/quiz/drawn.js";
import { fixture } from "../support/fixtures.js";
import { all, one, openPage } from "../support/page.js";

beforeEach(() => void openPage());

/** @param {string} text */
function built(text) {
  const root = h("div");
  root.append(...drawnOf(text));
  return root;
}

test("a picture of Python comes out as it went in", () => {
  const [strip, table] = fixture("quiz").wrong.problem.pictures;
  for (const { drawn } of [strip, table]) {
    const whole = new DOMParser().parseFromString(drawn.middle, "text/html").body;
    const made = drawnOf(drawn.middle);
    assert.equal(made.length, whole.childNodes.length);
    for (const [i, node] of made.entries()) assert.ok(node.isEqualNode(whole.childNodes[i]));
  }
  const svg = one(built(strip.drawn.wide), "svg");
  assert.equal(svg.namespaceURI, "http://www.w3.org/2000/svg");
  assert.ok(svg.getAttribute("viewBox"));
});

test("what could act is left out", () => {
  const root = built(
    `<p onclick="x()" style="color:red" class="a">text<script>x()</script><img src=x onerror=x()>` +
      `<a href="javascript:x()">link</a><iframe src="x"></iframe></p>` +
      `<svg onload="x()"><use href="#x"/><image href="x"/><rect width="3"/><foreignObject><b>x</b></foreignObject></svg>`,
  );
  assert.deepEqual(
    all(root, "*").map((each) => each.localName),
    ["p", "svg", "rect"],
  );
  const names = all(root, "*").flatMap((each) => each.getAttributeNames());
  assert.deepEqual(names, ["class", "width"]);
});

test("markup that is nested for ever is cut", () => {
  const root = built(`${"<div>".repeat(500)}deep`);
  assert.ok(all(root, "div").length < 30);
});

test("a picture is drawn for the width that there is, one at a time", () => {
  assert.deepEqual([1200, 1000, 999, 789, 600, 599, 0].map(widthName), [
    ...["wide", "wide", "cell", "middle", "middle", "narrow", "narrow"],
  ]);
  const pictures = makePictures(fixture("quiz").opened.problem.pictures);
  pictures.draw(1200);
  const wide = Number(one(pictures.element, "svg").getAttribute("width"));
  pictures.draw(390);
  assert.equal(all(pictures.element, "svg").length, 1);
  assert.ok(Number(one(pictures.element, "svg").getAttribute("width")) < wide);
});
