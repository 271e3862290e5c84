"""Node: runs a piece of a page's JavaScript outside of any browser."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

__all__ = ["FRONT", "HOW_TO_GET", "find_node", "run_pieces"]

FRONT = Path(__file__).resolve().parents[2] / "forkviz" / "front"
HOW_TO_GET = "node is not installed: https://nodejs.org, or apt-get install nodejs"

#: The pieces are put into one strict function, as a page has them, and `answer` after them.
_FRAME = r"""
const {pieces, answer, asked} = JSON.parse(require("fs").readFileSync(0, "utf8"));
const body = `"use strict";\n${pieces.join("\n")}\nreturn (${answer});`;
process.stdout.write(JSON.stringify(new Function(body)()(asked)));
"""


def find_node() -> str | None:
    """The path of node, None where there is none."""
    return shutil.which("node")


def run_pieces(names: list[str], answer: str, asked: Any) -> Any:
    """What the function *answer*, JavaScript that sees the pieces, makes of *asked*; both JSON."""
    node = find_node()
    assert node, HOW_TO_GET
    pieces = [(FRONT / name).read_text(encoding="utf-8") for name in names]
    ran = subprocess.run(
        [node, "-e", _FRAME],
        input=json.dumps({"pieces": pieces, "answer": answer, "asked": asked}),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)
