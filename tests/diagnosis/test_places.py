"""Maps, headers and logs show who has a place: real captures, and such as were edited to fail."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations, permutations
from pathlib import Path
from typing import Any

import pytest

import forkviz
from forkviz.arguments.diagnosing import read_case
from forkviz.diagnosis.cause_class import CauseClass as K
from forkviz.diagnosis.diagnosis import Cause, Certainty, Look, Proof
from forkviz.diagnosis.places.verdicts import misfit, verdicts
from forkviz.diagnosis.rules.registry import RULES
from forkviz.errors import BadCapture
from tests.support import places
from tests.support.dll_files import build_dll
from tests.support.places import (
    FCNTL_BASE,
    LOW,
    POSIX,
    POSIX_BASE,
    RUNTIME,
    SOCKET,
    Fork,
    elsewhere,
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


def test_a_message_and_headers_without_a_map_are_likely_and_unproved(tmp_path: Path) -> None:
    """Whether the neighbour is in the process, a map would show; a guest is no DLL of the tree."""
    for made, kind in (
        (places.two_on_one_base, K.BASE_COLLISION),
        (places.guest_at_a_base, K.INJECTED_FIXED),
    ):
        files = made().write(tmp_path / str(kind))
        first = forkviz.diagnose(files["message"], files["images"]).causes[0]
        assert (first.kind, first.certainty) == (kind, LIKELY)
        assert not any(remedy.proof for remedy in first.remedies)


def test_a_message_and_a_map_without_headers_blame_no_one(tmp_path: Path) -> None:
    """Where it prefers to be is not known; nor by the message alone."""
    assert found(places.two_on_one_base(), tmp_path, "message", "parent") == ()
    assert found(places.two_on_one_base(), tmp_path, "message") == ()


def test_an_ambiguous_name_finds_no_headers_and_an_address_finds_the_module(tmp_path: Path) -> None:
    """Two Util.dll: the one that is where the message has it; by the name alone neither."""
    hash_util = f"{places.AUTO}/Hash/Util/Util.dll"
    list_util = next(
        each["path"] for each in perl().images if each["path"].endswith("/List/Util/Util.dll")
    )
    made = perl().move("parent", list_util, LOW)
    made.add("parent", 0x3E0000000, 0x10000, hash_util)
    made.with_image(hash_util, 0x3E0000000, 0x10000, "cygwin1.dll")
    made.header(list_util, preferred_base=FCNTL_BASE)
    made.message = occupied("Util.dll", LOW)
    (cause,) = found(made, tmp_path)
    assert (cause.kind, cause.certainty) == (K.BASE_COLLISION, CERTAIN)
    assert any(list_util in row.text for row in cause.evidence)
    assert not any(hash_util in row.text for row in cause.evidence)
    made.message = occupied("Util.dll", 0x2C0000)
    assert found(made, tmp_path / "nowhere") == ()
    assert found(made, tmp_path / "no map", "message", "images") == ()


def test_a_dll_that_grew_is_told_by_two_listings(tmp_path: Path) -> None:
    """The same bases, another size; in either order."""
    old, new = perl(), perl().move("parent", POSIX, 0x60000000).grow("parent", POSIX, 0x68000)
    new.header(POSIX, size_of_image=0x68000).message = occupied("POSIX.dll", 0x60000000)
    first, second = old.write(tmp_path / "old"), new.write(tmp_path / "new")
    inputs = [second["message"], second["parent"], second["images"], first["images"]]
    for order in orders(inputs):
        (cause,) = verdicts(read_case(order))
        assert (cause.kind, cause.certainty) == (K.DLL_GREW, CERTAIN)
        rows = [row for row in cause.evidence if row.file.endswith("images.json")]
        assert {row.file for row in rows} == {str(first["images"]), str(second["images"])}
        assert all("POSIX.dll" in row.text or row.marks for row in rows)


@pytest.mark.parametrize("dress", ["> {}", "    {}", "2026-01-02T03:04:05Z {}"])
def test_a_message_in_a_dress_is_the_same_message(dress: str, tmp_path: Path) -> None:
    """A mail's quote, a code block, a CI's clock."""
    made = places.two_on_one_base()
    made.message = "".join(dress.format(line) + "\n" for line in made.message.splitlines())
    (cause,) = found(made, tmp_path)
    assert (cause.kind, cause.certainty) == (K.BASE_COLLISION, CERTAIN)


def test_the_flag_of_a_runtime_that_stays_is_no_failure(tmp_path: Path) -> None:
    """Runtimes have it since 3.4, and fork."""
    made = perl().header(RUNTIME, dll_characteristics=0x40)
    assert found(made, tmp_path) == ()


def test_two_builds_of_the_runtime_are_not_one_that_moved(tmp_path: Path) -> None:
    """A mismatch that is no multiple of 64 KiB says nothing of the flag."""
    assert found(runtime_told(0x40, 0x180331000), tmp_path) == ()


def test_a_file_with_windows_own_place_is_no_replaced_one(tmp_path: Path) -> None:
    """Low in the parent: it was moved there, and the child got its own place."""
    made = perl().move("parent", POSIX, LOW)
    made.message = elsewhere("POSIX.dll", LOW, POSIX_BASE)
    (cause,) = found(made, tmp_path)
    assert cause.kind is K.ALREADY_RELOCATED


def test_a_name_that_a_shell_would_run_is_no_part_of_a_command(tmp_path: Path) -> None:
    """A path in a map is anything; a command is typed."""
    made = places.two_on_one_base()
    evil = POSIX.replace("POSIX/POSIX", "POSIX/x&calc/POSIX")
    made.rename("parent", POSIX, evil).entry(POSIX)["path"] = evil
    (cause,) = found(made, tmp_path)
    assert not any("calc" in remedy.command for remedy in cause.remedies)


def test_a_log_and_headers_show_the_same_as_a_map(tmp_path: Path) -> None:
    """The parent loaded POSIX.dll low, while Fcntl.dll was where it wants to be."""
    folder = places.CAPTURES / "cygwin-3.0.7-perl-clobbered"
    text = (folder / "fork.strace").read_text()
    text = text.replace(f"{POSIX_BASE:016x}", f"{LOW:016x}").replace("0x3FD3A0000", "0x1B0000")
    (tmp_path / "fork.strace").write_text(text)
    files = places.two_on_one_base().write(tmp_path)
    (cause,) = verdicts(read_case([tmp_path / "fork.strace", files["images"]]))
    assert (cause.kind, cause.certainty) == (K.BASE_COLLISION, CERTAIN)
    assert cause.occupant is not None
    assert (cause.occupant.name, cause.occupant.file) == ("Fcntl.dll", "fork.strace")


def test_windbgs_bare_names_are_found_in_the_headers(tmp_path: Path) -> None:
    """``lm`` leaves out folder and extension."""
    files = places.two_on_one_base().write(tmp_path)
    rows = ["0:000> lm", "start             end                 module name"]
    for module in read_case([files["parent"]]).capture.parent.modules():  # type: ignore[union-attr]
        start, end = (f"{at >> 32:08x}`{at & 0xFFFFFFFF:08x}" for at in (module.base, module.end))
        name = module.name.rpartition(".")[0].replace("-", "_").replace(".", "_")
        rows.append(f"{start} {end}   {name}   (deferred)")
    (tmp_path / "lm.txt").write_text("\n".join(rows) + "\n")
    (cause,) = verdicts(read_case([files["message"], tmp_path / "lm.txt", files["images"]]))
    assert (cause.kind, cause.certainty) == (K.BASE_COLLISION, CERTAIN)
    assert cause.occupant is not None
    assert (cause.occupant.name, cause.occupant.file) == ("Fcntl.dll", "lm.txt")


def folder_of(fork: Fork, folder: Path, **posix: Any) -> Path:
    """The DLLs of the headers of *fork* as files; *posix*: what is special of POSIX.dll."""
    for entry in fork.images:
        path = entry["path"]
        if not path.startswith("/usr/") or path.endswith(".exe"):
            continue
        special: dict[str, Any] = posix if path == POSIX else {}
        file = folder / path.removeprefix("/usr/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(
            build_dll(
                base=int(entry["preferred_base"], 16),
                size=int(entry["size_of_image"], 16),
                imports=entry["imports"],
                **special,
            )
        )
    return folder


@pytest.mark.parametrize(
    ("posix", "moves"),
    [
        ({}, True),
        ({"fixups": ()}, False),
        ({"signature": b"signed"}, False),
        ({"reach": {"cygperl5_26.dll": 2}}, True),
    ],
)
def test_a_folder_of_dlls_stands_for_the_headers(
    posix: dict[str, Any], moves: bool, tmp_path: Path
) -> None:
    """What the file does not let move, is signed, or must stay near another, is so in the cure."""
    fork = places.two_on_one_base()
    files = fork.write(tmp_path)
    tree = folder_of(fork, tmp_path / "tree", **posix)
    for order in ([files["message"], files["parent"], tree], [tree, *files.values()]):
        case = read_case(order)
        assert any(file.name == "POSIX.dll" for file in case.files)
        (cause,) = verdicts(case)
        assert (cause.kind, cause.certainty) == (K.BASE_COLLISION, CERTAIN)
        found = [remedy for remedy in cause.remedies if remedy.moves]
        assert bool(found) == moves
        if "reach" in posix:
            perl_base = int(fork.entry("/usr/bin/cygperl5_26.dll")["preferred_base"], 16)
            assert abs(found[0].moves[0].to - perl_base) < 1 << 31


def test_a_map_that_is_broken_is_an_error_and_no_text(tmp_path: Path) -> None:
    """Two rows over each other: nothing is concluded from the rest."""
    made = places.two_on_one_base().move("parent", POSIX, FCNTL_BASE)
    with pytest.raises(BadCapture):
        read_case(list(made.write(tmp_path).values()))


def test_several_dlls_that_lost_their_places_are_one_cause_with_one_cure(tmp_path: Path) -> None:
    """Their rows are quoted, and all of them move."""
    made = places.two_on_one_base()
    made.move("parent", SOCKET, 0x60000000).header(SOCKET, preferred_base=FCNTL_BASE)
    made.message += occupied("Socket.dll", 0x60000000)
    (cause,) = found(made, tmp_path)
    assert "The same happens to Socket.dll" in cause.detail
    assert {"POSIX.dll", "Socket.dll"} == {move.name for move in cause.remedies[0].moves}
    assert cause.remedies[0].proof is Proof.SIMULATED
    first, second = (move.to for move in cause.remedies[0].moves)
    assert abs(first - second) >= 0x20000


def test_a_dll_that_windows_may_place_anew_is_no_collision(tmp_path: Path) -> None:
    """Its headers have dynamicbase: that it is elsewhere is nothing unusual."""
    made = perl().move("parent", POSIX, 0x7FF812340000).header(POSIX, dll_characteristics=0x40)
    assert found(made, tmp_path) == ()
    made.message = elsewhere("POSIX.dll", 0x7FF812340000, 0x7FF856780000)
    (cause,) = found(made, tmp_path / "failed")
    assert (cause.kind, cause.certainty) == (K.PLACED_ANEW, LIKELY)


def test_the_stack_of_the_parent_meets_what_the_childs_map_has_there(tmp_path: Path) -> None:
    """A message without a DLL: a guest, or the child's own memory."""
    said = (
        "      1 [main] perl 451 child_info_fork::abort: can't reserve memory for parent stack "
        "0x3E0000000 - 0x3E0100000, (child has 0x10000 - 0x20000), Win32 error 487\n"
    )
    for name, kind in ((places.HOOK, K.INJECTED_FIXED), ("", K.STACK_OR_HEAP_IN_THE_WAY)):
        made = perl("parent", "child").add("child", 0x3E0000000, 0x20000, name, "rw-p")
        made.message = said
        first = forkviz.diagnose(*made.write(tmp_path / (str(kind))).values()).causes[0]
        assert first.kind is kind
        assert first.occupant is not None
        assert (first.occupant.base, first.occupant.file) == (0x3E0000000, "child.maps")


