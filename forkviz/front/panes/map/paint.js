// paint: the boxes of the map, what they say, and the frames around them.

import { dress } from "../../base/drawing/figure.js";
import { fitted } from "../../base/text/measure.js";
import { suspectOf } from "./shape.js";
import { freeText, linesOfBox, textOfPlace, tipOf } from "./words.js";

/** @typedef {import("./state.js").MapState} MapState */
/** @typedef {import("./boxes.js").Box} Box */

const INSET = 10; // px of a text from the edge of its box
const EDGE = 5; // px of the thick edge of a DLL of the list
const LINE = 16; // px of a line of text, at 12 px of type
const BADGE = 20; // px of a badge
const AROUND = 5; // px of the outline of a place around its box
const QUAD = ["left", "right", "top", "bottom"];
const TIPS = ["name", "where", "size", "state", "kind", "protect", "base", "source"];

/** The renderer of a box. @param {MapState} map @param {Box} box */
export function rendererOf(map, box) {
  if (box.thin || box.look === "many") return "thin";
  const use = map.columns[box.column].table().use[box.first];
  return isInWay(map, box) && use === "reservation" ? "kept-in-way" : box.look;
}

/** Whether a box is in the way at this step. @param {MapState} map @param {Box} box */
function isInWay(map, { column, first, look }) {
  const { use, base } = map.columns[column].table();
  return look === "in-way" || (use[first] === "reservation" && map.kept(column, base[first]));
}

/** @param {readonly string[]} names @returns {Record<string, any[]>} */
const emptyColumns = (names) => Object.fromEntries(names.map((name) => [name, []]));

/** @param {Record<string, any[]>} to @param {Record<string, any>} row */
function push(to, row) {
  for (const name of Object.keys(to)) to[name].push(row[name] ?? "");
}

/** @param {MapState} map */
export function paintBoxes(map) {
  const names = [...map.looks, "thin"];
  const by = new Map(
    names.map((name) => [
      name,
      emptyColumns([...QUAD, ...TIPS, "row", "dash", ...(name === "thin" ? ["fill"] : [])]),
    ]),
  );
  const edges = emptyColumns(QUAD);
  const theme = map.theme();
  const suspect = suspectOf(map.ui.data);
  for (const box of map.boxes) {
    const column = map.columns[box.column];
    const [left, right] = map.edges(box.column);
    const look = theme.looks[box.look] ?? theme.looks.foreign;
    const { top, bottom } = box;
    const row = {
      left,
      right,
      top,
      bottom,
      ...tipOf(column, box, map.ui.origin),
      row: box.row < 0 ? "" : `${column.index}:${box.row}`,
      dash: box.assumed ? "4 3" : "solid",
      fill: look.fill,
    };
    push(/** @type {any} */ (by.get(rendererOf(map, box))), row);
    if (box.row >= 0 && column.table().dll[box.row] >= 0 && box.look === "image") {
      push(edges, { left, right: left + EDGE, top, bottom });
    }
    if (box.row >= 0) describe(map, box, suspect);
  }
  for (const [name, columns] of by) map.give(name, columns);
  map.give("edges", edges);
  describePlaces(map);
}

/** What a box says, as much as it has room for. @param {MapState} map @param {Box} box @param {string} suspect */
function describe(map, box, suspect) {
  const { column: index, row, top, bottom } = box;
  const column = map.columns[index];
  const line = (LINE * map.type) / 12;
  const seen = visible(map, top, bottom);
  if (seen.height < line - 2) return;
  const table = column.table();
  const about = map
    .focus()
    .some(([start, end]) => table.start[row] < end && start < table.end[row]);
  const lines = linesOfBox(column, row, {
    about,
    suspect,
    by: table.use[row] === "injected" ? suspect : "",
    inWay: isInWay(map, box),
  });
  const shown = lines.slice(0, Math.max(1, Math.floor(seen.height / line)));
  const badge = numberOf(column, row);
  const [left, right] = map.edges(index);
  let x = left + INSET;
  if (badge !== null && seen.height >= line + 4) {
    badgeAt(map, x + BADGE / 2, seen.middle, String(badge), table.look[row]);
    x += BADGE + 8;
  }
  const theme = map.theme();
  const halo = (theme.looks[table.look[row]] ?? theme.looks.foreign).hatch !== " ";
  const one = lines.length > 1 && shown.length === 1;
  shown.forEach((part, i) => {
    const { strong, soft, alarm } = part;
    const whole = one && alarm ? { ...part, text: `${part.text}: ${lines[1].text}` } : part;
    const said = wordsIn(map, whole, right - x - 4);
    const y = seen.middle + (i - (shown.length - 1) / 2) * line;
    map.write({
      x,
      y: map.layoutY(y),
      text: said,
      strong,
      soft,
      halo,
      colour: alarm ? theme.failure : onBlue(map, table, row),
    });
  });
}

