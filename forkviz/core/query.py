"""Query: which regions to find, in a line of text: ``kind:image state:reserved size>64k -ssl``.

Terms are separated by blanks and must all hold; ``-`` before one negates it.  A term is a field,
a sign and a value (in quotes if it holds a blank), a bare address, or a bare word, which is part of
a name.  ``forkviz/front/controls/find.js`` speaks the same language where there is no Python.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from forkviz.core.region import Kind, Region, Source, State, Use, basename
from forkviz.errors import BadQuery, printable
from forkviz.lazy.patterns import regex

__all__ = ["FIELDS", "MOST_CHARACTERS", "MOST_TERMS", "Field", "Query", "Term", "parse_query"]

#: What a query may have at the most.
MOST_CHARACTERS = 1000
MOST_TERMS = 50
#: What terms stand apart by; one that was pasted from a page may not break.
BLANKS = " \t\r\n\u00a0"

_SIGN = regex(r'[:~<>="]')
_NUMBER = regex(r"0[xX]([0-9a-fA-F]{1,16})|([0-9]{1,20})([kKmMgGtT]?)")
_UNITS = {"": 0, "k": 10, "m": 20, "g": 30, "t": 40}
_COMPARED = (":", ">", ">=", "<", "<=")


class Field(NamedTuple):
    """signs: that it takes.  choices: all its values, empty where any text or number is one."""

    signs: tuple[str, ...]
    choices: tuple[str, ...] = ()

    @property
    def is_number(self) -> bool:
        """Whether its values are addresses or sizes."""
        return not self.choices and "~" not in self.signs


FIELDS: Mapping[str, Field] = {
    "name": Field(("~", ":")),
    "kind": Field((":",), tuple(Kind)),
    "state": Field((":",), tuple(State)),
    "use": Field((":",), tuple(Use)),
    "source": Field((":",), tuple(Source)),
    "protect": Field(("~", ":")),
    "size": Field(_COMPARED),
    "start": Field(_COMPARED),
    "end": Field(_COMPARED),
    "base": Field(_COMPARED),
    "in": Field((":",), ("parent", "child")),
    "at": Field((":",)),
}


class Term(NamedTuple):
    """One condition.  value: a number for a number's field, else a text in lower case."""

    field: str
    sign: str
    value: int | str
    negated: bool = False

    def holds(self, region: Region, who: str) -> bool:
        """Whether the condition is true, the ``-`` before it left aside."""
        value = self.value
        if isinstance(value, int):
            if self.field == "at":
                return region.start <= value < region.end
            return _compares(getattr(region, self.field), self.sign, value)
        if self.field == "name":
            name = region.name.lower()
            return value in name if self.sign == "~" else value in (name, basename(name))
        if self.field == "protect":
            protect = region.protect.lower()
            if self.sign == ":":
                return value == protect
            return value in protect or value in protect.replace("-", "")
        return value == (who if self.field == "in" else getattr(region, self.field))


@dataclass(frozen=True, slots=True)
class Query:
    """What was asked: the text as it was written, and its terms."""

    text: str
    terms: tuple[Term, ...]

    def matches(self, region: Region, who: str = "") -> bool:
        """Whether every term holds for *region*.  who: its process, ``parent``, ``child`` or ""."""
        return all(term.holds(region, who) is not term.negated for term in self.terms)

    @property
    def wants_free(self) -> bool:
        """Whether only free runs can match, so that it is they that must be looked through."""
        free = (("state", State.FREE), ("kind", Kind.NONE))
        return any(not term.negated and (term.field, term.value) in free for term in self.terms)


def parse_query(text: str) -> Query:
    """The query that *text* writes down; without a term it matches everything.

    Raises BadQuery, which names the term, its position and what there is instead.
    """
    if len(text) > MOST_CHARACTERS:
        raise BadQuery(
            f"the query is longer than {MOST_CHARACTERS} characters", position=MOST_CHARACTERS + 1
        )
    terms: list[Term] = []
    for position, raw in _split(text):
        if len(terms) == MOST_TERMS:
            raise BadQuery(f"more than {MOST_TERMS} terms", term=raw, position=position)
        try:
            terms.append(_term(raw))
        except _Fault as fault:
            raise BadQuery(fault.what, term=raw, position=position, hint=fault.hint) from None
    return Query(text, tuple(terms))


