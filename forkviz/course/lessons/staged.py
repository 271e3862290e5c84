"""staged: a lesson whose forks are made when they are first asked for, and what is worked out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from forkviz.course.drawing import draw
from forkviz.course.fields import Answer, Field, Form, written
from forkviz.course.lessons.asked import ASKED, MOST_CHOICES, NoAnswer
from forkviz.course.lessons.lesson import Explored, Fork, Lesson, Question, Told
from forkviz.course.lessons.steps import step_named
from forkviz.course.lessons.tables import table_of
from forkviz.course.pictures import Table
from forkviz.course.problem import Drawn, Problem, Solution, Wrong
from forkviz.errors import BadLesson, ForkvizError
from forkviz.traces.trace import Trace

__all__ = ["Forker", "Stage", "Worked"]

#: Makes a fork of a lesson; raises ForkvizError.
Forker = Callable[[Lesson, Fork], Trace]
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Worked:
    """A question with its answer.  right: what is said of the right one; hint: of a wrong one that
    no misconception gives.  says_answer: whether *right* has the answer in it."""

    drawn: Drawn
    right: str
    hint: str
    says_answer: bool = False


class Stage:
    """What a lesson shows: its forks, each made once, its tables, its answers."""

    def __init__(self, lesson: Lesson, forker: Forker) -> None:
        self.lesson = lesson
        self._forker = forker
        self._traces: dict[str, Trace] = {}

    def trace(self, name: str) -> Trace:
        """The fork of that name; raises ForkvizError where there is none, or it can't be made."""
        if name not in self._traces:
            try:
                fork = self.lesson.fork(name)
            except KeyError:
                known = ", ".join(each.name for each in self.lesson.forks)
                raise ForkvizError(
                    f"the lesson has no fork {name[:40]!r}", hint=f"one of: {known}"
                ) from None
            self._traces[name] = self._forker(self.lesson, fork)
        return self._traces[name]

    def before(self, name: str, until: str) -> Trace:
        """The fork of that name as it is before the step *until*: it has not ended yet."""
        trace = self.trace(name)
        end = max(step_named(trace, until), 1)
        spaces = (trace.initial_parent, trace.initial_child)
        notes = {step: text for step, text in trace.notes.items() if step < end}
        return Trace(trace.scenario, *spaces, trace.events[:end], notes, waits=True)

    def explored(self, name: str, step: str, until: str = "") -> tuple[Trace, int | None]:
        """What an explorer shows: the fork, or its beginning, and where it opens (None: by itself;
        of a beginning at its last step)."""
        if not until:
            return self.trace(name), self.step(name, step)
        trace = self.before(name, until)
        last = len(trace) - 1
        return trace, last if not step else min(step_named(self.trace(name), step), last)

    def label(self, name: str) -> str:
        """What a table calls the fork of that name."""
        return self.lesson.fork(name).label or self.trace(name).policy

    def table(self, table: str, names: tuple[str, ...]) -> Table:
        """The table of these forks; of two with one label the later has its name behind it."""
        traces: dict[str, Trace] = {}
        for name in names:
            label = self.label(name)
            traces[f"{label} ({name})" if label in traces else label] = self.trace(name)
        return table_of(table, traces)

    def step(self, name: str, where: str) -> int | None:
        """The step of the fork *name* that *where* says; None where it says nothing."""
        return step_named(self.trace(name), where) if where else None

    def question(self, name: str) -> Worked:
        """The question of that name with its answer; raises ForkvizError."""
        try:
            question = self.lesson.question(name)
        except KeyError:
            known = ", ".join(each.name for each in self.lesson.questions)
            raise ForkvizError(
                f"the lesson asks no {name[:40]!r}", hint=f"one of: {known}"
            ) from None
        if question.told is None:
            drawn = draw(question.topic, question.seed)
            walk = "\n".join(f"- {step}" for step in drawn.solution.walk)
            return Worked(drawn, walk, "")
        try:
            return self._worked(question, question.told)
        except NoAnswer as error:
            raise BadLesson(
                f"the question {question.name} has no answer: {error.what}", file=self.lesson.file
            ) from None

    def check(self) -> None:
        """Work everything out once; raises ForkvizError where something can't be."""
        for question in self.lesson.questions:
            self.question(question.name)
        for part in self.lesson.parts:
            if isinstance(part.shown, Explored):
                self.explored(part.shown.fork, part.shown.step, part.shown.until)
        for fork in self.lesson.forks:
            trace = self.trace(fork.name)
            for where, _ in fork.notes:
                step_named(trace, where)

    # -- inside ------------------------------------------------------------------------------------

    def _worked(self, question: Question, told: Told) -> Worked:
        field = self._field(question, told)
        answer = self._answer(field, told)
        wrong: dict[Answer, Wrong] = {}
        for one in question.mistakes:
            given = self._answer(field, one.gives)
            if given != answer:
                wrong.setdefault(given, Wrong(given, one.name, one.why, one.look))
        problem = Problem(told.what, 0, question.ask, (), (), field)
        solution = Solution(answer, tuple(wrong.values()), ())
        numbers = {key: self._written(each) for key, each in question.also}
        right = _filled(question.right, {"answer": written(field, answer), **numbers})
        says = "{answer}" in question.right
        return Worked(Drawn(problem, solution), right, question.hint, says)

    def _field(self, question: Question, told: Told) -> Field:
        asked = ASKED[told.what]
        label = question.label or asked.label
        if told.what == "message":
            said = {self.trace(name).message or "none" for name in (told.fork, *question.among)}
            return Field(label, asked.form, tuple(zip(_LETTERS, sorted(said), strict=False)))
        if asked.choices is None:
            return Field(label, asked.form)
        texts = asked.choices(self.trace(told.fork))
        if asked.form is Form.ORDER:
            return Field(label, asked.form, tuple((text, text) for text in texts))
        all_told = (told, *(one.gives for one in question.mistakes))
        kept = {ASKED[one.what].work(self.trace(one.fork), one.dll) for one in all_told}
        texts = _fewer(texts, kept)
        return Field(label, asked.form, tuple(zip(_LETTERS, texts, strict=False)))

    def _answer(self, field: Field, told: Told) -> Answer:
        answer = ASKED[told.what].work(self.trace(told.fork), told.dll)
        if field.form is not Form.CHOICE:
            return answer
        for letter, text in field.choices:
            if text == answer:
                return letter
        raise NoAnswer(f"{answer!r} is none of the choices")

    def _written(self, told: Told) -> str:
        asked = ASKED[told.what]
        answer = asked.work(self.trace(told.fork), told.dll)
        if isinstance(answer, str):
            return answer
        return written(Field(asked.label, asked.form), answer)


def _fewer(texts: tuple[str, ...], kept: Collection[Answer]) -> tuple[str, ...]:
    """At most ``MOST_CHOICES`` of *texts* in their order: those in *kept*, and others of all parts
    of the list, so that the place of the answer says nothing."""
    if len(texts) <= MOST_CHOICES:
        return texts
    others = [text for text in texts if text not in kept]
    room = max(MOST_CHOICES - (len(texts) - len(others)), 0)
    some = {others[number * len(others) // room] for number in range(room)}
    return tuple(text for text in texts if text in kept or text in some)


def _filled(text: str, values: Mapping[str, str] = MappingProxyType({})) -> str:
    """*text* with each ``{name}`` replaced; a value is never looked into again."""
    pieces = text.split("{")
    made = [pieces[0]]
    for piece in pieces[1:]:
        name, closed, rest = piece.partition("}")
        made.append(f"{values[name]}{rest}" if closed and name in values else "{" + piece)
    return "".join(made)
