"""Write docs/glossary.md from the terms of the explorer.

``python -m docs.glossary_page`` writes it; tests/explanations/test_glossary.py holds the page to
the terms.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from forkviz.explanations.glossary import GLOSSARY

__all__ = ["PAGE", "written"]

PAGE = Path(__file__).with_name("glossary.md")
_HEAD = "One or two sentences for each term, as forkviz uses it."


def written() -> str:
    """The page."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield from ("# Glossary", "", _HEAD)
    group = ""
    for term in GLOSSARY:
        if term.group != group:
            group = term.group
            yield from ("", f"## {group}")
        yield from ("", f"#### {term.name}", term.text)


if __name__ == "__main__":
    PAGE.write_text(written(), encoding="utf-8")
