"""fields: in which form an answer is given, and how generously it is read.

An answer is text from whoever typed it: it is bounded, and read as data.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from forkviz.core.address import hex_, size_text
from forkviz.errors import ForkvizError
from forkviz.lazy.patterns import regex

__all__ = ["MOST_CHARACTERS", "Answer", "Field", "Form", "Unreadable", "read_answer", "written"]

#: Characters of an answer.
MOST_CHARACTERS = 500
#: The largest number that is read: 64 bits.
MOST_NUMBER = (1 << 64) - 1
_UNITS = {"": 1, "b": 1, "byte": 1, "bytes": 1}
for _power, _letter in enumerate("kmgt", start=1):
    for _suffix in ("", "b", "ib"):
        _UNITS[_letter + _suffix] = 1 << (10 * _power)
_NUMBER = regex(
    r"(?:(?P<hex>0x[_`]*[0-9a-f][0-9a-f_`]*)|(?P<h>[0-9a-f][0-9a-f_`]*)h|(?P<dec>[0-9][0-9_,]*))"
    r"\s*(?P<unit>[a-z]*)",
    re.IGNORECASE,
)
#: At least one digit: a separator alone is no number.
_BARE_HEX = regex(r"[0-9a-f][0-9a-f_`]*", re.IGNORECASE)
_BETWEEN = regex(r"[\s,;>→-]*[\s,;>→]+[\s,;>→-]*")

#: A number (bytes, an address, a count, a code), names in their order, or a choice's letter.
Answer = int | tuple[str, ...] | str


class Form(StrEnum):
    """What an answer is."""

    ADDRESS = "address"  # hexadecimal, with or without 0x
    SIZE = "size"  # bytes, with or without a unit
    COUNT = "count"
    CODE = "code"  # an exit code or an errno, by number
    ORDER = "order"  # names, the first one first
    CHOICE = "choice"  # one of the field's choices, by its letter or its text


class Unreadable(ForkvizError):
    """An answer that is none of its form; the text says what would be one."""


@dataclass(frozen=True, slots=True)
class Field:
    """label: stands before it ("beta.dll starts at").  choices: of a CHOICE, as (letter, text);
    of an ORDER, the names as (name, name)."""

    label: str
    form: Form
    choices: tuple[tuple[str, str], ...] = ()

    @property
    def hint(self) -> str:
        """What is read, in one line."""
        return _HINTS[self.form]


_HINTS = {
    Form.ADDRESS: "0x50000, 50000h, 50000 and 320 KiB are all read the same way.",
    Form.SIZE: "0x10000, 65536, 64 KiB and 64K are all read the same way.",
    Form.COUNT: "A whole number.",
    Form.CODE: "A number, such as 11 or 0xc0000005.",
    Form.ORDER: "Names in their order, with commas or spaces between; .dll can be left out.",
    Form.CHOICE: "The letter of a choice.",
}


def read_answer(field: Field, text: str) -> Answer:
    """The answer that *text* gives in *field*'s form; raises Unreadable."""
    if len(text) > MOST_CHARACTERS:
        raise Unreadable(f"an answer has at most {MOST_CHARACTERS} characters")
    text = text.strip()
    match field.form:
        case Form.ORDER:
            return _read_order(field, text)
        case Form.CHOICE:
            return _read_choice(field, text)
        case Form.ADDRESS if _BARE_HEX.fullmatch(text):
            return _bounded(_hexadecimal(text), field)
        case Form.ADDRESS | Form.SIZE | Form.COUNT | Form.CODE:
            return _read_number(field, text)


def _read_number(field: Field, text: str) -> int:
    match = _NUMBER.fullmatch(text)
    units = _UNITS if field.form in (Form.ADDRESS, Form.SIZE) else {"": 1}
    if not match or (unit := match["unit"].lower()) not in units:
        raise Unreadable(f"not read: {text[:40]!r}. {field.hint}")
    if digits := match["hex"] or match["h"]:
        number = _hexadecimal(digits)
    else:
        number = int(match["dec"].replace(",", "").replace("_", ""))
    return _bounded(number * units[unit], field)


def _hexadecimal(digits: str) -> int:
    """The number of *digits*, which have one at least and the separators of debuggers."""
    return int(digits.lower().removeprefix("0x").replace("`", "").replace("_", ""), 16)


def _bounded(number: int, field: Field) -> int:
    if number > MOST_NUMBER:
        raise Unreadable(f"more than 64 bits. {field.hint}")
    return number


def _read_order(field: Field, text: str) -> tuple[str, ...]:
    known = {_stem(name): name for name, _ in field.choices}
    parts = [part.strip("[](){}'\"") for part in _BETWEEN.split(text.strip("[](){}"))]
    parts = [part for part in parts if part]
    for part in parts:
        if _stem(part) not in known:
            raise Unreadable(f"no such name: {part[:40]!r}. There are {', '.join(known.values())}.")
    stems = [_stem(part) for part in parts]  # png and png.dll are one name
    if len(set(stems)) != len(stems) or len(stems) != len(known):
        raise Unreadable(f"each of the {len(known)} names once. {field.hint}")
    return tuple(known[stem] for stem in stems)


def _stem(name: str) -> str:
    return name.lower().removesuffix(".dll")


def _read_choice(field: Field, text: str) -> str:
    wanted = text.lower().strip("().: ")
    for letter, said in field.choices:
        if wanted in (letter, said.lower().strip("().: ")):
            return letter
    letters = ", ".join(letter for letter, _ in field.choices)
    raise Unreadable(f"not one of the choices: {text[:40]!r}. There are {letters}.")


def written(field: Field, answer: Answer) -> str:
    """How *answer* is written in *field*'s form, for a key and for feedback."""
    match answer:
        case tuple():
            return ", ".join(answer)
        case str():
            return f"{answer}) {dict(field.choices)[answer]}"
        case int() if field.form is Form.SIZE:
            return f"{hex_(answer)} ({size_text(answer)})"
        case int() if field.form is Form.ADDRESS or (field.form is Form.CODE and answer > 255):
            return hex_(answer)
        case int():
            return str(answer)
