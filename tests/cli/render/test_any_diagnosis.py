"""The answer of any diagnosis keeps its widths and is inert, whatever it holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from random import Random
from typing import TypeVar

import pytest

from forkviz.cli.render.diagnosis.lines import Look
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Diagnosis,
    Evidence,
    Next,
    NextShows,
    Place,
    Proof,
    Reason,
    Remedy,
    Sequence,
    Shell,
    Verified,
    Who,
)
from forkviz.diagnosis.diagnosis import Look as PlaceLook
from forkviz.text import visible
from tests.cli.render.test_diagnosis_answer import drawn, text_of
from tests.support.answers import COLLISION, line
from tests.support.hostile import CORPUS, unseen, unseen_but_colours

# -- whatever it holds ----------------------------------------------------------------------------

WORDS = (
    *(
        "a",
        "stringio.so",
        "0x3fb2a0000",
        "needed by",
        "- forked",
        "C:\\x\\y.dll",
        "done.",
        "\t",
        "",
    ),
    *("naïve", "中文", "\x1b[31m", "\r\n", "…/x", "x" * 90, "\u202e", '"', "'", ": "),
)


Made = TypeVar("Made")


def a_text(chance: Random, most: int = 12) -> str:
    words = [chance.choice(WORDS) for _ in range(chance.randrange(most))]
    return chance.choice((" ", "")).join(words)


def an_evidence(chance: Random) -> Evidence:
    text = a_text(chance, 30)
    ends = sorted(chance.randrange(-2, len(text) + 3) for _ in range(2 * chance.randrange(4)))
    return Evidence(
        *(a_text(chance, 3), chance.choice((0, 7, 123456)), text),
        tuple(zip(ends[::2], ends[1::2], strict=True)),
        *(a_text(chance), chance.random() < 0.9),
    )


def a_place(chance: Random) -> Place:
    start = chance.choice((None, 0, 0x2D0000, 0x3FB2A0000, chance.randrange(1 << 47)))
    end = None if start is None or chance.random() < 0.2 else start + chance.randrange(1 << 22)
    label = chance.choice(("It is at", "In the child", a_text(chance, 4)))
    return Place(label, chance.choice(list(PlaceLook)), start, end, a_text(chance, 2))


def a_cause(chance: Random) -> Cause:
    def some(make: Callable[[Random], Made], most: int = 4) -> tuple[Made, ...]:
        return tuple(make(chance) for _ in range(chance.randrange(most)))

    def reason(chance: Random) -> Reason:
        return Reason(a_text(chance), a_text(chance))

    def remedy(chance: Random) -> Remedy:
        return Remedy(
            *(a_text(chance), a_text(chance), chance.choice((None, *Shell))),
            chance.choice(list(Verified)),
            chance.choice((None, *Proof)),
            *(a_text(chance), a_text(chance), a_text(chance)),
            plan=a_text(chance),
        )

    return Cause(
        chance.choice(list(CauseClass)),
        chance.choice(list(Certainty)),
        *(a_text(chance), a_text(chance, 40)),
        evidence=some(an_evidence),
        against=some(an_evidence),
        remedies=some(remedy),
        places=some(a_place, 8),
        not_this=some(reason),
        who=chance.choice((None, Who(a_text(chance), Certainty.LIKELY))),
        does_not_help=some(reason, 20),
    )


def a_diagnosis(seed: int) -> Diagnosis:
    chance = Random(seed)
    shows = tuple(NextShows(kind, a_text(chance)) for kind in list(CauseClass)[:3])
    ask = Next(a_text(chance), a_text(chance), chance.choice((None, *Shell)), a_text(chance), shows)
    return Diagnosis(
        tuple(a_text(chance, 3) for _ in range(chance.randrange(9))),
        tuple(a_cause(chance) for _ in range(chance.randrange(5))),
        sequences=(Sequence((0,), chance.randrange(4), chance.choice((None, 7.0))),),
        next=chance.choice((None, ask)),
    )


def commands(value: object) -> Iterator[str]:
    """Every line that is to be typed."""
    if isinstance(value, tuple):
        for each in value:
            yield from commands(each)
    elif is_dataclass(value) and not isinstance(value, (type, Enum)):
        for field in fields(value):
            held = getattr(value, field.name)
            if field.name in ("command", "plan"):
                yield visible(held)
            else:
                yield from commands(held)


@pytest.mark.parametrize("width", [1, 40, 41, 57, 64, 80, 120, 300])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    """In ASCII, without a character that acts on it; commands alone are longer, and are whole."""
    for seed in range(40):
        diagnosis = a_diagnosis(seed)
        typed = {f"  {each}".rstrip() for each in commands(diagnosis)}
        for each in text_of(diagnosis, width):
            assert unseen(each) == set()
            if each not in typed:
                assert each.isascii(), seed
                assert len(each) <= max(width, 40), seed


@pytest.mark.parametrize("width", [40, 57, 80, 120])
def test_a_decisive_part_is_never_cut(width: int) -> None:
    """However long its line is, and however many there are."""
    for seed in range(300):
        chance = Random(seed)
        words = [chance.choice((f"w{i}", f"0x{i:x}", "and", "x" * 33)) for i in range(20)]
        parts = [f"<{i} {'y' * chance.randrange(1, 70)}>" for i in range(chance.randrange(1, 5))]
        for part in parts:
            words.insert(chance.randrange(len(words)), part)
        text = " ".join(words)
        order = sorted(parts, key=text.index)
        cause = replace(COLLISION.causes[0], evidence=(line("f", 1, text, *order),), places=())
        (shown,) = re.findall(
            r"for       f:1(.*?)against ",
            " ".join(each.strip() if each[:1] == " " else each for each in
                     text_of(replace(COLLISION, causes=(cause,)), width)),
        )  # fmt: skip
        for part in parts:
            assert part.replace(" ", "") in shown.replace(" ", ""), (seed, shown)


@pytest.mark.parametrize("key", CORPUS)
def test_a_name_that_means_harm_is_inert_everywhere(key: str) -> None:
    """In every text of a diagnosis at once, in a pipe and in a terminal."""
    name = CORPUS[key]
    remedy = Remedy(name, name, Shell.CMD, effort=name, close_first=name, note=name, plan=name)
    cause = Cause(
        *(CauseClass.BASE_COLLISION, Certainty.CERTAIN, name, name),
        (Evidence(name, 1, name, ((0, 5),), name), Evidence(name, 0, name, (), name, False)),
        (Evidence(name, 2, name, ((1, len(name)),), name),),
        remedies=(remedy,),
        places=(Place(name, PlaceLook.THERE, 0x10000, 0x20000, name),),
        not_this=(Reason(name, name),),
        who=Who(name, Certainty.LIKELY),
        does_not_help=(Reason(name, name),),
    )
    excluded = replace(cause, kind=CauseClass.UNDECIDED, certainty=Certainty.EXCLUDED)
    shows = (NextShows(CauseClass.DYNAMICBASE, name),)
    diagnosis = Diagnosis((name, name), (cause, excluded), next=Next(name, name, None, name, shows))
    for width in (40, 80, 120):
        text = "\n".join(text_of(diagnosis, width))
        assert unseen(text) == set()
        assert unseen_but_colours(drawn(diagnosis, width)) == set()
        # Two inputs, one cause: no name adds a line of its own to those that begin with a label.
        labels = [each[:10].strip() for each in text.split("\n") if each[:2].strip()]
        assert labels == [
            *("cause", "for", "no proof", "against", "not", "excluded", "map", "cure 1", "no help"),
            "next",
        ]


def test_every_look_is_a_style() -> None:
    """Each is one that rich can draw."""
    from rich.style import Style

    assert all(Style.parse(look.value or "none") is not None for look in Look)
