// view: which part of the layout is in sight: so many of its pixels from `top` on, at a zoom.

export const PAD = 4; // px above and below the layout
const NEIGHBOURS = 64; // px that stay in sight above and below of what the step is about
const CLOSEST = 40; // times; so far one can zoom in

/**
 * @typedef {object} View
 * @property {number} top  in pixels of the layout
 * @property {number} zoom  pixels of the screen for each of the layout
 */

/**
 * The farthest zoom: all is in sight, or what there is as it is.
 *
 * @param {number} height  pixels of the screen
 * @param {number} total  of the layout
 */
export function farthest(height, total) {
  return Math.min(1, (height - 2 * PAD) / Math.max(total, 1));
}

/**
 * A view that keeps to the layout.
 *
 * @param {View} view
 * @param {number} height
 * @param {number} total
 * @returns {View}
 */
export function held({ top, zoom }, height, total) {
  const near = Math.min(Math.max(zoom, farthest(height, total)), CLOSEST);
  const least = -PAD / near;
  const most = Math.max(total + PAD / near - height / near, least);
  return { top: Math.min(Math.max(top, least), most), zoom: near };
}

/**
 * The view moved as little as brings [from, to] into sight, with its neighbours where there is room.
 * What is higher than the screen is shown from its beginning.
 *
 * @param {View} view
 * @param {number} height
 * @param {number} total
 * @param {readonly [number, number]} span  in pixels of the layout
 * @returns {View}
 */
export function withInSight(view, height, total, [from, to]) {
  const room = height / view.zoom;
  const spare = Math.min(NEIGHBOURS / view.zoom, Math.max((room - (to - from)) / 2, 0));
  let { top } = view;
  top = Math.max(top, to + spare - room);
  top = Math.min(top, from - spare);
  return held({ top, zoom: view.zoom }, height, total);
}

/**
 * Zoomed by a factor about a place that stays where it is.
 *
 * @param {View} view
 * @param {number} factor
 * @param {number} about  in pixels of the layout
 * @param {number} height
 * @param {number} total
 * @returns {View}
 */
export function zoomed(view, factor, about, height, total) {
  const { zoom } = held({ top: 0, zoom: view.zoom * factor }, height, total);
  return held({ top: about - ((about - view.top) * view.zoom) / zoom, zoom }, height, total);
}
