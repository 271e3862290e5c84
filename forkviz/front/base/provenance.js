// said: where the picture comes from: what the sources contradict each other in, what they can't
// tell, what was assumed.  There may be thousands: the first are shown, and a box finds the others.

const SAID_FIRST = 50; // notes of a group that are shown at first, and more with each click

// `groups`: [[kind, title, texts, left out], …]; an element, null where there is nothing to say.
function makeSaid(groups) {
  if (!groups.length) return null;
  const counts = groups.map(([kind, , texts, more]) => [kind, texts.length + more]);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const words = { conflicts: "conflict", caveats: "caveat", notes: "note" };
  const told = counts.map(([kind, count]) => `${count} ${words[kind]}${count === 1 ? "" : "s"}`).join(", ");
  const conflicting = counts.some(([kind]) => kind === "conflicts");
  const list = h("div");
  const room = new Map(); // by kind: how many are shown
  const input = h("input", {
    type: "text", "aria-label": "Find in the notes", placeholder: "find in the notes", autocomplete: "off", spellcheck: "false",
    maxlength: 200, oninput: () => { room.clear(); fill(); },
    onkeydown: (event) => event.stopPropagation(), // its letters are no keys of the explorer
  });
  const box = h("details", { class: "fv-caveats" },
    h("summary", {}, ...(conflicting ? [h("b", { class: "fv-warn" }, "⚠ ")] : []), `Where this comes from, and what was assumed: ${told}`),
    ...(all > SAID_FIRST ? [input] : []), list);

  function group([kind, title, texts, more], wanted) {
    const found = wanted ? texts.filter((text) => text.toLowerCase().includes(wanted)) : texts;
    const shown = found.slice(0, room.get(kind) ?? SAID_FIRST);
    const rest = found.length - shown.length;
    const count = wanted ? `${found.length} of ${texts.length + more}` : texts.length + more;
    return h("section", { data: { said: kind } }, h("h3", {}, `${kind === "conflicts" ? "⚠ " : ""}${title} (${count})`),
      h("ul", {}, ...shown.map((text) => h("li", {}, text))),
      ...(rest ? [button("more-said", `and ${rest} more`, "show more of them", () => { room.set(kind, shown.length + 10 * SAID_FIRST); fill(); })] : []),
      ...(more ? [h("p", { class: "fv-none" }, `${more} more are left out here: forkviz show tells all.`)] : []));
  }

  function fill() {
    const wanted = input.value.trim().toLowerCase();
    list.replaceChildren(...groups.map((one) => group(one, wanted)));
  }
  fill();
  return box;
}
