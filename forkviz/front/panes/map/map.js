// map: address spaces side by side over one layout: what no step touches is folded, gaps are squashed,
// and the place that the step is about is high and in sight.
//
//   makeMap(ui, {
//     body,                 the element that it fills
//     figure, view,         the figure `space` of bokeh, and its view
//     columns: [{
//       who,                "parent" or "child": the table of its store that it shows
//       store,              what base/store.js made; columns may be of several stores
//       title, note, short, its heading: "PARENT", "(no map: assumed)", and the note where there is less room
//       x0, x1,             its left and right edge, as parts (0 to 1) of the room beside the axis
//     }, …],                from left to right; as many as there are
//     links: [[0, 1], …],   pairs of columns of one store: lines lead from a parent to its child
//     captured: true,       of a capture, in which links lead from an image to the one of its name
//     needed: [1, …],       columns with the places that DLLs need; those that links lead to if left out
//     equals: [[1, 2], …],  pairs between which "=" and "≠" stand
//     subject: () => …,     [start, end] to keep in sight, instead of what the step is about, or null
//     freed: (column, start) => …,  whether this step makes the place that begins there free; else never
//     kept: (column, start) => …,  whether what begins there is in the way for it is kept; else never
//     picked: () => [[column, row], …],   what is selected; ui.pickedRows() where it is left out
//     found: () => [[column, row], …],    what find has found; ui.foundRows()
//     select: (column, row, {add}) => …,  of a click; row -1 and dll for a link; ui.selectRow()
//   })
//
// One layout is made of the borders of all columns, so an address has one height in all of them.
// Whoever steps a store calls update(dirty) after it, whichever store it is.  Columns whose store
// gets other data call renew().  What it returns is a part (base/registry.js) with besides:
//   y(address) → pixel of the layout, address(y), top() and zoom() of what is in sight,
//   reveal([[start, end], …]), zoomBy(factor), reset(), range() → [start, end] | null,
//   show([start, end]), unfold(true | false), at(x, y) → {column, who, address} | null.

import { addressText } from "../../base/text/address.js";
import { makeFoldRows } from "./around/foldrows.js";
import { listenForMoves } from "./around/moves.js";
import { headingsOf, makeUnder } from "./around/under.js";
import { labelAxis, linesOf, marksOf, piecesOf } from "./axis.js";
import { boxesOf } from "./boxes.js";
import { sizesFor } from "./layout.js";
import { paintLinks } from "./links.js";
import { colourFigure, paintBoxes, paintFrames, sizeTexts } from "./paint.js";
import { partOf } from "./part.js";
import { makeShape } from "./shape.js";
import { finishTexts, roundHalos, stateOf } from "./state.js";
import { PAD, held, withInSight } from "./view.js";

/** @typedef {import("./state.js").MapState} MapState */
/** @typedef {import("./view.js").View} View */
/** @typedef {ReturnType<typeof makeShape>} Shape */

const AXIS_PX = 16; // of the axis beside its labels
const TIGHT_LINE = 1.08; // of a heading in two lines, as map.css has it
const LEAST_HEAD_PX = 26; // of the room for the headings; the figure is made with it

/** @param {Ui} ui @param {any} options  see above */
export function makeMap(ui, options) {
  const map = stateOf(ui, options);
  const shape = makeShape(map, ui);
  const frame = makeFrame(map, shape);
  const rows = makeFoldRows(
    map,
    (start) => frame.open(start),
    (span) => part.reveal([span]),
  );
  const under = makeUnder(map, { shape, unfold: (whether) => frame.unfold(whether) });
  frame.around = () => {
    rows.draw();
    under.draw();
  };
  const part = partOf(map, frame, shape);
  listenForMoves(map, {
    move: frame.move,
    select: options.select,
    area: (rows) => ui.selectRows?.(rows.map(([index, row]) => [map.columns[index].who, row])),
  });
  roundHalos(map);
  colourFigure(map, ui.theme());
  frame.all();
  return part;
}

