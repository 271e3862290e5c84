// last: the last call below the code, where the calls themselves are behind another tab.

import { h } from "../../base/dom.js";
import { layLine } from "./rows.js";

/** @param {Ui} ui @param {() => import("./rows.js").Line | null} lastLine */
export function makeLastCall(ui, lastLine) {
  const element = h("button", {
    type: "button",
    class: "fv-last-call",
    data: { do: "last-call" },
    title: "Show the calls",
    onclick: () => ui.layout.fold("calls", false),
  });
  ui.panes.algorithm?.append(element);
  return {
    /** @param {number} columns */
    draw(columns) {
      const line = lastLine();
      element.hidden = !line;
      if (!line) return;
      const { pieces, answer } = layLine(
        line.text,
        ui.data.answers?.[line.row]?.[0] ?? "",
        line.failed,
        columns,
      );
      element.classList.toggle("fv-now", line.step === ui.store.step);
      element.classList.toggle("fv-fails", line.failed);
      element.replaceChildren(
        h("span", { class: "fv-asked" }, pieces.join("")),
        h("span", { class: "fv-answer" }, answer),
      );
    },
  };
}
