"""Scenarios as text: TOML, addresses in hexadecimal; reading it gives the same scenario."""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.address import hex_
from forkviz.core.provenance import NOWHERE, Origin
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.text import visible, well_formed
from forkviz.machine.dlls.names import by_file
from forkviz.machine.system import System
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Fault, Loader

__all__ = ["BOUNDS", "SCHEMA", "dump_scenario"]

#: The last schema: policies are named by releases.  1 has plain texts for caveats.
SCHEMA = 3
#: A DLL's data and bss, counted from its base.
BOUNDS = ("data", "data_end", "bss", "bss_end")


def dump_scenario(scenario: Scenario) -> str:
    """*scenario* as TOML, addresses in hexadecimal; reading it gives the same scenario."""
    from forkviz.core.caveats.caveat import flat  # who reads a scenario does without it

    caveats = list(map(flat, scenario.caveats))
    lines = [f"schema = {SCHEMA}", f"title = {_quote(scenario.title)}", f"bits = {scenario.bits}"]
    lines.append(f"policy = {_quote(scenario.policy)}")
    if scenario.forks:
        lines.append(f"forks = {scenario.forks}")
    for key, texts in (
        ("notes", scenario.notes),
        ("caveats", caveats),
        ("conflicts", scenario.conflicts),
    ):
        if texts:
            lines.append(f"{key} = [")
            lines += [f"  {_value(text)}," for text in texts]
            lines.append("]")
    for role, regions, origin in (
        ("parent", scenario.parent, scenario.parent_origin),
        ("child", scenario.child, scenario.child_origin),
    ):
        if regions or origin != NOWHERE:
            lines += ["", f"[{role}]", *_origin_lines(origin)]
            if role == "parent" and scenario.stack is not None:
                lines.append(f"stack = {hex_(scenario.stack)}")
            lines.append("occupied = [")
            lines += [f"  {{{', '.join(_region_fields(region))}}}," for region in regions]
            lines.append("]")
    loader = scenario.loader
    if loader != Loader():
        lines += ["", "[loader]", f"placement = {_quote(loader.placement)}"]
        lines += [f"aslr = {_quote(loader.aslr)}", f"seed = {loader.seed}"]
        lines.append(f"rewrites_header = {str(loader.rewrites_header).lower()}")
        if loader.system is not System.WINDOWS:
            lines.append(f"system = {_quote(loader.system)}")
        if loader.entropy is not None:
            lines.append(f"entropy = {loader.entropy}")
    for dll in scenario.dlls:
        lines += ["", "[[dll]]"]
        lines.append(f"name = {_quote(by_file(dll).name)}")
        lines.append(f"kind = {_quote(dll.kind)}")
        lines.append(f"preferred = {hex_(dll.preferred)}")
        lines.append(f"size = {hex_(dll.size)}")
        lines.append(f"base = {hex_(dll.base)}")
        lines.append(f"imports = [{', '.join(_quote(name) for name in dll.imports)}]")
        if dll.child_base is not None:
            lines.append(f"child_base = {hex_(dll.child_base)}")
        if dll.path is not None:
            lines.append(f"path = {_quote(dll.path)}")
        for key in BOUNDS:
            if (bound := getattr(dll, key)) is not None:
                lines.append(f"{key} = {hex_(bound)}")
        if dll.child_path is not None:
            lines.append(f"child_path = {_quote(dll.child_path)}")
        if dll.dynamic_base:
            lines.append("dynamic_base = true")
        if dll.nameless:
            lines.append("nameless = true")
        if not dll.pseudo_relocs:
            lines.append("pseudo_relocs = false")
        if not dll.registers:
            lines.append("registers = false")
        if dll.line is not None:
            lines.append(f"line = {dll.line}")
        if dll.source is not Source.OBSERVED:
            lines.append(f"source = {_quote(dll.source)}")
        if dll.headers is not None:
            lines.append(f"headers = {_quote(dll.headers)}")
    for fault in scenario.faults:
        lines += ["", "[[fault]]", *_fault_fields(fault)]
    return "\n".join(lines) + "\n"


def _value(value: object) -> str:
    """A text, a number, a list or a table of such, in one line."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key} = {_value(each)}' for key, each in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    return _quote(value) if isinstance(value, str) else str(value)


def _quote(text: str) -> str:
    # TOML's basic strings are JSON's, but for halves of surrogate pairs, which no file of text can
    # hold; what does not show is escaped, for files are looked at in terminals and editors.
    import json

    text = json.dumps(well_formed(text), ensure_ascii=False)
    if visible(text) == text:
        return text
    return "".join(c if visible(c) == c else _escape(ord(c)) for c in text)


def _escape(code: int) -> str:
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _origin_lines(origin: Origin) -> Iterator[str]:
    if origin.file:
        yield f"file = {_quote(origin.file)}"
    if origin.elsewhere:
        yield "elsewhere = ["
        for start, line, file in origin.elsewhere:
            yield f"  {{start = {hex_(start)}, line = {line}, file = {_quote(file)}}},"
        yield "]"


def _fault_fields(fault: Fault) -> Iterator[str]:
    yield f"kind = {_quote(fault.kind)}"
    plain = Fault(fault.kind)
    if fault.phase is not plain.phase:
        yield f"phase = {_quote(fault.phase.name)}"
    for key in ("attempt", "start", "size", "dll", "name", "exit_code"):
        value = getattr(fault, key)
        if value != getattr(plain, key):
            number = value if key == "attempt" else hex_(value) if type(value) is int else None
            yield f"{key} = {_quote(value) if number is None else number}"


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
