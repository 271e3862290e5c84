// Make the fixtures of the unit tests, and run these.
//
//     node tools/front/units.mjs                 all of them
//     node tools/front/units.mjs FILE …          these
//     node tools/front/units.mjs --junit=FILE …  the outcome as JUnit's XML, too
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const places = [".venv/bin/python", ".venv/Scripts/python.exe"].map((place) => join(ROOT, place));
const python = process.env.PYTHON ?? places.find(existsSync) ?? "python3";

/** @param {string} program  @param {string[]} args  @param {Record<string, string>} more */
function run(program, args, more = {}) {
  const env = { ...process.env, ...more };
  const { status, error } = spawnSync(program, args, { cwd: ROOT, stdio: "inherit", env });
  if (error) throw error;
  return status ?? 1;
}

const UNITS = "tests/front/units";

function everyTest() {
  const names = readdirSync(join(ROOT, UNITS), { recursive: true }).map(String);
  return names.filter((name) => name.endsWith(".test.js")).map((name) => `${UNITS}/${name}`);
}

const folder = mkdtempSync(join(tmpdir(), "forkviz-fixtures-"));
try {
  const junit = process.argv.find((one) => one.startsWith("--junit="))?.slice("--junit=".length);
  const files = process.argv.slice(2).filter((one) => !one.startsWith("--"));
  const reporters = [
    ...["--test-reporter=spec", "--test-reporter-destination=stdout"],
    ...(junit ? ["--test-reporter=junit", `--test-reporter-destination=${junit}`] : []),
  ];
  process.exitCode =
    run(python, ["-m", "tools.front_fixtures", folder]) ||
    run(
      process.execPath,
      ["--test", ...reporters, ...(files.length ? files : everyTest().sort())],
      { FORKVIZ_FIXTURES: folder },
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
