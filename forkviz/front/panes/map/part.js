// part: the map as a part of the explorer: what can be asked of it, and how it follows.

import { WHO } from "../../base/contract.js";
import { colourFigure } from "./paint.js";
import { placeAt } from "./state.js";
import { withInSight, zoomed } from "./view.js";

/** @typedef {import("./state.js").MapState} MapState */

const SHOWN = [...WHO, "places", "focus", "frames"]; // tables that a map shows

/** @param {MapState} map @param {any} frame @param {any} shape */
export function partOf(map, frame, shape) {
  const { ui, figure, bokeh } = map;
  const sizes = [figure.properties.inner_height, figure.properties.inner_width];
  const resized = () => frame.fits() || frame.all();
  for (const size of sizes) size.change.connect(resized);

  return {
    name: "space",
    view: bokeh,
    figure,
    map,
    /** @param {Map<string, Set<number>>} [dirty]  the rows that have changed, by table */
    update(dirty) {
      if (!dirty || inFolds(map, dirty)) map.version += 1;
      if (dirty && !SHOWN.some((name) => dirty.has(name)) && frame.follows()) return;
      frame.all(true);
    },
    pick() {
      shape.refold();
      frame.all();
    },
    resize: resized,
    renew() {
      map.version += 1;
      shape.renew();
      frame.all(true);
    },
    /** @param {any} theme */
    restyle(theme) {
      colourFigure(map, theme);
      resized();
    },
    close() {
      for (const size of sizes) size.change.disconnect(resized);
    },
    unfold: frame.unfold,
    reset: frame.reset,
    goThere() {
      const picked = ui.selectedSpans?.() ?? [];
      frame.reset();
      if (picked.length) revealIn(map, frame, picked);
    },
    at: (/** @type {number} */ x, /** @type {number} */ y) => placeAt(map, x, y),
    reveal: (/** @type {[number, number][]} */ spans) => revealIn(map, frame, spans),
    ...viewOf(map, frame),
  };
}

/**
 * Whether rows have changed that a fold may hold: it holds those that stay as they are, so that few
 * steps change any.
 *
 * @param {MapState} map
 * @param {Map<string, Set<number>>} dirty
 */
function inFolds({ columns }, dirty) {
  return columns.some(({ who, table }) => {
    const { stays } = table();
    return [...(dirty.get(who) ?? [])].some((row) => stays[row]);
  });
}

/** Bring addresses into sight. @param {MapState} map @param {any} frame @param {[number, number][]} spans */
function revealIn(map, frame, spans) {
  if (!spans.length) return;
  const from = map.layout.y(Math.min(...spans.map(([start]) => start)));
  const to = map.layout.y(Math.max(...spans.map(([, end]) => end)));
  frame.move(withInSight(map.view, map.height, map.layout.total, [from, to]));
}

/** What is in sight, and how it is chosen. @param {MapState} map @param {any} frame */
function viewOf(map, frame) {
  /** @returns {[number, number] | null} */
  function range() {
    const { view, height, layout } = map;
    const end = view.top + height / view.zoom;
    if (view.top <= 0 && end >= layout.total) return null;
    return [layout.address(view.top), layout.address(end)];
  }

  return {
    range,
    y: (/** @type {number} */ address) => map.layout.y(address),
    address: (/** @type {number} */ y) => map.layout.address(y),
    top: () => map.view.top,
    zoom: () => map.view.zoom,
    /** What a mount after this one shows again: the addresses in sight, null if the map was not moved. */
    kept: () => (frame.moved() ? range() : null),
    /** @param {[number, number]} span  of addresses */
    show(span) {
      const [from, to] = span.map(map.layout.y);
      frame.move({ top: from, zoom: map.height / Math.max(to - from, 1) });
    },
    /** @param {number} factor  of the height in sight */
    zoomBy(factor) {
      const { view, height, layout } = map;
      const middle = view.top + height / view.zoom / 2;
      frame.move(zoomed(view, 1 / factor, middle, height, layout.total));
    },
  };
}
