"""Write the transcripts of a page anew: what each command of its console blocks prints today.

``python -m docs.transcripts docs/diagnosis.md``.  A transcript that leaves lines out (``…``) stays
as it is.  tests/test_readme.py holds all of them to what the commands print.
"""

from __future__ import annotations

import contextlib
import io
import re
import shlex
import sys
from pathlib import Path

from forkviz.cli import main

__all__ = ["written"]

_BLOCK = re.compile(r"^```console\n\$ (.*)\n((?:.*\n)*?)```$", re.MULTILINE)


def written(text: str) -> str:
    """*text*, a page, with its transcripts made anew; the commands run in the current folder."""
    return _BLOCK.sub(_block, text)


def _block(found: re.Match[str]) -> str:
    command, shown = found[1], found[2]
    if "…" in shown or "\n$ " in shown:
        return found[0]
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        main(shlex.split(command)[1:])
    return f"```console\n$ {command}\n{out.getvalue()}```"


if __name__ == "__main__":
    for name in sys.argv[1:]:
        Path(name).write_text(written(Path(name).read_text("utf-8")), encoding="utf-8")
