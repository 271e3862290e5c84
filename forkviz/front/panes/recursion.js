// recursion: a card for each call of load_after_fork_impl that has not returned, and below them
// every reservation that the child holds at this step, whoever made it.

const MOST_HELD = 20;

function makeRecursion(ui) {
  const { store, data } = ui;
  const cards = h("ol", { class: "fv-cards", "aria-label": "Calls that have not returned, outermost first" });
  const idle = h("p", { class: "fv-none" });
  const held = h("ul", { class: "fv-held", "aria-label": "Reservations that the child holds" });
  const count = h("h3", {}, "");
  ui.panes.recursion.querySelector(".fv-body").append(idle, cards, count, held);
  const number = new Map(data.dlls.map((dll, i) => [dll.name, i]));

  function frames() {
    const { shown, first, current, block } = store.tables.frames;
    const depth = shown.filter(Boolean).length;
    idle.textContent = depth ? "" : store.tables.idle.text[0];
    idle.hidden = depth > 0;
    cards.replaceChildren(...first.slice(0, depth).map((name, row) => {
      const at = current[row];
      const inner = row === depth - 1;
      return h("li", { class: inner ? "fv-card fv-now" : "fv-card", style: `--depth:${row}`, data: { dll: number.get(at) ?? -1 } },
        h("button", { type: "button", title: `called for ${name}; select ${at}`, onclick: () => ui.select({ dll: number.get(at) ?? -1 }) },
          h("b", {}, `retry ${row}`), ` at ${clip(at, 28)}`,
          h("span", { class: "fv-block" }, block[row] >= 0 ? `holds ${hex(block[row])}, to be released on return` : "holds no block")));
    }));
    cards.hidden = depth === 0;
    const inner = cards.lastElementChild, body = cards.parentElement;
    if (inner && depth) {
      const bottom = inner.offsetTop + inner.offsetHeight;
      if (bottom > body.scrollTop + body.clientHeight || inner.offsetTop < body.scrollTop) body.scrollTop = bottom - body.clientHeight + 4;
    }
  }

  function reservations() {
    const { look, use, start, end, title, dll } = store.tables.child;
    const rows = store.order("child").filter((row) =>
      store.tables.child.shown[row] && (use[row] === "reservation" || use[row] === "block"));
    count.textContent = rows.length ? `The child holds ${rows.length} reservation${rows.length > 1 ? "s" : ""}` : "The child holds no reservation";
    held.replaceChildren(...rows.slice(0, MOST_HELD).map((row) => h("li", { data: { dll: dll[row] } },
      h("button", { type: "button", onclick: () => ui.selectRow("child", row) },
        swatch(look[row], ui.themes.light.looks[look[row]].hatch),
        clip(title[row], 30), h("code", {}, `${hex(start[row])}`), ` ${sizeText(end[row] - start[row])}`))));
    if (rows.length > MOST_HELD) held.append(h("li", { class: "fv-none" }, `and ${rows.length - MOST_HELD} more`));
  }

  function pick() {
    const row = String(ui.pickedDll());
    for (const item of [...cards.children, ...held.children]) item.classList.toggle("fv-picked", row !== "-1" && item.dataset.dll === row);
  }
  frames();
  reservations();

  return {
    name: "recursion",
    update(dirty) {
      if (dirty.has("frames")) frames();
      if (dirty.has("child")) reservations();
      if (dirty.has("frames") || dirty.has("child")) pick();
    },
    pick,
    renew() {
      frames();
      reservations();
      pick();
    },
    resize() {
      frames();
      pick();
    },
  };
}
