// taps: clicks on a figure.  Bokeh's own gestures take a second click within 300 ms for half of a double
// click, and one that is held for 300 ms for a press, so that a quick click or a slow one is lost.
// Here a click is a click: down and up at the same place, however long it takes.

const TAP_PX = 5; // so far a hand may tremble

/** Whether an event is of a tool, a button or a link.  @param {Event} event */
function ofTools(event) {
  return event
    .composedPath()
    .some((one) => one instanceof Element && one.matches(".bk-Toolbar, button, a"));
}

/**
 * Call `tapped` with where in the figure of `view` a click in `pane` is, in pixels of its canvas.
 *
 * @param {HTMLElement} pane
 * @param {BokehView} view
 * @param {(sx: number, sy: number, event: PointerEvent) => void} tapped
 */
export function listenForTaps(pane, view, tapped) {
  /** @type {{ id: number, x: number, y: number } | null} */
  let down = null;
  pane.addEventListener("pointerdown", (event) => {
    const { pointerId: id, clientX: x, clientY: y } = event;
    down = event.isPrimary && event.button === 0 && !ofTools(event) ? { id, x, y } : null;
  });
  pane.addEventListener("pointercancel", () => {
    down = null;
  });
  pane.addEventListener("pointerup", (event) => {
    if (!down || down.id !== event.pointerId) return;
    const { x, y } = down;
    down = null;
    if (Math.hypot(event.clientX - x, event.clientY - y) > TAP_PX) return;
    const { left, top } = view.el.getBoundingClientRect();
    const sx = event.clientX - left;
    const sy = event.clientY - top;
    if (view.frame.bbox.contains(sx, sy)) tapped(sx, sy, event);
  });
}

/**
 * How far a place is from the line between two others.
 *
 * @param {number} x
 * @param {number} y
 * @param {[number, number]} from
 * @param {[number, number]} to
 */
export function awayFrom(x, y, [x0, y0], [x1, y1]) {
  const length = (x1 - x0) ** 2 + (y1 - y0) ** 2;
  const along = length ? ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length : 0;
  const part = Math.min(Math.max(along, 0), 1);
  return Math.hypot(x - x0 - part * (x1 - x0), y - y0 - part * (y1 - y0));
}
