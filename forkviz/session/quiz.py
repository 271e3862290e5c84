"""quiz: what answers the page or the widget of a quiz: its session, and a problem's explorer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from forkviz.course.kinds.cause import diagnosis_of_log
from forkviz.course.prefixes import beginning
from forkviz.course.quiz_session import QuizItem, QuizSession
from forkviz.diagnosis.record import diagnosis_record
from forkviz.errors import ForkvizError
from forkviz.front.diagnosis_data import diagnosis_data
from forkviz.lazy.patterns import regex
from forkviz.readers.base.lines import decode, read_bytes
from forkviz.session.beginning import BeginningSession
from forkviz.session.session import Session
from forkviz.session.showing import Showing
from forkviz.session.whatif import simulated

__all__ = ["QuizDesk", "session_asked", "session_of"]

#: Digits of the largest seed.
_SEED = regex(r"[0-9]{1,20}")


class QuizDesk:
    """Answers the messages of one page or widget.  session: None as long as no quiz is open."""

    def __init__(self, session: QuizSession | None = None) -> None:
        self.session = session

    def asked(self, message: object, kept: object = None) -> dict[str, Any]:
        """What *message* leads to, as plain values that JSON can hold.

        ``open`` (topic, seed as a text, problems) and ``ticket`` (text) begin a quiz, unless it is
        the one that is open; ``answer``, ``walk`` and ``go`` are the session's; all of them lead to
        the session's ``data``.  ``explore`` leads to ``{kind: "explorer", part, data, step}``,
        ``save`` to ``{kind: "saved", name, text}``.

        kept: ``{origin, kept, number}`` of the data that the page shows.  An engine that started
        anew has no session: it makes it again from that.  Raises ForkvizError where the message
        means nothing; then nothing has changed.
        """
        if not isinstance(message, Mapping):
            raise ForkvizError("a quiz knows no such message")
        match message.get("kind"):
            case "open" | "ticket":
                return self._opened(message, kept).data()
            case "explore":
                session = self._session(kept)
                return _explorer(session.items[session.item_number(message) - 1])
            case "save":
                return _saved(self._session(kept))
            case _:
                session = self._session(kept)
                session.asked(message)
                return session.data()

    def _opened(self, origin: Mapping[str, Any], kept: object) -> QuizSession:
        made = session_of(origin)
        if self.session is not None and self.session.origin == made.origin:
            return self.session
        if isinstance(kept, Mapping) and kept.get("origin") == made.origin:
            made.resume(kept.get("kept"), kept.get("number"))
        self.session = made
        return made

    def _session(self, kept: object) -> QuizSession:
        origin = kept.get("origin") if isinstance(kept, Mapping) else None
        if isinstance(origin, Mapping):
            return self._opened(origin, kept)
        if self.session is None:
            raise ForkvizError("no quiz is open")
        return self.session


def session_of(origin: Mapping[str, Any]) -> QuizSession:
    """The session of the *origin* of a quiz: a ticket, or a topic and a seed (a text).

    A message that begins one has the same, and the ticket as its ``text``.
    """
    if (text := origin.get("text", origin.get("ticket"))) is not None:
        if not isinstance(text, str):
            raise ForkvizError("a ticket is a text")
        return QuizSession.of_ticket(text)
    topic, seed = origin.get("topic"), origin.get("seed")
    if not isinstance(topic, str):
        raise ForkvizError("a quiz has a topic")
    if not isinstance(seed, str) or not _SEED.fullmatch(seed):
        raise ForkvizError("a seed is a number, such as 4711")
    return QuizSession.of_topic(topic, int(seed), origin.get("problems", 10))


def session_asked(topic: str, seed: int | None, problems: int, ticket: str | Path) -> QuizSession:
    """The session of *topic* and *seed*, or of the file *ticket* where that is named.

    Raises ForkvizError for both or neither, and for what is no topic, seed or ticket.
    """
    if str(ticket):
        if topic or seed is not None:
            raise ForkvizError("a ticket has its own topics and seeds", hint="leave yours out")
        text = decode(read_bytes(Path(ticket), "submission"), str(ticket))
        return QuizSession.of_ticket(text, str(ticket))
    if not topic or seed is None:
        raise ForkvizError("a quiz needs a topic and a seed, or a ticket")
    return QuizSession.of_topic(topic, seed, problems)


def _explorer(item: QuizItem) -> dict[str, Any]:
    """The explorer of a problem: of its fork no more than is known by now.

    part: ``prefix`` or ``whole`` of a fork, which opens at *step*; ``diagnosis`` of a log.
    """
    drawn, part = item.drawn, item.explorer
    shown: Showing
    match part:
        case "whole" if drawn.whole is not None:
            shown = Session(simulated(drawn.whole))
            step = shown.opening if drawn.opens is None else drawn.opens
        case "prefix" if drawn.problem.prefix is not None:
            shown = BeginningSession(beginning(drawn.problem.prefix))
            step = shown.opening
        case "diagnosis":
            data = diagnosis_data(diagnosis_record(diagnosis_of_log(drawn.log)))
            return {"kind": "explorer", "part": part, "step": 0, "data": data}
        case _:
            raise ForkvizError("no fork belongs to this problem, or none yet")
    return {"kind": "explorer", "part": part, "step": step, "data": shown.data(step)}


def _saved(session: QuizSession) -> dict[str, Any]:
    name, text = session.submission()
    return {"kind": "saved", "name": name, "text": text}
