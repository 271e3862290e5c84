// picked: what is selected, a DLL or a region of one process, and what that is in the panes.

function makePicked(ui, parts) {
  const { data, store, root, host } = ui;
  let selected = null; // {dll} or {who, start}

  const dll = () => selected?.dll ?? -1;

  // As a text, which `select` understands.
  const written = () => (!selected ? "" : dll() >= 0 ? `dll:${data.dlls[dll()].name}` : `${selected.who}:${hex(selected.start)}`);

  function rows() {
    if (!selected) return [];
    const found = [];
    for (const who of ["parent", "child"]) {
      const table = store.tables[who];
      for (const row of store.shown(who)) {
        if (dll() >= 0 ? table.dll[row] === dll() : who === selected.who && table.start[row] === selected.start) found.push([who, row]);
      }
    }
    return found;
  }

  // The steps that are about the selected DLL.
  function steps() {
    if (dll() < 0) return [];
    const found = [];
    for (let at = 0; at <= store.last; at += 1) if (data.words[at][8] === dll()) found.push(at);
    return found;
  }

  // Select {dll}, {who, start} or nothing; a text is what `written` gave.
  function select(what) {
    if (typeof what === "string") {
      const cut = what.indexOf(":"), kind = what.slice(0, cut), rest = what.slice(cut + 1);
      if (kind === "dll") what = { dll: data.dlls.findIndex((one) => one.name === rest) };
      else what = ["parent", "child"].includes(kind) ? { who: kind, start: Number(rest) } : null;
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
    const count = data.dlls.length;
    if (count) select({ dll: dll() < 0 ? (by > 0 ? 0 : count - 1) : (dll() + by + count) % count });
  }

  // Zoom to what is selected, or else to what the step is about.
  function goThere() {
    const found = rows();
    const { top, bottom } = store.tables.focus;
    const spans = found.length ? found.map(([who, row]) => [store.tables[who].top[row], store.tables[who].bottom[row]])
      : top[0] === null ? [] : [[top[0], bottom[0]]];
    if (!spans.length || !ui.space) return;
    const from = Math.min(...spans.map(([one]) => one)), to = Math.max(...spans.map(([, one]) => one));
    const room = Math.max((to - from) * 1.2, ui.axis.length / 60);
    ui.space.zoomTo(from - room, to + room);
  }

  return {
    written,
    forUi: {
      selected: () => selected, pickedDll: dll, pickedRows: rows, pickedSteps: steps,
      select, selectRow, selectNext, goThere,
    },
  };
}
