// shell: the skeleton of the explorer, into which the panes draw.

const PANES = {
  minimap: "Whole space", space: "Address spaces, low at the top", why: "What happens, and why",
  recursion: "Recursion and reservations", sorting: "Topsort: imports stand left", algorithm: "Algorithm",
  calls: "Calls", timeline: "Timeline: click to go there",
};
// Panes that are a figure, and need no heading.
const BARE = ["minimap", "space", "timeline"];
const IN_GRID = ["space", "why", "recursion", "sorting", "algorithm", "calls"];

function makePane(name, title) {
  const body = () => h("div", { class: "fv-body", tabindex: ["why", "recursion"].includes(name) ? 0 : null });
  return h("section", { class: `fv-pane fv-${name}`, "aria-label": title, data: { pane: name } },
    ...(BARE.includes(name) ? [] : [h("h2", {}, title), body()]));
}

// wanted: the names of the panes that are to be seen.
function makeShell(ui, wanted, bar, alert) {
  const { root, data, host } = ui;
  root.classList.add("fv");
  root.tabIndex = -1;
  root.dataset.panes = [...wanted].join(" ");
  // Some panes alone share the room among them; those of a comparison have places of their own.
  if ((host.panes?.length || data.still) && !host.aligned) root.dataset.some = "true";
  else delete root.dataset.some;
  if (data.still) root.dataset.still = "true";
  root.setAttribute("role", "group");
  root.setAttribute("aria-label", `fork explorer: ${data.title}`);
  for (const [name, title] of Object.entries(data.still ? { ...PANES, why: "What was captured" } : PANES)) {
    ui.panes[name] = makePane(name, title);
    ui.panes[name].hidden = !wanted.has(name);
  }
  ui.panes.sorting.querySelector(".fv-body").after(h("div", { class: "fv-under" }));
  ui.tools.more = h("div", { class: "fv-more" });
  const head = h("header", { class: "fv-head-line" }, h("h1", {}, data.title), bar.outcome, ui.tools.more);
  const caveats = makeSaid(data.said);
  root.replaceChildren(head, alert.element, bar.element, ui.panes.minimap,
    h("div", { class: "fv-grid" }, ...IN_GRID.map((name) => ui.panes[name])),
    ui.panes.timeline, ...(caveats ? [caveats] : []));
  if (host.bare) for (const one of [head, bar.element]) one.hidden = true;
}
