// sorting: the import graph that topsort walks, and the list that comes of it, in step.

const NODE_PX = 9; // so near to its middle a click is on a node
const MOST_NODE_NAMES = 60; // more than that don't find room; hovering tells the rest

function makeSorting(ui, figure, view) {
  const { store, data } = ui;
  const renderers = new Map(figure.renderers.map((one) => [one.name, one]));
  const list = h("ol", { class: "fv-order", "aria-label": "The new list" });
  ui.panes.sorting.querySelector(".fv-under").append(list);
  const { edges, cycles } = store.tables; // of the scenario: no step changes them
  const given = new Map();
  const give = (name, columns, signature = null) => {
    if (signature !== null && given.get(name) === signature) return;
    given.set(name, signature);
    renderers.get(name).data_source.data = columns;
  };

  figure.x_range.setv({ start: -0.2, end: data.sorting.levels - 0.05 });
  figure.y_range.setv({ start: data.sorting.rows + 0.2, end: -0.2 });
  give("edges", { x0: edges.x0, y0: edges.y0, x1: edges.x1, y1: edges.y1 });
  const wide = figure.x_range.end - figure.x_range.start;
  give("cycles", {
    left: cycles.x.map((x) => x - 0.03 * wide), right: cycles.x.map((x) => x + 0.3 * wide),
    top: cycles.top.map((y) => y - 0.42), bottom: cycles.bottom.map((y) => y + 0.42),
    text: cycles.size.map((count) => `a circle of ${count}`),
  });

  const standing = (row) => {
    const { nodes } = store.tables;
    if (nodes.place[row] >= 0) return `number ${nodes.place[row] + 1} of the new list`;
    return nodes.mark[row] === "visited" ? "visited, its imports come first" : "not visited";
  };

  function fill() {
    const { nodes } = store.tables;
    const named = nodes.x.length <= MOST_NODE_NAMES;
    const room = Math.max(Math.floor(((figure.inner_width || 300) / wide - 30) / 6.2), 4);
    for (const mark of ["unvisited", "visited", "appended"]) {
      const rows = nodes.mark.map((_, row) => row).filter((row) => nodes.mark[row] === mark);
      const column = (values) => rows.map((row) => values[row]);
      give(`node ${mark}`, {
        x: column(nodes.x), y: column(nodes.y), name: column(nodes.name), kind: column(nodes.kind),
        imports: column(nodes.imports), standing: rows.map(standing), row: rows,
        text: rows.map((row) => (named ? `${nodes.place[row] >= 0 ? `${nodes.place[row] + 1} ` : ""}${clip(nodes.name[row], room)}` : "")),
      }, `${room}/${rows.map((row) => `${row}:${nodes.place[row]}`).join()}`);
    }
    const now = nodes.current.findIndex((one) => one);
    give("node current", { x: now < 0 ? [] : [nodes.x[now]], y: now < 0 ? [] : [nodes.y[now]] });
    const placed = nodes.place.map((_, row) => row).filter((row) => nodes.place[row] >= 0)
      .sort((a, b) => nodes.place[a] - nodes.place[b]);
    const shown = placed.slice(0, 200);
    list.replaceChildren(...shown.map((row) => h("li", {
      class: row === now ? "fv-now" : "", data: { dll: row },
    }, h("button", { type: "button", title: nodes.name[row], onclick: () => ui.select({ dll: row }) }, clip(nodes.name[row], 22)))));
    if (!placed.length) list.append(h("li", { class: "fv-none" }, "nothing is in the new list yet"));
    if (placed.length > shown.length) list.append(h("li", { class: "fv-none" }, `and ${placed.length - shown.length} more`));
    const item = list.querySelector(".fv-now");
    if (item) list.parentElement.scrollTop = item.offsetTop - list.offsetTop - 12;
  }

  function pick() {
    const { nodes } = store.tables;
    const row = ui.pickedDll();
    give("node picked", { x: row < 0 ? [] : [nodes.x[row]], y: row < 0 ? [] : [nodes.y[row]] });
    for (const item of list.children) item.classList.toggle("fv-picked", item.dataset.dll === String(row));
  }

  // The DLL whose node is nearest to a place of the canvas, -1 where none is near.
  function nodeAt(sx, sy) {
    const { x, y } = store.tables.nodes;
    const { x_scale: across, y_scale: down } = view.frame;
    let best = -1, near = NODE_PX;
    for (let row = 0; row < x.length; row += 1) {
      const away = Math.hypot(across.compute(x[row]) - sx, down.compute(y[row]) - sy);
      if (away > near) continue;
      near = away;
      best = row;
    }
    return best;
  }

  listenForTaps(ui.panes.sorting, view, (sx, sy) => {
    const dll = nodeAt(sx, sy);
    if (dll >= 0) ui.select({ dll });
  });

  figure.properties.inner_width.change.connect(fill);
  fill();

  return {
    name: "sorting",
    update(dirty) {
      if (dirty.has("nodes")) {
        fill();
        pick();
      }
    },
    pick,
    renew: fill,
    restyle(theme) {
      styleFigure(figure, theme);
      renderers.get("edges").glyph.setv({ line_color: { value: theme.sort.edge } });
      renderers.get("cycles").glyph.setv({ line_color: { value: theme.decision } });
      renderers.get("cycle names").glyph.setv({ text_color: { value: theme.decision } });
      for (const mark of ["unvisited", "visited", "appended"]) {
        renderers.get(`node ${mark}`).glyph.setv({ fill_color: { value: theme.sort[mark] }, line_color: { value: theme.ink } });
        renderers.get(`name ${mark}`).glyph.setv({ text_color: { value: theme.ink }, background_fill_color: { value: theme.paper } });
      }
      renderers.get("node current").glyph.setv({ line_color: { value: theme.focus_line } });
      renderers.get("node picked").glyph.setv({ line_color: { value: theme.accent } });
    },
    figure, view,
  };
}
