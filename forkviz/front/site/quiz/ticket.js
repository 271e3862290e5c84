// ticket: the file with a student's problems: chosen, or dropped anywhere on the page of the quiz.

import { button, h } from "../../base/dom.js";
import { unreadable } from "../states.js";

const MOST = 1 << 20; // bytes; a ticket of a hundred problems has 10 KB

/**
 * @param {(text: string) => void} take
 * @param {(what: string, advice: string) => void} refuse
 */
export function makeTicket(take, refuse) {
  const input = h("input", {
    ...{ type: "file", hidden: true, accept: ".json,application/json" },
    ...{ "aria-label": "A ticket", data: { name: "ticket" } },
  });
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    input.value = ""; // the same can be chosen again
    if (file) void read(file);
  });

  /** @param {File} file */
  async function read(file) {
    if (file.size > MOST)
      return refuse(
        `${file.name} is too large for a ticket.`,
        "Choose the file that you were given.",
      );
    try {
      take(await file.text());
    } catch (/** @type {any} */ problem) {
      const { say, means = "" } = unreadable(file.name, problem);
      refuse(say, means);
    }
  }

  // What is dropped elsewhere in the site is meant for a diagnosis.
  const isOurs = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes("Files");
  const over = (/** @type {DragEvent} */ event) => {
    if (isOurs(event)) event.preventDefault();
  };
  const drop = (/** @type {DragEvent} */ event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!isOurs(event) || !file) return;
    event.preventDefault();
    event.stopPropagation();
    void read(file);
  };
  document.addEventListener("dragover", over, true);
  document.addEventListener("drop", drop, true);
  return {
    element: h(
      "span",
      {},
      button("ticket", "Load a ticket…", null, () => input.click(), { class: "fd-button" }),
      input,
    ),
    close() {
      document.removeEventListener("dragover", over, true);
      document.removeEventListener("drop", drop, true);
    },
  };
}
