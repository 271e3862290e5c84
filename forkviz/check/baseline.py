"""baseline: findings that are known, which a later run does not count.

A baseline is what ``forkviz check --format json`` wrote.  An entry stands for the finding of the
same rule about the same files, whatever its text; one that was a warning does not stand for an
error.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from forkviz.check.check import Checked
from forkviz.check.finding import Finding, Level, RuleName
from forkviz.core.formats.guarded import json_value
from forkviz.errors import BadCapture

__all__ = ["SCHEMA", "parse_baseline", "without_known"]

SCHEMA = 1

_HINT = "a baseline is a file that forkviz check --format json wrote"


def parse_baseline(text: str, file: str) -> tuple[Finding, ...]:
    """The findings that *text* lists.  Raises BadCapture where it is no answer of a check."""
    try:
        data = json_value(text, file)
    except json.JSONDecodeError as error:
        excerpt = text.split("\n")[error.lineno - 1]
        raise BadCapture(
            f"is not JSON: {error.msg}", file=file, line=error.lineno, excerpt=excerpt, hint=_HINT
        ) from None
    except (ValueError, RecursionError):
        raise BadCapture("is not JSON that can be read", file=file, hint=_HINT) from None
    if not isinstance(data, dict) or not isinstance(data.get("findings"), list):
        raise BadCapture("has no list of findings", file=file, hint=_HINT)
    schema = data.get("schema")
    if schema != SCHEMA or isinstance(schema, bool):
        hint = f"this version reads schema {SCHEMA}; a newer forkviz may read it"
        raise BadCapture(f"has the schema {schema!r:.40}", file=file, hint=hint)
    return tuple(_finding(entry, i, file) for i, entry in enumerate(data["findings"], 1))


def without_known(
    checked: Checked, known: Sequence[Finding]
) -> tuple[Checked, tuple[Finding, ...]]:
    """*checked* without what is *known*, and the entries that stand for nothing any more."""
    worst: dict[tuple[RuleName, tuple[str, ...]], Level] = {}
    for entry in known:
        level = worst.get(entry.key, entry.level)
        worst[entry.key] = min(level, entry.level, key=lambda one: one.rank)
    left = tuple(
        finding
        for finding in checked.findings
        if finding.key not in worst or finding.level.rank < worst[finding.key].rank
    )
    found = {finding.key for finding in checked.findings}
    stale = {entry.key: entry for entry in known if entry.key not in found}
    return replace(checked, findings=left), tuple(stale.values())


def _finding(entry: Any, number: int, file: str) -> Finding:
    try:
        files, text = entry["files"], entry["text"]
        finding = Finding(
            Level(entry["level"]), RuleName(entry["rule"]), tuple(sorted(files)), str(text)
        )
    except (TypeError, KeyError, ValueError):
        finding = None
    if finding is None or not all(isinstance(name, str) for name in finding.files):
        raise BadCapture(f"finding {number} is not one that a check writes", file=file, hint=_HINT)
    return finding
