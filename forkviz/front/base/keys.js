// keys: everything has one; `?` shows them.

import { makeHelp } from "../controls/help.js";
import { canChange } from "../controls/whatif.js";
import { isElsewhere } from "./focus.js";

const WHAT_IF = {
  can: "what if: change the fork and run it again",
  cannot: "say where the fork can be changed and run again; here it can't",
};

/** A key: as the browser calls it, as a person reads it, what it does, the action.
 * @typedef {[string, string, string, () => void]} Key */

/**
 * The keys that mean something else while the explorer is presented: each with all that the browser
 * calls it.  A clicker has Page Up, Page Down, and "b" or "." to make the screen black.
 *
 * @param {any} ui
 * @returns {[string[], string, string, () => void][]}
 */
function lectureKeysOf(ui) {
  const { store, lecture } = ui;
  return [
    [["PageDown", "ArrowRight", "n"], "→, Page Down, n", "next decision", lecture.next],
    [["PageUp", "ArrowLeft", "N"], "←, Page Up, shift+n", "previous decision", lecture.back],
    [["shift+ArrowRight"], "shift+→", "one step forward", () => ui.forward()],
    [["shift+ArrowLeft"], "shift+←", "one step back", () => ui.go(store.step - 1)],
    ...(ui.sides ? [] : predictionOf(lecture)),
  ];
}

/** Two forks beside each other hide nothing. @param {any} lecture @returns {[string[], string, string, () => void][]} */
const predictionOf = (lecture) => [
  [["q"], "q", "predict: cover what happens next, or stop covering it", lecture.predict],
  [["r", "b", "."], "r, b, .", "show what happens next", lecture.reveal],
];

/** @param {any} ui @param {() => void} help @returns {Key[]} */
function actionsOf(ui, help) {
  const { store, data } = ui;
  const next = (/** @type {number[]} */ steps) => steps.find((at) => at > store.step) ?? store.step;
  const before = (/** @type {number[]} */ steps) =>
    steps.findLast((at) => at < store.step) ?? store.step;
  // The steps of the author's notes; a live fork has none, and no other gets more.
  const noted = Object.keys(data.notes ?? {})
    .map(Number)
    .sort((a, b) => a - b);
  return [
    ["ArrowLeft", "←", "one step back", () => ui.go(store.step - 1)],
    [
      "ArrowRight",
      "→",
      "one step forward; at the last one of a live fork, the next real step",
      () => ui.forward(),
    ],
    ["PageUp", "Page Up", "ten steps back", () => ui.go(store.step - 10)],
    ["PageDown", "Page Down", "ten steps forward", () => ui.go(store.step + 10)],
    ["Home", "Home", "first step", () => ui.go(0)],
    ["End", "End", "last step", () => ui.go(store.last)],
    [" ", "space", "play, or stop", () => ui.play()],
    ["n", "n", "next decision", () => ui.go(next(data.decisions))],
    ["N", "shift+n", "previous decision", () => ui.go(before(data.decisions))],
    ["f", "f", "next failure", () => ui.go(next(data.failures))],
    ["F", "shift+f", "previous failure", () => ui.go(before(data.failures))],
    ["c", "c", "next step about what is selected", () => ui.go(next(ui.pickedSteps()))],
    ["C", "shift+c", "previous step about what is selected", () => ui.go(before(ui.pickedSteps()))],
    ["m", "m", "next note of the author", () => ui.go(next(noted))],
    ["d", "d", "select the next DLL", () => ui.selectNext(1)],
    ["D", "shift+d", "select the previous DLL", () => ui.selectNext(-1)],
    ["g", "g", "go to what is selected, or to what the step is about", () => ui.goThere()],
    ["+", "+", "zoom in", () => ui.space?.zoomBy(0.6)],
    ["-", "−", "zoom out", () => ui.space?.zoomBy(1 / 0.6)],
    ["0", "0", "show the place of this step, and reset the zoom", () => ui.space?.reset()],
    ["u", "u", "unfold all regions, or fold them again", () => ui.space?.unfold?.()],
    ["/", "/", "find regions", () => ui.search?.focus()],
    ["w", "w", WHAT_IF[canChange(ui) ? "can" : "cannot"], () => ui.whatIf()],
    // In a comparison this key goes to the difference that decides.
    ...(ui.moreKeys ? [] : presentKeyOf(ui)),
    ["t", "t", "light or dark", () => ui.toggleTheme()],
    ["?", "?", "this help", () => help()],
    [
      "Escape",
      "Esc",
      "deselect; leave a full-size pane or the presentation",
      () => ui.select(null),
    ],
  ];
}

/** @param {any} ui @returns {Key[]} */
const presentKeyOf = (ui) => [
  ["p", "p", "present: the map and the words alone, large; again leaves", () => ui.present()],
];

/** @param {any} ui */
export function makeKeys(ui) {
  const lectureKeys = lectureKeysOf(ui);
  const help = makeHelp(
    ui,
    () => actions,
    () => lectureKeys,
  );
  const actions = [...(ui.moreKeys ?? []), ...actionsOf(ui, () => help.toggle())];
  const by = new Map(actions.map(([key, , , action]) => [key, action]));
  const presented = new Map(
    lectureKeys.flatMap(([keys, , , action]) => keys.map((key) => [key, action])),
  );

  /** What a key does now. @param {KeyboardEvent} event */
  function actionOf({ key, shiftKey }) {
    const whole = shiftKey && key.startsWith("Arrow") ? `shift+${key}` : key;
    return (ui.lecture.active && presented.get(whole)) || by.get(key);
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || help.open)
      return;
    const target = /** @type {any} */ (event.composedPath?.()[0] ?? event.target);
    if (isElsewhere(event)) return;
    if (event.key === " " && target.closest?.("button, summary")) return;
    if (event.key === "Enter") return;
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    ui.guard(action);
  }

  return { onKey, help: help.toggle, press: (/** @type {string} */ key) => by.get(key)?.() };
}
