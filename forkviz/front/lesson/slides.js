// slides: a lesson as a page to be read, and as slides, a part each, for a projector.

import { button, h } from "../base/dom.js";
import { isElsewhere } from "../base/focus.js";

/** The keys of a clicker, and where each leads. @type {Record<string, number>} */
const CLICKS = { PageDown: 1, PageUp: -1 };
const SLACK_PX = 8; // below the window, that holds no line
const OVERLAP_PX = 40; // of what was seen before, so that no line is lost

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

/** How much of a part is below the window. @param {HTMLElement} part */
const belowOf = (part) => {
  const below = part.getBoundingClientRect().bottom - window.innerHeight;
  return below > SLACK_PX ? below : 0;
};

/** Whether more of a part was below the window; a windowful of it is shown now. @param {HTMLElement} bar @param {HTMLElement} part */
function scroll(bar, part) {
  const below = belowOf(part);
  const room = window.innerHeight - bar.offsetHeight - OVERLAP_PX;
  if (below) window.scrollBy({ top: Math.min(below, room), behavior: "instant" });
  return below > 0;
}

/** Whether there was an answer to show; it is shown now. @param {HTMLElement} bar @param {HTMLElement} part */
function reveal(bar, part) {
  const answers = hiddenAnswers(part);
  for (const answer of answers) answer.open = true;
  read(bar, answers[0]?.querySelector("summary") ?? null);
  answers[0]?.scrollIntoView({ block: "nearest" });
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

/** The first part that is seen; one that is not shown has no height. @param {HTMLElement[]} parts */
function firstSeen(parts) {
  const first = parts.findIndex((part) => {
    const { bottom, height } = part.getBoundingClientRect();
    return height > 0 && bottom > 80;
  });
  return Math.max(first, 0);
}

/**
 * @param {HTMLElement} page
 * @param {HTMLElement} bar
 * @param {() => void} turned  called when the page became slides, or a page again
 */
export function makeSlides(page, bar, turned) {
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
      at === parts.length - 1 && hiddenAnswers(parts[at]).length === 0 && !belowOf(parts[at]);
    place.textContent = presenting ? `Slide ${at + 1} of ${parts.length}` : "";
    toggle.textContent = presenting ? "Leave slides" : "Present";
  }

  /** @param {boolean} on */
  function present(on) {
    if (on) at = firstSeen(parts);
    presenting = on;
    show();
    turned();
    if (on) window.scrollTo(0, 0);
    else parts[at].scrollIntoView();
  }

  /**
   * A class sees all of a part before the next one: a press shows what is below the window, then an
   * answer, and goes on when there is neither.
   *
   * @param {number} by
   */
  function go(by) {
    if (by > 0 && (scroll(bar, parts[at]) || reveal(bar, parts[at]))) return show();
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
  return { presenting: () => presenting };
}
