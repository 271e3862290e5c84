// words: what the map says: of a box, of a place that is needed, of what is selected.  All of its
// English is here.

import { hex, sizeText } from "../../base/dom.js";

/** @typedef {import("./boxes.js").Box} Box */
/** @typedef {import("./state.js").MapColumn} MapColumn */

/**
 * A line of a box.
 *
 * @typedef {object} Line
 * @property {string} text
 * @property {readonly string[]} [shorter]  where there is less room, from the longest to the shortest
 * @property {boolean} [strong]
 * @property {boolean} [soft]
 * @property {boolean} [alarm]
 */

/** What a region is called, without the brackets of its map. @param {string} title */
const bare = (title) => title.replace(/^\[(.*)\]$/, "$1");

/**
 * What a box says, at most two lines.
 *
 * @param {MapColumn} column
 * @param {number} row
 * @param {{about: boolean, suspect: string, by: string, inWay: boolean}} now  whether the step is about it;
 *   who is suspected; by whom the place is perhaps taken; whether it is in the way
 * @returns {Line[]}
 */
export function linesOfBox(column, row, { about, suspect, by, inWay }) {
  const table = column.table();
  const size = sizeText(table.end[row] - table.start[row]);
  const title = bare(table.title[row]);
  const use = table.use[row];
  // What no source names: nothing but the address is known of it.
  const unnamed = use === "injected" && table.source[row] === "assumed";
  if (inWay) {
    const way = {
      text: "✗ in the way",
      shorter: ["✗ in way", "✗ taken"],
      strong: true,
      alarm: true,
    };
    if (use === "reservation") return [way, { text: "own reservation", shorter: ["its own"] }];
    return [way, unnamed ? unknownLine(by, title) : { text: title }];
  }
  if (
    suspect &&
    use === "image" &&
    column.who === "child" &&
    title.toLowerCase() === suspect.toLowerCase()
  ) {
    return [{ text: `? suspect: ${title}`, shorter: [`? ${title}`] }];
  }
  if (use === "reservation")
    return [{ text: title, shorter: ["kept"], strong: about }, { text: size }];
  if (use === "interim")
    return [
      { text: `≈ ${title}`, shorter: [`≈ ${title.replace(/ on trial$/, "")}`], strong: about },
      { text: size, soft: true },
    ];
  if (use === "block")
    return [
      { text: `${title.replace(/^blocked/, "block")}, ${size}`, shorter: [size], strong: about },
    ];
  if (unnamed)
    return [
      { ...unknownLine(by, title), strong: about },
      { text: size, soft: true },
    ];
  if (table.dll[row] >= 0) return [{ text: title, strong: about }, { text: size }];
  return [{ text: use === "image" ? title : `${title}, ${size}`, shorter: [title], strong: about }];
}

/** Who is in a place that is taken by something without a name. @param {string} by  a suspect @param {string} title @returns {Line} */
function unknownLine(by, title) {
  const unknown = ["unknown occupant", "unknown"];
  return by
    ? { text: `perhaps ${by}`, shorter: [`${by}?`, ...unknown] }
    : { text: title, shorter: unknown };
}

/**
 * What is said in the place of a DLL where the child has nothing.
 *
 * @param {string} standing
 * @param {boolean} elsewhere  whether the DLL is at another address now
 * @param {boolean} [freed]  whether this step makes the place free
 * @returns {Line}
 */
export function textOfPlace(standing, elsewhere, freed = false) {
  if (freed) return { text: "✓ given back: free", shorter: ["✓ free"] };
  if (standing === "not yet" && !elsewhere)
    return { text: "not yet reached", shorter: ["not yet"] };
  return { text: "needed place, free", shorter: ["free"] };
}

/** @param {number} bytes @returns {Line} */
export const freeText = (bytes) => ({
  text: `${sizeText(bytes)} free`,
  shorter: [sizeText(bytes)],
});

/**
 * What a fold says of parent and child.
 *
 * @param {{columns: number, differ: number, assumed: boolean, narrow: boolean}} seen  columns that have something
 *   there; whether there is little room
 */
export function stateOfFold({ columns, differ, assumed, narrow }) {
  if (columns < 2) return "";
  if (differ) return `≠ ${differ} differ${differ === 1 ? "s" : ""}`;
  return assumed && !narrow ? "no change, assumed" : "no change";
}

/**
 * What a tooltip says of a region, or of several that are drawn as one.
 *
 * @param {MapColumn} column
 * @param {Box} box
 * @param {(region: any) => string} origin
 */
export function tipOf(column, box, origin) {
  if (box.count > 1)
    return { name: `${box.count} regions, too thin to be told apart here: zoom in` };
  const one = column.store.region(column.who, box.first);
  return {
    name: one.name || `(${one.use})`,
    where: `${hex(one.start)} – ${hex(one.end)}`,
    size: sizeText(one.end - one.start),
    state: one.state,
    kind: one.kind,
    protect: one.protect,
    base: hex(one.base),
    source: origin(one),
  };
}

/**
 * What is selected, in a line: one region with its place; two with how far they are apart; more with
 * sums by kind.
 *
 * @param {readonly {start: number, end: number, title: string, kind: string}[]} regions  none twice
 */
export function textOfSelection(regions) {
  if (!regions.length) return "";
  const bytes = regions.reduce((sum, one) => sum + one.end - one.start, 0);
  if (regions.length === 1) {
    const [{ title, start, end }] = regions;
    return `${bare(title)}: ${hex(start)} – ${hex(end)}, ${sizeText(bytes)}`;
  }
  if (regions.length === 2) {
    const [a, b] = [...regions].sort((one, other) => one.start - other.start);
    const apart = b.start - a.end;
    const told =
      apart > 0 ? `${sizeText(apart)} apart` : apart === 0 ? "side by side" : "overlapping";
    return `2 selected, ${sizeText(bytes)} · ${told}`;
  }
  /** @type {Map<string, number>} */
  const sums = new Map();
  for (const { kind, start, end } of regions) sums.set(kind, (sums.get(kind) ?? 0) + end - start);
  const told = [...sums]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, sum]) => `${kind} ${sizeText(sum)}`);
  return `${regions.length} selected: ${told.join(", ")}`;
}

/** The keys of the map, for the help: [key, what a person reads, what it does]. */
export const mapKeys = [
  ["+", "+", "zoom in"],
  ["-", "−", "zoom out"],
  ["0", "0", "show the place of this step, and reset the zoom"],
  ["g", "g", "go to what is selected, or to what the step is about"],
  ["u", "u", "unfold all, or fold again"],
];

/** What can be done with the mouse, for the help. */
export const mapGestures = [
  "The wheel scrolls the map; with shift or ctrl it zooms. Dragging moves the map.",
  "Click to select; ctrl-click to add to the selection; alt-drag to select an area.",
  "A click on a folded row opens it.",
];
