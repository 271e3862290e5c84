// wrapped: lines and rows whose height is known before they are drawn; no result is broken off.

import assert from "node:assert/strict";
import { test } from "node:test";

import { wrapped } from "../../../forkviz/front/base/text/wrapped.js";
import { PAD_PX, layLine, layRows } from "../../../forkviz/front/panes/calls/rows.js";

function chance(seed) {
  let state = seed;
  return (most) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % most;
  };
}

test("a line of code ends within a word only where there is no other way", () => {
  const said = (/** @type {string} */ text) => wrapped(text, 20, 2);
  assert.deepEqual(said("abort('address space needed')"), ["abort('address space ", "needed')"]);
  assert.deepEqual(said("self.abort('address space')"), ["self.abort('address ", "space')"]);
  assert.deepEqual(said("got=VirtualAlloc(dll.base)"), ["got=VirtualAlloc(", "dll.base)"]);
  assert.deepEqual(said("VirtualAllocEx(dll->base, 0)"), ["VirtualAllocEx(", "dll->base, 0)"]);
  assert.deepEqual(said("load_after_fork_impl_for()"), ["load_after_fork_", "impl_for()"]);
  assert.deepEqual(said("GetModuleHandleExtended()"), ["GetModuleHandle", "Extended()"]);
  assert.deepEqual(said(`    ${"x".repeat(30)}`), [`    ${"x".repeat(16)}`, "x".repeat(14)]);
});

test("pieces are the text, and none is longer than its room", () => {
  const next = chance(7);
  for (let round = 0; round < 300; round += 1) {
    const text = Array.from({ length: next(12) }, () => "x".repeat(1 + next(30))).join(" ");
    const columns = 10 + next(60),
      hang = next(4);
    const pieces = wrapped(text, columns, hang);
    assert.equal(pieces.join(""), text);
    pieces.forEach((piece, i) =>
      assert.ok(
        piece.trimEnd().length <= Math.max(columns - (i ? hang : 0), 8),
        `${piece.length} of ${columns}`,
      ),
    );
  }
});

test("it is broken after a space, and never within the indent", () => {
  assert.deepEqual(wrapped("one two three", 8), ["one two ", "three"]);
  assert.deepEqual(wrapped("short", 8), ["short"]);
  assert.deepEqual(wrapped("", 8), [""]);
  const [first, second] = wrapped("        averylongname(of, all)", 20, 10);
  assert.ok(first.trim() && second.trim());
});

test("the answer has its own column, and goes below only where nothing else is possible", () => {
  const text = "VirtualAlloc 0x3fd3a0000 0x1e000 -> fail";
  assert.deepEqual(layLine(text, "fail", true, 80), {
    pieces: ["VirtualAlloc 0x3fd3a0000 0x1e000"],
    answer: "→ ✗ fail",
    below: false,
    rows: 1,
  });
  const narrow = layLine(text, "fail", true, 32);
  assert.equal(narrow.pieces.join(""), "VirtualAlloc 0x3fd3a0000 0x1e000");
  assert.ok(narrow.rows === 2 && !narrow.below);
  const query = layLine(
    "VirtualQuery 0x820000 -> 0x820000+0x1250000 free",
    "0x820000+0x1250000 free",
    false,
    30,
  );
  assert.ok(query.below);
  assert.equal(query.rows, 2);
  // A line that was cut off has lost its end; the answer is known all the same.
  assert.equal(layLine("LoadLibrary xxxx…", "0x10000", false, 60).answer, "→ 0x10000");
});

test("rows stand one below the other, and are found by their height", () => {
  const calls = Array.from(
    { length: 40 },
    (_, i) => /** @type {[number, string]} */ ([i, `VirtualAlloc ${"0x1 ".repeat(i)}-> ok`]),
  );
  const rows = layRows({ calls, answers: calls.map(() => ["ok", false]) }, 30, { row: 18 });
  let top = 0;
  for (const line of rows.lines) {
    assert.equal(line.top, top);
    assert.equal((line.high - PAD_PX) % 18, 0);
    assert.equal(rows.at(line.top), line.row);
    assert.equal(rows.at(line.top + line.high - 1), line.row);
    assert.equal(rows.wholeFrom(line.top), line.top);
    assert.equal(rows.wholeFrom(line.top + 1), line.top + line.high);
    top += line.high;
  }
  assert.equal(rows.height, top);
});
