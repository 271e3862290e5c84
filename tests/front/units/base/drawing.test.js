// figure: of the views that bokeh keeps of a glyph the one that it draws takes in data alone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { dress, drawnAlone } from "../../../../forkviz/front/base/drawing/figure.js";

const VIEWS = ["glyph", "selection_glyph", "nonselection_glyph", "muted_glyph", "decimated_glyph"];

test("of five views of a glyph one takes in data and looks", () => {
  /** @type {string[]} */
  const taken = [];
  const renderer = Object.fromEntries(
    VIEWS.map((name) => {
      const take = (/** @type {string} */ what) => () => void taken.push(`${name} ${what}`);
      return [name, { set_data: take("data"), set_visuals: take("looks") }];
    }),
  );
  drawnAlone({ renderer_views: new Map([["quads", { ...renderer, hover_glyph: null }]]) });
  for (const name of VIEWS) {
    renderer[name].set_data();
    renderer[name].set_visuals();
  }
  assert.deepEqual(taken, ["glyph data", "glyph looks"]);
});

test("of a glyph only what changes is set, at once", () => {
  /** @type {any[]} */
  const set = [];
  const glyph = { line_color: { value: "red" }, setv: (/** @type {any} */ more) => set.push(more) };
  dress(glyph, { line_color: "red" });
  dress(glyph, { line_color: "red", fill_color: "blue", angle: 0 });
  assert.deepEqual(set, [{ fill_color: { value: "blue" }, angle: { value: 0 } }]);
});

test("a figure without views of glyphs stays as it is", () => {
  drawnAlone({});
  drawnAlone({ renderer_views: new Map([["axis", {}]]) });
});
