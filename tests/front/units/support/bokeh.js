// bokeh: a stand-in for BokehJS: models that keep what they are given, and views whose scales are
// linear.  It is made of what tools/front_fixtures.py writes of a figure: its renderers' names.

import { fixture } from "./fixtures.js";
import { SIZE } from "./page.js";

function signal() {
  /** @type {Set<() => void>} */
  const slots = new Set();
  return {
    connect: (/** @type {() => void} */ slot) => void slots.add(slot),
    disconnect: (/** @type {() => void} */ slot) => void slots.delete(slot),
    emit: () => slots.forEach((slot) => slot()),
  };
}

/**
 * A model: `setv` sets, and tells whoever listens; a property that is asked for can be listened to.
 *
 * @param {Record<string, any>} values
 * @returns {any}
 */
export function model(values = {}) {
  /** @type {Record<string, any>} */
  const listened = {};
  const changed = signal();
  const properties = new Proxy(listened, {
    get: (target, name) => (target[String(name)] ??= { change: signal() }),
  });
  return {
    name: null,
    document: { clear() {} },
    ...values,
    change: changed,
    properties,
    setv(/** @type {Record<string, any>} */ more) {
      Object.assign(this, more);
      changed.emit();
      for (const name of Object.keys(more)) listened[name]?.change.emit();
    },
  };
}

/** A source of data, which counts how often it was given others.  @param {string[]} columns */
function source(columns) {
  let data = Object.fromEntries(columns.map((name) => [name, /** @type {any[]} */ ([])]));
  return {
    given: 0,
    get data() {
      return data;
    },
    set data(more) {
      data = more;
      this.given += 1;
    },
    selected: model({ indices: [] }),
  };
}

/**
 * A figure with renderers of these names.
 *
 * @param {{ figure: string, renderers: [string, number, string[]][] }} item
 */
export function makeFigure({ figure: name, renderers }) {
  /** @type {Map<number, any>} */
  const sources = new Map();
  const axis = model({
    major_label_overrides: new Map(),
    major_label_text_color: "",
    ticker: model({ ticks: [] }),
  });
  const made = renderers.map(([one, number, columns]) => {
    if (!sources.has(number)) sources.set(number, source(columns));
    return model({ name: one, glyph: model(), data_source: sources.get(number), visible: true });
  });
  return model({
    name,
    renderers: made,
    x_range: model({ start: -0.2, end: 2.7 }),
    y_range: model({ start: 1, end: 0 }),
    inner_width: SIZE.width,
    inner_height: SIZE.height,
    left: [axis],
    right: [],
    above: [],
    below: [model({ major_label_text_color: "" })],
    toolbar: model({ tools: [] }),
    select: () => [],
  });
}

/** @param {any} range  @param {() => number} room */
function scale(range, room) {
  return {
    compute: (/** @type {number} */ value) =>
      ((value - range.start) / (range.end - range.start)) * room(),
    invert: (/** @type {number} */ pixel) =>
      range.start + (pixel / room()) * (range.end - range.start),
  };
}

/** @param {any} figure  @param {Element} target */
export function makeView(figure, target) {
  const el = document.createElement("div");
  el.className = "bk-Figure";
  target.append(el);
  const y = scale(figure.y_range, () => figure.inner_height);
  const bbox = {
    ...{ left: 0, top: 0, right: figure.inner_width, bottom: figure.inner_height },
    ...{ width: figure.inner_width, height: figure.inner_height },
    contains: (/** @type {number} */ sx, /** @type {number} */ sy) =>
      sx >= 0 && sy >= 0 && sx <= figure.inner_width && sy <= figure.inner_height,
  };
  return {
    el,
    model: figure,
    frame: {
      x_scale: scale(figure.x_range, () => figure.inner_width),
      // As bokeh has it: the range begins at the bottom of the frame.
      y_scale: {
        compute: (/** @type {number} */ value) => figure.inner_height - y.compute(value),
        invert: (/** @type {number} */ pixel) => y.invert(figure.inner_height - pixel),
      },
      bbox,
    },
    removed: false,
    remove() {
      this.removed = true;
      el.remove();
    },
  };
}

/** The stand-in as the global forkvizBokeh; the figures that were embedded, in their order. */
export function standInForBokeh() {
  /** @type {any[]} */
  const views = [];
  const embed_item = async (/** @type {any} */ item, /** @type {Element} */ target) => {
    const view = makeView(makeFigure(item), target);
    views.push(view);
    return { roots: [view] };
  };
  /** @type {any} */ (globalThis).forkvizBokeh = {
    embed: { embed_item },
    figures: fixture("figures"),
  };
  return views;
}

/** A figure in an element: its model and its view. */
export function figureOf(/** @type {string} */ name, /** @type {Element} */ target) {
  const figure = makeFigure(fixture("figures")[name]);
  return { figure, view: makeView(figure, target) };
}

/** What a renderer of a figure shows.  @param {any} figure  @param {string} name */
export function drawnBy(figure, name) {
  const found = figure.renderers.find((/** @type {any} */ renderer) => renderer.name === name);
  if (!found) throw new Error(`no renderer is called ${name}`);
  return found.data_source.data;
}
