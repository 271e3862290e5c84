// registry: the panes that there are.  A pane is one file that registers itself when it is imported;
// panes/all.js imports them.  types/ui.d.ts says what a PaneSpec is.

import { whenSeen } from "./drawing/seen.js";

/** @type {Map<string, PaneSpec>} */
const panes = new Map();

/** @param {PaneSpec} spec */
export function register(spec) {
  if (panes.has(spec.name)) throw new Error(`two panes are called ${spec.name}`);
  const { name, make } = spec;
  panes.set(name, { ...spec, make: (ui, ...place) => whenSeen(ui, name, make(ui, ...place)) });
}

/** All panes, in the order in which they registered. */
export function registered() {
  return [...panes.values()];
}
