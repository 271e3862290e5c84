// shell: the page of two forks: the headline, the bar, a timeline of each, and the panes of both.

import { h } from "../base/dom.js";
import { makeSaid } from "../base/provenance.js";
import { registered } from "../base/registry.js";
import { makeHead } from "../layout/head.js";
import { SIDES, labelsOf } from "./rows.js";

/** @typedef {import("./rows.js").Side} Side */
/** @typedef {Pick<PaneSpec, "name" | "title" | "head" | "scrolls" | "unused">} ShellSpec  of a pane */

/** Panes that show both forks beside each other: their names in the explorer. */
export const PAIRED = ["algorithm", "calls", "sorting", "recursion"];

/** @param {CompareMain} main @param {CompareData} data  of the comparison */
export function makeCompareShell(main, data) {
  const { root } = main;
  root.classList.add("fv", "fv-compare");
  root.tabIndex = -1;
  root.setAttribute("role", "group");
  root.setAttribute("aria-label", `two forks compared: ${data.a.title} and ${data.b.title}`);
  const sides = { a: placesOfSide(), b: placesOfSide() };
  const grid = h("div", { class: "fv-grid" });
  const put = (/** @type {ShellSpec} */ spec) => grid.append(makePane(main, spec).pane);
  put({ name: "space", title: "Address spaces, low at the top", head: false });
  for (const side of SIDES) grid.append(makeWords(main, data, side, sides[side]));
  put({ name: "differences", title: "What differs", scrolls: true });
  for (const name of PAIRED) {
    const own = registered().find((spec) => spec.name === name);
    if (own) grid.append(makePair(main, data, own, sides));
  }
  const assumed = assumedSpec(data);
  if (assumed) {
    grid.append(makePair(main, data, assumed, sides));
    for (const side of SIDES) fillAssumed(data[side], sides[side].bodies.said);
  }
  main.places = {
    verdict: h("div", { class: "fv-verdict-line fv-compare-line" }),
    more: h("div", { class: "fv-more" }),
    player: h("div", { class: "fv-player" }),
    live: h("div"),
    legend: h("div", { class: "fv-legend" }),
    main: h("div", { class: "fv-main" }, grid),
    grid,
  };
  const timelines = h(
    "div",
    { class: "fv-timelines" },
    ...SIDES.map((side) => makeTimelineRow(data, side, sides[side])),
  );
  root.replaceChildren(
    main.places.verdict,
    main.alert.element,
    main.places.player,
    timelines,
    main.places.main,
  );
  return sides;
}

function placesOfSide() {
  return {
    bodies: /** @type {Record<string, HTMLElement>} */ ({}),
    panes: /** @type {Record<string, HTMLElement>} */ ({}),
    more: /** @type {Record<string, HTMLElement>} */ ({}),
  };
}

/** @param {CompareMain} main @param {ShellSpec} spec @param {string} [kind]  whose style it has */
function makePane(main, spec, kind = spec.name) {
  const { name, title, scrolls } = spec;
  const pane = h("section", {
    class: `fv-pane fv-${kind}`,
    id: `${main.mine}${name}`,
    "aria-label": title,
    data: { pane: name },
  });
  const head = makeHead(main, spec);
  // The map fills its pane.
  const body =
    kind === "space" ? pane : h("div", { class: "fv-body", tabindex: scrolls ? 0 : null });
  pane.append(head.element, ...(body === pane ? [] : [body]));
  main.heads.set(name, head);
  main.specs.set(name, spec);
  main.panes[name] = pane;
  main.bodies[name] = body;
  return { pane, body };
}

/** The words of one side, below whose they are. @param {CompareMain} main @param {CompareData} data @param {Side} side @param {SidePlaces} place */
function makeWords(main, data, side, place) {
  const letter = side.toUpperCase();
  const { pane, body } = makePane(
    main,
    { name: `why-${side}`, title: `Words of ${letter}`, head: false, scrolls: true },
    "why",
  );
  pane.dataset.side = side;
  pane.prepend(
    h(
      "p",
      { class: "fv-side-line" },
      h("b", { class: "fv-letter" }, letter),
      " ",
      ...endOf(data[side]),
      " ",
      h("span", { class: "fv-waiting" }),
    ),
  );
  place.panes.why = pane;
  place.bodies.why = body;
  return pane;
}

/** How a fork ends, in a few words. @param {Data} data  a board */
export function endOf(data) {
  if (data.waits) return [h("b", { class: "fv-waits" }, "… has not ended")];
  if (data.succeeded) return [h("b", { class: "fv-ok" }, "✓ succeeds")];
  const at = (data.verdict?.links ?? []).findLast(
    (/** @type {CompareLink} */ link) => link.role === "failure",
  )?.step;
  // Where there is little room the style leaves the step out: a link of the headline has it.
  const step = at === undefined ? [] : [h("span", { class: "fv-at-step" }, ` at step ${at}`)];
  return [h("b", { class: "fv-failed" }, "✗ fails", ...step)];
}

/** A pane of both: A's half and B's. @param {CompareMain} main @param {CompareData} data @param {ShellSpec} own  of the pane in an explorer @param {BySide<SidePlaces>} sides */
function makePair(main, data, own, sides) {
  const { name } = own;
  const spec = {
    ...own,
    name: `pair-${name}`,
    figure: undefined,
    head: true,
    scrolls: false,
    unused: () =>
      SIDES.every((side) => own.unused?.(data[side])) ? (own.unused?.(data.a) ?? "") : "",
    said: undefined,
  };
  const { pane, body } = makePane(main, spec, "pair");
  for (const side of SIDES) {
    const more = h("span", { class: "fv-pane-more" });
    const inner = h("div", { class: "fv-body", tabindex: own.scrolls ? 0 : null });
    const half = h(
      "section",
      {
        class: `fv-half fv-${name}`,
        "aria-label": `${side.toUpperCase()}: ${spec.title}`,
        data: { side },
      },
      h(
        "header",
        { class: "fv-half-head" },
        h("b", { class: "fv-letter" }, side.toUpperCase()),
        more,
      ),
      inner,
    );
    sides[side].panes[name] = half;
    sides[side].bodies[name] = inner;
    sides[side].more[name] = more;
    body.append(half);
  }
  return pane;
}

/** The pane of what was assumed, if anything was, of either. @param {CompareData} data @returns {ShellSpec | null} */
function assumedSpec(data) {
  if (!SIDES.some((side) => data[side].said.length)) return null;
  return { name: "said", title: "Assumed", scrolls: true };
}

/** @param {Data} data @param {HTMLElement} body */
function fillAssumed(data, body) {
  const said = makeSaid(data.said);
  body.append(said?.element ?? h("p", { class: "fv-none" }, "nothing"));
}

/** @param {CompareData} data @param {Side} side @param {SidePlaces} place */
function makeTimelineRow(data, side, place) {
  const body = h("div", { class: "fv-timeline" });
  place.panes.timeline = body;
  place.bodies.timeline = body;
  const { title, policy, waits, succeeded } = data[side];
  const sign = waits ? "…" : succeeded ? "✓" : "✗";
  return h(
    "section",
    { class: "fv-timeline-row", "aria-label": `Timeline of ${side.toUpperCase()}`, data: { side } },
    h(
      "div",
      { class: "fv-timeline-name", title: `${title}\n${policy}` },
      h(
        "b",
        {},
        `${side.toUpperCase()} `,
        h("span", { class: waits ? "fv-waits" : succeeded ? "fv-ok" : "fv-failed" }, sign),
      ),
      h("span", { class: "fv-label" }, labelsOf(data)[side]),
    ),
    body,
  );
}
