// side: one of the two forks: its panes, which are those of the explorer, in the places of both.

import { h, within } from "../base/dom.js";
import { embedded, removeFigure } from "../base/drawing/embedded.js";
import { registered } from "../base/registry.js";
import { makeUi } from "../explorer.js";

/** The panes that each side has of its own. */
const OWN = ["timeline", "why", "algorithm", "calls", "sorting", "recursion"];

/**
 * A side without its parts; `make` makes them.  `bodies`: the elements of its panes, by name; `more`:
 * where a pane has its tools, by name.
 *
 * @param {CompareMain} main
 * @param {Data} data  the board of this side
 * @param {import("./rows.js").Side} name
 * @param {SidePlaces} place
 */
export function makeSide(main, data, name, place) {
  const { bodies } = place;
  const root = h("div", { class: "fv-side-root", data: { side: name } });
  const onSelect = (/** @type {string} */ text) => main.selectedIn(name, text);
  const ui = makeUi(root, data, { onSelect }, `${main.mine}${name}-`);
  ui.colours.close();
  const move = ui.go;
  Object.assign(ui, ofMain(main, name, place));

  return {
    ui,
    name,
    move,
    root,
    get step() {
      return ui.store.step;
    },
    async make(/** @type {boolean} */ figures) {
      for (const spec of registered()) {
        if (!OWN.includes(spec.name) || Boolean(spec.figure) !== figures) continue;
        const body = bodies[spec.name];
        spec.before?.(ui, body);
        const drawn = spec.figure ? await embedded(ui, spec.figure, body) : [];
        if (!drawn) return;
        const part = await spec.make(ui, body, ...drawn);
        if (part) ui.parts.push(part);
        if (spec.name === "why") placeKicker(place.panes.why);
      }
    },
    // As large as the page says.
    resize() {
      Object.assign(ui, { size: main.size, tall: main.tall, type: main.type });
      for (const part of ui.parts) part.resize?.();
    },
    restyle(/** @type {Theme} */ theme) {
      for (const part of ui.parts) part.restyle?.(theme);
      for (const { name: property } of styleOf(root))
        main.root.style.setProperty(property, root.style.getPropertyValue(property));
    },
    close() {
      for (const part of ui.parts) {
        part.close?.();
        if (part.view) removeFigure(part.view);
      }
    },
  };
}

/** What the words begin with stands beside whose they are, not below. @param {HTMLElement} pane */
function placeKicker(pane) {
  const kicker = within(pane, ".fv-kicker");
  kicker.setAttribute("aria-live", "polite");
  within(pane, ".fv-side-line").append(kicker);
}

/** The properties that a part has set on the root of its side: those of both are the same. @param {HTMLElement} element */
function styleOf({ style }) {
  return Array.from(style, (name) => ({ name }));
}

/**
 * What a side has of the page: its places, its theme, its steps.
 *
 * @param {CompareMain} main
 * @param {import("./rows.js").Side} name
 * @param {SidePlaces} place
 */
function ofMain(main, name, { bodies, panes, more }) {
  return {
    bodies,
    panes,
    holds: main.holds,
    paired: true,
    places: { ...main.places, marks: h("div") },
    colours: main.colours,
    heads: new Map(Object.entries(more).map(([pane, element]) => [pane, { more: element }])),
    specs: new Map(registered().map((spec) => [spec.name, spec])),
    bar: { tell() {}, play: main.play },
    keys: {
      press: (/** @type {string} */ key) => main.keys.press(key),
      help: (/** @type {string} */ part) => main.keys.help(part),
    },
    layout: { fold() {}, full: main.full },
    full: main.full,
    theme: main.theme,
    toggleTheme: main.toggleTheme,
    go: (/** @type {number} */ step) => main.goStep(name, step),
    forward: () => main.forward(),
  };
}
