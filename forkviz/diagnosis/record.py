"""Record: a diagnosis as JSON, schema 1, for programs that know its contract alone.

Numbers are integers.  What nothing says is null, or an empty list.  Of an episode a key that has
several values is a list of them, in the order of its lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from forkviz.diagnosis.diagnosis import (
    Cause,
    Diagnosis,
    Episode,
    Evidence,
    ListedImage,
    Next,
    Occupant,
    Place,
    Reason,
    Remedy,
)
from forkviz.diagnosis.diagnosis import Sequence as Tries

__all__ = ["SCHEMA", "diagnosis_record", "episode_record", "image_record", "sequence_record"]

SCHEMA = 1


def diagnosis_record(diagnosis: Diagnosis) -> dict[str, Any]:
    """The whole answer."""
    return {
        "schema": SCHEMA,
        "inputs": list(diagnosis.inputs),
        "causes": [_cause(each) for each in diagnosis.causes],
        "episodes": [episode_record(each) for each in diagnosis.episodes],
        "sequences": [sequence_record(each) for each in diagnosis.sequences],
        "images": [image_record(each) for each in diagnosis.images],
        "next": None if diagnosis.next is None else _next(diagnosis.next),
    }


def episode_record(episode: Episode) -> dict[str, Any]:
    """One attempt to fork, or one message of it."""
    said: dict[str, Any] = {
        "parent_pid": _one(episode.parent_pid),
        "child_pid": _one(episode.child_pid),
        "program": _one(episode.program),
        "dll": _one(episode.dll),
        "addresses": {role: _one(numbers) for role, numbers in episode.addresses},
        "win32_error": _one(episode.win32_error),
        "errno": _one(episode.errno),
        "exit_code": _one(episode.exit_code),
        "phase": _one(episode.phase),
        "era": _one(episode.era),
    }
    if episode.rule:
        said |= {"rule": episode.rule, "text": episode.text}
    said["lines"] = list(episode.lines)
    if episode.messages:
        said["messages"] = [episode_record(each) for each in episode.messages]
    return said


def _one(values: Sequence[Any]) -> Any:
    """The only one of *values*, None where there is none, a list where there are several."""
    return list(values) if len(values) > 1 else values[0] if values else None


def sequence_record(tries: Tries) -> dict[str, Any]:
    """Episodes that are tries of one fork."""
    return {
        "episodes": list(tries.episodes),
        "retries": tries.retries,
        "seconds": tries.seconds,
    }


def image_record(image: ListedImage) -> dict[str, Any]:
    """A row of a list of bases."""
    return {
        "name": image.name,
        "base": image.base,
        "size": image.size or None,
        "line": image.line or None,
    }


def _cause(cause: Cause) -> dict[str, Any]:
    return {
        "class": str(cause.kind),
        "certainty": str(cause.certainty),
        "sentence": cause.sentence,
        "detail": cause.detail,
        "evidence": [_evidence(each) for each in cause.evidence],
        "against": [_evidence(each) for each in cause.against],
        "occupant": None if cause.occupant is None else _occupant(cause.occupant),
        "remedies": [_remedy(each) for each in cause.remedies],
        "places": [_place(each) for each in cause.places],
        "not_this": [_reason(each) for each in cause.not_this],
        "who": None
        if cause.who is None
        else {"text": cause.who.text, "certainty": str(cause.who.certainty)},
        "does_not_help": [_reason(each) for each in cause.does_not_help],
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {
        "file": evidence.file,
        "line": evidence.line or None,
        "text": evidence.text,
        "marks": [list(mark) for mark in evidence.marks],
        "means": evidence.means,
        "proves": evidence.proves,
    }


def _occupant(occupant: Occupant) -> dict[str, Any]:
    return {
        "name": occupant.name,
        "base": occupant.base,
        "end": occupant.end,
        "preferred": occupant.preferred,
        "file": occupant.file,
        "line": occupant.line or None,
    }


def _remedy(remedy: Remedy) -> dict[str, Any]:
    return {
        "text": remedy.text,
        "command": remedy.command or None,
        "shell": None if remedy.shell is None else str(remedy.shell),
        "verified": str(remedy.verified),
        "proof": None if remedy.proof is None else str(remedy.proof),
        "effort": remedy.effort,
        "close_first": remedy.close_first,
        "note": remedy.note,
        "moves": [{"name": m.name, "from": m.start, "to": m.to} for m in remedy.moves],
        "plan": remedy.plan or None,
        "others": [{"shell": str(shell), "command": line} for shell, line in remedy.others],
    }


def _place(place: Place) -> dict[str, Any]:
    return {
        "label": place.label,
        "look": str(place.look),
        "start": place.start,
        "end": place.end,
        "name": place.name,
        "source": place.source,
    }


def _reason(reason: Reason) -> dict[str, str]:
    return {"text": reason.text, "why": reason.why}


def _next(capture: Next) -> dict[str, Any]:
    return {
        "ask": capture.ask,
        "command": capture.command or None,
        "shell": None if capture.shell is None else str(capture.shell),
        "note": capture.note,
        "shows": [{"class": str(each.kind), "text": each.text} for each in capture.shows],
    }
