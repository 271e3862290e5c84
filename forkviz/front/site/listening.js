// listening: what somebody does to give something: the form, the buttons, what is dropped.

import { within } from "../base/dom.js";
import { chosenOf, droppedOf } from "./inputs.js";

/** @typedef {import("./inputs.js").Chosen} Chosen */
/**
 * submit(): read what was given; add(files): give these, too; planFor(files): of a folder of DLLs;
 * dropped(coming): read what is dropped, as soon as it is there; here(): the start page is wanted.
 *
 * @typedef {{ submit(): Promise<void>, add(files: Chosen[]): void, planFor(files: Chosen[]): Promise<void>, dropped(coming: Promise<import("./inputs.js").Dropped>): Promise<void>, here(): void, most: SiteLimits }} Taker
 */

/** @param {Taker} taker */
export function listenToInputs(taker) {
  const part = (/** @type {string} */ id) => within(document, `#st-${id}`);
  part("form").addEventListener("submit", (event) => {
    event.preventDefault();
    void taker.submit();
  });
  part("text").addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void taker.submit();
  });
  const files = chooser(part("file-input"), taker.add);
  const folder = chooser(part("folder-input"), (some) => void taker.planFor(some));
  part("choose").addEventListener("click", files);
  part("folder").addEventListener("click", folder);
  part("own").addEventListener("click", () => {
    taker.here();
    files();
  });
  listenToDrops(part("form"), taker);
}

/** What opens the browser's choice of files. @param {HTMLElement} element @param {(files: Chosen[]) => void} take */
function chooser(element, take) {
  const input = /** @type {HTMLInputElement} */ (element);
  input.addEventListener("change", () => {
    const files = chosenOf(input.files ?? []);
    input.value = ""; // the same can be chosen again
    if (files.length) take(files);
  });
  return () => input.click();
}

/** What is dropped anywhere is meant for the box. @param {HTMLElement} form @param {Taker} taker */
function listenToDrops(form, { dropped, most }) {
  const isOurs = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes("Files");
  document.addEventListener("dragover", (event) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    form.toggleAttribute("data-over", true);
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) form.toggleAttribute("data-over", false);
  });
  document.addEventListener("drop", (event) => {
    const { dataTransfer } = event;
    if (!isOurs(event) || !dataTransfer) return;
    event.preventDefault();
    form.toggleAttribute("data-over", false);
    void dropped(droppedOf(dataTransfer, most));
  });
}
