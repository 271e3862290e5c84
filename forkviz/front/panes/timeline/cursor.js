// cursor: where one stands on the timeline: the box of the phase and a ring around the mark.  It lies
// over the figure, so that a step does not draw that anew.

import { h } from "../../base/dom.js";
import { write } from "../../base/drawing/rows.js";
import { bandOf, phaseText } from "../../base/phases.js";
import { fitting } from "./drawing.js";
import { shape, svg } from "./signs.js";

const HALF = 14;

const TICK = 4; // px of the line at each edge of a phase, whose name is between them

/** The line through the lanes, which leaves the name of the phase out.
 * @param {import("./drawing.js").Rows} rows @param {string} who */
export function lineIn(rows, who) {
  const [top = 0, bottom = 0] = rows[who === "child" ? "child" : "parent"];
  const end = rows.child[1] ?? 0;
  if (!rows.named || !who) return `M0 0V${end}`;
  return `M0 0V${top + TICK}M0 ${bottom - TICK}V${end}`;
}

/** @param {Ui} ui */
export function makeCursor(ui) {
  const { store, data } = ui;
  const phase = h("div", { class: "fv-phase-now", "aria-hidden": "true" });
  const ring = svg("svg", { class: "fv-cursor", width: 2 * HALF, "aria-hidden": "true" });
  let shown = ""; // what the ring's picture was made of

  /** @param {import("./drawing.js").Rows} rows @param {string} who  whose phase it is, "" for none */
  function draw(rows, who) {
    const kind = store.tables.ticks.mark[store.step];
    const key = `${kind}/${who}/${JSON.stringify(rows)}`;
    if (key === shown) return;
    shown = key;
    ring.setAttribute("height", String(rows.height));
    ring.setAttribute("viewBox", `${-HALF} 0 ${2 * HALF} ${rows.height}`);
    if (!rows.steps || rows.thin) {
      ring.replaceChildren(svg("path", { class: "fv-cursor-line", d: lineIn(rows, who) }));
      return;
    }
    const mark = shape(kind === "call" ? "" : kind);
    const at = svg("g", { transform: `translate(0 ${rows.marks})` }, ...(mark ? [mark] : []));
    ring.replaceChildren(
      svg("circle", { class: "fv-ring", cx: 0, cy: rows.marks, r: 8.5 }),
      at,
      svg("path", {
        class: "fv-cursor-head",
        d: `M0 ${rows.axis + 1}L5.5 ${rows.axis + 7.5}H-5.5Z`,
      }),
    );
  }

  /**
   * @param {import("./drawing.js").Laid} laid
   * @param {import("./drawing.js").Rows} rows
   * @param {number} inset  of the figure's frame in the pane
   * @param {number} size  of the text
   */
  function stand(laid, rows, inset, size) {
    const band = bandOf(store.tables.bands, store.step);
    const box = band < 0 ? null : laid.boxes.find((one) => one.band === band);
    draw(rows, box?.who ?? "");
    /** @type {SVGElement} */ (ring).style.transform =
      `translateX(${inset + laid.at(store.step) - HALF}px)`;
    phase.hidden = !box;
    if (!box) return;
    const number = store.tables.bands.name[band];
    const [top = 0, bottom = 0] = rows[box.who === "child" ? "child" : "parent"];
    const texts = [phaseText(data, number), number];
    write(phase, rows.named ? fitting(texts, box.right - box.left, size, "bold") : "");
    phase.style.transform = `translate(${inset + box.left}px, ${top - 0.5}px)`;
    phase.style.width = `${box.right - box.left}px`;
    phase.style.height = `${bottom - top + 1}px`;
    phase.style.fontSize = `${size}px`;
  }

  return { elements: [phase, ring], stand };
}
