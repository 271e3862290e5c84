// seen: a pane that is folded, behind a tab or away does nothing while one steps, and makes up for it
// when it comes into sight, or goes on paper, where all of them are.

const UNSEEN = "[data-folded], [data-behind], [data-away]"; // as layout/standing.js has them

/** @param {HTMLElement | undefined} pane  or its half of one that two forks share */
export const isSeen = (pane) => !pane?.closest(UNSEEN);

/**
 * The part of a pane as it registers itself, but it updates only where it is seen.  Whatever brings a
 * pane into sight resizes it (layout/frame.js).
 *
 * @param {Ui} ui
 * @param {string} name
 * @param {Part} part
 * @returns {Part}
 */
export function whenSeen(ui, name, part) {
  const { update, resize, renew } = part;
  /** @type {Dirty | null} */
  let owed = null; // what has changed since it was seen

  function makeUp() {
    part.catchUp?.();
    if (!owed) return;
    const dirty = owed;
    owed = null;
    update?.(dirty);
  }

  part.update = (dirty) => {
    owed = merged(owed, dirty);
    if (isSeen(ui.panes[name])) makeUp();
    else part.unseen?.();
  };
  part.makeUp = makeUp;
  part.resize = () => {
    if (isSeen(ui.panes[name])) makeUp();
    resize?.();
  };
  part.renew = () => {
    owed = null;
    renew?.();
  };
  return part;
}

/** @param {Dirty | null} before @param {Dirty} after @returns {Dirty} */
function merged(before, after) {
  if (!before) return after;
  for (const [table, rows] of after)
    before.set(table, new Set([...(before.get(table) ?? []), ...rows]));
  return before;
}
