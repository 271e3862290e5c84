// scrolling: where an element stands that scrolls, and where it is to stand, without asking the layout.

import { inNextFrame } from "./figure.js";

/**
 * A browser that is to scroll lays out first whatever a step has changed, and does it again for what
 * the next pane changes: so all panes scroll together, before the next frame is drawn.
 *
 * @param {HTMLElement} element
 * @param {() => void} [moved]  somebody has scrolled
 */
export function makeScrolling(element, moved = () => {}) {
  let top = 0;
  let waits = false; // for the frame in which it scrolls
  const scroll = inNextFrame(() => {
    waits = false;
    element.scrollTop = top;
  });
  function ask() {
    if (waits) return;
    const before = top;
    top = element.scrollTop;
    if (top !== before) moved();
  }
  element.addEventListener("scroll", ask);
  return {
    top: () => top,
    /** @param {number} wanted  pixels */
    to(wanted) {
      top = Math.max(Math.round(wanted), 0);
      waits = true;
      scroll();
    },
    /** Where it stands after something else has moved it. */
    measure() {
      if (!waits) top = element.scrollTop;
    },
  };
}
