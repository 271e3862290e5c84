"""The style of the explorer: what a rule of one class says is not lost to the rule of a kind."""

from __future__ import annotations

import re
from pathlib import Path

import forkviz
from forkviz.front.assets import STYLES

FRONT = Path(forkviz.__file__).parent / "front"
#: ``.fv p`` and its like take away margin and padding, and count more than one class alone.
PLAIN = re.compile(r'h\(\s*"(?:p|ul|ol|dl|dd|h1|h2|h3|fieldset)",\s*\{[^}]*?class: "([^"]+)"')
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
SPACE = re.compile(r"(?:margin|padding)[\w-]*:(?!\s*0?\s*[;}])\s*[^;}]*[1-9]")


def test_the_space_of_a_line_or_a_list_is_declared_below_the_explorer() -> None:
    plain = {
        name
        for path in FRONT.rglob("*.js")
        if "built" not in path.parts
        for found in PLAIN.findall(path.read_text("utf-8"))
        for name in found.split()
    }
    assert {"fv-error", "fv-read"} <= plain
    lost = [
        f"{name}.css: {selector.strip()}"
        for name in STYLES
        for selectors, body in RULE.findall((FRONT / "styles" / f"{name}.css").read_text("utf-8"))
        for selector in selectors.split(",")
        if SPACE.search(body)
        and re.fullmatch(r"\.[\w-]+", selector.strip())
        and selector.strip()[1:] in plain
    ]
    assert lost == []
