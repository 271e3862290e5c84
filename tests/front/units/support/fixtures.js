// fixtures: data of real traces, made by `python -m tools.front_fixtures` before the tests run.

import { existsSync, readFileSync } from "node:fs";

const FOLDER = process.env.FORKVIZ_FIXTURES;

/**
 * What a page would hold, new for each who asks: two-relocated, recursion, cycle, perl (with a
 * diagnosis), capture, compare, diagnosis, figures, quiz (by how far it is).
 *
 * @param {string} name
 * @returns {any}
 */
export function fixture(name) {
  const file = `${FOLDER}/${name}.json`;
  if (!FOLDER || !existsSync(file)) throw new Error("the fixtures are missing: run npm test");
  return JSON.parse(readFileSync(file, "utf8"));
}

/** @param {string} name  @returns {Data} */
export function board(name = "two-relocated") {
  return fixture(name);
}
