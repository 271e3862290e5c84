// space: parent and child side by side on one hex axis.  The figure is bokeh's; what it is given is
// decided here and in boxes.

const EDGES = { parent: [0, 1], child: [1.42, 2.42] };
const LABEL_PX = 8.4; // height that a label needs
const TICK_PX = 12; // two ticks of the axis stay so far apart
const CHARACTER_PX = 6; // width of a character of a label, roughly
const LINK_PX = 5; // so near to a link a click is on it
const LINKS_APART_PX = 3; // of thin DLLs, links of one standing are drawn so far apart

function makeSpace(ui, figure, view) {
  const { store, data } = ui;
  const range = figure.y_range;
  const renderers = new Map(figure.renderers.map((one) => [one.name, one]));
  const sources = new Map([...renderers].map(([name, one]) => [name, one.data_source]));
  const drawn = new Map(); // by renderer: what it shows, to see whether that changes
  const boxes = { parent: new Map(), child: new Map() };
  const heads = (data.heads ?? ["parent", "child"]).map((who) => h("span", { class: "fv-head" }, who.toUpperCase()));
  ui.panes.space.append(...heads);

  const limits = () => [-0.012 * ui.axis.length, 1.006 * ui.axis.length];
  function bound() {
    const [low, high] = limits();
    // The bounds first: what is set with them is still held to the old ones.
    range.setv({ reset_start: high, reset_end: low, bounds: [low, high], min_interval: ui.axis.length / 5000 });
    range.setv({ start: high, end: low });
  }
  bound();

  const perPixel = () => Math.abs(range.end - range.start) / Math.max(figure.inner_height || 400, 1);

  const columnAt = (across) => ["parent", "child"].find((one) => EDGES[one][0] <= across && across <= EDGES[one][1]);

  // -- the boxes --------------------------------------------------------------------------------

  function describe(who, row, count) {
    if (count > 1) return { name: `${count} regions, too thin to be told apart here: zoom in` };
    const one = store.region(who, row);
    return {
      name: one.name || `(${one.use})`, where: `${hex(one.start)} – ${hex(one.end)}`,
      size: sizeText(one.end - one.start), state: one.state, kind: one.kind,
      protect: one.protect, base: hex(one.base), source: ui.origin(one),
    };
  }

  // Give a renderer its data, unless it has them already.
  function give(name, columns, signature) {
    if (drawn.get(name) === signature || !sources.has(name)) return;
    drawn.set(name, signature);
    sources.get(name).data = columns;
  }

  function fill(whose) {
    const unit = perPixel();
    for (const who of whose) boxes[who] = boxesOf(store, who, range, unit);
    for (const name of sources.keys()) {
      if (!ui.isLook(name)) continue;
      const columns = { left: [], right: [], top: [], bottom: [], name: [], where: [], size: [],
        state: [], kind: [], protect: [], base: [], source: [], row: [] };
      const marks = [];
      for (const who of ["parent", "child"]) {
        for (const [top, bottom, row, count, first] of boxes[who].get(name) ?? []) {
          marks.push(who[0], first, count, top, bottom);
          columns.left.push(EDGES[who][0]);
          columns.right.push(EDGES[who][1]);
          columns.top.push(top);
          columns.bottom.push(bottom);
          columns.row.push(row < 0 ? "" : `${who}:${row}`);
          const told = describe(who, first, count);
          for (const key of ["name", "where", "size", "state", "kind", "protect", "base", "source"]) {
            columns[key].push(told[key] ?? "");
          }
        }
      }
      give(name, columns, marks.join());
    }
    label(unit);
  }

  function label(unit) {
    const room = Math.floor(((figure.inner_width || 400) / (figure.x_range.end - figure.x_range.start) - 12) / CHARACTER_PX);
    const columns = { x: [], y: [], text: [] };
    for (const who of ["parent", "child"]) {
      for (const found of boxes[who].values()) {
        for (const [top, bottom, row] of found) {
          if (row < 0 || bottom - top < LABEL_PX * unit) continue;
          columns.x.push(EDGES[who][0]);
          columns.y.push((top + bottom) / 2);
          columns.text.push(clip(store.tables[who].title[row], room));
        }
      }
    }
    give("labels", columns, `${columns.y.join()}|${columns.text.join("|")}`);
  }

  function ticks() {
    const low = Math.min(range.start, range.end), high = Math.max(range.start, range.end);
    const apart = TICK_PX * perPixel();
    const chosen = [];
    for (const [position, address] of data.ticks) {
      if (position < low || position > high) continue;
      if (chosen.every(([other]) => Math.abs(other - position) >= apart)) chosen.push([position, hex(address)]);
    }
    chosen.sort((a, b) => a[0] - b[0]);
    const axis = figure.left.find((item) => item.major_label_overrides !== undefined);
    axis.setv({ major_label_overrides: new Map(chosen) });
    axis.ticker.ticks = chosen.map(([position]) => position);
  }

  // -- what stands between them -------------------------------------------------------------------

  function link() {
    const { top, bottom, standing, base, here } = store.tables.places;
    const by = new Map();
    const unit = perPixel(), taken = new Set(), now = store.words().dll, picked = ui.pickedDll();
    const low = Math.min(range.start, range.end), high = Math.max(range.start, range.end);
    for (let i = 0; i < standing.length; i += 1) {
      if (bottom[i] < low - (high - low) || top[i] > high + (high - low)) continue;
      if (bottom[i] - top[i] < LINKS_APART_PX * unit && i !== now && i !== picked) {
        const bucket = `${standing[i]}/${Math.floor(top[i] / (LINKS_APART_PX * unit))}`;
        if (taken.has(bucket)) continue;
        taken.add(bucket);
      }
      if (!by.has(standing[i])) by.set(standing[i], []);
      by.get(standing[i]).push(i);
    }
    for (const name of Object.keys(ui.themes.light.links)) {
      const rows = by.get(name) ?? [];
      const middle = (i) => (top[i] + bottom[i]) / 2;
      give(`link ${name}`, {
        x0: rows.map(() => EDGES.parent[1]), y0: rows.map(middle),
        x1: rows.map(() => EDGES.child[0] - 0.12), y1: rows.map((i) => here[i] ?? middle(i)),
        xs: rows.map(() => EDGES.child[0] - 0.07), row: rows.map((i) => `dll:${i}`),
        sign: rows.map(() => ui.themes.light.links[name].sign),
        name: rows.map((i) => data.dlls[i].name), standing: rows.map(() => name),
        wanted: rows.map((i) => hex(data.dlls[i].base)),
        got: rows.map((i) => (base[i] ? hex(base[i]) : "–")),
      }, rows.map((i) => `${i}@${here[i]}/${base[i]}`).join());
    }
  }

  function frame(name, spans, wide = 0.03) {
    give(name, {
      left: spans.map(([who]) => EDGES[who][0] - wide), right: spans.map(([who]) => EDGES[who][1] + wide),
      top: spans.map(([, top]) => top), bottom: spans.map(([, , bottom]) => bottom),
    }, spans.join());
  }

  // The places that DLLs need in the child; thin ones next to each other as one.
  function targets() {
    const { top, bottom } = store.tables.places, unit = perPixel();
    const spans = [];
    for (const i of ui.byBase) {
      const last = spans[spans.length - 1];
      const thin = bottom[i] - top[i] < LINKS_APART_PX * unit;
      if (last?.thin && thin && top[i] - last[2] < LINKS_APART_PX * unit) last[2] = Math.max(last[2], bottom[i]);
      else spans.push(Object.assign(["child", top[i], bottom[i]], { thin }));
    }
    frame("targets", spans);
  }

  function focus() {
    const { top, bottom } = store.tables.focus;
    const there = top[0] !== null;
    give("focus", {
      left: there ? [-0.12] : [], right: there ? [2.54] : [], top: there ? [top[0]] : [],
      bottom: there ? [Math.max(bottom[0], top[0] + perPixel() * 3)] : [],
    }, `${top[0]},${bottom[0]},${perPixel()}`);
  }

  // What is picked: every box that has to do with it, in both processes.
  function pick() {
    const rows = [];
    for (const [who, row] of ui.pickedRows()) rows.push([who, store.tables[who].top[row], store.tables[who].bottom[row]]);
    frame("picked", rows, 0.015);
    frame("found", ui.foundRows().map(([who, row]) =>
      [who, store.tables[who].top[row], store.tables[who].bottom[row]]), 0.025);
  }

  // -- moving about -------------------------------------------------------------------------------

  // Show [top, bottom] of the axis.
  function zoomTo(top, bottom) {
    const [low, high] = limits();
    const height = Math.min(Math.max(bottom - top, ui.axis.length / 5000), high - low);
    const start = Math.min(Math.max((top + bottom - height) / 2, low), high - height);
    range.setv({ start: start + height, end: start });
  }

  // Make sure that a row is in sight, and high enough to be read.
  function reveal(top, bottom) {
    const low = Math.min(range.start, range.end), high = Math.max(range.start, range.end);
    const unit = perPixel();
    if (top >= low && bottom <= high && bottom - top >= 8 * unit) return;
    const height = Math.min(high - low, (bottom - top) * 12);
    zoomTo((top + bottom - height) / 2, (top + bottom + height) / 2);
  }

  function zoomBy(factor) {
    const middle = (range.start + range.end) / 2, half = Math.abs(range.start - range.end) * factor / 2;
    zoomTo(middle - half, middle + half);
  }

  function place() {
    const { left, top } = view.el.getBoundingClientRect();
    const host = ui.panes.space.getBoundingClientRect();
    ["parent", "child"].forEach((who, i) => {
      const [from, to] = EDGES[who].map((x) => view.frame.x_scale.compute(x));
      heads[i].style.left = `${left - host.left + from}px`;
      heads[i].style.width = `${to - from}px`;
      heads[i].style.top = `${top - host.top + 4}px`;
    });
  }

  let waiting = false;
  function draw() {
    fill(["parent", "child"]);
    targets();
    link();
    ticks();
    focus();
    place();
    ui.zoomed();
  }
  function redo() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw();
    });
  }

  // -- clicks -------------------------------------------------------------------------------------

  // The box at a place of the axis, the smallest where thin ones lie over each other: [who, row]; row
  // is -1 for several that are drawn as one.
  function boxAt(across, position) {
    const who = columnAt(across);
    if (!who) return null;
    let best = null;
    for (const found of boxes[who].values()) {
      for (const [top, bottom, row] of found) {
        if (top <= position && position <= bottom && !(best && best.height <= bottom - top)) best = { row, height: bottom - top };
      }
    }
    return best && [who, best.row];
  }

  // The DLL whose link is nearest to a place of the canvas, -1 where none is near.
  function linkAt(sx, sy) {
    const { x_scale: x, y_scale: y } = view.frame;
    let best = -1, near = LINK_PX;
    for (const name of Object.keys(ui.themes.light.links)) {
      const { x0, y0, x1, y1, row } = sources.get(`link ${name}`).data;
      for (let i = 0; i < row.length; i += 1) {
        const away = awayFrom(sx, sy, [x.compute(x0[i]), y.compute(y0[i])], [x.compute(x1[i]), y.compute(y1[i])]);
        if (away > near) continue;
        near = away;
        best = Number(row[i].split(":")[1]);
      }
    }
    return best;
  }

  listenForTaps(ui.panes.space, view, (sx, sy) => {
    if (waiting) fill(["parent", "child"]); // as the axis is now
    const dll = linkAt(sx, sy);
    const box = boxAt(view.frame.x_scale.invert(sx), view.frame.y_scale.invert(sy));
    if (box && box[1] >= 0) ui.selectRow(...box);
    else if (!box && dll >= 0) ui.select({ dll });
  });

  range.change.connect(redo);
  for (const size of ["inner_height", "inner_width"]) figure.properties[size].change.connect(redo);
  for (const [name, source] of sources) {
    source.data = { ...source.data }; // a source of its own for every mount
    drawn.delete(name);
  }
  fill(["parent", "child"]);
  targets();
  ticks();
  link();
  focus();

  return {
    name: "space",
    update(dirty) {
      if (dirty.has("child")) fill(["child"]);
      if (dirty.has("places") || data.dlls.length > 100) link();
      if (dirty.has("focus")) focus();
      if (dirty.has("child")) pick();
    },
    pick,
    renew(span) {
      drawn.clear();
      bound();
      if (span) zoomTo(...span.map(ui.axis.position));
      draw();
    },
    restyle(theme) {
      styleFigure(figure, theme);
      for (const [name, one] of renderers) {
        const look = ui.lookOf(name, theme);
        if (look) {
          one.glyph.setv({ fill_color: { value: look.fill }, line_color: { value: look.line }, hatch_color: { value: look.line } });
        } else if (name.startsWith("link ")) {
          one.glyph.setv({ line_color: { value: theme.links[name.slice(5)].colour } });
        } else if (name.startsWith("sign ")) {
          one.glyph.setv({ text_color: { value: theme.links[name.slice(5)].colour } });
        }
      }
      const fills = { focus: theme.focus_fill };
      const lines = { focus: theme.focus_line, targets: theme.ink, found: theme.decision, picked: theme.accent };
      for (const [name, colour] of Object.entries(fills)) renderers.get(name).glyph.setv({ fill_color: { value: colour } });
      for (const [name, colour] of Object.entries(lines)) renderers.get(name).glyph.setv({ line_color: { value: colour } });
      renderers.get("labels").glyph.setv({ text_color: { value: theme.ink }, background_fill_color: { value: theme.paper } });
    },
    zoomTo, zoomBy, reveal, redo,
    reset: () => zoomTo(...limits()),
    range: () => [Math.min(range.start, range.end), Math.max(range.start, range.end)],
    sources, figure, view,
    // Which process and address a place of the pane is, in window units.
    at(x, y) {
      const box = view.el.getBoundingClientRect();
      const across = view.frame.x_scale.invert(x - box.x), down = view.frame.y_scale.invert(y - box.y);
      const who = columnAt(across);
      return who ? { who, address: ui.axis.address(down), position: down } : null;
    },
  };
}

// The colours of a figure's own parts.
function styleFigure(figure, theme) {
  figure.setv({
    background_fill_color: theme.paper, border_fill_color: theme.paper, outline_line_color: theme.line,
  });
  for (const axis of figure.left) {
    if (axis.major_label_text_color !== undefined) {
      axis.setv({ major_label_text_color: theme.soft, major_tick_line_color: theme.soft });
    }
  }
}
