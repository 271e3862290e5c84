"""observed: a failure that messages show, and that the model's fork does not have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from forkviz.traces.trace import Trace
from forkviz.verdict.pieces import Pieces, name, text
from forkviz.verdict.verdict import Risk, Verdict, VerdictKind
from forkviz.verdict.words import sentence
from forkviz.views.verdict.remedy import Remedy, remedy_of_diagnosis

__all__ = ["ObservedFailure", "observed_failure"]

_MODEL = {
    VerdictKind.SUCCEEDS: "The model's fork, which is shown here, succeeds: ",
    VerdictKind.RISK: "The model's fork, which is shown here, succeeds, at risk: ",
}


class ObservedFailure(NamedTuple):
    """The words before the colon, those after it, and what helps."""

    head: str
    pieces: Pieces
    remedy: Remedy | None


def observed_failure(
    trace: Trace, found: Verdict, diagnosis: Mapping[str, Any] | None
) -> ObservedFailure | None:
    """What *diagnosis*, as ``diagnosis_data`` has it, says of a fork that *trace* lets succeed.

    found: the verdict on *trace*.  None where the model's fork fails, too, or has a child that
    fails before the one that succeeds; where *trace* was observed itself; and without a cause.
    """
    causes = diagnosis["causes"] if diagnosis is not None else ()
    if found.kind not in _MODEL or found.risk is Risk.LATER_CHILD or trace.step_origin is not None:
        return None
    if diagnosis is None or not causes or causes[0]["certainty"] == "excluded":
        return None
    likely = "" if causes[0]["certainty"] == "certain" else f" ({causes[0]['certainty']})"
    why = (name(str(causes[0]["sentence"]).rstrip(".")), text(f"{likely}. {_MODEL[found.kind]}"))
    return ObservedFailure("Fork failed", (*why, *sentence(found)), remedy_of_diagnosis(diagnosis))
