"""queries: the language of ``--find``, from Python.  Public API.

>>> from forkviz.regions import Region
>>> query = parse_query("cygwin1 size>=0x1000")
>>> query.matches(Region(0x180040000, 0x180050000, name="/usr/bin/cygwin1.dll"))
True
"""

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
