// settling: what asks the layout after a step.  A browser that is asked lays out first whatever the step
// has changed, and does it again for what the next pane changes: so all panes ask together, once all of
// them have changed.  A step settles at its end; what changes without a step does so in the next frame.

import { inNextFrame } from "./figure.js";

/** @type {Set<() => void>} */
const waiting = new Set();

/** All that waits is done now: a frame later the browser would scroll, say so, and draw once more. */
export function settle() {
  const works = [...waiting];
  waiting.clear();
  for (const work of works) work();
}

const settleSoon = inNextFrame(settle);

/** What does its work when the step settles, once, however often it is called before.
 * @param {() => void} work */
export function whenSettled(work) {
  return () => {
    waiting.add(work);
    settleSoon();
  };
}
