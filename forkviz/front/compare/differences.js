// differences: what differs as a whole, in a table; and all rows that differ, in a list of links.

import { addressElement } from "../base/text/address.js";
import { button, h } from "../base/dom.js";
import { labelsOf } from "./rows.js";

/** @param {CompareMain} main @param {CompareData} data @param {CompareRows} rows @param {{body: HTMLElement, more: HTMLElement | null}} place */
export function makeDifferences(main, data, rows, { body, more }) {
  const whole = tableOf(data);
  const list = listOf(main, data, rows);
  const toggle = button("all-differences", "", "", () => show(list.element.hidden === true), {
    class: "fv-link",
  });
  body.append(whole, list.element);
  if (rows.all.length) more?.append(toggle);

  /** @param {boolean} each */
  function show(each) {
    whole.hidden = each;
    list.element.hidden = !each;
    toggle.textContent = each ? "As a whole" : `All ${rows.all.length}`;
    toggle.title = each ? "what differs as a whole" : "each row that differs";
    if (each) list.tell(main.store.step);
  }
  show(false);

  return { name: "differences", tell: list.tell, show };
}

/** @param {CompareData} data */
export function tableOf(data) {
  const labels = labelsOf(data);
  const heads = ["", `A · ${labels.a}`, `B · ${labels.b}`];
  const [differ, same] = [false, true].map((one) => data.summary.filter((row) => row.same === one));
  return h(
    "table",
    { class: "fv-summary" },
    h(
      "thead",
      {},
      h("tr", {}, ...heads.map((one) => h(one ? "th" : "td", one ? { scope: "col" } : {}, one))),
    ),
    h("tbody", {}, ...differ.map(rowOf)),
    ...(same.length
      ? [h("tbody", { class: "fv-alike", "aria-label": "The same in both" }, ...same.map(rowOf))]
      : []),
  );
}

/** @param {SummaryRow} row */
function rowOf({ name, address, a, b, same }) {
  return h(
    "tr",
    { class: same ? "" : "fv-differs" },
    h("th", { scope: "row" }, name, ...(address ? [" ", addressElement(Number(address))] : [])),
    cellOf(a),
    cellOf(b),
  );
}

/** @param {[string, string, string]} cell */
function cellOf([text, sign, kind]) {
  return h(
    "td",
    {},
    ...(sign
      ? [h("span", { class: kind ? `fv-${kind}` : "", "aria-hidden": "true" }, sign), " "]
      : []),
    text,
  );
}

/** @param {CompareMain} main @param {CompareData} data @param {CompareRows} rows */
function listOf(main, data, rows) {
  const items = rows.all.map((row) => {
    const found = /** @type {import("./rows.js").Difference} */ (rows.difference(row));
    const matters = rows.matter.includes(row);
    return h(
      "li",
      {},
      h(
        "button",
        {
          type: "button",
          class: "fv-difference-row",
          data: { row: String(row) },
          onclick: () => main.go(row),
        },
        ...(matters
          ? [
              h("b", { class: "fv-matters" }, row === data.decides.row ? "decides" : "ends a fork"),
              " ",
            ]
          : []),
        ...said("A", found.a),
        ...said("B", found.b),
      ),
    );
  });
  const element = h(
    "ol",
    { class: "fv-difference-list", "aria-label": "All rows that differ", hidden: true },
    ...items,
  );

  return {
    element,
    /** @param {number} row */
    tell(row) {
      if (element.hidden) return;
      for (const item of items) {
        const one = /** @type {HTMLElement} */ (item.firstElementChild);
        if (one.dataset.row === String(row)) {
          one.setAttribute("aria-current", "step");
          one.scrollIntoView({ block: "nearest" });
        } else one.removeAttribute("aria-current");
      }
    },
  };
}

/** @param {string} name @param {string} text */
function said(name, text) {
  if (text) return [h("span", { class: "fv-difference-side" }, h("b", {}, name), ` ${text}`)];
  return [
    h(
      "span",
      { class: "fv-difference-side fv-difference-none" },
      h("b", {}, name),
      " has no such step",
    ),
  ];
}
