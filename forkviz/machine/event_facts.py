"""event_facts: what is declared once, beside the class of an event, for all that treats any event.

``@event`` gives the key in files, the timeline's lane and what a comparison goes by; the type of a
field says what redaction does with it (``DllName``, ``Sentence``, ``Word``) and whose memory a
delta changes (``ChildDelta``, ``ParentDelta``).  A field whose type leaves that open is a TypeError
at import.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING
from enum import StrEnum
from typing import (
    Annotated,
    Any,
    NamedTuple,
    TypeAlias,
    TypeVar,
    get_args,
    get_origin,
    get_type_hints,
)

from forkviz.core.delta import Delta
from forkviz.machine.dlls.attached import Attached

__all__ = [
    "AttachedDlls",
    "ChildDelta",
    "DllName",
    "DllNames",
    "EventFacts",
    "Lane",
    "OutsideNames",
    "ParentDelta",
    "Sentence",
    "Text",
    "Whose",
    "Word",
    "event",
    "facts_of",
    "texts_in",
    "with_texts",
]


class Lane(StrEnum):
    """What a step is on a timeline."""

    CHOICE = "choice"  # the machinery chooses or compares
    CALL = "call"  # a call of the child to Windows
    FRAME = "frame"  # the recursion enters or leaves a call of itself
    END = "end"  # fork() returns
    OTHER = "other"


class Text(StrEnum):
    """What the text of a field is, and so what redaction does with it."""

    NAME = "name"  # of a DLL of the list: replaced as a whole
    OUTSIDER = "outsider"  # of DLLs that need not be in the list: replaced as a whole
    SENTENCE = "sentence"  # may hold names, paths and users: replaced in it
    WORD = "word"  # forkviz's or Cygwin's own: stays


class Whose(StrEnum):
    """The process whose address space a delta changes."""

    PARENT = "parent"
    CHILD = "child"


DllName: TypeAlias = Annotated[str, Text.NAME]
DllNames: TypeAlias = Annotated[tuple[str, ...], Text.NAME]
AttachedDlls: TypeAlias = Annotated[tuple[Attached, ...], Text.NAME]
OutsideNames: TypeAlias = Annotated[tuple[str, ...], Text.OUTSIDER]
Sentence: TypeAlias = Annotated[str, Text.SENTENCE]
Word: TypeAlias = Annotated[str, Text.WORD]
ChildDelta: TypeAlias = Annotated[Delta, Whose.CHILD]
ParentDelta: TypeAlias = Annotated[Delta, Whose.PARENT]

#: Whether something holds of an event of one class.
Holds: TypeAlias = Callable[[Any], bool]
T = TypeVar("T")


class EventFacts(NamedTuple):
    """What is known of a class of events.

    key: its name in files.  lane: on a timeline.  hints: the fields with their types, annotations
    included.  defaults: the fields that may be left out, with what that means.
    about: the attributes that say which step it is; only steps that agree in them can be the same
    step of two forks.  outcome: the fields that say what came of it.
    decides: whether it is a choice rather than what follows from one.  fails: whether a child or
    the fork ends by it.  wrong: whether it did not go as wanted.
    texts: what each field with text in it holds.  listed, names, sentences: the fields with names
    of DLLs of the list, of any DLLs, with sentences.
    deltas: the field with what it changed, for each process that it can change.
    """

    key: str
    lane: Lane
    hints: Mapping[str, Any]
    defaults: Mapping[str, Any]
    about: tuple[str, ...]
    outcome: tuple[str, ...]
    decides: Holds
    fails: Holds
    wrong: Holds
    texts: Mapping[str, Text]
    listed: tuple[str, ...]
    names: tuple[str, ...]
    sentences: tuple[str, ...]
    deltas: Mapping[Whose, str]


_FACTS: dict[type, EventFacts] = {}


def event(
    *,
    key: str,
    lane: Lane,
    about: tuple[str, ...],
    left_out: tuple[str, ...] = (),
    decides: bool | Holds = False,
    fails: bool | Holds = False,
    wrong: bool | Holds = False,
) -> Callable[[type[T]], type[T]]:
    """Declare a class of events; the parameters are the fields of EventFacts.

    left_out: fields that a comparison passes over: given, counted, or what the last child left.
    All that is neither there nor in *about* counts as outcome.
    Raises TypeError for a key that is taken, an attribute that is not there, and a field whose type
    does not say what its text or its delta is.
    """

    def declare(kind: type[T]) -> type[T]:
        hints = get_type_hints(kind, include_extras=True)
        odd = [name for name in (*about, *left_out) if not hasattr(kind, name)]
        if odd or any(known.key == key for known in _FACTS.values()):
            raise TypeError(
                f"{kind.__name__}: {f'no field {odd[0]}' if odd else f'{key} is taken'}"
            )
        if issubclass(kind, tuple):
            # A tuple would equal one of another class with the same values.
            kind.__eq__, kind.__ne__ = _equal, _unequal  # type: ignore[assignment]
        marks = {field: _mark(kind, field, hint) for field, hint in hints.items()}
        texts = {field: mark for field, mark in marks.items() if isinstance(mark, Text)}
        _FACTS[kind] = EventFacts(
            key,
            lane,
            hints,
            _defaults(kind),
            about,
            tuple(field for field in hints if field not in (*about, *left_out)),
            _holds(decides),
            _holds(fails),
            _holds(wrong),
            texts,
            _holding(texts, Text.NAME),
            _holding(texts, Text.NAME, Text.OUTSIDER),
            _holding(texts, Text.SENTENCE),
            {mark: field for field, mark in marks.items() if isinstance(mark, Whose)},
        )
        return kind

    return declare


def facts_of(kind: type) -> EventFacts:
    """What is declared of the event *kind*; TypeError for a class that is no event."""
    found = _FACTS.get(kind)
    if found is None:
        raise TypeError(f"{kind.__name__} is not an event: it has no @event")
    return found


def texts_in(value: Any) -> Iterator[str]:
    """The texts in the value of a field whose type says what they are; none in an unknown one."""
    match value:
        case str():
            yield value
        case Attached(name=name):
            yield name
        case tuple():
            for each in value:
                yield from texts_in(each)


def with_texts(value: Any, other: Callable[[str], str]) -> Any:
    """*value*, as in ``texts_in``, with what *other* makes of each text."""
    match value:
        case str():
            return other(value)
        case Attached(name=name):
            return value._replace(name=other(name))
        case tuple():
            return tuple(with_texts(each, other) for each in value)
        case _:
            return value


def _equal(one: tuple[Any, ...], other: object) -> bool:
    return type(one) is type(other) and tuple.__eq__(one, other)


def _unequal(one: tuple[Any, ...], other: object) -> bool:
    return not _equal(one, other)


def _holding(texts: Mapping[str, Text], *kinds: Text) -> tuple[str, ...]:
    return tuple(field for field, text in texts.items() if text in kinds)


def _holds(what: bool | Holds) -> Holds:
    return what if callable(what) else lambda _: what


def _defaults(kind: type) -> dict[str, Any]:
    fields = getattr(kind, "__dataclass_fields__", None)
    if fields is None:  # a NamedTuple
        return dict(kind._field_defaults)  # type: ignore[attr-defined]
    kept = {name: field.default for name, field in fields.items()}
    return {name: value for name, value in kept.items() if value is not MISSING}


def _mark(kind: type, field: str, hint: Any) -> Text | Whose | None:
    """What the type of *field* says of its text or its delta; None for other values."""
    parts = [hint, *get_args(hint)] if get_origin(hint) is not Annotated else [hint]
    for part in parts:
        if get_origin(part) is Annotated:
            mark: Text | Whose = part.__metadata__[0]
            return mark
    if any(part in (str, Delta, tuple[str, ...], tuple[Attached, ...]) for part in parts):
        raise TypeError(f"{kind.__name__}.{field}: what is in it?  DllName, Word, ChildDelta …")
    return None
