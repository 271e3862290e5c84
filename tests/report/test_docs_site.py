"""tools/docs_site.py: the pages of the site, where their links lead, what the reference holds."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

pytest.importorskip("mkdocs", reason="the extra 'docs' is not installed: make docs")

from mkdocs.exceptions import PluginError

import forkviz
from tools import docs_site
from tools.docs_site import COMING, PAGES, SUBJECTS, public_homes, reference, relinked
from tools.run_tiers import TIERS

ROOT = Path(__file__).resolve().parents[2]
THERE = {"index.md", "live.md", "CHANGELOG.md", "house.svg", "data/SOURCES.md"}


@pytest.mark.parametrize(
    ("page", "text", "want"),
    [
        ("index.md", "[a](docs/live.md#b)", "[a](live.md#b)"),
        ("index.md", "![a](docs/house.svg)", "![a](house.svg)"),
        ("live.md", "[a](../README.md)", "[a](index.md)"),
        ("live.md", "[a](../CHANGELOG.md)", "[a](CHANGELOG.md)"),
        ("data/SOURCES.md", "[a](../README.md)", "[a](../index.md)"),
        ("live.md", "[a *b*](../notebooks/00-tour.ipynb) c", "a *b* c"),
        (
            "live.md",
            "[a](#here) [b](https://example.org/x)",
            "[a](#here) [b](https://example.org/x)",
        ),
        ("live.md", "```\n[a](nowhere.md)\n```\n", "```\n[a](nowhere.md)\n```\n"),
    ],
)
def test_a_link_leads_to_a_page_or_is_text(page: str, text: str, want: str) -> None:
    """As seen from the page, wherever its file is."""
    assert relinked(text, page, THERE) == want


def test_a_link_to_a_file_that_is_not_there_is_an_error() -> None:
    """With the page and the link."""
    with pytest.raises(PluginError, match=r"live\.md links to nowhere\.md"):
        relinked("[a](nowhere.md)", "live.md", THERE)


def test_a_link_to_a_page_that_is_to_come_is_text() -> None:
    """Until it is there, and only for those that are named so."""
    for page in COMING:
        if not (ROOT / "docs" / page).exists():
            assert relinked(f"[a]({page})", "live.md", THERE) == "a"


def test_a_page_that_is_not_listed_is_an_error() -> None:
    """A new page of docs/ needs its place in the order; so does one that went."""
    names = {docs_site._name(page) for pages in PAGES.values() for page in pages}
    assert docs_site._navigation(names)
    with pytest.raises(PluginError, match=r"new\.md"):
        docs_site._navigation(names | {"new.md"})
    with pytest.raises(PluginError, match=r"live\.md"):
        docs_site._navigation(names - {"live.md"})


def test_every_page_is_listed() -> None:
    """And every listed one exists, but for those that come with a merge."""
    listed = {page for pages in PAGES.values() for page in pages}
    there = {file.name for file in (ROOT / "docs").glob("*.md")}
    assert there <= listed
    assert [p for p in listed - COMING if not (ROOT / "docs" / p).exists()] == []


def test_the_reference_has_every_public_name() -> None:
    """Each at the place where it is defined, so that its docstring is found."""
    text = reference("")
    for name in forkviz.__all__:
        assert f".{name}\n" in text
    for subject in SUBJECTS:
        assert "::: forkviz." in reference(subject)


def test_a_name_is_documented_once() -> None:
    """Elsewhere it is a link: two places of one name are an error of the build."""
    shown = [
        line.split()[1]
        for subject in SUBJECTS
        for line in reference(subject).split("\n")
        if line.startswith("::: ")
    ]
    assert len(shown) == len(set(shown))
    assert "[forkviz.errors.ForkvizError], as in `forkviz`" in reference("errors")
    tree = ast.parse("from forkviz.core.x import A as B\n__all__ = ['B', 'own']\n")
    homes = public_homes(tree, "forkviz.y")
    assert homes == {"B": "forkviz.core.x.A", "own": "forkviz.y.own"}


def test_a_warning_of_the_build_is_an_error() -> None:
    """Strict, and not quiet: mkdocs does not count warnings that it does not print."""
    (tier,) = (tier for tier in TIERS if tier.name == "docs")
    assert tier.command[-2:] == ("mkdocs", "build")
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert re.search(r"^strict: true", text, re.M)
    assert text.count(": warn\n") == 4
    assert re.search(r"^  font: false", text, re.M)
