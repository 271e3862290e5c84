// state: what the parts of a map share: its columns, its layout, what is in sight, and how something
// gets into bokeh's figure.

import { textWidth } from "../../base/text/measure.js";

/** @typedef {import("./boxes.js").Box} Box */
/** @typedef {import("./layout.js").Layout} Layout */
/** @typedef {import("./view.js").View} View */

/**
 * @typedef {object} MapColumn
 * @property {"parent" | "child"} who
 * @property {any} store
 * @property {string} title
 * @property {string} [note]
 * @property {string} [short]  the note where there is less room
 * @property {number} x0
 * @property {number} x1
 * @property {number} index
 * @property {number} offset  of its first row among the spans of the ground
 * @property {() => any} table
 */

/** In a line; with fewer capitals; in two lines with fewer capitals. @typedef {"line" | "low" | "tight"} Headings */

/**
 * What the parts of a map share.  screen, layoutY: from pixels of the layout to those of the figure
 * and back.  focus: what the step is about; places: what DLLs need, outside of closed folds.
 *
 * @typedef {object} MapState
 * @property {Ui} ui
 * @property {HTMLElement} body
 * @property {any} figure
 * @property {any} bokeh  its view
 * @property {MapColumn[]} columns
 * @property {[number, number][]} links
 * @property {boolean} captured  whether it is a capture's: links lead between images of one name
 * @property {number[]} needed
 * @property {[number, number][]} equals
 * @property {() => [number, number] | null} [subject]
 * @property {(index: number, start: number) => boolean} freed  whether this step makes a place of a column free
 * @property {(index: number, start: number) => boolean} kept  whether what begins there is in the way, as it is not given back
 * @property {Layout} layout
 * @property {View} view
 * @property {Box[]} boxes  those in sight
 * @property {number} width  pixels
 * @property {number} height
 * @property {number} axis  where the axis is, in pixels from the left
 * @property {number} type  px of labels
 * @property {Headings} headings  how the headings of its columns stand
 * @property {boolean} complete  what is in no row is free
 * @property {(y: number) => number} screen
 * @property {(y: number) => number} layoutY
 * @property {(index: number) => [number, number]} edges
 * @property {() => [number, number][]} focus
 * @property {() => [number, number][]} places
 * @property {() => [number, number][]} picked  columns and rows
 * @property {() => [number, number][]} found
 * @property {(text: string, mono?: boolean, strong?: boolean) => number} widthOf
 * @property {(text: Text) => void} write
 * @property {(name: string, columns: Record<string, any[]>) => void} give
 * @property {() => any} theme
 * @property {{x: number, y: number, size: number, colour: string}[]} circles  to be drawn with the links
 * @property {any[]} linked  the links in sight
 * @property {readonly string[]} looks  those that have a renderer
 * @property {boolean} free  whether a gap is in sight
 * @property {number} version  another one where what folds may hold has changed
 */

/**
 * @typedef {object} Text
 * @property {number} x
 * @property {number} y  in pixels of the layout
 * @property {string} text
 * @property {string} [align]
 * @property {boolean} [soft]
 * @property {boolean} [strong]
 * @property {boolean} [mono]
 * @property {string} [colour]
 * @property {boolean} [halo]
 */

const RIGHT_PX = 12; // beside the last column
// Between two columns, at the least: room for a link, for the sign of a pair beside its dotted frames,
// or for nothing.
const LINK_PX = 44;
const PAIR_PX = 16;
const APART_PX = 12;
const NOTHING = { x: NaN, y: NaN, text: "", colour: "#000000" };
const FONTS = ["halo normal", "halo bold", "text normal", "text bold", "text mono"];

/** @param {Ui} ui @param {any} options @returns {MapState} */
export function stateOf(ui, options) {
  const columns = options.columns.map((/** @type {any} */ one, /** @type {number} */ index) => ({
    ...one,
    index,
    offset: 0, // which shape.js knows
    table: () => one.store.tables[one.who],
  }));
  /** @type {[number, number][]} */
  const links = options.links ?? [[0, 1]];
  /** @type {any} */
  const map = {
    ui,
    body: options.body,
    figure: options.figure,
    bokeh: options.view,
    columns,
    links,
    captured: Boolean(options.captured),
    needed: options.needed ?? links.map(([, to]) => to),
    equals: options.equals ?? [],
    subject: options.subject,
    freed: options.freed ?? (() => false),
    kept: options.kept ?? (() => false),
    layout: null,
    view: { top: 0, zoom: 1 },
    boxes: [],
    width: 1,
    height: 1,
    axis: 1,
    type: 12,
    headings: "line",
    complete: ui.data?.complete ?? true,
    circles: [],
    linked: [],
    free: false,
    version: 0,
    looks: [...Object.keys(ui.themes.light.looks), "kept-in-way"],
    texts: emptyTexts(),
    mostTexts: new Map(),
    ...makeGiver(options.figure),
    screen: (/** @type {number} */ y) => (y - map.view.top) * map.view.zoom,
    layoutY: (/** @type {number} */ y) => y / map.view.zoom + map.view.top,
    edges: (/** @type {number} */ index) => edgesOf(map, index),
    picked: options.picked ?? (() => rowsOf(columns, ui.pickedRows())),
    found: options.found ?? (() => rowsOf(columns, ui.foundRows())),
    widthOf: (/** @type {string} */ text, mono = false, strong = false) =>
      mono ? text.length * map.type * 0.602 : textWidth(text, map.type, strong ? "bold" : "normal"),
    write: (/** @type {Text} */ text) => writeText(map, text),
    theme: () => ui.theme(),
  };
  return map;
}

