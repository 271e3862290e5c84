// mount: the explorer in an element: its parts, and what ties them together.
//
// `data` is what forkviz.front.data makes of a trace.  `host` is who shows it: onStep(step) and
// onSelect(text) are told; request(message) asks Python, where there is one; panes: which to show;
// keep: what a mount before this one gave as keep().

let mounted = 0;
const holders = new WeakMap(); // by element: the explorer that is in it

async function mount(root, data, host = {}) {
  const wanted = new Set(host.panes?.length ? host.panes : data.panes ?? Object.keys(PANES));
  const store = makeStore(data);
  const parts = [];
  const alert = makeAlert();
  let search = null, whatIf = null, live = null;
  const ui = {
    root, data, store, host, themes: data.themes, axis: makeAxis(data.axis), panes: {}, tools: {},
    mine: `f${(mounted += 1)}-`,
    byBase: data.dlls.map((_, i) => i).sort((a, b) => data.dlls[a].base - data.dlls[b].base),
    ...looksOf(data), theme: () => theme.get(), toggleTheme: () => theme.toggle(),
    foundRows: () => search?.rows() ?? [],
    go, forward, guard: alert.guard, play: () => bar.play(), press: (key) => keys.press(key),
    whatIf: () => whatIf?.toggle(),
    restyle(colours) {
      parts.forEach((part) => part.restyle?.(colours));
      requestAnimationFrame(settle);
    },
    zoomed: () => parts.forEach((part) => part.zoomed?.()),
  };
  const picked = makePicked(ui, parts);
  Object.assign(ui, picked.forUi);
  const bar = makeBar(ui, ask);
  holders.set(root, ui);
  makeShell(ui, wanted, bar, alert);

  // A notebook that changes its theme may take its cells out of the page meanwhile: what is drawn then
  // is drawn on nothing, and lists are back at their beginning, with no other size to say so.
  function settle() {
    if (holders.get(root) === ui) parts.forEach((part) => part.resize?.());
  }

  // -- moving -------------------------------------------------------------------------------------

  function go(where, quiet = false) {
    const from = store.step;
    const dirty = store.go(where);
    if (store.step === from && !quiet) return;
    for (const part of parts) part.update?.(dirty);
    tell();
    if (!quiet) host.onStep?.(store.step);
  }

  // One step on; at the last one of a live fork, real processes take the next.
  function forward() {
    if (store.step === store.last && live) live.step();
    else go(store.step + 1);
  }

  function tell() {
    bar.tell(live?.waits);
    root.dataset.step = store.step;
  }

  // Ask Python; what comes back arrives as new data, or as a complaint.
  function ask(message) {
    root.dataset.busy = "true";
    alert.hide();
    host.request?.(message);
  }

  // -- the parts ----------------------------------------------------------------------------------

  const theme = makeTheme(ui, host.keep?.theme ?? host.theme);
  const keys = makeKeys(ui);
  // What needs no figure comes first: it stays if no figure can be drawn.
  store.go(host.keep?.step ?? host.step ?? data.opening);
  for (const [name, make] of Object.entries(TOLD)) if (wanted.has(name)) parts.push(make(ui));
  theme.apply();
  tell();
  root.addEventListener("keydown", keys.onKey);
  const print = makePrint(ui);
  if (host.request && data.live && !host.bare) {
    live = makeLive(ui, ask);
    tell();
  }
  if (host.request && !host.bare) {
    whatIf = makeWhatIf(ui, ask);
    ui.tools.more.append(button("what-if", "what if…", "change the fork and run it again (w)", () => whatIf.toggle()),
      button("export", "⇩ HTML", "write one file that steps in any browser, opening here", () => ask({ kind: "export", step: store.step })));
  }
  ui.tools.more.append(button("theme", "◐", "light or dark (t)", () => theme.toggle()), button("help", "?", "keys and signs (?)", () => keys.help()));
  giveFocus(root, host.focus); // before anything is waited for: what is typed meanwhile is not lost
  try {
    for await (const part of drawn(ui, wanted)) parts.push(part);
  } catch (problem) {
    alert.complain(`the figures could not be drawn: ${problem.message ?? problem}`, "The words, the listing and the calls are there all the same.");
  }
  if (ui.space) {
    ui.search = search = makeSearch(ui);
    parts.push(search);
  }
  theme.apply();
  const resizer = new ResizeObserver(() => parts.forEach((part) => part.resize?.()));
  resizer.observe(root);
  // Addresses, not positions: in another fork the axis is another one.
  if (host.keep?.range && ui.space) ui.space.zoomTo(...host.keep.range.map(ui.axis.position));
  const selected = host.keep?.selected || host.selected;
  if (selected && !ui.selected()) ui.select(selected); // unless somebody has chosen meanwhile
  if (host.keep?.query) search?.ask(host.keep.query);
  root.dataset.ready = "true";
  delete root.dataset.busy;
  giveFocus(root, host.focus); // to what comes with the figures

  // -- what its host does with it -----------------------------------------------------------------

  // The addresses in sight, null where all are.
  function range() {
    if (!ui.space) return null;
    const [top, bottom] = ui.space.range();
    return top <= 0 && bottom >= ui.axis.length ? null : [top, bottom].map(ui.axis.address);
  }

  // Data of the same fork, which has gone on: nothing is built anew, and the view stays where it is.
  function adopt(more, step) {
    const span = range();
    Object.assign(data, more);
    store.renew();
    store.go(step);
    ui.axis = makeAxis(data.axis);
    bar.renew();
    live?.renew();
    for (const part of parts) part.renew?.(span);
    parts.forEach((part) => part.pick?.());
    tell();
    delete root.dataset.busy;
  }

  return {
    ui, go, select: ui.select, complain: alert.complain, theme, adopt,
    get fork() { return data.live?.fork; },
    get step() { return store.step; },
    get selected() { return picked.written(); },
    message(text) {
      delete root.dataset.busy;
      alert.message(text);
    },
    refused(what, advice) {
      delete root.dataset.busy;
      bar.reset();
      live?.renew();
      alert.complain(what, advice);
    },
    keep: () => ({
      step: store.step, range: range(), selected: picked.written(), theme: theme.name(),
      query: ui.tools.find.querySelector("input")?.value, whatIf: whatIf?.keep(), live: live?.keep(),
    }),
    close() {
      bar.close();
      resizer.disconnect();
      theme.close();
      print.close();
      root.removeEventListener("keydown", keys.onKey);
      for (const part of parts) {
        if (part.view) {
          part.view.model.document?.clear();
          part.view.remove?.();
        }
      }
      if (holders.get(root) === ui) root.replaceChildren(); // whoever came after has it for himself
    },
  };
}

