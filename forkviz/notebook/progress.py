"""progress: a bar in the cell while something takes long; nothing outside of a notebook.

    with bar("forks") as progress:
        study = run_study(10_000, ["repaired"], progress=progress)

It is drawn anew only where another percent is done, so that it costs nothing, and goes when the
work ends, whichever way.
"""

from __future__ import annotations

import html
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from forkviz.core.text import clipped

__all__ = ["bar", "in_notebook"]

#: Called with how much is done, and how much there is in all.
Progress = Callable[[int, int], None]


def in_notebook() -> bool:
    """Whether this runs in a kernel of Jupyter."""
    ipython = sys.modules.get("IPython")
    shell = getattr(ipython, "get_ipython", lambda: None)()
    return getattr(shell, "kernel", None) is not None


@contextmanager
def bar(what: str) -> Iterator[Progress | None]:
    """A bar named *what* below the cell while the block runs; None where there is no notebook."""
    if not in_notebook():
        yield None
        return
    from IPython import display

    show: Any = display.display  # IPython's has no types
    handle = show(_look(what, 0, 0), raw=True, display_id=True)
    shown = -1

    def report(done: int, total: int) -> None:
        nonlocal shown
        percent = 100 * done // total if total else 0
        if percent != shown:
            shown = percent
            handle.update(_look(what, done, total), raw=True)

    try:
        yield report
    finally:
        handle.update({"text/html": "", "text/plain": ""}, raw=True)


def _look(what: str, done: int, total: int) -> dict[str, str]:
    """The bar and the same in words; before anything is known, a bar without an end."""
    name = clipped(what, 80)
    told = f"{name}: {done:,} of {total:,}" if total else name
    at = f' value="{done}" max="{total}"' if total else ""
    text = html.escape(told)
    return {"text/html": f"<label>{text} <progress{at}></progress></label>", "text/plain": told}
