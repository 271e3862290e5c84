// figure: what figures have in common: the colours of their ground, and data that come safely.

/** @param {any} figure @param {any} theme */
export function paperOf(figure, theme) {
  figure.setv({
    background_fill_color: theme.paper,
    border_fill_color: theme.paper,
    border_line_color: theme.paper,
  });
}

const SPARE = 64; // rows that texts grow by

/**
 * What gives the renderers of a figure their data.  Bokeh takes a while to take in texts that have
 * fonts of their own; if it paints meanwhile, as it does when its element changes its size, another
 * number of rows is an error.  So such texts get rows to spare, and are hidden until more are in.
 *
 * @param {Map<string, any>} renderers  by name
 * @returns {(name: string, columns: Record<string, unknown[]>) => void}
 */
export function giverOf(renderers) {
  const turns = new Map();
  return (name, columns) => {
    const renderer = renderers.get(name);
    const source = renderer.data_source;
    if (!columns.font) {
      source.data = columns;
      return;
    }
    const had = source.data.font?.length ?? 0;
    const rows = Math.max(had, Math.ceil(columns.font.length / SPARE) * SPARE);
    if (rows !== had) renderer.visible = false;
    source.data = padded(columns, rows);
    if (rows === had) return;
    const turn = (turns.get(name) ?? 0) + 1;
    turns.set(name, turn);
    const show = () => {
      if (turns.get(name) === turn) renderer.visible = true;
    };
    requestAnimationFrame(() => requestAnimationFrame(show));
  };
}

/** Columns of so many rows: those to spare are empty texts nowhere.
 * @param {Record<string, unknown[]>} columns @param {number} rows */
function padded(columns, rows) {
  const spare = {
    x: NaN,
    y: NaN,
    text: "",
    align: "left",
    colour: "#000000",
    font: "sans-serif",
    style: "normal",
  };
  return Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [
      name,
      [
        ...values,
        ...Array(Math.max(rows - values.length, 0)).fill(/** @type {any} */ (spare)[name] ?? 0),
      ],
    ]),
  );
}

/**
 * Bokeh takes a glyph in anew whenever something of it is set, be it the same, and draws it with data
 * that may be on their way yet: only what changes is set, and all of it at once.
 *
 * @param {any} glyph
 * @param {Record<string, string | number>} values
 */
export function dress(glyph, values) {
  const changed = Object.entries(values).filter(([name, value]) => glyph[name]?.value !== value);
  if (!changed.length) return;
  glyph.setv(Object.fromEntries(changed.map(([name, value]) => [name, { value }])));
}

/** What does its work in the next frame, once, however often it is called before.
 * @param {() => void} work */
export function inNextFrame(work) {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      work();
    });
  };
}

/** The renderers of a figure by name.  @param {any} figure @returns {Map<string, any>} */
export function renderersOf(figure) {
  return new Map(figure.renderers.map((/** @type {any} */ one) => [one.name, one]));
}

/** Call `resize` when the frame of a figure changes its size.
 * @param {any} figure @param {() => void} resize */
export function whenResized(figure, resize) {
  for (const one of ["inner_height", "inner_width"]) figure.properties[one].change.connect(resize);
}
