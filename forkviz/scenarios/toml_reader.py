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

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from forkviz import limits
from forkviz.core.address import hex_, page_ceil
from forkviz.core.formats.guarded import toml_table
from forkviz.core.provenance import Elsewhere, Origin
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.errors import BadScenario, TooLarge
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.phase import Phase
from forkviz.machine.policy import DEFAULT_POLICY, get_policy, meant
from forkviz.machine.system import System
from forkviz.scenarios.scenario import Scenario, place_in_parent
from forkviz.scenarios.toml_fields import (
    check_keys,
    read_choice,
    read_flag,
    read_known_number,
    read_known_text,
    read_list,
    read_number,
    read_text,
    read_texts,
    shown,
)
from forkviz.scenarios.toml_writer import BOUNDS, SCHEMA, dump_scenario
from forkviz.scenarios.windows import Aslr, Fault, FaultKind, Loader, Placement

if TYPE_CHECKING:
    from forkviz.core.caveats.caveat import Caveat

__all__ = ["SCHEMA", "dump_scenario", "line_of_fault", "parse_scenario"]

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
_LOADER = {"placement", "aslr", "seed", "rewrites_header", "system", "entropy"}
_FAULT = {"kind", "phase", "attempt", "start", "size", "dll", "name", "exit_code"}
_ELSEWHERE = {"start", "line", "file"}
_REGION = {
    "start", "size", "name", "state", "kind", "use", "source", "protect", "allocation", "line",
}  # fmt: skip


def parse_scenario(text: str, file: str = "", *, policy: str | None = None) -> Scenario:
    """The scenario that *text* describes.

    policy: that the parent has lived under from its start, in place of the one in the text: DLLs
    without a base are placed under it.  Raises BadScenario, which names the line or the key, and
    TooLarge (``limits``).
    """
    import tomllib

    try:
        table = toml_table(text, file)
    except tomllib.TOMLDecodeError as error:
        line = line_of_fault(str(error))
        excerpt = text.split("\n")[line - 1] if 0 < line <= text.count("\n") + 1 else ""
        raise BadScenario(
            f"not TOML: {error}", file=file, line=line, excerpt=excerpt, hint=f"see schema {SCHEMA}"
        ) from None
    except (ValueError, RecursionError):  # a number of thousands of digits, a thousand brackets
        raise BadScenario(
            "not TOML that can be read",
            file=file,
            hint="is it deeply nested, or is a number very long?",
        ) from None
    try:
        return _scenario(table if policy is None else {**table, "policy": policy})
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
            f"schema = {shown(schema)}", hint=f"this version reads schema = 1 to {SCHEMA}"
        )
    check_keys(table, _TOP, "the scenario")
    bits = read_number(table, "bits", "the scenario", default=32)
    policy = read_text(table, "policy", "the scenario", DEFAULT_POLICY)
    if schema < _RELEASES:
        policy = meant(policy)
    policy = get_policy(policy).name
    parent = tuple(_regions(table, "parent"))
    rows = read_list(table, "dll", "the scenario")
    limits.check("dlls", len(rows))
    dlls = _dlls(rows, bits, _with_low_block(bits, parent, policy))
    loader, child = _loader(table), tuple(_regions(table, "child"))
    if loader.placement is Placement.RANDOM:
        limits.check("lots", len(dlls) * (len(dlls) + len(child)))
    return Scenario(
        title=read_text(table, "title", "the scenario", ""),
        bits=bits,
        dlls=dlls,
        policy=policy,
        parent=parent,
        child=child,
        notes=tuple(read_texts(table, "notes", "the scenario")),
        loader=loader,
        faults=tuple(_faults(table)),
        stack=read_known_number(table.get("parent", {}), "stack", "[parent]", -1),
        caveats=tuple(_caveats(table)),
        conflicts=tuple(read_texts(table, "conflicts", "the scenario")),
        parent_origin=_origin(table, "parent"),
        child_origin=_origin(table, "child"),
        forks=read_number(table, "forks", "the scenario", default=0),
    )


def _with_low_block(bits: int, parent: tuple[Region, ...], policy: str) -> tuple[Region, ...]:
    """Where the parent, too, had its low 4 MiB reserved, no DLL was placed there."""
    if not get_policy(policy).bad_addr or bits not in (32, 64):
        return parent
    from forkviz.machine.protocol.low_4mib import HIGHEST  # with it comes the whole protocol

    free = [gap for gap in AddressSpace(bits, parent).gaps() if gap.start < HIGHEST]
    return (*parent, *(gap._replace(end=min(gap.end, HIGHEST)) for gap in free))


def _loader(table: dict[str, Any]) -> Loader:
    row = table.get("loader", {})
    where = "[loader]"
    if not isinstance(row, dict):
        raise BadScenario(f"{where} is not a table")
    check_keys(row, _LOADER, where)
    return Loader(
        placement=read_choice(row, "placement", where, Placement, Placement.LOWEST),
        aslr=read_choice(row, "aslr", where, Aslr, Aslr.NONE),
        seed=read_number(row, "seed", where, default=0),
        rewrites_header=read_flag(row, "rewrites_header", where),
        system=read_choice(row, "system", where, System, System.WINDOWS),
        entropy=read_known_number(row, "entropy", where, -1),
    )


