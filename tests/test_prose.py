"""tools/prose.py: it reads prose and no code, and its baseline can only shrink."""

from __future__ import annotations

import json
import re

import pytest

from tools import prose
from tools.prose import PHRASES, complaints, hits_in
from tools.prose import SEEN as SEEN_PHRASES


def found(name: str, text: str) -> list[tuple[int, str]]:
    """Line and phrase of each hit."""
    return [(hit.line, hit.found) for hit in hits_in(name, text)]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("One\nthat nobody knows.", "nobody"),
        ("A fault\nbefalls it.", "befalls"),
        ("Both\nare told here.", "are told"),
        ("Logs\ntell of it.", "tell of"),
        ("It is\nwhat fits not.", "what fits not"),
        ("A capture\nof which no fork is made.", "of which no"),
        ("It was\nin vain.", "in vain"),
        ("A place\ncan't be had.", "can't be had"),
        ("All of it\nshall be.", "shall"),
    ],
)
def test_a_phrase_is_found_in_its_line(text: str, phrase: str) -> None:
    """In Markdown, in a docstring, in a comment and in JavaScript's."""
    want = [(2, phrase)]
    assert found("a.md", text) == want
    assert found("a.py", f'"""{text}"""\n') == want
    commented = "\n".join(f"# {line}" for line in text.split("\n"))
    assert found("a.py", f"{commented}\n") == want
    assert found("a.js", f"/* {text} */") == want


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.md", "Write `nobody` or\n```\nnobody\n```\n"),
        ("a.md", "[see](nobody.md)"),
        ("a.py", "nobody = befall(told)\n"),
        ("a.py", 'user = "nobody"\n'),
        ("a.js", "const nobody = 1;"),
        ("a.md", "Write ``nobody`` in a docstring."),
        ("a.md", "A person is told to wait; two are told apart."),
        ("a.py", '"""Everybody, told, retold; a shallow hole."""\n'),
    ],
)
def test_what_is_no_prose_or_no_such_phrase_is_let_be(name: str, text: str) -> None:
    """Code spans, links, names, the same letters in other words."""
    assert found(name, text) == []


SEEN = [
    ("A link inside of a bundle.", "inside of"),
    ("It is seen from without.", "from without"),
    ("Both are made anew.", "anew"),
    ("It is tried once more.", "once more"),
    ("A mark stands beside it.", "stands beside"),
    ("A process of 32 bits.", "of 32 bits"),
    ("The line is no row.", "is no row"),
    ("It is left, for it is known.", ", for it is"),
    ("A name which is none.", "which is none"),
    ("It lets go of it.", "lets go of"),
    ("As somebody said.", "somebody"),
    ("They are held each against the model.", "held each against"),
    ("It is taken to be free.", "is taken to"),
    ("Two at the most.", "at the most"),
    ("A log does not tell how large it is.", "does not tell"),
]


@pytest.mark.parametrize(("text", "phrase"), SEEN)
def test_what_a_user_reads_is_held_to_more(text: str, phrase: str) -> None:
    """Pages, notebooks and the package's own texts; not its docstrings, comments and tests."""
    want = [" ".join(phrase.split())]
    cells = json.dumps({"cells": [{"cell_type": "markdown", "source": [text]}]})
    for name, whole in (
        ("docs/a.md", text),
        ("notebooks/a.ipynb", cells),
        ("forkviz/a.py", f"say({text!r})\n"),
        ("forkviz/front/a.js", f"say({json.dumps(text)});\n"),
    ):
        assert [one for _, one in found(name, whole)] == want, name
    for name, whole in (
        ("forkviz/a.py", f'"""{text}"""\n\n\ndef f():\n    """{text}"""\n'),
        ("forkviz/a.py", f"# {text}\n"),
        ("forkviz/front/a.js", f"// {text}\n"),
        ("tests/a.py", f"say({text!r})\n"),
    ):
        assert found(name, whole) == [], name


@pytest.mark.parametrize(
    "text",
    [
        "There is no row, and it is no longer there.",
        "It stands in for another.",
        "A 32-bit process; 32 bits of it.",
        "Nothing tells them apart; it can't tell them apart.",
    ],
)
def test_a_user_may_read_what_only_looks_like_it(text: str) -> None:
    """The patterns leave plain English alone."""
    assert found("docs/a.md", text) == []


def test_a_phrase_is_found_across_a_line_end() -> None:
    """Prose is wrapped anywhere."""
    assert found("a.md", "What\nfits not is left.") == [(1, "What fits not")]


def test_each_phrase_says_what_to_write() -> None:
    """And each pattern compiles and matches nothing empty."""
    for phrase in (*PHRASES, *SEEN_PHRASES):
        assert phrase.instead
        assert not re.search(phrase.pattern, "")


def test_the_baseline_may_only_shrink() -> None:
    """One more is a complaint with its line; one fewer asks for a new baseline; equal is fine."""
    hits = hits_in("a.md", "nobody\n\nnobody")
    assert complaints(hits, {"a.md": 2}) == []
    more = complaints(hits, {"a.md": 1})
    assert any(line.startswith("a.md:3: 'nobody'") for line in more)
    assert "--write" in complaints(hits, {"a.md": 3})[0]
    assert "--write" in complaints([], {"gone.md": 1})[0]
    assert complaints(hits, {})


def test_pages_have_none() -> None:
    """README, CHANGELOG, CONTRIBUTING and docs are clean, and stay so."""
    baseline = json.loads(prose.BASELINE.read_text(encoding="utf-8"))
    assert [name for name in baseline if name.endswith(".md")] == []
