// sorting: the import graph that topsort walks, each DLL a box with its number in the new list.

import { h } from "../base/dom.js";
import {
  dress,
  giverOf,
  inNextFrame,
  paperOf,
  renderersOf,
  whenResized,
} from "../base/drawing/figure.js";
import { fitted, textWidth } from "../base/text/measure.js";
import { isSeen } from "../base/drawing/seen.js";
import { register } from "../base/registry.js";
import { listenForTaps } from "../base/drawing/taps.js";
import { boxAt, boxesOf, curvesOf, roomOf } from "./sorting/graph.js";

const MARKS = ["unvisited", "visited", "appended"];

/** What a DLL is in the sort.  @param {any} nodes @param {number} row */
function standingOf(nodes, row) {
  if (nodes.place[row] >= 0) return `number ${nodes.place[row] + 1} of the new list`;
  return nodes.mark[row] === "visited" ? "visited, its imports come first" : "not visited";
}

/** What is said of the order as a whole.  @param {any} data */
export function orderText({ sorting, dlls }) {
  const last = sorting.decided.at(-1);
  const count = `${dlls.length} DLL${dlls.length === 1 ? "" : "s"}`;
  if (!last) return count;
  return last[1] ? `${count}, changed at ${last[0]}` : `${count}, order kept`;
}

/** @param {any} data */
function sentenceOf({ sorting }) {
  const last = sorting.decided.at(-1);
  const rule = "A DLL comes after what it imports.";
  if (!last) return rule;
  return `${rule} ${last[1] ? `The order changes at step ${last[0]}.` : `The order stays as it is (step ${last[0]}).`}`;
}

/** The colours of the figure's parts.  @param {Map<string, any>} renderers @param {any} theme */
function colour(renderers, theme) {
  const paint = (/** @type {string} */ name, /** @type {any} */ colours) =>
    dress(renderers.get(name).glyph, colours);
  paint("edges", { line_color: theme.sort.edge });
  paint("cycles", { line_color: theme.decision });
  paint("cycle names", { text_color: theme.decision });
  paint("node unvisited", { fill_color: theme.paper, line_color: theme.edge });
  paint("node visited", { fill_color: theme.sort.visited, line_color: theme.edge });
  paint("node appended", { fill_color: theme.surface, line_color: theme.accent });
  paint("node current", { fill_color: theme.focus_fill, line_color: theme.focus_line });
  paint("node blocked", { line_color: theme.failure });
  paint("node picked", { line_color: theme.accent });
  paint("names", { text_color: theme.ink });
  paint("names now", { text_color: theme.ink });
}

/**
 * What the parts of the graph share.
 *
 * @typedef {object} Graph
 * @property {Ui} ui
 * @property {any} figure
 * @property {Map<string, any>} renderers
 * @property {import("./sorting/graph.js").Box[]} boxes
 * @property {(name: string, columns: Record<string, any[]>) => void} give  unless it has them
 */

/** @param {Ui} ui @param {any} figure @returns {Graph} */
function graphOf(ui, figure) {
  const renderers = renderersOf(figure);
  const put = giverOf(renderers);
  /** @type {Map<string, string>} */
  const given = new Map();
  return {
    ...{ ui, figure, renderers, boxes: [] },
    give(name, columns) {
      const signature = JSON.stringify(columns);
      if (given.get(name) === signature) return;
      given.set(name, signature);
      put(name, columns);
    },
  };
}

/** The edges of some boxes, as a quad has them.  @param {Graph} graph @param {number[]} rows */
const edgesOf = ({ boxes }, rows) => ({
  left: rows.map((row) => boxes[row]?.left),
  right: rows.map((row) => boxes[row]?.right),
  top: rows.map((row) => boxes[row]?.top),
  bottom: rows.map((row) => boxes[row]?.bottom),
});

/** @param {Ui} ui */
const roomIn = ({ data, store }) => roomOf(data.sorting, store.tables.cycles.x.length > 0);

/** Boxes, edges and circles in the room that there is.  @param {Graph} graph */
function layOut(graph) {
  const { ui, figure, give } = graph;
  const { nodes, edges, cycles } = ui.store.tables;
  const { named } = roomIn(ui);
  const width = figure.inner_width || 300;
  const height = figure.inner_height || 150;
  figure.x_range.setv({ start: 0, end: width });
  figure.y_range.setv({ start: height, end: 0 });
  graph.boxes = boxesOf(nodes, ui.data.sorting, width, height, named);
  const places = new Map(graph.boxes.map((box, i) => [`${nodes.x[i]}/${nodes.y[i]}`, box]));
  const at = (/** @type {number} */ x, /** @type {number} */ y) => places.get(`${x}/${y}`);
  give("edges", curvesOf(edges, at));
  const ends = (/** @type {number[]} */ ys) =>
    cycles.x.map((/** @type {number} */ x, /** @type {number} */ i) => at(x, ys[i] ?? 0));
  const tops = ends(cycles.top);
  give("cycles", {
    left: tops.map((/** @type {any} */ box) => box.left - 5),
    right: tops.map((/** @type {any} */ box) => box.right + 5),
    top: tops.map((/** @type {any} */ box) => box.top - 4),
    bottom: ends(cycles.bottom).map((/** @type {any} */ box) => box.bottom + 4),
    text: cycles.size.map((/** @type {number} */ count) => (named ? `a circle of ${count}` : "")),
  });
}

