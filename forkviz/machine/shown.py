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
    """Mark a function of the listing; *name* and *source* as in ``Shown``."""

    def mark(function: F) -> F:
        SHOWN[function.__name__] = Shown(name, source, function)
        return function

    return mark


def inline(function: F) -> F:
    """Mark a helper that the listing expands where it is called."""
    SHOWN[function.__name__] = Shown("", "", function)
    return function
