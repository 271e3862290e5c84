"""Scenario files: TOML, schema 3, read with a precise complaint and written back the same.

    schema = 3
    title = "Two relocated DLLs"
    bits = 32
    policy = "cygwin-2011-05-30"

    [child]
    occupied = [{start = 0x400000, size = 0x10000, name = "injected heap"}]

    [[dll]]
    name = "a.dll"
    kind = "load"
    preferred = 0x400000
    size = 0x10000
    base = 0x700000
    imports = ["b.dll"]

``[parent]`` takes ``occupied`` as well, and ``stack``, the base of the forking thread's stack.  A
region may also give ``state``, ``kind``, ``use``, ``source``, ``protect``, ``allocation`` (the base
that it belongs to) and ``line`` (of the map that it was read from); a DLL ``child_base``, ``path``,
``dynamic_base``, ``data``, ``data_end``, ``bss``, ``bss_end``, ``line`` (of the parent's map),
``headers`` (where they were read), ``source``, ``child_path`` (of the file that the loader found in
the child), ``nameless``, ``pseudo_relocs`` and ``registers`` (false for a DLL that never calls the
runtime); the file ``notes``, ``caveats``, ``conflicts``, ``forks`` (how often the parent has forked
before), a table ``[loader]`` and tables ``[[fault]]`` (see ``loader``).  ``[parent]`` and
``[child]`` may name the ``file`` that their regions were read from, and in ``elsewhere`` those that
another one
has: ``{start = 0x20000, line = 7, file = "lm.txt"}``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from enum import StrEnum
from typing import Any, TypeVar

from forkviz import limits
from forkviz.core.address import hex_, page_ceil
from forkviz.core.caveats.caveat import Caveat, read_caveat
from forkviz.core.formats.guarded import toml_table
from forkviz.core.provenance import Elsewhere, Origin
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.errors import BadScenario, TooLarge, printable
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.phase import Phase
from forkviz.machine.policy import DEFAULT_POLICY, get_policy, meant
from forkviz.machine.protocol.low_4mib import HIGHEST
from forkviz.machine.system import System
from forkviz.scenarios.scenario import Scenario, place_in_parent
from forkviz.scenarios.toml_writer import BOUNDS, SCHEMA, dump_scenario
from forkviz.scenarios.windows import Aslr, Fault, FaultKind, Loader, Placement

__all__ = ["SCHEMA", "dump_scenario", "parse_scenario"]

#: The first in which policies are named by releases; before, ``cygwin-3.6.0`` was an era.
_RELEASES = 3
_TOP = {
    "schema", "title", "bits", "policy", "notes", "caveats", "conflicts", "parent", "child", "dll",
    "loader", "fault", "dlopened", "forks",
}  # fmt: skip
_DLL = {
    "name", "kind", "preferred", "size", "base", "imports", "child_base", "path", "data",
    "data_end", "bss", "bss_end", "dynamic_base", "line", "headers",
    "source", "child_path", "nameless", "pseudo_relocs", "registers",
}  # fmt: skip
_SECTION = {"occupied", "file", "elsewhere"}
_LOADER = {"placement", "aslr", "seed", "rewrites_header", "system"}
_FAULT = {"kind", "phase", "attempt", "start", "size", "dll", "name", "exit_code"}
_ELSEWHERE = {"start", "line", "file"}
_REGION = {
    "start", "size", "name", "state", "kind", "use", "source", "protect", "allocation", "line",
}  # fmt: skip

_E = TypeVar("_E", bound=StrEnum)


def parse_scenario(text: str, file: str = "") -> Scenario:
    """The scenario that *text* describes.

    Raises BadScenario, which names the line or the key, and TooLarge (``limits``).
    """
    try:
        table = toml_table(text, file)
    except tomllib.TOMLDecodeError as error:
        line = _line_of(str(error))
        excerpt = text.split("\n")[line - 1] if 0 < line <= text.count("\n") + 1 else ""
        raise BadScenario(
            f"not TOML: {error}", file=file, line=line, excerpt=excerpt, hint=f"see schema {SCHEMA}"
        ) from None
    except (ValueError, RecursionError):  # a number of thousands of digits, a thousand brackets
        raise BadScenario(
            "not TOML that can be read", file=file, hint="is it nested deeply, a number very long?"
        ) from None
    try:
        return _scenario(table)
    except (BadScenario, TooLarge) as error:
        raise type(error)(
            error.what, file=error.file or file, line=error.line, excerpt=error.excerpt,
            hint=error.hint,
        ) from None  # fmt: skip


# -- reading -------------------------------------------------------------------------------------


def _scenario(table: dict[str, Any]) -> Scenario:
    schema = table.get("schema")
    if type(schema) is not int or not 1 <= schema <= SCHEMA:
        raise BadScenario(
            f"schema = {_shown(schema)}", hint=f"this version reads schema = 1 to {SCHEMA}"
        )
    _known(table, _TOP, "the scenario")
    bits = _number(table, "bits", "the scenario", default=32)
    policy = _text(table, "policy", "the scenario", DEFAULT_POLICY)
    if schema < _RELEASES:
        policy = meant(policy)
    policy = get_policy(policy).name
    parent = tuple(_regions(table, "parent"))
    rows = _list(table, "dll", "the scenario")
    limits.check("dlls", len(rows))
    dlls = _dlls(rows, bits, _with_low_block(bits, parent, policy))
    loader, child = _loader(table), tuple(_regions(table, "child"))
    if loader.placement is Placement.RANDOM:
        limits.check("lots", len(dlls) * (len(dlls) + len(child)))
    return Scenario(
        title=_text(table, "title", "the scenario", ""),
        bits=bits,
        dlls=dlls,
        policy=policy,
        parent=parent,
        child=child,
        notes=tuple(_texts(table, "notes", "the scenario")),
        loader=loader,
        faults=tuple(_faults(table)),
        stack=_known_number(table.get("parent", {}), "stack", "[parent]", -1),
        caveats=tuple(_caveats(table)),
        conflicts=tuple(_texts(table, "conflicts", "the scenario")),
        parent_origin=_origin(table, "parent"),
        child_origin=_origin(table, "child"),
        forks=_number(table, "forks", "the scenario", default=0),
    )


def _with_low_block(bits: int, parent: tuple[Region, ...], policy: str) -> tuple[Region, ...]:
    """Where the parent, too, had its low 4 MiB reserved, no DLL was placed there."""
    if not get_policy(policy).bad_addr or bits not in (32, 64):
        return parent
    free = [gap for gap in AddressSpace(bits, parent).gaps() if gap.start < HIGHEST]
    return (*parent, *(gap._replace(end=min(gap.end, HIGHEST)) for gap in free))


def _loader(table: dict[str, Any]) -> Loader:
    row = table.get("loader", {})
    where = "[loader]"
    if not isinstance(row, dict):
        raise BadScenario(f"{where} is not a table")
    _known(row, _LOADER, where)
    return Loader(
        placement=_choice(row, "placement", where, Placement, Placement.LOWEST),
        aslr=_choice(row, "aslr", where, Aslr, Aslr.NONE),
        seed=_number(row, "seed", where, default=0),
        rewrites_header=_flag(row, "rewrites_header", where),
        system=_choice(row, "system", where, System, System.WINDOWS),
    )


def _faults(table: dict[str, Any]) -> Iterator[Fault]:
    rows = _list(table, "fault", "the scenario")
    limits.check("faults", len(rows))
    for number, row in enumerate(rows, 1):
        where = f"[[fault]] number {number}"
        if not isinstance(row, dict):
            raise BadScenario(f"{where} is not a table")
        _known(row, _FAULT, where)
        phase = _text(row, "phase", where, Fault(FaultKind.KILL).phase.name)
        if phase not in Phase.__members__:
            raise BadScenario(f"{where}: phase = {_shown(phase)}", hint="P7, C1, C3, C8 …")
        plain = Fault(FaultKind.INJECT)
        yield Fault(
            kind=_choice(row, "kind", where, FaultKind, None),
            phase=Phase[phase],
            attempt=_number(row, "attempt", where, default=0),
            start=_known_number(row, "start", where, -1),
            size=_number(row, "size", where, default=plain.size),
            dll=_text(row, "dll", where, ""),
            name=_text(row, "name", where, ""),
            exit_code=_number(row, "exit_code", where, default=plain.exit_code),
        )


def _flag(table: dict[str, Any], key: str, where: str, *, default: bool = False) -> bool:
    value = table.get(key, default)
    if not isinstance(value, bool):
        raise BadScenario(f"{where}: {key} = {_shown(value)}", hint="true or false")
    return value


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
            child_base=_known_number(row, "child_base", where, -1),
            path=_known_text(row, "path", where),
            dynamic_base=_flag(row, "dynamic_base", where),
            child_path=_known_text(row, "child_path", where),
            nameless=_flag(row, "nameless", where),
            pseudo_relocs=_flag(row, "pseudo_relocs", where, default=True),
            registers=_flag(row, "registers", where, default=True),
            line=_known_number(row, "line", where, 0),
            headers=_known_text(row, "headers", where),
            source=_choice(row, "source", where, Source, Source.OBSERVED),
            **{key: _known_number(row, key, where, 0) for key in BOUNDS},
        )
        for (row, where), (name, preferred, size, _), base in zip(
            tables, wanted, bases, strict=True
        )
    )


def _regions(table: dict[str, Any], role: str) -> Iterator[Region]:
    section = table.get(role, {})
    if not isinstance(section, dict):
        raise BadScenario(f"[{role}] is not a table")
    _known(section, _SECTION | {"stack"} if role == "parent" else _SECTION, f"[{role}]")
    rows = _list(section, "occupied", f"[{role}]")
    limits.check("regions", len(rows))
    for number, row in enumerate(rows, 1):
        where = f"[{role}] occupied number {number}"
        if not isinstance(row, dict):
            raise BadScenario(f"{where} is not a table")
        _known(row, _REGION, where)
        start, size = _number(row, "start", where), _number(row, "size", where)
        if size <= 0 or start < 0:
            raise BadScenario(
                f"{where}: start = {hex_(start)}, size = {size}",
                hint="an address, and how many bytes from there on",
            )
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


def _origin(table: dict[str, Any], role: str) -> Origin:
    """The files of a process's regions; the section was looked at when these were read."""
    section = table.get(role, {})
    rows = _list(section, "elsewhere", f"[{role}]")
    limits.check("regions", len(rows))
    others = []
    for number, row in enumerate(rows, 1):
        where = f"[{role}] elsewhere number {number}"
        if not isinstance(row, dict):
            raise BadScenario(f"{where} is not a table")
        _known(row, _ELSEWHERE, where)
        start, line = (_number(row, key, where) for key in ("start", "line"))
        others.append(Elsewhere(start, line, _text(row, "file", where)))
    return Origin(_text(section, "file", f"[{role}]", ""), tuple(sorted(others)))


