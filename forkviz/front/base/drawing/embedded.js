// embedded: the panes that are drawn with figures of bokeh.

import { h } from "../dom.js";
import { registered } from "../registry.js";
import { bokehHere } from "./bokeh.js";
import { whenIdle } from "./idle.js";
import { isSeen } from "./seen.js";

/** ms after which the page says what the figures wait for. */
const LATE_MS = 15000;
const WAITS =
  "The figures wait for the kernel, which is busy with another cell. They are drawn when it answers.";

/**
 * A figure of bokeh in an element: its model and its view; null where the explorer was closed
 * meanwhile.
 *
 * @param {any} ui @param {string} name @param {HTMLElement} element
 * @returns {Promise<[any, any] | null>}
 */
export async function embedded(ui, name, element) {
  const { embed, figures } = await saying(ui, bokehHere());
  if (!ui.holds()) return null;
  const item = JSON.parse(JSON.stringify(figures[name]).replaceAll('"§', `"${ui.mine}`));
  const result = await embed.embed_item(item, element);
  const [view] = result.roots ?? result;
  if (ui.holds()) return [view.model, view];
  removeFigure(view);
  return null;
}

/** Take a figure out of the page, and out of bokeh's index. @param {any} view */
export function removeFigure(view) {
  view.model.document?.clear();
  view.remove?.();
}

/**
 * Say that BokehJS is late, until it is there.
 *
 * @template T
 * @param {any} ui @param {Promise<T>} bokeh
 * @returns {Promise<T>}
 */
async function saying(ui, bokeh) {
  const words = h("span", {}, WAITS);
  const late = setTimeout(() => ui.alert.message(words), LATE_MS);
  try {
    return await bokeh;
  } finally {
    clearTimeout(late);
    if (words.isConnected) ui.alert.hide();
  }
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
  const drawn = await embedded(ui, /** @type {string} */ (spec.figure), body);
  if (!drawn) return;
  const [figure, view] = drawn;
  const part = await spec.make(ui, body, figure, view);
  if (!ui.holds()) return void removeFigure(view); // closed meanwhile: its parts were taken out before
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
