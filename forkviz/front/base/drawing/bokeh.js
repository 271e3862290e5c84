// bokeh: the BokehJS that this bundle draws with.  A notebook may hold explorers of two versions of
// forkviz, each with its own; a page of its own has one, as a global.

/** @typedef {typeof forkvizBokeh} Bokeh */

/** @type {Bokeh | null} */
let own = null;

/** Draw with this one, whatever others the page has. @param {Bokeh} bokeh */
export function useBokeh(bokeh) {
  own = bokeh;
}

/** The one to draw with.  An error says so where there is none. @returns {Bokeh} */
export function bokehHere() {
  if (own) return own;
  if (typeof forkvizBokeh === "undefined") throw new Error("BokehJS is missing");
  return forkvizBokeh;
}
