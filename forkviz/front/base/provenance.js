// said: where the picture comes from: what the sources contradict each other in, what they can't
// tell, what was assumed.  There may be thousands: the first are shown, and a box finds the others.

import { button, h } from "./dom.js";

const SAID_FIRST = 50; // notes of a group that are shown at first, and more with each click

/** @type {Record<string, string>} */
const WORDS = { conflicts: "conflict", caveats: "caveat", notes: "note" };

/** How many there are of each kind, in words.  @param {Said[]} groups */
function countWords(groups) {
  const counts = groups.map(
    ([kind, , texts, more]) => /** @type {const} */ ([kind, texts.length + more]),
  );
  return counts
    .map(([kind, count]) => `${count} ${WORDS[kind]}${count === 1 ? "" : "s"}`)
    .join(", ");
}

/**
 * One group: the notes that hold what is wanted, as many as there is room for.
 *
 * @param {Said} said
 * @param {string} wanted  in lower case
 * @param {number} room
 * @param {(room: number) => void} give  gives it more room
 */
function groupOf([kind, title, texts, more], wanted, room, give) {
  const found = wanted ? texts.filter((text) => text.toLowerCase().includes(wanted)) : texts;
  const shown = found.slice(0, room);
  const rest = found.length - shown.length;
  const all = texts.length + more;
  const count = wanted ? `${found.length} of ${all}` : all;
  const grow = () => give(shown.length + 10 * SAID_FIRST);
  return h(
    "section",
    { data: { said: kind } },
    h("h3", {}, `${kind === "conflicts" ? "⚠ " : ""}${title} (${count})`),
    h("ul", {}, ...shown.map((text) => h("li", {}, text))),
    rest ? button("more-said", `and ${rest} more`, "show more of them", grow) : null,
    more
      ? h("p", { class: "fv-none" }, `${more} more are left out here: forkviz show lists all.`)
      : null,
  );
}

/** The notes, and how many there are in words; null where there is nothing to say.  @param {Said[]} groups */
export function makeSaid(groups) {
  if (!groups.length) return null;
  const all = groups.reduce((sum, [, , texts, more]) => sum + texts.length + more, 0);
  const list = h("div");
  /** @type {Map<string, number>} */
  const room = new Map(); // by kind: how many are shown
  const input = h("input", {
    ...{ type: "text", "aria-label": "Find in the notes", placeholder: "find in the notes" },
    ...{ autocomplete: "off", spellcheck: "false", maxlength: 200 },
    oninput() {
      room.clear();
      fill();
    },
    onkeydown: (event) => event.stopPropagation(), // its letters are no keys of the explorer
  });

  function fill() {
    const wanted = input.value.trim().toLowerCase();
    const shown = groups.map((one) =>
      groupOf(one, wanted, room.get(one[0]) ?? SAID_FIRST, (more) => {
        room.set(one[0], more);
        fill();
      }),
    );
    list.replaceChildren(...shown);
  }
  fill();
  return {
    element: h("div", { class: "fv-caveats" }, all > SAID_FIRST ? input : null, list),
    counts: countWords(groups),
    conflicting: groups.some(([kind]) => kind === "conflicts"),
  };
}
