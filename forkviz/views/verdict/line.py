"""line: the line on top of the explorer: the outcome, the chain as links, what helps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from forkviz.core.text import clipped
from forkviz.explanations.words.phase_words import phase_label
from forkviz.machine.policy import get_policy
from forkviz.traces.trace import Trace
from forkviz.verdict.judge import verdict_of
from forkviz.verdict.pieces import Piece, joined, name
from forkviz.verdict.verdict import Occupant, Verdict, VerdictKind
from forkviz.verdict.words import head, label, sentence
from forkviz.views.verdict.observed import observed_failure
from forkviz.views.verdict.remedy import Remedy, remedy_of

__all__ = ["verdict_data"]

#: Characters of a DLL's name, as the table of DLLs has it.
DLL_NAME = 200


def verdict_data(trace: Trace, diagnosis: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The verdict on *trace* as plain values.

    diagnosis: why it fails, as ``diagnosis_data`` has it.

    ``kind``; ``head``, the words before the colon; ``pieces``, the sentence, each ``[kind, value]``
    with an address as a number; ``links``, each with role, step, phase, phaseName, label and
    assumed; ``remedy`` with its pieces, the number of the diagnosis' remedy that does it (-1 for
    none) and else the edit that does, or None; ``occupant`` with who, start, end, name, suspect,
    own, assumed and the reason for that ("" for none), or None.

    Where messages show a failure that the model does not have, the verdict is that of the fork
    that was observed; the model's comes after it, as the model's.
    """
    found = verdict_of(trace)
    seen = observed_failure(trace, found, diagnosis)
    remedy = remedy_of(trace, found, diagnosis) if seen is None else seen.remedy
    return {
        "kind": str(found.kind if seen is None else VerdictKind.FAILS),
        "reason": str(found.reason or found.risk or ""),
        "head": head(found) if seen is None else seen.head,
        "pieces": _plain(sentence(found) if seen is None else seen.pieces),
        "links": list(_links(trace, found)),
        "remedy": None if remedy is None else _remedy(remedy),
        "occupant": _occupant(found),
        "dll": clipped(found.subject, DLL_NAME) if found.dll else "",
        "place": list(found.place) if found.place is not None else None,
    }


def _plain(pieces: Sequence[Piece]) -> list[list[Any]]:
    return [list(piece) for piece in joined(pieces)]


def _links(trace: Trace, found: Verdict) -> Iterator[dict[str, Any]]:
    policy = get_policy(trace.policy)
    for link in found.links:
        yield {
            "role": str(link.role),
            "step": link.step,
            "phase": link.phase.name,
            "phaseName": phase_label(link.phase, policy),
            "label": label(link),
            "assumed": link.assumed,
        }


def _occupant(found: Verdict) -> dict[str, Any] | None:
    one = found.occupant
    if one is None:
        return None
    return {
        "who": "child",
        "start": one.start,
        "end": one.end,
        "name": name(one.name).value,
        "suspect": ", ".join(str(name(each).value) for each in one.suspects),
        "own": one.own,
        "assumed": one.assumed,
        "reason": _reason(one),
    }


def _reason(one: Occupant) -> str:
    """Why it is assumed to be one of its suspects; "" where it is not, or is known by its name."""
    if not one.assumed or not one.suspects or one.name in one.suspects:
        return ""
    who = [str(name(each).value) for each in one.suspects]
    nor = (
        "is neither Windows' own nor uses" if len(who) == 1 else "are neither Windows' own nor use"
    )
    return (
        f"the log names the address, not what holds it: {name(one.name).value}. "
        f"{' and '.join(who)} {nor} Cygwin."
    )


def _remedy(remedy: Remedy) -> dict[str, Any]:
    return {"pieces": _plain(remedy.pieces), "number": remedy.number, "edit": remedy.edit}
