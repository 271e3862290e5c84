// trying: how a remedy is tried: Python forks again, or the page has that fork already.

/**
 * How the remedy of a verdict is tried; null where it can't be.
 *
 * @param {any} ui
 * @param {{number: number, edit: object | null}} remedy
 * @returns {(() => void) | null}
 */
export function tryOf(ui, { number, edit }) {
  const { data, host } = ui;
  if (number >= 0) return comparing(ui, number).act ?? null;
  return edit && host.request && !data.live ? () => ui.ask({ kind: "edit", edit }) : null;
}

/**
 * How the remedy of that number, of the first cause, is tried, or why it can't be.
 *
 * @param {any} ui
 * @param {number} number
 * @returns {{act?: () => void, label?: string, cannot?: string, line?: string}}
 */
export function comparing(ui, number) {
  const { data, host } = ui;
  const remedy = data.diagnosis?.causes[0]?.remedies[number];
  if (host.request && remedy?.moves?.length) {
    return {
      act: () => ui.ask({ kind: "remedy", number }),
      label: "Apply it, and compare before and after",
    };
  }
  if (host.compare && data.after?.number === number) {
    return {
      act: () => host.compare(),
      label: data.after.real ? "Compare the two real forks" : "Compare before and after",
    };
  }
  return { cannot: "a page cannot fork again", line: remedy?.line };
}
