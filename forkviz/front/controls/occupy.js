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
  /** @type {{ address: number, y: number } | null} */
  let begun = null;

  /** @param {PointerEvent} event */
  function down(event) {
    if (!ui.space || !(on || event.shiftKey) || event.button !== 0) return;
    const hit = ui.space.at(event.clientX, event.clientY);
    if (hit?.who !== "child") return;
    begun = { address: hit.address, y: event.clientY };
    event.stopPropagation();
    event.preventDefault();
  }

  /** @param {PointerEvent} event */
  function move(event) {
    if (!begun) return;
    event.stopPropagation();
    const box = pane.getBoundingClientRect();
    ghost.hidden = false;
    ghost.style.top = `${Math.min(begun.y, event.clientY) - box.top}px`;
    ghost.style.height = `${Math.abs(event.clientY - begun.y)}px`;
  }

  /** @param {PointerEvent} event */
  function up(event) {
    if (!begun) return;
    event.stopPropagation();
    const hit = ui.space.at(event.clientX, event.clientY) ?? begun;
    const [low, high] = [begun.address, hit.address].sort((a, b) => a - b);
    begun = null;
    ghost.hidden = true;
    const start = Math.floor(low / SLOT) * SLOT;
    chosen(start, Math.max(Math.ceil((high - start) / PAGE) * PAGE, SLOT));
  }

  pane.addEventListener("pointerdown", down, { capture: true });
  pane.addEventListener("pointermove", move, { capture: true });
  pane.addEventListener("pointerup", up, { capture: true });
  return {
    toggle() {
      on = !on;
      return on;
    },
  };
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
