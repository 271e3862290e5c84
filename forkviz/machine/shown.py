"""Shown: how a function of the machine appears in the listing that a learner reads.

The listing is the machine's own source (``forkviz.explanations.pseudocode``).  A function that is
marked with neither ``shown`` nor ``inline`` is plumbing: its caller's line stands for all of it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeVar

__all__ = ["SHOWN", "Shown", "inline", "shown"]

F = TypeVar("F", bound=Callable[..., object])


class Shown(NamedTuple):
    """name: of the function in the listing, "" where its body stands at its callers' instead.

    source: the functions of Cygwin, and the patch or the era, that it stands for.
    """

    name: str
    source: str
    function: Callable[..., object]


#: Every function that the listing can show, by its own name.
SHOWN: dict[str, Shown] = {}


def shown(name: str, source: str) -> Callable[[F], F]:
    """Mark a function of the listing; *name* and *source* as in ``Shown``.

    Raises ValueError if a function of another module has its name already.
    """

    def mark(function: F) -> F:
        _keep(Shown(name, source, function))
        return function

    return mark


def inline(function: F) -> F:
    """Mark a helper that the listing expands where it is called."""
    _keep(Shown("", "", function))
    return function


def _keep(one: Shown) -> None:
    """A notebook may define its function again; a machine of one's own must not hide forkviz's."""
    code = one.function.__name__
    before = SHOWN.get(code)
    if before is not None and before.function.__module__ != one.function.__module__:
        raise ValueError(f"{before.function.__module__} has a function {code}: take another name")
    SHOWN[code] = one
