"""quiz: a quiz in a notebook; the same front end as in the site, and a kernel that answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import anywidget
import traitlets

from forkviz.core.text import quoted
from forkviz.course.drawn.picture import course_css
from forkviz.course.quiz_session import QuizSession
from forkviz.front.assets import bokeh_js, css, quiz_css, widget_js
from forkviz.front.giving.given import given
from forkviz.front.style import strong
from forkviz.session.messages import Asked, Sent
from forkviz.session.quiz import QuizDesk
from forkviz.session.showing import complaint
from forkviz.widgets.parts import close_parts

__all__ = ["Quiz"]


class Quiz(anywidget.AnyWidget):
    """The problems of a topic or a ticket, which a student answers in the cell's output.

    quiz: what is shown (``QuizSession.data``): of a problem's solution nothing before it has ended.
    """

    _esm = widget_js()
    _css = css() + quiz_css() + strong(course_css())

    quiz = traitlets.Dict().tag(sync=True)

    def __init__(self, session: QuizSession, **traits: Any) -> None:
        self._desk = QuizDesk(session)
        super().__init__(quiz=session.data(), **traits)
        self.on_msg(self._heard)

    def __repr__(self) -> str:
        return f"<Quiz {quoted(self.quiz['title'])}, problem {self.quiz['number']}>"

    def close(self) -> None:
        """Free the quiz's models, here and in the browser."""
        close_parts(self)
        super().close()

    def _heard(self, _widget: object, message: Any, _buffers: object) -> None:
        """A message of the browser; whatever goes wrong is shown there, with what to do."""
        if not isinstance(message, Mapping):
            return
        if message.get("kind") == Asked.BOKEHJS:
            self.send({"kind": Sent.BOKEHJS}, [bokeh_js().encode()])
            return
        try:
            answer = self._desk.asked(message)
        except Exception as error:
            what, advice = complaint(error)
            self.send({"kind": Sent.ERROR, "what": what, "advice": advice})
            return
        if answer["kind"] == Sent.SAVED:
            self.send(
                answer
            )  # the browser saves it: beside the notebook is the ticket, named alike
        elif answer["kind"] == Sent.EXPLORER:
            data = answer.pop("data")
            self.send(answer, [given(data)])
        else:
            self.quiz = answer