/** How large the map is, and how much of that its axis has. @param {MapState} map @param {Shape} shape */
function measure(map, shape) {
  const { figure } = map;
  map.width = Math.max(figure.inner_width || 500, 1);
  map.height = Math.max(figure.inner_height || 400, 1);
  map.type = map.ui.type?.label ?? 12;
  const { borders } = shape.ground();
  const longest = map.widthOf(addressText(borders[borders.length - 1]), true);
  map.axis = Math.ceil(Math.max(longest, map.widthOf("1023.9 MiB free"))) + AXIS_PX;
  map.headings = headingsOf(map);
  const lines = map.headings === "tight" ? 2 * TIGHT_LINE * map.type : map.type * 1.43 + 6;
  const head = Math.max(LEAST_HEAD_PX, Math.ceil(lines));
  if (figure.min_border_top !== head) figure.setv({ min_border_top: head });
}

/** Draw what is in sight. @param {MapState} map @param {Shape} shape */
function drawFigure(map, shape) {
  const { view, height, width, figure } = map;
  figure.x_range.setv({ start: 0, end: width });
  figure.y_range.setv({ start: view.top + height / view.zoom, end: view.top });
  map.boxes = map.columns.flatMap((column) =>
    boxesOf(shape.rowsOf(column), map.layout, view, height),
  );
  const pieces = piecesOf(map, map.boxes);
  const marks = marksOf(map, map.boxes, pieces);
  map.free = marks.some((one) => one.address < 0);
  const lines = linesOf(map, pieces, marks);
  map.give("axis", lines.solid);
  map.give("axis fold", lines.dotted);
  paintBoxes(map);
  paintFrames(map);
  paintLinks(map);
  labelAxis(map, marks);
  finishTexts(map);
}

/** What a drawing depends on besides what is shown. @param {MapState} map @returns {any[]} */
function looksOf(map) {
  const { figure, ui } = map;
  return [figure.inner_width, figure.inner_height, ui.type?.label, map.theme()];
}

/**
 * What lays the map out and draws it.  Until it is moved by hand, what is in sight depends on
 * the step, the folds and the size alone.
 *
 * @param {MapState} map
 * @param {Shape} shape
 */
function makeFrame(map, shape) {
  let byHand = false;
  /** @type {readonly [number, number] | null | undefined} */
  let followed; // what was brought into sight last; undefined where the map was moved since

  /** @param {boolean} follow  the step, even if somebody has moved the map @param {number} [anchor]  an address that stays where it is */
  function lay(follow, anchor) {
    const before = map.layout;
    const kept = anchor ?? before?.address(map.view.top) ?? 0;
    const at = before ? map.screen(before.y(kept)) : 0;
    map.layout = shape.lay(map.height - 2 * PAD, sizesFor(map.type));
    const { height, layout } = map;
    const { zoom } = map.view;
    const base = byHand ? { top: layout.y(kept) - at / zoom, zoom } : { top: 0, zoom: 1 };
    map.view = held(base, height, layout.total);
    const span = follow || !byHand ? shape.subject() : null;
    if (!span) return;
    const pixels = /** @type {[number, number]} */ (span.map(layout.y));
    map.view = withInSight(map.view, height, layout.total, pixels);
  }

  /** @type {any[]} */
  let drawn = [];

  const frame = {
    around: () => {},
    /** Whether it is drawn in this size and theme: at the opening many say that they have changed. */
    fits: () => looksOf(map).every((one, i) => one === drawn[i]),
    moved: () => byHand,
    /** Whether what stays in sight at this step is there already. */
    follows: () => followed !== undefined && `${followed}` === `${shape.subject()}`,
    draw() {
      drawFigure(map, shape);
      frame.around();
    },
    /** @param {boolean} [follow] @param {number} [anchor] */
    all(follow = false, anchor) {
      drawn = looksOf(map);
      measure(map, shape);
      sizeTexts(map);
      lay(follow, anchor);
      frame.draw();
      followed = follow ? shape.subject() : undefined;
    },
    /** @param {View} view */
    move(view) {
      byHand = true;
      followed = undefined;
      map.view = held(view, map.height, map.layout.total);
      frame.draw();
    },
    reset() {
      byHand = false;
      frame.all();
    },
    /** @param {number} start */
    open(start) {
      byHand = true;
      shape.open(start);
      frame.all(false, start);
    },
    /** @param {boolean} [whether] */
    unfold(whether = !shape.unfolded()) {
      shape.unfold(whether);
      frame.reset();
    },
  };
  return frame;
}
