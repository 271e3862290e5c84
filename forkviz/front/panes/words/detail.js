// detail: all that is known of a region or a DLL that is selected.

import { clip, h, hex, sizeText } from "../../base/dom.js";

/** @param {string} name @param {string} value */
const row = (name, value) => (value ? [h("dt", {}, name), h("dd", {}, value)] : []);

/** @param {Ui} ui @param {Who} who @param {number} at */
export function ofRegion(ui, who, at) {
  const one = ui.store.region(who, at);
  return [
    h(
      "h3",
      {},
      `In the ${ui.data.heads?.[who === "child" ? 1 : 0] ?? who}: ${clip(one.title, 60)}`,
    ),
    h(
      "dl",
      {},
      ...row("where", `${hex(one.start)} – ${hex(one.end)}`),
      ...row("size", sizeText(one.end - one.start)),
      ...row("state", one.state),
      ...row("kind", one.kind),
      ...row("protection", one.protect),
      ...row("use", one.use),
      ...row("name", one.name),
      ...row("allocation", hex(one.base)),
      ...row("known from", ui.origin(one)),
    ),
  ];
}

/** @param {Ui} ui @param {number} i */
export function ofDll(ui, i) {
  const dll = ui.data.dlls[i],
    { standing, base } = ui.store.tables.places;
  return [
    h("h3", {}, dll.name),
    h(
      "dl",
      {},
      ...row("in the child", base[i] ? `${standing[i]}, at ${hex(base[i])}` : standing[i]),
      ...row("in the parent", `${hex(dll.base)} – ${hex(dll.base + dll.size)}`),
      ...row(
        "prefers",
        hex(dll.preferred) + (dll.preferred === dll.base ? " (is there)" : " (relocated)"),
      ),
      ...row("size", sizeText(dll.size)),
      ...row("list", dll.kind === "link" ? "linked" : "dlopened"),
      ...row("imports", dll.imports),
      ...row("file", dll.path),
      ...row("headers from", dll.headers),
    ),
  ];
}
