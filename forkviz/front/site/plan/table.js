// table: rows of a name and a text.

import { h } from "../../base/dom.js";

/** @param {[string, string][]} rows */
export function plainTable(rows) {
  return h(
    "table",
    { class: "fd-table" },
    h(
      "tbody",
      {},
      ...rows.map(([name, text]) =>
        h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, text)),
      ),
    ),
  );
}
