"""docs/letter.md: each claim of the cover letter has a number, a place in the code and a scenario.

The scenario shows what the page says, under the policies that it names.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, TypeVar

import pytest

import forkviz
from forkviz.building import parse_scenario
from forkviz.edits import apply, parse_edit_text
from forkviz.machine.events import (
    Aborted,
    BlockChosen,
    Call,
    ChildEnded,
    Copied,
    DepsPopulated,
    Drifted,
    Event,
    FaultStruck,
    OrderDecided,
    PhaseEntered,
    Printed,
    Why,
    Win32,
)
from forkviz.machine.phase import Phase
from forkviz.machine.policy import ERAS
from forkviz.traces.replay import replay
from forkviz.traces.trace import Trace

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "letter.md"
SCENARIOS = ROOT / "data" / "scenarios"
BEFORE, POSTED, LANDED = "cygwin-2011-04", "patches-as-posted", "cygwin-2011-05-30"
CRASH, ATTACH_CRASH, FAILED, RETRY = 0xC0000005, 0xC0000142, 0x800000, 0x2000000


class Row(NamedTuple):
    """A row of the page: its cells as they stand."""

    claim: str
    place: str
    run: str
    verdict: str


def rows() -> dict[int, Row]:
    """The rows of the page, by number."""
    found: dict[int, Row] = {}
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        if cells[0].strip("| ").isdigit():
            number = int(cells[0].strip("| "))
            assert number not in found, line
            found[number] = Row(*cells[1:])
    return found


class Bench:
    """Forks scenarios, and remembers which."""

    def __init__(self) -> None:
        self.used: set[str] = set()

    def __call__(self, name: str, policy: str, edit: str = "") -> Trace:
        """The fork of *name* under *policy*, perhaps changed first."""
        self.used.add(f"{name}.toml")
        plan = forkviz.scenario(SCENARIOS / f"{name}.toml")
        if edit:
            plan = apply(plan, parse_edit_text(edit))
        return forkviz.fork(plan, policy=policy)


T = TypeVar("T", bound=Event)


def only(trace: Trace, kind: type[T]) -> list[T]:
    return [event for event in trace if isinstance(event, kind)]


def calls(trace: Trace, why: Why) -> list[Call]:
    return [event for event in only(trace, Call) if event.why is why]


def last(trace: Trace) -> tuple[int, bool, bool]:
    """How the last child ended: exit code, cleanly, with destructors."""
    end = only(trace, ChildEnded)[-1]
    return end.exit_code, end.clean, end.destructors


def failed_in(trace: Trace) -> Phase:
    """The phase in which the last child gave up."""
    return only(trace, Aborted)[-1].phase


def of_child(trace: Trace) -> list[Printed]:
    """What children wrote on standard error."""
    return [p for p in only(trace, Printed) if p.who == "child" and p.where == "stderr"]


CLAIMS: dict[int, Callable[[Bench], None]] = {}


def claim(number: int) -> Callable[[Callable[[Bench], None]], Callable[[Bench], None]]:
    """Registers what shows the claim of *number*."""

    def register(shows: Callable[[Bench], None]) -> Callable[[Bench], None]:
        assert number not in CLAIMS
        CLAIMS[number] = shows
        return shows

    return register


@claim(1)
def fails_still(fork: Bench) -> None:
    assert not fork("two-relocated", POSTED).succeeded


@claim(2)
def fails_cleanly(fork: Bench) -> None:
    assert last(fork("lesson-unlucky-child", BEFORE)) == (0x1, False, True)
    assert last(fork("lesson-unlucky-child", LANDED)) == (FAILED, True, False)


@claim(3)
def crashes_are_gone(fork: Bench) -> None:
    for name in ("letter-destructors", "letter-alloca"):
        assert last(fork(name, BEFORE))[0] == CRASH
        assert CRASH not in {end.exit_code for end in only(fork(name, POSTED), ChildEnded)}


@claim(4)
def clobbered_is_clean(fork: Bench) -> None:
    trace = fork("lesson-unlucky-child", LANDED)
    assert failed_in(trace) is Phase.C7
    assert last(trace)[1]


@claim(5)
def one_rule(fork: Bench) -> None:
    for name in ("lesson-moved-link", "lesson-unlucky-child"):
        assert fork(name, POSTED).outcome.attempts > 1
        for policy in (BEFORE, LANDED, "cygwin-3.6.1"):
            assert fork(name, policy).outcome.attempts == 1


@claim(6)
def rebase(fork: Bench) -> None:
    assert not fork("two-relocated", POSTED).succeeded
    assert fork("two-relocated", POSTED, "preferred a.dll 0x700000").succeeded


@claim(7)
def no_aslr(fork: Bench) -> None:
    assert not fork("lesson-aslr", POSTED).succeeded
    assert fork("lesson-aslr", POSTED, "aslr none").succeeded
    assert fork("lesson-aslr", POSTED, "aslr boot").succeeded


@claim(8)
def beyond_control(fork: Bench) -> None:
    trace = fork("lesson-aslr", POSTED)
    assert (trace.succeeded, len(only(trace, ChildEnded))) == (False, 11)


@claim(9)
def elsewhere(fork: Bench) -> None:
    trace = fork("letter-drift", LANDED)
    assert trace.succeeded
    uses = {event.use for event in only(trace, Drifted)}
    assert uses == {"image", "stack", "heap"}


@claim(10)
def untracked(fork: Bench) -> None:
    before, after = fork("letter-drift", BEFORE), fork("letter-drift", "cygwin-3.6.0")
    assert before.succeeded
    assert after.succeeded
    assert only(before, Drifted) == only(after, Drifted)


@claim(11)
def by_exit_code(fork: Bench) -> None:
    posted = only(fork("lesson-unlucky-child", POSTED), ChildEnded)
    assert [(end.exit_code, end.clean) for end in posted] == [(RETRY, True)]
    assert last(fork("lesson-unlucky-child", LANDED))[0] == FAILED


@claim(12)
def linked(fork: Bench) -> None:
    before = fork("lesson-moved-link", BEFORE)
    assert (before.outcome.attempts, last(before)[0]) == (1, 1)
    assert only(before, PhaseEntered)[-2].phase is Phase.P11
    assert fork("lesson-moved-link", POSTED).outcome.attempts == 11
    landed = fork("lesson-moved-link", LANDED)
    assert (landed.outcome.attempts, last(landed)) == (1, (FAILED, True, False))


@claim(13)
def dlopened(fork: Bench) -> None:
    posted = fork("lesson-unlucky-child", POSTED)
    assert (posted.succeeded, posted.outcome.attempts) == (True, 2)
    assert fork("lesson-unlucky-child", LANDED).outcome.attempts == 1


@claim(14)
def runtime_heap(fork: Bench) -> None:
    posted = fork("letter-cygheap", POSTED)
    ends = only(posted, ChildEnded)
    assert posted.outcome.attempts == 11
    assert {(end.exit_code, end.clean) for end in ends} == {(ATTACH_CRASH, False)}
    assert any("cygheap read copy failed" in printed.text for printed in of_child(posted))
    for policy in (BEFORE, POSTED):
        heap = fork("letter-heap", policy)
        assert [end.exit_code for end in only(heap, ChildEnded)] == [RETRY] * 10 + [0x100]
        assert len(of_child(heap)) == 1


@claim(15)
def silent(fork: Bench) -> None:
    posted = fork("lesson-moved-link", POSTED)
    assert posted.outcome.attempts == 11
    assert of_child(posted) == []
    assert of_child(fork("lesson-moved-link", LANDED)) == []
    assert of_child(fork("lesson-moved-link", "cygwin-1.7.10")) != []


@claim(16)
def others(fork: Bench) -> None:
    before, posted = fork("letter-unexpected", BEFORE), fork("letter-unexpected", POSTED)
    assert only(before, ChildEnded) == only(posted, ChildEnded)
    assert before.outcome.attempts == posted.outcome.attempts == 1


@claim(17)
def unnoticed(fork: Bench) -> None:
    before = fork("letter-unnoticed", BEFORE)
    assert before.succeeded
    assert [event.name for event in only(before, Drifted)] == ["cygssl.dll"]
    landed = fork("letter-unnoticed", LANDED)
    assert (landed.succeeded, failed_in(landed)) == (False, Phase.C5)


@claim(18)
def destructors(fork: Bench) -> None:
    assert last(fork("letter-destructors", BEFORE))[2]
    for policy in ("cygwin-2011-05-10", POSTED, LANDED, *list(ERAS)[2:]):
        assert not any(
            end.destructors for end in only(fork("letter-destructors", policy), ChildEnded)
        )


@claim(19)
def state_of_others(fork: Bench) -> None:
    trace = fork("letter-destructors", BEFORE)
    [struck] = only(trace, FaultStruck)
    assert "gcc_s.dll" in struck.text
    assert struck.lethal
    assert trace.state(-1).places["gcc_s.dll"].base == 0x6B000000
    assert last(trace) == (CRASH, False, True)
    assert replay(trace).disagreement is None


@claim(20)
def alloca(fork: Bench) -> None:
    trace = fork("letter-alloca", BEFORE)
    assert last(trace) == (CRASH, False, False)
    assert "unable to remap" in trace.message
    assert replay(trace).disagreement is None


@claim(21)
def sidestepped(fork: Bench) -> None:
    assert last(fork("letter-alloca", LANDED)) == (FAILED, True, False)
    assert last(fork("letter-alloca-later", LANDED))[0] == CRASH
    assert last(fork("letter-alloca-later", "cygwin-1.7.10")) == (FAILED, True, False)


def order(trace: Trace) -> tuple[str, ...]:
    return only(trace, OrderDecided)[0].order


@claim(22)
def sorts(fork: Bench) -> None:
    assert order(fork("lesson-dragged-in", BEFORE))[0] == "plugin.dll"
    assert order(fork("lesson-dragged-in", LANDED))[-1] == "plugin.dll"


@claim(23)
def pulls_in(fork: Bench) -> None:
    load = next(c for c in calls(fork("lesson-dragged-in", BEFORE), Why.REAL))
    assert load.dll == "plugin.dll"
    assert "base.dll" in {region.name for region in load.delta.added}


@claim(24)
def unhelped(fork: Bench) -> None:
    trace = fork("lesson-dragged-in", BEFORE)
    assert not trace.succeeded
    assert "base.dll" in trace.message
    assert fork("lesson-dragged-in", LANDED).succeeded


@claim(25)
def reads_images(fork: Bench) -> None:
    found = {e.dll: e.deps for e in only(fork("lesson-dragged-in", LANDED), DepsPopulated)}
    assert set(found["plugin.dll"]) == {"base.dll", "tables.dll"}
    assert only(fork("lesson-dragged-in", BEFORE), DepsPopulated) == []


@claim(26)
def each_fork(fork: Bench) -> None:
    first = fork("defect-reversing-sort", LANDED)
    plan = first.scenario
    dlls = tuple(plan.dll(name) for name in order(first))
    again = forkviz.fork(replace(plan, dlls=dlls), policy=LANDED)
    assert len(only(again, DepsPopulated)) == len(only(first, DepsPopulated)) == 2
    assert order(again) == order(first)[::-1]


@claim(27)
def windows_dlls(fork: Bench) -> None:
    assert not fork("letter-drags-in", f"{BEFORE} +topsort").succeeded
    assert fork("letter-drags-in", LANDED).succeeded


@claim(28)
def took_its_own(fork: Bench) -> None:
    before = fork("defect-swallowed-target", BEFORE)
    assert not before.succeeded
    [block] = only(before, BlockChosen)
    [target] = before.scenario.dlls
    assert block.start < target.end < block.start + block.size
    assert fork("defect-swallowed-target", f"{BEFORE} +reserve-at").succeeded


@claim(29)
def overlaps(fork: Bench) -> None:
    trace = fork("lesson-block-past", LANDED)
    [target] = trace.scenario.dlls
    block = only(trace, BlockChosen)[0]
    assert trace.succeeded
    assert block.here < target.end == block.start


@claim(30)
def corners(fork: Bench) -> None:
    trace = fork("lesson-block-up-to", LANDED)
    [target] = trace.scenario.dlls
    block = only(trace, BlockChosen)[0]
    assert trace.succeeded
    assert block.start + block.size == target.base
    for policy in (LANDED, "cygwin-3.6.1"):
        assert not fork("defect-unaligned-straddle", policy).succeeded


@claim(31)
def no_walks(fork: Bench) -> None:
    walks = {"reserve_upto", "release_upto"}
    assert walks & functions(fork("defect-release-upto", BEFORE))
    assert not walks & functions(fork("defect-release-upto", LANDED))


def functions(trace: Trace) -> set[str]:
    """The functions of the machine that were at work."""
    return {frame.function for frames in replay(trace).frames for frame in frames}


@claim(32)
def expensive(fork: Bench) -> None:
    before, after = fork("two-relocated", BEFORE), fork("two-relocated", LANDED)
    looks = [c for c in only(before, Call) if c.name is Win32.QUERY]
    assert {call.dll for call in looks} == {"a.dll", "b.dll"}
    walked = {dll: sum(call.dll == dll for call in looks) for dll in ("a.dll", "b.dll")}
    asked = [c for c in only(after, Call) if c.name is Win32.QUERY]
    assert all(number >= 4 for number in walked.values())
    assert len(looks) > 2 * len(asked)


@claim(33)
def frees_others(fork: Bench) -> None:
    before, after = (fork("defect-release-upto", policy) for policy in (BEFORE, LANDED))
    assert before.succeeded
    assert before.state(-1).child.at(0x200000) is None
    assert after.state(-1).child.at(0x200000).name == "a guard zone"


@claim(34)
def recursion(fork: Bench) -> None:
    trace = fork("recursion", LANDED)
    assert trace.succeeded
    kinds = [c.why for c in only(trace, Call) if c.why in (Why.TRIAL, Why.BLOCK)]
    assert kinds[:13] == [Why.TRIAL, Why.BLOCK] * 6 + [Why.TRIAL]


@claim(35)
def unwinds(fork: Bench) -> None:
    trace = fork("recursion", LANDED)
    made = [call.result for call in calls(trace, Why.BLOCK)]
    freed = [call.address for call in calls(trace, Why.UNBLOCK)]
    assert len(made) == 6
    assert freed == made[::-1]
    whys = [call.why for call in only(trace, Call)]
    assert whys.index(Why.UNBLOCK) > max(n for n, why in enumerate(whys) if why is Why.REAL)


@claim(36)
def reserves_first(fork: Bench) -> None:
    whys = [call.why for call in only(fork("two-relocated", LANDED), Call)]
    assert whys[:2] == [Why.PROTECT] * 2
    assert Why.PROTECT not in whys[2:]
    assert calls(fork("two-relocated", BEFORE), Why.PROTECT) == []


@claim(37)
def early(fork: Bench) -> None:
    assert failed_in(fork("lesson-unlucky-child", BEFORE)) is Phase.C8
    posted = fork("lesson-unlucky-child", POSTED)
    assert (failed_in(posted), posted.succeeded) == (Phase.C7, True)
    assert failed_in(fork("lesson-unlucky-child", "cygwin-3.1.0")) is Phase.C3


@claim(38)
def kept_free(fork: Bench) -> None:
    trace = fork("two-relocated", LANDED)
    blocks = calls(trace, Why.BLOCK)
    assert blocks
    waiting = trace.scenario.dll("a.dll")
    for block in blocks:
        assert (
            not block.result
            or block.result + block.size <= waiting.base
            or (block.result >= waiting.end)
        )


@claim(39)
def allocates(fork: Bench) -> None:
    before = fork("letter-entry-allocates", BEFORE)
    assert not before.succeeded
    assert "second.dll" in before.message
    assert fork("letter-entry-allocates", LANDED).succeeded


@claim(40)
def low(fork: Bench) -> None:
    fork.used.add("lesson-low.toml")
    text = (SCENARIOS / "lesson-low.toml").read_text(encoding="utf-8")
    trace = forkviz.fork(parse_scenario(text.replace(f'"{LANDED}"', f'"{LANDED} +bad-addr"')))
    assert trace.succeeded
    assert trace.scenario.dll("list.dll").base >= 0x400000
    first = next(n for n, e in enumerate(trace) if isinstance(e, Call) and e.why is Why.LOW_BLOCK)
    entered = [e.phase for e in trace.events[:first] if isinstance(e, PhaseEntered)]
    assert entered[-1] is Phase.C2


@claim(41)
def restless(fork: Bench) -> None:
    trace = fork("lesson-low", LANDED)
    assert not trace.succeeded
    assert trace.scenario.dll("list.dll").base < 0x400000


@claim(42)
def higher(fork: Bench) -> None:
    trace = fork("lesson-aslr", f"{LANDED} +bad-addr")
    assert not trace.succeeded
    assert trace.scenario.dll("cygz.dll").base > 0x400000


@claim(43)
def optional(fork: Bench) -> None:
    assert fork("recursion", LANDED).succeeded
    assert fork("recursion", f"{LANDED} +bad-addr").succeeded
    late = fork("lesson-low", f"{LANDED} +bad-addr", "vacate 0x40000")
    assert not late.succeeded
    assert fork("lesson-low", LANDED, "vacate 0x40000").succeeded


@claim(44)
def linked_ones(fork: Bench) -> None:
    for policy in ERAS:
        trace = fork("lesson-moved-link", policy)
        assert not trace.succeeded
        assert "loaded dll" not in " ".join(e.what for e in only(trace, Copied))


@pytest.mark.parametrize("number", sorted(CLAIMS))
def test_the_scenario_of_a_claim_shows_it(number: int) -> None:
    """And the row names each scenario that shows it, and no other."""
    fork = Bench()
    CLAIMS[number](fork)
    named = set(re.findall(r"`([\w-]+\.toml)`", rows()[number].run))
    assert fork.used == named


def test_each_claim_has_a_number_and_is_shown() -> None:
    """From 1 on, without a gap."""
    assert list(rows()) == list(range(1, len(CLAIMS) + 1))
    assert set(rows()) == set(CLAIMS)


@pytest.mark.parametrize(("number", "row"), rows().items())
def test_a_claim_has_its_place_in_the_code(number: int, row: Row) -> None:
    """Each link names something that the file defines; each verdict begins with one."""
    places = re.findall(r"\[`(\w+)`\]\(\.\./([\w/.]+)\)", row.place)
    assert places, number
    for name, file in places:
        source = (ROOT / file).read_text(encoding="utf-8")
        assert re.search(rf"^\s*(def|class) {name}\b", source, re.MULTILINE), (number, name)
    assert re.match(r"yes\b|as posted yes\b|\*\*(no|in part)\*\*", row.verdict), number


def test_each_scenario_of_the_letter_is_used() -> None:
    """No file letter-*.toml that the page does not name."""
    page = PAGE.read_text(encoding="utf-8")
    files = [path.name for path in SCENARIOS.glob("letter-*.toml")]
    assert files
    assert [name for name in files if f"`{name}`" not in page] == []
