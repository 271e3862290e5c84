"""json: the answer that programs rely on, and that a baseline is made of."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from forkviz.cli.render.tables import write_json_text

if TYPE_CHECKING:
    from forkviz.check.check import Checked

__all__ = ["json_answer", "print_json"]


def json_answer(checked: Checked) -> dict[str, Any]:
    """The value; addresses in ``bases`` are JSON integers."""
    from forkviz.check.baseline import SCHEMA

    answer: dict[str, Any] = {
        "schema": SCHEMA,
        "judged": checked.judged,
        "others": checked.others,
        "findings": [
            {
                "level": str(finding.level),
                "rule": str(finding.rule),
                "files": list(finding.files),
                "text": finding.text,
            }
            for finding in checked.findings
        ],
        "fine": list(checked.fine),
    }
    if checked.bases is not None:
        answer["bases"] = dict(checked.bases)
    return answer


def print_json(checked: Checked) -> None:
    """Write it to standard output."""
    write_json_text(json.dumps(json_answer(checked), indent=1, ensure_ascii=False) + "\n")
