"""undecided: the text says that a fork failed, and not why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from forkviz.core.captures.findings import Finding, Side
from forkviz.diagnosis.asking import ask_for_bases, ask_for_map, ask_for_strace
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Cause, Certainty, Evidence, Next, Reason
from forkviz.diagnosis.places.verdicts import misfit
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.texts.failures import failures
from forkviz.diagnosis.texts.quoting import quoted

__all__ = ["UNDECIDED"]

_SENTENCE = "This text does not show why the fork fails"
_INIT_FAILED, _REFUSED = 0xC0000142, 5
_DENIED_START, _CRASHED = 0xC0000022, 0xC0000005
#: Most messages that are quoted: a log may have thousands of one kind.
_MOST = 12

_Shown = tuple[CauseClass, str]
_MOVED: _Shown = (CauseClass.RUNTIME_RELOCATED, "the runtime loads away from its own place")
_GUEST: _Shown = (CauseClass.INJECTED_FIXED, "a DLL of another product covers a needed place")
_ROAMS: _Shown = (CauseClass.INJECTED_ROAMING, "the same, at another base in each child")
_LIMIT: _Shown = (
    CauseClass.PROCESS_LIMIT,
    "all DLLs load where they belong, user32.dll last: then event 243 of Win32k settles it",
)
_CRASH: _Shown = (
    CauseClass.PROGRAM_CRASHED,
    "the last DLL that loads belongs to the program: likely that one",
)
_EARLIER: _Shown = (CauseClass.ALREADY_RELOCATED, "a DLL is far below where it prefers to be")
_ELSEWHERE: _Shown = (CauseClass.DLL_DISPLACED, "a DLL loads elsewhere than in the parent")
_DENIED: _Shown = (CauseClass.ACCESS_DENIED_BY_PRODUCT, "a protection product's DLL loads first")
_KILLED: _Shown = (CauseClass.CHILD_KILLED, "the child ends in the middle, with no error before")
_MEMORY: _Shown = (CauseClass.COMMIT_LIMIT, "an error 1455 comes before the end")
_MISSING: _Shown = (CauseClass.DLL_NOT_FOUND, "the child ends with 0xC0000135")
_STACK: _Shown = (CauseClass.STACK_OR_HEAP_IN_THE_WAY, "a stack or a heap is at the wanted place")
_REPLACED: _Shown = (CauseClass.FILE_REPLACED, "a DLL's base is not where the parent has it")
_NO_ROOM: _Shown = (CauseClass.ADDRESS_SPACE_EXHAUSTED, "no free run is large enough")


def _find(case: Case) -> tuple[Cause, ...]:
    told = failures(case)
    rows = misfit(case)
    if rows:
        said = tuple(_evidence(case, each) for each in told[:_MOST])
        return (
            Cause(
                CauseClass.UNDECIDED,
                Certainty.POSSIBLE,
                "Headers and map are from different times, and decide nothing together",
                "DLLs are in the map where their headers do not want them, and nothing had their "
                "places: the files were updated or rebased after the map was taken. Only a map and "
                "headers from one time show who has a place.",
                (*said, *rows),
            ),
        )
    by_runtime = tuple(each for each in told if each.side is not Side.APPLICATION) or told
    causes, _ = _candidates(case)
    cause = Cause(
        CauseClass.UNDECIDED,
        Certainty.POSSIBLE,
        _SENTENCE,
        f"{_what(by_runtime)} At least {_COUNTS.get(len(causes), 'one')} causes end like this, and "
        f"nothing in these lines tells them apart. One more capture can.",
        tuple(_evidence(case, each) for each in by_runtime[:_MOST]),
        does_not_help=(
            Reason("rebaseall", "nothing here shows that a DLL is in the wrong place"),
            Reason(
                "ASLR settings",
                "right for one candidate at most, and they lower a protection",
            ),
        ),
    )
    return (cause,)


_COUNTS = {1: "one", 2: "two", 3: "three", 4: "four", 5: "five"}


def _what(told: tuple[Finding, ...]) -> str:
    if any(each.exit_code == _INIT_FAILED for each in told):
        return "The child ends with 0xC0000142 before it says anything."
    if any(_is_torn(each) for each in told):
        return "The message is cut off before it says how the child ended."
    if told and all(each.side is Side.APPLICATION for each in told):
        return "A program says that its fork failed, and the runtime's own words are missing."
    return "A fork failed, and its message names no cause."


def _is_torn(finding: Finding) -> bool:
    return finding.rule == "cut" or (finding.rule == "died early" and finding.exit_code is None)


def _evidence(case: Case, finding: Finding) -> Evidence:
    if finding.exit_code == _INIT_FAILED:
        means = "the start-up of a DLL failed; the code says neither which nor why"
        return quoted(case, finding, "0xC0000142", means=means)
    if _is_torn(finding):
        return quoted(case, finding, means="cut off: how the child ended is not shown")
    if finding.error is not None:
        part = f"Win32 error {finding.error}"
        return quoted(case, finding, part, means="an error, and no place or cause")
    if finding.side is Side.APPLICATION:
        return quoted(case, finding, means="the program's own words, which name no cause")
    return quoted(case, finding, means="a fork failed; the reason is not given")


def _candidates(case: Case) -> tuple[tuple[_Shown, ...], Callable[..., Next]]:
    """What may be behind the messages, and what would show which."""
    told = failures(case)
    rules = {each.rule for each in told}
    if any(each.exit_code == _INIT_FAILED for each in told):
        return (_MOVED, _GUEST, _LIMIT, _CRASH), ask_for_strace
    if any(each.exit_code == _DENIED_START for each in told):
        return (_DENIED, _GUEST), ask_for_strace
    if any(each.exit_code == _CRASHED for each in told):
        return (_CRASH, _MOVED, _GUEST), ask_for_strace
    if rules & {"died loading"} or any(each.step == "reload" for each in told):
        return (_EARLIER, _ELSEWHERE, _GUEST), ask_for_map
    if rules & {"shared region elsewhere"}:
        return (_GUEST, _ROAMS, _STACK), ask_for_map
    if rules & {"linked data not copied", "not copied by parent"}:
        return (_REPLACED, _KILLED), ask_for_bases
    if rules & {"mmaps not made again"}:
        return (_STACK, _NO_ROOM), ask_for_map
    if any(each.error in (8, 14) for each in told):
        return (_MEMORY, _NO_ROOM), ask_for_map
    if any(_is_torn(each) for each in told):
        return (_MOVED, _LIMIT, _MISSING, _MEMORY), ask_for_strace
    if any(each.error == _REFUSED for each in told):
        return (_DENIED, _KILLED), ask_for_strace
    if any(each.rule == "gave up" for each in told):
        return (_DENIED, _MEMORY), ask_for_strace
    if any(each.era == "msys1" for each in told):
        return (_ELSEWHERE, _EARLIER), ask_for_map
    if all(each.side is Side.APPLICATION for each in told):
        return (_MOVED, _EARLIER, _GUEST, _LIMIT), ask_for_strace
    return (_GUEST, _EARLIER), ask_for_strace


def _ask(case: Case) -> Next:
    if misfit(case):
        asked = ask_for_map(
            case,
            (CauseClass.FILE_REPLACED, "a DLL is again somewhere else than its headers want it"),
            (CauseClass.BASE_COLLISION, "another DLL is where one prefers to be"),
        )
        note = f"restart the program first, and collect images.json again; {asked.note}"
        return replace(asked, ask="the parent's map and the headers, from one time", note=note)
    causes, asker = _candidates(case)
    found = asker(case, *causes)
    assert isinstance(found, Next)
    return found


UNDECIDED = Rule(
    CauseClass.UNDECIDED,
    10,
    _find,
    "the text is not enough",
    "0xC0000142 alone, `died waiting for dll loading` alone, a torn code",
    _SENTENCE,
    _ask,
)
