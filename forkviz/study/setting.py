"""setting: what of a shape is fixed for a whole study, so that one thing alone can be varied."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, fields
from typing import NamedTuple

from forkviz.core.address import size_text
from forkviz.errors import ForkvizError

__all__ = ["KNOBS", "MOST_POINTS", "Knob", "Setting", "parse_fixed", "parse_range", "parse_sweep"]

#: Values of one sweep.
MOST_POINTS = 64


class Knob(NamedTuple):
    """One field of a setting.

    least, most: of its values, both included.  what: it says.  form: of a value for a reader.
    shapes: those that it says something of, empty where it is all of them.
    """

    least: int
    most: int
    what: str
    form: Callable[[int], str]
    shapes: frozenset[str] = frozenset()


#: By the name of the field.
KNOBS = {
    "dlls": Knob(1, 256, "how many DLLs the parent has loaded", "{} DLLs".format),
    "size": Knob(0x1000, 4 << 20, "the size of each DLL, in bytes", size_text),
    "crowding": Knob(
        0, 90, "the percentage of the low 48 MiB that others hold in the child",
        "{} % crowding".format,
    ),
    "entropy": Knob(
        0, 32, "the bits that ASLR draws of a base", "{} bits".format,
        frozenset({"aslr", "faults", "mixed"}),
    ),
}  # fmt: skip
_NUMBER = re.compile(r"(?P<number>0x[0-9a-fA-F]{1,16}|[0-9]{1,18})(?P<unit>K|M|)(?:i?B)?")
_UNITS = {"": 1, "K": 1 << 10, "M": 1 << 20}


@dataclass(frozen=True, slots=True)
class Setting:
    """What every scenario of a study has in common; None leaves it to the shape.

    dlls: how many DLLs the parent has loaded, before it closes any.  size: SizeOfImage of each, in
    bytes.  crowding: of 100, how much of the low 48 MiB the child holds beside what a fork needs.
    entropy: bits of a base that ASLR draws, so that it has 2**entropy places.

    Raises ForkvizError for a value out of KNOBS' bounds.
    """

    dlls: int | None = None
    size: int | None = None
    crowding: int | None = None
    entropy: int | None = None

    def __post_init__(self) -> None:
        for name, value in self.chosen().items():
            knob = KNOBS[name]
            if type(value) is not int or not knob.least <= value <= knob.most:
                raise ForkvizError(
                    f"{name} = {str(value)[:40]} is out of its bounds",
                    hint=f"{knob.what}: {knob.form(knob.least)} to {knob.form(knob.most)}",
                )

    def chosen(self) -> dict[str, int]:
        """What is fixed, by name; it makes the same setting again: ``Setting(**chosen)``."""
        return {name: value for name, value in asdict(self).items() if value is not None}

    def check(self, shape: str) -> None:
        """Raise ForkvizError where something is fixed that scenarios of *shape* do not have."""
        for name in self.chosen():
            shapes = KNOBS[name].shapes
            if shapes and shape not in shapes:
                raise ForkvizError(
                    f"scenarios of shape {shape} do not depend on {name}",
                    hint=f"--shape {min(shapes)}: {KNOBS[name].what}",
                )

    @property
    def text(self) -> str:
        """What is fixed, for a reader: ``dlls: 4 DLLs, size: 64 KiB``; "" for nothing."""
        return ", ".join(
            f"{name}: {KNOBS[name].form(value)}" for name, value in self.chosen().items()
        )


def parse_sweep(text: str) -> tuple[str, tuple[int, ...]]:
    """The name and the values of ``NAME=FIRST:LAST:STEP``, such as ``dlls=2:40:2``.

    Raises ForkvizError as ``parse_range`` does, for a name that is no knob, and for a value out of
    bounds.
    """
    name, equals, values = text.partition("=")
    if not equals:
        raise _bad(text, "it is not NAME=FIRST:LAST:STEP")
    _check_name(name)
    found = parse_range(values)
    for value in (found[0], found[-1]):
        Setting(**{name: value})
    return name, found


def parse_range(text: str) -> tuple[int, ...]:
    """The values of ``FIRST:LAST:STEP``, such as ``2:40:2``.

    LAST is among them if the steps meet it; the step is 1 where it is left out.  A number may be in
    KiB or MiB (``64K``).  Raises ForkvizError for another text, a step of 0, and more than
    MOST_POINTS values.
    """
    parts = text.split(":")
    numbers = [_number(part) for part in parts]
    if not 2 <= len(parts) <= 3 or None in numbers:
        raise _bad(text, "it is not FIRST:LAST:STEP")
    first, last, step = [*(n for n in numbers if n is not None), 1][:3]
    if step < 1 or last < first:
        raise _bad(text, "it goes up, in steps of 1 or more")
    values = range(first, last + 1, step)
    if len(values) > MOST_POINTS:
        raise _bad(text, f"these are {len(values)} values, and at most {MOST_POINTS} are studied")
    return tuple(values)


def parse_fixed(texts: Iterable[str]) -> Setting:
    """The setting of texts such as ``dlls=10`` or ``size=64K``.

    Raises ForkvizError for another text, a name that is no knob or is there twice, and a value out
    of bounds.
    """
    found: dict[str, int] = {}
    for text in texts:
        name, _, value = text.partition("=")
        _check_name(name)
        number = _number(value)
        if number is None or name in found:
            why = "is not a number" if number is None else "is fixed twice"
            raise ForkvizError(f"{text[:80]!r} {why}", hint="such as dlls=10 or size=64K")
        found[name] = number
    return Setting(**found)


def _check_name(name: str) -> None:
    if name not in KNOBS:
        raise ForkvizError(
            f"scenarios have no {name[:40]!r} to choose", hint=f"one of {', '.join(KNOBS)}"
        )


def _number(text: str) -> int | None:
    found = _NUMBER.fullmatch(text.strip())
    return None if found is None else int(found["number"], 0) * _UNITS[found["unit"]]


def _bad(text: str, why: str) -> ForkvizError:
    return ForkvizError(
        f"{text[:80]!r} is not a range of numbers: {why}", hint="such as 2:40:2 or 64K:1M:64K"
    )


assert tuple(KNOBS) == tuple(field.name for field in fields(Setting))
