"""A page around what is ours, with rules of its own for everything; and how ours looks in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import JSHandle, Page

#: As JupyterLab has rules for what a page is made of, and worse.
HOSTILE = """
.host { text-transform: uppercase; letter-spacing: 3px; text-align: right; white-space: pre;
  line-height: 3; cursor: crosshair; list-style: square; text-indent: 9px; word-break: break-all; }
.host BOX :not([class*="bk-"], svg, svg *) { float: left; width: 20%;
  margin: 7px; padding: 9px; min-height: 40px; font: 30px/2 serif; letter-spacing: 4px;
  text-transform: uppercase; border: 3px solid red; background: lime; color: red;
  text-decoration: underline; box-shadow: 0 0 5px red; opacity: 0.5; list-style: square; }
.host BOX :not([class*="bk-"])::before { content: "x"; }
.host BOX dl > dt, .host BOX kbd { display: block; width: 1em; }
"""

#: Of each element of ours its name, place and look.
COMPUTED = """(root) => {
  const { x, y } = root.getBoundingClientRect();
  const names = ["display", "float", "margin", "padding", "font", "letterSpacing", "textTransform",
    "textAlign", "border", "backgroundColor", "color", "textDecoration", "boxShadow", "opacity",
    "listStyle", "whiteSpace", "cursor", "textIndent", "wordBreak", "position"];
  const ours = [...root.querySelectorAll("*")].filter((one) => !one.matches("svg *, [class*=bk-]"));
  return [root, ...ours].map((one) => {
    const box = one.getBoundingClientRect(), style = getComputedStyle(one);
    const place = [box.x - x, box.y - y, box.width, box.height].map(Math.round);
    return [`${one.tagName}.${one.getAttribute("class")}`, ...place,
      ...names.map((name) => `${name}: ${style[name]}`), getComputedStyle(one, "::before").content];
  });
}"""


def hostile(box: str) -> str:
    """Rules of a page for all that is within *box*, a selector, in an element `.host`."""
    return HOSTILE.replace("BOX", box)


def look_of(page: Page, root: JSHandle) -> list[list[Any]]:
    """Of *root* and each element of ours in it: name, place and computed style."""
    found: list[list[Any]] = page.evaluate(COMPUTED, root)
    return found


def difference(plain: list[list[Any]], hosted: list[list[Any]]) -> list[Any]:
    """The elements that look otherwise, each with what differs; or how many there are of them."""
    if len(plain) != len(hosted):
        return [len(plain), len(hosted)]
    return [
        (one[0], [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]])
        for one, other in zip(plain, hosted, strict=True)
        if one != other
    ]
