"""marks: the Markdown of a lesson as HTML: a small part of it, every text of it escaped.

Paragraphs, headings, lists, tables, blocks of code; in a line bold, emphasis, code and links to
``https://`` alone.  All else is text, HTML first of all.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator

from forkviz.core.text import visible
from forkviz.course.pictures import Table
from forkviz.lazy.patterns import regex

__all__ = ["html_of_marks", "inline", "table_html"]

_KEPT = regex(r"\0(\d+)\0")
_CODE = regex(r"`([^`]+)`")
_SPAN = regex(
    r"\*\*(?P<bold>[^*]+)\*\*|\*(?P<emphasis>[^*\s](?:[^*]*[^*\s])?)\*"
    r"|\[(?P<title>[^\[\]]+)\]\((?P<to>https://[^\s\0()<>\"']{1,300})\)"
)
_FENCE = "```"
_ITEM = regex(r"(?:[-*]|(?P<number>\d{1,4})\.) +")
_RULE = regex(r"\|?[ :-]*-[ :|-]*")
_HEADING = regex(r"(#{1,4}) +(.*)")


def html_of_marks(text: str) -> str:
    """*text* as HTML."""
    lines = [visible(line) for line in text.replace("\t", "    ").split("\n")]
    return "\n".join(_blocks(lines))


def inline(text: str) -> str:
    """A line of text as HTML: code first, in which nothing else counts."""
    codes: list[str] = []

    def keep(found: re.Match[str]) -> str:
        codes.append(f"<code>{html.escape(found[1])}</code>")
        return f"\0{len(codes) - 1}\0"

    # A NUL of the text itself is visible by now, so these are ours.
    spans = _spans(_CODE.sub(keep, visible(text)))
    return _KEPT.sub(lambda found: codes[int(found[1])], spans)


def table_html(table: Table, style: str = "") -> str:
    """*table* as HTML, its cells as they are.  style: of each cell, where no style sheet is."""
    heads = [html.escape(visible(head)) for head in table.heads]
    rows = [[html.escape(visible(cell)) for cell in row] for row in table.rows]
    return _table_of(heads, rows, f' style="{style}"' if style else "")


def _table_of(heads: list[str], rows: list[list[str]], style: str = "") -> str:
    head = "".join(f'<th scope="col"{style}>{each}</th>' for each in heads)
    body = "".join(f"<tr>{''.join(f'<td{style}>{cell}</td>' for cell in row)}</tr>" for row in rows)
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return f'<div class="fl-scroll" tabindex="0">{table}</div>'


def _spans(text: str) -> str:
    made, at = [], 0
    for found in _SPAN.finditer(text):
        made.append(html.escape(text[at : found.start()]))
        at = found.end()
        if found["bold"] is not None:
            made.append(f"<strong>{html.escape(found['bold'])}</strong>")
        elif found["emphasis"] is not None:
            made.append(f"<em>{html.escape(found['emphasis'])}</em>")
        else:
            made.append(
                f'<a href="{html.escape(found["to"])}" rel="noreferrer">'
                f"{html.escape(found['title'])}</a>"
            )
    return "".join([*made, html.escape(text[at:])])


# -- blocks ----------------------------------------------------------------------------------------


def _blocks(lines: list[str]) -> Iterator[str]:
    at = 0
    while at < len(lines):
        line = lines[at]
        if not line.strip():
            at += 1
            continue
        kind = next(make for starts, make in _KINDS if starts(lines, at))
        end, made = kind(lines, at)
        yield made
        at = end


def _fence(lines: list[str], at: int) -> tuple[int, str]:
    end = at + 1
    while end < len(lines) and not lines[end].startswith(_FENCE):
        end += 1
    code = "\n".join(html.escape(line) for line in lines[at + 1 : end])
    return end + 1, f"<pre><code>{code}</code></pre>"


def _heading(lines: list[str], at: int) -> tuple[int, str]:
    found = _HEADING.fullmatch(lines[at])
    assert found is not None
    # The page's own title is the first one.
    level = min(len(found[1]) + 1, 5)
    return at + 1, f"<h{level}>{inline(found[2])}</h{level}>"


def _list(lines: list[str], at: int) -> tuple[int, str]:
    first = _ITEM.match(lines[at])
    assert first is not None
    kind = "ol" if first["number"] else "ul"
    items: list[str] = []
    while at < len(lines) and lines[at].strip():
        line = lines[at]
        if begun := _ITEM.match(line):
            items.append(line[begun.end() :])
        elif line.startswith("  "):
            items[-1] += f" {line.strip()}"
        else:
            break
        at += 1
    return at, f"<{kind}>{''.join(f'<li>{inline(item)}</li>' for item in items)}</{kind}>"


def _table(lines: list[str], at: int) -> tuple[int, str]:
    heads = [inline(cell) for cell in _cells(lines[at])]
    end = at + 2
    rows = []
    while end < len(lines) and lines[end].startswith("|"):
        rows.append([inline(cell) for cell in _cells(lines[end])])
        end += 1
    return end, _table_of(heads, rows)


def _cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("|")
    inner = inner.removesuffix("|") if not inner.endswith("\\|") else inner
    return [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", inner)]


def _paragraph(lines: list[str], at: int) -> tuple[int, str]:
    end = at + 1
    while end < len(lines) and lines[end].strip() and not _interrupts(lines, end):
        end += 1
    return end, f"<p>{inline(' '.join(line.strip() for line in lines[at:end]))}</p>"


def _interrupts(lines: list[str], at: int) -> bool:
    return any(starts(lines, at) for starts, _ in _KINDS[:-1])


def _is_table(lines: list[str], at: int) -> bool:
    rule = lines[at + 1] if at + 1 < len(lines) else ""
    return lines[at].startswith("|") and "-" in rule and _RULE.fullmatch(rule.strip()) is not None


_KINDS: tuple[
    tuple[Callable[[list[str], int], bool], Callable[[list[str], int], tuple[int, str]]], ...
] = (
    (lambda lines, at: lines[at].startswith(_FENCE), _fence),
    (lambda lines, at: _HEADING.fullmatch(lines[at]) is not None, _heading),
    (lambda lines, at: _ITEM.match(lines[at]) is not None, _list),
    (_is_table, _table),
    (lambda lines, at: True, _paragraph),
)
