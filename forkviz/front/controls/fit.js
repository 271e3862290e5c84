// fit: what stands in the bar, what beside the verdict, and what in the menu, by the width.

import { giveFocus, keepFocus } from "../base/focus.js";

// In the order of the bar.
const ORDER = [
  "first",
  "back",
  "next",
  "last",
  "play",
  "pace",
  "speed",
  "where",
  "find",
  "policy",
  "scenario",
  "whatIf",
  "export",
  "link",
  "leave",
  "predict",
  "present",
  "theme",
  "help",
];
const TOOLS = ["leave", "predict", "present", "theme", "help"];
// What goes into the menu, as far as it must.
const FIRST_TO_GO = [
  "export",
  "link",
  "speed",
  "scenario",
  "find",
  "pace",
  "present",
  "help",
  "theme",
  "whatIf",
  "policy",
  "leave",
  "first",
  "last",
];
/** @type {Record<string, string[]>} */
const IN_MENU = {
  wide: [],
  middle: [],
  narrow: [],
  phone: [
    "find",
    "speed",
    "pace",
    "policy",
    "scenario",
    "whatIf",
    "export",
    "link",
    "first",
    "last",
    ...TOOLS,
  ],
};
const PRESENTED = ["back", "next", "where", "predict", "present"];

/**
 * @param {any} ui
 * @param {HTMLElement} bar
 * @param {{element: HTMLElement, room: HTMLElement}} menu
 * @param {Record<string, HTMLElement>} parts  by name
 */
export function makeFit(ui, bar, menu, parts) {
  let fitted = "";

  const stateOf = (/** @type {{presenting?: boolean, projected?: boolean}} */ layout) =>
    [ui.size, ui.tall, layout.presenting, layout.projected, bar.clientWidth, ui.type.text].join();

  // anew: what stands in the bar has another width than before.
  function fit(anew = false) {
    const { more } = ui.places,
      { presenting, projected } = ui.layout ?? {};
    const state = stateOf(ui.layout ?? {});
    if (!more || (state === fitted && !anew) || !ui.root.isConnected) return;
    const focus = keepFocus(ui.root);
    const names = ORDER.filter((name) => parts[name]);
    const beside = !projected && ["wide", "middle"].includes(ui.size);
    const inMenu = new Set(
      projected ? names.filter((name) => !PRESENTED.includes(name)) : IN_MENU[ui.size],
    );
    parts.present.textContent = presenting
      ? ui.size === "phone"
        ? "Leave"
        : "Leave (Esc)"
      : "Present";
    const place = () => {
      for (const name of names)
        (inMenu.has(name) ? menu.room : beside && TOOLS.includes(name) ? more : bar).append(
          parts[name],
        );
      (beside ? more : bar).append(menu.element);
    };
    place();
    for (const name of FIRST_TO_GO) {
      if (bar.scrollWidth <= bar.clientWidth + 1) break;
      if (!parts[name] || inMenu.has(name) || (projected && PRESENTED.includes(name))) continue;
      inMenu.add(name);
      menu.room.append(parts[name]);
    }
    // What concerns the whole page stands at the right edge.
    const tools = [...TOOLS.map((name) => parts[name]), menu.element].filter(Boolean);
    const first = tools.find((one) => one.parentNode === bar && !one.hidden);
    for (const one of tools) one.classList.toggle("fv-apart", one === first);
    // What this is of, and what was assumed, stands below the timeline where there is room for a line.
    const line = ui.tall === "high" && ui.size !== "phone";
    if (line) ui.places.legend.append(ui.places.source);
    else menu.room.append(ui.places.source);
    fitted = stateOf(ui.layout ?? {});
    giveFocus(ui.root, focus);
  }

  return { fit };
}
