"""Texts of the parent: how its child ended, how fork() returned, and what could not be copied."""

from __future__ import annotations

from forkviz.core.law.changes import (
    ABORTS,
    BITS_64,
    CREATE_TRACED,
    ERRNO_TRACED,
    EXIT_CODE_TRACED,
    HEXADECIMAL,
    RETRIES,
    WINPID,
)
from forkviz.core.law.text import (
    FORK,
    PRINTED,
    TRACED,
    ByEra,
    Mark,
    Text,
    Variant,
    Way,
    Who,
    always,
)
from forkviz.core.law.text_id import TextId

__all__ = ["PARENT_FRAME", "PARENT_TEXTS"]

#: What the parent says of a child, around each of its texts.
PARENT_FRAME = "[child {child:%d} - ]{text:%s}[, errno {errno:%d}]"
_SYNC: ByEra[str] = always("child_info::sync")
_COPY: ByEra[str] = always("child_copy")


def _of_child(*variants: Variant, ways: ByEra[Way] = PRINTED) -> Text:
    return Text(Who.PARENT, ways, variants, FORK, PARENT_FRAME)


_ENDED = "died unexpectedly[, retry {retries:%d}[, exit code "

_ENDS: dict[TextId, Text] = {
    TextId.DIED_EARLY: _of_child(
        Variant(
            None,
            "died waiting for longjmp before initialization[, retry {retries:%d}"
            "[, exit code {exit:%p}]]",
        ),
        Variant(RETRIES, f"forked process {_ENDED}{{exit:%d}}]]"),
        Variant(WINPID, f"forked process {{windows:%u}} {_ENDED}{{exit:%d}}]]"),
        Variant(HEXADECIMAL, f"forked process {{windows:%u}} {_ENDED}{{exit:%y}}]]", Mark.SEEN),
    ),
    TextId.NOT_CREATED: _of_child(
        Variant(None, "CreateProcessW failed[ for '{program:%W}']"),
        ways=((None, Way.PRINTED), (CREATE_TRACED, Way.TRACED)),
    ),
    TextId.NO_EVENT: _of_child(Variant(None, "unable to allocate forker_finished event")),
    TextId.STACK_NOT_COPIED: _of_child(Variant(None, "pid {windows:%u}, exitval {exit:%p}")),
    TextId.LINKED_NOT_COPIED: _of_child(
        Variant(ABORTS, "couldn't copy linked dll data/bss", Mark.SEEN)
    ),
    TextId.DIED_LOADING: _of_child(Variant(None, "died waiting for dll loading")),
}

_RETURNS: dict[TextId, Text] = {
    TextId.FORK_FAILED: Text(
        Who.PARENT,
        TRACED,
        (Variant(None, "fork failed - child[ pid] {child:%d}, errno {errno:%d}"),),
        FORK,
    ),
    TextId.FORK_RETURNED: Text(Who.EITHER, TRACED, (Variant(None, "{child:%R}[ =] fork()"),), FORK),
    TextId.FORK_RETURNED_ERROR: Text(
        Who.PARENT,
        TRACED,
        (
            Variant(None, "{returned:%R=-1} = fork()"),
            Variant(ERRNO_TRACED, "{returned:%R=-1} = fork()[, errno {errno:%d}]"),
        ),
        FORK,
    ),
    TextId.SYNC_WAITING: Text(
        Who.PARENT,
        TRACED,
        (
            Variant(
                None,
                "n {count:%d}, waiting for subproc_ready({event:%p}) and child process"
                "({process:%p})",
            ),
        ),
        _SYNC,
    ),
    TextId.SYNC_WAITED: Text(
        Who.PARENT,
        TRACED,
        (
            Variant(None, "pid {windows:%u}, WFMO returned {waited:%d}, res {result:%d}"),
            Variant(
                EXIT_CODE_TRACED,
                "pid {windows:%u}, WFMO returned {waited:%d}, exit_code {exit:%y}, res {result:%d}",
            ),
        ),
        _SYNC,
    ),
    TextId.WAIT_FAILED: Text(
        Who.PARENT, PRINTED, (Variant(None, "wait failed, pid {windows:%u}[, {error:%E}]"),), _SYNC
    ),
}


def _copy(who: Who, verb: str, mark: Mark) -> Text:
    def template(done: str) -> str:
        return (
            f"{{what:%s}} {{way:%s={verb}}} copy failed, {{start:%p}}..{{end:%p}}[, done "
            f"{{done:{done}}}[, windows pid {{windows:%u}}[, {{error:%E}}]]]"
        )

    return Text(
        who,
        PRINTED,
        (Variant(None, template("%d")), Variant(BITS_64, template("%lu"), mark)),
        _COPY,
    )


_COPIES: dict[TextId, Text] = {
    TextId.COPY_READ: _copy(Who.CHILD, "read", Mark.READ),
    TextId.COPY_WRITTEN: _copy(Who.PARENT, "write", Mark.SEEN),
}

PARENT_TEXTS: dict[TextId, Text] = {**_ENDS, **_RETURNS, **_COPIES}
