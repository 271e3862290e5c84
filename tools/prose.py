"""Find phrases that the project's prose avoids: ``python -m tools.prose [FILE...]``.

Prose is Markdown, docstrings, comments, and texts of more than two words in Python and JavaScript.
What a user reads (pages, notebooks, the texts of the package) has more phrases to avoid than what
a developer reads.  tools/prose_baseline.json has how many each file still has: the number may only
shrink.  ``--write`` writes the baseline after some have gone; ``--list`` shows every place.
"""

from __future__ import annotations

import argparse
import ast
import io
import json
import re
import subprocess
import sys
import tokenize
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
BASELINE = Path(__file__).with_name("prose_baseline.json")
KINDS = {".md", ".py", ".js", ".ipynb"}
#: Modules whose docstring the program prints.
HELP = "forkviz/cli/commands/"
#: This file and its test name what they forbid.
EXEMPT = {"tools/prose.py", "tests/test_prose.py"}


class Phrase(NamedTuple):
    """pattern: a regular expression, case ignored.  instead: why not, and what to write."""

    pattern: str
    instead: str


PHRASES = (
    Phrase(r"\bnobody\b", "name who does not, or use the passive: 'is not known'"),
    Phrase(r"\bbefall(s|en|ing)?\b|\bbefell\b", "archaic: 'happens to'"),
    Phrase(
        r"\b(is|are|was|were|be|been|being) told\b(?! (apart|to|where|how|which))",
        "a text is written, printed, reported or shown; a person is told",
    ),
    Phrase(r"\btells? of\b|\btold of\b", "'records', 'reports', 'shows', 'names'"),
    Phrase(r"\b(what|who|which) (can|could|fits?|is|are|was|does|do|has|had) not (?=[.,;:]|$)",
           "an inverted opening: subject first"),
    Phrase(r"\bwhat (fits|goes|comes|stands|counts|holds|runs) not\b", "inverted: 'does not fit'"),
    Phrase(r"\bof which (a|an|the|each|every|all|some|none|one|no)\b", "make two sentences of it"),
    Phrase(r"\b(there|where)(of|in|to|upon|from)\b", "archaic: name the thing"),
    Phrase(r"\b(whence|hence|lest|ere|thence|thither|hither)\b", "archaic: 'so', 'from where'"),
    Phrase(r"\bin (its|their|his|the \w+'s) stead\b", "'instead', 'in place of'"),
    Phrase(r"\bin vain\b", "'without success'"),
    Phrase(r"\b(can't|cannot|could not|can|to) be had\b", "'is taken', 'cannot be reserved'"),
    Phrase(r"\ba (file|line|step|row|test|folder|value) an? [a-z]+\b", "'one file for each …'"),
    Phrase(r"\bby and by\b|\bas it were\b", "say when, or what it is"),
    Phrase(r"\bshall\b", "'must', 'is to', or the present tense"),
)  # fmt: skip
#: What pages, notebooks and the program's own texts avoid besides.
SEEN = (
    Phrase(r"\bwho (is|are|was) in the way\b", "a DLL is a thing: 'what is in the way'"),
    Phrase(r"\bthis goes on\b|\b(are|is) gone on with\b", "'to continue', 'is continued'"),
    Phrase(r"\b(in|out)side of (?!Cygwin DLL)", "'inside', 'outside'"),  # Cygwin's own words
    Phrase(r"\bfrom without\b", "'from outside'"),
    Phrase(r"\banew\b", "'again'"),
    Phrase(r"\bonce more\b", "'again'"),
    Phrase(
        r"\bstands? (in (?!for\b)|(among|there|behind|beside|before|above|below|between|under)\b)",
        "'is in', 'comes before'",
    ),
    Phrase(r"\bof (32|64) bits\b", "'32-bit', '64-bit'"),
    Phrase(r"(?<!there )\b(is|are|was|were) no (?!longer|more|other|such)[a-z]+", "'is not a …'"),
    Phrase(r", for (it|they|there|nothing|its|that) (is|are|was|has|have|does|can)\b", "'because'"),
    Phrase(r"\bmay be given again\b", "'may be repeated'"),
    Phrase(r"\b(what|which|that) (is|are) none\b", "'what is not a …'"),
    Phrase(r"\blets? go of\b", "'clear', 'release'"),
    Phrase(r"\b(some|any|every)body\b", "name who, or use the passive"),
    Phrase(r"\b(holds?|held) [^.;:|]{0,40}\bagainst\b", "'compare with'"),
    Phrase(r"\b(is|are|was|were) taken to\b", "'is assumed to'"),
    Phrase(r"\bat the most\b", "'at most'"),
    Phrase(r"\b(can't|cannot|(does|do) not) tell\b(?! (them|it|these|which) )", "'does not show'"),
    Phrase(r"\bstand left\b|\bas such\b|\bas ever\b", "say what is meant"),
)  # fmt: skip


def _compiled(phrases: Iterable[Phrase]) -> tuple[tuple[re.Pattern[str], Phrase], ...]:
    # prose is wrapped anywhere; a look-behind has one width
    blank = re.compile(r"(?<!\?<!there) ")
    return tuple(
        (re.compile(blank.sub(r"\\s+", one.pattern), re.IGNORECASE), one) for one in phrases
    )


