"""The command line: ``forkviz COMMAND ...``, one module a command, put together in ``app``.

Next to nothing is imported here before ``program`` has seen to Ctrl-C.
"""

from __future__ import annotations

import os

#: What a shell gives a program that Ctrl-C ended.
INTERRUPTED = 130

#: How many more values than were freed are made before the garbage collector looks at them.  A
#: short command makes fewer and ends; Python's own 700 have it look twenty times while modules are
#: imported, where nothing is garbage.
COLLECT_AFTER = 100_000

try:
    import gc
    import signal
    import sys
except KeyboardInterrupt:
    os._exit(INTERRUPTED)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, NoReturn

__all__ = ["INTERRUPTED", "main", "program"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line *argv*, sys.argv's where it is left out; return the exit status."""
    from forkviz.cli.app import main as run

    return run(argv)


def program() -> NoReturn:
    """``main`` as a process of its own, which Ctrl-C ends quietly whenever it comes.

    While modules are imported there is nothing to clean up, and after the command is done there is
    nothing to be stopped.  Python's own start, before this, is out of reach.
    """
    # One that runs in the background ignores it, and so does this one.
    ours = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if ours:
        signal.signal(signal.SIGINT, _leave)
        sys.unraisablehook = _interrupt_again
    gc.set_threshold(COLLECT_AFTER)
    from forkviz.cli.app import main as run

    try:
        if ours:
            signal.signal(signal.SIGINT, signal.default_int_handler)
        status = run()
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    except KeyboardInterrupt:  # before run() began or after it was done
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        status = INTERRUPTED
    # Python ends with a search for garbage in all that there is, a sixth of a short command's time.
    gc.freeze()
    sys.exit(status)


def _leave(_number: int, _frame: object) -> NoReturn:
    os._exit(INTERRUPTED)


def _interrupt_again(unraisable: Any) -> None:
    """Where Python can't raise an exception it prints it and goes on: of Ctrl-C, raise it anew."""
    if not issubclass(unraisable.exc_type, KeyboardInterrupt):
        sys.__unraisablehook__(unraisable)
        return
    import _thread
    import threading

    again = threading.Timer(0.01, _thread.interrupt_main)
    again.daemon = True
    again.start()
