"""console-detached: started without a console by another program; from a terminal it works."""

from __future__ import annotations

import re

from forkviz.diagnosis.asking import ask_for_strace
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Evidence,
    Next,
    Reason,
    Remedy,
    Verified,
)
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.texts.failures import failures
from forkviz.diagnosis.texts.quoting import Sign, quoted, signs
from forkviz.lazy.patterns import regex

__all__ = ["CONSOLE_DETACHED"]

_SENTENCE = "The program was started without a console"
#: How a program is started that has no console.
_WITHOUT = (
    r"\bdetached\b|\bDETACHED_PROCESS\b|\bCREATE_NO_WINDOW\b|\bwindowsHide\b|\bheadless(?:ly)?\b|"
    r"\bwithout (?:a |any |its )?(?:console|terminal|tty|window)\b|\bno (?:console|terminal|tty)\b|"
    r"\b(?:in the )?background\b|\bnohup\b|\bpythonw\b|\bjavaw\b|\bscheduled task\b|"
    r"\bdaemoni[sz]ed\b|\bTask Scheduler\b|\bas (?:a |an )?(?:Windows )?service\b|"
    r"\bhidden window\b|\bwscript\b|"
    r"\b(?:launched|spawned|started) (?:by|from) (?:a |an |the )?(?:GUI|IDE|node|java)"
)
#: That the same works with one: the counter-proof.
_THERE = (
    r"\b(?:(?:from|in|into|at|on|inside|with) (?:a |an |the |my |its )?(?:own |\w+ )?"
    r"(?:terminal|console|mintty|cmd|command prompt|shell|tty|foreground)|"
    r"interactive(?:ly)?|by hand|manually)\b"
)
_FINE = (
    r"\b(?:works?|worked|fine|succeeds?|ok|runs|never fails?|"
    r"(?:no|without) (?:an? |any )?(?:error|problem|trouble|failure)s?|"
    r"does(?: not|n't) (?:happen|fail|occur))\b"
)
_WORKS = (
    rf"{_THERE}[^.]{{0,80}}{_FINE}|{_FINE}[^.]{{0,80}}{_THERE}"
    r"|--foreground\b[^.]{0,40}\bworks?\b|\bworks?\b[^.]{0,40}--foreground\b"
)
#: That it fails there, too.
_FAILS = regex(
    r"(?:\bnot|\bnever|n't) (?:work|run|succeed)|\b(?:not fine|either|neither)\b",
    re.IGNORECASE,
)
#: Messages that name no cause of their own.
_OPEN = frozenset(
    {"died loading", "died early", "refused", "cut", "fork failed", "child state", "wait failed"}
)


def _find(case: Case) -> tuple[Cause, ...]:
    found = failures(case)
    if not found or any(each.rule not in _OPEN for each in found):
        return ()
    without = tuple(signs(case, _WITHOUT))
    works = tuple(each for each in signs(case, _WORKS) if not _FAILS.search(each.match[0]))
    if not (without and works):
        return ()
    cause = Cause(
        CauseClass.CONSOLE_DETACHED,
        Certainty.LIKELY,
        _SENTENCE,
        "It fails only like this: with a console the same thing works. The message alone would not "
        "decide it.",
        (
            *_said(without[:1], "how it is started"),
            *(
                quoted(case, each, means="the message, which alone decides nothing")
                for each in found
            ),
            *_said(works[:2], "counter-evidence: with a console it works"),
        ),
        remedies=(
            Remedy(
                "Start it in the foreground, or with a console of its own",
                verified=Verified.REPORTED,
                effort="one option: attached instead of detached, --foreground, winpty",
            ),
        ),
        does_not_help=(Reason("rebaseall, rebase", "with a console the same DLLs load"),),
    )
    return (cause,)


def _said(found: tuple[Sign, ...], means: str) -> tuple[Evidence, ...]:
    return tuple(sign.quoted(means) for sign in found)


def _ask(case: Case) -> Next:
    return ask_for_strace(
        case,
        (
            CauseClass.CONSOLE_DETACHED,
            "no DLL is in the wrong place, and none is another product's",
        ),
        (CauseClass.INJECTED_FIXED, "a DLL of another product covers a DLL's place"),
    )


CONSOLE_DETACHED = Rule(
    CauseClass.CONSOLE_DETACHED,
    4,
    _find,
    "started without a console by another program",
    "only so; from a terminal it works",
    _SENTENCE,
    _ask,
    cures=(("in the foreground, or with a console", Verified.REPORTED),),
)
