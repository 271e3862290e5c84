// The report's player: applies the changes of the board to the sources of the figures, forward and
// back, as forkviz.views.drive does in Python.  Everything that comes from a capture goes into the
// page through textContent, so it stays text.
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const data = JSON.parse(byId("forkviz-data").textContent);
  const last = data.changes.length - 1;
  const sources = {};
  let space = null;
  let step = data.opening; // what the figures in the file show
  let playing = 0;

  // -- figures -----------------------------------------------------------------------------------

  function go(wanted) {
    const target = Math.min(Math.max(wanted, 0), last);
    if (target === step) return;
    const forward = target > step;
    const cells = new Map();
    for (let at = forward ? step + 1 : step; forward ? at <= target : at > target; at += forward ? 1 : -1) {
      for (const [table, column, row, now, before] of data.changes[at]) {
        cells.set(`${table}/${column}/${row}`, [table, column, row, forward ? now : before]);
      }
    }
    const patches = {};
    for (const [table, column, row, value] of cells.values()) {
      const columns = (patches[data.tables[table]] ??= {});
      (columns[data.columns[column]] ??= []).push([row, value === null ? NaN : value]);
    }
    for (const [table, columns] of Object.entries(patches)) {
      sources[table].patch(new Map(Object.entries(columns)));
    }
    step = target;
    tell();
  }

  // The two rules of forkviz.views.zoom: labels where a box is high enough, ticks that stay apart.
  function zoom() {
    const range = space.y_range;
    const low = Math.min(range.start, range.end), high = Math.max(range.start, range.end);
    const perPixel = (high - low) / data.inner_height;
    for (const table of ["parent", "child"]) {
      const source = sources[table];
      const get = (name) => source.get_array(name);
      const [top, bottom, text, label] = ["top", "bottom", "text", "label"].map(get);
      const changed = [], shades = [];
      for (let i = 0; i < label.length; i++) {
        const wanted = bottom[i] - top[i] >= data.label_px * perPixel ? text[i] : "";
        if (label[i] === wanted) continue;
        changed.push([i, wanted]);
        shades.push([i, wanted ? data.shade : 0]);
      }
      if (changed.length) source.patch(new Map([["label", changed], ["shade", shades]]));
    }
    const chosen = [];
    for (const [position, label] of data.ticks) {
      if (position < low || position > high) continue;
      if (chosen.every(([other]) => Math.abs(other - position) >= data.tick_px * perPixel)) {
        chosen.push([position, label]);
      }
    }
    chosen.sort((a, b) => a[0] - b[0]);
    const axis = space.left.find((item) => item.major_label_overrides !== undefined);
    axis.setv({ major_label_overrides: new Map(chosen) });
    axis.ticker.ticks = chosen.map(([position]) => position);
  }

  // -- words -------------------------------------------------------------------------------------

  const strings = data.strings;

  function fill(id, text) {
    const place = byId(id);
    place.textContent = text;
    place.hidden = text === "";
  }

  function tell() {
    const [phase, what, why, source, facts, kind] = data.words[step];
    const panel = byId("why");
    panel.dataset.kind = kind;
    fill("kind", { failure: "✗ failure", decision: "◆ decision", done: "✓ done" }[kind] || "");
    fill("phase", phase);
    fill("what", strings[what]);
    fill("reason", strings[why]);
    fill("origin", strings[source]);
    const list = byId("facts");
    list.replaceChildren(...facts.map((fact) => {
      const item = document.createElement("li");
      item.textContent = strings[fact];
      return item;
    }));
    byId("slider").value = step;
    byId("slider").setAttribute("aria-valuetext", `step ${step} of ${last}: ${strings[what]}`);
    byId("number").textContent = `step ${step} of ${last}`;
    byId("first").disabled = byId("back").disabled = step === 0;
    byId("next").disabled = byId("end").disabled = step === last;
    let current = null;
    for (const row of byId("calls").children) {
      const at = Number(row.dataset.step);
      row.classList.toggle("future", at > step);
      row.removeAttribute("aria-current");
      if (at <= step) current = row;
    }
    if (current) {
      const list = byId("calls");
      current.setAttribute("aria-current", "step");
      list.scrollTop = current.offsetTop - list.clientHeight / 2;
    }
    document.documentElement.dataset.step = step;
    // The whole address: within a frame the part alone would be taken for the outer page's.
    history.replaceState(null, "", `${location.href.split("#")[0]}#step=${step}`);
  }

  function listCalls() {
    byId("calls").replaceChildren(...data.calls.map(([at, line]) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = line;
      button.addEventListener("click", () => go(at));
      item.dataset.step = at;
      item.append(button);
      return item;
    }));
  }

  // -- moving ------------------------------------------------------------------------------------

  const nextOf = (steps) => steps.find((at) => at > step) ?? step;

  function play() {
    clearInterval(playing);
    playing = playing ? 0 : setInterval(() => (step < last ? go(step + 1) : play()), 350);
    byId("play").textContent = playing ? "❚❚ pause" : "▶▶ play";
  }

  const moves = {
    first: () => go(0),
    back: () => go(step - 1),
    next: () => go(step + 1),
    end: () => go(last),
    play,
    decision: () => go(nextOf(data.decisions)),
    failure: () => go(nextOf(data.failures)),
  };
  const keys = {
    ArrowLeft: "back", ArrowRight: "next", Home: "first", End: "end", " ": "play",
    n: "decision", f: "failure",
  };

  function onKey(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const focused = event.target;
    if (event.key === " " && ["BUTTON", "SUMMARY"].includes(focused.tagName)) return;
    const move = keys[event.key];
    if (!move) return;
    event.preventDefault();
    moves[move]();
  }

  function fromHash() {
    const match = /^#step=(\d+)$/.exec(location.hash);
    if (match) go(Number(match[1]));
  }

  async function start() {
    for (const [pane, item] of Object.entries(data.panes)) {
      const [view] = await Bokeh.embed.embed_item({ ...item, target_id: `pane-${pane}` })
        .then((result) => result.roots ?? result);
      const figure = view.model ?? view;
      if (pane === "space") space = figure;
      for (const name of data.tables_of[pane]) sources[name] = figure.document.get_model_by_name(name);
    }
    for (const [name, move] of Object.entries(moves)) byId(name).addEventListener("click", move);
    byId("failure").disabled = data.failures.length === 0;
    byId("slider").addEventListener("input", (event) => go(Number(event.target.value)));
    document.addEventListener("keydown", onKey);
    window.addEventListener("hashchange", fromHash);
    const picked = sources.ticks.selected;
    picked.properties.indices.change.connect(() => {
      if (!picked.indices.length) return;
      // In a long trace marks overlap; of all that a click hits the middle one was meant.
      const hits = [...picked.indices].sort((a, b) => a - b);
      picked.indices = []; // or the next click on this mark would only take the selection away
      go(hits[hits.length >> 1]);
    });
    space.y_range.change.connect(zoom);
    listCalls();
    const hash = location.hash;
    tell();
    const match = /^#step=(\d+)$/.exec(hash);
    if (match) go(Number(match[1]));
    document.documentElement.dataset.forkviz = "ready";
    window.forkviz = { go, get step() { return step; }, sources, get space() { return space; } };
  }

  start().catch((error) => {
    const box = byId("error");
    box.hidden = false;
    box.textContent = `This report could not be drawn: ${error}. The words and the call log are below.`;
    listCalls();
    tell();
  });
})();