def test_rebaseall_is_no_cure_for_a_file_that_no_package_installs(tmp_path: Path) -> None:
    """It does not know the file; its move is offered as ever."""
    own = "/home/me/venv/lib/POSIX.dll"
    made = places.two_on_one_base().rename("parent", POSIX, own)
    made.entry(POSIX)["path"] = own
    (cause,) = found(made, tmp_path)
    assert (cause.kind, cause.certainty) == (K.BASE_COLLISION, CERTAIN)
    assert not any("rebaseall" in remedy.command for remedy in cause.remedies)
    assert any("rebaseall" in reason.text for reason in cause.does_not_help)
    assert cause.remedies[0].proof is Proof.SIMULATED


def test_maps_under_any_name_find_their_roles(tmp_path: Path) -> None:
    """The parent is where the message has the DLL."""
    files = memory_in_the_child().write(tmp_path)
    maps = [files[role].rename(tmp_path / f"{role[0]}.txt") for role in ("parent", "child")]
    for order in permutations(maps):
        case = read_case([*order, files["message"], files["images"]])
        assert case.capture.parent is not None
        assert case.capture.parent.file == "p.txt"
        assert verdicts(case)[0].kind is K.STACK_OR_HEAP_IN_THE_WAY


def test_a_third_map_is_another_child(tmp_path: Path) -> None:
    """It shows the guest at one more base."""
    files = places.guest_in_the_child().write(tmp_path)
    other = places.guest_in_the_child(0x3E8000000).write(tmp_path / "other")["child"]
    third = other.rename(tmp_path / "second.txt")
    for order in orders([*files.values(), third]):
        (cause,) = verdicts(read_case(order))
        assert (cause.kind, cause.certainty) == (K.INJECTED_ROAMING, CERTAIN)
        assert {"parent.maps", "child.maps", "second.txt"} <= {row.file for row in cause.evidence}
