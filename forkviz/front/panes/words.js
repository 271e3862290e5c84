// words: the step in plain words, and below it all that is known of what is picked.

const KINDS = { failure: "✗ failure", decision: "◆ decision", done: "✓ done" };

function makeWords(ui) {
  const { store, data } = ui;
  const part = (name, tag = "p") => h(tag, { data: { say: name } });
  const phase = part("phase", "span"), kind = part("kind", "span");
  const what = part("what"), reason = part("why"), facts = part("facts", "ul"), origin = part("source");
  const instead = h("div", {}, h("h3", {}, "Instead"), part("instead"));
  const older = h("div", {}, h("h3", {}, "Before the patches"), part("older"));
  const place = part("place", "b"), line = part("line", "span");
  const read = h("p", { class: "fv-read" }, place, line);
  const note = h("div", { class: "fv-note" }, h("h3", {}, "✎ Note"), part("note"));
  const panel = h("div", { class: "fv-words", "aria-live": "polite" },
    h("p", { class: "fv-kicker" }, phase, kind), what, read, note, reason, facts, instead, older, origin);
  const detail = h("div", { class: "fv-detail", role: "status", hidden: true });
  ui.panes.why.querySelector(".fv-body").append(panel, detail);

  let scrolled = false;
  panel.parentElement.addEventListener("scroll", () => { scrolled = true; });

  function say(element, text) {
    element.textContent = text;
    (element.parentElement === panel || element.parentElement.className === "fv-kicker" ? element : element.parentElement).hidden = !text;
  }

  function tell() {
    const words = store.words();
    ui.panes.why.dataset.kind = words.kind;
    say(phase, words.phase);
    say(kind, KINDS[words.kind] ?? "");
    say(what, words.what);
    say(reason, words.why);
    const from = store.read();
    read.hidden = !from;
    place.textContent = from?.place ?? "";
    line.textContent = from?.text ?? "";
    say(origin, words.source);
    say(instead.lastChild, words.instead);
    say(older.lastChild, words.older);
    say(note.lastChild, data.notes?.[store.step] ?? "");
    facts.replaceChildren(...words.facts.map((fact) => h("li", {}, fact)));
    facts.hidden = !words.facts.length;
    if (scrolled) panel.parentElement.scrollTop = 0;
    scrolled = false;
  }

  const row = (name, value) => (value ? [h("dt", {}, name), h("dd", {}, value)] : []);

  function ofRegion(who, at) {
    const one = store.region(who, at);
    return [h("h3", {}, `In the ${data.heads?.[who === "child" ? 1 : 0] ?? who}: ${clip(one.title, 60)}`), h("dl", {},
      ...row("where", `${hex(one.start)} – ${hex(one.end)}`), ...row("size", sizeText(one.end - one.start)),
      ...row("state", one.state), ...row("kind", one.kind), ...row("protection", one.protect),
      ...row("use", one.use), ...row("name", one.name), ...row("allocation", hex(one.base)),
      ...row("known from", ui.origin(one)))];
  }

  function ofDll(i) {
    const dll = data.dlls[i], { standing, base } = store.tables.places;
    return [h("h3", {}, dll.name), h("dl", {},
      ...row("in the child", base[i] ? `${standing[i]}, at ${hex(base[i])}` : standing[i]),
      ...row("in the parent", `${hex(dll.base)} – ${hex(dll.base + dll.size)}`),
      ...row("prefers", hex(dll.preferred) + (dll.preferred === dll.base ? " (is there)" : " (relocated)")),
      ...row("size", sizeText(dll.size)), ...row("list", dll.kind === "link" ? "linked" : "dlopened"),
      ...row("imports", dll.imports), ...row("file", dll.path), ...row("headers from", dll.headers))];
  }

  function pick() {
    const rows = ui.pickedRows(), dll = ui.pickedDll();
    const close = button("unpick", "✕", "let go of it (Esc)", () => ui.select(null));
    detail.hidden = !rows.length && dll < 0;
    const parts = dll >= 0 ? ofDll(dll) : [];
    for (const [who, at] of rows.slice(0, 6)) parts.push(...ofRegion(who, at));
    detail.replaceChildren(close, ...parts);
  }
  tell();

  return {
    name: "why",
    update(dirty) {
      tell();
      if (ui.selected() && (dirty.has("child") || dirty.has("places"))) pick();
    },
    pick,
    renew() {
      tell();
      pick();
    },
  };
}
