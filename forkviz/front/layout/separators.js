// separators: lines between the panes that are dragged, or moved with the arrow keys; a double click
// gives the room back as it was.

import { h } from "../base/dom.js";
import { setBox } from "./box.js";
import { keyOf } from "./rects.js";

/** @typedef {import("./rects.js").Separator} Separator */

const KEY_PX = 24;

/**
 * @typedef {object} Moves  what a separator does with the line that it shows
 * @property {() => Separator} line
 * @property {(by: number, sizes: number[]) => void} move  by so many pixels from where it was with `sizes`
 * @property {() => void} forget  the room is given back as it was
 */

/** The sizes of the parts of a split, one of whose lines moves; no part gets less than its least. @param {Separator} line @param {number} by @param {number[]} sizes */
export function movedSizes({ at, leasts }, by, sizes) {
  const low = leasts[at] - sizes[at],
    high = sizes[at + 1] - leasts[at + 1];
  const step = Math.round(Math.min(Math.max(by, Math.min(low, 0)), Math.max(high, 0)));
  return sizes.map((size, i) => (i === at ? size + step : i === at + 1 ? size - step : size));
}

/** @param {Moves} moves */
function makeElement(moves) {
  const element = h("div", {
    class: "fv-separator",
    role: "separator",
    tabindex: 0,
    title: "drag, or use the arrow keys; double-click to reset",
  });
  drag(element, moves);
  element.addEventListener("dblclick", moves.forget);
  element.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    const { split, sizes } = moves.line();
    const keys = split.dir === "row" ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
    if (event.key === "Enter") moves.forget();
    else if (keys.includes(event.key)) moves.move(event.key === keys[0] ? -KEY_PX : KEY_PX, sizes);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return element;
}

/** @param {HTMLElement} element @param {Moves} moves */
function drag(element, { line, move }) {
  const along = (/** @type {PointerEvent} */ event) =>
    line().split.dir === "row" ? event.clientX : event.clientY;
  /** @type {{from: number, sizes: number[]} | null} */
  let held = null;
  element.addEventListener("pointerdown", (/** @type {PointerEvent} */ event) => {
    if (event.button !== 0) return;
    held = { from: along(event), sizes: line().sizes };
    element.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  element.addEventListener("pointermove", (/** @type {PointerEvent} */ event) => {
    if (held) move(along(event) - held.from, held.sizes);
  });
  for (const end of ["pointerup", "pointercancel"])
    element.addEventListener(end, () => {
      held = null;
    });
}

/** What a screen reader says of it. @param {HTMLElement} element @param {Separator} line */
function tell(element, { split, at, sizes }) {
  const both = sizes[at] + sizes[at + 1];
  const said = {
    "aria-orientation": split.dir === "row" ? "vertical" : "horizontal",
    "aria-label": `Between ${keyOf(split.parts[at])} and ${keyOf(split.parts[at + 1])}`,
    "aria-valuemin": 0,
    "aria-valuemax": 100,
    "aria-valuenow": Math.round((100 * sizes[at]) / Math.max(both, 1)),
  };
  for (const [name, value] of Object.entries(said)) element.setAttribute(name, String(value));
}

/** @param {HTMLElement} grid @param {import("./choices.js").Choices} choices @param {() => void} changed */
export function makeSeparators(grid, choices, changed) {
  /** @type {Map<string, {element: HTMLElement, line: Separator}>} */
  const shown = new Map();

  /** @param {string} key */
  function make(key) {
    const line = () => /** @type {Separator} */ (shown.get(key)?.line);
    return makeElement({
      line,
      move(by, sizes) {
        const { split } = line();
        const now = movedSizes(line(), by, sizes);
        const parts = split.parts.map((part, i) => [keyOf(part), now[i]]);
        choices.sizes[split.id] = Object.fromEntries(parts);
        changed();
      },
      forget() {
        delete choices.sizes[line().split.id];
        changed();
      },
    });
  }

  return {
    /** @param {Separator[]} lines */
    draw(lines) {
      const there = new Set();
      for (const line of lines) {
        const key = `${line.split.id}/${line.at}`;
        there.add(key);
        const element = shown.get(key)?.element ?? make(key);
        shown.set(key, { element, line });
        if (!element.isConnected) grid.append(element);
        setBox(element, line.box);
        tell(element, line);
      }
      for (const [key, { element }] of shown) {
        if (there.has(key)) continue;
        element.remove();
        shown.delete(key);
      }
    },
  };
}
