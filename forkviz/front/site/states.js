// states: what is shown in the place of an answer: what happened, what it means, one thing to do.

import { h } from "../base/dom.js";
import { megabytes } from "../base/text/amount.js";
import { commandLine } from "../diagnosis/commands.js";

/**
 * @typedef {object} Problem
 * @property {string} head
 * @property {string} say  what happened
 * @property {string} [means]
 * @property {string} [line]  what to type
 * @property {HTMLElement[]} [acts]
 */

/** @param {Problem} problem @param {string} tag  of its heading */
export function stateCard({ head, say, means, line, acts = [] }, tag = "h2") {
  return h(
    "section",
    { class: "fd-card st-state" },
    h(tag, {}, head),
    h("p", { class: "st-say" }, say),
    means ? h("p", {}, means) : null,
    line ? commandLine(line) : null,
    acts.length ? h("p", { class: "st-acts" }, ...acts) : null,
  );
}

/** @param {string} name @param {number} size @param {number} most @returns {Problem} */
export function tooLarge(name, size, most) {
  return {
    head: "Too large",
    say: `${name} has ${megabytes(size)}; this tab reads up to ${megabytes(most)}.`,
    means: "Keep the lines that speak of the fork. In cmd:",
    line: `findstr /n /i "fork child_copy cygheap" ${quoted(name)} > fork.log`,
  };
}

/**
 * A name that a shell takes for one word and for no switch; nothing of it is more than a name there.
 *
 * @param {string} name @param {string} other  what stands for one that is not so plain
 */
export function quoted(name, other = "your file") {
  return /^[\w.][\w.-]*$/.test(name) ? name : `"${other}"`;
}

/** @param {string} name @returns {Problem} */
export function aPicture(name) {
  return {
    head: "Not read",
    say: `“${name}” is a picture.`,
    means:
      "Pictures are not read. Copy the text from the window (in cmd: mark it, then press Enter), or drop the log.",
  };
}

/** The browser does not give what is in a file. @param {string} name @param {any} problem @returns {Problem} */
export function unreadable(name, problem) {
  return {
    head: "Not read",
    say: `“${name}” can't be opened: ${problem?.message ?? problem}`,
    means: "It was moved or changed after it was chosen, or you may not read it. Choose it again.",
  };
}

/** The engine can't start in this browser. @param {string} why @returns {Problem} */
function noEngine(why) {
  return {
    head: "The engine cannot start",
    say: why,
    means:
      "The examples and the scenarios can still be read and stepped. For your own text use another browser, or the program, which needs Python 3.11 or later:",
    line: "python -m pip install forkviz",
  };
}

/** The engine ended while it ran. @param {string} why @returns {Problem} */
function engineEnded(why) {
  return {
    head: "The engine stopped",
    say: why,
    means:
      "What you gave is still here. Ask again: the engine then starts again. If it stops again, the program can read more, and needs Python 3.11 or later:",
    line: "python -m pip install forkviz",
  };
}

/**
 * What is said where no answer comes, and who is to blame: the engine, what was given, or this page.
 *
 * @param {any} problem  a Refusal of the engine, or an error @returns {Problem}
 */
export function problemOf(problem) {
  if (problem?.engine)
    return (problem.engine === "start" ? noEngine : engineEnded)(`${problem.what}`);
  if (problem?.what !== undefined) return notRead(problem);
  return {
    head: "This page failed",
    say: `${problem?.message ?? problem}`,
    means: "That is an error of forkviz, not of what you gave. Please report what you did.",
  };
}

/** What it could not read, as the engine says it. @param {{ what: string, advice?: string }} problem @returns {Problem} */
function notRead({ what, advice = "" }) {
  const [say, ...rest] = what.split("\n");
  const hint = rest.map((line) => line.trim().replace(/^hint: /, "")).filter(Boolean);
  const means = [...hint, advice === "Nothing was changed." ? "" : advice].filter(Boolean);
  return { head: "Not read", say, means: means.map(sentence).join(" ") };
}

/** @param {string} text */
function sentence(text) {
  const whole = text[0].toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
}

/** What no tab can do, where it would be looked for. @type {Problem[]} */
export const NOT_IN_A_TAB = [
  {
    head: "The map of a process that runs",
    say: "A page has no access to processes.",
    means: "Type this in cmd while the program runs, then drop the file here:",
    line: "C:\\cygwin64\\bin\\cat.exe /proc/PID/maps > parent.maps",
  },
  {
    head: "A fork of real processes",
    say: "A page starts no process, so nothing here is live.",
    means: "The program forks real processes of Windows or Wine, step by step:",
    line: "forkviz live",
  },
  {
    head: "A fork in a real Cygwin",
    say: "A page runs no Cygwin.",
    means: "Have its trace written, then drop the file here:",
    line: "C:\\cygwin64\\bin\\strace.exe -o fork.strace PROGRAM",
  },
];
