"""Caveat: one thing that a source can't tell, as a value: its kind, its data, where it stands.

``str(caveat)`` is its sentence, made by ``words``.  Nothing decides on that: caveats differ
by their kind.  In files a caveat is an object of its kind and its data, and one whose words
are all that is known of it (an older file's, an author's) is a plain text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.caveats.words import Datum, data_types, wording
from forkviz.core.text import well_formed

__all__ = ["Caveat", "as_written", "caveat", "flat", "read_caveat", "renamed", "texts_of", "worded"]

#: What a caveat has in files beside its data.
_KIND, _FILE, _LINE = "kind", "file", "line"
#: More than any address or count.
_MOST = 1 << 128


@dataclass(frozen=True, slots=True)
class Caveat:
    """One caveat.

    data: by name, sorted, as ``words.data_types`` has them for the kind.  file: which it is about,
    "" for the capture as a whole.  line: 1-based, None where it is about no line.
    """

    kind: CaveatKind
    data: tuple[tuple[str, Datum], ...] = ()
    file: str = ""
    line: int | None = None

    def __str__(self) -> str:
        said = wording(self.kind, dict(self.data))
        place = f"{self.file}:{self.line}" if self.file and self.line is not None else self.file
        return f"{place}: {said}" if place else said

    def of(self, file: str) -> Caveat:
        """The same about *file*, unless it is about a file already."""
        return self if self.file or not file else replace(self, file=file)

    def within(self, file: str) -> Caveat:
        """The same where all is about *file*, whose name would say nothing."""
        return replace(self, file="") if self.file == file and self.line is None else self


def caveat(kind: CaveatKind, /, **data: Datum) -> Caveat:
    """A caveat of *kind* about the whole of its source.

    Raises ValueError where *data* are not those of the kind.
    """
    wanted = data_types(kind)
    if data.keys() != wanted.keys():
        raise ValueError(f"a caveat {kind} has {sorted(wanted)}, and not {sorted(data)}")
    for name, value in data.items():
        one, several = wanted[name]
        values = value if isinstance(value, tuple) else (value,)
        if isinstance(value, tuple) is not several or any(type(each) is not one for each in values):
            raise ValueError(f"{name} of a caveat {kind} is {str(value)[:40]!r}")
    return Caveat(kind, tuple(sorted(data.items())))


def as_written(text: str) -> Caveat:
    """A caveat of which nothing but its words is known."""
    return caveat(CaveatKind.AS_WRITTEN, text=text)


def worded(caveats: Iterable[Caveat]) -> tuple[str, ...]:
    """The sentences of *caveats*, each once, in order."""
    return tuple(dict.fromkeys(map(str, caveats)))


def texts_of(each: Caveat) -> Iterator[str]:
    """Every text in *each* that its source may have had in it, its file's name among them."""
    for _, value in each.data:
        values = value if isinstance(value, tuple) else (value,)
        yield from (text for text in values if isinstance(text, str) and text)
    if each.file:
        yield each.file


def renamed(each: Caveat, name: Callable[[str], str]) -> Caveat:
    """*each* with every text in it, its file's name included, as *name* has it."""

    def put(value: Datum) -> Datum:
        if isinstance(value, str):
            return name(value)
        if isinstance(value, tuple):
            return tuple(name(v) if isinstance(v, str) else v for v in value)  # type: ignore[return-value]  # of one type
        return value

    data = tuple((key, put(value)) for key, value in each.data)
    return replace(each, data=data, file=name(each.file) if each.file else "")


# -- files ----------------------------------------------------------------------------------------


def flat(each: Caveat) -> str | dict[str, str | int | list[int | str]]:
    """*each* as files have it: a plain text, or an object of kind, file, line and data."""
    data = dict(each.data)
    if each.kind is CaveatKind.AS_WRITTEN and not each.file and each.line is None:
        return str(data["text"])
    made: dict[str, str | int | list[int | str]] = {_KIND: str(each.kind)}
    if each.file:
        made[_FILE] = each.file
    if each.line is not None:
        made[_LINE] = each.line
    for name, value in data.items():
        made[name] = list(value) if isinstance(value, tuple) else value
    return made


def read_caveat(value: object) -> Caveat:
    """The caveat that ``flat`` made *value* of.  Raises ValueError for any other."""
    if isinstance(value, str):
        return as_written(well_formed(value))
    if not isinstance(value, dict) or not isinstance(value.get(_KIND), str):
        raise ValueError(f"{str(value)[:40]!r} is not a caveat")
    kind = CaveatKind(value[_KIND])
    file, line = value.get(_FILE, ""), value.get(_LINE)
    if not isinstance(file, str) or not (line is None or (_is_number(line) and line > 0)):
        raise ValueError("the place of a caveat is none")
    data = {n: _datum(v) for n, v in value.items() if n not in (_KIND, _FILE, _LINE)}
    return replace(caveat(kind, **data), file=well_formed(file), line=line)


def _datum(value: object) -> Datum:
    if isinstance(value, list):
        return tuple(map(_datum, value))  # type: ignore[return-value]  # caveat() checks them
    if isinstance(value, str):
        return well_formed(value)
    if _is_number(value):
        return value  # type: ignore[return-value]  # narrowed by _is_number
    raise ValueError(f"{str(value)[:40]!r} is neither a number nor a text")


def _is_number(value: object) -> bool:
    return type(value) is int and 0 <= value < _MOST
