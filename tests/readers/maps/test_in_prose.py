"""Maps in mails, issues and CI logs: quoted, wrapped, with prose around, with a clock before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from forkviz.core.captures.capture import Capture, Process
from forkviz.errors import BadCapture
from forkviz.readers import merge_captures, read_capture, recognise
from forkviz.readers.base.lines import HEAD
from tests.support.caveats import sentences

ROWS = (
    "00010000-00020000 rw-s 00000000 0000:0000 0                   [win heap 1 default shared]",
    "100400000-100401000 r--p 00000000 EE45:4341 281474978095037   /usr/bin/sh.exe",
    "100401000-100413000 r-xp 00001000 EE45:4341 281474978095037   /usr/bin/sh.exe",
    "800000000-800090000 rw-p 00000000 0000:0000 0                 [heap]",
    "800090000-820000000 ===p 00090000 0000:0000 0                 [heap]",
)


def wrapped(row: str) -> str:
    head, _, tail = row.rpartition("   ")
    return f"{head.rstrip()}\n{tail}"


DRESSES: dict[str, Callable[[str], str]] = {
    "quoted": lambda row: f"> > {row}",
    "clock": lambda row: f"2024-03-01T10:11:12.1234567Z {row}",
    "bracketed": lambda row: f"[10:11:12.123] {row}",
    "gh run view": lambda row: f"build\tTest\t2024-03-01T10:11:12.1234567Z {row}",
    "coloured": lambda row: f"\x1b[36;1m{row}\x1b[0m",
    "BuildKit": lambda row: f"#12 3.456 {row}",
    "GitLab": lambda row: f"2024-03-01T10:11:12.123456Z 01O {row}",
    "indented": lambda row: f"    {row}",
    "wrapped": wrapped,
    "quoted and wrapped": lambda row: "\n".join(f"> {part}" for part in wrapped(row).split("\n")),
}


def read(folder: Path, text: str) -> Process:
    path = folder / "mail"
    path.write_text(text)
    parent = read_capture(path).parent
    assert parent is not None
    return parent


@pytest.mark.parametrize("dress", sorted(DRESSES))
@pytest.mark.parametrize("prose", ["", "Hello,\n\nhere is the map of my shell:\n\n"])
def test_the_rows_are_the_same_however_they_were_pasted(
    tmp_path: Path, dress: str, prose: str
) -> None:
    """But for their lines, which are those of the text; prose around them makes a caveat."""
    plain = read(tmp_path, "\n".join(ROWS) + "\n")
    signed = prose + "\n".join(map(DRESSES[dress], ROWS)) + ("\n\n-- \nme\n" if prose else "\n")
    pasted = read(tmp_path, signed)
    assert [r._replace(line=0) for r in pasted.space] == [r._replace(line=0) for r in plain.space]
    lines = signed.split("\n")
    assert all(f"{region.start:X}" in lines[region.line - 1] for region in pasted.space)
    assert pasted.complete is not bool(prose)


OTHER = tuple(row.replace("800090000", "800080000") for row in ROWS)
SHAPES: dict[str, tuple[str, str, str]] = {
    "prose": ("Hello,\n\nthis is one:\n", "\nand this is another:\n", "bye\n"),
    "nothing": ("", "", ""),
    "a blank line": ("", "\n", ""),
}


def maps(folder: Path, text: str) -> Capture:
    path = folder / "mail"
    path.write_text(text)
    return read_capture(path)


@pytest.mark.parametrize("shape", sorted(SHAPES))
@pytest.mark.parametrize("dress", sorted(DRESSES))
def test_two_maps_in_one_text_are_numbered(tmp_path: Path, dress: str, shape: str) -> None:
    """Nothing tells whose they are: each is what it is alone, under its number."""
    before, between, after = SHAPES[shape]
    pieces = ["\n".join(map(DRESSES[dress], rows)) + "\n" for rows in (ROWS, OTHER)]
    capture = maps(tmp_path, before + pieces[0] + between + pieces[1] + after)
    assert capture.parent is not None
    assert (capture.child, len(capture.others)) == (None, 1)
    for process, rows in zip((capture.parent, *capture.others), (ROWS, OTHER), strict=True):
        (tmp_path / "alone").write_text("\n".join(rows))
        alone = read_capture(tmp_path / "alone").parent
        assert alone is not None
        assert [r._replace(line=0) for r in process.space] == [
            r._replace(line=0) for r in alone.space
        ]
    lines = (tmp_path / "mail").read_text().split("\n")
    second = capture.others[0]
    assert all(f"{region.start:X}" in lines[region.line - 1] for region in second.space)
    assert (capture.parent.file, second.file) == ("mail#1", "mail#2")
    assert any("mail#2 takes another" in caveat for caveat in sentences(capture.caveats))


WORDS = {
    "parent first": ("the parent:", "the child:", ("mail#1", "mail#2")),
    "child first": ("In the Child's map", "parent (pid 12)", ("mail#2", "mail#1")),
    "forkee": ("parent", "forkee", ("mail#1", "mail#2")),
    "one": ("the parent:", "another:", None),
    "both": ("the parent and the child:", "and the child:", None),
    "twice": ("a child:", "a child:", None),
    "messages": ("1 [main] sh 12 fork: child 451 - died", "parent", None),
}


@pytest.mark.parametrize("words", sorted(WORDS))
def test_words_above_two_maps_tell_parent_from_child(tmp_path: Path, words: str) -> None:
    """The nearest line that has such a word decides; anything unclear decides nothing."""
    first, second, told = WORDS[words]
    text = f"Hello,\n{first}\n\n" + "\n".join(ROWS) + f"\n{second}\n" + "\n".join(OTHER) + "\n"
    capture = maps(tmp_path, text)
    assert capture.parent is not None
    if told is None:
        assert (capture.parent.role, capture.parent.file, capture.child) == ("", "mail#1", None)
        return
    assert capture.child is not None
    assert (capture.parent.file, capture.child.file) == told
    assert (capture.parent.role, capture.child.role, capture.others) == ("parent", "child", ())
    assert any("names the parent's" in caveat for caveat in sentences(capture.caveats))


def test_what_follows_higher_up_is_another_map_where_a_line_says_so(tmp_path: Path) -> None:
    """Of two excerpts nothing but the words between them tells that they are two."""
    low, high = "\n".join(ROWS[:2]), "\n".join(ROWS[3:])
    two = maps(tmp_path, f"see /proc/12/maps\n{low}\nand /proc/451/maps\n{high}\n")
    assert two.parent is not None
    assert [len(p.space) for p in (two.parent, *two.others)] == [2, 2]
    with pytest.raises(BadCapture) as caught:
        maps(tmp_path, f"see\n{low}\nbloda!\n{high}\n")
    assert (caught.value.line, caught.value.excerpt) == (4, "bloda!")


def test_a_fault_in_one_of_several_maps_is_named_by_its_line(tmp_path: Path) -> None:
    """The second map's row that can't be is found where it stands."""
    bad = [*OTHER[:3], OTHER[3].replace("-800080000", "-800080800"), OTHER[4]]
    text = "one:\n" + "\n".join(f"> {r}" for r in ROWS) + "\nchild:\n" + "\n".join(bad) + "\n"
    with pytest.raises(BadCapture, match="pages") as caught:
        maps(tmp_path, text)
    assert caught.value.line == text.split("\n").index(bad[3]) + 1


def test_a_file_of_a_bundle_holds_one_map(tmp_path: Path) -> None:
    """There the file's name says whose it is."""
    (tmp_path / "parent.maps").write_text("\n".join((*ROWS, *OTHER)))
    with pytest.raises(BadCapture, match="2 maps") as caught:
        read_capture(tmp_path)
    assert caught.value.line == len(ROWS) + 1


