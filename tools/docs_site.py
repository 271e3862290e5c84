"""The hook of mkdocs.yml: pages from outside of docs/, the order of all, the API's reference.

README, CHANGELOG and the like stay where people look for them, so mkdocs is given them as pages.
The reference has a page for each module of public names, from the docstrings of what they name.
A link to a file that is no page (a notebook, a test) becomes its text; a link to a file that does
not exist is an error.
"""

from __future__ import annotations

import ast
import posixpath
import re
from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "forkviz"
#: The pages in the order of a first reading, by their files; those outside of docs/ with "../".
PAGES: dict[str, tuple[str, ...]] = {
    "": ("../README.md",),
    "Use": (
        *(
            "diagnosis.md",
            "rebase.md",
            "check.md",
            "explorer.md",
            "find.md",
            "reports.md",
            "links.md",
            "notebooks.md",
            "questions.md",
            "teaching.md",
            "lessons.md",
            "grading.md",
            "worksheets.md",
            "quiz.md",
            "reach.md",
            "studies.md",
            "json.md",
        ),
        *("readers.md", "scenarios.md", "cygwin-observed.md", "live.md", "limits.md"),
    ),
    "Understand": ("policies.md", "letter.md", "defects.md", "glossary.md", "../data/SOURCES.md"),
    "Carry on": (
        *("architecture.md", "own-machine.md", "../CONTRIBUTING.md"),
        *("../CHANGELOG.md", "../SECURITY.md"),
    ),
}
#: Pages that may be missing: they are written elsewhere, and come with a merge.
COMING: frozenset[str] = frozenset()
#: The modules of the reference, and what each is about; "" is the package itself.
SUBJECTS = (
    *("", "errors", "events", "policies", "building", "edits"),
    *("regions", "queries", "merging", "machines", "lessons", "studies", "questions"),
)
_LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^)\s#]+)(#[^)\s]*)?\)")
_FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that are not in docs/."""
    for name, text in _outside():
        files.append(File.generated(config, name, content=text))
    for subject in SUBJECTS:
        files.append(File.generated(config, f"api/{_page_of(subject)}", content=reference(subject)))
    config.nav = _navigation({file.src_uri for file in files.documentation_pages()})
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Make each link lead to a page, or be text."""
    return relinked(markdown, page.file.src_uri, {file.src_uri for file in files})


def _outside() -> Iterator[tuple[str, str]]:
    for pages in PAGES.values():
        for page in pages:
            path = ROOT / "docs" / page
            if page.startswith("../") and not (page in COMING and not path.exists()):
                yield _name(page), path.read_text(encoding="utf-8")


def _name(page: str) -> str:
    """The name in the site of a page by its file."""
    return "index.md" if page == "../README.md" else page.removeprefix("../")


def _page_of(subject: str) -> str:
    return f"{subject or 'forkviz'}.md"


def _navigation(there: set[str]) -> list[object]:
    listed = {_name(page) for pages in PAGES.values() for page in pages}
    lost = {page for page in there - listed if not page.startswith("api/")}
    missing = listed - there - {_name(page) for page in COMING}
    if lost or missing:
        raise PluginError(
            f"PAGES of tools/docs_site.py lacks {sorted(lost)}, and {sorted(missing)} do not exist"
        )
    nav: list[object] = []
    for title, pages in PAGES.items():
        names = [name for page in pages if (name := _name(page)) in there]
        nav += [{title: names}] if title else names
    nav.append({"API": [{_title(one): f"api/{_page_of(one)}"} for one in SUBJECTS]})
    return nav


def _title(subject: str) -> str:
    return f"forkviz.{subject}" if subject else "forkviz"


# -- links ---------------------------------------------------------------------------------------


def relinked(text: str, page: str, there: set[str]) -> str:
    """*text* of *page*, its links to pages of the site as they are from there.

    Raises PluginError for a link to a file that does not exist.
    """
    source = "README.md" if page == "index.md" else page
    in_docs = (ROOT / "docs" / source).exists()
    folder = posixpath.dirname(f"docs/{source}" if in_docs else source)

    def link(match: re.Match[str]) -> str:
        picture, words, target, anchor = match.groups()
        if "://" in target or target.startswith("mailto:"):
            return match.group()
        file = posixpath.normpath(posixpath.join(folder, target))
        if not (ROOT / file).exists():
            if file in {posixpath.normpath(f"docs/{page}") for page in COMING}:
                return words
            raise PluginError(f"{source} links to {target}, which does not exist")
        name = "index.md" if file == "README.md" else file.removeprefix("docs/")
        if name not in there:
            return words
        path = posixpath.relpath(name, posixpath.dirname(page) or ".")
        return f"{picture}[{words}]({path}{anchor or ''})"

    if page.startswith("api/"):
        return text
    parts = []
    end = 0
    for fence in _FENCE.finditer(text):
        parts += [_LINK.sub(link, text[end : fence.start()]), fence.group()]
        end = fence.end()
    return "".join([*parts, _LINK.sub(link, text[end:])])


# -- reference -----------------------------------------------------------------------------------


def reference(subject: str) -> str:
    """The page of a module of public names: its docstring, and each name where it is defined.

    A name that an earlier page of SUBJECTS has is a link to it.
    """
    tree = _tree(subject)
    lines = [f"# {_title(subject)}", ""]
    if subject:
        lines += [(ast.get_docstring(tree) or "").partition(": ")[2], ""]
    earlier = {
        home: before
        for before in reversed(SUBJECTS[: SUBJECTS.index(subject)])
        for home in public_homes(_tree(before), _title(before)).values()
    }
    homes = public_homes(tree, _title(subject))
    for name, home in homes.items():
        if home in earlier:
            lines += [f"- [`{name}`][{home}], as in `{_title(earlier[home])}`", ""]
    lines += [f"::: {home}\n" for home in homes.values() if home not in earlier]
    return "\n".join(lines)


def _tree(subject: str) -> ast.Module:
    file = PACKAGE / f"{subject or '__init__'}.py"
    if not file.is_file():  # a subject of several files
        file = PACKAGE / subject / "__init__.py"
    return ast.parse(file.read_text(encoding="utf-8"))


def public_homes(tree: ast.Module, module: str) -> dict[str, str]:
    """For each name in ``__all__`` the full name of what it stands for."""
    homes: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("forkviz."):
            for alias in node.names:
                homes[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    public = next(
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    )
    return {name: homes.get(name, f"{module}.{name}") for name in public}
