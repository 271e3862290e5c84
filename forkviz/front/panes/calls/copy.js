// copy: the button that copies the whole log, as `forkviz fork --calls` prints it.

import { button, h } from "../../base/dom.js";

/** @param {Data} data */
export function makeCopy(data) {
  const copy = button(
    "copy-calls",
    "Copy",
    "Copy all calls as text",
    async () => {
      const text = data.calls.map((/** @type {[number, string]} */ [, line]) => line).join("\n");
      copy.textContent = (await copied(text)) ? "Copied" : "Not copied";
    },
    { class: "fv-link" },
  );
  copy.addEventListener("blur", () => {
    copy.textContent = "Copy";
  });
  return copy;
}

/** @param {string} text @returns {Promise<boolean>} */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A page on disk may have no clipboard; a selection can be copied there.
    const area = h("textarea", { style: "position:fixed;opacity:0" });
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}
