// page: a whole diagnosis in an element: what is known, and what to do.
//
// `data` is what forkviz.front.diagnosis_data makes of the JSON of a diagnosis; `host` is who shows it
// (types/diagnosis.d.ts).

import { h } from "../base/dom.js";
import { counted } from "../base/text/amount.js";
import { episodesFold } from "./episodes.js";
import { evidenceCard } from "./evidence.js";
import { candidatesCard, othersCard } from "./others.js";
import { placesCard } from "./places.js";
import { doesNotHelp, nextBox, remediesCard } from "./remedies.js";
import { certaintyMark, standingOf } from "./signs.js";

const PAPER_PX = 660; // a sheet of paper is as wide as it is, whatever the window

/** The layout by width: two columns, one, one with what to do first.  @param {number} width */
function layoutFor(width) {
  return width > 1000 ? "wide" : width > 600 ? "middle" : "narrow";
}

/** @param {HTMLElement} root  @param {DiagnosisData} data  @param {DiagnosisHost} host */
export function makeDiagnosis(root, data, host = {}) {
  const { known, todo, map, cards } = contents(data, host);
  const columns = h("div", { class: "fd-columns" });
  root.classList.add("fd");
  const [sources, cause, ...below] = cards;
  root.replaceChildren(sources, cause, columns, ...below);

  // Where there is one column, its order is that of the document, so that keys go through it alike.
  function lay(layout = host.layout ?? layoutFor(root.clientWidth)) {
    if (root.dataset.layout !== layout) {
      root.dataset.layout = layout;
      const both = [known, todo].filter((column) => column.childNodes.length);
      columns.replaceChildren(...(layout === "narrow" ? both.reverse() : both));
      columns.dataset.columns = String(both.length);
    }
    map?.draw();
  }

  function onPrint() {
    lay("middle");
    map?.draw(PAPER_PX);
    for (const one of root.querySelectorAll("details")) one.open = true;
  }
  const afterPrint = () => lay();
  window.addEventListener("beforeprint", onPrint);
  window.addEventListener("afterprint", afterPrint);
  const watch = new ResizeObserver(() => lay());
  watch.observe(root);
  lay();
  return {
    lay,
    close() {
      watch.disconnect();
      window.removeEventListener("beforeprint", onPrint);
      window.removeEventListener("afterprint", afterPrint);
    },
  };
}

/** What the page holds: both columns, the map, and the cards around them.  @param {DiagnosisData} data  @param {DiagnosisHost} host */
function contents(data, host) {
  const tags = [0, 1, 2].map((more) => `h${Math.min((host.level ?? 1) + more, 6)}`);
  const { causes } = data;
  const isExcluded = (/** @type {DiagnosisCause} */ { certainty }) => certainty === "excluded";
  const first = causes.find((cause) => !isExcluded(cause)) ?? causes[0];
  const claimed = Boolean(first) && !isExcluded(first);
  const rest = claimed ? causes.filter((cause) => cause !== first) : causes;
  const known = h("div", { class: "fd-column" });
  const todo = h("div", { class: "fd-column" });
  const map = claimed ? placesCard(first, tags[1]) : null;
  if (claimed) {
    known.append(...knownCards(first, rest, data, tags, host, map));
    todo.append(...todoCards(first, data, tags, host));
  } else {
    known.append(...othersCard(rest, data, tags, host));
    todo.append(...nextBox(data.next, true, tags[1]));
  }
  const head = claimed ? causeCard(first, tags[0], host) : noCause(Boolean(first), tags[0]);
  const episodes = episodesFold(data);
  const foot = h("p", { class: "fd-foot" }, footWords(data));
  const cards = [
    ...[sourcesLine(data, host), head],
    ...(episodes ? [episodes] : []),
    ...(claimed ? [foot] : []),
  ];
  return { known, todo, map, cards };
}

/**
 * @param {DiagnosisCause} first
 * @param {DiagnosisCause[]} rest
 * @param {DiagnosisData} data
 * @param {string[]} tags
 * @param {DiagnosisHost} host
 * @param {ReturnType<typeof placesCard>} map
 */
function knownCards(first, rest, data, tags, host, map) {
  const others =
    first.class === "undecided"
      ? [candidatesCard(first, rest, data, tags[1], Boolean(map))]
      : othersCard(rest, data, tags, host);
  return [...(map ? [map.element] : []), evidenceCard(first, data, tags[1]), ...others];
}

/**
 * @param {DiagnosisCause} first
 * @param {DiagnosisData} data
 * @param {string[]} tags
 * @param {DiagnosisHost} host
 */
function todoCards(first, data, tags, host) {
  if (first.class !== "undecided") {
    return [remediesCard(first, tags.slice(1), host), ...nextBox(data.next, false, tags[1])];
  }
  const inside = [...nextBox(data.next, true, tags[2]), ...doesNotHelp(first)];
  return [h("section", { class: "fd-card" }, h(tags[1], {}, "Next"), ...inside)];
}

/** What was read, and how much of what is in it.  @param {DiagnosisData} data  @param {DiagnosisHost} host */
function sourcesLine(data, host) {
  const forks = data.sequences.length || data.episodes.length;
  const failed = data.causes.some(({ certainty }) => certainty !== "excluded");
  const counts = [
    ...(forks ? [counted(forks, failed ? "failed fork" : "fork")] : []),
    ...(data.images ? [counted(data.images, "listed DLL")] : []),
  ];
  return h(
    "div",
    { class: "fd-sources" },
    h("span", {}, "Read:"),
    ...data.inputs.map((file) => h("code", {}, file)),
    counts.length ? h("span", {}, counts.join(", ")) : null,
    ...(host.above?.() ?? []),
  );
}

/** Where nothing is claimed.  @param {boolean} excluded  whether there were candidates  @param {string} tag */
function noCause(excluded, tag) {
  const head = excluded ? "What was read names no cause of a failed fork" : "No failed fork in it";
  const words = excluded
    ? "What could have been one is excluded below."
    : "Nothing that was read is a message of a failed fork. A program that hangs or ends without a message is another matter. If a fork failed here, also give the lines above “Resource temporarily unavailable”.";
  const inside = h("div", {}, h(tag, {}, head), h("p", {}, words));
  return h("section", { class: "fd-card fd-cause fd-is-none" }, inside);
}

/** @param {DiagnosisCause} cause  @param {string} tag  @param {DiagnosisHost} host */
function causeCard(cause, tag, host) {
  const standing = standingOf(cause);
  const { who, detail, sentence } = cause;
  const by = who
    ? h("p", {}, h("b", {}, "Who: "), `${who.text} `, certaintyMark(who.certainty, true))
    : null;
  return h(
    "section",
    { class: `fd-card fd-cause fd-is-${standing}` },
    h(
      "div",
      {},
      h("div", { class: "fd-claim" }, certaintyMark(standing), h(tag, {}, sentence || cause.class)),
      detail ? h("p", {}, detail) : null,
      by,
      h("p", { class: "fd-class" }, h("code", {}, cause.class)),
    ),
    ...(host.actions?.() ?? []),
  );
}

/** @param {DiagnosisData} data */
function footWords({ causes }) {
  const proofs = new Set(causes.flatMap(({ remedies }) => remedies.map(({ proof }) => proof)));
  if (proofs.has("simulated")) {
    return "Simulated means: the same fork, on forkviz's model of Windows, succeeds with this change. The model knows only what was read here.";
  }
  if (proofs.has("tried")) {
    return "Tried here means: a real fork failed before the change and succeeded after it.";
  }
  return "Nothing here is simulated.";
}
