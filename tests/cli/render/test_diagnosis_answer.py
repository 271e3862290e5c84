"""A diagnosis in a terminal: as it was designed, at every width, whatever it holds."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path

import pytest

from forkviz.cli.render.diagnosis.answer import answer_lines
from forkviz.cli.render.diagnosis.lines import Look, plain, width_of, write_lines
from forkviz.cli.render.diagnosis.words import badges, nothing_against, tries
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Diagnosis,
    Evidence,
    Proof,
    Remedy,
    Sequence,
    Verified,
    Who,
)
from tests.support.answers import COLLISION, DESIGNED, KILLED, UNDECIDED
from tools import golden
from tools.golden import Terminal

DESIGN = Path(__file__).resolve().parents[2] / "data" / "answers" / "design"
#: Where an answer differs from how it was designed, and why.
BETTER = {
    # A sign for what is left out stands only where something is.
    ".. 002D0000-002D1000 .. stringio.so": "002D0000-002D1000 .. stringio.so",
    ".. 3FB2A0000-3FB2A1000 .. strscan.so": "3FB2A0000-3FB2A1000 .. strscan.so",
    # Words that have room are there; a clause does not begin with its dash.
    ".. detected - 0x18031F408": ".. cygheap base mismatch detected - 0x18031F408",
    ".. - cygheap base": ".. cygheap base",
    ".. - forked process": ".. forked process",
    # What else the absence of a line means is not in the values.
    "nothing in this text; that the product did it rests on line 1 alone": "nothing in this input",
    # A value does not say that the next capture is a trace.
    "the trace shows: ": "the capture shows: ",
}
ESCAPES = re.compile(r"\x1b\[[\d;]*m")


def text_of(diagnosis: Diagnosis, width: int) -> list[str]:
    return [plain(each) for each in answer_lines(diagnosis, width)]


def drawn(diagnosis: Diagnosis, width: int) -> str:
    out = Terminal()
    write_lines(answer_lines(diagnosis, width), out)
    return out.getvalue()


def without_strip(line: str) -> str:
    """A row of the map without the strip: here all parts of a map have one scale, so that a DLL is
    as wide at one place as at another; as designed, each has its own."""
    if "//" not in line or "left out" in line:
        return line
    return f"{line[:24]} // {line.rpartition('  ')[2]}"


def joined(lines: list[str]) -> str:
    """The words of an answer, however its lines are broken, with its maps left out."""
    text = "\n".join(map(without_strip, lines))
    for designed, ours in BETTER.items():
        text = text.replace(designed, ours)
    return " ".join(text.split())


# -- as it was designed ---------------------------------------------------------------------------


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("name", DESIGNED)
def test_an_answer_is_as_it_was_designed(name: str, width: int) -> None:
    """Every word and every line, but for what is named above."""
    designed = (DESIGN / f"{name}-{width}.txt").read_text("utf-8").splitlines()[1:-2]
    ours = text_of(DESIGNED[name], width)
    assert joined(ours) == joined(designed)
    changed = [each for each in designed if any(word in each for word in BETTER) or "//" in each]
    kept = [each for each in designed if each not in changed]
    # Where the capture's word is longer, its paragraph breaks elsewhere.
    if name != "undecided":
        assert [each for each in kept if each not in ours] == []


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("name", DESIGNED)
def test_its_colours_are_as_they_were_designed(
    name: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And they add nothing: without them the text is the same."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    coloured = drawn(DESIGNED[name], width)
    plain_text = ESCAPES.sub("", coloured)
    assert [each.rstrip() for each in plain_text.splitlines()] == text_of(DESIGNED[name], width)
    designed = (DESIGN / f"{name}-{width}-colour.txt").read_text("utf-8")
    # An empty label was drawn bold, which is not visible.
    designed = designed.replace(f"\x1b[1m{' ' * 10}\x1b[0m", " " * 10)
    ours = coloured.splitlines()
    differ = [each for each in designed.splitlines()[1:-2] if each not in ours]
    assert [
        e
        for e in differ
        if "//" not in e
        and not any(w in ESCAPES.sub("", e) for w in BETTER)
        and name != "undecided"
    ] == []


def test_a_real_report_is_answered_as_its_golden_says() -> None:
    """At 80 and 120 columns, and in colours; where a change is meant, ``make golden``."""
    answers = golden.answers()
    kept = {each for each in golden.kept() if each.parent.name == "answers"}
    assert kept == set(answers)
    for place, text in answers.items():
        old = place.read_text(encoding="utf-8")
        assert text == old, golden.told(place, old, text)


def test_colours_go_by_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """NO_COLOR takes the colours, a dumb terminal gets none of the program's signs."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("NO_COLOR", "1")
    codes = set(";".join(re.findall(r"\x1b\[([\d;]*)m", drawn(COLLISION, 80))).split(";"))
    assert codes <= {"0", "1", "2", "4", "7"}
    monkeypatch.setenv("TERM", "dumb")
    assert "\x1b" not in drawn(COLLISION, 80)


