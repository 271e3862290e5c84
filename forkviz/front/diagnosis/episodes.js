// episodes: the attempts to fork that were read, and which of them are tries of one fork.

import { h, hex } from "../base/dom.js";
import { counted } from "../base/text/amount.js";

const MOST_NAMED = 12; // attempts of one fork that are named

/** @typedef {Record<string, any>} Episode */

/** What is known of an attempt, its name, how it is written.  @type {[string, string, (value: any) => string][]} */
const FIELDS = [
  ["program", "program", String],
  ["parent_pid", "parent", String],
  ["child_pid", "child", String],
  ["dll", "DLL", String],
  ["win32_error", "Win32 error", String],
  ["exit_code", "exit code", hex],
  ["errno", "errno", String],
  ["phase", "phase", String],
  ["era", "runtime", String],
];

/** As a list, whatever it is.  @param {any} value  @returns {any[]} */
function listOf(value) {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** @param {DiagnosisData["sequences"][number]} sequence */
function triesWords({ episodes, retries, seconds }) {
  const again = counted(Math.max(retries, episodes.length - 1), "retry", "retries");
  const cost = seconds ? `, which cost it ${seconds} s` : "";
  const named = episodes.slice(0, MOST_NAMED).map((i) => `attempt ${i + 1}`);
  const more = episodes.length > MOST_NAMED ? " …" : "";
  const count = counted(episodes.length, "attempt");
  return `${count} (${again} by the program)${cost}: ${named.join(", ")}${more}`;
}

/** @param {Episode} episode */
function addressWords({ addresses }) {
  const roles = Object.entries(addresses ?? {}).map(([role, at]) => {
    return `${role.replaceAll("_", " ")} ${listOf(at).map(hex).join(" or ")}`;
  });
  return roles.join(", ");
}

/**
 * The head of each column, and what gives the cell of an attempt.
 *
 * @param {DiagnosisData} data
 * @returns {[string, (episode: Episode, i: number) => string][]}
 */
function columnsOf({ episodes, inputs }) {
  const used = FIELDS.filter(([name]) => episodes.some((one) => listOf(one[name]).length));
  const placed = episodes.some(addressWords);
  const lines = (/** @type {Episode} */ { file, lines: numbers }) =>
    `${inputs.length > 1 && file ? `${file}:` : ""}${numbers.join(", ")}`;
  return [
    ["attempt", (_, i) => `${i + 1}`],
    ["lines", lines],
    ...used.map(
      ([name, label, show]) =>
        /** @type {[string, (episode: Episode) => string]} */ ([
          label,
          (one) => listOf(one[name]).map(show).join(", "),
        ]),
    ),
    ...(placed
      ? [/** @type {[string, (episode: Episode) => string]} */ (["addresses", addressWords])]
      : []),
  ];
}

/** A fold; null where there was no attempt.  @param {DiagnosisData} data */
export function episodesFold(data) {
  const { episodes, sequences, more_episodes: more = 0 } = data;
  if (!episodes.length) return null;
  const several = sequences.filter((one) => one.episodes.length > 1 || one.retries);
  const tries = several.map((one) => h("li", {}, triesWords(one)));
  const columns = columnsOf(data);
  const heads = columns.map(([label]) => h("th", { scope: "col" }, label));
  const row = (/** @type {Episode} */ one, /** @type {number} */ i) =>
    columns.map(([label, cell]) =>
      h("td", { data: { label } }, h("span", {}, cell(one, i) || "–")),
    );
  const attempts = counted(episodes.length + more, "attempt");
  const forks = counted(sequences.length || episodes.length, "fork");
  const left = `${more} more are left out here: forkviz diagnose --json has all.`;
  return h(
    "details",
    { class: "fd-card fd-episodes" },
    h("summary", {}, `What was read of it: ${attempts} to fork, ${forks}`),
    tries.length ? h("ul", {}, ...tries) : null,
    h(
      "table",
      { class: "fd-table" },
      h("thead", {}, h("tr", {}, ...heads)),
      h("tbody", {}, ...episodes.map((one, i) => h("tr", {}, ...row(one, i)))),
    ),
    more ? h("p", { class: "fd-muted" }, left) : null,
  );
}
