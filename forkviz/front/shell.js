// shell: the skeleton of the explorer, into which the panes draw.

import { h } from "./base/dom.js";
import { makeSaid } from "./base/provenance.js";
import { registered } from "./base/registry.js";
import { makeHead } from "./layout/head.js";

// What was assumed is a pane only where there is room for it; else the source line opens it.
const SAID = { name: "said", title: "What was assumed", scrolls: true };
// Panes that have places of their own, outside of the grid.
const OUTSIDE = ["verdict", "timeline"];

/** @param {any} ui @param {Partial<PaneSpec>} spec */
function makePane(ui, spec) {
  const { name, title, head = true, figure, scrolls } = spec;
  const called = name === "why" && ui.data.still ? "What was captured" : title;
  const pane = h("section", {
    class: `fv-pane fv-${name}`,
    id: `${ui.mine}${name}`,
    "aria-label": called,
    data: { pane: name },
  });
  const bare = name === "verdict" || (figure && !head);
  const body = bare ? pane : h("div", { class: "fv-body", tabindex: scrolls ? 0 : null });
  if (!OUTSIDE.includes(name ?? "")) {
    const made = makeHead(ui, /** @type {any} */ (spec));
    ui.heads.set(name, made);
    pane.append(made.element);
  }
  if (!bare) pane.append(body);
  ui.panes[name ?? ""] = pane;
  ui.bodies[name ?? ""] = body;
  return pane;
}

// wanted: the names of the panes that are to be seen.
/** @param {any} ui @param {Set<string>} wanted */
export function makeShell(ui, wanted) {
  const { root, data, host } = ui;
  root.classList.add("fv");
  root.tabIndex = -1;
  root.dataset.panes = [...wanted].join(" ");
  for (const name of ["some", "still"]) delete root.dataset[name];
  if ((host.panes?.length || data.still) && !host.aligned) root.dataset.some = "true";
  if (data.still) root.dataset.still = "true";
  root.setAttribute("role", "group");
  root.setAttribute("aria-label", `fork explorer: ${data.title}`);
  for (const spec of registered()) {
    ui.specs.set(spec.name, spec);
    makePane(ui, spec).hidden = !wanted.has(spec.name);
  }
  const places = (ui.places = makePlaces(ui));
  const grid = h(
    "div",
    { class: "fv-grid" },
    ...Object.keys(ui.panes)
      .filter((name) => !OUTSIDE.includes(name))
      .map((name) => ui.panes[name]),
  );
  places.main = h("div", { class: "fv-main" }, grid);
  places.grid = grid;
  fillSaid(ui, grid);
  const order = [
    places.verdict,
    ui.alert.element,
    places.player,
    places.live,
    ui.panes.timeline,
    places.legend,
    places.main,
  ];
  root.replaceChildren(...order.filter(Boolean));
  if (host.bare)
    for (const one of [places.verdict, places.player, places.legend]) one.hidden = true;
}

// The areas of the page: who owns one fills it.
/** @param {any} ui */
function makePlaces(ui) {
  const more = h("div", { class: "fv-more" });
  const verdict = h(
    "div",
    { class: "fv-verdict-line" },
    ui.panes.verdict ?? null,
    ui.panes.verdict?.hidden === false ? null : outcomeOf(ui.data),
    more,
  );
  const marks = h("div", { class: "fv-marks-place" }),
    source = h("p", { class: "fv-source-line" });
  /** @type {Record<string, HTMLElement>} */
  const places = {
    verdict,
    more,
    marks,
    source,
    player: h("div", { class: "fv-player" }),
    live: h("div", { class: "fv-live-place" }),
    legend: h("div", { class: "fv-legend" }, marks, source),
  };
  return places;
}

// How it ends, as long as no pane says so.
/** @param {any} data */
function outcomeOf(data) {
  const [name, text] = data.still
    ? ["", "as it was captured; nothing is forked here"]
    : data.waits
      ? ["fv-waits", "… the fork has not ended"]
      : data.succeeded
        ? ["fv-ok", "✓ the fork succeeds"]
        : ["fv-failed", `✗ the fork fails: ${data.message}`];
  return h("div", { class: "fv-outcome" }, h("h1", {}, data.title), h("p", { class: name }, text));
}

// What the source line says: of what this is, under which policy, and how many notes there are.
/** @param {any} ui @param {HTMLElement} grid */
function fillSaid(ui, grid) {
  const { data, places } = ui;
  const said = makeSaid(data.said);
  const named = [data.title, ...(data.policy ? [`policy ${data.policy}`] : [])].join(" · ");
  places.source.append(h("span", { title: named }, named));
  if (!said) return;
  makePane(ui, SAID);
  ui.specs.set("said", SAID);
  grid.append(ui.panes.said);
  ui.bodies.said.append(said.element);
  places.source.append(
    " · ",
    h(
      "button",
      { type: "button", class: "fv-link", data: { do: "said" }, onclick: () => ui.showSaid() },
      ...(said.conflicting ? [h("b", { class: "fv-warn" }, "⚠ ")] : []),
      said.counts,
    ),
  );
}
