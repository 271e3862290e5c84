"""Redacted traces: no person's name or folder is left in them, and they step as before."""

from __future__ import annotations

import functools
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import forkviz
from forkviz.core.provenance import StepLine, StepOrigin
from forkviz.core.region import Kind, Use
from forkviz.explanations.words.explain import explain
from forkviz.machine.phase import Phase
from forkviz.redaction.pseudonyms import Pseudonyms
from forkviz.redaction.redact import redact
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Fault, FaultKind
from forkviz.traces.jsonl import dump_trace, parse_trace
from forkviz.traces.notes import noted
from forkviz.traces.trace import Trace
from tests.support.examples import examples
from tests.support.scenarios import (
    CAPTURES,
    awkward_scenarios,
    dll,
    occupied,
    quick,
    scenario,
)

#: Words that are somebody's own, as ``private`` uses them.
WORDS = ("jane", "o'brien", "zeno", "quux-secret", "plansix", "filerseven", "hidden vault", "blorp")


@functools.cache
def private() -> Trace:
    """A fork that fails, with somebody's own words in every text that a trace holds."""
    dlls = [
        dll("tools.dll", 0x740000, 0x400000, path=r"C:\Users\Jane\quux-secret\tools.dll"),
        dll("jane_x.dll", 0x700000, 0x400000, path="/home/jane/plansix/jane_x.dll",
            imports=["TOOLS.dll", "JANE_Y.dll"]),
        dll("s.dll", 0x780000, path=r"\\filerseven\Hidden Vault\s.dll"),
    ]  # fmt: skip
    image = {"kind": Kind.IMAGE, "use": Use.IMAGE}
    plan = scenario(
        dlls,
        [
            occupied(0x400000, 0x10000, r"D:\blorp\quux-secret\hook.dll", **image),
            occupied(0x900000, 0x10000, "/cygdrive/c/Users/O'Brien/x.dll", **image),
        ],
        title="quux-secret of JANE",
        parent=(occupied(0x300000, 0x10000, r"C:\Documents and Settings\zeno\a b.dll", **image),),
        notes=(
            r"read from C:\Users\O'Brien\Hidden Vault\parent.maps, or: /home/zeno.",
            "the janes' Plansix; (blorp) was in filerseven: see https://example.org/a",
        ),
        faults=(
            Fault(FaultKind.INJECT, Phase.C1, dll="", name=r"C:\Users\zeno\blorp\inject.dll"),
            Fault(FaultKind.DRAGS_IN, dll="JANE_X.dll", name="zeno's"),
        ),
    )  # fmt: skip
    return noted(forkviz.fork(plan), {0: r"ask jane about D:\plansix", "failure": "Hidden vault"})


def text_of(trace: Trace) -> str:
    """Everything that the trace holds and says, in lower case."""
    said = [explain(trace, step) for step in range(len(trace))]
    return "\n".join([*dump_trace(trace), *trace.calls(), *map(repr, said)]).lower()


def steps_as(redacted: Trace, trace: Trace) -> None:
    """It has the same steps at the same addresses, explains, and can be saved."""
    assert [type(e) for e in redacted.events] == [type(e) for e in trace.events]
    for now, before in zip(redacted.states(), trace.states(), strict=True):
        assert [r[:5] for r in now.child] == [r[:5] for r in before.child]
        assert [r[:5] for r in now.parent] == [r[:5] for r in before.parent]
        assert list(now.places.values()) == list(before.places.values())
    assert all(explain(redacted, step).what for step in range(len(redacted)))
    assert redacted.notes.keys() == trace.notes.keys()
    assert parse_trace([*dump_trace(redacted)]) == redacted


# -- what goes -----------------------------------------------------------------------------------


@pytest.mark.parametrize("word", WORDS)
def test_no_word_of_somebody_is_left(word: str) -> None:
    """Neither in the trace nor in what is said of it; before, each was in both."""
    assert word in text_of(private())
    assert word not in text_of(redact(private()))


