"""edits_text: edits as a browser sends them, and as a person types them.

    {"edit": "occupy", "start": "0x400000", "size": "0x10000", "name": "a hook"}
    occupy 0x400000 0x10000 'a hook'

Both say the same: a text has the fields of a message in order, without their names.  Addresses and
sizes are numbers, or texts that begin with 0x.  Nothing of a message is trusted.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple

from forkviz.core.address import hex_
from forkviz.core.text import clipped
from forkviz.errors import BadScenario, printable
from forkviz.lazy.patterns import regex
from forkviz.machine.phase import Phase
from forkviz.scenarios.edits import (
    MOST_NAME,
    AddFault,
    Edit,
    Occupy,
    Rebase,
    RemoveFault,
    SetAslr,
    SetBase,
    SetPlacement,
    SetPolicy,
    SetPreferred,
    SetSeed,
    SetSize,
    Switch,
    Vacate,
    edited,
)
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Aslr, Fault, FaultKind, Placement

__all__ = ["FORMS", "edit_message", "edited_by", "parse_edit", "parse_edit_text"]

#: Characters of a text in a message: no DLL, policy or path is longer.
MOST_TEXT = 400
#: Characters of a whole edit that is typed.
MOST_LINE = 2000
#: Children that a fault can be for.
MOST_ATTEMPTS = 1000
_HEX = regex(r"0x[0-9a-f]{1,16}", re.IGNORECASE)
_DECIMAL = regex(r"[0-9]{1,20}")
#: Makes of a field's value what it stands for; raises _Wrong.
_Parse = Callable[[object], Any]


# -- fields --------------------------------------------------------------------------------------


class _Wrong(Exception):
    """A value is not what its field wants; the text says what that is."""


def _number(value: object) -> int:
    """A count, an address or a size below 2**64."""
    if isinstance(value, str) and _HEX.fullmatch(value):
        return int(value, 16)
    if type(value) is int and 0 <= value < 1 << 64:
        return value
    raise _Wrong('a number, or a text such as "0x400000"')


def _text(value: object) -> str:
    if isinstance(value, str) and len(value) <= MOST_TEXT:
        return value
    raise _Wrong(f"a text of at most {MOST_TEXT} characters")


def _name(value: object) -> str:
    """A name that is kept: all of it visible, and not too long."""
    return clipped(_text(value), MOST_NAME)


def _flag(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise _Wrong("true or false; in a text on or off")


def _attempt(value: object) -> int:
    number = _number(value)
    if number <= MOST_ATTEMPTS:
        return number
    raise _Wrong(f"0 for each child, or a number up to {MOST_ATTEMPTS}")


def _one_of(kind: type[StrEnum]) -> _Parse:
    def parse(value: object) -> StrEnum:
        if isinstance(value, str) and value in list(kind):
            return kind(value)
        raise _Wrong(f"one of: {', '.join(kind)}")

    return parse


def _phase(value: object) -> Phase:
    if isinstance(value, str) and value in Phase.__members__:
        return Phase[value]
    raise _Wrong("P7 to P13, or C1 to C9")


# -- messages ------------------------------------------------------------------------------------


class _Form(NamedTuple):
    """What an edit's message holds: fields with what reads each, then those that may be missing."""

    make: Callable[..., Edit]
    needs: Mapping[str, _Parse]
    takes: Mapping[str, _Parse] = MappingProxyType({})

    @property
    def fields(self) -> dict[str, _Parse]:
        """All fields, in the order that a text has them in."""
        return {**self.needs, **self.takes}


def _occupy(start: int, size: int, name: str = "") -> Occupy:
    return Occupy(start, start + size, name)


def _add_fault(**fields: Any) -> AddFault:
    return AddFault(Fault(**fields))


#: Each edit by the name that messages and texts have for it.
FORMS: dict[str, _Form] = {
    "base": _Form(SetBase, {"dll": _text, "base": _number}),
    "preferred": _Form(SetPreferred, {"dll": _text, "preferred": _number}),
    "rebase": _Form(Rebase, {"dll": _text, "base": _number}),
    "size": _Form(SetSize, {"dll": _text, "size": _number}),
    "policy": _Form(SetPolicy, {"name": _text}),
    "switch": _Form(Switch, {"name": _text, "on": _flag}),
    "occupy": _Form(_occupy, {"start": _number, "size": _number}, {"name": _name}),
    "vacate": _Form(Vacate, {"start": _number}),
    "add-fault": _Form(
        _add_fault,
        {"kind": _one_of(FaultKind)},
        {
            "phase": _phase,
            "start": _number,
            "size": _number,
            "dll": _text,
            "name": _name,
            "attempt": _attempt,
            "exit_code": _number,
        },
    ),
    "remove-fault": _Form(RemoveFault, {"index": _number}),
    "placement": _Form(SetPlacement, {"placement": _one_of(Placement)}),
    "aslr": _Form(SetAslr, {"aslr": _one_of(Aslr)}),
    "seed": _Form(SetSeed, {"seed": _number}),
}


