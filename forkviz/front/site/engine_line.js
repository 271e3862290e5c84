// engine_line: how far the engine is: in the header, and in the box that waits for it.  It counts
// bytes, not seconds.  The box is the only part of the page that speaks by itself.

import { h, within } from "../base/dom.js";
import { comingOf, isStarting } from "../engine/progress.js";

/** @type {Record<string, string>} */
const WORDS = {
  idle: "",
  fetching: "… engine starts",
  starting: "… engine starts",
  ready: "✓ engine ready",
  failed: "✗ no engine",
};

/** @param {EngineClient} engine */
export function makeEngineLine(engine) {
  const line = within(document, "#st-engine");
  const box = within(document, "#st-starting");
  const said = h("b", { role: "status" });
  const bytes = h("span", { class: "fd-muted" });
  const fill = h("i");
  const bar = h(
    "span",
    {
      ...{ class: "st-bar", role: "progressbar", "aria-label": "the engine is loaded" },
      ...{ "aria-valuemin": 0, "aria-valuemax": 100 },
    },
    fill,
  );
  const works = h(
    "p",
    { class: "st-works" },
    ...["✓ examples open now", "✓ scenarios can be read and stepped"].map((one) =>
      h("span", {}, one),
    ),
    h("span", { id: "st-waits" }, "… your text is read as soon as it runs"),
  );
  box.append(h("p", {}, said, bytes), bar, works);

  engine.onState((state) => {
    const { phase, loaded, total } = state;
    line.dataset.phase = phase;
    line.textContent = WORDS[phase];
    line.toggleAttribute("data-quiet", phase === "ready" || phase === "idle");
    const starts = isStarting(state);
    box.hidden = !starts;
    if (!starts) return;
    const share = total ? Math.floor((100 * loaded) / total) : 0;
    if (said.textContent !== "The engine starts") said.textContent = "The engine starts";
    const kept = phase === "fetching" && total ? ", kept for the next visit" : "";
    bytes.textContent = ` · ${comingOf(state)}${kept}`;
    fill.style.width = `${share}%`;
    bar.setAttribute("aria-valuenow", String(share));
  });
}
