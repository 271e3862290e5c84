"""What the catalog writes, the readers read: every text, every variant, in both widths."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest

from forkviz.core.law.changes import ABORTS, BITS_64, NT_NAMES
from forkviz.core.law.era import Era
from forkviz.core.law.names import ROOT_32, ROOT_64, dll_name
from forkviz.core.law.template import NAMES, fields_of
from forkviz.core.law.texts import TEXTS, TextId, Variant, framed, log_line, write_variant
from forkviz.readers.base.printed import framed_template, read_printed
from forkviz.readers.messages.messages import all_findings
from forkviz.readers.messages.rules import RULES
from forkviz.readers.strace.abort import about, phase_of

#: Texts that say nothing of a failure: a part of another, or a step of a fork.
SILENT = {
    *(TextId.SYNC_LONGJMP, TextId.SYNC_LOADED, TextId.SYNC_FIXUP, TextId.SIGNALLING, TextId.AWAKE),
    *(TextId.NO_PROBLEMS, TextId.RESUMED, TextId.SYNC_WAITING, TextId.SYNC_WAITED),
    *(TextId.FORK_RETURNED_ERROR, TextId.WRONG_PLACE, TextId.RELEASING_BLOCKED, TextId.BLODA),
    *(TextId.ABORTED, TextId.FATAL, TextId.FATAL_EARLY, TextId.FORKING),
    TextId.MMAP_BEYOND_EOF,
    TextId.MOVED,  # of a patch that printed nothing, and was in no Cygwin
    *(TextId.LOW_NOT_EXAMINED, TextId.LOW_NOT_BLOCKED),  # of a patch that was in no Cygwin
    TextId.OWN,  # of no template
}
#: Values by the names of fields; addresses differ by width.
NUMBERS = {
    "error": 487, "retries": 3, "exit": 0xC0000005, "windows": 4711, "child": 451, "errno": 11,
    "size": 196608, "done": 8, "reserve_size": 1306624, "allocsize": 1310720, "page": 4096,
    "state": 0x10000, "handle": 0x1E4, "how": 6, "created": 1, "number": 2, "waited": 0,
    "result": 1, "count": 2, "event": 0x1A8, "process": 0x1AC, "parent_state": 0x1000,
    "parent_protection": 4, "protection": 2,
}  # fmt: skip
WORDS = {
    "what": "linked dll data", "point": "after longjmp", "region": "cygwin1S5.shared.5",
    "program": r"C:\cygwin\bin\perl.exe", "text": "words of another text",
}  # fmt: skip


class Case(NamedTuple):
    """A variant as an era of a width prints it."""

    text: TextId
    variant: Variant
    era: Era
    bits: int


def cases() -> Iterator[Case]:
    """Each variant, by the first era that prints it; of hours alone none can be named."""
    for text, of in TEXTS.items():
        for variant in of.variants:
            since = variant.since
            eras = [Era("2011-04", None, "2011-04-30")] if since is None else [
                Era(since.version, since.release), Era(since.date, None, since.date)
            ]  # fmt: skip
            era = next((each for each in eras if of.variant(each) is variant), None)
            if era is None or not variant.template:
                continue
            yield Case(text, variant, era, 32)
            # It is the first of its era that is printed; in 64 bits there was none before.
            if since is not None and since.release >= BITS_64.release:
                yield Case(text, variant, era, 64)
            elif of.variant(later := Era("1.7.22", (1, 7, 22))) is variant:
                yield Case(text, variant, later, 64)


CASES = list(cases())


def given(case: Case) -> dict[str, str | int]:
    """A value for each field; every address another."""
    root = ROOT_64 if case.bits == 64 else ROOT_32
    template = framed_template(case.text, case.variant.template)
    fields: dict[str, str | int] = {}
    for i, (name, kind) in enumerate(fields_of(template).items()):
        if kind in NAMES:
            folder = {"other": "/opt/b", "using": "/var/run/cygfork"}.get(name, "/usr/lib/perl5")
            fields[name] = getattr(dll_name(f"{folder}/Fcntl.dll", root), kind)
        elif name in WORDS:
            fields[name] = WORDS[name]
        elif name in NUMBERS:
            fields[name] = NUMBERS[name]
        else:
            fields[name] = (0x3FD3A0000 if case.bits == 64 else 0x5C0000) + i * 0x20000
    return fields


def line_of(case: Case) -> str:
    """What a runtime of the era prints."""
    fields = given(case)
    said = framed(case.era, case.text, **{"program": WORDS["program"], **fields})
    return log_line(said, time=2870, program="perl", pid=2214)


def test_every_variant_but_that_of_hours_is_a_case() -> None:
    """Of each text at least one, and both widths."""
    assert {case.text for case in CASES} == set(TextId) - {TextId.OWN}
    written = [v for of in TEXTS.values() for v in of.variants if v.template]
    assert len({(c.text, c.variant) for c in CASES}) == len(written) - 4  # the checks of segments
    assert {case.bits for case in CASES} == {32, 64}


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c.text.name}-{c.era.name}-{c.bits}")
def test_what_is_written_is_read(case: Case) -> None:
    """The text itself, and every field with its value."""
    fields = given(case)
    said = framed(case.era, case.text, **{"program": WORDS["program"], **fields})
    found = [each for each in read_printed(said, [case.text]) if each.text is case.text]
    assert len(found) == 1
    # A code that was printed as signed is the same code.
    read = {
        name: value % (1 << 32) if name == "exit" and isinstance(value, int) else value
        for name, value in found[0].fields.items()
    }
    assert read == fields


@pytest.mark.parametrize(
    "case",
    [case for case in CASES if case.text not in SILENT],
    ids=lambda c: f"{c.text.name}-{c.era.name}-{c.bits}",
)
def test_a_reader_of_messages_finds_it(case: Case) -> None:
    """One message, by a rule that names the text, with the DLL and every number."""
    (finding,) = all_findings(line_of(case), "log")
    rules = {rule.name for rule in RULES if case.text in rule.texts}
    copies = {"linked data not copied"} if case.text is TextId.COPY_WRITTEN else set()
    assert finding.rule in rules | copies
    fields = given(case)
    assert finding.dll == fields.get("dll", fields.get("program", ""))
    assert finding.error == fields.get("error")
    assert finding.errno == fields.get("errno")
    assert finding.retries == fields.get("retries")
    assert finding.exit_code == fields.get("exit")
    told = dict(finding.numbers)
    roles = {"child_at": "child", "start": "linked_dll_start", "end": "linked_dll_end"}
    for name, value in fields.items():
        if isinstance(value, int) and name not in _NO_ROLE:
            assert told[roles.get(name, name)] == value, name


_NO_ROLE = frozenset(
    {"error", "retries", "exit", "windows", "child", "done", "page", "handle", "how", "created"}
    | {"number"}
)


def test_a_text_of_no_rule_is_no_message() -> None:
    """And every other has one."""
    named = {text for rule in RULES for text in rule.texts if isinstance(text, TextId)}
    assert named == set(TextId) - SILENT


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c.text.name}-{c.era.name}-{c.bits}")
def test_the_era_that_a_message_proves_is_one_that_prints_it(case: Case) -> None:
    """Nothing older than 3.0 is from 2019, and so on; what each era prints alike proves nothing."""
    said = {finding.era for finding in all_findings(line_of(case))} - {""}
    since_3 = case.era.has(NT_NAMES)
    true = {"since-2019"} if since_3 else {"2011-2018"} if case.era.has(ABORTS) else {"before-2011"}
    assert said <= true


@pytest.mark.parametrize(
    ("text", "era", "label"),
    [
        (TextId.NOT_REMAPPED, "2011-04", "before-2011"),
        (TextId.NOT_RELOADED, "2011-04", "before-2011"),
        (TextId.DATA_END, "1.7.10", "2011-2018"),
        (TextId.LOADED_ELSEWHERE, "1.7.11", "2011-2018"),
        (TextId.LOADED_ELSEWHERE, "1.7.12", "2011-2018"),
        (TextId.LOADED_ELSEWHERE, "3.0.0", "since-2019"),
        (TextId.NOT_MAPPED, "3.0.0", "since-2019"),
        (TextId.OCCUPIED, "1.7.10", ""),
        (TextId.NO_HEAP, "1.7.19", ""),
    ],
)
def test_what_one_era_alone_prints_proves_it(text: TextId, era: str, label: str) -> None:
    """By its words, or by the form of a name."""
    case = next(case for case in CASES if case.text is text and case.era.name.startswith(era))
    (finding,) = all_findings(line_of(case))
    assert finding.era == label


@pytest.mark.parametrize(("era", "step"), [("2011-04", "start"), ("1.7.10", ""), ("1.7.21", "")])
def test_what_the_parent_says_of_the_step_is_the_variants(era: str, step: str) -> None:
    """Until May 2011 it says what it waited for; since then the child may have died anywhere."""
    case = next(c for c in CASES if c.text is TextId.DIED_EARLY and c.era.name == era)
    (finding,) = all_findings(line_of(case))
    assert finding.step == step


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c.text.name}-{c.era.name}-{c.bits}")
def test_strace_says_the_phase_and_the_dll_of_an_abort(case: Case) -> None:
    """The checks are of C5, the reload of C8, whatever the form of the name."""
    fields = given(case)
    said = write_variant(case.text, case.variant, "", **fields).lstrip()
    if case.text in CHECKS:
        assert phase_of(said, ready=True, jumped=False) == "C5"
    elif case.text in RELOADED:
        assert phase_of(said, ready=False, jumped=False) == "C8"
        assert about(said)[0] in ("", fields["dll"])
    elif case.text is TextId.OCCUPIED:
        assert phase_of(said, ready=True, jumped=False) == "C7"
        assert about(said) == (fields["dll"], fields["parent"])


CHECKS = {TextId.LOADED_ELSEWHERE, TextId.OTHER_DLL, TextId.DATA_START, TextId.BSS_END}
RELOADED = {
    *(TextId.NO_INTERIM, TextId.NOT_BLOCKED, TextId.NOT_REMAPPED, TextId.NOT_MAPPED),
    *(TextId.MAPPED_ELSEWHERE, TextId.STILL_RESERVED_2, TextId.STILL_RESERVED_3),
}
