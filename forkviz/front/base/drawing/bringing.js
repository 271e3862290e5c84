// bringing: BokehJS from a kernel, once a page, so that no network is needed and no notebook holds it.
// A kernel of another version of forkviz has another one, and each draws with its own.

import { waitForBokeh } from "./bokeh.js";

/** @typedef {import("./bokeh.js").Bokeh} Bokeh */

/** ms that a model waits for the answer to another one's question, whose kernel may be gone. */
const ASK_TOO_MS = 15000;
/** What other scripts of the page may look for. @type {any} */
const page = globalThis;

/**
 * Ask for BokehJS, unless the page has it.  A busy kernel answers late, so there is no deadline: what
 * draws waits for the answer, whenever it comes.
 *
 * @param {Model} model
 * @param {string} stamp  which BokehJS this bundle belongs to
 * @param {(text: string) => Promise<Bokeh>} run
 */
export function bringBokeh(model, stamp, run = runScript) {
  const coming = (page.forkvizRuntimes ??= {});
  const ask = () => fetchBokeh(model, run);
  /** @type {Promise<Bokeh>} */
  const bokeh = coming[stamp] ? either(coming[stamp], ask) : ask();
  coming[stamp] = bokeh;
  bokeh.catch(() => {
    if (coming[stamp] === bokeh) delete coming[stamp]; // whoever asks next asks anew
  });
  waitForBokeh(bokeh);
}

/**
 * What somebody else has asked for; where it fails or is late, what this one asks for.
 *
 * @param {Promise<Bokeh>} first
 * @param {() => Promise<Bokeh>} ask
 * @returns {Promise<Bokeh>}
 */
function either(first, ask) {
  return new Promise((resolve, reject) => {
    let asked = false;
    function askToo() {
      clearTimeout(late);
      if (!asked) ask().then(resolve, reject);
      asked = true;
    }
    const late = setTimeout(askToo, ASK_TOO_MS);
    first.then((bokeh) => {
      clearTimeout(late);
      resolve(bokeh);
    }, askToo);
  });
}

/** @param {Model} model @param {(text: string) => Promise<Bokeh>} run @returns {Promise<Bokeh>} */
function fetchBokeh(model, run) {
  return new Promise((resolve, reject) => {
    /** @param {any} message @param {ArrayBuffer[]} buffers */
    const heard = (message, buffers) => {
      if (message?.kind !== "bokehjs") return;
      model.off("msg:custom", heard);
      run(new TextDecoder().decode(buffers[0])).then(resolve, reject);
    };
    model.on("msg:custom", heard);
    model.send({ kind: "bokehjs" });
  });
}

/**
 * Run the script of a BokehJS in the page; what it leaves there.
 *
 * @param {string} text
 * @returns {Promise<Bokeh>}
 */
export function runScript(text) {
  return new Promise((resolve, reject) => {
    // Where a page has a module loader, a script would hand itself to that: this one does not see it.
    const parts = ["(function (define) {", text, "\n})();"];
    const address = URL.createObjectURL(new Blob(parts, { type: "text/javascript" }));
    const before = page.forkvizBokeh;
    const script = document.createElement("script");
    const fail = () => reject(new Error("BokehJS could not be loaded: run the cell again"));
    script.src = address;
    script.onload = () => {
      URL.revokeObjectURL(address);
      // A script that fails in the middle loads all the same, and leaves what was there before.
      if (page.forkvizBokeh && page.forkvizBokeh !== before) resolve(page.forkvizBokeh);
      else fail();
    };
    script.onerror = () => {
      URL.revokeObjectURL(address);
      fail();
    };
    document.head.append(script);
  });
}
