"""Places by whatever shows them: messages, headers, listings, logs, folders, several maps."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

import forkviz
from forkviz.arguments.diagnosing import read_case
from forkviz.diagnosis.cause_class import CauseClass as K
from forkviz.diagnosis.diagnosis import Certainty, Proof
from forkviz.diagnosis.places.verdicts import verdicts
from forkviz.errors import BadCapture
from tests.diagnosis.test_places import found, memory_in_the_child, orders, runtime_told
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
    occupied,
    perl,
)

CERTAIN, LIKELY, POSSIBLE = Certainty.CERTAIN, Certainty.LIKELY, Certainty.POSSIBLE
Made = Callable[[], Fork]


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
