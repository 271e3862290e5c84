"""session-ended: the session or the container was being torn down."""

from __future__ import annotations

from forkviz.diagnosis.asking import program_of
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Cause, Certainty, Remedy, Shell, Verified
from forkviz.diagnosis.remedies import NOTHING_MOVED
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.texts.failures import ended_with
from forkviz.diagnosis.texts.quoting import quoted
from forkviz.diagnosis.tree import tree_of

__all__ = ["SESSION_ENDED"]

_SENTENCE = "The session ended while the child started"
#: STATUS_DLL_INIT_FAILED_LOGOFF.
_STATUS = 0xC000026B


def _find(case: Case) -> tuple[Cause, ...]:
    found = tuple(ended_with(case, _STATUS))
    if not found:
        return ()
    tree, program = tree_of(case), program_of(case).removesuffix(".exe")
    path = f"{tree.bin}\\{program}.exe" if program != "PROG" else "PROG"
    cause = Cause(
        CauseClass.SESSION_ENDED,
        Certainty.CERTAIN,
        _SENTENCE,
        "Windows refuses to start DLLs in a session, or a container, that is being torn down.",
        tuple(
            quoted(case, each, "0xC000026B", means="STATUS_DLL_INIT_FAILED_LOGOFF: a log-off")
            for each in found
        ),
        remedies=(
            Remedy(
                "Start it in a session of its own, which does not end with yours",
                f"Start-Process '{path}'",
                Shell.POWERSHELL,
                Verified.REPORTED,
                effort="nothing is changed",
            ),
            Remedy(
                "Run it as a service, or as a task that runs without a log-on",
                verified=Verified.REPORTED,
                effort="one service",
            ),
        ),
        does_not_help=NOTHING_MOVED,
    )
    return (cause,)


SESSION_ENDED = Rule(
    CauseClass.SESSION_ENDED,
    1,
    _find,
    "the session or container was being torn down",
    "exit code 0xC000026B",
    _SENTENCE,
    cures=(
        ("a session of its own", Verified.REPORTED),
        ("a service", Verified.REPORTED),
    ),
)
