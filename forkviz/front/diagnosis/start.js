// start: a page on disk that is a diagnosis, with the maps that were captured beside it, if there are.

import { button, h, within } from "../base/dom.js";
import { dataOf } from "../base/given.js";
import { makeDiagnosis } from "./page.js";

/** @typedef {(root: HTMLElement, data: Data, host: Host) => Promise<{ close(): void }>} MountMaps */

/** @param {MountMaps | null} mountMaps  mounts an explorer; null in a page that holds no maps */
export async function startDiagnosis(mountMaps) {
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
  const view = await mountMaps(box, maps, {
    theme: root.dataset.theme,
    leave() {
      view.close();
      box.remove();
      root.hidden = false;
      within(root, "[data-do=maps]").focus();
    },
  });
  box.focus({ preventScroll: true });
}