// Panes of words, and panes with a figure, in the order in which they are made.
const TOLD = { why: makeWords, recursion: makeRecursion, algorithm: makeListing, calls: makeCalls };
const DRAWN = {
  space: async (ui) => (ui.space = makeSpace(ui, ...(await embedded(ui, "space")))),
  minimap: async (ui) => makeMinimap(ui),
  timeline: async (ui) => makeTimeline(ui, ...(await embedded(ui, "timeline"))),
  sorting: async (ui) => makeSorting(ui, ...(await embedded(ui, "sorting"))),
};

// The panes with figures that are wanted, one after the other; throws where one can't be drawn.
async function* drawn(ui, wanted) {
  if (typeof Bokeh === "undefined") throw new Error("BokehJS is not there");
  for (const [name, make] of Object.entries(DRAWN)) {
    // The minimap moves the spaces, so these are there with it.
    if (wanted.has(name) || (name === "space" && wanted.has("minimap"))) yield await make(ui);
  }
}

// A figure of bokeh in its pane: its model and its view.
async function embedded(ui, name) {
  const item = JSON.parse(JSON.stringify(ui.data.figures[name]).replaceAll('"§', `"${ui.mine}`));
  const result = await Bokeh.embed.embed_item(item, ui.panes[name].querySelector(".fv-body") ?? ui.panes[name]);
  const [view] = result.roots ?? result;
  return [view.model, view];
}

// How regions look, and where they come from.
function looksOf(data) {
  const bare = (name) => name.replace(/\?$/, "");
  return {
    isLook: (name) => bare(name) in data.themes.light.looks || name.startsWith("many"),
    lookOf: (name, from) => (bare(name) === "many" ? from.looks.foreign : from.looks[bare(name)]),
    origin: (one) => {
      const place = one.file >= 0 ? data.files[one.file] + (one.line ? `:${one.line}` : "") : one.line ? `line ${one.line}` : "";
      return `${one.source}${place && (one.source === "assumed" ? ", as in " : ", ")}${place}`;
    },
  };
}
