// layout: what the explorer's size does to it: the panes of the grid, what fits into the bar, how
// high it is in a notebook, and the picture for a projector.

import { isElsewhere } from "../base/focus.js";
import { makeFrame } from "./frame.js";
import { makePresent } from "./present.js";

/** @param {any} ui */
export function makeLayout(ui) {
  const { root, places } = ui;
  const frame = makeFrame(ui, places.grid);
  const resizer = new ResizeObserver(() => {
    if (!ui.holds()) return;
    frame.lay();
    ui.resized();
  });

  // Shown over what is beside the map, where it has no place of its own.
  ui.showSaid = () => frame.over("said");
  const present = makePresent(ui, frame);
  ui.present = present.toggle;
  ui.lecture = present.lecture;

  // One level back: from what lies over others or fills the explorer, then from presenting.
  function back() {
    if (frame.back()) return true;
    if (frame.presenting) present.leave();
    else return false;
    return true;
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if ((frame.presenting && isElsewhere(event)) || !back()) return;
    event.preventDefault();
    event.stopPropagation();
  }
  root.addEventListener("keydown", onKey);

  return {
    ...frame,
    get presenting() {
      return frame.presenting;
    },
    get projected() {
      return frame.projected;
    },
    get size() {
      return frame.size;
    },
    watch() {
      resizer.observe(root);
      resizer.observe(places.main);
    },
    close() {
      resizer.disconnect();
      present.close();
      root.removeEventListener("keydown", onKey);
    },
  };
}
