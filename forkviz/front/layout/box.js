// box: what places an element of the grid, and what its style goes by.

/** @typedef {import("./rects.js").Box} Box */

/** @param {HTMLElement} element @param {Box} box */
export function setBox({ style }, { x, y, width, height }) {
  Object.assign(style, {
    left: `${x}px`,
    top: `${y}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
}

/** @param {DOMStringMap} dataset @param {string} name @param {boolean} on */
export function setOrDelete(dataset, name, on) {
  if (on) dataset[name] = "true";
  else delete dataset[name];
}