/** How data get into a figure: a renderer is given its data only if they are others. @param {any} figure */
function makeGiver(figure) {
  const sources = new Map(
    figure.renderers.map((/** @type {any} */ one) => [one.name, one.data_source]),
  );
  for (const source of sources.values()) source.data = { ...source.data }; // of its own for every mount
  const drawn = new Map();
  return {
    sources,
    give(/** @type {string} */ name, /** @type {Record<string, any[]>} */ data) {
      const signature = Object.values(data)
        .map((one) => one.join("\u0001"))
        .join("\u0002");
      if (drawn.get(name) === signature) return;
      drawn.set(name, signature);
      /** @type {any} */ (sources.get(name)).data = data;
    },
  };
}

/** How much is between a column and the one before it, at the least. @param {MapState} map @param {number} index */
function leastBefore({ links, equals, type }, index) {
  const joins = (/** @type {[number, number]} */ [a, b]) => a === index - 1 && b === index;
  if (links.some(joins)) return LINK_PX;
  return equals.some(joins) ? PAIR_PX + type : APART_PX;
}

/** Where a column is, with room for what joins it to those beside it. @param {MapState} map @param {number} index @returns {[number, number]} */
function edgesOf(map, index) {
  const { columns, width, axis } = map;
  const room = width - axis - RIGHT_PX;
  const apart = (/** @type {number} */ i) => {
    const [before, after] = [columns[i - 1], columns[i]];
    return before && after
      ? Math.max(leastBefore(map, i) - (after.x0 - before.x1) * room, 0) / 2
      : 0;
  };
  const { x0, x1 } = columns[index];
  return [axis + x0 * room + apart(index), axis + x1 * room - apart(index + 1)];
}

/** The rows of a process in each column that shows it. @param {MapColumn[]} columns @param {[string, number][]} pairs */
function rowsOf(columns, pairs) {
  return pairs.flatMap(([who, row]) =>
    columns.flatMap((one) => (one.who === who ? [[one.index, row]] : [])),
  );
}

/** Of each font the texts that are to be drawn. */
function emptyTexts() {
  const empty = () => ({ x: [], y: [], text: [], colour: [] });
  return new Map(FONTS.map((name) => [name, empty()]));
}

/** @param {any} map @param {Text} text */
function writeText(map, { x, y, text, align = "left", soft, strong, mono, colour, halo }) {
  const theme = map.theme();
  const part = align === "right" ? 1 : align === "center" ? 0.5 : 0;
  const left = part ? x - part * map.widthOf(text, mono, strong) : x;
  const row = { x: left, y, text, colour: colour ?? (soft ? theme.soft : theme.ink) };
  const font = mono ? "mono" : strong ? "bold" : "normal";
  for (const name of halo ? [`halo ${font}`, `text ${font}`] : [`text ${font}`]) {
    const into = map.texts.get(name);
    for (const [key, value] of Object.entries(row)) into[key].push(value);
  }
}

/**
 * Give the figure all that was written since.  Bokeh may paint before new texts have arrived, with the
 * old ones and the new colours: so there are never fewer than before.
 *
 * @param {any} map
 */
export function finishTexts(map) {
  for (const [name, columns] of map.texts) {
    const most = Math.max(columns.x.length, map.mostTexts.get(name) ?? 0);
    map.mostTexts.set(name, most);
    while (columns.x.length < most) {
      for (const [key, value] of Object.entries(NOTHING)) columns[key].push(value);
    }
    map.give(name, columns);
  }
  map.texts = emptyTexts();
}

/** Outlines of letters without spikes: bokeh has no property for how they are joined. @param {MapState} map */
export function roundHalos(map) {
  const ctx = map.bokeh.canvas_view?.primary?.ctx;
  if (!ctx) return;
  const stroke = ctx.strokeText;
  ctx.strokeText = (/** @type {[string, number, number]} */ ...said) => {
    ctx.lineJoin = "round";
    stroke.apply(ctx, said);
  };
}

/** Which column and address a place of the window is, or null. @param {MapState} map @param {number} x @param {number} y */
export function placeAt(map, x, y) {
  const { left, top } = map.bokeh.el.getBoundingClientRect();
  const across = map.bokeh.frame.x_scale.invert(x - left);
  const at = map.bokeh.frame.y_scale.invert(y - top);
  const index = map.columns.findIndex((_, i) => {
    const [from, to] = map.edges(i);
    return from <= across && across <= to;
  });
  if (index < 0) return null;
  return { column: index, who: map.columns[index].who, address: map.layout.address(at), y: at };
}
