// menu: a panel below a button, for what does not fit elsewhere.

import { button, h, icon } from "../base/dom.js";

/** @param {any} ui */
export function makeMenu(ui) {
  const room = h("div", { class: "fv-menu-room" });
  const reset = button(
    "reset-layout",
    "Reset the panes",
    "Undo all folding, resizing and full size",
    () => ui.layout.reset(),
  );
  const panel = h(
    "div",
    { class: "fv-menu", role: "group", "aria-label": "More", hidden: true },
    room,
    reset,
  );
  const open = button("more", "", "More", () => toggle(), {
    class: "fv-icon",
    "aria-label": "More",
    "aria-expanded": "false",
  });
  open.append(icon("more"));
  const element = h("div", { class: "fv-menu-place" }, open, panel);

  /** @param {boolean} [show] */
  function toggle(show = panel.hidden === true) {
    panel.hidden = !show;
    open.setAttribute("aria-expanded", String(show));
  }

  // What is clicked elsewhere closes it; so does a button in it, after it has done its work.
  /** @param {Event} event */
  const away = (event) => {
    if (!panel.hidden && !event.composedPath().includes(element)) toggle(false);
  };
  document.addEventListener("pointerdown", away, true);
  panel.addEventListener("click", (/** @type {Event} */ event) => {
    if (
      /** @type {Element} */ (event.target).closest("button") &&
      !(/** @type {Element} */ (event.target).closest(".fv-find, [data-stays]"))
    )
      toggle(false);
  });
  element.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Escape" || panel.hidden) return;
    event.stopPropagation();
    toggle(false);
    open.focus();
  });
  return {
    element,
    room,
    toggle,
    close: () => document.removeEventListener("pointerdown", away, true),
  };
}
