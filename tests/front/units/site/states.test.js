// states: who is to blame where no answer comes, and names in lines for a shell.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { read } from "../../../../forkviz/front/site/inputs.js";
import { problemOf, quoted } from "../../../../forkviz/front/site/states.js";
import { openPage } from "../support/page.js";

const MOST = { file: 10, whole: 10, files: 10 };

beforeEach(() => void openPage());

test("an engine's failure is not the file's, and an error of the page is neither", () => {
  const advice = "Nothing was changed.";
  const heads = [
    { what: "404", advice, engine: "load" },
    { what: "no WebAssembly", advice, engine: "start" },
    { what: "out of memory", advice, engine: "run" },
    { what: "x.toml:3: bits is 33", advice },
    new TypeError("page is null"),
  ].map((problem) => problemOf(problem, () => {}).head);
  assert.deepEqual(heads, [
    ...["The engine could not be loaded", "The engine cannot start", "The engine stopped"],
    ...["Not read", "This page failed"],
  ]);
});

test("what the network lost is tried again, in this browser", () => {
  let tries = 0;
  const problem = problemOf({ what: "404", advice: "", engine: "load" }, () => (tries += 1));
  assert.doesNotMatch(problem.means ?? "", /another browser/);
  problem.acts?.[0].click();
  assert.equal(tries, 1);
});

test("a file that the browser does not give is named", async () => {
  const gone = /** @type {any} */ ({
    size: 3,
    arrayBuffer: () => Promise.reject(new Error("could not be found")),
  });
  const found = await read([{ name: "a/fork.log", file: gone }], MOST);
  assert.ok("problem" in found);
  assert.match(found.problem.say, /a\/fork\.log.*could not be found/);
});

test("only a plain name stands in a line for a shell, and none that is a switch", () => {
  for (const name of ["cygwin64", "fork.log", ".cygwin", "my-tree"])
    assert.equal(quoted(name), name);
  for (const name of ["--apply", "-x", "a b", 'a" & del', "$(x)", "a;b", "", "ä", "%PATH%"])
    assert.equal(quoted(name, "your folder"), '"your folder"');
});