_FOUND = _compiled(PHRASES)
_FOUND_SEEN = _compiled(SEEN)
_CODE = re.compile(r"^```.*?^```$|``[^`]+``|`[^`\n]*`|\]\([^)]*\)", re.MULTILINE | re.DOTALL)
_JS = re.compile(
    r'//[^\n]*|/\*.*?\*/|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`', re.DOTALL
)  # fmt: skip


class Hit(NamedTuple):
    """A phrase in a file, and the line that it is in, from 1."""

    file: str
    line: int
    found: str
    instead: str


def hits_in(name: str, text: str) -> list[Hit]:
    """Each avoided phrase in the prose of a file."""
    return sorted(
        Hit(name, line + prose.count("\n", 0, match.start()), " ".join(match.group().split()), why)
        for pieces, phrases in ((prose_of, _FOUND), (seen_of, _FOUND_SEEN))
        for line, prose in pieces(name, text)
        for pattern, (_, why) in phrases
        for match in pattern.finditer(prose)
    )


def prose_of(name: str, text: str) -> Iterator[tuple[int, str]]:
    """The pieces of prose in a file, each with the line that it begins in."""
    match Path(name).suffix:
        case ".md":
            yield 1, _without_code(text)
        case ".ipynb":
            for cell in json.loads(text)["cells"]:
                source = "".join(cell["source"])
                if cell["cell_type"] == "markdown":
                    yield 1, _without_code(source)
        case ".js":
            for match in _JS.finditer(text):
                if match.group().count(" ") > 1:
                    yield text.count("\n", 0, match.start()) + 1, match.group()
        case ".py":
            yield from _of_python(text)


def seen_of(name: str, text: str) -> Iterator[tuple[int, str]]:
    """The pieces of it that a user of the program reads, each with the line that it begins in.

    That is all of a page and of a notebook's markdown, the texts of the package's code that are
    neither docstring nor comment, and what a command's module says of it, which is its help.
    """
    if Path(name).suffix in {".md", ".ipynb"}:
        yield from prose_of(name, text)
    elif name.startswith("forkviz/") and name.endswith(".js"):
        for line, prose in prose_of(name, text):
            if prose[0] in '"`':
                yield line, prose
    elif name.startswith("forkviz/"):
        tree = ast.parse(text)
        described = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
        docstrings = {
            id(node.body[0].value)
            for node in ast.walk(tree)
            if isinstance(node, described) and node.body and isinstance(node.body[0], ast.Expr)
        }
        if name.startswith(HELP) and ast.get_docstring(tree):
            docstrings.discard(id(tree.body[0].value))  # type: ignore[attr-defined]
        for node in ast.walk(tree):
            if id(node) not in docstrings:
                yield from _texts_of(node)


def _texts_of(node: ast.AST) -> Iterator[tuple[int, str]]:
    value = node.value if isinstance(node, ast.Constant) else None
    if isinstance(node, ast.Constant) and isinstance(value, str) and value.count(" ") > 1:
        yield node.lineno, _without_code(value)


def _of_python(text: str) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(text)):
        yield from _texts_of(node)
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], _without_code(token.string)


def _without_code(text: str) -> str:
    """*text* with its code blanked out, so that lines keep their numbers."""
    return _CODE.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)


def tracked() -> list[str]:
    """The files of the project that hold prose."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return sorted(
        name
        for name in listing.stdout.split("\0")
        if Path(name).suffix in KINDS
        and "/built/" not in name  # its sources are read
        and name not in EXEMPT
        and not name.startswith(("data/", "tests/data/"))
        and (ROOT / name).is_file()
    )


def complaints(found: Sequence[Hit], allowed: dict[str, int]) -> list[str]:
    """What is wrong: more phrases in a file than its baseline, or a baseline that is too high."""
    by_file: dict[str, list[Hit]] = {name: [] for name in allowed}
    for hit in found:
        by_file.setdefault(hit.file, []).append(hit)
    said = []
    for name, hits in sorted(by_file.items()):
        most = allowed.get(name, 0)
        if len(hits) > most:
            said += [f"{hit.file}:{hit.line}: '{hit.found}': {hit.instead}" for hit in hits]
            said.append(f"{name}: {len(hits)} phrases to avoid, and the baseline has {most}")
        elif len(hits) < most:
            said.append(f"{name}: {len(hits)} of {most} are left: python -m tools.prose --write")
    return said


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Find phrases that the project's prose avoids.")
    parser.add_argument("file", nargs="*", help="every file of the project if left out")
    parser.add_argument("--write", action="store_true", help="write the baseline")
    parser.add_argument("--list", action="store_true", help="show every place")
    chosen = parser.parse_args(arguments)
    names = chosen.file or tracked()
    found = [
        hit for name in names for hit in hits_in(name, (ROOT / name).read_text(encoding="utf-8"))
    ]
    if chosen.list:
        for hit in found:
            print(f"{hit.file}:{hit.line}: '{hit.found}': {hit.instead}")
        return 0
    if chosen.write:
        counts = {name: sum(hit.file == name for hit in found) for name in names}
        left = {name: count for name, count in counts.items() if count}
        BASELINE.write_text(json.dumps(left, indent=1) + "\n", encoding="utf-8", newline="\n")
        print(f"{sum(left.values())} phrases to avoid in {len(left)} files")
        return 0
    allowed: dict[str, int] = json.loads(BASELINE.read_text(encoding="utf-8"))
    said = complaints(found, {name: n for name, n in allowed.items() if name in names})
    print("\n".join(said) or f"no new phrase to avoid; {len(found)} old ones are left")
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
