// legend: what the looks mean that are in the map now.

import { h, swatch } from "../../../base/dom.js";
import { whenSettled } from "../../../base/drawing/settling.js";
import { rendererOf } from "../paint.js";

/** @typedef {import("../state.js").MapState} MapState */

/** What each look is called in a legend: short, as there is little room. @type {Record<string, string>} */
const TITLES = {
  image: "DLL of the list",
  foreign: "other image",
  reservation: "kept for a DLL",
  block: "block, with its retry",
  interim: "on trial",
  injected: "not Cygwin's",
  "in-way": "in the way",
  "kept-in-way": "kept, and in the way",
  heap: "heap",
  stack: "stack",
  shared: "shared",
  system: "system",
  file: "file",
  unknown: "private",
};
const ORDER = Object.keys(TITLES);

/** @param {MapState} map */
export function makeLegend(map) {
  const list = h("ul", { class: "fv-map-legend", "aria-label": "What is in the map" });
  let known = "";
  // A legend that scrolls can be reached with the keyboard.
  const reach = whenSettled(() => {
    if (list.scrollHeight > list.clientHeight + 1) list.tabIndex = 0;
    else list.removeAttribute("tabindex");
  });
  new ResizeObserver(reach).observe(list);

  return {
    element: list,
    draw() {
      const looks = looksInSight(map);
      const place = map.needed.length > 0 && map.places().length > 0;
      const now = JSON.stringify([looks, place, map.free]);
      if (now === known) return;
      known = now;
      list.replaceChildren(
        ...looks.map((name) => h("li", {}, swatchOf(map, name), titleOf(map, name))),
        ...(place ? [signOf("place", "needed place")] : []),
        ...(map.free ? [signOf("gap", "gap, squashed")] : []),
      );
      reach();
    },
  };
}

/** @param {string} name @param {string} title */
function signOf(name, title) {
  return h("li", {}, h("span", { class: `fv-mark-${name}`, "aria-hidden": "true" }), title);
}

/** @param {MapState} map */
function looksInSight(map) {
  const seen = new Set(map.boxes.map((box) => (box.thin ? box.look : rendererOf(map, box))));
  return ORDER.filter((name) => seen.has(name));
}

/** What a look is called here: a capture has no list of DLLs, but knows Cygwin's images. @param {MapState} map @param {string} name */
function titleOf(map, name) {
  if (name !== "image" || !map.ui.data?.still) return TITLES[name] ?? name;
  return map.columns.some((column) => column.table().look.includes("foreign"))
    ? "Cygwin's image"
    : "image";
}

/** @param {MapState} map @param {string} name */
function swatchOf(map, name) {
  const { looks } = map.ui.themes.light;
  const patch =
    name === "kept-in-way"
      ? swatch("kept-in-way", looks.reservation.hatch)
      : swatch(name, looks[/** @type {Look} */ (name)]?.hatch);
  if (name === "image" && !map.ui.data?.still) patch.classList.add("fv-swatch-list");
  return patch;
}
