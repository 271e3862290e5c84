// frame: what is around all pages: the tabs, the title, the place of a page, and where the focus goes.

import { within } from "../base/dom.js";

/** @type {Record<SitePage, string>} */
const TITLES = {
  start: "Why does this fork fail?",
  shelves: "Explorer: scenarios",
  answer: "Diagnosis",
  explore: "Explorer",
  plan: "Rebase plan",
  quiz: "Quiz",
};
/** The tabs of pages that do not belong to a diagnosis. @type {Partial<Record<SitePage, string>>} */
const TABS = { shelves: "#explore", explore: "#explore", quiz: "#quiz" };
/** The tab that a page belongs to. @param {SitePage} page */
const tabOf = (page) => TABS[page] ?? "#diagnose";

const EMBED = "data-embed";
/** Whether the site is a piece of another page. */
export const isEmbedded = () => document.body.hasAttribute(EMBED);

export function makeFrame() {
  const page = within(document, "#st-page");
  /** Pages that are markup already. @type {Partial<Record<SitePage, HTMLElement>>} */
  const plain = { start: within(document, "#st-start"), shelves: within(document, "#st-shelves") };
  /** @type {SiteView | null} */
  let shown = null;

  within(document, ".st-skip").addEventListener("click", (event) => {
    event.preventDefault(); // the fragment is the page's
    within(document, "#st-main").focus();
  });

  return {
    /**
     * @param {SitePage} name
     * @param {((root: HTMLElement) => SiteView) | null} make  null for a page that is markup
     * @param {boolean} focused  whether somebody came here, and did not only open the site
     */
    show(name, make, focused) {
      shown?.close();
      page.replaceChildren();
      const element = plain[name] ?? page;
      for (const one of [page, ...Object.values(plain)]) one.hidden = one !== element;
      document.body.dataset.page = name;
      document.title = `${TITLES[name]} – forkviz`;
      for (const link of document.querySelectorAll(".st-top nav a")) {
        if (link.getAttribute("href") === tabOf(name)) link.setAttribute("aria-current", "page");
        else link.removeAttribute("aria-current");
      }
      shown = make ? make(page) : null;
      window.scrollTo(0, 0);
      if (focused) element.querySelector("h1")?.focus({ preventScroll: true });
    },
    /** Whether it is a piece of another page: an explorer, and nothing around it. @param {boolean} on */
    embed: (on) => document.body.toggleAttribute(EMBED, on),
    /** @param {string} name */
    theme: (name) => shown?.theme(name),
  };
}
