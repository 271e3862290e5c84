// start: a page on disk that is a diagnosis, with the maps that were captured beside it, if there are.

import { complain } from "../complain.js";
import { button, h, within } from "../base/dom.js";
import { dataOf } from "../base/given.js";
import { makeDiagnosis } from "./page.js";

/** @typedef {(root: HTMLElement, data: Data, host: Host) => Promise<{ close(): void }>} MountMaps */

/** @param {MountMaps | null} mountMaps  mounts an explorer; null in a page that holds no maps */
export function startDiagnosis(mountMaps) {
  return showDiagnosis(mountMaps).catch((problem) => complain("the diagnosis", problem));
}

/** @param {MountMaps | null} mountMaps */
async function showDiagnosis(mountMaps) {
  /** @type {DiagnosisData} */
  const data = await dataOf(within(document, "#forkviz-data").textContent ?? "");
  const root = within(document, "#forkviz");
  const { maps } = data;
  /** @type {DiagnosisHost} */
  const host = { level: 1, above: () => [themeButton(root)] };
  if (maps && mountMaps) {
    const tip = "both address spaces, as they were captured";
    const main = { class: "fd-button fd-main" };
    const open = () => openMaps(root, maps, mountMaps);
    host.actions = () => [h("p", {}, button("maps", "Open the maps", tip, open, main))];
  }
  window.forkviz = makeDiagnosis(root, data, host);
  document.documentElement.dataset.forkviz = "ready";
}

/** Light or dark: as the system is, until somebody chooses.  @param {HTMLElement} root */
function themeButton(root) {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  let chosen = "";
  function apply() {
    const theme = chosen || (dark.matches ? "dark" : "light");
    root.dataset.theme = theme;
    document.documentElement.dataset.theme = theme;
  }
  apply();
  dark.addEventListener("change", apply);
  const toggle = () => {
    chosen = root.dataset.theme === "dark" ? "light" : "dark";
    apply();
  };
  const named = { class: "fd-button fd-theme", "aria-label": "light or dark" };
  return button("theme", "◐", "light or dark", toggle, named);
}

/** The maps take the place of the diagnosis until one comes back.  @param {HTMLElement} root  @param {Data} maps  @param {MountMaps} mountMaps */
async function openMaps(root, maps, mountMaps) {
  const box = h("main", { id: "forkviz-maps" });
  root.hidden = true;
  root.after(box);
  function back() {
    box.remove();
    root.hidden = false;
    within(root, "[data-do=maps]").focus();
  }
  try {
    const view = await mountMaps(box, maps, {
      theme: root.dataset.theme,
      leave() {
        view.close();
        back();
      },
    });
  } catch (problem) {
    back();
    sayBeside(
      root,
      `The maps can't be shown: ${problem instanceof Error ? problem.message : problem}`,
    );
    return;
  }
  box.focus({ preventScroll: true });
}

/** Below the button that opens the maps; one line, however often. @param {HTMLElement} root @param {string} text */
function sayBeside(root, text) {
  const place = within(root, "[data-do=maps]").parentElement;
  root.querySelector(".fd-no-maps")?.remove();
  place?.after(h("p", { class: "fd-no-maps", role: "alert" }, text));
}
