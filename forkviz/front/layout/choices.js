// choices: what somebody chose of the layout: what is folded, how large, which tab, what is full.  It is
// kept in the browser, where that lets us: a page on disk may be refused its storage.

/**
 * @typedef {object} Choices
 * @property {Record<string, boolean>} folded  by pane
 * @property {Record<string, string>} tabs  by the panes that share a place: the one that is shown
 * @property {Record<string, Record<string, number>>} sizes  by split: the weight of each part
 * @property {string} full  the pane that fills the explorer, "" for none
 */

const KEY = "forkviz.layout";

/** @returns {Choices} */
const none = () => ({ folded: {}, tabs: {}, sizes: {}, full: "" });

/** @param {unknown} value @returns {Record<string, any>} */
const record = (value) =>
  value && typeof value === "object" && !Array.isArray(value) ? value : {};

// What was kept may be of another version, or of anybody.
/** @param {unknown} kept @returns {Choices} */
export function choicesOf(kept) {
  const { folded, tabs, sizes, full } = record(kept);
  /** @type {(from: any, type: string) => Record<string, any>} */
  const only = (from, type) =>
    Object.fromEntries(Object.entries(record(from)).filter(([, one]) => typeof one === type));
  const numbers = Object.entries(record(sizes)).map(([id, of]) => [id, only(of, "number")]);
  return {
    folded: only(folded, "boolean"),
    tabs: only(tabs, "string"),
    sizes: Object.fromEntries(numbers),
    full: typeof full === "string" ? full : "",
  };
}

// `kept`: of a mount before this one; stored: whether they are shared with other pages.
/** @param {unknown} kept @param {boolean} stored */
export function makeChoices(kept, stored) {
  const choices = choicesOf(kept ?? (stored ? read() : null));
  return {
    choices,
    save() {
      if (stored) write(choices);
    },
    forget() {
      Object.assign(choices, none());
      if (stored) write(null);
    },
  };
}

function read() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "null");
  } catch {
    return null; // no storage here, or not what we wrote
  }
}

/** @param {Choices | null} choices */
function write(choices) {
  try {
    if (choices) localStorage.setItem(KEY, JSON.stringify(choices));
    else localStorage.removeItem(KEY);
  } catch {
    // The choice holds for as long as the page is open.
  }
}
