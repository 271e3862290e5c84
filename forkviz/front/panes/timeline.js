// timeline: phases in the lanes of parent and child, and every step a mark; it is the slider, too.
// The figure is drawn once; where one stands lies over it, so that a step does not draw it anew.

import { WHO } from "../base/contract.js";
import { h } from "../base/dom.js";
import {
  dress,
  giverOf,
  inNextFrame,
  paperOf,
  renderersOf,
  whenResized,
} from "../base/drawing/figure.js";
import { textWidth } from "../base/text/measure.js";
import { bandOf, phaseText } from "../base/phases.js";
import { register } from "../base/registry.js";
import { makeCursor } from "./timeline/cursor.js";
import {
  drawLink,
  drawMarks,
  drawPhases,
  drawRest,
  rowsOf,
  unreachedNames,
} from "./timeline/drawing.js";
import { layOut, namesIn } from "./timeline/geometry.js";
import { fillLegend, makeMarksLegend } from "./timeline/legend.js";

const NEAR_PX = 7; // so near to a mark a click is on it
const NAMES_PX = 54; // room for the names of the lanes
const THIN = { missing: 12, least: 6 }; // boxes without names
const STRONG = new Set(["failure", "decision", "frame", "done"]);

/** The colours of the figure's parts.  @param {Map<string, any>} renderers @param {any} theme */
function colour(renderers, theme) {
  const paint = (/** @type {string} */ name, /** @type {any} */ colours) => {
    const { glyph } = renderers.get(name) ?? {};
    if (glyph) dress(glyph, colours);
  };
  for (const kind of ["failure", "decision", "call", "frame", "done", "other"]) {
    const value = theme.timeline[kind];
    paint(
      `mark ${kind}`,
      kind === "call" || kind === "other"
        ? { line_color: value }
        : { line_color: value, fill_color: value },
    );
  }
  const failure = theme.timeline.failure;
  paint("link", { line_color: failure });
  paint("link head", { line_color: failure, fill_color: failure });
  paint("link cause", { line_color: failure, fill_color: theme.paper });
  paint("picked", { line_color: theme.accent, fill_color: theme.accent });
  paint("axis", { line_color: theme.line });
  paint("attempts", { line_color: theme.ink });
  paint("attempt names", { text_color: theme.soft });
  paint("note signs", { text_color: theme.decision });
  paint("phase names", { text_color: theme.ink });
  paint("unreached name", { text_color: theme.soft });
  paint("phase unreached", {
    fill_color: theme.paper,
    line_color: theme.edge,
    hatch_color: theme.line,
  });
  for (const who of WHO) {
    paint(`lane ${who}`, { fill_color: theme.timeline[who] });
    paint(`phase ${who}`, { fill_color: theme.paper, line_color: theme.edge });
  }
}

/** What a step is, as a slider says it.  @param {Ui} ui */
function valueText({ store, data }) {
  const band = bandOf(store.tables.bands, store.step);
  const phase = band < 0 ? "" : `, ${phaseText(data, store.tables.bands.name[band])}`;
  return `step ${store.step} of ${store.last}${phase}: ${store.words().what}`;
}

/** Steps by pointer: a press goes there, a drag goes along.
 * @param {Ui} ui @param {HTMLElement} host @param {HTMLElement} slider @param {(event: PointerEvent, near: boolean) => number} stepAt */
function listen(ui, host, slider, stepAt) {
  let held = -1;
  host.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || !event.isPrimary) return;
    held = event.pointerId;
    slider.focus({ preventScroll: true });
    event.preventDefault();
    ui.go(stepAt(event, true));
  });
  host.addEventListener("pointermove", (event) => {
    if (held !== event.pointerId) return;
    if (event.buttons & 1) ui.go(stepAt(event, false));
    else held = -1;
  });
  for (const end of /** @type {const} */ (["pointerup", "pointercancel"]))
    host.addEventListener(end, () => {
      held = -1;
    });
}

/**
 * What the parts of a timeline share; inset: of the figure's frame in the pane.
 *
 * @typedef {object} Line
 * @property {Ui} ui
 * @property {HTMLElement} host
 * @property {any} figure
 * @property {any} view
 * @property {Map<string, any>} renderers
 * @property {import("./timeline/drawing.js").Give} give
 * @property {ReturnType<typeof makeCursor>} cursor
 * @property {HTMLElement} slider
 * @property {HTMLElement[]} lanes
 * @property {import("./timeline/drawing.js").Rows} rows
 * @property {import("./timeline/drawing.js").Laid} laid
 * @property {number} inset
 * @property {number} size  of the phases' names
 */

/** @param {Ui} ui @param {HTMLElement} host @param {any} figure @param {any} view @returns {Line} */
function lineOf(ui, host, figure, view) {
  const renderers = renderersOf(figure);
  const role = { role: "slider", tabindex: 0, "aria-label": "Step", "aria-valuemin": 0 };
  return {
    ...{ ui, host, figure, view, renderers, give: giverOf(renderers), inset: 0, size: 12 },
    cursor: makeCursor(ui),
    slider: h("div", { class: "fv-slider", ...role }),
    lanes: ["Parent", "Child", "Steps"].map((name) => h("span", { class: "fv-lane" }, name)),
    rows: rowsOf(88),
    laid: layOut(ui.store.tables, ui.store.last, 800),
  };
}

