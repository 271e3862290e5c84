"""No decision hangs on a text: what is told apart is told apart by a value.

A file named ``they stand alone: x.maps`` lost its caveat, because merging looked for `` alone:``.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.decisions import decisions, unaccounted

PACKAGE = Path(__file__).resolve().parents[1] / "forkviz"
#: Each decision that stands, by file and code, and why.
ALLOWED = {
    ("arguments/inputs.py", "v.title == capture.title"): (
        "two inputs of one name get their paths: the names themselves are what is compared"
    ),
    ("cli/render/diagnosis/quote.py", "kept[-2].text != _SHORT"): (
        "the sign of a gap, which the quotation has just been given here"
    ),
    ("cli/commands/diff.py", "file.endswith(f'#{number}')"): (
        "a number that the file's name shows already is not written behind it once more"
    ),
    ("comparison/compare.py", "ours.what != theirs.what"): (
        "of two explanations those words are shown that differ"
    ),
    ("core/captures/forkstep.py", "_MEMORIES.get(self.text)"): (
        "the one place where strace's name of a memory becomes a value"
    ),
    ("diagnosis/texts/failures.py", "'fork' not in each.text.lower()"): (
        "a program's own error for EAGAIN is another call's where no word of it speaks of a fork"
    ),
    ("diagnosis/rules/guests/access_denied_by_product.py", "_OF_MAPPING.search(each.text)"): (
        "of a message that no rule of the readers knows its words are all that there is"
    ),
    ("explanations/pseudocode/page.py", "' ' in message"): "it is shortened word by word",
    ("explanations/pseudocode/page.py", "message.rpartition(' ')"): "it is shortened word by word",
    ("course/lessons/staged.py", "told.what == 'message'"): (
        "a word of the lessons' vocabulary; the reader refuses any other"
    ),
    ("explanations/words/protocol.py", "event.what == STACK"): (
        "a region's name, which the machine has as a constant"
    ),
    ("explanations/words/protocol.py", "event.what == BOUNDS"): (
        "what is compared, which the machine has as a constant"
    ),
    ("explanations/words/protocol.py", "event.what == NOT_FOUND"): (
        "what is compared, which the machine has as a constant"
    ),
    ("explanations/words/protocol.py", "event.what == OTHER_FILE"): (
        "what is compared, which the machine has as a constant"
    ),
    ("explanations/words/protocol.py", "event.what in (SHARED, USER_SHARED)"): (
        "a region's name, which the machine has as a constant"
    ),
    ("explanations/words/protocol.py", "_WHY_THERE.get(event.what, _WHY_MMAP)"): (
        "a region's name, which the machine has as a constant; any other is an mmap's"
    ),
    ("observation/child_events.py", "abort.text.startswith(text)"): (
        "Cygwin's own words name the function that wrote them; a log has nothing else"
    ),
    ("scenarios/toml_reader.py", "message.partition('at line ')"): (
        "tomllib has the line of a fault in its message alone, up to Python 3.13"
    ),
    ("traces/replay.py", "AT_THE_END.get(event.kind) == said.what"): (
        "what a child runs last, a value of an enumeration"
    ),
    ("verdict/reason.py", "(moved.dll or moved.what).lower() in CYGWIN_DLLS"): (
        "the name of a DLL's file, by which Cygwin's own one is known everywhere"
    ),
    ("study/outcome.py", "_PARTICULAR.search(general)"): (
        "messages that are alike are counted together under the words that they share"
    ),
    ("study/outcome.py", "general.removeprefix(f'{dll}: ')"): (
        "messages that are alike are counted together under the words that they share"
    ),
}


def planted(folder: Path, source: str, file: str = "core/x.py") -> list[str]:
    """The code of the decisions in a package of one file, a function of that source."""
    place = folder / file
    place.parent.mkdir(parents=True, exist_ok=True)
    body = "".join(f"    {line}\n" for line in source.split("\n"))
    place.write_text(f"def f(x, error, dialect, message: str, value: object):\n{body}")
    return [each.code for each in decisions(folder)]


@pytest.mark.sweep
def test_nothing_is_decided_on_a_message() -> None:
    """Each decision that stands has its reason, and is one."""
    assert unaccounted(PACKAGE, ALLOWED) == []
    assert all(ALLOWED.values())


@pytest.mark.parametrize(
    "source",
    [
        "if ' alone: ' in x.message: pass",
        "if ' alone: ' not in x.text: pass",
        "return x.why == 'no room'",
        "return 'no room' != x.reason",
        "return x.text.startswith('init_cheap')",
        "return x.hint.lower().endswith('.')",
        "return x.title.strip()[:40].find('#') > 0",
        "return x.title.rpartition('#')",
        "return 'cut' in str(error)",
        "return 'cut' in f'{error}'",
        "return error.args[0].startswith('cut')",
        "return re.search('cut', str(error))",
        "return _CUT.fullmatch(x.what)",
        "return re.findall('cut', message)",
        "return message in ('a', 'b')",
        "return message in TABLE",
        "return TABLE.get(message)",
        "said = x.message\nreturn 'cut' in said",
        "said = x.message\nlower = said.lower()\nreturn lower == 'cut'",
        "if (said := str(error)) == 'cut': pass",
        "return [t for t in x.caveats if 'alone' in t]",
        "return tuple(c for c in x.all_caveats() if not PATTERN.match(c))",
        "return any('alone' in str(c) for c in x.caveats)",
        "for text in dict.fromkeys(x.conflicts):\n    if text.endswith('passed over'): pass",
        "found = [*x.notes]\nreturn [t for t in found if t == 'a']",
        "match x.message:\n    case 'cut': pass",
        "match x.message:\n    case 'cut' | 'torn': pass",
        "return dialect.name == 'linux'",
        "return x.dialect.name in ('linux', 'cygwin')",
    ],
)
def test_a_planted_decision_is_caught(source: str, tmp_path: Path) -> None:
    """Each way of deciding is one, but for the readers of messages, which have words alone."""
    assert len(planted(tmp_path, source)) == 1
    (tmp_path / "core/x.py").unlink()
    assert planted(tmp_path, source, "readers/messages/x.py") == []


@pytest.mark.parametrize(
    "source",
    [
        "return x.message == ''",
        "return x.text != ''",
        "return not x.message",
        "return x.kind in ALONE",
        "return x.kind is Kind.ALONE",
        "return x.why in (Why.TRIAL, Why.REAL)",
        "match x.why:\n    case Why.TRIAL: pass\n    case Why.REAL: pass",
        "return 'a' in value",
        "return [c for c in x.caveats if c.kind is not Kind.A]",
        "return len(x.caveats) == 1",
        "return x.dialect == value",
        "return 'line: ' + x.message.strip()",
    ],
)
def test_what_decides_on_no_words_is_none(source: str, tmp_path: Path) -> None:
    """The rule forbids no more than it says."""
    assert planted(tmp_path, source) == []


def test_a_reason_for_what_is_gone_is_reported(tmp_path: Path) -> None:
    """The list of what is allowed only shrinks."""
    assert planted(tmp_path, "pass") == []
    assert len(unaccounted(tmp_path, {("core/x.py", "'a' in x.message"): "no longer"})) == 1


def test_a_constant_of_members_of_an_enum_is_no_text(tmp_path: Path) -> None:
    """Of such a constant the module itself says so; of one of texts, too."""
    place = tmp_path / "core" / "x.py"
    place.parent.mkdir()
    for constant, count in (("(Why.A, Why.B)", 0), ("{Why.A: 1}", 0), ("('a', 'b')", 1)):
        for name in ("A", "A: Final"):
            place.write_text(f"{name} = {constant}\ndef f(x):\n    return x.why in A\n")
            assert len(list(decisions(tmp_path))) == count