/** A line in its longest form that has room; the shortest is cut. @param {MapState} map @param {import("./words.js").Line} line @param {number} room */
function wordsIn(map, { text, shorter = [], strong }, room) {
  const widthOf = (/** @type {string} */ part) => map.widthOf(part, false, strong);
  const form = [text, ...shorter].find((one) => widthOf(one) <= room) ?? shorter.at(-1) ?? text;
  return fitted(form, room, widthOf);
}

/** Text on the blue of the dark theme is white. @param {MapState} map @param {any} table @param {number} row */
function onBlue(map, table, row) {
  return map.ui.root.dataset.theme === "dark" && table.look[row] === "image"
    ? "#ffffff"
    : undefined;
}

/** What of a box is in sight, in pixels of the figure. @param {MapState} map @param {number} top @param {number} bottom */
function visible(map, top, bottom) {
  const from = Math.max(map.screen(top), 0);
  const to = Math.min(map.screen(bottom), map.height);
  return { height: to - from, middle: (from + to) / 2 };
}

/** @param {MapState} map @param {number} x @param {number} y @param {string} text @param {string} look */
function badgeAt(map, x, y, text, look) {
  const theme = map.theme();
  const colour = (theme.looks[look] ?? theme.looks.foreign).line;
  map.circles.push({ x, y: map.layoutY(y), size: BADGE, colour });
  map.write({ x, y: map.layoutY(y), text, align: "center", strong: true });
}

/** The retry that a block or a map on trial belongs to, as the card of the recursion has it; null for none. @param {import("./state.js").MapColumn} column @param {number} row */
function numberOf(column, row) {
  const table = column.table();
  const { frames } = column.store.tables;
  if (column.who !== "child" || !frames) return null;
  const depth = frames.shown.filter(Boolean).length;
  if (table.use[row] === "block") {
    const at = frames.block.slice(0, depth).indexOf(table.start[row]);
    return at < 0 ? null : at;
  }
  if (table.use[row] !== "interim" || !depth) return null;
  return table.dll[row] >= 0 &&
    column.store.data.dlls[table.dll[row]].name === frames.current[depth - 1]
    ? depth - 1
    : null;
}

/** What is free of the places that are needed. @param {MapState} map */
function describePlaces(map) {
  const line = (LINE * map.type) / 12;
  for (const index of map.needed) {
    const column = map.columns[index];
    const { standing, base } = column.store.tables.places;
    const boxes = map.boxes.filter((one) => one.column === index);
    for (const [top, bottom, dll] of placesInSight(map, column)) {
      const taken = boxes.filter((one) => one.top < bottom && top < one.bottom);
      const x = map.edges(index)[0] + INSET;
      const say = (
        /** @type {number} */ from,
        /** @type {number} */ to,
        /** @type {import("./words.js").Line} */ said,
      ) => {
        const seen = visible(map, from, to);
        if (seen.height < line) return;
        const text = wordsIn(map, said, map.edges(index)[1] - x - 4);
        map.write({ x, y: map.layoutY(seen.middle), text, soft: taken.length > 0 });
      };
      const { base: wanted } = column.store.data.dlls[dll];
      if (!taken.length) {
        say(
          top,
          bottom,
          textOfPlace(
            standing[dll],
            base[dll] > 0 && base[dll] !== wanted,
            map.freed(index, wanted),
          ),
        );
        continue;
      }
      let at = top;
      for (const box of [...taken, { top: bottom, bottom }]) {
        if (box.top > at)
          say(at, box.top, freeText(map.layout.address(box.top) - map.layout.address(at)));
        at = Math.max(at, box.bottom);
      }
    }
  }
}