def test_the_lines_of_a_log_are_redacted_too() -> None:
    """The file's name, and each excerpt, even where it is cut within a name; the numbers stay."""
    trace = private()
    texts = (r"  1 2 [main] sh 7 frok::parent: CreateProcessW (C:\Users\Jane\a.exe, 0)",
             r"--- Process 7 loaded \??\C:\Users\O'Brien\Hidden Vault\b.dll at 0000000000400000",
             r"--- Process 7 loaded \??\C:\Users\Jan…")  # fmt: skip
    lines = [StepLine(step + 1, texts[step % len(texts)]) for step in range(len(trace))]
    before = (trace.initial_parent, trace.initial_child)
    origin = StepOrigin(r"C:\Users\Jane\x.strace", tuple(lines))
    shown = redact(Trace(trace.scenario, *before, trace.events, step_origin=origin)).step_origin
    assert shown is not None
    told = " ".join([shown.file, *(line.text for line in shown.lines)]).lower()
    assert not [word for word in (*WORDS, "jan…") if word in told]
    assert "createprocessw" in told
    assert [line.line for line in shown.lines] == [line.line for line in lines]


def test_it_keeps_its_shape() -> None:
    """The same steps, the same end, in other words."""
    redacted = redact(private())
    steps_as(redacted, private())
    assert redacted.outcome.exit_code == private().outcome.exit_code
    assert redacted.failure() == private().failure()


def test_the_same_word_has_the_same_substitute() -> None:
    """In a path, in a sentence, in a file's name; in whatever case."""
    redacted = redact(private())
    tools, jane, _ = redacted.scenario.dlls
    (user,) = re.findall(r"Users\\(\w+)\\", tools.path)
    (folder,) = re.findall(r"(\w+)\\tools", tools.path)
    assert jane.name == f"{user}_x.dll"
    assert jane.path.startswith(f"/home/{user}/")
    assert jane.imports == ("TOOLS.dll", f"{user}_Y.dll")
    assert redacted.scenario.title == f"{folder} of {user}"
    assert redacted.scenario.faults[1].dll == f"{user}_X.dll"
    assert redacted.notes[0].startswith(f"ask {user} about D:\\")


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        (r"C:\Users\kim\x.dll", r"C:\Users\user1\x.dll"),
        (r"C:\Users\kim\AppData\Acme\kim.dll", r"C:\Users\user1\AppData\folder1\user1.dll"),
        (r"\??\C:\Users\kim", r"\??\C:\Users\user1"),
        (r"\Device\HarddiskVolume3\Users\kim\x.exe", r"\Device\HarddiskVolume3\Users\user1\x.exe"),
        (r"C:\Users\Public\x.dll", r"C:\Users\Public\x.dll"),
        (r"\\server7\x\y.dll", r"\\folder1\x\y.dll"),
        ("//server7/pub/y.dll", "//folder1/folder2/y.dll"),
        ("/home/kim/x.dll", "/home/user1/x.dll"),
        ("C:/cygwin64/home/kim/x.dll", "C:/cygwin64/home/user1/x.dll"),
        ("/cygdrive/c/Users/kim/b.dll", "/cygdrive/c/Users/user1/b.dll"),
        ("/c/Users/kim/b.dll", "/c/Users/user1/b.dll"),
        (r"C:\Windows\System32\kernel32.dll", r"C:\Windows\System32\kernel32.dll"),
        (r"C:\Program Files (x86)\Git\usr\bin\msys-2.0.dll",) * 2,
        ("/usr/lib/perl5/5.26/x86_64-cygwin-threads/auto/POSIX/POSIX.dll",) * 2,
        (r"D:\cim\acme.corp\x.dll", r"D:\folder1\folder2\x.dll"),
    ],
)  # fmt: skip
def test_what_becomes_of_a_path(path: str, shown: str) -> None:
    """Alone, and within a sentence; folders that everybody has stay, and so do files' names."""
    words = Pseudonyms([path], [])
    assert words.path(path) == shown
    words = Pseudonyms([], [f"is '{path}' there, or {path}?"])
    assert words.sentence(f"is '{path}' there, or {path}?") == f"is '{shown}' there, or {shown}?"


