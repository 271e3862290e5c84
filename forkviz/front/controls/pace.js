// pace: what playing stops at, and how fast it goes, as two lists.

import { h } from "../base/dom.js";

/** @param {any} playing  as makePlaying gives it */
export function makePace(playing) {
  const pace = h(
    "select",
    {
      "aria-label": "What it plays",
      title: "Play from one decision to the next, or each step",
      data: { do: "pace" },
      onchange: () => playing.set({ policy: pace.value }),
    },
    h("option", { value: "decisions" }, "Decisions"),
    h("option", { value: "all" }, "All steps"),
  );
  const speed = h(
    "select",
    {
      "aria-label": "Speed",
      title: "How fast it plays",
      data: { do: "speed" },
      onchange: () => playing.set({ speed: Number(speed.value) }),
    },
    ...[
      ["0.5", "½×"],
      ["1", "1×"],
      ["2", "2×"],
    ].map(([value, text]) => h("option", { value }, text)),
  );
  return { pace, speed };
}
