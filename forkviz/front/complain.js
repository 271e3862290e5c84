// complain: a page that can't show what it holds says so, and why.

import { h, within } from "./base/dom.js";

/** Say in the page why *what*, such as "the fork", is not shown. @param {string} what @param {unknown} problem */
export function complain(what, problem) {
  const why = (problem instanceof Error ? problem.message : String(problem)).replace(/\.$/, "");
  const said = h("p", { role: "alert" }, `This page can't show ${what}: ${why}.`);
  within(document, "#forkviz").append(said);
  document.documentElement.dataset.forkviz = "failed";
}
