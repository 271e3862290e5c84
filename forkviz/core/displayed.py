"""Displayed: a value that a notebook shows as a table, drawn by whoever registered.

The values live in low rooms, which import nothing upward, and what makes tables of them stands far
above.  So a value asks this registry; ``forkviz/__init__.py`` puts the maker there.
"""

from __future__ import annotations

TYPE_CHECKING = False  # typing's own would have to be imported, before Ctrl-C is seen to

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Displayed", "draw_with"]

_makers: list[Callable[[object], str]] = []


def draw_with(maker: Callable[[object], str]) -> None:
    """Let *maker* give the HTML of each value, instead of whoever did so before."""
    _makers[:] = [maker]


class Displayed:
    """Mixed into a value: notebooks ask ``_repr_html_``; without a maker they get the text."""

    __slots__ = ()

    def _repr_html_(self) -> str | None:
        return _makers[0](self) if _makers else None
