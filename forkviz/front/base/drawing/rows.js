// rows: what a list shows.  A step changes little of it; what stays is not made, styled and laid out
// again, and keeps the focus.

/**
 * What fills a list: a row whose key it has already keeps its element.
 *
 * @param {HTMLElement} list
 * @returns {(rows: [key: string, make: () => HTMLElement][]) => void}  no two keys are the same
 */
export function keptRows(list) {
  /** @type {Map<string, HTMLElement>} */
  let had = new Map();
  return (rows) => {
    const next = new Map(rows.map(([key, make]) => [key, had.get(key) ?? make()]));
    for (const [key, element] of had) if (!next.has(key)) element.remove();
    let at = list.firstElementChild;
    for (const element of next.values()) {
      if (element === at) at = at.nextElementSibling;
      else list.insertBefore(element, at);
    }
    had = next;
  };
}

/** A text, only if it is another one: the browser lays out what is written, be it the same.
 * @param {Node} node @param {string} text */
export function write(node, text) {
  if (node.textContent !== text) node.textContent = text;
}
