"""Texts of the handshake, and what stands around a text: abort, api_fatal, the program's path."""

from __future__ import annotations

from forkviz.core.law.changes import ABORTS, BLODA, BLODA_GONE, ONE_HANDSHAKE
from forkviz.core.law.text import (
    FATAL,
    FORK,
    PRINTED,
    TRACED,
    ByEra,
    Mark,
    Text,
    Variant,
    Who,
    always,
)
from forkviz.core.law.text_id import TextId
from forkviz.core.law.texts_parent import PARENT_FRAME

__all__ = ["AROUND_TEXTS"]

_SYNC: ByEra[str] = always("sync_with_parent")
_RELOADED = "performed fork fixups and dynamic dll loading"

_HANDSHAKE: dict[TextId, Text] = {
    # The names of the reports are in the texts below.
    TextId.SYNC_LONGJMP: Text(Who.CHILD, TRACED, (Variant(None, "after longjmp", Mark.SEEN),)),
    TextId.SYNC_LOADED: Text(
        Who.CHILD,
        TRACED,
        (Variant(None, "loaded dlls", Mark.SEEN), Variant(ONE_HANDSHAKE, _RELOADED)),
    ),
    TextId.SYNC_FIXUP: Text(
        Who.CHILD,
        TRACED,
        (Variant(None, "performed fork fixup", Mark.SEEN), Variant(ONE_HANDSHAKE, _RELOADED)),
    ),
    TextId.SIGNALLING: Text(
        Who.CHILD, TRACED, (Variant(None, "signalling parent: {point:%s}", Mark.SEEN),), _SYNC
    ),
    TextId.AWAKE: Text(Who.CHILD, TRACED, (Variant(None, "awake", Mark.SEEN),), _SYNC),
    TextId.NO_PROBLEMS: Text(Who.CHILD, TRACED, (Variant(None, "no problems", Mark.SEEN),), _SYNC),
    TextId.RESUMED: Text(
        Who.PARENT, TRACED, (Variant(None, "signalled child", Mark.SEEN),), always("resume_child")
    ),
    TextId.PARENT_SILENT: Text(Who.CHILD, FATAL, (Variant(None, "WFSO timed out {point:%s}"),)),
    TextId.PARENT_NOT_AWAITED: Text(
        Who.CHILD,
        FATAL,
        (Variant(None, "WFSO failed {point:%s}[, fork_finished {handle:%p}[, {error:%E}]]"),),
    ),
}

_FATAL = "{program:%P}: *** fatal error - {text:%s}"

_AROUND: dict[TextId, Text] = {
    TextId.ABORTED: Text(
        Who.CHILD,
        PRINTED,
        (Variant(ABORTS, "{text:%s}", Mark.SEEN),),
        always("child_info_fork::abort"),
    ),
    TextId.FATAL: Text(
        Who.CHILD,
        PRINTED,
        (
            Variant(None, _FATAL),
            Variant(
                ABORTS,
                "{program:%P}: *** fatal error {forkee:%s=in forked process }- {text:%s}",
                Mark.SEEN,
            ),
        ),
    ),
    TextId.FATAL_EARLY: Text(
        Who.EITHER,
        PRINTED,
        (
            Variant(None, _FATAL),
            Variant(ABORTS, "{program:%P}: *** fatal error {forkee:%s=}- {text:%s}", Mark.SEEN),
        ),
    ),
    TextId.FORKING: Text(Who.PARENT, PRINTED, (Variant(None, PARENT_FRAME),), FORK),
    TextId.OWN: Text(Who.EITHER, PRINTED, (Variant(None, "", Mark.INFERRED),)),
    TextId.BLODA: Text(
        Who.EITHER,
        PRINTED,
        (
            Variant(
                BLODA,
                "Potential BLODA detected!  Thread function called outside of Cygwin DLL:"
                "[\n{dll:win}]",
            ),
            Variant(BLODA_GONE, ""),
        ),
    ),
}

AROUND_TEXTS: dict[TextId, Text] = {**_HANDSHAKE, **_AROUND}
