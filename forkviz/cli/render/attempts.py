"""Attempts: which attempts to fork an input reports, for programs and for readers.

For programs: ``episodes`` (an attempt each, with its ``messages``) and ``sequences`` (tries of one
fork), as docs/readers.md has them.  Numbers are JSON integers; what no message tells is null.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from forkviz.cli.render.tables import Column, Fact, Kind, Table, Value

if TYPE_CHECKING:
    from forkviz.core.captures.findings import Finding

__all__ = ["attempt_facts", "attempt_table", "attempt_values"]

_COLUMNS = (
    Column("attempt", Kind.NUMBER),
    Column("lines"),
    Column("program"),
    Column("parent"),
    Column("child"),
    Column("doing"),
    Column("dll", folds=True),
    Column("numbers", folds=True),
    Column("windows_error"),
    Column("exit_code"),
    Column("fork", Kind.NUMBER),
)


def attempt_values(findings: Sequence[Finding]) -> dict[str, Any]:
    """``episodes`` and ``sequences`` of *findings*, as JSON has them."""
    from forkviz.core.captures.attempts import attempts_of, series_of
    from forkviz.diagnosis.episodes import episode_of, tries_of
    from forkviz.diagnosis.record import episode_record, sequence_record

    attempts = attempts_of(findings)
    tries = tries_of(series_of(attempts))
    return {
        "episodes": [episode_record(episode_of(each)) for each in attempts],
        "sequences": [sequence_record(each) for each in tries],
    }


def attempt_facts(findings: Sequence[Finding]) -> list[Fact]:
    """How many attempts to fork *findings* report, and how often a program tried again."""
    from forkviz.core.captures.attempts import attempts_of, series_of

    attempts = attempts_of(findings)
    if not attempts:
        return []
    series = series_of(attempts)
    retries = sum(each.retries for each in series)
    return [
        Fact("attempts_to_fork", len(attempts), Kind.NUMBER),
        Fact("of_forks", len(series), Kind.NUMBER),
        Fact("tried_again", retries, Kind.NUMBER),
    ]


def attempt_table(findings: Sequence[Finding]) -> Table:
    """A row for each attempt: who, which child, what it was doing, and every number told."""
    from forkviz.core.address import hex_
    from forkviz.core.captures.attempts import attempts_of, series_of
    from forkviz.diagnosis.episodes import episode_of
    from forkviz.diagnosis.record import episode_record

    attempts = attempts_of(findings)
    forks = {i: n for n, each in enumerate(series_of(attempts), 1) for i in each.attempts}
    rows: list[tuple[Value, ...]] = []
    for index, attempt in enumerate(attempts):
        said = episode_record(episode_of(attempt))
        numbers = [
            f"{role.replace('_', ' ')} {' '.join(map(hex_, _listed(value)))}"
            for role, value in said["addresses"].items()
        ]
        rows.append(
            (
                index + 1,
                _text(said["lines"]),
                _text(said["program"]),
                _text(said["parent_pid"]),
                _text(said["child_pid"]),
                _text(said["phase"]),
                _text(said["dll"]),
                ", ".join(numbers) or None,
                _text(said["win32_error"]),
                " ".join(map(hex_, _listed(said["exit_code"]))) or None,
                forks[index],
            )
        )
    return Table("attempts", _COLUMNS, tuple(rows), "Attempts to fork")


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(value: Any) -> str | None:
    return " ".join(map(str, _listed(value))) or None
