// plan: the page of a rebase plan: which DLLs of a folder move, where to, how it is done and undone.

import { button, h, hex, sizeText } from "../../base/dom.js";
import { counted } from "../../base/text/amount.js";
import { commandLine, shellTabs } from "../../diagnosis/commands.js";
import { badge } from "../../diagnosis/signs.js";
import { placesCard } from "../../diagnosis/places.js";
import { treeFigure } from "./tree.js";
import { plainTable } from "./table.js";
import { hashOf } from "../route.js";
import { saveFile } from "../save.js";
import { quoted } from "../states.js";

/** @typedef {{ file: string, path: string, from: number, to: number, size: number, bits: number, importers: number, in_the_way: string[], commands: string[], shells: { shell: string, gives_base: boolean, writes_database: boolean }[] }} Move */

const MOST = 40; // moves that are listed
const COMMANDS = 3; // that have lines for Cygwin's own tool
const SAVED = "cure.plan";
const COMPARE = "Compare before and after";
const HELD_BACK = "none (no relocations, signed, 32-bit reach, or not of this runtime)";

/** @param {HTMLElement} page @param {SiteApp} app @param {SiteGiven} given @returns {SiteView} */
export function planPage(page, app, given) {
  const { answer, names, files } = given;
  const { plan } = answer;
  const root = h("div", { class: "fd st-wrap", data: { theme: app.tones.name() } });
  page.append(root);
  const tree = plan.moves.length ? treeFigure(answer.tree, plan.moves) : null;
  const near = plan.moves.length === 1 ? nearPlaces(plan.moves[0]) : null;
  const known = h("div", { class: "fd-column" }, ...knownCards(answer));
  const todo = h("div", { class: "fd-column" }, applyCard(answer));
  const columns = h("div", { class: "fd-columns" });
  root.append(
    sourcesLine(names, app),
    head(answer, compare),
    ...(tree
      ? [
          h(
            "section",
            { class: "fd-card sl-whole" },
            h("h2", {}, "The tree, before and after"),
            tree.element,
          ),
        ]
      : []),
    ...(near ? [h("div", { class: "sl-whole" }, near.element)] : []),
    columns,
  );

  /** The fork of the map, before the moves and after them. */
  function compare() {
    app.fork = { files, answer: null, opening: "moved", source: given };
    app.go(hashOf("fork"));
  }

  function lay() {
    const width = root.clientWidth;
    const layout = width > 1000 ? "wide" : width > 600 ? "middle" : "narrow";
    if (root.dataset.layout !== layout) {
      root.dataset.layout = layout;
      const both = [known, todo].filter((one) => one.childNodes.length);
      columns.replaceChildren(...(layout === "narrow" ? both.reverse() : both));
      columns.dataset.columns = String(both.length);
    }
    tree?.draw();
    near?.draw();
  }
  const watch = new ResizeObserver(lay);
  watch.observe(root);
  lay();
  return {
    close: () => watch.disconnect(),
    theme(name) {
      root.dataset.theme = name;
    },
  };
}

/** @param {string[]} names @param {SiteApp} app */
function sourcesLine(names, app) {
  const back = app.given?.answer.kind === "diagnosis";
  return h(
    "div",
    { class: "fd-sources" },
    h("span", {}, "Read:"),
    ...names.map((name) => h("code", {}, name)),
    h("a", { href: hashOf("diagnose") }, "change the input"),
    back ? h("a", { href: hashOf("answer") }, "back to the diagnosis") : null,
  );
}

/** What the plan is, in a sentence. @param {any} answer @param {() => void} compare */
function head({ plan, saved }, compare) {
  const { moves, images, helps, withheld } = plan;
  const title = withheld.length
    ? "No plan is offered"
    : moves.length
      ? `${moves.length} of ${counted(images, "DLL")} ${moves.length === 1 ? "moves" : "move"}`
      : `None of ${counted(images, "DLL")} has to move`;
  const proof = helps ? badge(["simulated", "◇", "simulated: the same fork then succeeds"]) : null;
  const save = () => saveFile(SAVED, saved, "text/plain");
  const main = { class: "fd-button fd-main" };
  const tip = "the same fork on the model, without the moves and with them";
  const acts = [
    ...(saved ? [button("save-plan", `Save ${SAVED}`, null, save, main)] : []),
    ...(helps ? [button("compare", COMPARE, tip, compare, { class: "fd-button" })] : []),
  ];
  return h(
    "section",
    { class: "fd-card fd-cause" },
    h(
      "div",
      {},
      h("div", { class: "fd-claim" }, proof, h("h1", { tabindex: -1 }, title)),
      h("p", {}, headWords(plan)),
    ),
    acts.length ? h("div", { class: "st-acts" }, ...acts) : null,
  );
}