class _Fault(Exception):
    """What is wrong with a term, before it is known where that stands."""

    def __init__(self, what: str, hint: str) -> None:
        self.what, self.hint = what, hint
        super().__init__(what)


def _split(text: str) -> Iterator[tuple[int, str]]:
    """Each term as it is written, with the position of its first character, 1-based."""
    begun = -1
    quoted = False
    for i, character in enumerate(text + " "):
        if character == '"' and i < len(text):
            quoted = not quoted
        if i == len(text) or (character in BLANKS and not quoted):
            if begun >= 0:
                if quoted:
                    raise BadQuery(
                        "a quote is not closed",
                        term=text[begun:],
                        position=begun + 1,
                        hint='name~"my dll"',
                    )
                yield begun + 1, text[begun:i]
                begun = -1
        elif begun < 0:
            begun = i


def _term(raw: str) -> Term:
    negated = raw.startswith("-")
    body = raw[1:] if negated else raw
    if not body or body.startswith("-"):
        raise _Fault(
            "one '-' before a term negates it",
            'for example -kind:image; a name that begins with "-" must be in quotes',
        )
    sign = _SIGN.search(body)
    if sign is None or (sign.start() == 0 and sign[0] == '"'):
        return _bare(body)._replace(negated=negated)
    name, sign_text = body[: sign.start()], sign[0]
    if sign_text in "<>" and body[sign.end() : sign.end() + 1] == "=":
        sign_text += "="
    return _field_term(name, sign_text, body[sign.start() + len(sign_text) :], negated)


def _bare(body: str) -> Term:
    """A term without a field: an address, or part of a name."""
    if body[:2].lower() == "0x":
        return Term("at", ":", _number(body))
    return Term("name", "~", _unquoted(body).lower())


def _field_term(name: str, sign: str, written: str, negated: bool) -> Term:
    if sign == '"':
        raise _Fault("quotes enclose a whole value", 'name~"my dll"')
    field = FIELDS.get(name.lower())
    if field is None:
        raise _Fault(
            f"no field is called '{printable(name)}'",
            f"there are {', '.join(FIELDS)}; a name that holds '{sign[0]}' must be in quotes",
        )
    if sign not in field.signs:
        raise _Fault(f"'{name.lower()}' takes no '{sign}'", f"it takes {'  '.join(field.signs)}")
    if not written:
        raise _Fault("a value is missing", f"{name.lower()}{sign}…")
    value = _unquoted(written)
    if field.is_number:
        return Term(name.lower(), sign, _number(value), negated)
    if field.choices and value.lower() not in field.choices:
        raise _Fault(
            f"'{name.lower()}' is never '{printable(value)}'",
            f"it is one of {', '.join(field.choices)}",
        )
    return Term(name.lower(), sign, value.lower(), negated)


def _unquoted(written: str) -> str:
    """A value without the quotes around it."""
    if '"' not in written:
        return written
    if written[0] == written[-1] == '"' and written.count('"') == 2:
        return written[1:-1]
    raise _Fault("quotes enclose a whole value", 'name~"my dll"')


def _number(written: str) -> int:
    match = _NUMBER.fullmatch(written)
    if match is not None:
        value = int(match[1], 16) if match[1] else int(match[2]) << _UNITS[match[3].lower()]
        if value < 1 << 64:
            return value
    raise _Fault(
        f"'{printable(written)}' is not a number of at most 64 bits",
        "0x3fd3a0000, 4096 or 64k; k, m, g and t are powers of 1024",
    )


def _compares(number: int, sign: str, value: int) -> bool:
    match sign:
        case ">":
            return number > value
        case ">=":
            return number >= value
        case "<":
            return number < value
        case "<=":
            return number <= value
        case _:
            return number == value
