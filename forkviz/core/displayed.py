"""Displayed: a value that a notebook shows as tables and ``print`` as lines, made by whoever
registered.

The values live in low rooms, which import nothing upward, and what makes tables of them stands far
above.  So a value asks this registry; ``forkviz/__init__.py`` puts the makers there.
"""

from __future__ import annotations

TYPE_CHECKING = False  # typing's own would have to be imported, before Ctrl-C is seen to

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__all__ = ["Displayed", "draw_with"]

_makers: list[Callable[[object], str]] = []


def draw_with(html: Callable[[object], str], text: Callable[[object], str]) -> None:
    """Let *html* and *text* say what each value is, instead of whoever did so before."""
    _makers[:] = [html, text]


class Displayed:
    """Mixed into a value: notebooks ask ``_repr_html_``, ``print`` and IPython the text.

    ``repr`` stays one line.  Without makers there is only that line.
    """

    __slots__ = ()

    def __init_subclass__(cls, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        # IPython prefers a class's own ``__repr__`` to an inherited ``_repr_pretty_``.
        cls._repr_pretty_ = Displayed._repr_pretty_  # type: ignore[method-assign]

    def __str__(self) -> str:
        return _makers[1](self) if _makers else repr(self)

    def _repr_html_(self) -> str | None:
        return _makers[0](self) if _makers else None

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """What IPython writes: the text, or the one line where the value is in a list."""
        alone = not cycle and len(getattr(printer, "stack", ())) < 2
        printer.text(str(self) if alone else repr(self))
