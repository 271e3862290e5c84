"""answered: traces, comparisons, studies and answers to questions, by their commands' documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from forkviz.cli.commands.compare import MOST_SHOWN, comparison_document
from forkviz.cli.render.document import Document, Fact, Kind, Table, shown
from forkviz.cli.render.fork_tables import account
from forkviz.cli.render.questions.rows import answer_document
from forkviz.cli.render.study_tables import Studied
from forkviz.comparison.compare import Comparison
from forkviz.explanations.words.explain import explain
from forkviz.hosts.proof import Proof
from forkviz.notebook.summaries import summary_of
from forkviz.notebook.tables import Grid, Summary
from forkviz.study.questions.table import Answer
from forkviz.study.study import Study
from forkviz.traces.trace import Trace

__all__ = ["document_of"]

#: Kinds whose values are addresses or numbers of that length, which are never broken.
_MONO = frozenset({Kind.ADDRESS, Kind.HEX})
#: How a table without a title is called above it.
_TITLES = {"policies": "policies", "rows": "rows"}


def document_of(value: object) -> Document | None:
    """What the command says that answers with *value*; None where no command does."""
    match value:
        case Trace():
            return account(value)
        case Comparison():
            return comparison_document(value, MOST_SHOWN)
        case Study():
            return Studied(value, tuple(value.tallies)).document()
        case Answer():
            return answer_document(value)
        case _:
            return None


@summary_of.register
def _trace(trace: Trace) -> Summary:
    document = account(trace)
    failure = trace.failure()
    steps = range(max(failure - 2, 0), failure + 1) if failure >= 0 else ()
    rows = [
        (str(step), str(trace.state(step).phase.name), explain(trace, step).what) for step in steps
    ]
    last = Grid.of("up to the failure", ("step", "phase", "what happens"), rows, long=(2,))
    verdict, *facts = _facts(document.facts)
    return Summary(
        verdict[1],
        (*facts, *_facts(document.closing)),
        (last, *_grids(document.shown())),
        "forkviz.explore(…) steps through it.",
    )


@summary_of.register
def _comparison(found: Comparison) -> Summary:
    document = comparison_document(found, len(found.differences))
    return Summary(
        "Two forks compared",
        _facts((*document.facts, *(one for one in document.closing if one.key != "left_out"))),
        tuple(_grids(document.shown())),
        "forkviz.explore(a, against=b) shows both side by side.",
    )


@summary_of.register
def _study(study: Study) -> Summary:
    studied = Studied(study, tuple(study.tallies))
    document = studied.document()
    facts = [one for one in document.facts if one.key not in ("shape", "seed", "forks")]
    return Summary(studied.title, _facts(facts), tuple(_grids(document.shown())))


@summary_of.register
def _answer(answer: Answer) -> Summary:
    facts = tuple(("answer", sentence) for sentence in answer.sentences)
    (table,) = answer_document(answer).shown()
    closing = "forkviz.questions.picture(…) writes the page."
    return Summary(answer.title, facts, tuple(_grids([table])), closing)


@summary_of.register
def _proof(proof: Proof) -> Summary:
    count = f"{len(proof.before):,} {'value' if len(proof.before) == 1 else 'values'}"
    facts = [("fork() in the parent", str(proof.returned_in_parent))]
    if proof.child:
        facts += [
            ("fork() in the child", str(proof.returned_in_child)),
            (f"{count}, the same in both", "yes" if proof.intact else "no"),
        ]
    else:
        facts.append((f"{count}, in the parent as before", "yes" if proof.clean else "no"))
    return Summary("What fork() returned", tuple(facts))


# -- parts of a document ---------------------------------------------------------------------------


def _facts(facts: Iterable[Fact]) -> tuple[tuple[str, str], ...]:
    """Those facts that say something."""
    return tuple((one.label, text) for one in facts if (text := _text(one)))


def _text(fact: Fact) -> str:
    if isinstance(fact.value, tuple):
        return " ".join(shown(text, fact.kind) for text in fact.value)
    return "" if fact.value is None else shown(fact.value, fact.kind)


def _grids(tables: Iterable[Table]) -> Iterator[Grid]:
    for table in tables:
        columns = table.shown()
        yield Grid.of(
            table.title or _TITLES.get(table.key, table.key),
            [column.label for column, _ in columns],
            list(zip(*(cells for _, cells in columns), strict=True)),
            what="rows",
            mono=[i for i, (column, _) in enumerate(columns) if column.kind in _MONO],
            long=[i for i, (column, _) in enumerate(columns) if column.folds],
        )
