"""Node: runs a piece of a page's JavaScript outside of any browser."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from tools.node import HOW_TO_GET, find_node

__all__ = ["FRONT", "HOW_TO_GET", "find_node", "run_pieces"]

FRONT = Path(__file__).resolve().parents[2] / "forkviz" / "front"

#: The modules are imported, and `answer` sees what they export.
_FRAME = r"""
const { readFileSync } = await import("node:fs");
const {modules, answer, asked} = JSON.parse(readFileSync(0, "utf8"));
const all = Object.assign({}, ...await Promise.all(modules.map((one) => import(one))));
const source = `"use strict"; return (${answer});`;
const made = new Function(...Object.keys(all), source)(...Object.values(all));
process.stdout.write(JSON.stringify(await made(asked)));
"""


def run_pieces(names: list[str], answer: str, asked: Any) -> Any:
    """What the function *answer* makes of *asked*, both JSON; it sees what the modules export."""
    node = find_node()
    assert node, HOW_TO_GET
    modules = [(FRONT / name).as_uri() for name in names]
    ran = subprocess.run(
        [node, "--input-type=module", "-e", _FRAME],
        input=json.dumps({"modules": modules, "answer": answer, "asked": asked}),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)