def test_a_pipe_is_80_columns_wide(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the terminal is that it was started in; a terminal is as wide as it is."""
    monkeypatch.setenv("COLUMNS", "133")
    assert width_of(io.StringIO()) == 80
    assert width_of(Terminal()) == 133
    monkeypatch.setenv("COLUMNS", "7")
    assert width_of(Terminal()) == 40


# -- words ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verified", "proof", "badge"),
    [
        (Verified.MEASURED, Proof.SIMULATED, "simulated, tried"),
        (Verified.REPORTED, Proof.SIMULATED, "simulated, reported"),
        (Verified.UNTESTED, Proof.SIMULATED, "simulated"),
        (Verified.MEASURED, Proof.TRIED, "tried here"),
        (Verified.MEASURED, None, "tried"),
        (Verified.REPORTED, None, "reported"),
        (Verified.DOCUMENTED, None, "documented"),
        (Verified.UNTESTED, None, "not tried"),
    ],
)
def test_a_badge_says_what_is_known(verified: Verified, proof: Proof | None, badge: str) -> None:
    """Of this fork, then in general; never that it works."""
    assert badges(Remedy("do", verified=verified, proof=proof)) == badge


def test_every_certainty_and_every_badge_has_its_word() -> None:
    """None of them promises more than is known."""
    said = {badges(Remedy("", verified=v, proof=p)) for v in Verified for p in (None, *Proof)}
    assert not any(word in each for each in said for word in ("fixed", "works", "safe"))


@pytest.mark.parametrize(
    ("sequences", "said"),
    [
        ((), ""),
        ((Sequence((0,), 0, None),), ""),
        ((Sequence((0, 1, 2, 3), 3, 7.0),), "tried again 3 times, 7 s"),
        ((Sequence((0, 1), 1, None),), "tried again once"),
        ((Sequence((0,), 0, None), Sequence((1,), 0, None)), "2 forks failed"),
        (
            (Sequence((0, 1), 1, 1.5), Sequence((2, 3, 4), 2, 3.0), Sequence((5,), 0, None)),
            "3 forks failed, tried again 3 times in all, 4.5 s",
        ),
        (
            (Sequence((0, 1), 1, None), Sequence((2, 3), 1, 3.0)),
            "2 forks failed, tried again 2 times in all",
        ),
    ],
)
def test_tries_are_counted(sequences: tuple[Sequence, ...], said: str) -> None:
    """Seconds only where all of them are known."""
    answer = replace(KILLED, sequences=sequences)
    assert tries(answer) == said
    assert not said or f"          {said}" in text_of(answer, 80)


def test_nothing_against_is_printed_with_the_number_of_inputs() -> None:
    """Not left out, but where nothing is decided."""
    assert "against   nothing in the three inputs" in text_of(COLLISION, 80)
    assert nothing_against(Diagnosis(("a",) * 14)) == "nothing in the 14 inputs"
    assert not any(each.startswith("against") for each in text_of(UNDECIDED, 80))


def test_no_failure_is_an_answer_of_its_own() -> None:
    """With its class, what was read, and what to give if a fork failed all the same."""
    lines = text_of(Diagnosis(("build.log",)), 80)
    assert lines[0].split()[0] == "cause"
    assert lines[0].endswith("  none")
    assert len(lines[0]) == 80
    assert "class none; read: build.log" in lines[-1]


def test_causes_beside_the_first_are_shown_by_their_certainty() -> None:
    """One that is certain whole; likely and possible ones in a line; excluded ones with reason."""
    more = (
        Cause(CauseClass.COMMIT_LIMIT, Certainty.CERTAIN, "Memory is used up", remedies=(
            Remedy("End what hogs"),)),
        Cause(CauseClass.DYNAMICBASE, Certainty.LIKELY, "The file lets Windows choose"),
        Cause(CauseClass.PROCESS_LIMIT, Certainty.POSSIBLE, "No desktop heap is left"),
        Cause(CauseClass.FILE_REPLACED, Certainty.EXCLUDED, "", "both say 0x3fb2a0000"),
    )  # fmt: skip
    lines = text_of(replace(COLLISION, causes=(*COLLISION.causes, *more)), 80)
    assert "cause 2   Memory is used up" + " " * 46 + "certain" in lines
    assert any(each.startswith("cure 1    End what hogs") for each in lines)
    first = next(each for each in lines if each.startswith("possible"))
    assert first.endswith("(dynamicbase)" + " " * (80 - 6 - len(first[:-6].rstrip())) + "likely")
    assert "          No desktop heap is left (process-limit)" in lines
    assert "excluded  file-replaced: both say 0x3fb2a0000" in lines


def test_a_belief_says_that_it_proves_nothing() -> None:
    """Quoted under a label of its own; a line of mere context is left out."""
    belief = Evidence("m", 4, "probably incompatible versions", (), "printed in any case", False)
    context = Evidence("m", 5, "Resource temporarily unavailable", (), "", False)
    cause = replace(COLLISION.causes[0], evidence=(*COLLISION.causes[0].evidence, belief, context))
    lines = text_of(replace(COLLISION, causes=(cause,)), 80)
    at = lines.index("no proof  m:4  probably incompatible versions")
    assert lines[at + 1] == "            printed in any case"
    assert not any("m:5" in each for each in lines)


def quoted(*evidence: Evidence, width: int = 80) -> list[str]:
    """The lines of these under ``for``."""
    cause = replace(COLLISION.causes[0], evidence=evidence, places=())
    lines = text_of(replace(COLLISION, causes=(cause,)), width)
    start = next(i for i, each in enumerate(lines) if each.startswith("for"))
    return lines[start : next(i for i, each in enumerate(lines) if each.startswith("against"))]


def test_what_several_lines_mean_stands_once_below_them() -> None:
    """Where they follow each other."""
    tries = [
        Evidence("m", i, f"try {i}", (), "it died" if i < 4 else "and why") for i in range(1, 6)
    ]
    assert [each[10:] for each in quoted(*tries)] == [
        *("m:1  try 1", "m:2  try 2", "m:3  try 3", "  it died", "m:4  try 4", "m:5  try 5"),
        "  and why",
    ]


def test_beside_a_long_name_no_line_of_the_block_loses_words() -> None:
    """All of them stand below their numbers then; with a short name, beside."""
    short, long = "try again", "a message of several words which has no room beside a long name"
    for name, below in (("m", False), ("a-log-with-a-long-name-2026-11.txt", True)):
        lines = quoted(Evidence(name, 1, short), Evidence(name, 2, long))
        assert (f"            {short}" in lines) is below
        assert (f"            {long}" in lines) is below
        assert any(each.endswith(f"{name}:1  {short}") for each in lines) is not below


def test_a_decisive_part_is_whole_words() -> None:
    """A number with its 0x, whatever a rule has marked of it."""
    text = "copy failed, 0x00018022F000..0x180248D10"
    start = text.index("18022F")
    shown = [
        span.text
        for each in answer_lines(replace(COLLISION, causes=(replace(
            COLLISION.causes[0], evidence=(Evidence("m", 1, text, ((start, start + 6),)),)),)), 80)
        for span in each if span.look is Look.MARK
    ]  # fmt: skip
    assert shown == ["0x00018022F000"]


def test_an_unmarked_line_keeps_the_file_that_it_names() -> None:
    """Where it does not fit; and of other lines the beginning is kept."""
    path = f"/usr/lib/{'folder/' * 9}POSIX.dll"
    (line,) = quoted(Evidence("m", 1, f'   "path": "{path}",'))
    assert line.endswith('folder/POSIX.dll",')
    assert "m:1  .. folder/" in line
    assert quoted(Evidence("m", 1, "word " * 40))[0].endswith("m:1  " + "word " * 12 + "..")


def test_lines_of_one_meaning_are_counted_from_the_fourth_on() -> None:
    """Three of them stand for the rest; four are shown."""
    for count, last in (
        (4, "m:4  try"),
        (5, "and 2 lines like these"),
        (60, "and 57 lines like these"),
    ):
        lines = quoted(*(Evidence("m", i, "try", (), "it died") for i in range(1, count + 1)))
        assert [each[10:] for each in lines[2:]] == ["m:3  try", last, "  it died"]


def test_a_list_without_end_is_cut_and_says_so() -> None:
    """Evidence and reasons; --json has all of them."""
    lines = quoted(*(Evidence("m", i, "try", (), f"means {i}") for i in range(1, 101)))
    assert lines[-3:] == [
        *("          m:12  try", "            means 12", "          and 88 more; --json has all"),
    ]


def test_who_did_it_has_a_certainty_of_its_own() -> None:
    """Below what happened, at the right edge."""
    cause = replace(KILLED.causes[0], who=Who("a product ended it", Certainty.LIKELY))
    lines = text_of(replace(KILLED, causes=(cause,)), 80)
    assert "          A product ended it" + " " * 46 + "likely" in lines


def test_a_command_is_whole_and_keeps_its_characters() -> None:
    """In column 3, on a line of its own, in the letters of the folder that it names."""
    command = "C:\\cygwin64\\bin\\rebase.exe -v -b 0x3fa9c0000 /home/jörg/" + "x" * 200 + ".dll"
    remedy = replace(COLLISION.causes[0].remedies[0], command=command, plan="forkviz rebase é")
    cause = replace(COLLISION.causes[0], remedies=(remedy,))
    for width in (40, 80, 120):
        lines = text_of(replace(COLLISION, causes=(cause,)), width)
        assert f"  {command}" in lines
        assert "  forkviz rebase é" in lines