def test_one_of_several_is_chosen_by_its_number(tmp_path: Path) -> None:
    """`#2` behind any input that holds several; what is really called so is read as it is."""
    text = "the child\n" + "\n".join(OTHER) + "\nits parent\n" + "\n".join(ROWS) + "\n"
    both = maps(tmp_path, text)
    assert both.parent is not None
    assert both.child is not None
    for number, process in ((1, both.child), (2, both.parent)):
        one = read_capture(f"{tmp_path / 'mail'}#{number}")
        assert one.parent is not None
        assert (one.title, one.child, one.others) == (f"mail#{number}", None, ())
        assert (one.parent.space, one.parent.role) == (process.space, "")
        assert not any("2 maps" in caveat for caveat in sentences(one.all_caveats()))
    for number in (0, 3):
        with pytest.raises(BadCapture, match=f"no #{number}") as caught:
            read_capture(f"{tmp_path / 'mail'}#{number}")
        assert "#1 to #2" in caught.value.hint
    (tmp_path / "mail#3").write_text(ROWS[0])
    named = read_capture(tmp_path / "mail#3").parent
    assert named is not None
    assert len(named.space) == 1
    with pytest.raises(BadCapture, match="no such file"):
        read_capture(tmp_path / "none#1")


def test_two_of_one_text_are_never_taken_for_one_process(tmp_path: Path) -> None:
    """Merged by their numbers they are two, though neither may be whole."""
    maps(tmp_path, "one:\n" + "\n".join(ROWS) + "\nanother:\n" + "\n".join(OTHER) + "\n")
    names = [f"{tmp_path / 'mail'}#{number}" for number in (1, 2)]
    merged = merge_captures([read_capture(name) for name in names])
    assert merged.parent is not None
    assert merged.child is not None
    assert (len(merged.parent.space), len(merged.child.space)) == (len(ROWS), len(OTHER))


