"""sarif: SARIF 2.1.0, as GitHub's code scanning and other viewers take it.

Source: OASIS, Static Analysis Results Interchange Format 2.1.0.  Each result has a fingerprint of
its rule and its files' names, so that it is the same finding in the next run, whatever the bases.
The help of a rule is whole in the log: viewers show its markdown, and no address has to be opened.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from forkviz.cli.render.check.places import place_of
from forkviz.cli.render.tables import visible, write_json_text
from forkviz.core.text import name_bytes

if TYPE_CHECKING:
    from forkviz.check.check import Checked
    from forkviz.check.finding import Finding
    from forkviz.check.rule import Rule

__all__ = ["print_sarif", "sarif_log"]

VERSION = "2.1.0"
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
#: The key of a fingerprint; a new number, if what it is made of changes.
FINGERPRINT = "forkvizRuleAndFiles/v1"
#: The folder that relative places are counted from.
ROOT = "%SRCROOT%"


def print_sarif(checked: Checked) -> None:
    """Write the log to standard output."""
    write_json_text(json.dumps(sarif_log(checked), indent=1, ensure_ascii=False) + "\n")


def sarif_log(checked: Checked) -> dict[str, Any]:
    """A log of one run, with all rules and the findings."""
    from forkviz import __version__
    from forkviz.check.rules.registry import RULES

    driver = {
        "name": "forkviz check",
        "version": __version__,
        "rules": [_rule(rule) for rule in RULES.values()],
    }
    index = {name: number for number, name in enumerate(RULES)}
    results = [_result(finding, index[finding.rule], checked) for finding in checked.findings]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": SCHEMA, "version": VERSION, "runs": [run]}


def _rule(rule: Rule) -> dict[str, Any]:
    help_ = f"{rule.meaning}\n\n{rule.mend}"
    return {
        "id": str(rule.name),
        "name": "".join(part.capitalize() for part in rule.name.split("-")),
        "shortDescription": {"text": f"{rule.short[:1].upper()}{rule.short[1:]}."},
        "fullDescription": {"text": _plain(rule.meaning)},
        "help": {"text": _plain(help_), "markdown": help_},
        "defaultConfiguration": {"level": str(rule.level)},
    }


def _plain(markdown: str) -> str:
    """The texts of rules have no markup but for code."""
    return markdown.replace("`", "")


def _result(finding: Finding, index: int, checked: Checked) -> dict[str, Any]:
    first, *more = finding.files
    result: dict[str, Any] = {
        "ruleId": str(finding.rule),
        "ruleIndex": index,
        "level": str(finding.level),
        # In a message [a](1) would be a link.
        "message": {"text": visible(finding.text).replace("[", r"\[").replace("]", r"\]")},
        "locations": [_location(first, checked)],
        "partialFingerprints": {FINGERPRINT: _fingerprint(finding)},
    }
    if more:
        result["relatedLocations"] = [
            {**_location(name, checked), "id": number, "message": {"text": visible(name)}}
            for number, name in enumerate(more, 1)
        ]
    return result


def _location(name: str, checked: Checked) -> dict[str, Any]:
    place = place_of(checked, name)
    if Path(place).is_absolute():
        artifact = {"uri": Path(place).as_uri()}
    else:
        # Without ./ a first part with a colon would be a scheme; a colon is quoted anyway.
        artifact = {"uri": quote(name_bytes(place)), "uriBaseId": ROOT}
    # A file without lines is annotated at its first one; viewers ask for a line.
    return {"physicalLocation": {"artifactLocation": artifact, "region": {"startLine": 1}}}


def _fingerprint(finding: Finding) -> str:
    key = json.dumps([finding.rule, *finding.files])
    return hashlib.sha256(key.encode()).hexdigest()
