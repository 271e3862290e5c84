"""rows: the answer to a question as a document."""

from __future__ import annotations

from forkviz.cli.render.document import Column, Document, Fact, Kind, Table
from forkviz.study.questions.table import COLUMNS, Answer, cells

__all__ = ["answer_document"]

_KINDS = {
    **dict.fromkeys(("at", "trials", "counted", "lost_scenario"), Kind.NUMBER),
    **dict.fromkeys(("value", "low", "high"), Kind.SHARE),
}
#: What a text has no room for, or says above the table.
_MACHINE_ONLY = frozenset({"question", "knob", "lost_by", "trials"})


def answer_document(answer: Answer) -> Document:
    """What was asked, the answer in sentences, and its rows."""
    facts = (
        Fact("question", str(answer.question)),
        Fact("title", answer.title),
        Fact("seed", answer.seed, Kind.NUMBER),
        Fact("answer", answer.sentences),
    )
    columns = tuple(
        Column(key, _KINDS.get(key, Kind.TEXT), machine_only=key in _MACHINE_ONLY)
        for key in COLUMNS
    )
    return Document(facts, (Table("rows", columns, tuple(cells(answer))),))