/** How wide a number is where it is the widest: in the phase where one stands.
 * @param {string} text @param {number} size */
const boldWidth = (text, size) => textWidth(text, size, "bold");

/** The size of the text.  @param {Ui} ui */
const sizeIn = (ui) => Math.max(ui.type?.label ?? 12, 12);

/** Show where one stands.  @param {Line} line */
function stand({ ui, cursor, laid, rows, inset, size, slider }) {
  cursor.stand(laid, rows, inset, size);
  slider.setAttribute("aria-valuemax", String(ui.store.last));
  slider.setAttribute("aria-valuenow", String(ui.store.step));
  slider.setAttribute("aria-valuetext", valueText(ui));
}

/** Put what lies over the figure where the figure has it.  @param {Line} line */
function place(line) {
  const { host, view, rows, lanes } = line;
  const box = view.el.getBoundingClientRect();
  line.inset = box.left - host.getBoundingClientRect().left + view.frame.bbox.left;
  const middles = [
    ...[rows.parent, rows.child].map(([top = 0, bottom = 0]) => (top + bottom) / 2),
    rows.marks,
  ];
  lanes.forEach((one, i) => {
    one.hidden = rows.thin || (i === 2 && !rows.steps);
    one.style.top = `${(middles[i] ?? 0) - 10}px`;
  });
  stand(line);
}

/** Draw all for the room that there is.  @param {Line} line */
function draw(line) {
  const { ui, figure, renderers, give } = line;
  const width = Math.max(figure.inner_width || 800, 60);
  const height = Math.max(figure.inner_height || 88, 20);
  const rows = (line.rows = rowsOf(height));
  const { tables } = ui.store;
  const { size, least } = namesIn(tables, width, sizeIn(ui), boldWidth);
  line.size = size;
  figure.min_border_left = rows.thin ? 0 : NAMES_PX;
  const [wish = ""] = unreachedNames(ui);
  const wanted = rows.thin ? THIN : { missing: textWidth(wish, size) + 14, least };
  const laid = (line.laid = layOut(tables, ui.store.last, width, wanted));
  figure.x_range.setv({ start: 0, end: width });
  figure.y_range.setv({ start: height, end: 0 });
  for (const name of ["phase names", "unreached name", "attempt names", "note signs"])
    dress(renderers.get(name).glyph, { text_font_size: `${size}px` });
  drawPhases(give, laid, rows, ui, size);
  drawMarks(give, laid, rows, ui);
  drawLink(give, laid, rows, ui, (quarters) => {
    dress(renderers.get("link head").glyph, { angle: (quarters * Math.PI) / 2 });
  });
  drawRest(give, laid, rows, ui);
  place(line);
}

/** The step that a place means: in the row of the steps the nearest mark, else the nearest step.
 * @param {Line} line @param {PointerEvent} event @param {boolean} near */
function stepAt({ ui, host, laid, rows, inset }, event, near) {
  const { left, top } = host.getBoundingClientRect();
  const x = event.clientX - left - inset;
  const step = laid.step(x);
  if (!near || !rows.steps || event.clientY - top < rows.arrow) return step;
  const { mark } = ui.store.tables.ticks;
  let best = step;
  let least = NEAR_PX;
  for (let at = Math.max(step - 20, 0); at <= Math.min(step + 20, ui.store.last); at += 1) {
    const away = Math.abs(laid.at(at) - x);
    if (!STRONG.has(mark[at]) || away >= least) continue;
    [best, least] = [at, away];
  }
  return best;
}

/** @param {Ui} ui @param {HTMLElement} host @param {any} figure @param {any} view */
export function makeTimeline(ui, host, figure, view) {
  const line = lineOf(ui, host, figure, view);
  host.append(...line.cursor.elements, ...line.lanes, line.slider);
  let drawn = "";
  /** At the opening many say that the size has changed. @param {boolean} [anew] */
  function fit(anew = false) {
    const looks = [figure.inner_width, figure.inner_height, ui.type?.label].join();
    if (!anew && looks === drawn) return;
    drawn = looks;
    draw(line);
  }
  const resize = inNextFrame(fit);
  listen(ui, host, line.slider, (event, near) => stepAt(line, event, near));
  whenResized(figure, resize);
  colour(line.renderers, ui.theme());
  fit();

  return {
    name: "timeline",
    update: () => stand(line),
    pick() {
      drawRest(line.give, line.laid, line.rows, ui);
      fillLegend(ui);
    },
    resize,
    renew() {
      fit(true);
      fillLegend(ui);
    },
    /** @param {any} theme */
    restyle(theme) {
      paperOf(figure, theme);
      colour(line.renderers, theme);
      resize();
    },
    figure,
    view,
  };
}

register({
  name: "timeline",
  title: "Timeline",
  figure: "timeline",
  head: false,
  before: (ui) => ui.places?.marks.replaceChildren(makeMarksLegend(ui)),
  make: makeTimeline,
});
