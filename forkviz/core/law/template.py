r"""Templates of what the runtime prints: literals, and fields in the forms of its printf.

::

    address space needed by '{dll:base}' ({parent:%08lx})[ is already[ occupied]]

``{name:kind}`` is a field.  Kinds: ``base``, ``win`` and ``nt`` are forms of a DLL's name (%W);
``%W`` and ``%s`` are texts, ``%p``, ``%y`` and ``%ly`` hexadecimal with 0x and without leading
zeros, ``%08lx`` eight digits without 0x, ``%d`` signed, of 32 bits, ``%ld`` the same of 64,
``%u`` and ``%lu`` unsigned, ``%E`` the words ``Win32 error`` and a number, ``%P`` the program's
Windows path, ``%R`` what a function returns, signed.  ``{name:%s=words}`` is
a text that is always the same here.  ``[`` and ``]`` enclose what a reader may find cut off; to the
writer they are nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from forkviz.core.law.names import DllName, dll_name
from forkviz.lazy.patterns import regex

__all__ = ["NAMES", "TEXTS", "Part", "Placeholder", "fields_of", "filled", "parts_of"]

#: Kinds of fields that are names of DLLs.
NAMES = frozenset({"base", "win", "nt"})
#: Kinds of fields that are any text.
TEXTS = frozenset({"%s", "%W", "%P"})

_PART = regex(
    r"\{(?P<name>\w+):(?P<kind>[%\w]+)(?:=(?P<fixed>[^}]*))?\}|(?P<mark>[\[\]])"
    r"|(?P<text>[^{}\[\]]+)"
)
_UNSIGNED = frozenset({"%u", "%lu"})
_WIDTHS = {"%d": 32, "%R": 32, "%ld": 64}


class Placeholder(str):
    """What stands for a value that is not known: it may fill a field of any kind."""

    __slots__ = ()


class Part(NamedTuple):
    """A piece of a template: a field where name is not "", a literal where text is not, a mark.

    fixed: what a field always is, None where it varies.
    """

    name: str = ""
    kind: str = ""
    fixed: str | None = None
    text: str = ""
    mark: str = ""


@cache
def parts_of(template: str) -> tuple[Part, ...]:
    """The pieces of *template*, in its order."""
    return tuple(
        Part(m["name"] or "", m["kind"] or "", m["fixed"], m["text"] or "", m["mark"] or "")
        for m in _PART.finditer(template)
    )


def fields_of(template: str) -> dict[str, str]:
    """The kinds of the fields of *template* that must be given, by their names."""
    return {p.name: p.kind for p in parts_of(template) if p.name and p.fixed is None}


def filled(template: str, fields: Mapping[str, str | int | DllName]) -> str:
    """*template* with the values of *fields*; raises KeyError, of the first that is missing."""
    made = []
    for part in parts_of(template):
        if not part.name:
            made.append(part.text)
        elif part.fixed is not None:
            made.append(part.fixed)
        else:
            made.append(_printed(part.kind, fields[part.name]))
    return "".join(made)


def _printed(kind: str, value: str | int | DllName) -> str:
    """*value* in the form *kind*."""
    if kind in NAMES:
        name = value if isinstance(value, DllName) else dll_name(str(value))
        return str(getattr(name, kind))
    if isinstance(value, str):
        if kind in TEXTS or isinstance(value, Placeholder):
            return value
        raise ValueError(f"{value!r} is not a number, which {kind} needs")
    if isinstance(value, DllName):
        return value.win
    if kind in _WIDTHS:
        half = 1 << (_WIDTHS[kind] - 1)
        return str((value + half) % (2 * half) - half)
    if kind == "%E":
        return f"Win32 error {value}"
    if kind == "%08lx":
        return f"{value:08X}"
    return str(value) if kind in _UNSIGNED or kind in TEXTS else f"0x{value:X}"
