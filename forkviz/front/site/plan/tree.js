// tree: all DLLs of a tree on one line, before and after a plan; drawn for its width.

import { h, hex, svg } from "../../base/dom.js";

/** @typedef {{ from: number, to: number, size: number, bits: number, path: string, file: string }} Move */
/** @typedef {[start: number, end: number]} Span */

const BAR = 30;
const ROW = 92;
const HEAD = 40; // above a bar: its heading, and the name of what moves
const NAMED = 1; // a plan of more moves writes no names

/**
 * @param {Span[]} tree  where the DLLs are, by address
 * @param {Move[]} moves
 */
export function treeFigure(tree, moves) {
  const element = h("div", { class: "fd-frame" });
  let drawn = 0;
  return {
    element,
    draw() {
      const width = Math.max(Math.floor(element.clientWidth), 240);
      if (width === drawn) return;
      drawn = width;
      element.replaceChildren(drawTree(tree, moves, width));
    },
  };
}

/** @param {Span[]} tree @param {Move[]} moves @param {number} width */
function drawTree(tree, moves, width) {
  const ends = [...tree.flat(), ...moves.flatMap(({ to, size }) => [to, to + size])];
  const [low, high] = [
    ends.reduce((a, b) => Math.min(a, b)),
    ends.reduce((a, b) => Math.max(a, b)),
  ];
  const x = (/** @type {number} */ at) => ((at - low) / Math.max(high - low, 1)) * (width - 2) + 1;
  const moved = new Set(moves.map(({ from, size }) => `${from} ${size}`));
  const stay = tree.filter(([start, end]) => !moved.has(`${start} ${end - start}`));
  const words = `${moves.length} of ${tree.length} DLLs between ${hex(low)} and ${hex(high)} move`;
  return svg(
    "svg",
    {
      ...{ class: "sl-tree", width, height: 2 * ROW, viewBox: `0 0 ${width} ${2 * ROW}` },
      ...{ role: "img", "aria-label": words },
    },
    ...row("Before", tree, 0, { x, low, high, width }),
    ...marks(moves, 0, { x, width, after: false }),
    ...row("After", stay, ROW, { x, low, high, width }),
    ...marks(moves, ROW, { x, width, after: true }),
  );
}

/**
 * A line of DLLs: neighbours that share a pixel are one box.
 *
 * @param {string} title @param {Span[]} spans @param {number} top
 * @param {{ x(at: number): number, low: number, high: number, width: number }} place
 */
function row(title, spans, top, { x, low, high, width }) {
  const y = top + HEAD;
  const boxes = merged(spans.map(([start, end]) => [x(start), Math.max(x(end), x(start) + 1)]));
  const under = { y: y + BAR + 14, class: "sl-address" };
  return [
    svg("text", { x: 0, y: top + 14, "font-weight": 700 }, title),
    svg("rect", { x: 0.5, y, width: width - 1, height: BAR, class: "sl-ground" }),
    ...boxes.map(([from, to]) =>
      svg("rect", { x: from, y: y + 1, width: to - from, height: BAR - 2, class: "sl-dll" }),
    ),
    svg("text", { ...under, x: 0 }, hex(low)),
    svg("text", { ...under, x: width, "text-anchor": "end" }, hex(high)),
  ];
}

/** @param {Span[]} spans @returns {Span[]} */
function merged(spans) {
  /** @type {Span[]} */
  const found = [];
  for (const [from, to] of spans.sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last && from <= last[1] + 0.25) last[1] = Math.max(last[1], to);
    else found.push([from, to]);
  }
  return found;
}

/** Where each move begins or ends. @param {Move[]} moves @param {number} top @param {{ x(at: number): number, width: number, after: boolean }} how */
function marks(moves, top, { x, width, after }) {
  const y = top + HEAD - 3;
  const boxes = moves.map(({ from, to, size }) => {
    const start = after ? to : from;
    const left = x(start);
    const box = { x: left, y, width: Math.max(x(start + size) - left, 4), height: BAR + 6, rx: 2 };
    return svg("rect", { ...box, class: after ? "sl-moved" : "sl-way" });
  });
  const names = moves.length > NAMED ? [] : moves;
  return [
    ...boxes,
    ...names.map((move) => {
      const at = x(after ? move.to : move.from);
      const right = at > width / 2;
      const name = (move.path || move.file).split(/[\\/]/).pop() ?? "";
      const text = after ? name : "two on one place";
      const where = { x: at, y: y - 5, "text-anchor": right ? "end" : "start", "font-weight": 700 };
      return svg("text", where, right ? `${text} ↓` : `↓ ${text}`);
    }),
  ];
}
