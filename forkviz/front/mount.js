// mount: the explorer in an element: toolbar, panes, and what ties them together.
//
// `data` is what forkviz.front.data makes of a trace.  `host` is who shows it: onStep(step) and
// onSelect(text) are told; request(message) asks Python, where there is one; panes: which to show;
// keep: what a mount before this one gave as keep().

const PANES = {
  minimap: "Whole space", space: "Address spaces, low at the top", why: "What happens, and why",
  recursion: "Recursion and reservations", sorting: "Topsort: imports stand left", algorithm: "Algorithm",
  calls: "Calls", timeline: "Timeline: click to go there",
};
let mounted = 0;

async function mount(root, data, host = {}) {
  const mine = `f${(mounted += 1)}-`;
  const wanted = new Set(host.panes?.length ? host.panes : data.panes ?? Object.keys(PANES));
  const store = makeStore(data);
  const parts = [];
  let selected = null; // {dll} or {who, start}
  let playing = 0;

  const ui = {
    root, data, store, host, mine, themes: data.themes, axis: makeAxis(data.axis), panes: {}, tools: {},
    byBase: data.dlls.map((_, i) => i).sort((a, b) => data.dlls[a].base - data.dlls[b].base),
    theme: () => theme.get(),
    isLook: (name) => name.replace(/\?$/, "") in data.themes.light.looks || name.startsWith("many"),
    lookOf: (name, from) => {
      const key = name.replace(/\?$/, "");
      return key === "many" ? from.looks.foreign : from.looks[key];
    },
    origin: (one) => {
      const place = one.file >= 0 ? data.files[one.file] + (one.line ? `:${one.line}` : "") : one.line ? `line ${one.line}` : "";
      return `${one.source}${place && (one.source === "assumed" ? ", as in " : ", ")}${place}`;
    },
    selected: () => selected,
    pickedDll: () => selected?.dll ?? -1,
    pickedRows, pickedSteps, foundRows: () => search?.rows() ?? [],
    go, forward, select, selectRow, selectNext, goThere, play, guard,
    whatIf: () => whatIf?.toggle(),
    toggleTheme: () => theme.toggle(),
    restyle: (colours) => parts.forEach((part) => part.restyle?.(colours)),
    zoomed: () => parts.forEach((part) => part.zoomed?.()),
  };
  let search = null, whatIf = null, live = null;

  // -- the skeleton -------------------------------------------------------------------------------

  root.classList.add("fv");
  root.tabIndex = -1;
  root.dataset.panes = [...wanted].join(" ");
  // Some panes alone share the room among them; those of a comparison have places of their own.
  if ((host.panes?.length || data.still) && !host.aligned) root.dataset.some = "true";
  else delete root.dataset.some;
  root.setAttribute("role", "group");
  root.setAttribute("aria-label", `fork explorer: ${data.title}`);
  const error = h("p", { class: "fv-error", role: "alert", hidden: true });
  const number = h("output", { class: "fv-number", "aria-live": "off" });
  const slider = h("input", {
    type: "range", min: 0, max: store.last, value: store.step, "aria-label": "Step",
    oninput: (event) => go(Number(event.target.value)),
  });
  const tools = {
    first: button("first", "|◀", "first step (Home)", () => go(0)),
    back: button("back", "◀", "one step back (left arrow)", () => go(store.step - 1)),
    next: button("next", "▶", "one step on (right arrow)", () => forward()),
    last: button("last", "▶|", "last step (End)", () => go(store.last)),
    play: button("play", "▷ play", "play, or stop (space)", () => play()),
    decision: button("decision", "◆ decision", "next decision (n)", () => keys.actions.find(([key]) => key === "n")[3]()),
    failure: button("failure", "✗ failure", "next failure (f)", () => keys.actions.find(([key]) => key === "f")[3]()),
  };
  tools.failure.disabled = !data.failures.length;
  const policy = h("select", {
    "aria-label": "Policy", title: "Under which policy the fork runs", data: { do: "policy" },
    onchange: (event) => ask({ kind: "policy", name: event.target.value }, event.target),
  }, ...data.policies.map((name) => h("option", { value: name, selected: name === data.policy }, name)));
  const scenario = h("select", {
    "aria-label": "Scenario", title: "Which scenario is forked", data: { do: "scenario" },
    onchange: (event) => ask({ kind: "scenario", number: event.target.selectedIndex }, event.target),
  }, ...data.scenarios.map((name, i) => h("option", { value: i, selected: i === data.scenario }, clip(name, 40))));
  // Without Python there is nobody who could fork again.
  policy.disabled = !host.request;
  scenario.disabled = !host.request || data.scenarios.length < 2;
  ui.tools.find = h("div", { class: "fv-find", role: "search" });
  ui.tools.more = h("div", { class: "fv-more" });
  const bar = h("div", { class: "fv-bar", role: "toolbar", "aria-label": "Stepping" },
    ...Object.values(tools), slider, number, policy, scenario, ui.tools.find);
  // A capture has no steps: there is nothing to go through.
  if (data.still) root.dataset.still = "true";
  if (data.still) for (const one of [...Object.values(tools), slider, number, policy, scenario]) one.hidden = true;
  function ending() {
    if (data.still) return [h("span", {}, "as it was captured; nothing is forked here")];
    const steps = `policy ${data.policy}, ${store.last + 1} steps`;
    if (data.waits) return [h("b", { class: "fv-waits" }, "… the fork has not ended"), h("span", {}, `${steps} so far`)];
    if (data.succeeded) return [h("b", { class: "fv-ok" }, "✓ the fork succeeds"), h("span", {}, steps)];
    return [h("b", { class: "fv-failed" }, "✗ the fork fails"), h("span", {},
      `policy ${data.policy}: ${data.message}; exit code ${hex(data.exit_code)}, errno ${data.errno}`)];
  }
  const outcome = h("p", { class: "fv-outcome" }, ...ending());
  const head = h("header", { class: "fv-head-line" }, h("h1", {}, data.title), outcome, ui.tools.more);
  for (const [name, title] of Object.entries(data.still ? { ...PANES, why: "What was captured" } : PANES)) {
    ui.panes[name] = h("section", { class: `fv-pane fv-${name}`, "aria-label": title, data: { pane: name } },
      ...(["minimap", "space", "timeline"].includes(name) ? [] : [h("h2", {}, title), h("div", { class: "fv-body", tabindex: ["why", "recursion"].includes(name) ? 0 : null })]));
    if (!wanted.has(name)) ui.panes[name].hidden = true;
  }
  ui.panes.sorting.querySelector(".fv-body").after(h("div", { class: "fv-under" }));
  const caveats = makeSaid(data.said);
  root.replaceChildren(head, error, bar, ui.panes.minimap,
    h("div", { class: "fv-grid" }, ...["space", "why", "recursion", "sorting", "algorithm", "calls"].map((name) => ui.panes[name])),
    ui.panes.timeline, ...(caveats ? [caveats] : []));
  if (host.bare) for (const one of [head, bar]) one.hidden = true;

  // -- what is selected ---------------------------------------------------------------------------

  function pickedRows() {
    if (!selected) return [];
    const rows = [];
    for (const who of ["parent", "child"]) {
      const table = store.tables[who];
      for (const row of store.shown(who)) {
        if (selected.dll >= 0 ? table.dll[row] === selected.dll : who === selected.who && table.start[row] === selected.start) rows.push([who, row]);
      }
    }
    return rows;
  }

  function pickedSteps() {
    const dll = selected?.dll ?? -1;
    if (dll < 0) return [];
    const steps = [];
    for (let at = 0; at <= store.last; at += 1) if (data.words[at][8] === dll) steps.push(at);
    return steps;
  }

  const written = () => (!selected ? "" : selected.dll >= 0 ? `dll:${data.dlls[selected.dll].name}` : `${selected.who}:${hex(selected.start)}`);

  // Select {dll}, {who, start} or nothing; a text is what `written` gave.
  function select(what) {
    if (typeof what === "string") {
      const cut = what.indexOf(":"), kind = what.slice(0, cut), rest = what.slice(cut + 1);
      if (kind === "dll") {
        const dll = data.dlls.findIndex((one) => one.name === rest);
        what = dll >= 0 ? { dll } : null;
      } else what = ["parent", "child"].includes(kind) ? { who: kind, start: Number(rest) } : null;
    }
    if (what?.dll === -1) what = null;
    selected = what;
    root.dataset.selected = written();
    parts.forEach((part) => part.pick?.());
    host.onSelect?.(written());
  }

  function selectRow(who, row) {
    const table = store.tables[who];
    select(table.dll[row] >= 0 ? { dll: table.dll[row] } : { who, start: table.start[row] });
  }

  function selectNext(by) {
    if (!data.dlls.length) return;
    const now = selected?.dll ?? -1;
    select({ dll: now < 0 ? (by > 0 ? 0 : data.dlls.length - 1) : (now + by + data.dlls.length) % data.dlls.length });
  }

  function goThere() {
    const rows = pickedRows();
    const { top, bottom } = store.tables.focus;
    const spans = rows.length ? rows.map(([who, row]) => [store.tables[who].top[row], store.tables[who].bottom[row]])
      : top[0] === null ? [] : [[top[0], bottom[0]]];
    if (!spans.length || !ui.space) return;
    const from = Math.min(...spans.map(([one]) => one)), to = Math.max(...spans.map(([, one]) => one));
    const room = Math.max((to - from) * 1.2, ui.axis.length / 60);
    ui.space.zoomTo(from - room, to + room);
  }

  // -- moving -------------------------------------------------------------------------------------

  function go(wanted, quiet = false) {
    const from = store.step;
    const dirty = store.go(wanted);
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
    slider.value = store.step;
    slider.setAttribute("aria-valuetext", `step ${store.step} of ${store.last}: ${store.words().what}`);
    number.textContent = `${store.step} / ${store.last}`;
    number.title = `step ${store.step} of ${store.last}`;
    tools.first.disabled = tools.back.disabled = store.step === 0;
    tools.last.disabled = store.step === store.last;
    tools.next.disabled = tools.last.disabled && !live?.waits;
    root.dataset.step = store.step;
  }

  function play() {
    clearInterval(playing);
    playing = playing ? 0 : setInterval(() => (store.step < store.last ? go(store.step + 1) : play()), 350);
    tools.play.textContent = playing ? "❚❚ stop" : "▷ play";
  }

  // -- what may go wrong --------------------------------------------------------------------------

  function complain(what, advice) {
    error.hidden = false;
    error.replaceChildren(h("b", {}, "Error: "), what, h("br"), advice, button("close-error", "✕", "close", () => { error.hidden = true; }));
  }

  function guard(action) {
    try {
      action();
    } catch (problem) {
      complain(`${problem.message ?? problem}`, "The explorer still works; load it again if what it shows is wrong.");
    }
  }

  // Ask Python; what comes back arrives as new data, or as a complaint.
  function ask(message, control = null) {
    root.dataset.busy = "true";
    error.hidden = true;
    host.request?.(message);
    if (control) control.blur();
  }

  // -- the parts ----------------------------------------------------------------------------------

  const theme = makeTheme(ui, host.keep?.theme ?? host.theme);
  const keys = makeKeys(ui);
  const embed = async (name) => {
    const item = JSON.parse(JSON.stringify(data.figures[name]).replaceAll('"§', `"${mine}`));
    const result = await Bokeh.embed.embed_item(item, ui.panes[name].querySelector(".fv-body") ?? ui.panes[name]);
    const [view] = result.roots ?? result;
    return [view.model, view];
  };
  const build = {
    space: async () => { ui.space = makeSpace(ui, ...(await embed("space"))); return ui.space; },
    minimap: () => makeMinimap(ui),
    timeline: async () => makeTimeline(ui, ...(await embed("timeline"))),
    sorting: async () => makeSorting(ui, ...(await embed("sorting"))),
    recursion: () => makeRecursion(ui), why: () => makeWords(ui),
    algorithm: () => makeListing(ui), calls: () => makeCalls(ui),
  };
  // What is told without a figure comes first: it stays if no figure can be drawn.
  store.go(host.keep?.step ?? host.step ?? data.opening);
  for (const name of ["why", "recursion", "algorithm", "calls"]) if (wanted.has(name)) parts.push(build[name]());
  theme.apply();
  tell();
  root.addEventListener("keydown", keys.onKey);
  const print = makePrint(ui);
  try {
    if (typeof Bokeh === "undefined") throw new Error("BokehJS is not there");
    for (const name of ["space", "minimap", "timeline", "sorting"]) {
      if (wanted.has(name) || (name === "space" && (wanted.has("minimap")))) parts.push(await build[name]());
    }
  } catch (problem) {
    complain(`the figures could not be drawn: ${problem.message ?? problem}`, "The words, the listing and the calls are there all the same.");
  }
  if (ui.space) {
    search = makeSearch(ui);
    ui.search = search;
    parts.push(search);
  }
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
  theme.apply();
  const resizer = new ResizeObserver(() => parts.forEach((part) => part.resize?.()));
  resizer.observe(root);
  // Addresses, not positions: in another fork the axis is another one.
  if (host.keep?.range && ui.space) ui.space.zoomTo(...host.keep.range.map(ui.axis.position));
  if (host.keep?.selected || host.selected) select(host.keep?.selected || host.selected);
  if (host.keep?.query) search?.ask(host.keep.query);
  root.dataset.ready = "true";
  delete root.dataset.busy;

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
    slider.max = store.last;
    outcome.replaceChildren(...ending());
    tools.failure.disabled = !data.failures.length;
    live?.renew();
    for (const part of parts) part.renew?.(span);
    parts.forEach((part) => part.pick?.());
    tell();
    delete root.dataset.busy;
  }

  return {
    ui, go, select, complain, theme, adopt,
    get fork() { return data.live?.fork; },
    get step() { return store.step; },
    get selected() { return written(); },
    message(text) {
      delete root.dataset.busy;
      error.hidden = false;
      error.classList.add("fv-said");
      error.replaceChildren(text, button("close-error", "✕", "close", () => { error.hidden = true; error.classList.remove("fv-said"); }));
    },
    refused(what, advice) {
      delete root.dataset.busy;
      policy.value = data.policy;
      scenario.selectedIndex = data.scenario;
      error.classList.remove("fv-said");
      live?.renew();
      complain(what, advice);
    },
    keep: () => ({
      step: store.step, range: range(), selected: written(), theme: theme.name(),
      query: ui.tools.find.querySelector("input")?.value, whatIf: whatIf?.open(), live: live?.keep(),
    }),
    close() {
      clearInterval(playing);
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
      root.replaceChildren();
    },
  };
}
