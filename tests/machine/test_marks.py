"""Each printed line knows which text it is, and shows what its words rest on."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

import forkviz
from forkviz.building import Fault, FaultKind
from forkviz.cli.render.fork_tables import account
from forkviz.core.law.basis import READ, basis_of, lender
from forkviz.core.law.era import Era, read_era
from forkviz.core.law.text import Mark
from forkviz.core.law.texts import TEXTS, TextId
from forkviz.events import Phase, Printed
from forkviz.explanations.words.explain import explain
from forkviz.machine.policy import ERAS, SWITCHES, get_policy
from forkviz.machine.protocol.saying import basis_in, era_of
from forkviz.traces.said import lines_said
from forkviz.traces.trace import Trace
from tests.support.scenarios import two_relocated

SHIPPED = sorted((Path(__file__).resolve().parents[2] / "data" / "scenarios").glob("*.toml"))
#: The oldest law, the one as posted and ours; the sweep tier has all.
FIRST = ("cygwin-2011-04", "patches-as-posted", "repaired")
EVERY = [pytest.param(p, marks=() if p in FIRST else pytest.mark.sweep) for p in ERAS]


@cache
def fork(path: Path, policy: str) -> Trace:
    return forkviz.fork(path, policy=policy)


def printed(trace: Trace) -> list[tuple[int, Printed]]:
    return [(step, event) for step, event in enumerate(trace) if isinstance(event, Printed)]


@pytest.mark.parametrize("policy", EVERY)
def test_every_line_of_a_shipped_scenario_has_its_text_and_shows_its_mark(policy: str) -> None:
    """In the words of the step, and among the lines that are said; no mark for a text read."""
    law = get_policy(policy)
    for path in SHIPPED:
        trace = fork(path, policy)
        said = {line.step: line for line in lines_said(trace) if line.where == "stderr"}
        for step, event in printed(trace):
            assert event.text_id is not None, (path.stem, event)
            basis = basis_of(event.text_id, event.era, law.era)
            words = explain(trace, step)
            assert words.what.endswith(f"”{basis.tag}."), (path.stem, words)
            assert basis.sentence in words.why
            assert ("could" in basis.rests) is (basis.tag != "")
            if event.where == "stderr":
                line = said[step]
                assert (line.text_id, line.mark, line.rests) == (
                    event.text_id, basis.mark.value, basis.rests,
                )  # fmt: skip
            if basis.mark is Mark.READ:
                assert "[" not in words.what.rpartition("”")[2]


@pytest.mark.parametrize("policy", EVERY)
def test_a_text_is_its_era_s_or_lent(policy: str) -> None:
    """The text is in the line, as the era that the event names has it; else it is inferred."""
    law = get_policy(policy)
    for path in SHIPPED:
        for _, event in printed(fork(path, policy)):
            assert event.text_id is not None
            if event.text_id is TextId.OWN:
                assert (law.repaired, event.era) == (True, "")
                continue
            variant = TEXTS[event.text_id].variant(read_era(event.era))
            assert variant is not None
            first = variant.template.split("{")[0].split("[")[0]
            assert first in event.text, (event, variant)
            lent = event.era != law.era.name
            basis = basis_of(event.text_id, event.era, law.era)
            assert (basis.mark is Mark.INFERRED) is lent


def test_what_a_mark_says() -> None:
    """Read, seen, told, lent, and of no Cygwin."""
    era = read_era("2.11.2")
    assert basis_of(TextId.DIED_LOADING, era.name, era) == READ
    assert basis_of(None, "", era) == READ
    assert basis_of(TextId.OCCUPIED, era.name, era).tag == " [R]"
    assert "Wine" in basis_of(TextId.OCCUPIED, era.name, era).rests
    assert basis_of(TextId.LOW_NOT_BLOCKED, era.name, era).tag == " [L]"
    lent = basis_of(TextId.OCCUPIED, "2011-05-30", read_era("2011-04"))
    assert lent.sentence.startswith("[I]: that Cygwin of 2011-04 would print it is inferred")
    assert "2011-05-30" in lent.rests
    assert basis_of(TextId.OWN, "", era).tag == " [I]"


def test_each_variant_is_lent_by_an_era_that_has_it() -> None:
    """But for those that another one replaced on the day on which they came."""
    for text, of in TEXTS.items():
        for variant in of.variants:
            if not variant.template:
                continue
            era = read_era(lender(text, variant.template))
            found = of.variant(era)
            if found != variant:
                later = of.variants[of.variants.index(variant) + 1]
                assert variant.since
                assert later.since
                assert later.since.date[:7] == variant.since.date[:7]


def test_each_switch_of_each_policy_has_words_for_each_text() -> None:
    """Those of an era that prints them, or of none: the advice on rebaseall goes with a switch."""
    mixed = set()
    for name, sign, switch in itertools.product(ERAS, "+-", SWITCHES):
        law = get_policy(f"{name} {sign}{switch}")
        for text in TEXTS:
            words, basis = era_of(law, text), basis_in(law, text)
            if words == "":
                assert basis.mark is Mark.INFERRED
                mixed.add(text)
            elif words != law.era.name:
                assert words in basis.rests
    assert mixed == {TextId.NOT_REMAPPED, TextId.OWN}


@pytest.mark.parametrize("release", ["cygwin-2.8.0", "cygwin-3.0.7"])
def test_a_fork_prints_words_that_no_cygwin_has(release: str) -> None:
    """The newer words without their advice, which no era lends: marked, with what they rest on."""
    path = SHIPPED[0].with_name("defect-shared-budget.toml")
    for policy, advised in ((release, True), (f"{release} -rebase-hint", False)):
        trace = fork(path, policy)
        texts = {event.text_id: (step, event) for step, event in printed(trace)}
        step, event = texts[TextId.NOT_REMAPPED]
        assert ("rebaseall" in event.text) is advised
        assert (event.era == "") is not advised
        assert ("no Cygwin prints it" in explain(trace, step).why) is not advised


def test_a_switch_of_another_time_borrows_its_words() -> None:
    """The 2011-04 reload with the patches prints what the patches brought: inferred."""
    plan = two_relocated()
    [first, *_] = plan.loads()
    blocked = Fault(FaultKind.INJECT, Phase.C4, start=first.base, size=first.size)
    trace = forkviz.fork(
        replace(plan, faults=(blocked,)),
        policy="cygwin-2011-04 +clean-exit +topsort +reserve-at +dll-load",
    )
    lines = [line for line in lines_said(trace) if line.who == "child" and line.mark == "I"]
    assert any("words are those of 2011-05-30" in line.rests for line in lines)


def test_text_and_era_are_saved(tmp_path: Path) -> None:
    """A file has both; one that has neither is read, and such a line has no mark."""
    trace = forkviz.fork(replace(two_relocated(), faults=(Fault(FaultKind.KILL, Phase.C4),)))
    file = forkviz.save(trace, tmp_path / "t.jsonl")
    assert forkviz.read(file) == trace
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    [said, *_] = [line for line in lines if line.get("event") == "Printed"]
    assert (said["text_id"], said["era"]) == ("died early", "2011-05-30")
    bare = Printed(said["who"], said["text"])
    assert bare.text_id is None
    assert basis_of(bare.text_id, bare.era, Era("2011-05-30", None, "2011-05-30")) == READ


def test_the_account_has_the_marks_and_below_them_what_they_rest_on() -> None:
    """One row for each mark, however many lines have it; no table where there is none."""
    seen = forkviz.fork(SHIPPED[0].with_name("letter-heap.toml"), policy="cygwin-3.6.0")
    read = forkviz.fork(SHIPPED[0].with_name("letter-heap.toml"), policy="cygwin-2011-04")
    tables = {table.key: table for table in account(seen).more}
    assert [row[3] for row in tables["printed"].rows] == ["R", "R"]
    [(mark, rests)] = tables["marks"].rows
    assert (mark, "Wine" in str(rests)) == ("R", True)
    tables = {table.key: table for table in account(read).more}
    assert tables["printed"].rows
    assert (tables["marks"].rows, {row[3] for row in tables["printed"].rows}) == ((), {None})
