"""messages: what the explorer's browser asks Python, and what Python sends back.

Each is a mapping with the key ``kind``; ``front/base/contract.js`` has the same names.
"""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Asked", "LiveAction", "Sent"]


class Asked(StrEnum):
    """The kind of a message of the browser."""

    BOKEHJS = "bokehjs"  # the runtime of the figures
    EDIT = "edit"  # change the scenario; ``edit`` says how
    POLICY = "policy"  # fork under ``name``
    SCENARIO = "scenario"  # fork the scenario of ``number``
    UNDO = "undo"  # take the last change back
    RESET = "reset"  # take all changes back
    REMEDY = "remedy"  # apply the remedy of ``number``, and show both forks
    BACK = "back"  # from the comparison to the fork
    EXPORT = "export"  # write a report
    LINK = "link"  # a link to what is shown; ``selected`` is what the view has selected
    LIVE = "live"  # ``do`` names a LiveAction


class LiveAction(StrEnum):
    """What real processes are asked to do."""

    STEP = "step"
    DECISION = "decision"
    END = "end"
    REREAD = "reread"
    REREADS = "rereads"
    BREAK = "break"
    AGAIN = "again"
    CLOSE = "close"


class Sent(StrEnum):
    """The kind of a message of Python."""

    BOKEHJS = "bokehjs"
    ERROR = "error"
    EXPORTED = "exported"
    LINKED = "linked"
    EXPLORER = "explorer"  # of a quiz's problem; the data are beside it
    SAVED = "saved"  # the answers to a ticket: a file's name and text