NOISE = "".join(
    f"2024-03-01T10:11:12.{i:07}Z checking for {i:x}-{i + 9:x}... r-x no\n" for i in range(4000)
)
FAILED = "1 [main] sh 12 dofork: child 451 - died waiting for dll loading, errno 11\n"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_map_and_a_message_at_the_end_of_a_long_log_are_found(tmp_path: Path, end: str) -> None:
    """A CI's log is long, and its failure comes last."""
    assert len(NOISE) > 2 * HEAD
    path = tmp_path / "log"
    path.write_text(NOISE + FAILED + "bye\n", newline=end)
    assert recognise(path).name == "failures"
    assert [f.line for f in read_capture(path).findings] == [4001]
    path.write_text(NOISE + "\n".join(ROWS) + f"\n{FAILED}bye\n", newline=end)
    assert recognise(path).name == "pasted-map"
    capture = read_capture(path)
    assert capture.parent is not None
    assert [r.line for r in capture.parent.space] == [4001 + i for i in range(len(ROWS))]
    assert [f.rule for f in capture.findings] == ["died loading"]
    path.write_text(NOISE)
    with pytest.raises(BadCapture, match="no reader knows"):
        recognise(path)


def test_a_remark_between_rows_that_go_on_is_no_heading(tmp_path: Path) -> None:
    """It would tear one map in two, and give half of it to a child that does not exist."""
    remark = "^^ this DLL is what the child can't reload, says the parent"
    path = tmp_path / "mail"
    path.write_text("\n".join(("The parent's map:", *ROWS[:3], remark, *ROWS[3:])) + "\n")
    with pytest.raises(BadCapture, match="not a row"):
        read_capture(path)


def test_line_ends_of_an_old_mac_are_line_ends(tmp_path: Path) -> None:
    """Each row is one, not the rest of a name."""
    path = tmp_path / "map"
    path.write_bytes(("\n".join(ROWS) + "\n").replace("\n", "\r").encode())
    parent = read_capture(path).parent
    assert parent is not None
    assert len(parent.space) == len(ROWS)
