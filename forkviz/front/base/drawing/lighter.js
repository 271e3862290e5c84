// lighter: what this BokehJS leaves out when it makes and paints a figure, as it would change nothing.
//
// Bokeh paints a figure anew whenever something of it has changed.  With each painting it also writes
// the place of every renderer into a style sheet, asks the browser for CSS variables, and outlines
// texts that have no outline: the browser then computes its styles many times for one step.

import { build_view } from "@bokeh/bokehjs/build/js/lib/core/build_views";
import { InlineStyleSheet } from "@bokeh/bokehjs/build/js/lib/core/dom";
import { UniformScalar } from "@bokeh/bokehjs/build/js/lib/core/uniforms";
import { HatchScalar, HatchVector } from "@bokeh/bokehjs/build/js/lib/core/visuals/hatch";
import { VisualProperties } from "@bokeh/bokehjs/build/js/lib/core/visuals/visual";
import { GlyphView } from "@bokeh/bokehjs/build/js/lib/models/glyphs/glyph";
import { MarkerView } from "@bokeh/bokehjs/build/js/lib/models/glyphs/marker";
import { PlotView } from "@bokeh/bokehjs/build/js/lib/models/plots/plot_canvas";
import { DataRendererView } from "@bokeh/bokehjs/build/js/lib/models/renderers/data_renderer";
import { GlyphRendererView } from "@bokeh/bokehjs/build/js/lib/models/renderers/glyph_renderer";
import { RendererView } from "@bokeh/bokehjs/build/js/lib/models/renderers/renderer";
import { HoverToolView } from "@bokeh/bokehjs/build/js/lib/models/tools/inspectors/hover_tool";
import { TooltipView } from "@bokeh/bokehjs/build/js/lib/models/ui/tooltip";

const AWAY = ":host { display: none; }";
const LOOKS = ["color", "alpha", "scale", "pattern", "weight"];
// The views of a glyph that bokeh has besides the one it draws: for what is selected there, muted, or
// thinned out.
const BESIDES = ["selection_glyph", "nonselection_glyph", "muted_glyph", "decimated_glyph"];

/** What a class does, some of which is for itself and its heirs. @param {Function} Class @returns {any} */
const doesOf = (Class) => Class.prototype;

/** A style sheet that gets the text that it has stays as it is. */
function keepSheets() {
  const sheets = doesOf(InlineStyleSheet);
  const { _update: update } = sheets;
  const had = new WeakMap();
  sheets._update = function (/** @type {string} */ css) {
    if (had.get(this) === css) return;
    had.set(this, css);
    update.call(this, css);
  };
}

/** No style of the explorer has variables of bokeh's. */
function askForNoVariables() {
  doesOf(VisualProperties)._get_css_value = () => "";
}

/**
 * A hatch is drawn anew, on a canvas of its own, only if its looks are others.  The boxes of a glyph
 * have one hatch for all, though each could have its own.
 *
 * @param {Function} Class
 */
function keepHatches(Class) {
  const hatches = doesOf(Class);
  const { update } = hatches;
  const had = new WeakMap();
  hatches.update = /** @this {any} */ function () {
    const all = LOOKS.map((look) => this[`hatch_${look}`]);
    const looks = all.every((one) => one.is_Scalar()) && all.map(({ value }) => value).join(" ");
    const image = this._hatch_image?.value;
    if (image && looks && had.get(this) === looks) {
      this._hatch_image = new UniformScalar(image, this.hatch_color.length);
      return;
    }
    had.set(this, looks);
    update.call(this);
  };
}

/**
 * The figures have no tools that select, mute or thin out: so of the five views of each glyph bokeh
 * draws one, but would make all five, and give all of them the data and the looks of each change.
 * Here one stands for all.
 */
function drawOneOfEach() {
  const { lazy_initialize: lazyOfAll } = doesOf(DataRendererView);
  /** @type {Record<string, (this: any, ...said: any[]) => any>} */
  const does = {
    async lazy_initialize() {
      await lazyOfAll.call(this);
      this.cds_view = await build_view(this.model.view, { parent: this });
      this.glyph = await this.build_glyph_view(this.model.glyph);
      for (const name of BESIDES) this[name] = this.glyph;
      await this.set_data();
    },
    children_views() {
      return [this.cds_view, this.glyph];
    },
    async set_data(indices) {
      const { data_source: source, view } = this.model;
      this.all_indices = view.indices;
      await this.glyph.set_data(source, this.all_indices, indices);
      await this.set_visuals();
      this._update_masked_indices();
      this.plot_view.invalidate_dataranges = true;
    },
    async set_visuals() {
      this.glyph.set_visuals(this.model.data_source, this.all_indices);
      this.glyph.after_visuals();
      await this.glyph.after_lazy_visuals();
    },
    map_data() {
      this.glyph.map_data();
    },
    remove() {
      this.cds_view.remove();
      this.glyph.remove();
      doesOf(DataRendererView).remove.call(this);
    },
  };
  Object.assign(doesOf(GlyphRendererView), does);
}

