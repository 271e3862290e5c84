"""capture.jsonl: a capture as forkviz itself keeps it, with nothing lost: JSON lines, schema 3.

The first line is the header: format, schema, title, files, caveats, conflicts, and runtimes where
there are some.  Each further line is an object with one key that says what it is: ``parent``,
``child``, ``other``, ``image``, ``finding``, ``log``, ``later`` (further forks of that log).
Values are written by the names and types of their fields, regions as lists, caveats by their kinds
and data; what is unknown is null.  The last line counts the others (``core/ending``).

Schema 2 had -1 for what is unknown (0 for the line of a runtime), and its caveats could be plain
sentences; schema 1 had no last line either.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from enum import Enum, IntFlag
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin, get_type_hints

from forkviz import limits
from forkviz.core.captures.capture import ROLES, Capture, Process
from forkviz.core.captures.dialect import Dialect, dialect_named
from forkviz.core.captures.findings import Finding
from forkviz.core.captures.forklog import ForkLog
from forkviz.core.caveats.caveat import Caveat, caveat, flat, read_caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.formats.ending import END, Ending, Held, lines_of_kind, listed
from forkviz.core.formats.guarded import json_value
from forkviz.core.image import Image
from forkviz.core.region import Region
from forkviz.core.space import AddressSpace
from forkviz.core.text import well_formed
from forkviz.errors import BadCapture, ForkvizError, TooLarge
from forkviz.readers.base.lines import lines_of

__all__ = ["FORMAT", "SCHEMA", "dump_capture", "parse_capture_file", "recognises_capture_file"]

FORMAT, SCHEMA = "forkviz-capture", 3


class _Schema(NamedTuple):
    """What the files of a schema have.

    ends: a last line that counts the others.  nulls: null for what is unknown, and not -1.
    """

    ends: bool
    nulls: bool


#: Every schema that is read, by its number; the last one is written.
_SCHEMAS = {
    1: _Schema(ends=False, nulls=False),
    2: _Schema(ends=True, nulls=False),
    3: _Schema(ends=True, nulls=True),
}
#: Fields that files call otherwise.
_KEYS = {"preferred": "preferred_base"}
_FIELDS = {key: name for name, key in _KEYS.items()}
_HEADER = ("title", "files", "caveats", "conflicts")
#: What a header has where it is not empty.
_MAY = ("runtimes",)
_KINDS: dict[str, type[Any]] = {
    "parent": Process,
    "child": Process,
    "other": Process,
    "image": Image,
    "finding": Finding,
    "log": ForkLog,
    "later": ForkLog,
}
_HINT = f"schema 1 to {SCHEMA}: a header, then one JSON object on each line, as forkviz wrote it"
#: What an integer may be: an address, a size, or -1 for none.
_LEAST, _MOST = -1, 1 << 64
#: Fields that few have: left out where they are not known, as the files of others always did.
_RARE = frozenset({"version"})
#: No file has more lines.
_MOST_LINES = 10**12


def recognises_capture_file(head: str) -> bool:
    """Whether *head* is the beginning of a capture.jsonl."""
    return head.startswith('{"format":"' + FORMAT + '"')


def dump_capture(capture: Capture) -> Iterator[str]:
    """The lines of *capture*, without line ends."""
    header: dict[str, Any] = {"format": FORMAT, "schema": SCHEMA}
    ending = Ending()
    header |= {name: _plain(getattr(capture, name)) for name in _HEADER}
    header |= {name: _plain(value) for name in _MAY if (value := getattr(capture, name))}
    line = _line(header)
    ending.take(line)
    yield line
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
                line = _line({kind: _plain(value)})
                ending.take(line, kind)
                yield line
    yield _line(ending.record())


def parse_capture_file(text: str, file: str, label: str = "") -> Capture:
    """The capture that ``dump_capture`` wrote.  Raises BadCapture, with the line, for any other.

    Where lines are missing from its middle, where it was edited, and where its schema can't tell, a
    caveat says so; one whose end is cut off is refused.
    """
    found: dict[str, list[Any]] = {kind: [] for kind in _KINDS}
    header: dict[str, Any] = {}
    schema = _SCHEMAS[SCHEMA]
    ending = Ending()
    held: Held | None = None
    number, line = 0, ""
    try:
        for at, each in enumerate(lines_of(text), 1):
            if not each.strip():
                continue
            number, line = at, each
            value = json_value(line, file, number)
            if not header:
                schema, header = _read_header(value)
                ending.take(line)
                continue
            if held is not None:
                raise ValueError("it continues after its last line")
            ((kind, content),) = value.items()
            if kind == END and schema.ends:
                held = ending.held(content)
                continue
            made = _made(_KINDS[kind], content, schema)
            if isinstance(made, Process) and "number" not in content:
                made = _numbered(made)
            found[kind].append(made)
            ending.take(line, kind)
        for process in (*found["parent"], *found["child"], *found["other"]):
            if process.role not in ROLES:
                raise ValueError(f"{process.role[:40]!r} is not a role of a process")
        _check(header, found, schema, held)
    except TooLarge:
        raise
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, ForkvizError) as error:
        raise BadCapture(
            f"is not a capture that this version can read: {error}",
            file=file,
            line=number,
            excerpt=line[:200],
            hint=_HINT,
        ) from None
    capture = Capture(
        parent=next(iter(found["parent"]), None),
        child=next(iter(found["child"]), None),
        others=tuple(found["other"]),
        images=tuple(found["image"]),
        findings=tuple(found["finding"]),
        log=next(iter(found["log"]), None),
        later=tuple(found["later"]),
        **header,
    )
    doubt = _doubt_of_old(capture) if held is None else _doubt(held)
    return replace(capture, caveats=(*capture.caveats, doubt)) if doubt else capture


def _check(
    header: dict[str, Any], found: dict[str, list[Any]], schema: _Schema, held: Held | None
) -> None:
    """Raises ValueError where what was read is no whole capture."""
    if not header or any(len(found[kind]) > 1 for kind in ("parent", "child", "log")):
        raise ValueError("it has no header, or two parents, children or logs")
    if schema.ends and held is None:
        parts = [lines_of_kind(kind, len(values)) for kind, values in found.items() if values]
        read = f"; until there it has {listed(parts)}" if parts else ""
        raise ValueError(f"it is cut off: its last line, which counts the others, is missing{read}")
    lost = held is not None and bool(held.missing)
    if found["child"] and not found["parent"]:
        raise ValueError("it has a child but no parent" + (", whose line is missing" * lost))
    if not schema.ends and not any(found.values()):
        raise ValueError("it is empty")


def _numbered(process: Process) -> Process:
    """*process* of an earlier file, where the number is but the end of the file's name."""
    _, sign, number = process.file.rpartition("#")
    known = sign and re.fullmatch(r"[1-9]\d{0,5}", number, re.ASCII)
    return replace(process, number=int(number)) if known else process


