// save: a file for whoever looks at the page, made here.

import { h } from "../base/dom.js";

/** @param {string} name @param {string} text @param {string} type */
export function saveFile(name, text, type) {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = h("a", { href, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), 60_000); // it is read only after the click
}
