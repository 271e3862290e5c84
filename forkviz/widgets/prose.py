"""Prose: a step's words, the call log and the outcome as HTML for the notebook.

Names come from captures: everything is escaped here, and nowhere is markup taken from outside.
"""

from __future__ import annotations

import html

from forkviz.core.address import hex_
from forkviz.core.text import clipped
from forkviz.engine.trace import Trace
from forkviz.views.board import Words

__all__ = ["error_html", "outcome_html", "words_html"]

_KINDS = {"failure": "✗ failure", "decision": "◆ decision", "done": "✓ done"}


def outcome_html(trace: Trace) -> str:
    """How the fork ended, in a line."""
    title = html.escape(clipped(trace.scenario.title, 200))
    policy = html.escape(trace.policy)
    if trace.succeeded:
        end = '<b class="ok">✓ the fork succeeds</b>'
    else:
        message = html.escape(clipped(trace.message, 700))
        end = (
            f'<b class="failed">✗ the fork fails</b> {message}; '
            f"exit code {hex_(trace.exit_code)}, errno {trace.errno}"
        )
    return f'<div class="outcome"><span class="title">{title}</span> · {policy} · {end}</div>'


def words_html(words: Words) -> str:
    """What a step says."""
    kind = f'<span class="kind">{_KINDS[words.kind]}</span>' if words.kind else ""
    facts = "".join(f"<li>{html.escape(fact)}</li>" for fact in words.facts)
    parts = [
        f'<p><span class="phase">{html.escape(words.phase)}</span>{kind}</p>',
        f'<p class="what">{html.escape(words.what)}</p>',
        f"<p>{html.escape(words.why)}</p>" if words.why else "",
        f"<ul>{facts}</ul>" if facts else "",
        f'<p class="origin">{html.escape(words.source)}</p>' if words.source else "",
    ]
    return f'<div class="why" data-kind="{words.kind}">{"".join(parts)}</div>'


def error_html(what: str, advice: str) -> str:
    """An error of a callback, beside the widget, with what to do."""
    return (
        f'<div class="error" role="alert"><b>Error:</b> {html.escape(what)}<br>'
        f"{html.escape(advice)}</div>"
    )