def _doubt(held: Held) -> Caveat | None:
    """What is to be said of a capture by its last line, None where all is well."""
    if held.missing:
        return caveat(CaveatKind.CAPTURE_LACKS_LINES, parts=held.missing)
    if held.surplus:
        return caveat(CaveatKind.CAPTURE_HAS_MORE, parts=held.surplus)
    if held.edited:
        return caveat(CaveatKind.CAPTURE_EDITED)
    return None


def _doubt_of_old(capture: Capture) -> Caveat:
    """The same for a capture of schema 1, which nothing ends: it names what the capture lacks."""
    processes = (*capture.processes(), *capture.others)
    told = {process.file for process in processes}
    told |= {file for process in processes for _, file in process.elsewhere}
    told |= {image.file or image.path for image in capture.images}
    told |= {finding.file for finding in capture.findings}
    told |= {log.file for log in capture.forks()} | {capture.title}
    missing = tuple(file for file in capture.files if file not in told)
    if missing:
        return caveat(CaveatKind.NO_ENDING_AND_LESS, files=missing)
    return caveat(CaveatKind.NO_ENDING)


def _line(value: dict[str, Any]) -> str:
    return json.dumps(value, separators=(",", ":"))


def _plain(value: Any) -> Any:
    """*value* as JSON has it."""
    if isinstance(value, AddressSpace):
        regions = [list(region) for region in value]
        return {"bits": value.bits, "low": value.low, "top": value.top, "regions": regions}
    if isinstance(value, Caveat):
        return flat(value)
    if isinstance(value, Dialect):
        return value.name
    if is_dataclass(value):
        return {
            _KEYS.get(f.name, f.name): _plain(each)
            for f in fields(value)
            if (each := getattr(value, f.name)) is not None or f.name not in _RARE
        }
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_plain(each) for each in value]
    return value


