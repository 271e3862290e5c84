"""exports: the names of a package whose modules are imported when a name is first asked for.

    __getattr__, __dir__ = exports(__name__, _HOMES)

Type checkers get the names by imports under ``TYPE_CHECKING``, beside that line.
"""

from __future__ import annotations

TYPE_CHECKING = False  # typing's own would have to be imported, before Ctrl-C is seen to

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

__all__ = ["exports"]


def exports(
    package: str, homes: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` of *package*, whose names are in the modules *homes*."""

    def of(name: str) -> Any:
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        import importlib
        import sys

        value = getattr(importlib.import_module(home), name)
        setattr(sys.modules[package], name, value)
        return value

    def names() -> list[str]:
        import sys

        return sorted(sys.modules[package].__all__)

    return of, names
