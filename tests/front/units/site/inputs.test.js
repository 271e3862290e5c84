// inputs: what is made of what somebody gives: a plan of DLLs alone, words for what is too much.

import assert from "node:assert/strict";
import { test } from "node:test";

import { droppedOf, read } from "../../../../forkviz/front/site/inputs.js";
import { gathered } from "../../../../forkviz/front/site/start.js";

const MOST = { file: 64, whole: 128, files: 5 };
const MANIFEST = { most: MOST, bundle: ["parent.maps"] };
const DLL = "MZ\x90";

/** @param {Record<string, string | number[]>} files */
const chosen = (files) =>
  Object.entries(files).map(([name, data]) => {
    const bytes = typeof data === "string" ? data : new Uint8Array(data);
    return { name, file: new File([bytes], name) };
  });

/** @param {Record<string, string>} files @param {any[]} texts */
async function asked(files, texts = []) {
  const found = await gathered(texts, chosen(files), MANIFEST);
  return "problem" in found
    ? found.problem.head
    : [found.name, ...found.files.map(({ name }) => name)];
}

test("DLLs alone ask for a plan, and of a folder only what it needs is read", async () => {
  const tree = { "bin/a.dll": DLL, "bin/readme": "x".repeat(200), "etc/rebase.db.x86_64": "r" };
  assert.deepEqual(await asked(tree), ["plan", "bin/a.dll", "etc/rebase.db.x86_64"]);
  assert.deepEqual(await asked({ "a.dll": DLL }), ["plan", "a.dll"]);
});

test("a log, a bundle, and DLLs beside a text are read", async () => {
  assert.deepEqual(await asked({ "a.log": "fork" }), ["read", "a.log"]);
  const bundle = { "b/parent.maps": "x", "b/a.dll": DLL };
  assert.deepEqual(await asked(bundle), ["read", ...Object.keys(bundle)]);
  const both = { "bin/a.dll": DLL, "a.log": "fork" };
  assert.deepEqual(await asked(both), ["read", ...Object.keys(both)]);
  const text = { name: "pasted.txt", bytes: new Uint8Array() };
  assert.deepEqual(await asked({ "a.dll": DLL }, [text]), ["read", "pasted.txt", "a.dll"]);
});

/** @param {ReturnType<typeof chosen>} files */
async function problem(files) {
  const found = await read(files, MOST);
  assert.ok("problem" in found);
  return found.problem;
}

test("what is too large is said with what helps: lines only of a text", async () => {
  const long = "x".repeat(100);
  for (const [head, line] of [
    [DLL, /pip install/],
    ["MDMP", /procdump -mm/],
    ["", /findstr .* a\.log/],
  ]) {
    const { head: said, line: found } = await problem(chosen({ "a.log": `${head}${long}` }));
    assert.equal(said, "Too large");
    assert.match(found ?? "", /** @type {RegExp} */ (line));
  }
  const zip = await problem(chosen({ "a.zip": [0x50, 0x4b, 3, 4, ...Array(90).fill(0)] }));
  assert.match(zip.means ?? "", /Pack what matters/);
  const parts = Object.fromEntries([..."abc"].map((name) => [name, "x".repeat(60)]));
  const { say, means, line } = await problem(chosen(parts));
  assert.match(say, /All files together/);
  assert.match(means ?? "", /a smaller folder/);
  assert.doesNotMatch(line ?? "", /findstr/);
});

test("files that are too many are counted before any is read", async () => {
  const many = Object.fromEntries([..."abcdef"].map((name) => [name, "x"]));
  assert.equal((await problem(chosen(many))).head, "Too many files");
});

test("pictures are known by their first bytes, and a text that begins as one is none", async () => {
  const bmp = [0x42, 0x4d, 0x36, 0, 3, 0, 0, 0, 0, 0, 0x36];
  const webp = [..."RIFF\x10\0\0\0WEBPVP8 "].map((letter) => letter.charCodeAt(0));
  for (const data of [bmp, webp, [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff, 0xe0]])
    assert.match((await problem(chosen({ "screen.log": data }))).say, /is a picture/);
  assert.ok("files" in (await read(chosen({ "a.log": "BMake: fork failed", b: "RIFF" }), MOST)));
});

/** A folder as a drop has it; each level has *width* folders. @param {{ count: number }} seen @param {number} width @returns {any} */
const endless = (seen, width) => ({
  isDirectory: true,
  createReader: () => ({
    readEntries: (/** @type {Function} */ done) => {
      seen.count += 1;
      done(Array.from({ length: width }, () => endless(seen, width)));
    },
  }),
});

test("a folder without an end is not walked to it", async () => {
  const seen = { count: 0 };
  const items = [{ webkitGetAsEntry: () => endless(seen, 3) }];
  const found = await droppedOf(/** @type {any} */ ({ items, files: [] }), MOST);
  assert.ok("problem" in found);
  assert.equal(found.problem.head, "Too many files");
  assert.match(found.problem.means ?? "", /Choose a folder of DLLs/);
  assert.ok(seen.count <= MOST.files + 1);
});
