"""Scenario files: TOML, schema 1, read with a precise complaint and written back the same.

    schema = 1
    title = "Two relocated DLLs"
    bits = 32
    policy = "cygwin-1.7.10"

    [child]
    occupied = [{start = 0x400000, size = 0x10000, name = "injected heap"}]

    [[dll]]
    name = "a.dll"
    kind = "load"
    preferred = 0x400000
    size = 0x10000
    base = 0x700000
    imports = ["b.dll"]

``[parent]`` takes ``occupied`` as well.  A region may also give ``state``, ``kind``, ``use``,
``source``, ``protect``, ``allocation`` (the base that it belongs to) and ``line`` (of the map that
it was read from); a DLL ``child_base`` and ``path``; the file ``notes``.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from enum import StrEnum
from typing import Any, TypeVar

from forkviz.core.address import hex_, page_ceil
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.engine.dll import Dll, DllKind
from forkviz.engine.policy import DEFAULT_POLICY, get_policy
from forkviz.engine.scenario import Scenario, place_in_parent
from forkviz.errors import BadScenario, printable

__all__ = ["SCHEMA", "dump_scenario", "parse_scenario"]

SCHEMA = 1
#: More than any real process has; a file that claims more is a mistake or an attack.
MOST_DLLS = 20_000
MOST_REGIONS = 1_000_000

_TOP = {"schema", "title", "bits", "policy", "notes", "parent", "child", "dll"}
_DLL = {"name", "kind", "preferred", "size", "base", "imports", "child_base", "path"}
_REGION = {
    "start", "size", "name", "state", "kind", "use", "source", "protect", "allocation", "line",
}  # fmt: skip

_E = TypeVar("_E", bound=StrEnum)


def parse_scenario(text: str, file: str = "") -> Scenario:
    """The scenario that *text* describes; raises BadScenario, which names the line or the key."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = _line_of(str(error))
        excerpt = text.split("\n")[line - 1] if 0 < line <= text.count("\n") + 1 else ""
        raise BadScenario(
            f"not TOML: {error}", file=file, line=line, excerpt=excerpt, hint="see schema 1"
        ) from None
    except (ValueError, RecursionError):  # a number of thousands of digits, a thousand brackets
        raise BadScenario(
            "not TOML that can be read", file=file, hint="is it nested deeply, a number very long?"
        ) from None
    try:
        return _scenario(table)
    except BadScenario as error:
        raise BadScenario(
            error.what, file=error.file or file, line=error.line, excerpt=error.excerpt,
            hint=error.hint,
        ) from None  # fmt: skip


def dump_scenario(scenario: Scenario) -> str:
    """*scenario* as TOML, addresses in hexadecimal; reading it gives the same scenario."""
    lines = [f"schema = {SCHEMA}", f"title = {_quote(scenario.title)}", f"bits = {scenario.bits}"]
    lines.append(f"policy = {_quote(scenario.policy)}")
    if scenario.notes:
        lines.append("notes = [")
        lines += [f"  {_quote(note)}," for note in scenario.notes]
        lines.append("]")
    for role, regions in (("parent", scenario.parent), ("child", scenario.child)):
        if regions:
            lines += ["", f"[{role}]", "occupied = ["]
            lines += [f"  {{{', '.join(_region_fields(region))}}}," for region in regions]
            lines.append("]")
    for dll in scenario.dlls:
        lines += ["", "[[dll]]"]
        lines.append(f"name = {_quote(dll.name)}")
        lines.append(f"kind = {_quote(dll.kind)}")
        lines.append(f"preferred = {hex_(dll.preferred)}")
        lines.append(f"size = {hex_(dll.size)}")
        lines.append(f"base = {hex_(dll.base)}")
        lines.append(f"imports = [{', '.join(_quote(name) for name in dll.imports)}]")
        if dll.child_base >= 0:
            lines.append(f"child_base = {hex_(dll.child_base)}")
        if dll.path:
            lines.append(f"path = {_quote(dll.path)}")
    return "\n".join(lines) + "\n"


# -- reading -------------------------------------------------------------------------------------


def _scenario(table: dict[str, Any]) -> Scenario:
    schema = table.get("schema")
    if type(schema) is not int or schema != SCHEMA:
        raise BadScenario(
            f"schema = {_shown(schema)}", hint=f"this version reads schema = {SCHEMA}"
        )
    _known(table, _TOP, "the scenario")
    bits = _number(table, "bits", "the scenario", default=32)
    policy = _text(table, "policy", "the scenario", DEFAULT_POLICY)
    get_policy(policy)
    parent = tuple(_regions(table, "parent"))
    rows = _list(table, "dll", "the scenario")
    if len(rows) > MOST_DLLS:
        raise BadScenario(f"{len(rows)} DLLs", hint=f"at most {MOST_DLLS}")
    dlls = _dlls(rows, bits, parent)
    return Scenario(
        title=_text(table, "title", "the scenario", ""),
        bits=bits,
        dlls=dlls,
        policy=policy,
        parent=parent,
        child=tuple(_regions(table, "child")),
        notes=tuple(_texts(table, "notes", "the scenario")),
    )


