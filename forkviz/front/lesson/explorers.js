// explorers: those of a lesson, each mounted when it is about to be seen: a page may have many.

import { dataOf } from "../base/given.js";
import { within } from "../base/dom.js";
import { pageHost, pageModel } from "../models/page.js";
import { showModel } from "../showing.js";

/** How far below what is seen an explorer is mounted. */
const MARGIN = "300px";

/**
 * @param {HTMLElement} page
 * @param {() => string} theme  what an explorer begins with
 * @param {() => boolean} slides  whether the page is shown as slides
 */
export function makeExplorers(page, theme, slides) {
  /** @type {Map<HTMLElement, any>} */
  const views = new Map();
  /** @type {Map<string, Promise<any>>} */
  const given = new Map();

  /** The data of a number, taken apart once. @param {string} number */
  function dataNumbered(number) {
    const known = given.get(number);
    if (known) return known;
    const made = dataOf(within(document, `#forkviz-data-${number}`).textContent ?? "");
    given.set(number, made);
    return made;
  }

  /** @param {HTMLElement} place */
  async function mountAt(place) {
    place.dataset.state = "coming";
    const data = await dataNumbered(place.dataset.explorer ?? "");
    const step = place.dataset.step === undefined ? null : Number(place.dataset.step);
    const model = pageModel(data, step);
    const hostOf = pageHost(model);
    const panes = (place.dataset.panes ?? "").split(" ").filter(Boolean);
    const root = document.createElement("div");
    root.style.height = "100%";
    place.replaceChildren(root);
    const { ready } = showModel(model, root, {
      hostOf: (shown) => ({ ...hostOf(shown), theme: theme(), panes, slide: slides() }),
      onView(view) {
        views.set(place, view);
        // Another light may have been chosen while it was built.
        if (view.theme.name() !== theme()) view.theme.toggle();
        view.ui.layout.slide(slides());
      },
    });
    await ready;
    // One that could not be built has said so in its place.
    place.dataset.state = views.has(place) ? "ready" : "failed";
  }

  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        seen.unobserve(target);
        const place = /** @type {HTMLElement} */ (target);
        mountAt(place).catch((problem) => {
          place.dataset.state = "failed";
          place.textContent = `The explorer can't be shown: ${problem.message ?? problem}`;
        });
      }
    },
    { rootMargin: MARGIN },
  );
  for (const place of page.querySelectorAll(".fl-explorer")) seen.observe(place);
  return {
    views,
    /** The page became slides, or a page again. */
    turned() {
      for (const { ui } of views.values()) ui.layout.slide(slides());
    },
  };
}