#: What a fault has where its message says nothing.
_USUAL = {key.name: key.default for key in fields(Fault)}


def parse_edit(message: object) -> Edit:
    """The edit that *message* says: a mapping, as plain JSON, of ``"edit"`` and its fields.

    Raises BadScenario where it says none, whatever it is.  Whether the edit fits a scenario is for
    ``apply`` to say.
    """
    if not isinstance(message, Mapping):
        raise BadScenario(f"an edit is a table, not {_shown(message)}")
    kind = message.get("edit")
    if not isinstance(kind, str) or kind not in FORMS:
        raise BadScenario(f"edit = {_shown(kind)}", hint=f"one of: {', '.join(FORMS)}")
    form = FORMS[kind]
    for key in message:
        if key != "edit" and key not in form.fields:
            hint = f"known: {', '.join(form.fields)}"
            raise BadScenario(f"{kind}: {_shown(key)} is unknown", hint=hint)
    for key in form.needs:
        if key not in message:
            hint = f"needed: {', '.join(form.needs)}"
            raise BadScenario(f"{kind}: {key} is missing", hint=hint)
    values = {}
    for key, parse in form.fields.items():
        try:
            if key in message:
                values[key] = parse(message[key])
        except _Wrong as wrong:
            told = f"{kind}: {key} = {_shown(message[key])}"
            raise BadScenario(told, hint=str(wrong)) from None
    return form.make(**values)


def edit_message(edit: Edit) -> dict[str, object]:
    """The message that ``parse_edit`` makes *edit* of: plain JSON, addresses and sizes as texts."""
    values: Mapping[str, Any]
    match edit:
        case Occupy(start, end, name):
            kind, values = "occupy", {"start": start, "size": end - start, "name": name}
        case AddFault(fault):
            kind, values = (
                "add-fault",
                {key.name: getattr(fault, key.name) for key in fields(fault)},
            )
        case _:
            kind = next(kind for kind, form in FORMS.items() if form.make is type(edit))
            values = {key: getattr(edit, key) for key in FORMS[kind].needs}
    form = FORMS[kind]
    usual = {"name": ""} if kind == "occupy" else _USUAL
    return {"edit": kind} | {
        key: _plain(values[key], parse)
        for key, parse in form.fields.items()
        if key in form.needs or values[key] != usual[key]
    }


def _plain(value: Any, parse: _Parse) -> object:
    if parse is _number:
        return hex_(value)
    return value.name if parse is _phase else str(value) if isinstance(value, StrEnum) else value


def parse_edit_text(text: str) -> Edit:
    """The edit that *text* says: its name, then its fields in order, ``KEY=VALUE`` for a fault's.

    Raises BadScenario where it says none.
    """
    if len(text) > MOST_LINE:
        raise BadScenario(f"an edit of {len(text)} characters", hint=f"at most {MOST_LINE}")
    try:
        kind, *words = shlex.split(text) or [""]
    except ValueError as error:
        raise BadScenario(f"edit: {error}", excerpt=text) from None
    form = FORMS.get(kind)
    if form is None:
        raise BadScenario(f"no edit is called {_shown(kind)}", hint=f"one of: {', '.join(FORMS)}")
    if kind == "policy":
        words = [" ".join(words)]  # its switches are words as well
    message: dict[str, object] = {"edit": kind}
    in_order = list(form.fields)
    for place, word in enumerate(words):
        key, named, value = word.partition("=")
        if not (named and key in form.takes):
            if place >= len(in_order):
                raise BadScenario(
                    f"{kind}: {_shown(word)} is one argument too many",
                    hint=f"{kind}, {', '.join(in_order)}",
                )
            key, value = in_order[place], word
        message[key] = _typed(value, form.fields[key])
    return parse_edit(message)


def _typed(word: str, parse: _Parse) -> object:
    """A word as what its field wants, where that is no text."""
    if parse is _flag and word in ("on", "off"):
        return word == "on"
    if parse in (_number, _attempt) and _DECIMAL.fullmatch(word):
        return int(word)
    return word


def _shown(value: object) -> str:
    """*value* for a complaint, in a line of bearable length."""
    try:
        return printable(repr(value))
    except (ValueError, RecursionError):  # Python does not print a number of thousands of digits
        return "…"


def edited_by(scenario: Scenario, edits: Iterable[Edit | str]) -> Scenario:
    """*scenario* after *edits*, values or texts, one after the other.  Raises BadScenario."""
    made = (parse_edit_text(edit) if isinstance(edit, str) else edit for edit in edits)
    return edited(scenario, made)
