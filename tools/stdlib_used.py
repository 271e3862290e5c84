"""Which modules of the standard library a tab needs: found by asking it everything.

    python -m tools.stdlib_used            write the list, forkviz/site/stdlib.txt
    python -m tools.stdlib_used --check    say what differs from it; exit status 1

All that a page can ask (``tab_corpus``) is asked of the engine under node, with the whole library;
the modules that are loaded then are the list, with a few that the corpus can't reach.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tools.tab import Tab
from tools.tab_corpus import questions

__all__ = ["LIST", "loaded"]

LIST = Path(__file__).resolve().parents[1] / "forkviz" / "site" / "stdlib.txt"
HEAD = (
    "# The modules of Pyodide's standard library that an engine has: python -m tools.stdlib_used\n"
)
#: What the corpus does not reach, and who does.
BESIDES = (
    "encodings/latin_1.py",  # a name's encoding in a zip; stated by a program that packs so
    "_pylong.py",  # a whole number of thousands of digits as a text
    "traceback.py",  # an error in Python itself, said by Pyodide
    "textwrap.py",  # the same
    "linecache.py",  # the same
    "tokenize.py",  # the same
    "token.py",  # the same
)
LOADED = """
import sys
places = [getattr(module, "__file__", None) or "" for module in list(sys.modules.values())]
"\\n".join(place.partition(".zip/")[2] for place in places if place.startswith("/lib/python3"))
"""


def loaded() -> list[str]:
    """The modules that are loaded when everything was asked, as files of the zip, sorted."""
    with Tab(whole=True) as tab:
        for name, arguments in questions():
            tab.call(name, **arguments)
        found = set(filter(None, tab.python(LOADED).split("\n")))
    return sorted(found | set(BESIDES))


def main() -> int:
    text = HEAD + "".join(f"{name}\n" for name in loaded())
    if "--check" not in sys.argv[1:]:
        LIST.write_text(text, encoding="utf-8")
        return 0
    there = LIST.read_text(encoding="utf-8")
    if there == text:
        return 0
    print("forkviz/site/stdlib.txt is not what a tab loads: python -m tools.stdlib_used")
    print(*sorted(set(there.split("\n")) ^ set(text.split("\n"))), sep="\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
