"""What a page is given is what Python has, in few bytes; what somebody has changed is refused."""

from __future__ import annotations

import base64
import json
import random
import re
import zlib
from typing import Any

import pytest

import forkviz
from bench.front import DLLS, REGIONS
from bench.inputs import colliding
from forkviz.core.captures.capture import Capture
from forkviz.front.data import board_data, capture_data
from forkviz.front.giving.folding import fold
from forkviz.front.giving.given import given
from forkviz.front.giving.patterns import GAPS
from forkviz.reports.html import report_html
from forkviz.views.board import Board
from forkviz.views.still import Still
from tests.support.boards import CLOBBERED, SOURCES, board_of, hostile_trace, random_boards
from tests.support.given import island, unfolded
from tests.support.hostile import CORPUS
from tests.support.node import run_pieces

#: Data of a trace and their bytes; in one go, for node takes a while to start.
BACK = """async (all) => {
  const found = [];
  for (const one of all) found.push(await dataOf(one));
  return found;
}"""
UNFOLDED = "(all) => all.map((one) => unfold(one, makeRoom()))"
REFUSED = """async (all) => {
  const said = [];
  for (const one of all)
    said.push(await dataOf(one).then(() => "", (problem) => problem.message));
  return said;
}"""


def base64_of(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


def packed(value: Any) -> str:
    """*value* as a page would hold it, whatever it is."""
    return base64_of(zlib.compress(json.dumps(value).encode()))


def folded(**more: Any) -> str:
    return packed({"as": {}, "in": more, "of": {}})


def back(all_data: list[dict[str, Any]]) -> list[Any]:
    found: list[Any] = run_pieces(
        ["base/given.js"], BACK, [base64_of(given(data)) for data in all_data]
    )
    return found


# -- there and back --------------------------------------------------------------------------------


def test_a_page_unfolds_each_shipped_source_as_python_has_it() -> None:
    """Every table, change with its old value, word and text."""
    data = [board_data(board_of(source), 0) for source in SOURCES]
    for source, one, found in zip(SOURCES, data, back(data), strict=True):
        assert found == json.loads(json.dumps(one)), source.name


def test_hostile_names_random_forks_and_captures_come_back() -> None:
    """Whatever a name holds, a gap of a pattern among it."""
    capture = forkviz.read(CLOBBERED)
    assert isinstance(capture, Capture)
    boards = (Board(hostile_trace()), *random_boards()[::10])
    data = [*(board_data(board, 0) for board in boards), capture_data(Still(capture))]
    for one, found in zip(data, back(data), strict=True):
        assert found == json.loads(json.dumps(one))


def test_two_forks_in_one_come_back() -> None:
    """As a comparison holds them, and a report its fork with the remedy."""
    one = board_data(board_of(CLOBBERED), 0)
    both = {"a": one, "b": {**one, "title": "b"}, "pairs": [[0, 0]], "after": {"b": one}}
    assert back([both]) == [json.loads(json.dumps(both))]


def columns(chance: random.Random) -> list[Any]:
    """A list of some kind that a table may have, with what does not fit into it now and then."""
    count = chance.randrange(60)
    texts = [*CORPUS.values(), "0x0", "0x00", "007", "d1.dll", "1,024", *GAPS.values(), "a.b.c", ""]
    makers = (
        lambda at: at,
        lambda at: at // 9,
        lambda at: (at * 65536) + (1 << 40),
        lambda at: chance.choice([None, at, 1 << 53, -at]),
        lambda at: chance.choice([True, False, None]),
        lambda at: chance.choice([0.5, 1.0, at]),
        lambda at: f"d{at}.dll to 0x{at * 4096:x}, {at} of {count}",
        lambda at: f"d{at}.dll",
        lambda at: chance.choice(texts),
        lambda at: chance.choice(texts) * chance.randrange(3) + str(at),
        lambda at: [at, at + 5, f"x{at}"],
        lambda at: list(range(at % 4)),
        lambda at: {"start": at, "end": at + 7, "__proto__": "a"},
        lambda at: {"a": [at] * 9, "b": list(range(9))},
    )
    make = chance.choice(makers)
    other, odd = chance.choice(makers), chance.randrange(80)
    return [(other if at == odd else make)(at) for at in range(count)]


def test_any_list_comes_back() -> None:
    """Long, short, mixed, of numbers that are too large to be added, of texts that look folded."""
    chance = random.Random(16)
    lists = [columns(chance) for _ in range(600)]
    found = run_pieces(["giving/unfold.js"], UNFOLDED, [fold(one) for one in lists])
    for one, unfolded_ in zip(lists, found, strict=True):
        assert unfolded_ == one


def test_equal_data_give_equal_bytes() -> None:
    """From a board that was made anew."""
    assert given(board_data(Board(hostile_trace()), 0)) == given(
        board_data(Board(hostile_trace()), 0)
    )


# -- how much it is --------------------------------------------------------------------------------


def test_a_fork_of_ten_thousand_events_stays_small() -> None:
    """The report is below 2.5 MB, what a notebook's browser gets of the fork below 0.2."""
    trace = forkviz.fork(colliding(DLLS, REGIONS))
    assert len(trace) > 10_000
    page = report_html(trace)
    assert len(page.encode()) < 2_500_000
    assert len(island(page)) < 200_000
    assert len(given(board_data(Board(trace), 0))) < 150_000


# -- what somebody has changed ---------------------------------------------------------------------

CHANGES = {
    "lengths": ["p", 1], "which": ["p", 0], "cells": ["p", ["p", 0, 0]],
    "rows": ["p", ["p", 9]], "now": ["p", ["p", 1]],
}  # fmt: skip
TABLES = {
    "tables": {"t": {"c": ["p", 1]}}, "tableNames": ["p", "t"], "columnNames": ["p", "c"],
}  # fmt: skip
#: What is given, and what is said of it.
HOSTILE = {
    "no base64": ("%%%", "haracter"),
    "not deflated": (base64_of(b"plain text"), ""),
    "cut off": (base64_of(zlib.compress(b"{}" * 5000)[:20]), ""),
    "no JSON": (base64_of(zlib.compress(b"{")), "JSON"),
    "nothing in it": (packed({}), ""),
    "a number": (packed(7), ""),
    "an unknown form": (folded(x=["?", 1]), 'in no form that is known: "?"'),
    "a list without a form": (folded(x=[]), "in no form that is known"),
    "more items than any page has": (folded(x=["r", ["p", 1], ["p", 1e12]]), "too many"),
    "many lists that are long": (
        folded(x=["p", *[["r", ["p", 1], ["p", 2e7]]] * 9]), "too many",
    ),
    "a run of no length": (folded(x=["r", ["p", 1], ["p", "a"]]), "not a number"),
    "a run that is negative": (folded(x=["r", ["p", 1], ["p", -1]]), "too many"),
    "runs without values": (folded(x=["r", ["p"], ["p", 5]]), "runs without a value"),
    "columns of two lengths": (folded(x=["w", ["p", 1], ["p", 1, 2]]), "different lengths"),
    "a column beside none": (folded(x=["w", ["b", 3, ["p", 1]]]), "lies beside none"),
    "a text of no pattern": (folded(x=["x", ["p", "a"], ["p", 3]]), "a text of no pattern"),
    "a gap with nothing": (folded(x=["x", ["p", "a\x01"], ["p", 0]]), "what is in its gaps"),
    "a change of no row": (folded(changes=CHANGES, **TABLES), "a row that is not there"),
}  # fmt: skip


def test_data_that_somebody_has_changed_are_refused_with_words() -> None:
    """And nothing is built of them, however many items they speak of."""
    said = run_pieces(["base/given.js"], REFUSED, [one for one, _ in HOSTILE.values()])
    for (name, (_, wanted)), found in zip(HOSTILE.items(), said, strict=True):
        assert found.startswith("the data can't be read: "), name
        assert wanted in found, (name, found)


@pytest.mark.parametrize("kind", ["ArrayBuffer", "DataView", "Uint8Array", "JSON"])
def test_data_are_read_in_each_form_that_a_front_end_gives_them(kind: str) -> None:
    """JupyterLab gives a view of bytes, a page text."""
    wanted = board_data(board_of(CLOBBERED), 0)
    form = {
        "ArrayBuffer": "(text) => dataOf(bytes(text).buffer)",
        "DataView": "(text) => dataOf(new DataView(bytes(text).buffer))",
        "Uint8Array": "(text) => dataOf(bytes(text))",
        "JSON": "async (text) => dataOf(JSON.stringify(await dataOf(text)))",
    }[kind]
    bytes_of = "const bytes = (text) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));"
    answer = f"(text) => {{ {bytes_of} return ({form})(text); }}"
    found = run_pieces(["base/given.js"], answer, base64_of(given(wanted)))
    assert found == json.loads(json.dumps(wanted))


def test_a_browser_without_inflating_says_so() -> None:
    """Instead of an empty page."""
    answer = """(text) => {
      delete globalThis.DecompressionStream;
      return dataOf(text).then(() => "", (problem) => problem.message);
    }"""
    said = run_pieces(["base/given.js"], answer, packed({}))
    assert re.search("this browser has no DecompressionStream; one of 2023 or later has", said)


def test_what_a_test_unfolds_is_what_was_given() -> None:
    """tests/support/given, which other tests see a page's data through."""
    data = board_data(board_of(CLOBBERED), 3)
    assert unfolded(given(data)) == json.loads(json.dumps(data))
