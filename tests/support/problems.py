"""Problems: what holds of each that a seed draws, and digests that are the same everywhere."""

from __future__ import annotations

import hashlib
import json
import re

from forkviz.core.address import hex_, size_text
from forkviz.course.drawing import draw
from forkviz.course.fields import Form, written
from forkviz.course.kinds import KINDS
from forkviz.course.pictures import Strip, Table
from forkviz.course.problem import Drawn
from forkviz.course.record import problem_record, solution_record
from forkviz.rebase.proof import forked

#: What the digests of a topic are over.
DIGESTED = range(20)
#: Digits of a hexadecimal number, or a word, alone.
_WORD = r"(?<![\w.]){}(?![\w.])"


def hold(topic: str, seed: int) -> Drawn:
    """Draw a problem, and assert all that holds of any."""
    drawn = draw(topic, seed)
    problem = drawn.problem
    assert (problem.kind, problem.seed) == (topic, seed)
    assert problem.title.endswith("?")
    assert 1 <= len(problem.text) <= 7
    assert all(paragraph[-1] in ".:" for paragraph in problem.text)
    _answers(drawn)
    _gives_nothing_away(drawn)
    for picture in problem.pictures:
        if isinstance(picture, Table):
            assert all(len(row) == len(picture.heads) for row in picture.rows)
        if isinstance(picture, Strip):
            assert all(picture.start <= box.start < box.end <= picture.end for box in picture.boxes)
            assert (picture.end - picture.start) // picture.unit <= 20
    if drawn.whole is not None:
        _bounded(drawn)
    return drawn


def _answers(drawn: Drawn) -> None:
    """One right answer, wrong ones that are others, each explained; all of the field's form."""
    field, solution = drawn.problem.field, drawn.solution
    answers = [solution.answer, *(one.answer for one in solution.wrong)]
    assert len(set(answers)) == len(answers) >= 4
    assert solution.walk
    assert all(step[-1] in ".)" for step in solution.walk)
    for answer in answers:
        assert written(field, answer)
        if field.form is Form.CHOICE:
            assert answer in dict(field.choices)
        elif field.form is Form.ORDER:
            assert sorted(answer) == sorted(dict(field.choices))  # type: ignore[arg-type]
        else:
            assert isinstance(answer, int)
            assert answer >= 0
    if field.form is Form.CHOICE:
        assert set(answers) == set(dict(field.choices))
    for one in solution.wrong:
        assert one.name[-1] not in ".?!"
        assert one.why[-1] == "."
        assert one.look[-1] in ".?"


def _gives_nothing_away(drawn: Drawn) -> None:
    """The text does not have the answer, nor does what is said next to a wrong one."""
    field, answer = drawn.problem.field, drawn.solution.answer
    text = "\n".join((drawn.problem.title, *drawn.problem.text, field.label))
    if field.form in (Form.ADDRESS, Form.SIZE):
        assert isinstance(answer, int)
        said = [hex_(answer)] + ([size_text(answer)] if field.form is Form.SIZE else [])
    elif field.form is Form.ORDER:
        said = [written(field, answer)]
    else:
        said = []
    for word in said:
        assert not re.search(_WORD.format(re.escape(word)), text), word
        for one in drawn.solution.wrong:
            assert not re.search(_WORD.format(re.escape(word)), one.look), (word, one.look)


def _bounded(drawn: Drawn) -> None:
    """As many DLLs and events as the kind says, and a prefix that ends before the fork does."""
    assert drawn.whole is not None
    bounds = KINDS[drawn.problem.kind].bounds
    assert bounds.dlls[0] <= len(drawn.whole.dlls) <= bounds.dlls[1]
    events = len(forked(drawn.whole))
    assert bounds.events[0] <= events <= bounds.events[1], events
    assert drawn.problem.prefix is not None
    assert 0 < drawn.problem.prefix.events < events


def digest(topic: str, seeds: range = DIGESTED) -> str:
    """Of all that problems and solutions of *seeds* hold, as JSON has it."""
    found = hashlib.sha256()
    for seed in seeds:
        drawn = draw(topic, seed)
        found.update(json.dumps(problem_record(drawn) | solution_record(drawn)).encode())
    return found.hexdigest()
