"""Write the listings of the policies that have a name beforehand, for ``forkviz`` to read.

python -m tools.listings            write forkviz/explanations/pseudocode/built
python -m tools.listings --check    say whether it is as the source is; exit status 1
"""

from __future__ import annotations

import json
import sys

from forkviz.explanations.pseudocode.built import FOLDER, machine_sum
from forkviz.explanations.pseudocode.listing import written
from forkviz.machine.policy import POLICIES, get_policy

__all__ = ["files"]


def files() -> dict[str, str]:
    """The text of each file by its name."""
    made = {}
    for name in POLICIES:
        listing = written(get_policy(name))
        value = {
            "sum": machine_sum(),
            "functions": [
                [each.code, each.name, each.source, [line.text for line in each.lines]]
                for each in listing.functions
            ],
            "at": list(listing.at.items()),
        }
        # A function and a key a line, so that a change shows.
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        made[f"{name}.json"] = text.replace("],[[[", "],\n[[[").replace("]],[", "]],\n[") + "\n"
    return made


def main() -> int:
    """Write or check."""
    made = files()
    if "--check" not in sys.argv[1:]:
        FOLDER.mkdir(exist_ok=True)
        for name, text in made.items():
            (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")
        return 0
    there = {file.name: file.read_text(encoding="utf-8") for file in FOLDER.glob("*.json")}
    if there == made:
        return 0
    print("forkviz/explanations/pseudocode/built is not what the source says: tools.listings")
    return 1


if __name__ == "__main__":
    sys.exit(main())
