// tones: light or dark: as the system is, until somebody chooses; the same on all pages.

import { within } from "../base/dom.js";

export function makeTones() {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const root = document.documentElement;
  const toggle = /** @type {HTMLButtonElement} */ (within(document, "#st-theme"));
  /** @type {((name: string) => void)[]} */
  const listeners = [];
  let chosen = "";

  const name = () => chosen || (dark.matches ? "dark" : "light");

  function apply() {
    root.dataset.theme = name();
    for (const one of document.querySelectorAll(".fd")) {
      /** @type {HTMLElement} */ (one).dataset.theme = name();
    }
    for (const listener of listeners) listener(name());
  }

  /** @param {string} wanted */
  function choose(wanted) {
    if (wanted === name()) return;
    chosen = wanted;
    apply();
  }

  dark.addEventListener("change", apply);
  toggle.addEventListener("click", () => choose(name() === "dark" ? "light" : "dark"));
  toggle.hidden = false;
  apply();
  return {
    name,
    choose,
    /** @param {(name: string) => void} listener */
    onChange: (listener) => void listeners.push(listener),
  };
}
