"""Write the part of docs/json.md that is made from the schemas in docs/schemas.

``python -m docs.json_page`` writes it; ``make pictures`` does, too.  tests/cli/test_schemas.py
holds the page to the schemas, and the schemas to what the commands write.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

__all__ = ["PAGE", "SCHEMAS", "written"]

PAGE = Path(__file__).with_name("json.md")
SCHEMAS = Path(__file__).with_name("schemas")
_BEGIN, _END = "<!-- keys -->\n", "<!-- end of keys -->"


def written(text: str) -> str:
    """*text*, the page, with its part about the keys made anew."""
    before, begins, rest = text.partition(_BEGIN)
    _, ends, after = rest.partition(_END)
    if not (begins and ends):
        raise ValueError("the page has no place for the keys")
    return "".join((before, _BEGIN, "\n", "\n".join(_lines()), "\n\n", _END, after))


def _lines() -> Iterator[str]:
    for number, file in enumerate(sorted(SCHEMAS.glob("*.json"))):
        schema = json.loads(file.read_text(encoding="utf-8"))
        if number:
            yield ""
        yield from (f"## {file.stem}", "", f"{schema['title']}. [The schema](schemas/{file.name}).")
        yield from (
            "",
            "| key | always there | what it is | columns of its rows |",
            "|---|---|---|---|",
        )
        for key, value in schema["properties"].items():
            always = "yes" if key in schema["required"] else ""
            columns = ", ".join(f"`{name}`" for name in _columns(value, schema))
            yield f"| `{key}` | {always} | {value['description']} | {columns} |"


def _columns(value: dict[str, Any], schema: dict[str, Any]) -> Iterator[str]:
    """The keys of the objects in a list, of the first form that has some."""
    for form in (value, *value.get("oneOf", ())):
        row = form.get("items", {})
        name = row.get("$ref", "").rpartition("/")[2]
        row = schema.get("$defs", {}).get(name, row)
        if row.get("properties"):
            yield from row["properties"]
            return


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
