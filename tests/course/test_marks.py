"""The Markdown of a lesson as HTML: what is markup, and that all else is text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forkviz.course.lessons.marks import html_of_marks, inline, table_html
from forkviz.course.pictures import Table


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a *b* **c** `d`", "<p>a <em>b</em> <strong>c</strong> <code>d</code></p>"),
        ("**a `b` c**", "<p><strong>a <code>b</code> c</strong></p>"),
        ("`**a**`", "<p><code>**a**</code></p>"),
        ("a\nb\n\nc", "<p>a b</p>\n<p>c</p>"),
        ("- a\n  b\n- c", "<ul><li>a b</li><li>c</li></ul>"),
        ("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"),
        ("## a", "<h3>a</h3>"),
        ("```\n<b>\n*x*\n```", "<pre><code>&lt;b&gt;\n*x*</code></pre>"),
        ("2 * 3 * 4", "<p>2 * 3 * 4</p>"),
        ("<b>&amp;", "<p>&lt;b&gt;&amp;amp;</p>"),
        (
            "[t](https://e.org/?a&b)",
            '<p><a href="https://e.org/?a&amp;b" rel="noreferrer">t</a></p>',
        ),
        ("[t](javascript:x)", "<p>[t](javascript:x)</p>"),
        ("[t](http://e.org)", "<p>[t](http://e.org)</p>"),
    ],
)
def test_what_is_markup_and_what_is_text(text: str, expected: str) -> None:
    assert html_of_marks(text) == expected


def test_a_table_is_one() -> None:
    made = html_of_marks("| a | b |\n|---|---|\n| `x` | y \\| z |\n\nend")
    assert '<th scope="col">a</th>' in made
    assert "<td><code>x</code></td><td>y | z</td>" in made
    assert made.endswith("<p>end</p>")
    assert "<td>**x** &lt;</td>" in table_html(Table(("h",), (("**x** <",),)))


_TAGS = re.compile(
    r"</?(?:p|em|strong|code|pre|ul|ol|li|h[2-5]|table|thead|tbody|tr|td|div)>"
    r'|<th scope="col">|</th>|<div class="fl-scroll" tabindex="0">'
    r'|<a href="https://[^"<>]*" rel="noreferrer">|</a>'
)


@given(st.text(alphabet="ab<>&\"'`*[]()|-#\n 1.\0\x1bhtps:/", max_size=60))
def test_nothing_of_a_text_becomes_other_markup(text: str) -> None:
    """Whatever is left without the tags that there are has no < and no quote of an attribute."""
    for made in (html_of_marks(text), inline(text)):
        assert not re.search(r"[<>\0\x1b]", _TAGS.sub("", made)), made