/** Glyphs are on the canvas alone: they have no elements beside it. */
function placeNoGlyphs() {
  const nothing = () => {};
  Object.assign(doesOf(GlyphRendererView), {
    render_to: nothing,
    r_after_render: nothing,
    update_position: nothing,
  });
}

/** What has no rows, or is not visible, has nothing to be computed for. */
function paintWhatIsThere() {
  const rows = doesOf(GlyphRendererView);
  const { _paint: paintRows } = rows;
  rows._paint = function (/** @type {any} */ ctx) {
    if (this.all_indices?.count !== 0) paintRows.call(this, ctx);
  };
  const renderers = doesOf(RendererView);
  const { paint } = renderers;
  renderers.paint = function (/** @type {any} */ ctx) {
    if (this.displayed) return paint.call(this, ctx);
    this.position.replace(AWAY);
    this.mark_finished();
  };
}

/** What a glyph is computed for is a property that is defined once, and then set. */
function setWhatIsDefined() {
  const glyphs = doesOf(GlyphView);
  glyphs._define_attr = /** @this {any} */ function (
    /** @type {string} */ name,
    /** @type {unknown} */ value,
  ) {
    const inherited = `inherited_${name}`;
    if (this[inherited] === false && Object.hasOwn(this, name)) {
      this[name] = value;
      return;
    }
    const how = { configurable: true, enumerable: true, writable: true };
    Object.defineProperty(this, name, { ...how, value });
    Object.defineProperty(this, inherited, { ...how, value: false });
  };
}

/** What is painted gets a clip and a state of the canvas of its own: what shows nothing needs neither. */
function passTheEmptyBy() {
  const isEmpty = (/** @type {any} */ one) => one.all_indices?.count === 0;
  doesOf(PlotView)._paint_levels = /** @this {any} */ function (
    /** @type {any} */ ctx,
    /** @type {string} */ level,
    /** @type {any} */ box,
    /** @type {boolean} */ clips,
  ) {
    for (const one of this.computed_renderer_views) {
      if (one.model.level !== level) continue;
      if (!one.displayed || isEmpty(one)) {
        one.paint(ctx);
        continue;
      }
      ctx.save();
      if (clips || one.needs_clip) {
        ctx.beginPath();
        ctx.rect(...box.args);
        ctx.clip();
      }
      one.paint(ctx);
      ctx.restore();
    }
  };
}

/**
 * A figure is given what is in sight: bokeh need not look for it in an index of the places of all rows.
 * The index is made when the mouse asks what is below it.
 */
function indexWhenAsked() {
  doesOf(MarkerView)._mask_data = null;
  const glyphs = doesOf(GlyphView);
  const { index_data: make } = glyphs;
  glyphs.index_data = /** @this {any} */ function () {
    this._index = null;
  };
  Object.defineProperty(glyphs, "index", {
    configurable: true,
    /** @this {any} */
    get() {
      if (!this._index) make.call(this);
      return this._index;
    },
  });
}

/** A tooltip that is not shown has no place to keep while something scrolls. */
function placeWhatIsShown() {
  const tooltips = doesOf(TooltipView);
  const { connect_signals: connect } = tooltips;
  tooltips.connect_signals = /** @this {any} */ function () {
    connect.call(this);
    const listener = this._scroll_listener;
    document.removeEventListener("scroll", listener, { capture: true });
    this._scroll_listener = () => this.model.position !== null && listener();
    document.addEventListener("scroll", this._scroll_listener, { capture: true });
  };
}

/**
 * Bokeh makes a tooltip for each renderer that has one, with an element, style sheets and a place in
 * the page.  A figure that opens shows none of them: they are made when the mouse first comes.
 */
function tipWhenAsked() {
  const tools = doesOf(HoverToolView);
  const { _update_ttmodels: make, _move: move, _move_exit: leave } = tools;
  tools._update_ttmodels = /** @this {any} */ async function () {
    if (this.tips) await make.call(this);
  };
  tools._move = /** @this {any} */ function (/** @type {any} */ event) {
    this.asked = event;
    if (this.tipped) return move.call(this, event);
    this.tips ??= make.call(this).then(() => {
      this.tipped = true;
      if (this.asked) move.call(this, this.asked); // where the mouse is by now
    });
  };
  tools._move_exit = /** @this {any} */ function () {
    this.asked = null;
    leave.call(this);
  };
}

/** Make BokehJS so, before anything is drawn with it. */
export function lighten() {
  keepSheets();
  askForNoVariables();
  keepHatches(HatchScalar);
  keepHatches(HatchVector);
  drawOneOfEach();
  placeNoGlyphs();
  paintWhatIsThere();
  setWhatIsDefined();
  passTheEmptyBy();
  indexWhenAsked();
  placeWhatIsShown();
  tipWhenAsked();
}