def test_a_short_name_is_no_part_of_other_words() -> None:
    """Al is not in Alpha; and a user called a is not every a."""
    words = Pseudonyms(["/home/al/x.dll", "/home/a/y.dll"], [])
    assert (
        words.sentence("al saw alpha in al.dll, a file") == "user1 saw alpha in user1.dll, a file"
    )


def test_a_folder_is_a_word_of_a_sentence_but_no_part_of_one() -> None:
    """Nor of a file's name, which stays."""
    words = Pseudonyms(["/opt/acme-9/x.dll"], [])
    assert words.sentence("ACME-9, acme-90, acme-9.dll") == "folder1, acme-90, acme-9.dll"


# -- what stays ----------------------------------------------------------------------------------


@pytest.mark.parametrize("bundle", sorted(path.name for path in CAPTURES.iterdir()))
def test_where_nobody_is_named_nothing_changes(bundle: str) -> None:
    """In the captures everything is where every Cygwin has it."""
    trace = forkviz.fork(CAPTURES / bundle)
    assert redact(trace) is trace


def test_what_was_redacted_is_left_as_it_is() -> None:
    """Once is enough."""
    redacted = redact(private())
    assert redacted != private()
    assert redact(redacted) is redacted


def test_dlls_stay_apart() -> None:
    """Substitutes are words that no text has; and where two names would meet, they don't."""
    plan = scenario(
        [
            dll("sam.dll", 0x500000, path="/home/sam/sam.dll"),
            dll("user1.dll", 0x520000),
            dll("\u017fam.dll", 0x540000),  # in a search that ignores case it is sam.dll
        ]
    )
    trace = forkviz.fork(plan)
    redacted = redact(trace)
    steps_as(redacted, trace)
    assert redacted.scenario.dlls[0].name == "user2.dll"
    assert len({d.key for d in redacted.scenario.dlls}) == 3


# -- anything ------------------------------------------------------------------------------------

#: Fewer examples than elsewhere: drawing one takes longer than all that is asked of it.
few = settings(quick, max_examples=examples(12))
own_words = st.from_regex(r"[qxz][a-z]{4,7}([ ._-][qxz][a-z]{3,5})?", fullmatch=True)
homes = st.sampled_from(["C:\\Users\\", "/home/", "/cygdrive/c/Users/", "D:\\", "\\\\", "//"])


@few
@given(st.lists(st.tuples(homes, own_words, own_words, own_words), min_size=1, max_size=4))
def test_words_of_any_paths_are_gone(places: list[tuple[str, str, str, str]]) -> None:
    """Wherever the path was read: the trace, once redacted, has none of its folders."""
    paths = [home + home[-1].join([*folders, "lib.dll"]) for home, *folders in places]
    said = [f"{' and '.join(own)} in {path}" for (_, *own), path in zip(places, paths, strict=True)]
    dlls = [dll(f"d{i}.dll", 0x500000 + i * 0x10000, path=path) for i, path in enumerate(paths)]
    plan = scenario(dlls, notes=said)
    trace = forkviz.fork(plan)
    redacted = redact(trace)
    left = text_of(redacted)
    assert not [word for _, *folders in places for word in folders if word in left]
    steps_as(redacted, trace)
    assert redact(redacted) is redacted


@few
@given(awkward_scenarios())
def test_any_fork_keeps_its_shape(plan: Scenario) -> None:
    """Whatever its texts are."""
    trace = forkviz.fork(plan)
    redacted = redact(trace)
    steps_as(redacted, trace)
    assert redact(redacted) is redacted
