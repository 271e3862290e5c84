// player: the bar of a comparison: row by row, from one difference to the next, and play.

import { makePace } from "../controls/pace.js";
import { button, h, icon } from "../base/dom.js";
import { makePlaying } from "../base/playing.js";
import { makeMenu } from "../controls/menu.js";
import { placeIn } from "./rows.js";

/** The menu is hidden before an audience, but the way in and out is not. @param {CompareMain} main @param {HTMLElement} present @param {HTMLElement} room */
function placePresent(main, present, room) {
  const { presenting, projected } = main.layout;
  (projected ? main.places.more : room).append(present);
  present.textContent = presenting ? "Leave" : "Present";
}

/** @param {string} name @param {string} title @param {() => void} onclick */
function iconButton(name, title, onclick) {
  const made = button(name, "", title, onclick, { class: "fv-icon", "aria-label": title });
  made.append(icon(name));
  return made;
}

/**
 * @param {CompareMain} main
 * @param {CompareRows} rows
 * @param {(() => void) | null} leave
 */
export function makePlayer(main, rows, leave) {
  const { store } = main;
  const playing = makePlaying(main, () => tell(), main.host.keep?.playing);
  const number = h("output", { class: "fv-number", "aria-live": "off" });
  const count = h("output", { class: "fv-count", "aria-live": "off" });
  const steps = stepButtons(main, rows);
  const play = playButton(playing);
  const { before, after } = differenceButtons(main);
  const which = whichSelect(main, rows);
  main.tools.find = h("div", { class: "fv-find", role: "search" });
  const { pace, speed } = makePace(playing);
  const menu = makeMenu(main);
  const { present, exported, tools } = toolsOf(main, leave);
  const parts = { ...steps, play, before, after, number, which, count, find: main.tools.find };
  const element = h(
    "div",
    { class: "fv-bar", role: "toolbar", "aria-label": "Comparing" },
    ...Object.values(parts),
  );
  main.places.player.append(element);
  main.places.more.append(...tools, menu.element);
  menu.room.append(pace, speed, present, ...exported);

  // On a phone the menu has all but the steps and the differences; else what has no room in the row.
  main.fit = () => {
    for (const one of [before, after]) one.textContent = shortened(one === before, main.size);
    element.append(...Object.values(parts));
    placePresent(main, present, menu.room);
    tell();
    for (const one of [main.tools.find, count, which, steps.first, steps.last])
      if (main.size === "phone" || element.scrollWidth > element.clientWidth + 1)
        menu.room.append(one);
  };

  function tell() {
    const { a, b } = rows.shown(store.step);
    const { ends } = main;
    const of = (/** @type {number} */ end) => (main.size === "phone" ? "" : ` of ${end}`);
    const shown = [h("b", {}, `A ${a}`), `${of(ends.a)} · `, h("b", {}, `B ${b}`), of(ends.b)];
    number.replaceChildren(...shown);
    number.title = `row ${store.step} of ${rows.last}`;
    const list = main.differences();
    count.textContent = placeIn(list, store.step);
    steps.first.disabled = steps.back.disabled = store.step === 0;
    steps.next.disabled = steps.last.disabled = store.step === rows.last;
    before.disabled = !list.some((one) => one < store.step);
    after.disabled = !list.some((one) => one > store.step);
    which.value = main.which;
    play.tell();
    pace.value = playing.policy;
    speed.value = String(playing.speed);
  }

  return {
    element,
    tell,
    play: () => playing.toggle(),
    keep: () => playing.keep(),
    close() {
      playing.close();
      menu.close();
    },
  };
}

/** @param {CompareMain} main @param {{last: number}} rows */
function stepButtons(main, { last }) {
  const { store } = main;
  return {
    first: iconButton("first", "First row (Home)", () => main.go(0)),
    back: iconButton("back", "Previous row (left arrow)", () => main.go(store.step - 1)),
    next: iconButton("next", "Next row (right arrow)", () => main.go(store.step + 1)),
    last: iconButton("last", "Last row (End)", () => main.go(last)),
  };
}

/** @param {CompareMain} main */
function differenceButtons(main) {
  const go = (/** @type {string} */ key) => () => main.press(key);
  return {
    before: button("difference-before", "◀ ≠ Difference", "Previous difference (shift+x)", go("X")),
    after: button("difference", "Difference ≠ ▶", "Next difference (x)", go("x")),
  };
}

/** What stands beside the headline, and what in its menu. @param {CompareMain} main @param {(() => void) | null} leave */
function toolsOf(main, leave) {
  const present = button(
    "present",
    "Present",
    "The map and the words alone, large (Esc leaves)",
    () => main.present(),
  );
  const exports = () => main.ask({ kind: "export", step: main.store.step });
  return {
    present,
    exported: main.host.request
      ? [button("export", "Export", "Write one file to step through in any browser", exports)]
      : [],
    tools: [
      ...(leave ? [button("leave", "↩ To the fork", "Leave the comparison", leave)] : []),
      iconButton("theme", "Light or dark (t)", () => main.toggleTheme()),
      button("help", "?", "Keys and signs (?)", () => main.keys.help(), { class: "fv-icon" }),
    ],
  };
}

/** @param {boolean} before @param {string} size */
function shortened(before, size) {
  const word = size === "phone" || size === "narrow" ? "" : "Difference";
  return (before ? `◀ ≠ ${word}` : `${word} ≠ ▶`).trim();
}

/** @param {ReturnType<typeof makePlaying>} playing */
function playButton(playing) {
  const play = button("play", "", "Play, or stop (space)", () => playing.toggle(), {
    class: "fv-main-button",
  });
  const tell = () => {
    const now = playing.playing ? "Stop" : "Play";
    if (play.dataset.now === now) return;
    play.replaceChildren(icon(playing.playing ? "stop" : "play"), h("span", {}, now));
    play.dataset.now = now;
    play.setAttribute("aria-label", now);
  };
  return Object.assign(play, { tell });
}

/** @param {CompareMain} main @param {CompareRows} rows */
function whichSelect(main, rows) {
  const select = h(
    "select",
    {
      "aria-label": "Which differences",
      title: "Which differences the buttons stop at",
      data: { do: "which" },
      onchange: () => main.choose(select.value === "all" ? "all" : "matter"),
    },
    h("option", { value: "matter", disabled: !rows.matter.length }, "Differences that matter"),
    h("option", { value: "all" }, `All ${rows.all.length}`),
  );
  return select;
}
