"""queries: the language of ``--find``, from Python.  Public API."""

from __future__ import annotations

from forkviz.core.query import (
    FIELDS,
    MOST_CHARACTERS,
    MOST_TERMS,
    Field,
    Query,
    Term,
    parse_query,
)

__all__ = [
    "FIELDS",
    "MOST_CHARACTERS",
    "MOST_TERMS",
    "Field",
    "Query",
    "Term",
    "parse_query",
]
