// occupy: take a place in the child with the mouse: while it is on, or with shift, a drag over the
// child's column chooses the range.

import { h, hex } from "../base/dom.js";

const SLOT = 0x10000; // Windows gives out addresses in steps of 64 KiB
const PAGE = 0x1000;

/**
 * @param {Ui} ui
 * @param {(start: number, size: number) => void} chosen
 * @returns {{ toggle(): boolean }}  toggle turns it on and off, and says what it is then
 */
export function makeOccupy(ui, chosen) {
  const pane = ui.panes.space;
  const ghost = h("div", { class: "fv-ghost", hidden: true });
  pane.append(ghost);
  let on = false;
  /** @type {{ id: number, address: number, x: number, y: number } | null} */
  let begun = null;

  const isOther = (/** @type {PointerEvent} */ { pointerId }) => begun && begun.id !== pointerId;

  /** @param {PointerEvent} event */
  function down(event) {
    if (!ui.space || !(on || event.shiftKey) || event.button !== 0 || isOther(event)) return;
    const hit = ui.space.at(event.clientX, event.clientY);
    if (hit?.who !== "child") return;
    const { pointerId: id, clientX: x, clientY: y } = event;
    begun = { id, address: hit.address, x, y };
    // The end of the drag is heard wherever it is.
    pane.setPointerCapture?.(event.pointerId);
    window.addEventListener("keydown", escape, { capture: true });
    event.stopPropagation();
    event.preventDefault();
  }

  /** @param {PointerEvent} event */
  function move(event) {
    if (!begun || isOther(event)) return;
    event.stopPropagation();
    const box = pane.getBoundingClientRect();
    ghost.hidden = false;
    ghost.style.top = `${Math.min(begun.y, event.clientY) - box.top}px`;
    ghost.style.height = `${Math.abs(event.clientY - begun.y)}px`;
  }

  function drop() {
    begun = null;
    ghost.hidden = true;
    window.removeEventListener("keydown", escape, { capture: true });
  }

  /** @param {PointerEvent} event */
  function up(event) {
    if (!begun || isOther(event)) return;
    event.stopPropagation();
    const { address: from, x } = begun;
    drop();
    if (!holds(pane, event)) return; // no range of the map was chosen
    const { address: to } = ui.space.at(x, event.clientY) ?? { address: from };
    const [low, high] = [from, to].sort((a, b) => a - b);
    const start = Math.floor(low / SLOT) * SLOT;
    chosen(start, Math.max(Math.ceil((high - start) / PAGE) * PAGE, SLOT));
  }

  const cancel = (/** @type {PointerEvent} */ event) => void (isOther(event) || drop());

  /** @param {KeyboardEvent} event */
  function escape(event) {
    if (event.key !== "Escape") return;
    drop();
    event.stopPropagation();
  }

  const heard = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: cancel };
  for (const [name, listener] of Object.entries(heard)) {
    pane.addEventListener(name, /** @type {EventListener} */ (listener), { capture: true });
  }
  return {
    toggle() {
      on = !on;
      return on;
    },
  };
}

/** Whether an event is over an element. @param {HTMLElement} element @param {PointerEvent} event */
function holds(element, { clientX: x, clientY: y }) {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return left <= x && x <= right && top <= y && y <= bottom;
}

/** What Python is asked to take.  @param {string | number} start  @param {string | number} size */
export function occupyEdit(start, size) {
  const text = (/** @type {string | number} */ one) => (typeof one === "number" ? hex(one) : one);
  return {
    edit: /** @type {const} */ ("occupy"),
    start: text(start),
    size: text(size),
    name: "what if",
  };
}
