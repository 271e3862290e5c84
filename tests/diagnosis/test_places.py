"""Maps, headers and logs show who has a place: real captures, and such as were edited to fail."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations, permutations
from pathlib import Path

import pytest

import forkviz
from forkviz.arguments.diagnosing import read_case
from forkviz.diagnosis.cause_class import CauseClass as K
from forkviz.diagnosis.diagnosis import Cause, Certainty, Look, Proof
from forkviz.diagnosis.places.verdicts import misfit, verdicts
from forkviz.diagnosis.rules.registry import RULES
from tests.support import places
from tests.support.places import (
    FCNTL_BASE,
    LOW,
    POSIX,
    POSIX_BASE,
    RUNTIME,
    SOCKET,
    Fork,
    mismatch,
    occupied,
    perl,
    strace_of_two,
)

CERTAIN, LIKELY, POSSIBLE = Certainty.CERTAIN, Certainty.LIKELY, Certainty.POSSIBLE
Made = Callable[[], Fork]


def found(fork: Fork, folder: Path, *parts: str) -> tuple[Cause, ...]:
    """What the files of *fork* show, or those of *parts*, in that order."""
    files = fork.write(folder)
    return verdicts(read_case([files[part] for part in parts or files]))


def runtime_moved(flags: int = 0) -> Fork:
    made = perl("parent", "child").move("child", RUNTIME, 0x1D0040000)
    return made.header(RUNTIME, dll_characteristics=flags)


def runtime_told(flags: int, child: int = 0x1D032E000) -> Fork:
    made = perl().header(RUNTIME, dll_characteristics=flags)
    made.message = mismatch(0x18032E000, child)
    return made


def memory_in_the_child() -> Fork:
    made = perl("parent", "child").move("child", POSIX, 0x3E0000000)
    made.add("child", POSIX_BASE, 0x10000, "", "rw-p")
    made.message = occupied("POSIX.dll", POSIX_BASE)
    return made


def base_in_an_arena() -> Fork:
    made = perl().move("parent", POSIX, 0x80E240000).header(POSIX, preferred_base=0x80E240000)
    made.message = occupied("POSIX.dll", 0x80E240000)
    return made


def other_folder() -> Fork:
    made = perl("parent", "child").rename("child", SOCKET, "/home/me/build/Socket.dll")
    made.message = occupied("Socket.dll", 0x3FD330000)
    return made


def at_risk() -> Fork:
    made = places.two_on_one_base()
    made.message = ""
    return made


def of_another_process() -> Fork:
    made = places.two_on_one_base()
    made.message = occupied("POSIX.dll", 0x2D0000)
    return made


def holder_gone() -> Fork:
    """POSIX.dll is low, and nothing has its own place any more."""
    made = perl().move("parent", POSIX, LOW)
    made.message = occupied("POSIX.dll", LOW)
    return made


def guest_of_the_tree_folder() -> Fork:
    """A foreign DLL lies in bin: its imports tell, not its folder."""
    made = perl().move("parent", POSIX, LOW).add("parent", POSIX_BASE, 0x20000, "/usr/bin/av.dll")
    made.with_image("/usr/bin/av.dll", POSIX_BASE, 0x20000, "KERNEL32.dll")
    made.message = occupied("POSIX.dll", LOW)
    return made


def one_file_changed() -> Fork:
    made = places.replaced()
    made.message = occupied("POSIX.dll", POSIX_BASE)
    return made


#: What is given, and what it shows: the class and its certainty.
TABLE: tuple[tuple[Made, K, Certainty], ...] = (
    (places.two_on_one_base, K.BASE_COLLISION, CERTAIN),
    (at_risk, K.BASE_COLLISION, LIKELY),
    (of_another_process, K.BASE_COLLISION, LIKELY),
    (places.guest_at_a_base, K.INJECTED_FIXED, CERTAIN),
    (lambda: places.guest_at_a_base(False), K.INJECTED_FIXED, LIKELY),
    (guest_of_the_tree_folder, K.INJECTED_FIXED, CERTAIN),
    (lambda: places.guest_in_the_child(), K.INJECTED_ROAMING, CERTAIN),
    (lambda: places.guest_in_the_child(POSIX_BASE - 0x10000), K.INJECTED_ROAMING, CERTAIN),
    (lambda: Fork(strace_of_two((0x3FD3B0000, 0x3FD390000))), K.INJECTED_ROAMING, LIKELY),
    (lambda: Fork(strace_of_two((0x3FD3A0000, 0x3FD3A0000))), K.INJECTED_FIXED, LIKELY),
    (places.replaced, K.FILE_REPLACED, CERTAIN),
    (one_file_changed, K.FILE_REPLACED, POSSIBLE),
    (places.newer_headers, K.FILE_REPLACED, POSSIBLE),
    (runtime_moved, K.RUNTIME_RELOCATED, CERTAIN),
    (lambda: runtime_moved(0x40), K.DYNAMICBASE, CERTAIN),
    (lambda: runtime_told(0x40), K.DYNAMICBASE, CERTAIN),
    (memory_in_the_child, K.STACK_OR_HEAP_IN_THE_WAY, CERTAIN),
    (base_in_an_arena, K.LOW_OR_ARENA_BASE, CERTAIN),
    (other_folder, K.SAME_BASENAME, CERTAIN),
    (holder_gone, K.ALREADY_RELOCATED, LIKELY),
)


def orders(files: list[Path]) -> list[tuple[Path, ...]]:
    """As they are, turned round, and each first once."""
    return [(*files[at:], *files[:at]) for at in range(len(files))] + [tuple(files[::-1])]


@pytest.mark.parametrize(("made", "kind", "certainty"), TABLE)
def test_the_cause_comes_first_and_quotes_the_inputs(
    made: Made, kind: K, certainty: Certainty, tmp_path: Path
) -> None:
    """What is only possible decides nothing; the lines are those of the files, with marks."""
    files = list(made().write(tmp_path).values())
    for order in orders(files)[-1:]:
        first = verdicts(read_case(order))[0]
        assert (first.kind, first.certainty) == (kind, certainty)
        said = forkviz.diagnose(*order)
        assert said.causes[0].kind is (K.UNDECIDED if certainty is POSSIBLE else kind)
        assert said.next is not None or certainty is CERTAIN
        known = {rule.kind: {each for _, each in rule.cures} for rule in RULES}
        assert {remedy.verified for remedy in first.remedies} <= known[kind]
        for each in first.evidence:
            lines = (tmp_path / each.file).read_text().splitlines()
            near = "\n".join(lines[each.line - 1 : each.line + 4])
            assert each.marks
            assert all(each.text[a:b] and each.text[a:b] in near for a, b in each.marks)
            assert len(each.means.split()) <= 15


@pytest.mark.sweep
@pytest.mark.parametrize(("made", "kind", "certainty"), TABLE)
def test_no_order_of_the_inputs_changes_the_answer(
    made: Made, kind: K, certainty: Certainty, tmp_path: Path
) -> None:
    """All of them."""
    files = made().write(tmp_path)
    for order in permutations(files.values()):
        first = verdicts(read_case(order))[0]
        assert (first.kind, first.certainty) == (kind, certainty)


@pytest.mark.sweep
@pytest.mark.parametrize(("made", "kind", "certainty"), TABLE)
def test_fewer_inputs_never_claim_another_cause_for_certain(
    made: Made, kind: K, certainty: Certainty, tmp_path: Path
) -> None:
    """Each subset: what is certain without a map is so with it."""
    files = made().write(tmp_path)
    agreed = {kind, K.RUNTIME_RELOCATED if kind is K.DYNAMICBASE else kind}
    for count in range(1, len(files) + 1):
        for chosen in combinations(files.values(), count):
            for cause in forkviz.diagnose(*chosen).causes:
                assert cause.certainty is not CERTAIN or cause.kind in agreed


def test_two_dlls_on_one_base_come_out_as_the_issue_shows_them(tmp_path: Path) -> None:
    """The occupant of the place that it prefers, never what is at the new one; the move proved."""
    (cause,) = found(places.two_on_one_base(), tmp_path)
    assert "POSIX.dll wants 0x3fd4c0000-0x3fd4de000, but Fcntl.dll is there" in cause.detail
    assert cause.occupant is not None
    assert (cause.occupant.name, cause.occupant.base) == ("Fcntl.dll", FCNTL_BASE)
    assert cause.occupant.file == "parent.maps"
    row = (tmp_path / "parent.maps").read_text().splitlines()[cause.occupant.line - 1]
    assert row.startswith("3FD4C0000-")
    assert [(p.label, p.look, p.start) for p in cause.places] == [
        ("It prefers", Look.PREFERS, FCNTL_BASE),
        ("It is at", Look.THERE, LOW),
        ("In the way", Look.IN_THE_WAY, FCNTL_BASE),
        ("In the child", Look.TAKEN, LOW),
    ]
    assert cause.not_this[0].text == "whatever is at 0x1b0000 in the child"
    move = cause.remedies[0]
    assert move.proof is Proof.SIMULATED
    (one,) = move.moves
    assert (one.name, one.start) == ("POSIX.dll", FCNTL_BASE)
    assert f"-b {one.to:#x} {POSIX}" in move.command
    assert 0x200000000 <= one.to < 0x400000000


def test_where_nothing_failed_a_map_shows_a_risk_and_proves_no_cure(tmp_path: Path) -> None:
    """The modelled fork succeeds as it is: the move is offered without a badge."""
    (cause,) = found(at_risk(), tmp_path)
    assert cause.certainty is LIKELY
    assert cause.remedies[0].moves
    assert cause.remedies[0].proof is None


def test_a_fixed_guest_is_avoided_and_the_move_of_our_dll_is_proved(tmp_path: Path) -> None:
    """rebaseall does not know it, and is named as no help."""
    (cause,) = found(places.guest_at_a_base(), tmp_path)
    (move,) = [remedy for remedy in cause.remedies if remedy.moves]
    assert move.proof is Proof.SIMULATED
    base = move.moves[0].to
    assert not POSIX_BASE - 0x1E000 < base < POSIX_BASE + 0x20000
    assert any("rebaseall" in reason.text for reason in cause.does_not_help)
    assert not any("rebaseall" in remedy.command for remedy in cause.remedies)


def test_a_roaming_guest_has_no_cure_by_moving(tmp_path: Path) -> None:
    """It may be anywhere the next time."""
    (cause,) = found(places.guest_in_the_child(POSIX_BASE - 0x10000), tmp_path)
    assert not any(remedy.moves for remedy in cause.remedies)


def test_headers_of_another_time_conclude_nothing(tmp_path: Path) -> None:
    """Fcntl.dll is where POSIX.dll would want to be, if the headers were of the map's time."""
    files = places.newer_headers().write(tmp_path)
    case = read_case(list(files.values()))
    assert all(cause.certainty is POSSIBLE for cause in verdicts(case))
    assert {row.file for row in misfit(case)} == {"parent.maps", "images.json"}
    silent = places.newer_headers()
    silent.message = ""
    assert found(silent, tmp_path / "silent") == ()


