// scrolling: where an element stands that scrolls, and where it is to stand, without asking the layout.

import { whenSettled } from "./settling.js";

/**
 * All panes scroll together, when the step settles.
 *
 * @param {HTMLElement} element
 * @param {() => void} [moved]  somebody has scrolled
 */
export function makeScrolling(element, moved = () => {}) {
  let top = 0;
  let waits = false; // until it scrolls
  const scroll = whenSettled(() => {
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
