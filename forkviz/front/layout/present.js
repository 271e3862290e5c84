// present: the map and the words alone, as large as the screen, for a projector.

import { focusedIn, focusIsFree } from "../base/focus.js";
import { setOrDelete } from "./box.js";
import { makeLecture } from "./lecture.js";

/** @param {any} ui @param {{presenting: boolean, present(on: boolean): void}} frame */
export function makePresent(ui, frame) {
  const { root } = ui;
  const lecture = makeLecture(ui, () => frame.presenting, tell);

  // What the styles go by, and the bar.
  function tell() {
    const asking = focusedIn(root)?.dataset.do === "reveal";
    setOrDelete(root.dataset, "covered", lecture.covered);
    setOrDelete(root.dataset, "early", lecture.early);
    // The button that covers the words goes: a screen reader goes on with the words.
    if (asking && !lecture.covered) ui.bodies.why?.focus({ preventScroll: true });
    ui.tell();
  }

  function show() {
    frame.present(true);
    // Where the browser does not let us, it fills the window.
    const full = root.requestFullscreen?.() ?? Promise.reject(new Error("no full screen"));
    full.catch(() => frame.presenting && liftOver(root));
    root.focus({ preventScroll: true });
    lecture.turned();
  }

  function leave() {
    frame.present(false);
    putBack(root);
    if (isFull()) document.exitFullscreen().catch(() => {});
    if (focusedIn(root)?.dataset.do !== "present") root.focus({ preventScroll: true });
    lecture.turned();
  }

  const isFull = () =>
    document.fullscreenElement !== null && root.getRootNode().fullscreenElement === root;

  // The browser's own Esc.
  const onChange = () => {
    if (!isFull() && frame.presenting && wasFull) leave();
    wasFull = isFull();
  };
  let wasFull = false;
  document.addEventListener("fullscreenchange", onChange);

  // It covers the page, so a key that no element has is meant for it: not for a notebook's cell.
  /** @param {KeyboardEvent} event */
  function onLost(event) {
    if (!frame.presenting || !focusIsFree(root) || root.contains(event.target)) return;
    const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    event.stopImmediatePropagation();
    root.focus({ preventScroll: true });
    const init = { key, shiftKey, bubbles: true, cancelable: true };
    if (!root.dispatchEvent(new KeyboardEvent("keydown", init))) event.preventDefault();
  }
  window.addEventListener("keydown", onLost, true);
  ui.parts.push({ name: "present", update: lecture.moved });

  return {
    lecture,
    toggle: () => (frame.presenting ? leave() : show()),
    leave,
    close() {
      document.removeEventListener("fullscreenchange", onChange);
      window.removeEventListener("keydown", onLost, true);
      putBack(root);
      if (isFull()) document.exitFullscreen().catch(() => {});
    },
  };
}

/** Over all of the page: a fixed place may be one in a part of it, as in a notebook's cell. @param {HTMLElement} root */
function liftOver(root) {
  if (!root.showPopover || !root.isConnected) return;
  root.popover = "manual";
  root.showPopover();
}

/** @param {HTMLElement} root */
function putBack(root) {
  if (root.popover === "manual" && root.matches(":popover-open")) root.hidePopover();
  root.removeAttribute("popover");
}