@pytest.mark.parametrize("capture", sorted(places.CAPTURES.iterdir()), ids=lambda path: path.name)
def test_no_real_capture_gets_a_false_certainty(capture: Path) -> None:
    """Those whose fork succeeded get nothing; those that were made to fail a likely guest; and what
    collided is said to have."""
    causes = verdicts(read_case([capture]))
    said = forkviz.diagnose(capture).causes
    sure = [cause.kind for cause in said if cause.certainty is CERTAIN]
    assert sure == ([K.BASE_COLLISION] if capture.name.endswith("-collided") else [])
    assert [cause.kind for cause in said][: len(causes)] == [cause.kind for cause in causes]
    if capture.name.endswith("-collided"):
        assert [(cause.kind, cause.certainty) for cause in causes] == [(K.BASE_COLLISION, CERTAIN)]
    elif capture.name in ("cygwin-3.0.7-perl-clobbered", "cygwin-3.0.7-perl-retried"):
        (cause,) = causes
        assert (cause.kind, cause.certainty) == (K.INJECTED_FIXED, LIKELY)
        assert cause.who is not None
        assert not any(remedy.proof for remedy in cause.remedies)
        assert {row.file for row in cause.evidence} == {
            "fork.strace",
            "parent.maps",
            "images.json",
        }
    else:
        assert causes == ()
