// bokeh: a bundle draws with its own BokehJS, whichever the page has by then.

import assert from "node:assert/strict";
import { test } from "node:test";
import { bokehHere, useBokeh } from "../../../../forkviz/front/base/drawing/bokeh.js";

test("without one of its own a bundle takes the page's, and after that no other one", () => {
  const page = /** @type {any} */ (globalThis);
  assert.throws(bokehHere, /BokehJS is missing/);
  const [own, other] = [{ figures: {} }, { figures: {} }];
  page.forkvizBokeh = other;
  assert.equal(bokehHere(), other);
  useBokeh(/** @type {any} */ (own));
  page.forkvizBokeh = { ...other };
  assert.equal(bokehHere(), own);
});
