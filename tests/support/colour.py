"""Colours: contrast as WCAG 2 has it, CIEDE2000, and what the colour-blind see.

Sources: WCAG 2.2, "relative luminance" and "contrast ratio"; G. Sharma, W. Wu, E. N. Dalal: The
CIEDE2000 Color-Difference Formula (2005); G. M. Machado, M. M. Oliveira, L. A. F. Fernandes: A
Physiologically-based Model for Simulation of Color Vision Deficiency (2009), severity 1.0.
"""

from __future__ import annotations

import math

__all__ = ["VISIONS", "ciede2000", "contrast", "distance", "lab", "over", "rgb", "seen"]

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]

#: What each vision makes of linear red, green and blue.
VISIONS: dict[str, Matrix] = {
    "usual": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
#: sRGB to XYZ, and the white point D65.
_XYZ: Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE: Triple = (0.95047, 1.0, 1.08883)


def rgb(colour: str) -> Triple:
    """``#rrggbb`` as red, green and blue from 0 to 1."""
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def over(colour: str, ground: str, alpha: float) -> Triple:
    """*colour* at that opacity, laid over *ground*, as browsers mix them: in sRGB."""
    mixed = (alpha * a + (1 - alpha) * b for a, b in zip(rgb(colour), rgb(ground), strict=True))
    red, green, blue = mixed
    return red, green, blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _times(matrix: Matrix, vector: Triple) -> Triple:
    a, b, c = (sum(m * v for m, v in zip(row, vector, strict=True)) for row in matrix)
    return a, b, c


def seen(colour: str | Triple, vision: str) -> Triple:
    """What *vision* makes of a colour, as linear red, green and blue, cut to what a screen has."""
    red, green, blue = map(_linear, rgb(colour) if isinstance(colour, str) else colour)
    a, b, c = (min(max(v, 0.0), 1.0) for v in _times(VISIONS[vision], (red, green, blue)))
    return a, b, c


def contrast(one: str | Triple, other: str | Triple) -> float:
    """The contrast ratio of two colours, from 1 to 21."""
    lights = sorted(_times(_XYZ, seen(colour, "usual"))[1] for colour in (one, other))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def lab(linear: Triple) -> Triple:
    """Linear red, green and blue as CIE L*, a*, b*."""
    x, y, z = (
        v ** (1 / 3) if v > (6 / 29) ** 3 else v / (3 * (6 / 29) ** 2) + 4 / 29
        for v in (a / w for a, w in zip(_times(_XYZ, linear), _WHITE, strict=True))
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: str | Triple, other: str | Triple, vision: str = "usual") -> float:
    """How far two colours are from each other to *vision*: CIEDE2000."""
    return ciede2000(lab(seen(one, vision)), lab(seen(other, vision)))


def ciede2000(one: Triple, other: Triple) -> float:
    """The difference of two colours in L*, a*, b*; Sharma's equations 2 to 22, all weights 1."""
    mean_chroma = (math.hypot(*one[1:]) + math.hypot(*other[1:])) / 2
    stretch = 1.5 - 0.5 * math.sqrt(mean_chroma**7 / (mean_chroma**7 + 25**7))
    c1, h1 = _polar(one[1] * stretch, one[2])
    c2, h2 = _polar(other[1] * stretch, other[2])
    grey = c1 * c2 == 0
    turn = 0.0 if grey else (h2 - h1 + 180) % 360 - 180
    # Half a turn may go either way round; the published data go the positive way.
    turn = 180.0 if turn == -180 and h2 > h1 else turn
    hue = h1 + h2 if grey else (h1 + turn / 2) % 360
    light, chroma = (one[0] + other[0]) / 2, (c1 + c2) / 2
    weight = (
        1
        - 0.17 * _cos(hue - 30)
        + 0.24 * _cos(2 * hue)
        + 0.32 * _cos(3 * hue + 6)
        - 0.20 * _cos(4 * hue - 63)
    )
    by_light = (other[0] - one[0]) / (
        1 + 0.015 * (light - 50) ** 2 / math.sqrt(20 + (light - 50) ** 2)
    )
    by_chroma = (c2 - c1) / (1 + 0.045 * chroma)
    by_hue = (
        2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2)) / (1 + 0.015 * chroma * weight)
    )
    spread = 30 * math.exp(-(((hue - 275) / 25) ** 2))
    rotation = -2 * math.sqrt(chroma**7 / (chroma**7 + 25**7))
    rotation *= math.sin(math.radians(2 * spread))
    squares = by_light**2 + by_chroma**2 + by_hue**2 + rotation * by_chroma * by_hue
    return math.sqrt(squares)


def _polar(a: float, b: float) -> tuple[float, float]:
    """Chroma, and hue in degrees from 0 to 360."""
    return math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360


def _cos(degrees: float) -> float:
    return math.cos(math.radians(degrees))
