"""frames: a value as a pandas data frame; pandas is the extra ``frames``.

Addresses and sizes are integers (uint64 for addresses), so that they can be computed with; what the
source does not show is missing.
"""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING, Any

from forkviz.core.captures.capture import Capture, Process
from forkviz.core.space import AddressSpace
from forkviz.diagnosis.diagnosis import Diagnosis, Episode
from forkviz.errors import ForkvizError, Unavailable
from forkviz.explanations.words.explain import explain
from forkviz.study.questions.table import COLUMNS, Answer, cells
from forkviz.study.study import Study
from forkviz.traces.trace import Trace

if TYPE_CHECKING:
    from pandas import DataFrame

__all__ = ["to_dataframe"]

#: The columns by name, each with its values.
_Columns = dict[str, list[Any]]
#: Those that hold addresses, which can have 64 bits.
_ADDRESSES = frozenset({"start", "end", "allocation"})


def to_dataframe(value: object) -> DataFrame:
    """*value* as a data frame: a row for each region, step, attempt to fork, or policy.

    value: an address space, a process or a capture (regions; of a capture with the role of the
    process), a trace (steps, by number), a diagnosis (attempts to fork), a study (policies), the
    answer to a question (its values).
    Raises Unavailable without pandas, TypeError for what has no rows.
    """
    columns = _columns(value)
    try:
        import pandas
    except ModuleNotFoundError:
        raise Unavailable(
            "this needs pandas, which is not installed: pip install 'forkviz[frames]'"
        ) from None
    frame = pandas.DataFrame(columns)
    for name in _ADDRESSES & set(frame.columns):
        frame[name] = frame[name].astype("uint64")
    return frame


@singledispatch
def _columns(value: object) -> _Columns:
    raise TypeError(
        "a capture, a process, an address space, a trace, a diagnosis or a study has rows, but not "
        f"a {type(value).__name__}"
    )


@_columns.register
def _of_space(space: AddressSpace) -> _Columns:
    regions = list(space)
    return {
        "start": [r.start for r in regions],
        "end": [r.end for r in regions],
        "size": [r.size for r in regions],
        "allocation": [r.base for r in regions],
        "state": [str(r.state) for r in regions],
        "kind": [str(r.kind) for r in regions],
        "use": [str(r.use) for r in regions],
        "protect": [r.protect for r in regions],
        "name": [r.name for r in regions],
        "source": [str(r.source) for r in regions],
        "line": [r.line or None for r in regions],
    }


@_columns.register
def _of_process(process: Process) -> _Columns:
    return _of_space(process.space) | {"file": [process.file_of(r) for r in process.space]}


@_columns.register
def _of_capture(capture: Capture) -> _Columns:
    processes = (*capture.processes(), *capture.others)
    if not processes:
        raise ForkvizError(f"{capture.title} has no map, so it has no regions")
    made = [_of_process(each) for each in processes]
    roles = [each.role for each in processes for _ in each.space]
    return {"process": roles} | {
        name: [cell for columns in made for cell in columns[name]] for name in made[0]
    }


@_columns.register
def _of_trace(trace: Trace) -> _Columns:
    told = [explain(trace, step) for step in range(len(trace))]
    states = [(state.phase.name, state.attempt) for state in trace.states()]
    return {
        "phase": [phase for phase, _ in states],
        "attempt": [attempt for _, attempt in states],
        "event": [type(event).__name__ for event in trace.events],
        "what": [one.what for one in told],
        "why": [one.why for one in told],
    }


@_columns.register
def _of_diagnosis(answer: Diagnosis) -> _Columns:
    episodes = answer.episodes
    names = ("parent_pid", "child_pid", "program", "dll", "win32_error", "errno", "exit_code")
    texts = {name: [_one(one, name) for one in episodes] for name in (*names, "phase", "era")}
    where: _Columns = {
        "file": [one.file for one in episodes],
        "lines": [one.lines for one in episodes],
    }
    return where | texts


def _one(episode: Episode, name: str) -> Any:
    """The only value that the lines of an attempt have, all where they have several."""
    values = getattr(episode, name)
    return values if len(values) > 1 else values[0] if values else None


@_columns.register
def _of_study(study: Study) -> _Columns:
    tallies = list(study.tallies.values())
    return {
        "policy": list(study.tallies),
        "forks": [one.forks for one in tallies],
        "successes": [one.successes for one in tallies],
        "share": [one.share for one in tallies],
        "low": [one.interval[0] for one in tallies],
        "high": [one.interval[1] for one in tallies],
        "possible_lost": [one.possible_lost for one in tallies],
        "mean_calls": [one.mean_calls for one in tallies],
        "mean_attempts": [one.mean_attempts for one in tallies],
    }


@_columns.register
def _of_answer(answer: Answer) -> _Columns:
    rows = list(cells(answer))
    return {name: [row[i] for row in rows] for i, name in enumerate(COLUMNS)}
