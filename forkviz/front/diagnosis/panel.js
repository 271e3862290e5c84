// panel: why the fork fails, in the explorer: the whole diagnosis beside the map, which stays where it
// is.  The verdict's "Why?" opens it.

import { button, h } from "../base/dom.js";
import { makeDiagnosis } from "./page.js";
import { comparing } from "./trying.js";

const TITLE = "Why the fork fails, and what to do";

/** @param {any} ui */
export function makeCause(ui) {
  const { data } = ui;
  const [first] = data.diagnosis.causes;
  if (!first || first.certainty === "excluded") return null;
  const whole = h("section", { class: "fv-cause-whole", "aria-label": TITLE, hidden: true });
  const body = h("div", { class: "fd-inside" });
  const close = button("why-close", "✕", "Close (Esc)", () => toggle(false), {
    class: "fv-icon",
    "aria-label": "Close the diagnosis",
  });
  /** @type {any} */
  let view = null;

  const opener = () => ui.root.querySelector("[data-do=why-more]");

  function toggle(open = whole.hidden) {
    whole.hidden = !open;
    opener()?.setAttribute("aria-expanded", String(open));
    if (!open) {
      opener()?.focus({ preventScroll: true });
      return;
    }
    view ??= makeDiagnosis(body, data.diagnosis, {
      level: 2,
      layout: "narrow",
      comparing: (/** @type {any} */ _, /** @type {number} */ number) => comparing(ui, number),
    });
    view.lay();
    close.focus({ preventScroll: true });
  }

  whole.append(h("p", { class: "fv-cause-head" }, h("b", {}, TITLE), close), body);
  whole.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    toggle(false);
  });
  ui.root.querySelector(".fv-main").append(whole);
  return {
    name: "cause",
    toggle,
    restyle() {
      whole.dataset.theme = body.dataset.theme = ui.root.dataset.theme;
    },
    resize() {
      if (!whole.hidden) view?.lay();
    },
    keep: () => ({ open: !whole.hidden }),
    restore(/** @type {{open?: boolean}} */ kept) {
      if (kept.open) toggle(true);
    },
    close() {
      view?.close();
    },
  };
}
