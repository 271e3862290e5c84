// slides: a lesson as a page to be read, and as slides, a part each, for a projector.

import { button, h } from "../base/dom.js";
import { isElsewhere } from "../base/focus.js";

/** The keys of a clicker, and where each leads. @type {Record<string, number>} */
const CLICKS = { PageDown: 1, PageUp: -1 };

/** The answers of a part that the class has not seen. @param {HTMLElement} part */
const hiddenAnswers = (part) =>
  /** @type {HTMLDetailsElement[]} */ ([...part.querySelectorAll(".fl-text details:not([open])")]);

/** Whether a key is for a field, a dialog, or an explorer that is presented itself. @param {Event} event */
function isTaken(event) {
  const target = /** @type {any} */ (event.composedPath()[0]);
  return (
    isElsewhere(/** @type {KeyboardEvent} */ (event)) ||
    Boolean(target?.closest?.(".fv[data-presenting]"))
  );
}

/**
 * A screen reader goes on at the place: what had the keyboard may be hidden now.  A button of the bar
 * keeps it, so that it can be pressed again.
 *
 * @param {HTMLElement} bar @param {HTMLElement | null} place
 */
function read(bar, place) {
  if (!place) return;
  const active = /** @type {HTMLButtonElement | null} */ (document.activeElement);
  if (!bar.contains(active) || active?.disabled) place.focus({ preventScroll: true });
}

/** Whether there was an answer to show; it is shown now. @param {HTMLElement} bar @param {HTMLElement} part */
function reveal(bar, part) {
  const answers = hiddenAnswers(part);
  for (const answer of answers) answer.open = true;
  read(bar, answers[0]?.querySelector("summary") ?? null);
  answers[0]?.scrollIntoView();
  return answers.length > 0;
}

/** @param {() => boolean} presenting @param {(by: number) => void} go @param {() => void} leave */
function listen(presenting, go, leave) {
  // Before an explorer that has the keyboard: a clicker goes on from its slide, too.
  const onClick = (/** @type {KeyboardEvent} */ event) => {
    const by = CLICKS[event.key];
    if (!presenting() || !by || event.ctrlKey || event.altKey || event.metaKey || isTaken(event))
      return;
    event.preventDefault();
    event.stopPropagation();
    go(by);
  };
  document.addEventListener("keydown", onClick, true);
  document.addEventListener("keydown", ({ key, defaultPrevented }) => {
    if (presenting() && key === "Escape" && !defaultPrevented) leave();
  });
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
    /** @type {HTMLButtonElement} */ (next).disabled =
      at === parts.length - 1 && hiddenAnswers(parts[at]).length === 0;
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

  /** One press shows an answer, the next one goes on, so that a class sees it. @param {number} by */
  function go(by) {
    if (by > 0 && reveal(bar, parts[at])) return show();
    const to = Math.min(Math.max(at + by, 0), parts.length - 1);
    if (to === at) return;
    at = to;
    show();
    window.scrollTo(0, 0);
    read(bar, parts[at]);
  }

  listen(
    () => presenting,
    go,
    () => present(false),
  );
  for (const part of parts) part.tabIndex = -1;
  show();
}
