"""diagnosis_data: what the front end is given of a diagnosis, made of its JSON.

``diagnosis/page.js`` shows it.  Nothing in it is longer than a page can bear, and each character is
visible: the lines of a report, and the names in it, are somebody else's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from forkviz.core.text import clipped, visible

__all__ = ["diagnosis_data"]

#: Characters of a sentence, of a quoted line, of a command, which is copied whole or not at all.
SENTENCE, LINE, COMMAND = 700, 500, 2000
#: Causes, lines of evidence of each, attempts to fork, files, and all else that is a list.
CAUSES, LINES, EPISODES, FILES, ROWS = 24, 60, 50, 40, 24
#: Characters before the first mark of a line that is cut at its front.
_BEFORE_MARK = 40


def diagnosis_data(record: Mapping[str, Any]) -> dict[str, Any]:
    """*record*, the JSON of a diagnosis (docs/diagnosis.md), as the page shows it.

    The texts of evidence come in pieces, ``[text, marked]``.  images is how many are listed.
    """
    episodes = record.get("episodes") or []
    return {
        "inputs": [clipped(str(name), 200) for name in (record.get("inputs") or _files(record))][
            :FILES
        ],
        "causes": [_cause(cause) for cause in record["causes"][:CAUSES]],
        "next": _next(record.get("next")),
        "episodes": [_plain(_episode(one)) for one in episodes[:EPISODES]],
        "more_episodes": max(len(episodes) - EPISODES, 0),
        "sequences": [_plain(one) for one in record.get("sequences", [])[:EPISODES]],
        "images": len(record.get("images", [])),
    }


def _files(record: Mapping[str, Any]) -> list[str]:
    """The files that evidence names, each once."""
    rows = (row for cause in record["causes"] for row in cause.get("evidence", []))
    return list(dict.fromkeys(str(row["file"]) for row in rows))


def _cause(cause: Mapping[str, Any]) -> dict[str, Any]:
    rows = {key: cause.get(key) or [] for key in ("evidence", "against")}
    return {
        "class": str(cause["class"]),
        "certainty": str(cause["certainty"]),
        "sentence": clipped(str(cause.get("sentence") or ""), SENTENCE),
        "detail": clipped(str(cause.get("detail") or ""), SENTENCE),
        **{key: [_evidence(row) for row in found[:LINES]] for key, found in rows.items()},
        "more": sum(max(len(found) - LINES, 0) for found in rows.values()),
        "occupant": _plain(cause.get("occupant")),
        "who": _plain(cause.get("who")),
        "remedies": [_remedy(remedy) for remedy in (cause.get("remedies") or [])[:ROWS]],
        **{
            key: [_plain(one) for one in (cause.get(key) or [])[:ROWS]]
            for key in ("places", "not_this", "does_not_help")
        },
    }


def _evidence(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "file": clipped(str(row["file"]), 200),
        "line": row["line"] or 0,
        "pieces": pieces(str(row["text"]), row.get("marks") or ()),
        "means": clipped(str(row.get("means") or ""), SENTENCE),
        "proves": row.get("proves", True) is not False,
    }


def pieces(text: str, marks: Iterable[Sequence[int]]) -> list[list[Any]]:
    """*text* in pieces, each visible: ``[text, marked]``; a long one is cut outside of its marks.

    >>> pieces("a b c", [(2, 3)])
    [['a ', False], ['b', True], [' c', False]]
    """
    spans, at = [], 0
    for start, end in sorted((int(a), int(b)) for a, b in marks):
        if at <= start < end <= len(text):
            spans.append((start, end))
            at = end
    low = 0
    if len(text) > LINE and spans and spans[-1][1] > LINE:
        low = max(min(spans[0][0] - _BEFORE_MARK, len(text) - LINE), 0)
    high = max(low + LINE, min(spans[0][1], low + 4 * LINE)) if spans else low + LINE
    found: list[list[Any]] = [["…", False]] if low else []
    at = low
    for start, end in spans:
        if start >= high:
            break
        found += [[visible(text[at:start]), False], [visible(text[start : min(end, high)]), True]]
        at = min(end, high)
    found.append([visible(text[at:high]) + ("…" if high < len(text) else ""), False])
    return [piece for piece in found if piece[0]]


def _remedy(remedy: Mapping[str, Any]) -> dict[str, Any]:
    """A command that is too long to be shown whole is left out: half of one does harm."""
    shown: dict[str, Any] = _plain(
        {key: value for key, value in remedy.items() if key not in ("command", "others", "plan")}
    )
    others = [
        {"shell": str(one["shell"]), "command": visible(str(one["command"]))}
        for one in (remedy.get("others") or [])[:ROWS]
    ]
    shown["command"] = _command(remedy.get("command"))
    shown["plan"] = _command(remedy.get("plan"))
    shown["others"] = [one for one in others if len(one["command"]) <= COMMAND]
    return shown


def _command(text: object) -> str:
    shown = visible(str(text or ""))
    return shown if len(shown) <= COMMAND else ""


def _next(found: Mapping[str, Any] | None) -> dict[str, Any] | None:
    if found is None:
        return None
    shown: dict[str, Any] = _plain({key: v for key, v in found.items() if key != "command"})
    shown["command"] = _command(found.get("command"))
    return shown


def _episode(episode: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in episode.items() if key != "messages"}


def _plain(value: Any) -> Any:
    """*value* with each text visible and of bearable length, and no list beyond all measure."""
    if isinstance(value, str):
        return clipped(value, SENTENCE)
    if isinstance(value, Mapping):
        return {clipped(str(key), 80): _plain(one) for key, one in list(value.items())[:200]}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value[:200]]
    return value