/** Places of a column outside of closed folds, in sight: [top, bottom, dll], by address. @param {MapState} map @param {import("./state.js").MapColumn} column */
export function placesInSight(map, column) {
  const known = inSight.get(map.view) ?? new Map();
  inSight.set(map.view, known);
  if (!known.has(column.index)) known.set(column.index, findPlaces(map, column));
  return known.get(column.index);
}

/** @type {WeakMap<import("./view.js").View, Map<number, number[][]>>} by view, which is another one for each drawing */
const inSight = new WeakMap();

/** @param {MapState} map @param {import("./state.js").MapColumn} column @returns {number[][]} */
function findPlaces(map, column) {
  const { layout, view, height } = map;
  const open = new Set(map.places().map(([start]) => start));
  return column.store.data.dlls
    .map((/** @type {any} */ dll, /** @type {number} */ i) => [
      layout.y(dll.base),
      layout.y(dll.base + Math.ceil(Math.max(dll.size, 1) / 0x1000) * 0x1000),
      i,
      dll.base,
    ])
    .filter(
      (/** @type {number[]} */ [top, bottom, , base]) =>
        open.has(base) && bottom > view.top && top < view.top + height / view.zoom,
    )
    .sort((/** @type {number[]} */ a, /** @type {number[]} */ b) => a[0] - b[0]);
}

/** The band of the step, the places that are needed, what is selected and what is found. @param {MapState} map */
export function paintFrames(map) {
  const { layout, view } = map;
  const focus = emptyColumns(QUAD);
  for (const span of map.focus()) {
    const [top, bottom] = span.map(layout.y);
    push(focus, {
      left: 2,
      right: map.width - 3,
      top: top - 2 / view.zoom,
      bottom: Math.max(bottom, top + 2 / view.zoom) + 2 / view.zoom,
    });
  }
  map.give("focus", focus);
  const targets = emptyColumns(QUAD);
  for (const index of map.needed) {
    const [left, right] = map.edges(index);
    for (const [top, bottom] of placesInSight(map, map.columns[index])) {
      if ((bottom - top) * view.zoom >= 8)
        push(targets, {
          left: left - AROUND,
          right: right + AROUND,
          top: top - 1 / view.zoom,
          bottom: bottom + 1 / view.zoom,
        });
    }
  }
  map.give("targets", targets);
  frameRows(map, "picked", map.picked(), 2);
  frameRows(map, "found", map.found(), 4);
}

/** @param {MapState} map @param {string} name @param {[number, number][]} rows @param {number} wide */
function frameRows(map, name, rows, wide) {
  const found = emptyColumns(QUAD);
  for (const [index, row] of rows) {
    const table = map.columns[index].table();
    const [left, right] = map.edges(index);
    push(found, {
      left: left - wide,
      right: right + wide,
      top: map.layout.y(table.start[row]),
      bottom: map.layout.y(table.end[row]),
    });
  }
  map.give(name, found);
}

/** The colours of a theme. @param {MapState} map @param {any} theme */
export function colourFigure(map, theme) {
  const { figure } = map;
  figure.setv({ background_fill_color: theme.paper, border_fill_color: theme.paper });
  const kept = { ...theme.looks.reservation, line: theme.looks["in-way"].line };
  const fills = { focus: theme.focus_fill, edges: theme.looks.image.line, circles: theme.paper };
  const lines = {
    focus: theme.focus_line,
    targets: theme.ink,
    found: theme.decision,
    picked: theme.accent,
    axis: theme.edge,
    "axis fold": theme.edge,
  };
  for (const { name, glyph } of figure.renderers) {
    const look = name === "kept-in-way" ? kept : theme.looks[name];
    if (look)
      dress(glyph, { fill_color: look.fill, line_color: look.line, hatch_color: look.line });
    if (name in lines)
      dress(glyph, { line_color: lines[/** @type {keyof typeof lines} */ (name)] });
    if (name in fills)
      dress(glyph, { fill_color: fills[/** @type {keyof typeof fills} */ (name)] });
    if (name.startsWith("halo ")) dress(glyph, { text_outline_color: theme.paper });
  }
}

/** Resize the texts of the figure. @param {MapState} map */
export function sizeTexts(map) {
  for (const { name, glyph } of map.figure.renderers) {
    if (/^(halo|text) /.test(name)) dress(glyph, { text_font_size: `${map.type}px` });
  }
}