/** What stands in some boxes.  @param {Graph} graph @param {number[]} rows @param {string} weight */
function namesIn({ ui, boxes }, rows, weight) {
  const { nodes, places } = ui.store.tables;
  const wide = (/** @type {string} */ text) => textWidth(text, sizeIn(ui), weight);
  const text = rows.map((row) => {
    const number = nodes.place[row] >= 0 ? `${nodes.place[row] + 1} ` : "";
    const sign = places.standing[row] === "blocked" ? "✗ " : "";
    const box = boxes[row];
    return box ? fitted(number + sign + nodes.name[row], box.right - box.left - 14, wide) : "";
  });
  return {
    x: rows.map((row) => (boxes[row]?.left ?? 0) + 8),
    y: rows.map((row) => ((boxes[row]?.top ?? 0) + (boxes[row]?.bottom ?? 0)) / 2),
    text,
  };
}

/** The size of the text.  @param {Ui} ui */
const sizeIn = (ui) => Math.max(ui.type?.label ?? 12, 12);

/** What the sort has come to at this step.  @param {Graph} graph */
function fill(graph) {
  const { ui, renderers, give } = graph;
  const { nodes, places } = ui.store.tables;
  const { named } = roomIn(ui);
  /** @type {number[]} */
  const all = nodes.x.map((/** @type {number} */ _, /** @type {number} */ row) => row);
  for (const mark of MARKS) {
    const rows = all.filter((row) => nodes.mark[row] === mark);
    const column = (/** @type {any[]} */ values) => rows.map((row) => values[row]);
    give(`node ${mark}`, {
      ...edgesOf(graph, rows),
      row: rows,
      name: column(nodes.name),
      kind: column(nodes.kind),
      imports: column(nodes.imports),
      standing: rows.map((row) => standingOf(nodes, row)),
    });
  }
  const now = all.filter((row) => nodes.current[row]);
  const rest = all.filter((row) => !nodes.current[row]);
  const blocked = all.filter((row) => places.standing[row] === "blocked");
  give("node current", edgesOf(graph, now));
  give("node blocked", edgesOf(graph, blocked));
  const size = `${sizeIn(ui)}px`;
  for (const name of ["names", "names now", "cycle names"])
    dress(renderers.get(name).glyph, { text_font_size: size });
  give("names", namesIn(graph, named ? rest : [], "normal"));
  give("names now", namesIn(graph, named ? now : [], "bold"));
}

/** Mark the DLL that is selected.  @param {Graph} graph */
function pick(graph) {
  const row = graph.ui.pickedDll();
  graph.give("node picked", edgesOf(graph, row < 0 ? [] : [row]));
}

/** The new list, for a screen reader; the numbers in the boxes say the same.
 * @param {any} nodes @param {HTMLElement} list */
function tell(nodes, list) {
  /** @type {number[]} */
  const rows = nodes.place.map((/** @type {number} */ _, /** @type {number} */ row) => row);
  const placed = rows
    .filter((row) => nodes.place[row] >= 0)
    .sort((a, b) => nodes.place[a] - nodes.place[b]);
  list.replaceChildren(
    ...placed.slice(0, 200).map((row) => h("li", { data: { dll: row } }, nodes.name[row])),
  );
}

/** What the sort is at stays in view.  @param {Graph} graph @param {HTMLElement} body */
function follow({ ui, boxes }, body) {
  const row = ui.store.tables.nodes.current.findIndex((/** @type {number} */ one) => one);
  const box = boxes[row];
  if (!box || body.scrollHeight <= body.clientHeight) return;
  if (box.top < body.scrollTop || box.bottom > body.scrollTop + body.clientHeight)
    body.scrollTop = box.top - body.clientHeight / 2;
}

/** @param {Ui} ui @param {HTMLElement} body @param {any} figure @param {any} view */
export function makeSorting(ui, body, figure, view) {
  const { store } = ui;
  const list = h("ol", { class: "fv-order", "aria-label": "The new list" });
  const sentence = h("p", { class: "fv-order-said" });
  body.after(h("div", { class: "fv-under" }, sentence, list));
  const graph = graphOf(ui, figure);
  const say = () => {
    tell(store.tables.nodes, list);
    sentence.textContent = sentenceOf(ui.data);
  };
  let owed = false; // a graph of a thousand names is laid out where it is seen
  const lay = () => {
    const room = roomIn(ui);
    view.el.style.minHeight = `${Math.min(room.height, 8000)}px`;
    view.el.style.minWidth = `${room.width}px`;
    layOut(graph);
    fill(graph);
    pick(graph);
  };
  const resize = inNextFrame(() => {
    owed = !isSeen(ui.panes.sorting);
    if (!owed) lay();
  });
  listenForTaps(body, view, (/** @type {number} */ sx, /** @type {number} */ sy) => {
    const dll = boxAt(graph.boxes, sx - view.frame.bbox.left, sy - view.frame.bbox.top);
    if (dll >= 0) ui.select({ dll });
  });
  const followSoon = inNextFrame(() => follow(graph, body));
  whenResized(figure, resize);
  resize();
  say();

  return {
    name: "sorting",
    /** @param {Map<string, Set<number>>} dirty */
    update(dirty) {
      if (!dirty.has("nodes") && !dirty.has("places")) return;
      fill(graph);
      if (!dirty.has("nodes")) return;
      say();
      followSoon();
    },
    pick: () => pick(graph),
    resize,
    catchUp() {
      if (owed) lay();
      owed = false;
    },
    renew() {
      say();
      resize();
    },
    /** @param {any} theme */
    restyle(theme) {
      paperOf(figure, theme);
      colour(graph.renderers, theme);
    },
    figure,
    view,
  };
}

register({
  name: "sorting",
  title: "Order of DLLs",
  figure: "sorting",
  make: makeSorting,
  said: (ui) => orderText(ui.data),
  unused: (data) => (data.dlls.length ? "" : "not used by this fork"),
});
