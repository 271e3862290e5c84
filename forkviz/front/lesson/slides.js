// slides: a lesson as a page to be read, and as slides, a part each, for a projector.

import { button, h } from "../base/dom.js";

/** What comes after a question is shown when its answer was opened. @param {HTMLElement} part */
function openAnswer(part) {
  for (const answer of part.querySelectorAll("details")) answer.open = true;
}

/** @param {HTMLElement} page @param {HTMLElement} bar */
export function makeSlides(page, bar) {
  const parts = /** @type {HTMLElement[]} */ ([...page.querySelectorAll(".fl-part")]);
  const place = h("span", { class: "fl-place", role: "status" });
  const plain = { class: "fl-button" };
  const back = button(
    "slide-before",
    "‹ Previous",
    "the slide before (PageUp)",
    () => go(-1),
    plain,
  );
  const next = button("slide-next", "Next ›", "the next slide (PageDown)", () => go(1), plain);
  const toggle = button("slides", "Present", "as slides", () => present(!presenting), plain);
  let presenting = false;
  let at = 0;
  bar.prepend(place, back, next, toggle);

  function show() {
    page.toggleAttribute("data-presenting", presenting);
    const slide = parts[at].closest(".fl-slide");
    for (const each of page.querySelectorAll(".fl-slide"))
      each.toggleAttribute("data-shown", each === slide);
    parts.forEach((part, number) => part.toggleAttribute("data-shown", number === at));
    for (const one of [back, next]) one.hidden = !presenting;
    /** @type {HTMLButtonElement} */ (back).disabled = at === 0;
    /** @type {HTMLButtonElement} */ (next).disabled = at === parts.length - 1;
    place.textContent = presenting ? `Slide ${at + 1} of ${parts.length}` : "";
    toggle.textContent = presenting ? "Leave slides" : "Present";
  }

  /** Where a part begins that is seen; one that is not shown has no height. */
  function seen() {
    const first = parts.findIndex((part) => {
      const { bottom, height } = part.getBoundingClientRect();
      return height > 0 && bottom > 80;
    });
    return Math.max(first, 0);
  }

  /** @param {boolean} on */
  function present(on) {
    if (on) at = seen();
    presenting = on;
    show();
    if (on) window.scrollTo(0, 0);
    else parts[at].scrollIntoView();
  }

  /** @param {number} by */
  function go(by) {
    if (by > 0) openAnswer(parts[at]);
    at = Math.min(Math.max(at + by, 0), parts.length - 1);
    show();
    window.scrollTo(0, 0);
  }

  document.addEventListener("keydown", (event) => {
    if (!presenting || event.ctrlKey || event.altKey || event.metaKey) return;
    const by = { PageDown: 1, PageUp: -1 }[event.key];
    if (by) {
      event.preventDefault();
      go(by);
    } else if (event.key === "Escape" && !event.defaultPrevented) present(false);
  });
  show();
}
