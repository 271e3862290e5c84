"""quiz_session: a quiz that is being answered: what is shown of it, and what its answers do.

It is the same in a notebook and in a tab.  What is sent out about a problem depends on its solution
only after the problem has ended: nothing before that can give the answer away.  Tries are not
counted.

A ticket's problem counts, so it never ends: its walk is not shown, and an answer that no usual
misconception gives is taken without a word on whether it is right.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any

from forkviz.core.text import well_formed
from forkviz.course.drawing import GENERATOR, MOST_SEED, draw, kind_of, seed_of
from forkviz.course.fields import MOST_CHARACTERS, Answer, written
from forkviz.course.grading.submission import Submission, submission_text
from forkviz.course.kinds import KINDS
from forkviz.course.marking import Mark, Status, mark
from forkviz.course.problem import Drawn, Problem, Solution
from forkviz.course.quiz_pictures import pictures_data
from forkviz.course.tickets import Ticket, ticket_in
from forkviz.errors import ForkvizError

__all__ = ["MOST_PROBLEMS", "QuizItem", "QuizSession", "QuizState", "topics_data"]

#: Problems of a topic.
MOST_PROBLEMS = 100


class QuizState(StrEnum):
    """How far a student is with a problem."""

    UNTRIED = "untried"
    WRONG = "wrong"  # a wrong answer, and no right one yet
    RIGHT = "right"
    AGAIN = "again"  # right after a wrong answer
    SHOWN = "shown"  # the walk was shown before a right answer
    TAKEN = "taken"  # a ticket's answer without a usual misconception, right or wrong

    @property
    def ended(self) -> bool:
        """Whether the answer is known: then nothing changes any more."""
        return self in (QuizState.RIGHT, QuizState.AGAIN, QuizState.SHOWN)


@dataclass
class QuizItem:
    """A problem, and what was answered.

    id: its name in a ticket, else its number.  text: what was answered last.  mark: what came of
    that; None before the first answer.  counts: whether the answer is one to be handed in; then
    neither the walk nor whether it is right is shown.
    """

    id: str
    topic: str
    seed: int
    state: QuizState = QuizState.UNTRIED
    text: str = ""
    mark: Mark | None = None
    counts: bool = False

    @cached_property
    def drawn(self) -> Drawn:
        """The problem with its solution, which is drawn when it is looked at."""
        return draw(self.topic, self.seed)

    @property
    def explorer(self) -> str:
        """What can be shown: ``whole`` of a fork, ``prefix`` of one, ``diagnosis`` of a log, or
        nothing (""): of what the solution has, nothing before the problem has ended."""
        if self.state.ended and self.drawn.whole is not None:
            return "whole"
        if self.state.ended and self.drawn.log:
            return "diagnosis"
        return "" if self.drawn.problem.prefix is None else "prefix"

    def answer(self, text: str) -> None:
        """Take *text* as the answer, unless the problem has ended."""
        if self.state.ended:
            return
        self.mark = mark(self.drawn, text)
        # A longer one is refused as such; of what it says no more is kept.
        self.text = well_formed(text[:MOST_CHARACTERS]).strip()
        if self.counts:
            self.state = self._taken(self.mark)
        elif self.mark.status is Status.WRONG:
            self.state = QuizState.WRONG
        elif self.mark.status is Status.RIGHT:
            tried = self.state is QuizState.WRONG
            self.state = QuizState.AGAIN if tried else QuizState.RIGHT

    def _taken(self, marked: Mark) -> QuizState:
        """The state after an answer that is handed in: the same for a right and a wrong one."""
        if marked.wrong is not None:
            return QuizState.WRONG
        read = marked.status in (Status.RIGHT, Status.WRONG)
        return QuizState.TAKEN if read else QuizState.UNTRIED

    def show_walk(self) -> None:
        """End the problem, unless it has ended.  Raises ForkvizError for one that counts."""
        if self.counts:
            raise ForkvizError(
                "the walk of a ticket's problem is not shown",
                hint="the same topic with a seed of your own has one",
            )
        if not self.state.ended:
            self.state = QuizState.SHOWN


class QuizSession:
    """The problems of a topic and a seed, or those of a ticket.

    number: the problem that is shown, from 1.
    """

    def __init__(
        self,
        items: Iterable[QuizItem],
        title: str,
        origin: Mapping[str, Any],
        ticket: Ticket | None = None,
    ) -> None:
        """Of *items* with that *title*; origin: what makes the same problems again, as JSON."""
        self.items = list(items)
        if not self.items:
            raise ForkvizError("a quiz has at least one problem")
        self.title = title
        self.origin = dict(origin)
        self.ticket = ticket
        self.number = 1
        self._turn = 0

    @classmethod
    def of_topic(cls, topic: str, seed: int, problems: int = 10) -> QuizSession:
        """The quiz of *topic* that *seed* draws; raises ForkvizError where there is none."""
        kind = kind_of(topic)
        if type(problems) is not int or not 1 <= problems <= MOST_PROBLEMS:
            raise ForkvizError(f"a quiz has 1 to {MOST_PROBLEMS} problems")
        if type(seed) is not int or not 0 <= seed <= MOST_SEED:
            raise ForkvizError(f"a seed is a number from 0 to {MOST_SEED}")
        numbers = range(1, problems + 1)
        items = [QuizItem(str(one), topic, seed_of(topic, seed, one)) for one in numbers]
        return cls(items, kind.title, {"topic": topic, "seed": str(seed), "problems": problems})

    @classmethod
    def of_ticket(cls, text: str, name: str = "ticket.json") -> QuizSession:
        """The problems of the ticket in *text*, the content of the file *name*.

        Raises BadCourseFile or TooLarge for what is no ticket, ForkvizError for a topic that there
        is not.
        """
        ticket = ticket_in(text, name)
        for one in ticket.problems:
            kind_of(one.kind)
        items = [QuizItem(one.id, one.kind, one.seed, counts=True) for one in ticket.problems]
        return cls(items, ticket.assignment, {"ticket": text}, ticket)

    def submission(self) -> tuple[str, str]:
        """What a student hands in: a name for its file, and its text; raises ForkvizError where the
        problems are those of no ticket.

        It has each last answer, right or wrong; what was not answered is left out.
        """
        if self.ticket is None:
            raise ForkvizError("only the answers to a ticket are handed in")
        answers = {one.id: one.text for one in self.items if one.text}
        ticket = self.ticket
        made = Submission(ticket.assignment, ticket.student, answers, ticket.generator)
        return f"{ticket.student}.json", submission_text(made)

    # -- what is done ----------------------------------------------------------------------------

    def asked(self, message: Mapping[str, Any]) -> None:
        """Do what *message* says: ``answer`` with a text, ``walk``, or ``go``, of a ``number``.

        Raises ForkvizError where it is no such message; then nothing has changed.
        """
        number, text = self.item_number(message), message.get("text")
        item = self.items[number - 1]
        match message.get("kind"):
            case "answer" if isinstance(text, str):
                item.answer(text)
            case "walk":
                item.show_walk()
            case "go":
                pass
            case _:
                raise ForkvizError("a quiz knows no such message")
        self.number = number
        self._turn += 1

    def item_number(self, message: Mapping[str, Any]) -> int:
        """The problem that *message* is about, from 1; raises ForkvizError for none."""
        number = message.get("number")
        if type(number) is not int or not 1 <= number <= len(self.items):
            raise ForkvizError(f"there are problems 1 to {len(self.items)}")
        return number

    def resume(self, kept: Any, number: Any = 1) -> None:
        """Be where *kept* and *number* of ``data`` say that another session of the problems was.

        It comes back from a page: what it claims is marked anew, and what it cannot claim is left.
        """
        if type(number) is int and 1 <= number <= len(self.items):
            self.number = number
        if not isinstance(kept, Sequence) or isinstance(kept, str):
            return
        for item, one in zip(self.items, kept, strict=False):
            if not isinstance(one, Mapping):
                continue
            if one.get("tried") is True and not item.counts:
                item.state = QuizState.WRONG
            if isinstance(text := one.get("text"), str) and text:
                item.answer(text)
            if one.get("shown") is True and not item.counts:
                item.show_walk()

    # -- what is shown ---------------------------------------------------------------------------

    def data(self) -> dict[str, Any]:
        """What a page shows, as plain values that JSON can hold.

        turn: another number after each message.  origin and kept: what ``resume`` of a session of
        the same problems makes this one of.  seed: a text, for it may have more digits than a
        number of JavaScript.
        """
        item = self.items[self.number - 1]
        return {
            "kind": "quiz",
            "turn": self._turn,
            "title": self.title,
            "generator": GENERATOR,
            "origin": self.origin,
            "ticket": self._ticket_data(),
            "number": self.number,
            "problems": [{"id": one.id, "state": str(one.state)} for one in self.items],
            "problem": _problem_data(item),
            "kept": [_kept(one) for one in self.items],
        }

    def _ticket_data(self) -> dict[str, str] | None:
        if self.ticket is None:
            return None
        return {"assignment": self.ticket.assignment, "student": self.ticket.student}


def topics_data() -> list[dict[str, Any]]:
    """The topics that there are, in the order of the course, as plain values."""
    return [
        {"topic": kind.topic, "title": kind.title, "minutes": kind.minutes, "lesson": kind.lesson}
        for kind in KINDS.values()
    ]


def _kept(item: QuizItem) -> dict[str, Any]:
    tried = item.state in (QuizState.WRONG, QuizState.AGAIN)
    return {"text": item.text, "tried": tried, "shown": item.state is QuizState.SHOWN}


def _problem_data(item: QuizItem) -> dict[str, Any]:
    """What is shown of a problem: of its solution nothing before it has ended."""
    drawn = item.drawn
    problem, kind = drawn.problem, kind_of(item.topic)
    field = problem.field
    ended = item.state.ended
    return {
        "id": item.id,
        "topic": item.topic,
        "seed": str(item.seed),
        "title": problem.title,
        "text": list(problem.text),
        "pictures": pictures_data(problem, item.text, drawn.solution.answer if ended else None),
        "field": {
            "label": field.label,
            "form": str(field.form),
            "hint": field.hint,
            "choices": [list(one) for one in field.choices],
        },
        "state": str(item.state),
        "text_given": item.text,
        "feedback": _feedback(item),
        "counts": item.counts,
        "lesson": kind.lesson,
        "explorer": item.explorer,
        "solution": _solution_data(problem, drawn.solution) if ended else None,
    }


def _feedback(item: QuizItem) -> dict[str, Any] | None:
    """What is said of the last answer; a misconception was committed before it is named."""
    marked = item.mark
    if marked is None:
        return None
    status = str(item.state) if item.state is QuizState.TAKEN else str(marked.status)
    said: dict[str, Any] = {"status": status, "said": marked.said}
    if marked.wrong is not None:
        said |= {"name": marked.wrong.name, "why": marked.wrong.why, "look": marked.wrong.look}
    return said


def _solution_data(problem: Problem, solution: Solution) -> dict[str, Any]:
    def shown(answer: Answer) -> str:
        return written(problem.field, answer)

    return {
        "answer": shown(solution.answer),
        "walk": list(solution.walk),
        "others": [
            {"answer": shown(one.answer), "name": one.name, "why": one.why}
            for one in solution.wrong
        ],
    }
