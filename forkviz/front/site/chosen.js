// chosen: the files that were chosen, in a list from which each can be taken out.

import { button, h, sizeText, within } from "../base/dom.js";

/** @typedef {import("./inputs.js").Chosen} Chosen */

const MOST = 12; // that are listed

/** @param {() => void} onEmpty  the focus was in the list, and nothing is left of it */
export function makeChosen(onEmpty) {
  const list = within(document, "#st-files");
  /** @type {Chosen[]} */
  let files = [];

  function renew() {
    list.hidden = !files.length;
    const more = files.length - MOST;
    const rows = files.slice(0, MOST).map((one, i) => {
      const away = () => {
        files = files.filter((other) => other !== one);
        renew();
        const next = list.querySelectorAll("button");
        if (next.length) next[Math.min(i, next.length - 1)].focus();
        else onEmpty();
      };
      const named = { "aria-label": `leave ${one.name} out` };
      return h(
        "li",
        {},
        one.name,
        h("small", {}, sizeText(one.file.size)),
        button("leave-out", "✕", null, away, named),
      );
    });
    list.replaceChildren(...rows, ...(more > 0 ? [h("li", {}, `and ${more} more`)] : []));
  }

  return {
    get files() {
      return files;
    },
    /** A file that was chosen before is replaced. @param {Chosen[]} more */
    add(more) {
      const names = new Set(more.map(({ name }) => name));
      files = [...files.filter(({ name }) => !names.has(name)), ...more];
      renew();
    },
  };
}