def _faults(table: dict[str, Any]) -> Iterator[Fault]:
    rows = read_list(table, "fault", "the scenario")
    limits.check("faults", len(rows))
    for number, row in enumerate(rows, 1):
        where = f"[[fault]] number {number}"
        if not isinstance(row, dict):
            raise BadScenario(f"{where} is not a table")
        check_keys(row, _FAULT, where)
        phase = read_text(row, "phase", where, Fault(FaultKind.KILL).phase.name)
        if phase not in Phase.__members__:
            raise BadScenario(f"{where}: phase = {shown(phase)}", hint="P7, C1, C3, C8 …")
        plain = Fault(FaultKind.INJECT)
        yield Fault(
            kind=read_choice(row, "kind", where, FaultKind, None),
            phase=Phase[phase],
            attempt=read_number(row, "attempt", where, default=0),
            start=read_known_number(row, "start", where, -1),
            size=read_number(row, "size", where, default=plain.size),
            dll=read_text(row, "dll", where, ""),
            name=read_text(row, "name", where, ""),
            exit_code=read_number(row, "exit_code", where, default=plain.exit_code),
        )


def _dlls(rows: list[Any], bits: int, parent: tuple[Region, ...]) -> tuple[Dll, ...]:
    tables = []
    for number, row in enumerate(rows, 1):
        where = f"[[dll]] number {number}"
        if not isinstance(row, dict):
            raise BadScenario(f"{where} is not a table")
        check_keys(row, _DLL, where)
        tables.append((row, f"{where} ({shown(row.get('name', 'no name'))})"))
    wanted = [
        (
            read_text(row, "name", where),
            read_number(row, "preferred", where),
            read_number(row, "size", where),
            read_number(row, "base", where) if "base" in row else None,
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
            kind=read_choice(row, "kind", where, DllKind, DllKind.LOAD),
            preferred=preferred,
            size=size,
            base=base if base is not None else preferred,
            imports=tuple(read_texts(row, "imports", where)),
            child_base=read_known_number(row, "child_base", where, -1),
            path=read_known_text(row, "path", where),
            dynamic_base=read_flag(row, "dynamic_base", where),
            child_path=read_known_text(row, "child_path", where),
            nameless=read_flag(row, "nameless", where),
            pseudo_relocs=read_flag(row, "pseudo_relocs", where, default=True),
            registers=read_flag(row, "registers", where, default=True),
            line=read_known_number(row, "line", where, 0),
            headers=read_known_text(row, "headers", where),
            source=read_choice(row, "source", where, Source, Source.OBSERVED),
            **{key: read_known_number(row, key, where, 0) for key in BOUNDS},
        )
        for (row, where), (name, preferred, size, _), base in zip(
            tables, wanted, bases, strict=True
        )
    )


def _regions(table: dict[str, Any], role: str) -> Iterator[Region]:
    section = table.get(role, {})
    if not isinstance(section, dict):
        raise BadScenario(f"[{role}] is not a table")
    check_keys(section, _SECTION | {"stack"} if role == "parent" else _SECTION, f"[{role}]")
    rows = read_list(section, "occupied", f"[{role}]")
    limits.check("regions", len(rows))
    for number, row in enumerate(rows, 1):
        where = f"[{role}] occupied number {number}"
        if not isinstance(row, dict):
            raise BadScenario(f"{where} is not a table")
        check_keys(row, _REGION, where)
        start, size = read_number(row, "start", where), read_number(row, "size", where)
        if size <= 0 or start < 0:
            raise BadScenario(
                f"{where}: start = {hex_(start)}, size = {size}",
                hint="an address, and how many bytes from there on",
            )
        yield Region(
            start,
            page_ceil(start + size),
            read_choice(row, "state", where, State, State.COMMITTED),
            read_choice(row, "kind", where, Kind, Kind.PRIVATE),
            read_number(row, "allocation", where, default=start),
            read_text(row, "protect", where, ""),
            read_text(row, "name", where, ""),
            read_choice(row, "use", where, Use, Use.UNKNOWN),
            read_choice(row, "source", where, Source, Source.OBSERVED),
            read_number(row, "line", where, default=0),
        )


def _origin(table: dict[str, Any], role: str) -> Origin:
    """The files of a process's regions; the section was looked at when these were read."""
    section = table.get(role, {})
    rows = read_list(section, "elsewhere", f"[{role}]")
    limits.check("regions", len(rows))
    others = []
    for number, row in enumerate(rows, 1):
        where = f"[{role}] elsewhere number {number}"
        if not isinstance(row, dict):
            raise BadScenario(f"{where} is not a table")
        check_keys(row, _ELSEWHERE, where)
        start, line = (read_number(row, key, where) for key in ("start", "line"))
        others.append(Elsewhere(start, line, read_text(row, "file", where)))
    return Origin(read_text(section, "file", f"[{role}]", ""), tuple(sorted(others)))


def _caveats(table: dict[str, Any]) -> Iterator[Caveat]:
    """Texts as an author writes them, or tables of a kind and its data."""
    for item in read_list(table, "caveats", "the scenario"):
        from forkviz.core.caveats.caveat import read_caveat  # most have none

        try:
            yield read_caveat(item)
        except ValueError as error:
            raise BadScenario(
                f"the scenario: caveats holds {shown(item)}: {error}",
                hint="a list of strings, or of tables as forkviz writes them",
            ) from None


def line_of_fault(message: str) -> int:
    """The line of a fault, 0 where there is none: tomllib puts it into its message alone,
    ``… (at line 3, column 7)``."""
    _, _, rest = message.partition("at line ")
    digits = rest.partition(",")[0]
    return int(digits) if digits.isdigit() else 0
