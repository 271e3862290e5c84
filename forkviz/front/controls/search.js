// search: find regions by name, address or the language of find.js.  What is found is framed, and
// one goes from one to the next; nothing is hidden by it.

function makeSearch(ui) {
  const { store } = ui;
  const status = h("span", { class: "fv-status", role: "status" });
  const input = h("input", {
    type: "search", name: "find", "aria-label": "Find regions", placeholder: "find: name, 0x…, kind:image size>64k",
    title: "A name, an address, or terms: kind: state: use: name~ size> in:child … (/)", autocomplete: "off",
    spellcheck: "false", maxlength: 1000,
  });
  const previous = button("found-previous", "▲", "previous found (shift+Enter)", () => step(-1));
  const following = button("found-next", "▼", "next found (Enter)", () => step(1));
  let query = null;
  let rows = [];
  let at = -1;

  function look() {
    rows = [];
    if (query) {
      for (const who of ["parent", "child"]) {
        for (const row of store.order(who)) {
          if (store.tables[who].shown[row] && queryMatches(query, store.region(who, row))) rows.push([who, row]);
        }
      }
    }
    tell();
    ui.space.pick();
  }

  function tell() {
    status.classList.remove("fv-wrong");
    status.title = "";
    status.textContent = !query ? "" : rows.length ? `${at < 0 ? "" : `${at + 1} of `}${rows.length} found`
      : query.wantsFree ? "free runs are no rows here" : "none found";
    if (query?.wantsFree) status.title = "forkviz show --find lists free runs, where it is known that no row is missing";
    previous.disabled = following.disabled = !rows.length;
  }

  function step(by) {
    if (!rows.length) return;
    at = at < 0 ? (by > 0 ? 0 : rows.length - 1) : (at + by + rows.length) % rows.length;
    const [who, row] = rows[at];
    ui.space.reveal(store.tables[who].top[row], store.tables[who].bottom[row]);
    ui.selectRow(who, row);
    tell();
  }

  input.addEventListener("input", () => {
    at = -1;
    query = null;
    rows = [];
    if (!input.value.trim()) return look();
    try {
      query = parseQuery(input.value);
      look();
    } catch (error) {
      look();
      status.classList.add("fv-wrong");
      status.textContent = error.what ?? error.message;
      status.title = error.message;
    }
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") step(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") {
      input.value = "";
      input.dispatchEvent(new Event("input"));
      ui.root.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  ui.tools.find.append(input, previous, following, status);
  tell();

  return {
    name: "find",
    update(dirty) { if (query && dirty.has("child")) look(); },
    renew() { if (query) look(); },
    rows: () => rows,
    focus: () => input.focus(),
    ask(text) {
      input.value = text;
      input.dispatchEvent(new Event("input"));
    },
  };
}
