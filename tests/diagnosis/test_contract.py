"""What --json promises to programs, held for every text of the tests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import forkviz
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.record import diagnosis_record

DATA = Path(__file__).parents[1] / "data"
TEXTS = sorted((*(DATA / "diagnoses").iterdir(), *(DATA / "reports").glob("*.txt")))


def _object(required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": required.split(), "properties": properties}


def _list(of: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": of}


def _or_null(of: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [of, {"type": "null"}]}


def _one_or_several(*words: str) -> dict[str, Any]:
    return {"anyOf": [{"enum": [*words, None]}, _list({"enum": words})]}


_TEXT = {"type": "string"}
_WORDS = {"type": "string", "minLength": 1}
_NUMBER = {"type": "integer"}
_SURE = {"enum": ["certain", "likely", "possible", "excluded"]}
_CLASS = {"enum": [str(each) for each in CauseClass]}
_SHELL = {"enum": ["cmd", "powershell", "dash", None]}
_LINE = _or_null({"type": "integer", "minimum": 1})
_NUMBERS = {"anyOf": [_NUMBER, {"type": "null"}, _list(_NUMBER)]}
_EVIDENCE = _object("file line text", file=_WORDS, line=_LINE, text=_TEXT, means=_TEXT)
_REASON = _object("text why", text=_WORDS, why=_WORDS)
_REMEDY = _object(
    "text command shell verified proof",
    text=_WORDS,
    command=_or_null({"type": "string", "pattern": r"^[^\n]+$"}),
    shell=_SHELL,
    verified={"enum": ["measured", "reported", "documented", "untested"]},
    proof={"enum": ["simulated", "tried", None]},
)
_CAUSE = _object(
    "class certainty evidence against occupant remedies",
    **{"class": _CLASS},
    certainty=_SURE,
    evidence=_list(_EVIDENCE),
    against=_list(_EVIDENCE),
    occupant=_or_null(_object("name base end preferred file line", name=_WORDS, base=_NUMBER)),
    remedies=_list(_REMEDY),
    not_this=_list(_REASON),
    does_not_help=_list(_REASON),
    who=_or_null(_object("text certainty", text=_WORDS, certainty=_SURE)),
)
_PHASES = ("start", "attach", "copy", "shared", "mmap", "reserve", "signals", "linked", "stack")
_EPISODE = _object(
    "lines addresses",
    lines=_list({"type": "integer", "minimum": 1}),
    parent_pid=_NUMBERS,
    child_pid=_NUMBERS,
    win32_error=_NUMBERS,
    errno=_NUMBERS,
    exit_code=_NUMBERS,
    phase=_one_or_several(*_PHASES, "reload"),
    era=_one_or_several("msys1", "before-2011", "2011-2018", "since-2019"),
    addresses={"type": "object", "additionalProperties": _NUMBERS},
)
_NEXT = _object(
    "ask command",
    ask=_WORDS,
    command=_or_null({"type": "string", "pattern": r"^[^\n]+$"}),
    shell=_SHELL,
    shows=_list(_object("class text", **{"class": _CLASS}, text=_WORDS)),
)
SCHEMA = Draft202012Validator(
    _object(
        "schema inputs causes episodes sequences images next",
        schema={"const": 1},
        causes=_list(_CAUSE),
        episodes=_list(_EPISODE),
        sequences=_list(_object("episodes retries seconds", episodes=_list(_NUMBER))),
        images=_list(_object("name base size line", name=_WORDS, base=_NUMBER)),
        next=_or_null(_NEXT),
    )
)


@pytest.mark.parametrize("file", TEXTS, ids=lambda file: file.stem)
def test_an_answer_is_as_promised(file: Path) -> None:
    """Keys, words and integers; the next capture wherever the first cause is not certain."""
    answer = json.loads(json.dumps(diagnosis_record(forkviz.diagnose(file))))
    SCHEMA.validate(answer)
    claims = [each for each in answer["causes"] if each["certainty"] != "excluded"]
    if not claims:
        assert answer["next"] is None
        return
    first = claims[0]
    assert first["evidence"]
    if first["certainty"] != "certain":
        assert answer["next"]
        assert answer["next"]["command"]
    if first["class"] == "undecided":
        assert {each["certainty"] for each in claims} == {"possible"}
        assert len(claims) > 1
        assert not first["remedies"]
    assert len({each["class"] for each in claims}) == len(claims)
