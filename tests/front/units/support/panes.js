// panes: a pane of the explorer as it registers itself, in an explorer of real data without others.

import "../../../../forkviz/front/panes/all.js";
import { registered } from "../../../../forkviz/front/base/registry.js";
import { makeHead } from "../../../../forkviz/front/layout/head.js";
import { figureOf } from "./bokeh.js";
import { bodyOf, explorer } from "./explorer.js";
import { frames } from "./page.js";

/**
 * The explorer of a trace with one pane, which is drawn when this is done.
 *
 * @param {string} name
 * @param {Data} [data]
 * @param {(ui: Ui) => void} [prepare]  what the pane needs besides
 */
export async function paneOf(name, data, prepare = () => {}) {
  const made = explorer(data);
  const { ui, store } = made;
  const spec = registered().find((one) => one.name === name);
  if (!spec) throw new Error(`no pane is called ${name}`);
  const head = makeHead(ui, spec);
  ui.specs.set(name, spec);
  ui.heads.set(name, head);
  store.go(made.data.opening);
  prepare(ui);
  const body = bodyOf(ui, name);
  spec.before?.(ui, body);
  const { figure, view } = spec.figure ? figureOf(spec.figure, body) : { figure: null, view: null };
  const part = made.show(await spec.make(ui, body, figure, view));
  part.restyle?.(ui.theme());
  await frames();
  return { ...made, head, body, part, figure, view, spec };
}
