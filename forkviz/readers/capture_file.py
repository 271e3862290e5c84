"""capture.jsonl: a capture as forkviz itself keeps it, with nothing lost: JSON lines, schema 1.

The first line is the header: format, schema, title, files, caveats, conflicts.  Each further line
is an object with one key that says what it is: ``parent``, ``child``, ``other``, ``image``,
``finding``, ``log``, ``later`` (further forks of that log).  Values are written by the names and
types of their fields, regions as lists.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum, IntFlag
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from forkviz.core.capture import ROLES, Capture, Process
from forkviz.core.findings import Finding
from forkviz.core.forklog import ForkLog
from forkviz.core.image import Image
from forkviz.core.region import Region
from forkviz.core.space import AddressSpace
from forkviz.errors import BadCapture, ForkvizError
from forkviz.readers.text import lines_of

__all__ = ["FORMAT", "SCHEMA", "dump_capture", "parse_capture_file", "recognises_capture_file"]

FORMAT, SCHEMA = "forkviz-capture", 1
_HEADER = ("title", "files", "caveats", "conflicts")
_KINDS: dict[str, type[Any]] = {
    "parent": Process,
    "child": Process,
    "other": Process,
    "image": Image,
    "finding": Finding,
    "log": ForkLog,
    "later": ForkLog,
}
_HINT = f"schema {SCHEMA}: a header, then one JSON object a line, as forkviz wrote it"
#: What an integer may be: an address, a size, or -1 for none.
_LEAST, _MOST = -1, 1 << 64
#: No file has more lines.
_MOST_LINES = 10**12


def recognises_capture_file(head: str) -> bool:
    """Whether *head* is the beginning of a capture.jsonl."""
    return head.startswith('{"format":"' + FORMAT + '"')


def dump_capture(capture: Capture) -> Iterator[str]:
    """The lines of *capture*, without line ends."""
    header: dict[str, Any] = {"format": FORMAT, "schema": SCHEMA}
    yield _line(header | {name: _plain(getattr(capture, name)) for name in _HEADER})
    for kind, values in (
        ("parent", (capture.parent,)),
        ("child", (capture.child,)),
        ("other", capture.others),
        ("image", capture.images),
        ("finding", capture.findings),
        ("log", (capture.log,)),
        ("later", capture.later),
    ):
        for value in values:
            if value is not None:
                yield _line({kind: _plain(value)})


def parse_capture_file(text: str, file: str, label: str = "") -> Capture:
    """The capture that ``dump_capture`` wrote.  Raises BadCapture, with the line, for any other."""
    found: dict[str, list[Any]] = {kind: [] for kind in _KINDS}
    header: dict[str, Any] = {}
    number, line = 0, ""
    try:
        for line in lines_of(text):
            number += 1
            if not line.strip():
                continue
            value = json.loads(line)
            if not header:
                header = _read_header(value)
                continue
            ((kind, content),) = value.items()
            found[kind].append(_made(_KINDS[kind], content))
        if not header or any(len(found[kind]) > 1 for kind in ("parent", "child", "log")):
            raise ValueError("it has no header, or two parents, children or logs")
        if found["child"] and not found["parent"]:
            raise ValueError("it has a child and no parent")
        for process in (*found["parent"], *found["child"], *found["other"]):
            if process.role not in ROLES:
                raise ValueError(f"{process.role[:40]!r} is no role of a process")
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, ForkvizError) as error:
        raise BadCapture(
            f"is not a capture that this version can read: {error}",
            file=file,
            line=number,
            excerpt=line[:200],
            hint=_HINT,
        ) from None
    return Capture(
        parent=next(iter(found["parent"]), None),
        child=next(iter(found["child"]), None),
        others=tuple(found["other"]),
        images=tuple(found["image"]),
        findings=tuple(found["finding"]),
        log=next(iter(found["log"]), None),
        later=tuple(found["later"]),
        **header,
    )


def _line(value: dict[str, Any]) -> str:
    return json.dumps(value, separators=(",", ":"))


def _plain(value: Any) -> Any:
    """*value* as JSON has it."""
    if isinstance(value, AddressSpace):
        regions = [list(region) for region in value]
        return {"bits": value.bits, "low": value.low, "top": value.top, "regions": regions}
    if is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_plain(each) for each in value]
    return value


def _read_header(value: Any) -> dict[str, Any]:
    if value["format"] != FORMAT or value["schema"] != SCHEMA or value["schema"] is True:
        raise ValueError(f"its schema is {str(value['schema'])[:40]}")
    hints = _hints(Capture)
    return {name: _made(hints[name], value[name]) for name in _HEADER}


@lru_cache(maxsize=64)
def _hints(kind: type[Any]) -> dict[str, Any]:
    return get_type_hints(kind)


def _made(kind: Any, value: Any) -> Any:
    """*value* as the type *kind*; ValueError or TypeError where it is none."""
    if kind is AddressSpace:
        regions = [_made(Region, row) for row in value["regions"]]
        if any(region.start < 0 or not 0 <= region.line < _MOST_LINES for region in regions):
            raise ValueError("a region begins nowhere, or its line is none")
        bits, low, top = (_made(int, value[name]) for name in ("bits", "low", "top"))
        return AddressSpace(bits, regions, low=low, top=top)
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        (inner,) = (each for each in get_args(kind) if each is not NoneType)
        return None if value is None else _made(inner, value)
    if origin is tuple:
        return _made_tuple(get_args(kind), value)
    if origin is Sequence:
        return _made_tuple((*get_args(kind), ...), value)
    if is_dataclass(kind):
        hints = _hints(kind)  # type: ignore[arg-type]  # a class, as every kind here
        return kind(**{name: _made(hints[name], each) for name, each in value.items()})  # type: ignore[operator]
    if hasattr(kind, "_fields"):
        hints = _hints(kind)
        if not isinstance(value, list) or len(value) != len(kind._fields):
            raise ValueError(f"{kind.__name__} is no list of {len(kind._fields)}")
        return kind(
            *(_made(hints[name], each) for name, each in zip(kind._fields, value, strict=True))
        )
    return _made_scalar(kind, value)


def _made_tuple(inner: tuple[Any, ...], value: Any) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise TypeError("a list is missing")
    if len(inner) == 2 and inner[1] is Ellipsis:
        return tuple(_made(inner[0], each) for each in value)
    return tuple(_made(kind, each) for kind, each in zip(inner, value, strict=True))


def _made_scalar(kind: Any, value: Any) -> Any:
    if issubclass(kind, IntFlag):
        return kind(_made_scalar(int, value))
    if issubclass(kind, Enum):
        return kind(value)
    if type(value) is not kind:
        raise TypeError(f"{str(value)[:40]!r} is no {kind.__name__}")
    if kind is int and not _LEAST <= value <= _MOST:
        raise ValueError(f"{str(value)[:40]} is no address")
    return value
