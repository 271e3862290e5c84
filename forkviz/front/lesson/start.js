// start: the page of a lesson: light or dark, its slides, its explorers.

import { button, within } from "../base/dom.js";
import { makeExplorers } from "./explorers.js";
import { makeSlides } from "./slides.js";

export function startLesson() {
  const page = within(document, "#forkviz");
  const bar = within(document, "#fl-bar");
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  let chosen = "";
  const theme = () => chosen || (system.matches ? "dark" : "light");
  /** @type {ReturnType<typeof makeExplorers> | null} */
  let explorers = null;

  function apply() {
    page.dataset.theme = theme();
    document.documentElement.dataset.theme = theme();
    for (const { ui } of explorers?.views.values() ?? [])
      if (ui.colours.name() !== theme()) ui.colours.toggle();
  }

  const named = { class: "fl-button", "aria-label": "light or dark" };
  const turn = () => {
    chosen = theme() === "dark" ? "light" : "dark";
    apply();
  };
  bar.append(button("theme", "◐", "light or dark", turn, named));
  const slides = makeSlides(page, bar, () => explorers?.turned());
  apply();
  explorers = makeExplorers(page, theme, slides.presenting);
  system.addEventListener("change", apply);
  document.documentElement.dataset.forkviz = "ready";
}
