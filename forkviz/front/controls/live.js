// live: real processes beside their picture: they wait until the next step is asked for, and can be
// read again, broken, and forked again.  What they do, Python tells.

function makeLive(ui, ask) {
  const { data } = ui;
  const kept = ui.host.keep?.live;
  const waits = () => data.live.standing === "waits";
  const sign = ({ standing, intact }) => ({ waits: "●", gone: "○" })[standing] ?? (intact ? "✓" : "✗");

  function send(action, more = {}) {
    if (ui.root.dataset.busy) return; // one thing at a time: the processes are not as they were
    for (const element of controls()) element.disabled = true;
    ask({ kind: "live", do: action, ...more });
  }

  const what = h("select", { "aria-label": "What befalls them", data: { do: "live-what" } },
    ...data.live.breaks.map(([value, label]) => h("option", { value, selected: value === kept?.what }, label)));
  const rereads = h("input", {
    type: "checkbox", data: { do: "live-rereads" }, onchange: (event) => send("rereads", { on: event.target.checked }),
  });
  const step = button("live-step", "▶ step", "let the next step really happen (right arrow, at the last step)", () => send("step"));
  const decision = button("live-decision", "◆ to a decision", "go on until something is decided", () => send("decision"));
  const end = button("live-end", "▶▶ to the end", "let all steps happen", () => send("end"));
  const reread = button("live-reread", "⟳ read again", "read both maps again, now", () => send("reread"));
  const breaks = button("live-break", "break it", "do that to the real processes, now", () => send("break", { what: what.value }));
  const again = button("live-again", "↻ fork again", "the same parent forks again, from the beginning", () => send("again"));
  const close = button("live-close", "end them", "end both processes; what was seen stays", () => send("close"));
  const controls = () => [step, decision, end, rereads, reread, what, breaks, again, close];

  const standing = h("p", { class: "fv-standing", role: "status" }), told = h("div", {});
  const proved = h("summary", {}), rows = h("tbody", {});
  const values = h("details", { open: kept?.values ?? true }, proved,
    h("table", {}, h("thead", {}, h("tr", {}, ...["value", "before", "parent", "child"].map((one) => h("th", { scope: "col" }, one)))), rows));
  const bar = h("section", { class: "fv-live", "aria-label": "Live processes" }, standing,
    h("div", { class: "fv-live-tools" }, step, decision, end,
      h("label", { title: "costs two readings a step; what somebody else changed becomes a step of its own" }, rereads, "read both maps again at each step"),
      reread, h("span", { class: "fv-break" }, what, breaks), again, close), told, values);
  ui.root.querySelector(".fv-minimap").before(bar);

  function renew() {
    const { live } = data;
    const focused = bar.contains(focusedIn(ui.root)) || focusIsFree(ui.root);
    bar.dataset.standing = live.standing === "done" && !live.intact ? "failed" : live.standing;
    standing.replaceChildren(h("b", {}, `${sign(live)} ${live.title}`), h("span", {}, live.who));
    told.replaceChildren(...live.told.map((one) => h("p", { class: "fv-live-told" }, one)));
    for (const element of [step, decision, end]) element.disabled = !waits();
    reread.disabled = close.disabled = live.standing === "gone";
    what.disabled = breaks.disabled = !live.breakable;
    again.disabled = rereads.disabled = false;
    rereads.checked = live.rereads;
    proved.textContent = live.proved;
    values.hidden = !live.values.length;
    rows.replaceChildren(...live.values.map(([name, before, ...now]) => h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, before),
      ...now.map((one) => h("td", { class: one === before || one === "–" ? null : "fv-other" }, one)))));
    // A button that was pressed is disabled meanwhile, and has lost the focus; the keys go on.
    if (focused) ui.root.focus({ preventScroll: true });
  }
  renew();

  return {
    renew,
    get waits() { return waits(); },
    step: () => { if (waits()) send("step"); },
    keep: () => ({ what: what.value, values: values.open }),
  };
}
