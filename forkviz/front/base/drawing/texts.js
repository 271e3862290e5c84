// texts: how this BokehJS measures and paints the texts of its figures.
//
// With each step bokeh makes all texts of a glyph anew, measures each of them when it comes and once
// more when it is painted, and reads its font and colours from strings both times.  Most of them are
// as they were: here a text that stays keeps what is known of it, and a glyph without boxes around its
// texts and without angles goes straight to the canvas.

import { TextBox } from "@bokeh/bokehjs/build/js/lib/core/graphics";
import { font_metrics } from "@bokeh/bokehjs/build/js/lib/core/util/text";
import { TextView } from "@bokeh/bokehjs/build/js/lib/models/glyphs/text";

const UNSEEN = /^(transparent|rgba\(.*, ?0\)|#[\da-f]{6}00)$/;
const MOST = 5000; // widths that are kept

/** @type {Map<string, number>} */
const known = new Map();

/** @type {CanvasRenderingContext2D | null | undefined} */
let pen;

/** Pixels, as bokeh measures them. @param {string} text @param {string} font */
function widthOf(text, font) {
  const key = `${font}/${text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  pen ??= document.createElement("canvas").getContext("2d");
  if (!pen) return 0;
  pen.font = font;
  const { width } = pen.measureText(text);
  if (known.size > MOST) known.clear();
  // A font that is on its way has another width when it is there.
  if (document.fonts.check(font)) known.set(key, width);
  return width;
}

/** Whether a text is one line, as it comes. @param {any} box */
const isPlain = (box) =>
  !box.angle && !box.width && !box.height && box.align === "auto" && !box.text.includes("\n");

/** A text is measured once. */
function measureOnce() {
  const boxes = /** @type {any} */ (TextBox.prototype);
  const { _size: size } = boxes;
  boxes._size = /** @this {any} */ function () {
    if (!isPlain(this)) return size.call(this);
    const metrics = font_metrics(this.font);
    const height = this.text ? this._text_line(metrics).height : 0;
    return { width: widthOf(this.text, this.font), height, metrics };
  };
}

/** A text without an outline is filled only. */
function outlineWhatShows() {
  const boxes = /** @type {any} */ (TextBox.prototype);
  const { paint } = boxes;
  boxes.paint = /** @this {any} */ function (/** @type {any} */ ctx) {
    if (!UNSEEN.test(this.outline_color)) return paint.call(this, ctx);
    const own = Object.hasOwn(ctx, "strokeText") ? ctx.strokeText : null;
    ctx.strokeText = () => {};
    paint.call(this, ctx);
    if (own) ctx.strokeText = own;
    else delete ctx.strokeText;
  };
}

/** The texts of a glyph: one that it has already is taken, each once. @param {any} view @param {Iterable<unknown>} texts */
function labelsOf(view, texts) {
  /** @type {Map<string, any[]>} */
  const had = new Map();
  for (const label of Object.hasOwn(view, "labels") ? view.labels : []) {
    const same = label && had.get(label.text);
    if (same) same.push(label);
    else if (label) had.set(label.text, [label]);
  }
  return Array.from(texts, (value) => {
    if (value === null || value === undefined) return null;
    const text = `${value}`;
    const label = had.get(text)?.pop();
    if (label) return label;
    const made = new TextBox({ text });
    made.text_height_metric = made.infer_text_height(); // bokeh looks at its letters each time
    return made;
  });
}

/** Whether nothing is around the texts of a glyph, and none is turned. @param {any} view */
function isBare({ visuals, angle, padding: { left, top } }) {
  const { background_fill: fill, background_hatch: hatch, border_line: line } = visuals;
  const turned = !angle.is_Scalar() || angle.value !== 0;
  return !(turned || left || top || fill.doit || hatch.doit || line.doit);
}

/**
 * A text is painted, from the left and the top of its place.
 *
 * @param {any} ctx @param {any} label @param {number} x @param {number} y
 */
function paintLabel(ctx, label, x, y) {
  const baseline = y + label._text_line(font_metrics(label.font)).ascent;
  ctx.fillStyle = label.color;
  ctx.fillText(label.text, x, baseline);
  if (UNSEEN.test(label.outline_color)) return;
  ctx.strokeStyle = label.outline_color;
  ctx.lineWidth = label.outline_width;
  ctx.strokeText(label.text, x, baseline);
}

/** Texts that stay are kept, and bare ones painted without asking again how they look. */
function paintAtOnce() {
  const views = /** @type {any} */ (TextView.prototype);
  const { _paint: paint } = views;
  views._build_labels = /** @this {any} */ async function (/** @type {any} */ texts) {
    return labelsOf(this, texts);
  };
  views._paint = /** @this {any} */ function (
    /** @type {any} */ ctx,
    /** @type {number[]} */ indices,
    /** @type {any} */ data,
  ) {
    if (
      data ||
      !isBare(this) ||
      !this.labels.every((/** @type {any} */ one) => !one || isPlain(one))
    )
      return paint.call(this, ctx, indices, data);
    const { sx, sy, x_offset, y_offset, labels, anchor_, swidth, sheight } = this;
    const { text } = this.visuals;
    ctx.textAlign = "left";
    ctx.textBaseline = "alphabetic";
    let font = "";
    for (const i of indices) {
      const label = labels[i];
      const [x, y] = [sx[i] + x_offset.get(i), sy[i] + y_offset.get(i)];
      if (!label?.text || !Number.isFinite(x + y) || !text.v_doit(i)) continue;
      if (label.font !== font) ctx.font = font = label.font;
      const at = anchor_.get(i);
      paintLabel(ctx, label, x - at.x * swidth[i], y - at.y * sheight[i]);
    }
  };
}

/** Make BokehJS so, before anything is drawn with it. */
export function lightenTexts() {
  measureOnce();
  outlineWhatShows();
  paintAtOnce();
}
