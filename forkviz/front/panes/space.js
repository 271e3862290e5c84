// space: the address spaces of parent and child side by side, as panes/map draws them.

import { WHO } from "../base/contract.js";
import { register } from "../base/registry.js";
import { makeRoomUnder } from "./map/around/under.js";
import { makeMap } from "./map/map.js";

const COLUMNS = /** @type {const} */ ([
  ["parent", 0.03, 0.455],
  ["child", 0.555, 0.975],
]);

/** The columns of a fork, or of a capture with one process or two. @param {Ui} ui */
function columnsOf(ui) {
  const { data, store } = ui;
  const heads = data.heads ?? WHO;
  const alone = data.still && !heads[1];
  return COLUMNS.slice(0, alone ? 1 : 2).map(([who, x0, x1], i) => ({
    who,
    store,
    x0,
    x1: alone ? 0.975 : x1,
    title: heads[i].toUpperCase(),
    note: noteOf(store, who),
  }));
}

/** What is to be known of a whole map: that it was not seen. @param {any} store @param {string} who */
function noteOf(store, who) {
  const { source } = store.tables[who];
  const assumed = source.filter((/** @type {string} */ one) => one === "assumed").length;
  return source.length > 4 && assumed * 2 > source.length ? "(no map: assumed)" : "";
}

register({
  name: "space",
  title: "Address spaces, low at the top",
  figure: "space",
  head: false,
  before: (_, body) => makeRoomUnder(body),
  make(ui, body, figure, view) {
    const { still } = ui.data;
    const columns = columnsOf(ui);
    ui.space = makeMap(ui, {
      ...{ body, figure, view, columns },
      links: columns.length > 1 ? [[0, 1]] : [],
      ...(still ? { captured: true, needed: [] } : {}),
    });
    return ui.space;
  },
});