def _known(table: dict[str, Any], keys: set[str], where: str) -> None:
    odd = sorted(set(table) - keys)
    if odd:
        raise BadScenario(f"{where} has {_shown(odd[0])}", hint=f"known: {', '.join(sorted(keys))}")


def _number(table: dict[str, Any], key: str, where: str, default: int | None = None) -> int:
    value = table.get(key, default)
    if type(value) is not int or abs(value) >= 1 << 64:
        raise BadScenario(f"{where}: {key} = {_shown(value)}", hint="a number, such as 0x400000")
    return value


def _known_number(table: dict[str, Any], key: str, where: str, unknown: int) -> int | None:
    """The number that *key* has; None where it is missing.

    unknown: what a file written by hand may have instead.
    """
    value = _number(table, key, where, default=unknown)
    return value if value != unknown else None


def _known_text(table: dict[str, Any], key: str, where: str) -> str | None:
    return _text(table, key, where, "") or None


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


def _caveats(table: dict[str, Any]) -> Iterator[Caveat]:
    """Texts as an author writes them, or tables of a kind and its data."""
    for item in _list(table, "caveats", "the scenario"):
        try:
            yield read_caveat(item)
        except ValueError as error:
            raise BadScenario(
                f"the scenario: caveats holds {_shown(item)}: {error}",
                hint="a list of strings, or of tables as forkviz writes them",
            ) from None


def _choice(table: dict[str, Any], key: str, where: str, kind: type[_E], default: _E | None) -> _E:
    value: Any = table.get(key, default)
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
