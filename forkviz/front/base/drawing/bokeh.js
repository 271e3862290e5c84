// bokeh: the BokehJS that this bundle draws with.  A notebook may hold explorers of two versions of
// forkviz, each with its own; a page of its own has one, as a global.

/** @typedef {typeof forkvizBokeh} Bokeh */

/** @type {Bokeh | null} */
let own = null;
/** @type {Promise<Bokeh> | null} */
let coming = null;

/** Draw with this one, whatever others the page has. @param {Bokeh} bokeh */
export function useBokeh(bokeh) {
  own ??= bokeh;
}

/** Draw with the one that comes, and with no other one of the page. @param {Promise<Bokeh>} bokeh */
export function waitForBokeh(bokeh) {
  coming = bokeh;
  bokeh.then(useBokeh, () => {}); // whoever waits for it says why it does not come
}

/** The one to draw with, once it is there.  An error says so where there is none. @returns {Promise<Bokeh>} */
export async function bokehHere() {
  if (own) return own;
  if (coming) return coming;
  if (typeof forkvizBokeh === "undefined") throw new Error("BokehJS is missing");
  return forkvizBokeh;
}