/** @param {any} plan */
function headWords({ moves, cannot, helps, why, withheld, avoided }) {
  if (withheld.length) return `With these moves the fork fails all the same: ${why}.`;
  const stuck = cannot.filter((/** @type {any} */ one) => !one.settled).length;
  if (!moves.length)
    return stuck
      ? `${counted(stuck, "DLL")} overlap${stuck === 1 ? "s" : ""} another one and cannot move.`
      : "No two DLLs want one place. So what makes a fork fail is something else.";
  const fewest = "No plan with fewer moves exists.";
  if (helps) return `${fewest} With it the same fork succeeds; without it, it fails.`;
  const given = avoided.length
    ? `Whether it cures a fork is not known: ${why}.`
    : "Whether it cures a fork is not known: give the map of a process that cannot fork, too.";
  return `${fewest} ${given}`;
}

/** The two places of the only move, enlarged. @param {Move} move */
function nearPlaces({ path, file, from, to, size, in_the_way: others }) {
  const name = nameOf(path || file);
  const place = { name, source: "" };
  const other = others[0]?.split(":")[0] ?? "something";
  return placesCard(
    /** @type {any} */ ({
      places: [
        {
          ...{ label: "Stays", source: "", look: "in-the-way", name: other },
          ...{ start: from, end: from + size },
        },
        { ...place, label: "Before", look: "prefers", start: from, end: from + size },
        { ...place, label: "After", look: "there", start: to, end: to + size },
      ],
    }),
    "h2",
  );
}

/** @param {string} path */
const nameOf = (path) => path.split(/[\\/]/).pop() ?? path;
/** @param {string} path */
const folderOf = (path) => path.split(/[\\/]/).slice(0, -1).join("/");

/** @param {any} answer */
function knownCards({ plan, left_out: leftOut }) {
  const cards = [];
  if (plan.moves.length) cards.push(movesCard(plan.moves));
  cards.push(notMovedCard(plan, leftOut));
  if (plan.moves.length || plan.withheld.length) cards.push(insteadCard(plan));
  return cards;
}

/** @param {Move[]} moves */
function movesCard(moves) {
  const heads = ["File", "From", "To", "Size", "Imported by"];
  const rows = moves.slice(0, MOST).map((move) => {
    const path = move.path || move.file;
    const cells = [
      ["sl-mono", "From", hex(move.from)],
      ["sl-mono", "To", hex(move.to)],
      ["sl-number", "Size", sizeText(move.size)],
      ["sl-number", "Imported by", counted(move.importers, "DLL")],
    ];
    return h(
      "tr",
      {},
      h("td", {}, h("b", {}, nameOf(path)), h("div", { class: "fd-note" }, folderOf(path))),
      ...cells.map(([name, label, text]) => h("td", { class: name, data: { label } }, text)),
    );
  });
  const more = moves.length - rows.length;
  return h(
    "section",
    { class: "fd-card" },
    h("h2", {}, "Moves"),
    h(
      "table",
      { class: "fd-table" },
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          ...heads.map((one, i) =>
            h("th", { class: i > 2 ? "sl-number" : null, scope: "col" }, one),
          ),
        ),
      ),
      h("tbody", {}, ...rows),
    ),
    more > 0 ? h("p", { class: "fd-note" }, `and ${more} more, which ${SAVED} has`) : null,
  );
}

