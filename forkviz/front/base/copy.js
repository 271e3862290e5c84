// copy: text to the clipboard.

import { h } from "./dom.js";

/** To the clipboard, also where a page has no leave to ask for it; whether that was done.  @param {string} text */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const unseen = { "aria-hidden": "true", style: "position:fixed;opacity:0" };
    const area = h("textarea", { readonly: true, ...unseen });
    area.value = text;
    const active = /** @type {HTMLElement | null} */ (document.activeElement);
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    active?.focus({ preventScroll: true });
    return done;
  }
}