def _read_header(value: Any) -> tuple[_Schema, dict[str, Any]]:
    number = value["schema"]
    if value["format"] != FORMAT or type(number) is not int or number not in _SCHEMAS:
        raise ValueError(f"its schema is {str(number)[:40]}")
    hints, schema = _hints(Capture), _SCHEMAS[number]
    names = [*_HEADER, *(name for name in _MAY if name in value)]
    made = {name: _made(hints[name], value[name], schema) for name in names}
    if not schema.nulls and "runtimes" in made:
        # where the line is not known, it was 0
        made["runtimes"] = tuple(r._replace(line=r.line or None) for r in made["runtimes"])
    return schema, made


#: What the modules of captures import for type checkers alone.
_LATER = {each.__name__: each for each in (Caveat, Finding, ForkLog)}


@lru_cache(maxsize=64)
def _hints(kind: type[Any]) -> dict[str, Any]:
    return get_type_hints(kind, localns=_LATER)


def _made(kind: Any, value: Any, of: _Schema) -> Any:
    """*value* as the type *kind*, in a file of the schema *of*; ValueError or TypeError if not."""
    if kind is AddressSpace:
        limits.check("regions", len(value["regions"]))
        regions = [_made(Region, row, of) for row in value["regions"]]
        if any(region.start < 0 or not 0 <= region.line < _MOST_LINES for region in regions):
            raise ValueError("a region has no start, or its line is invalid")
        bits, low, top = (_made(int, value[name], of) for name in ("bits", "low", "top"))
        return AddressSpace(bits, regions, low=low, top=top)
    if kind is Caveat:
        return read_caveat(value)
    if kind is Dialect:
        return dialect_named(_made_scalar(str, value))
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        (inner,) = (each for each in get_args(kind) if each is not NoneType)
        unknown = value is None or (not of.nulls and value == -1 and inner is int)
        return None if unknown else _made(inner, value, of)
    if origin is tuple:
        return _made_tuple(get_args(kind), value, of)
    if origin is Sequence:
        return _made_tuple((*get_args(kind), ...), value, of)
    if is_dataclass(kind):
        hints = _hints(kind)  # type: ignore[arg-type]  # a class, as every kind here
        named = {_FIELDS.get(key, key): each for key, each in value.items()}
        made = {name: _made(hints[name], each, of) for name, each in named.items()}
        return kind(**_with_a_line(made))  # type: ignore[operator]
    if hasattr(kind, "_fields"):
        hints = _hints(kind)
        if not isinstance(value, list) or len(value) != len(kind._fields):
            raise ValueError(f"{kind.__name__} is not a list of {len(kind._fields)}")
        named = dict(zip(kind._fields, value, strict=True))
        made = {name: _made(hints[name], each, of) for name, each in named.items()}
        return kind(**_with_a_line(made))
    return _made_scalar(kind, value)


def _with_a_line(made: dict[str, Any]) -> dict[str, Any]:
    """*made*, the fields of a value, if the line that it is from can be one."""
    line = made.get("line")
    if type(line) is int and line >= _MOST_LINES:
        raise ValueError(f"{line} is not a line number")
    return made


def _made_tuple(inner: tuple[Any, ...], value: Any, of: _Schema) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise TypeError("a list is missing")
    if len(inner) == 2 and inner[1] is Ellipsis:
        return tuple(_made(inner[0], each, of) for each in value)
    return tuple(_made(kind, each, of) for kind, each in zip(inner, value, strict=True))


def _made_scalar(kind: Any, value: Any) -> Any:
    if issubclass(kind, IntFlag):
        return kind(_made_scalar(int, value))
    if issubclass(kind, Enum):
        return kind(value)
    if type(value) is not kind:
        raise TypeError(f"{str(value)[:40]!r} is not a {kind.__name__}")
    if kind is str:
        return well_formed(value)
    if kind is int and not _LEAST <= value <= _MOST:
        raise ValueError(f"{str(value)[:40]} is not an address")
    return value
