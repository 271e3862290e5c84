// words: the step in plain words, and below it all that is known of what is picked.

import { button, h } from "../base/dom.js";
import { register } from "../base/registry.js";
import { makeScrolling } from "../base/drawing/scrolling.js";
import { ofDll, ofRegion } from "./words/detail.js";
import { makeStep } from "./words/step.js";

/** @param {Ui} ui @param {HTMLElement} body */
export function makeWords(ui, body) {
  const { panel, tell } = makeStep(ui);
  const detail = h("div", { class: "fv-detail", role: "status", hidden: true });
  body.append(panel, detail);
  const scrolling = makeScrolling(body);

  function show() {
    tell();
    if (scrolling.top()) scrolling.to(0);
  }

  function pick() {
    const rows = ui.pickedRows(),
      dll = ui.pickedDll();
    const close = button("unpick", "✕", "Deselect (Esc)", () => ui.select(null));
    detail.hidden = !rows.length && dll < 0;
    const parts = dll >= 0 ? ofDll(ui, dll) : [];
    for (const [who, at] of rows.slice(0, 6)) parts.push(...ofRegion(ui, who, at));
    detail.replaceChildren(close, ...parts);
  }
  show();

  return {
    name: "why",
    /** @param {Map<string, Set<number>>} dirty */
    update(dirty) {
      show();
      if (ui.selected() && (dirty.has("child") || dirty.has("places"))) pick();
    },
    pick,
    resize: show,
    renew() {
      show();
      pick();
    },
  };
}

register({
  name: "why",
  title: "What happens, and why",
  head: false,
  scrolls: true,
  make: makeWords,
});