def _dlls(rows: list[Any], bits: int, parent: tuple[Region, ...]) -> tuple[Dll, ...]:
    tables = []
    for number, row in enumerate(rows, 1):
        where = f"[[dll]] number {number}"
        if not isinstance(row, dict):
            raise BadScenario(f"{where} is not a table")
        _known(row, _DLL, where)
        tables.append((row, f"{where} ({_shown(row.get('name', 'no name'))})"))
    wanted = [
        (
            _text(row, "name", where),
            _number(row, "preferred", where),
            _number(row, "size", where),
            _number(row, "base", where) if "base" in row else None,
        )
        for row, where in tables
    ]
    # Checked before anything is placed, for the loader model knows only sizes that make sense.
    for name, _, size, _base in wanted:
        if size <= 0:
            raise BadScenario(f"{name}: size = {size}", hint="SizeOfImage, in bytes")
    if bits not in (32, 64):
        raise BadScenario(f"bits = {bits}", hint="an address has 32 or 64 bits")
    bases = [base for *_, base in wanted]
    if None in bases:
        bases = list(place_in_parent(bits, parent, wanted))
    return tuple(
        Dll(
            name=name,
            kind=_choice(row, "kind", where, DllKind, DllKind.LOAD),
            preferred=preferred,
            size=size,
            base=base if base is not None else preferred,
            imports=tuple(_texts(row, "imports", where)),
            child_base=_number(row, "child_base", where, default=-1),
            path=_text(row, "path", where, ""),
        )
        for (row, where), (name, preferred, size, _), base in zip(
            tables, wanted, bases, strict=True
        )
    )


def _regions(table: dict[str, Any], role: str) -> Iterator[Region]:
    section = table.get(role, {})
    if not isinstance(section, dict):
        raise BadScenario(f"[{role}] is not a table")
    _known(section, {"occupied"}, f"[{role}]")
    rows = _list(section, "occupied", f"[{role}]")
    if len(rows) > MOST_REGIONS:
        raise BadScenario(f"{len(rows)} regions in [{role}]", hint=f"at most {MOST_REGIONS}")
    for number, row in enumerate(rows, 1):
        where = f"[{role}] occupied number {number}"
        if not isinstance(row, dict):
            raise BadScenario(f"{where} is not a table")
        _known(row, _REGION, where)
        start, size = _number(row, "start", where), _number(row, "size", where)
        if size <= 0 or start < 0:
            raise BadScenario(f"{where}: start = {hex_(start)}, size = {size}")
        yield Region(
            start,
            page_ceil(start + size),
            _choice(row, "state", where, State, State.COMMITTED),
            _choice(row, "kind", where, Kind, Kind.PRIVATE),
            _number(row, "allocation", where, default=start),
            _text(row, "protect", where, ""),
            _text(row, "name", where, ""),
            _choice(row, "use", where, Use, Use.UNKNOWN),
            _choice(row, "source", where, Source, Source.OBSERVED),
            _number(row, "line", where, default=0),
        )


def _known(table: dict[str, Any], keys: set[str], where: str) -> None:
    odd = sorted(set(table) - keys)
    if odd:
        raise BadScenario(f"{where} has {_shown(odd[0])}", hint=f"known: {', '.join(sorted(keys))}")


def _number(table: dict[str, Any], key: str, where: str, default: int | None = None) -> int:
    value = table.get(key, default)
    if type(value) is not int or abs(value) >= 1 << 64:
        raise BadScenario(f"{where}: {key} = {_shown(value)}", hint="a number, such as 0x400000")
    return value


def _text(table: dict[str, Any], key: str, where: str, default: str | None = None) -> str:
    value = table.get(key, default)
    if not isinstance(value, str):
        raise BadScenario(f"{where}: {key} = {_shown(value)}", hint="a string in quotes")
    return value


def _list(table: dict[str, Any], key: str, where: str) -> list[Any]:
    value = table.get(key, [])
    if not isinstance(value, list):
        raise BadScenario(f"{where}: {key} is not a list")
    return value


def _texts(table: dict[str, Any], key: str, where: str) -> list[str]:
    value = _list(table, key, where)
    for item in value:
        if not isinstance(item, str):
            raise BadScenario(f"{where}: {key} holds {_shown(item)}", hint="a list of strings")
    return value


def _choice(table: dict[str, Any], key: str, where: str, kind: type[_E], default: _E) -> _E:
    value = table.get(key, default)
    try:
        return kind(value)
    except ValueError:
        choices = ", ".join(kind)
        raise BadScenario(f"{where}: {key} = {_shown(value)}", hint=f"one of: {choices}") from None


def _shown(value: Any) -> str:
    """*value* for a complaint, in a line of bearable length."""
    try:
        return printable(repr(value))
    except (ValueError, RecursionError):  # Python does not print a number of thousands of digits
        return "…"


def _line_of(message: str) -> int:
    """tomllib puts the place into its message: ``… (at line 3, column 7)``."""
    _, _, rest = message.partition("at line ")
    digits = rest.partition(",")[0]
    return int(digits) if digits.isdigit() else 0


# -- writing -------------------------------------------------------------------------------------


def _quote(text: str) -> str:
    # TOML's basic strings are JSON's, but for DEL, which TOML wants escaped, and for halves of
    # surrogate pairs, which no file of text can hold.
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return json.dumps(whole, ensure_ascii=False).replace("\x7f", "\\u007f")


def _region_fields(region: Region) -> Iterator[str]:
    yield f"start = {hex_(region.start)}"
    yield f"size = {hex_(region.size)}"
    yield f"name = {_quote(region.name)}"
    for key, value, usual in (
        ("state", region.state, State.COMMITTED),
        ("kind", region.kind, Kind.PRIVATE),
        ("use", region.use, Use.UNKNOWN),
        ("source", region.source, Source.OBSERVED),
        ("protect", region.protect, ""),
    ):
        if value != usual:
            yield f"{key} = {_quote(value)}"
    if region.base != region.start:
        yield f"allocation = {hex_(region.base)}"
    if region.line:
        yield f"line = {region.line}"
