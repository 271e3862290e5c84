"""toml_fields: the values in a scenario's TOML, each read as its type, with a precise complaint.

Each function takes a table, a key of it, and *where* that is, for the complaint; BadScenario names
all three.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any, TypeVar

from forkviz.errors import BadScenario, printable

__all__ = [
    "check_keys",
    "read_choice",
    "read_flag",
    "read_known_number",
    "read_known_text",
    "read_list",
    "read_number",
    "read_text",
    "read_texts",
    "shown",
]

E = TypeVar("E", bound=StrEnum)


def check_keys(table: dict[str, Any], keys: set[str], where: str) -> None:
    """Raises BadScenario where *table* has a key that is none of *keys*."""
    odd = sorted(set(table) - keys)
    if odd:
        raise BadScenario(f"{where} has {shown(odd[0])}", hint=f"known: {', '.join(sorted(keys))}")


def read_number(table: dict[str, Any], key: str, where: str, default: int | None = None) -> int:
    """The number of *key*, of at most 64 bits; *default* where it is missing."""
    value = table.get(key, default)
    if type(value) is not int or abs(value) >= 1 << 64:
        raise BadScenario(f"{where}: {key} = {shown(value)}", hint="a number, such as 0x400000")
    return value


def read_known_number(table: dict[str, Any], key: str, where: str, unknown: int) -> int | None:
    """The number that *key* has; None where it is missing.

    unknown: what a file written by hand may have instead.
    """
    value = read_number(table, key, where, default=unknown)
    return value if value != unknown else None


def read_known_text(table: dict[str, Any], key: str, where: str) -> str | None:
    """The text of *key*; None where it is missing or empty."""
    return read_text(table, key, where, "") or None


def read_text(table: dict[str, Any], key: str, where: str, default: str | None = None) -> str:
    """The text of *key*; *default* where it is missing."""
    value = table.get(key, default)
    if not isinstance(value, str):
        raise BadScenario(f"{where}: {key} = {shown(value)}", hint="a string in quotes")
    return value


def read_list(table: dict[str, Any], key: str, where: str) -> list[Any]:
    """The list of *key*, empty where it is missing."""
    value = table.get(key, [])
    if not isinstance(value, list):
        raise BadScenario(f"{where}: {key} is not a list")
    return value


def read_texts(table: dict[str, Any], key: str, where: str) -> list[str]:
    """The list of texts of *key*."""
    value = read_list(table, key, where)
    for item in value:
        if not isinstance(item, str):
            raise BadScenario(f"{where}: {key} holds {shown(item)}", hint="a list of strings")
    return value


def read_flag(table: dict[str, Any], key: str, where: str, *, default: bool = False) -> bool:
    """True or false; *default* where *key* is missing."""
    value = table.get(key, default)
    if not isinstance(value, bool):
        raise BadScenario(f"{where}: {key} = {shown(value)}", hint="true or false")
    return value


def read_choice(table: dict[str, Any], key: str, where: str, kind: type[E], default: E | None) -> E:
    """The member of *kind* that *key* names; *default* where it is missing."""
    value: Any = table.get(key, default)
    try:
        return kind(value)
    except ValueError:
        choices = ", ".join(kind)
        raise BadScenario(f"{where}: {key} = {shown(value)}", hint=f"one of: {choices}") from None


def shown(value: Any) -> str:
    """*value* for a complaint, in a line of bearable length."""
    try:
        return printable(repr(value))
    except (ValueError, RecursionError):  # Python does not print a number of thousands of digits
        return "…"