/** @param {any} plan @param {{ file: string, why: string }[]} leftOut */
function notMovedCard(plan, leftOut) {
  const { cannot, images, moves, others } = plan;
  const stays = new Set(moves.flatMap((/** @type {Move} */ move) => move.in_the_way));
  const rest = images - moves.length - cannot.length;
  /** @type {[string, string][]} */
  const rows = [
    ...[...stays]
      .slice(0, MOST)
      .map((one) => /** @type {[string, string]} */ ([one.split(":")[0], "keeps its place"])),
    ...(rest > 0
      ? [/** @type {[string, string]} */ ([counted(rest, "DLL"), "need not move for the others"])]
      : []),
    ...cannot
      .slice(0, MOST)
      .map((/** @type {any} */ one) => [
        nameOf(one.path || one.file),
        `${hex(one.base)}: ${one.why}${one.settled ? "; the others move out of its way" : ""}`,
      ]),
    ...(cannot.length ? [] : [/** @type {[string, string]} */ (["held back", HELD_BACK])]),
    ...(others
      ? [/** @type {[string, string]} */ ([counted(others, "other file"), "not of this runtime"])]
      : []),
    ...leftOut
      .slice(0, MOST)
      .map(({ file, why }) => /** @type {[string, string]} */ ([nameOf(file), `not read: ${why}`])),
  ];
  return h("section", { class: "fd-card" }, h("h2", {}, "Not moved"), plainTable(rows));
}

/** @param {any} plan */
function insteadCard({ moves, withheld, images, helps, rebaseall, why }) {
  const known = (/** @type {boolean | null} */ good) =>
    good ? "✓ succeeds (simulated)" : good === false ? "✗ fails" : "not known";
  const rows = [
    ["this plan", String((moves.length ? moves : withheld).length), known(helps)],
    [
      "rebaseall",
      rebaseall.moves === null ? `up to ${images}` : String(rebaseall.moves),
      `${known(rebaseall.helps)}; every program of the tree must be closed`,
    ],
    ["nothing", "0", helps ? "✗ fails" : "not known"],
  ];
  return h(
    "section",
    { class: "fd-card" },
    h("h2", {}, "What else would help"),
    h(
      "table",
      { class: "fd-table" },
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("th", { scope: "col" }, "Way"),
          h("th", { scope: "col", class: "sl-number" }, "Files"),
          h("th", { scope: "col" }, "The fork then"),
        ),
      ),
      h(
        "tbody",
        {},
        ...rows.map(([way, files, then]) =>
          h(
            "tr",
            {},
            h("td", { data: { label: "Way" } }, way),
            h("td", { class: "sl-number", data: { label: "Files" } }, files),
            h("td", { data: { label: "The fork then" } }, then),
          ),
        ),
      ),
    ),
    helps && why ? h("p", { class: "fd-note" }, `Assumed: ${why}.`) : null,
  );
}

/** How it is done, with what a tab cannot know said where it would be asked for. @param {any} answer */
function applyCard({ plan, title, saved }) {
  if (!plan.moves.length) return h("span", { hidden: true });
  const lines = plan.moves.slice(0, COMMANDS).map(ownTool);
  const more = plan.moves.length - lines.length;
  return h(
    "section",
    { class: "fd-card sl-apply" },
    h("h2", {}, "Apply it"),
    h(
      "div",
      { class: "fd-remedy" },
      h("h3", {}, "With forkviz"),
      h("p", {}, `Save ${SAVED}, and type this in the folder that holds ${title}:`),
      commandLine(`forkviz rebase ${quoted(title, "your folder")} --apply ${SAVED} --database`),
      h(
        "p",
        { class: "fd-note" },
        "It writes rebase's database along, refuses if a file differs from the plan, and writes an undo file first.",
      ),
    ),
    h(
      "div",
      { class: "fd-remedy" },
      h("h3", {}, "With Cygwin's own tool"),
      h("p", {}, "Every program of the tree closed first."),
      ...lines.flat(),
      more > 0 ? h("p", { class: "fd-note" }, `and so on for ${more} more`) : null,
    ),
    h(
      "div",
      { class: "fd-remedy" },
      h("h3", {}, "Back to before"),
      commandLine("forkviz rebase --undo FILE"),
      h("p", { class: "fd-note" }, "FILE is the undo file that --apply names; byte by byte."),
    ),
    h(
      "div",
      { class: "fd-caution" },
      h("b", {}, "Not known here: "),
      "whether a program has a file open. A tab cannot see that. On Windows, --apply notices it and refuses.",
    ),
    saved ? null : h("p", { class: "fd-note" }, "This plan can't be saved."),
  );
}

/** The lines of one move, by shell. @param {Move} move */
function ownTool({ commands, shells }) {
  const all = commands.map((command, i) => ({ command, ...shells[i] }));
  const given = all.filter((one) => one.gives_base);
  if (!given.length) return [];
  const [first, ...others] = given;
  const note = "This base; the database is left alone, so the next “rebase -s” moves it again.";
  return shellTabs(/** @type {any} */ ({ ...first, others, note }));
}
