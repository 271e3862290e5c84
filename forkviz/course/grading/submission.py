"""submission: what a student hands in: claims that are checked, and answers that are texts."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass

from forkviz.course.drawing import GENERATOR
from forkviz.course.grading.json_object import read_json_object

__all__ = ["Submission", "read_submission", "submission_text"]

_KEYS = ("schema", "generator", "assignment", "student", "answers")


@dataclass(frozen=True, slots=True)
class Submission:
    """What a file says of itself, which decides nothing but whether it is refused.

    answers: by the problem's id, as they were typed.
    """

    assignment: str
    student: str
    answers: Mapping[str, str]
    generator: int = GENERATOR


def submission_text(submission: Submission) -> str:
    """*submission* as its file has it: JSON."""
    value = {
        "schema": 1,
        "generator": submission.generator,
        "assignment": submission.assignment,
        "student": submission.student,
        "answers": dict(submission.answers),
    }
    return json.dumps(value, indent=1) + "\n"


def read_submission(file: str | os.PathLike[str], *, links: bool = True) -> Submission:
    """The submission in *file*; links: whether that may be one.

    Raises BadCourseFile for one that has anything besides, a seed or a kind among it; BadCapture
    for a file that can't be read; TooLarge.
    """
    fields = read_json_object(file, _KEYS, "the submission", links=links)
    return Submission(
        fields.text("assignment"),
        fields.text("student"),
        fields.texts("answers"),
        fields.number("generator", 16),
    )
