// embedded: the panes that are drawn with figures of bokeh.

import { registered } from "../registry.js";
import { bokehHere } from "./bokeh.js";
import { whenIdle } from "./idle.js";
import { isSeen } from "./seen.js";

/**
 * A figure of bokeh in an element: its model and its view.
 *
 * @param {any} ui @param {string} name @param {HTMLElement} element
 * @returns {Promise<[any, any]>}
 */
export async function embedded(ui, name, element) {
  const { embed, figures } = bokehHere();
  const item = JSON.parse(JSON.stringify(figures[name]).replaceAll('"§', `"${ui.mine}`));
  const result = await embed.embed_item(item, element);
  const [view] = result.roots ?? result;
  return [view.model, view];
}

/**
 * The panes with figures that are wanted, one after the other; the last ones may come later.
 *
 * @param {any} ui @param {Set<string>} wanted
 */
export async function drawFigures(ui, wanted) {
  const specs = registered().filter(({ name, figure }) => figure && wanted.has(name));
  const seen = specs.filter(({ name }) => isSeen(ui.panes[name]));
  await complaining(ui, async () => {
    for (const spec of seen) await draw(ui, spec);
  });
  for (const spec of specs) if (!seen.includes(spec)) drawLater(ui, spec);
}

/** @param {any} ui @param {PaneSpec} spec */
async function draw(ui, spec) {
  const body = ui.bodies[spec.name];
  const [figure, view] = await embedded(ui, /** @type {string} */ (spec.figure), body);
  const part = await spec.make(ui, body, figure, view);
  if (part) ui.parts.push(part);
  part?.restyle?.(ui.theme());
}

/** A pane that is not in sight is drawn when it comes there, or when nothing else is to be done.
 * @param {any} ui @param {PaneSpec} spec */
function drawLater(ui, spec) {
  let begun = false;
  const begin = async () => {
    if (begun || !ui.holds()) return;
    begun = true;
    await complaining(ui, () => draw(ui, spec));
    ui.late -= 1;
  };
  ui.late += 1;
  const resize = () => void (isSeen(ui.panes[spec.name]) && begin());
  ui.parts.push({ name: spec.name, resize, makeUp: begin });
  whenIdle(begin);
}

/** @param {any} ui @param {() => Promise<void>} drawing */
async function complaining(ui, drawing) {
  try {
    await drawing();
  } catch (/** @type {any} */ problem) {
    ui.alert.complain(
      `the figures could not be drawn: ${problem.message ?? problem}`,
      "The words, the listing and the calls still work.",
    );
  }
}
