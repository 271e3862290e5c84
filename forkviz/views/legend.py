"""Legend: what the colours, hatches and signs of the space figure stand for, as static HTML."""

from __future__ import annotations

from forkviz.core.region import Use
from forkviz.views.palette import FOREIGN_IMAGE, LINK_STYLES, LOOKS, Look

__all__ = ["legend_html"]

#: The paths that stand for bokeh's hatch patterns in a swatch of 18 by 12.
_HATCHES = {
    "/": "M0 12L12 0M6 12L18 0M-6 12L6 0M12 12L24 0",
    "\\": "M0 0L12 12M6 0L18 12M-6 0L6 12M12 0L24 12",
    "x": "M0 12L12 0M6 12L18 0M0 0L12 12M6 0L18 12",
    "-": "M0 4H18M0 8H18",
    '"': "M2 4h4M8 4h4M14 4h4M0 8h3M5 8h4M11 8h4",
    "+": "M0 4H18M0 8H18M5 0V12M13 0V12",
    "|": "M5 0V12M9 0V12M13 0V12",
    ".": "M4 4h1M9 4h1M14 4h1M4 8h1M9 8h1M14 8h1",
    "o": "M4 4a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",
    ":": "M4 3h1M9 3h1M14 3h1M4 6h1M9 6h1M14 6h1M4 9h1M9 9h1M14 9h1",
}


def legend_html() -> str:
    """A list of swatches and signs; it holds nothing that comes from a capture."""
    looks = [*LOOKS.values()]
    looks.insert(looks.index(LOOKS[Use.IMAGE]) + 1, FOREIGN_IMAGE)
    items = [f"<li>{_swatch(look)}{look.title}</li>" for look in looks]
    signs = [f"<li>{style.sign} {placed}</li>" for placed, style in LINK_STYLES.items()]
    return f'<ul class="legend" aria-label="Legend">{"".join(items)}{"".join(signs)}</ul>'


def _swatch(look: Look) -> str:
    hatch = _HATCHES.get(look.hatch, "")
    path = f'<path d="{hatch}" stroke="{look.line}" stroke-width="1" fill="none"/>' if hatch else ""
    return (
        '<svg width="18" height="12" aria-hidden="true">'
        f'<rect x=".5" y=".5" width="17" height="11" fill="{look.fill}" stroke="{look.line}"/>'
        f"{path}</svg>"
    )
