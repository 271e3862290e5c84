"""forkable: whether a fork can be made of what was read, and why not."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

from forkviz.errors import BadCapture
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.trace import Trace

if TYPE_CHECKING:
    from forkviz.core.captures.capture import Capture

__all__ = ["alone", "is_capture", "is_log_alone", "unforkable"]


def is_capture(source: object) -> TypeGuard[Capture]:
    """Whether *source* is a capture; what makes one up is imported only where it may be one."""
    if isinstance(source, Scenario | Trace):
        return False
    from forkviz.core.captures.capture import Capture

    return isinstance(source, Capture)


def is_log_alone(source: object) -> bool:
    """Whether *source* is a log of forks without a map: it can be shown, and not simulated."""
    return is_capture(source) and source.parent is None and bool(source.forks())


def unforkable(source: object) -> str:
    """Why no fork can be made of *source*, a capture with a map; "" for everything else."""
    if not is_capture(source) or source.parent is None:
        return ""
    from forkviz.api import scenario  # which imports this module

    try:
        scenario(source)
    except BadCapture as error:
        return error.what
    return ""


def alone(source: Capture) -> bool:
    """Whether *source* has messages of a failed fork, and no fork can be made of it."""
    says_why = bool(source.findings) and not source.forks()
    return says_why and (source.parent is None or bool(unforkable(source)))
