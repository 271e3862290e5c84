// timeline: every step a mark in the lane of its kind.  The figure is drawn once; where one stands,
// and which steps are about what is picked, lies over it, so that a step does not draw it anew.

const LANES = ["failure", "decision", "call", "other"];

function makeTimeline(ui, figure, view) {
  const { store, data } = ui;
  const renderers = new Map(figure.renderers.map((one) => [one.name, one]));
  const bound = () => figure.x_range.setv({ start: -0.75, end: Math.max(store.last + 0.75, 1) });
  bound();
  const cursor = h("div", { class: "fv-cursor" });
  const over = h("canvas", { class: "fv-over", "aria-hidden": "true" });
  const lanes = LANES.map((name) => h("span", { class: "fv-lane" }, name));
  const host = ui.panes.timeline;
  host.append(over, cursor, ...lanes);

  function fill() {
    const { lane, mark } = store.tables.ticks;
    const width = Math.max(figure.inner_width || 800, 100);
    const pixel = (step) => Math.floor((step / (store.last + 1)) * width);
    const taken = new Map();
    const by = new Map();
    for (let step = 0; step <= store.last; step += 1) {
      const kind = mark[step];
      // In a long trace marks of one kind share pixels; one of them is enough to be seen.
      if (store.last > 1500) {
        if (taken.get(kind) === pixel(step)) continue;
        taken.set(kind, pixel(step));
      }
      if (!by.has(kind)) by.set(kind, []);
      by.get(kind).push(step);
    }
    for (const [name, one] of renderers) {
      if (!name.startsWith("mark ")) continue;
      const steps = by.get(name.slice(5)) ?? [];
      one.data_source.data = {
        x: steps, y: steps.map((step) => lane[step]), what: steps.map((step) => store.words(step).what),
      };
    }
    const { left, right, name, title, who } = store.tables.bands;
    for (const one of ["parent", "child"]) {
      const rows = left.map((_, row) => row).filter((row) => who[row] === one);
      const pickColumn = (column) => rows.map((row) => column[row]);
      renderers.get(`band ${one}`).data_source.data = {
        left: pickColumn(left), right: pickColumn(right), name: pickColumn(name), title: pickColumn(title),
      };
    }
    // A phase of a step or two has no room for its name; hovering tells it.
    const roomy = left.map((_, row) => row).filter((row) =>
      (right[row] - left[row]) * (width / (store.last + 1)) > 8 * name[row].length + 4);
    renderers.get("band names").data_source.data = {
      x: roomy.map((row) => (left[row] + right[row]) / 2), text: roomy.map((row) => name[row]),
    };
  }

  const across = (step) => view.frame.x_scale.compute(step);

  let inset = 0; // of the figure in the pane
  const stand = () => { cursor.style.left = `${inset + across(store.step)}px`; };

  function place() {
    const box = view.el.getBoundingClientRect(), outer = host.getBoundingClientRect();
    const { top, bottom } = view.frame.bbox;
    inset = box.left - outer.left;
    stand();
    cursor.style.top = `${box.top - outer.top + top}px`;
    cursor.style.height = `${bottom - top}px`;
    lanes.forEach((one, i) => {
      one.style.top = `${box.top - outer.top + view.frame.y_scale.compute(i) - 6}px`;
    });
  }

  // What lies over it: children, the author's notes, the steps that are about what is picked.
  function overlay() {
    const { pen, height } = sharp(over);
    const theme = ui.theme();
    const box = view.el.getBoundingClientRect(), outer = over.getBoundingClientRect();
    const shift = box.left - outer.left;
    const { left } = store.tables.attempts;
    if (left.length > 1) {
      pen.font = "bold 10px DejaVu Sans, sans-serif";
      left.forEach((step, i) => {
        pen.fillStyle = theme.ink;
        pen.fillRect(shift + across(step), 0, 1.5, height);
        pen.fillText(`child ${i + 1}`, shift + across(step) + 4, height - 3);
      });
    }
    pen.fillStyle = theme.accent;
    for (const step of ui.pickedSteps()) {
      const x = shift + across(step);
      pen.beginPath();
      pen.moveTo(x - 3.5, height);
      pen.lineTo(x + 3.5, height);
      pen.lineTo(x, height - 8);
      pen.fill();
    }
    pen.fillStyle = theme.decision;
    pen.font = "12px DejaVu Sans, sans-serif";
    for (const step of Object.keys(data.notes ?? {})) pen.fillText("✎", shift + across(Number(step)) - 5, 12);
  }

  // The step that a place means: the nearest mark of the lane that was hit, else the nearest step.
  function stepAt(event) {
    const { lane } = store.tables.ticks;
    const box = view.el.getBoundingClientRect();
    const x = view.frame.x_scale.invert(event.clientX - box.x);
    const row = Math.round(view.frame.y_scale.invert(event.clientY - box.y));
    const near = Math.max(1, Math.ceil(6 / Math.max(across(1) - across(0), 1e-9)));
    const middle = Math.round(Math.min(Math.max(x, 0), store.last));
    for (let away = 0; away <= near; away += 1) {
      for (const step of [middle - away, middle + away]) {
        if (step >= 0 && step <= store.last && lane[step] === row) return step;
      }
    }
    return middle;
  }

  let held = false;
  host.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || event.target.closest("button")) return;
    held = true;
    ui.go(stepAt(event));
  });
  host.addEventListener("pointermove", (event) => {
    if (held && event.buttons & 1) {
      const box = view.el.getBoundingClientRect();
      ui.go(Math.round(view.frame.x_scale.invert(event.clientX - box.x)));
    } else held = false;
  });
  host.addEventListener("pointerup", () => { held = false; });

  let waiting = false;
  function resize() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      fill();
      place();
      overlay();
    });
  }
  for (const size of ["inner_height", "inner_width"]) figure.properties[size].change.connect(resize);
  fill();

  return {
    name: "timeline",
    update: stand,
    pick: overlay, resize,
    renew() {
      bound();
      resize();
    },
    restyle(theme) {
      styleFigure(figure, theme);
      for (const [name, one] of renderers) {
        const colour = name.startsWith("mark ") ? theme.timeline[name.slice(5)] : null;
        if (colour) one.glyph.setv({ line_color: { value: colour }, fill_color: { value: colour } });
      }
      for (const who of ["parent", "child"]) {
        renderers.get(`band ${who}`).glyph.setv({ fill_color: { value: theme.timeline[who] }, line_color: { value: theme.line } });
      }
      renderers.get("band names").glyph.setv({ text_color: { value: theme.soft } });
      resize();
    },
    figure, view,
  };
}
