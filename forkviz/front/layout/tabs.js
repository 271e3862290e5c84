// tabs: panes that share a place, one of them shown.

import { h } from "../base/dom.js";
import { setBox } from "./box.js";

/** @typedef {import("./rects.js").Box} Box */

/** @type {Record<string, string>} */
const SHORT = { why: "Words", algorithm: "Code", calls: "Calls", sorting: "Order" };
const FIRST = ["algorithm", "calls"]; // of the places of a plan that others share with them

/**
 * The tabs, or a list where they have no room.
 *
 * @param {HTMLElement} element
 * @param {string} shown
 */
function fit(element, shown) {
  const [list, select, end] = /** @type {HTMLElement[]} */ ([...element.children]);
  list.hidden = false;
  select.hidden = true;
  const room = element.clientWidth;
  // A trail at the end gives way, a link does not: then it needs more than it has got.
  const tight = room > 0 && list.offsetWidth + end.scrollWidth > room;
  list.hidden = tight;
  select.hidden = !tight;
  /** @type {HTMLSelectElement} */ (select).value = shown;
}

/**
 * The tabs of panes, and the list where they have no room.
 *
 * @param {Ui} ui
 * @param {string} key
 * @param {string[]} panes
 * @param {{ shown(): string, pick(name: string): void }} does
 */
function makeList(ui, key, panes, { shown, pick }) {
  const tabs = panes.map((name) =>
    h("button", {
      type: "button",
      role: "tab",
      id: `${ui.mine}tab-${name}`,
      data: { tab: name },
      "aria-controls": ui.panes[name].id,
      onclick: () => pick(name),
    }),
  );
  const list = h("div", { class: "fv-tab-list", role: "tablist", "aria-label": "Panes" }, ...tabs);
  const options = panes.map((name) => h("option", { value: name }, ui.specs.get(name).title));
  const select = h(
    "select",
    {
      class: "fv-tab-select",
      "aria-label": "Pane",
      hidden: true,
      onchange: () => pick(select.value),
    },
    ...options,
  );
  const end = h("span", { class: "fv-tabs-end" });
  const element = h("div", { class: "fv-tabs", data: { key } }, list, select, end);
  element.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    const next = (panes.indexOf(shown()) + by + panes.length) % panes.length;
    pick(panes[next]);
    tabs[next].focus();
  });
  return element;
}

/**
 * What the tabs say, which of them is shown, and the tools of its pane at their end.
 *
 * @param {Ui} ui
 * @param {HTMLElement} element
 * @param {string} shown
 */
function tell(ui, element, shown) {
  const tabs = /** @type {NodeListOf<HTMLElement>} */ (element.querySelectorAll("[role=tab]"));
  const full = ui.size === "middle" || ui.size === "wide";
  for (const tab of tabs) {
    const name = tab.dataset.tab ?? "";
    const spec = ui.specs.get(name);
    tab.setAttribute("aria-selected", String(name === shown));
    tab.tabIndex = name === shown ? 0 : -1;
    tab.textContent = full ? spec.title : (spec.tab ?? SHORT[name] ?? spec.title);
    if (spec.unused?.(ui.data, ui)) tab.append(" –");
  }
  const { more, fill } = ui.heads.get(shown) ?? {};
  element.querySelector(".fv-tabs-end")?.replaceChildren(...[more, fill].filter(Boolean));
  fit(element, shown);
}

/** @param {Ui} ui @param {import("./choices.js").Choices} choices @param {() => void} changed */
export function makeTabs(ui, choices, changed) {
  /** @type {Map<string, {element: HTMLElement, panes: string[]}>} */
  const lists = new Map();
  const height = () => (ui.size === "phone" ? 40 : 36);
  const shownOf = (/** @type {string[]} */ panes) =>
    panes.find((name) => name === choices.tabs[panes[0]]) ?? panes[0];

  /** @param {string} key @param {string[]} panes */
  function add(key, panes) {
    const element = makeList(ui, key, panes, {
      shown: () => shownOf(panes),
      pick(name) {
        choices.tabs[panes[0]] = name;
        changed();
      },
    });
    const list = { element, panes };
    lists.set(key, list);
    ui.panes[panes[0]].before(element);
    return list;
  }

  return {
    height,
    // Show a pane wherever it is a tab.
    /** @param {string} name */
    choose(name) {
      const holding = [...lists.values()].filter(({ panes }) => panes.includes(name));
      for (const first of new Set([...FIRST, ...holding.map(({ panes }) => panes[0])]))
        choices.tabs[first] = name;
    },
    // The tabs of a place, and the pane that is shown there.
    /** @param {string} key @param {string[]} panes @param {Box} box */
    draw(key, panes, box) {
      const shown = shownOf(panes);
      const { element } = lists.get(key) ?? add(key, panes);
      for (const name of panes) ui.heads.get(name)?.home();
      setBox(element, { ...box, height: height() });
      tell(ui, element, shown);
      return shown;
    },
    // Take away the lists that no place has.
    /** @param {Set<string>} there */
    drop(there) {
      for (const [key, { element, panes }] of lists) {
        if (there.has(key)) continue;
        for (const name of panes) ui.heads.get(name)?.home();
        element.remove();
        lists.delete(key);
      }
    },
  };
}
