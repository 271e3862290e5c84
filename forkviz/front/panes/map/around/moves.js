// moves: the wheel scrolls the map, shift or ctrl and the wheel zoom it, dragging moves it, alt and
// dragging select an area; a click selects.

import { listenForTaps } from "../../../base/drawing/taps.js";
import { boxAt } from "../boxes.js";
import { linkAt } from "../links.js";
import { zoomed } from "../view.js";

/** @typedef {import("../state.js").MapState} MapState */

const DRAG_PX = 5; // a hand may tremble so far
const LINK_PX = 10; // so near to a link a click is on it
const PER_NOTCH = 1.0015; // to the power of the pixels that a wheel turns

/**
 * @param {MapState} map
 * @param {{move: (view: any) => void, select?: (column: number, row: number, how: any) => void, area: (rows: [number, number][]) => void}} does
 */
export function listenForMoves(map, does) {
  map.body.addEventListener("wheel", (event) => turn(map, does.move, event), { passive: false });
  listenForTaps(
    map.body,
    map.bokeh,
    (/** @type {number} */ sx, /** @type {number} */ sy, /** @type {PointerEvent} */ event) =>
      tap(map, does.select, sx, sy, event),
  );
  listenForDrags(map, does);
}

/** @param {MapState} map @param {(view: any) => void} move @param {WheelEvent} event */
function turn(map, move, event) {
  const { view, height, layout } = map;
  const pixels =
    (event.deltaY || event.deltaX) *
    (event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? height : 1);
  if (event.shiftKey || event.ctrlKey) {
    const y = event.clientY - map.bokeh.el.getBoundingClientRect().top;
    move(
      zoomed(view, PER_NOTCH ** -pixels, map.bokeh.frame.y_scale.invert(y), height, layout.total),
    );
    event.preventDefault();
    return;
  }
  const before = view.top;
  move({ top: view.top + pixels / view.zoom, zoom: view.zoom });
  // At its end the page goes on.
  if (map.view.top !== before) event.preventDefault();
}

/** @param {MapState} map @param {any} select @param {number} sx @param {number} sy @param {PointerEvent} event */
function tap(map, select, sx, sy, event) {
  const { ui, bokeh } = map;
  const add = Boolean(event?.shiftKey || event?.ctrlKey || event?.metaKey);
  const across = bokeh.frame.x_scale.invert(sx);
  const y = bokeh.frame.y_scale.invert(sy);
  const column = map.columns.findIndex(
    (_, i) => map.edges(i)[0] <= across && across <= map.edges(i)[1],
  );
  const box = column < 0 ? null : boxAt(map.boxes, column, y);
  if (box && box.row >= 0) {
    if (select) select(column, box.row, { add });
    else ui.selectRow(map.columns[column].who, box.row, add);
    return;
  }
  const link = box ? null : linkAt(map, across, map.screen(y), LINK_PX);
  if (!link) return;
  if (map.captured) {
    ui.selectRow(map.columns[link.column].who, Number(link.row.split(":")[1]), add);
    return;
  }
  if (select) select(link.column, -1, { add, dll: link.dll });
  else ui.select({ dll: link.dll }, add);
}

/** @param {MapState} map @param {any} does */
function listenForDrags(map, { move, area }) {
  /** @type {{id: number, x: number, y: number, top: number, alt: boolean, moved: boolean} | null} */
  let begun = null;
  const frame = document.createElement("div");
  frame.className = "fv-area";
  frame.hidden = true;
  map.body.append(frame);
  const { body } = map;
  body.addEventListener("pointerdown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (
      !event.isPrimary ||
      event.button !== 0 ||
      target.closest?.("button, a, input, .fv-map-under")
    )
      return;
    begun = {
      id: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      top: map.view.top,
      alt: event.altKey,
      moved: false,
    };
  });
  body.addEventListener("pointermove", (event) => {
    if (begun?.id !== event.pointerId) return;
    const far = Math.hypot(event.clientX - begun.x, event.clientY - begun.y) > DRAG_PX;
    if (!begun.moved && far) body.setPointerCapture?.(event.pointerId);
    begun.moved ||= far;
    if (!begun.moved) return;
    if (begun.alt) frameArea(body, frame, begun, event);
    else move({ top: begun.top - (event.clientY - begun.y) / map.view.zoom, zoom: map.view.zoom });
  });
  const end = (/** @type {PointerEvent} */ event) => {
    if (begun?.id !== event.pointerId) return;
    const { moved, alt, x, y } = begun;
    begun = null;
    frame.hidden = true;
    if (moved && alt && event.type === "pointerup")
      area(rowsIn(map, { x, y }, { x: event.clientX, y: event.clientY }));
  };
  body.addEventListener("pointerup", end);
  body.addEventListener("pointercancel", end);
}

/** @param {HTMLElement} body @param {HTMLElement} frame @param {{x: number, y: number}} from @param {PointerEvent} to */
function frameArea(body, frame, from, to) {
  const { left, top } = body.getBoundingClientRect();
  frame.hidden = false;
  Object.assign(frame.style, {
    left: `${Math.min(from.x, to.clientX) - left}px`,
    top: `${Math.min(from.y, to.clientY) - top}px`,
    width: `${Math.abs(from.x - to.clientX)}px`,
    height: `${Math.abs(from.y - to.clientY)}px`,
  });
}

/** The rows whose boxes an area touches. @param {MapState} map @param {{x: number, y: number}} from @param {{x: number, y: number}} to @returns {[number, number][]} */
function rowsIn(map, from, to) {
  const { left, top } = map.bokeh.el.getBoundingClientRect();
  const { x_scale: x, y_scale: y } = map.bokeh.frame;
  const [x0, x1] = [from.x, to.x].map((one) => x.invert(one - left)).sort((a, b) => a - b);
  const [y0, y1] = [from.y, to.y].map((one) => y.invert(one - top)).sort((a, b) => a - b);
  return map.boxes
    .filter((box) => {
      const [start, end] = map.edges(box.column);
      return box.row >= 0 && start < x1 && x0 < end && box.top < y1 && y0 < box.bottom;
    })
    .map((box) => [box.column, box.row]);
}
