// sparing: what this BokehJS does not do for what a figure does not have.
//
// A figure has a renderer for each look and each kind of mark, and begins with no rows in any of them:
// what bokeh makes of no rows, with each data and each colour that come, shows nothing.

import { Indices } from "@bokeh/bokehjs/build/js/lib/core/types";
import { Document } from "@bokeh/bokehjs/build/js/lib/document";
import { RangeManager } from "@bokeh/bokehjs/build/js/lib/models/plots/range_manager";
import { GlyphRendererView } from "@bokeh/bokehjs/build/js/lib/models/renderers/glyph_renderer";
import { CDSViewView } from "@bokeh/bokehjs/build/js/lib/models/sources/cds_view";

/** What a class does, some of which is for itself and its heirs. @param {Function} Class @returns {any} */
const doesOf = (Class) => Class.prototype;

/** Whether all rows of a renderer have looks. @param {any} view */
const isDressed = ({ all_indices: rows, dressed = 0 }) => rows.count <= dressed;

/** What has no rows is taken in when it has some, with the looks that it has then. */
function takeWhatIsThere() {
  const rows = doesOf(GlyphRendererView);
  const { set_data: take, set_visuals: dress, hit_test: hit, _paint: paint } = rows;
  /** @type {Record<string, (this: any, ...said: any[]) => any>} */
  const does = {
    async set_data(indices) {
      this.all_indices = this.model.view.indices;
      if (this.all_indices.count) await take.call(this, indices);
    },
    async set_visuals() {
      const { count } = this.all_indices;
      if (!count) return;
      const done = dress.call(this);
      this.dressed = count;
      await done;
    },
    // Bokeh may paint while more rows than before are being taken in, which have no looks yet.
    _paint(ctx) {
      if (isDressed(this)) paint.call(this, ctx);
    },
    hit_test(geometry) {
      // Nothing is selected in a figure: its selection stands for no hit.
      const there = this.all_indices.count > 0 && isDressed(this);
      return there ? hit.call(this, geometry) : this.model.data_source.selected;
    },
  };
  Object.assign(rows, does);
}

/** Which rows there are changes with the data alone, and then those are taken in: not once more before. */
function countInSilence() {
  doesOf(CDSViewView).compute_indices = /** @this {any} */ function () {
    const source = this.parent.data_source.get_value();
    const indices = Indices.all_set(source.get_length() ?? 1);
    indices.intersect(this.model.filter.compute_indices(source));
    this.model.setv({ indices }, { silent: true });
    this.model._indices_map_to_subset();
  };
}

/** Bokeh dresses a glyph anew when other rows are in sight, for colours computed of them: none are. */
function dressOnce() {
  doesOf(GlyphRendererView)._update_masked_indices = /** @this {any} */ function () {
    return this.glyph.mask_data();
  };
}

/** All models of a figure are there from the start: no data that come are searched for others. */
function lookForNoModels() {
  doesOf(Document).partially_update_all_models = () => {};
}

/** No range of a figure is as long as its data are. */
function askForNoBounds() {
  doesOf(RangeManager)._update_dataranges = () => {};
}

/** Make BokehJS so, after it was made lighter. */
export function spare() {
  takeWhatIsThere();
  countInSilence();
  dressOnce();
  lookForNoModels();
  askForNoBounds();
}
