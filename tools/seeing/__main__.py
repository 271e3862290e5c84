"""Look at the explorer at every size, in light and dark, and count what is wrong with it.

    python -m tools.seeing                            reports, every content, size and theme
    python -m tools.seeing --lab                      JupyterLab
    python -m tools.seeing perl compare --screens 390x844 --pictures /tmp/shots --json counts.json

A page is opened anew at every size; the theme changes while it is open, as the system's does.
What is looked at in other states than its opening one is opened anew for each, unless --opening.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tools.chromium import FLAGS, HOW_TO_GET, find_chromium
from tools.seeing.complaint import RULES, Complaint, counted
from tools.seeing.contents import CONTENTS, Content
from tools.seeing.measure import WHOLE_PAGE, complaints, opened, seeing_context
from tools.seeing.notebook import IN_NOTEBOOK, Notebooks, running_notebooks
from tools.seeing.screens import SCREENS, THEMES, Screen
from tools.seeing.states import State, state

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

__all__ = ["main"]

#: So many complaints of a rule are listed for each page.
_LISTED = 6


def main() -> int:
    """Measure and print; the exit status is 1 if there is any complaint."""
    args = _parser().parse_args()
    if find_chromium() is None:
        print(HOW_TO_GET, file=sys.stderr)
        return 2
    wanted = [one for one in CONTENTS if not args.contents or one.name in args.contents]
    screens = [one for one in SCREENS if not args.screens or one.name in args.screens]
    rows = []
    with _browser() as browser, tempfile.TemporaryDirectory() as folder:
        for name, found in _looked(browser, args, wanted, screens, Path(folder)):
            rows.append((name, found))
            _say(name, found, args.all)
    _table(rows)
    if args.json:
        record = {name: {"counts": counted(found), "complaints": list(map(str, found))}
                  for name, found in rows}  # fmt: skip
        args.json.write_text(json.dumps(record, indent=1), encoding="utf-8")
    return int(any(found for _, found in rows))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Count what is wrong with what is seen.")
    parser.add_argument("contents", nargs="*", help=", ".join(one.name for one in CONTENTS))
    parser.add_argument("--screens", nargs="*", help=", ".join(one.name for one in SCREENS))
    parser.add_argument("--themes", nargs="*", default=THEMES, choices=THEMES)
    parser.add_argument("--lab", action="store_true", help="in JupyterLab, not as a report")
    parser.add_argument("--opening", action="store_true", help="no state but the opening one")
    parser.add_argument("--pictures", type=Path, help="a folder for screenshots")
    parser.add_argument("--json", type=Path, help="a file for all that was found")
    parser.add_argument("--all", action="store_true", help="list every complaint")
    return parser


@contextmanager
def _browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=find_chromium(), args=list(FLAGS))
        yield browser
        browser.close()


def _looked(
    browser: Browser, args: Any, wanted: list[Content], screens: list[Screen], folder: Path
) -> Iterator[tuple[str, list[Complaint]]]:
    if args.lab:
        with running_notebooks(folder / "lab") as notebooks:
            for one in (one for one in wanted if one.cell):
                yield from _one(browser, args, one, screens, notebooks=notebooks)
        return
    for one in wanted:
        place = folder / f"{one.name}.html"
        one.write(place)
        yield from _one(browser, args, one, screens, file=place)
        for name in () if args.opening else one.states:
            yield from _one(browser, args, one, screens, file=place, then=state(name))


def _one(
    browser: Browser, args: Any, one: Content, screens: list[Screen],
    *, file: Path | None = None, notebooks: Notebooks | None = None, then: State | None = None,
) -> Iterator[tuple[str, list[Complaint]]]:  # fmt: skip
    for screen in screens:
        with seeing_context(browser, screen, args.themes[0]) as context:
            page = context.new_page()
            page.on("pageerror", lambda error: print(f"an error in the page: {error}"))
            if notebooks:
                notebooks.show(page, one)
            else:
                assert file is not None
                opened(page, file)
            if then:
                then.act(page)
            for theme in args.themes:
                page.emulate_media(color_scheme=theme)
                if notebooks:
                    notebooks.theme(page, theme)
                seen = f"{one.name} {then.name}" if then else one.name
                name = f"{'lab ' if notebooks else ''}{seen} {screen.name} {theme}"
                found = then.complaints(page) if then else _measured(page, one, bool(notebooks))
                yield name, found
                if args.pictures:
                    args.pictures.mkdir(parents=True, exist_ok=True)
                    page.screenshot(path=args.pictures / f"{name.replace(' ', '-')}.png")


def _measured(page: Page, one: Content, lab: bool) -> list[Complaint]:
    if lab:
        return complaints(page, one.sight, IN_NOTEBOOK, whole=False)
    return complaints(page, one.sight, WHOLE_PAGE)


def _say(name: str, found: list[Complaint], every: bool) -> None:
    print(f"\n{name}: {len(found)}")
    for rule in RULES:
        its = [one for one in found if one.rule == rule]
        for one in its if every else its[:_LISTED]:
            print(f"  {one}")
        if not every and len(its) > _LISTED:
            print(f"  … {rule}: {len(its) - _LISTED} more")
    sys.stdout.flush()


def _table(rows: list[tuple[str, list[Complaint]]]) -> None:
    print("\n" + " " * 34 + "".join(f"{rule[:11]:>12}" for rule in RULES))
    for name, found in rows:
        print(f"{name:<34}" + "".join(f"{count:12}" for count in counted(found).values()))
    everything = [one for _, found in rows for one in found]
    print(f"{'all':<34}" + "".join(f"{count:12}" for count in counted(everything).values()))


if __name__ == "__main__":
    sys.exit(main())
