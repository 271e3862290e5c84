"""32-bit-reach: 32-bit references to data of another DLL, which must stay within 2 GiB.

They are runtime pseudo-relocations, which the linker makes of variables that are imported without
``dllimport``; the start-up code of the DLL fills them in, and ends the process where it can't.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from forkviz.check.finding import Finding, Level, RuleName
from forkviz.check.rule import Rule
from forkviz.core.text import listed
from forkviz.rebase.placed import PlacedImage, Reach

__all__ = ["REACH", "REACH_OF_32_BITS"]

#: How far a signed number of 32 bits reaches.
REACH = 1 << 31


def _find(images: Sequence[PlacedImage]) -> Iterator[Finding]:
    """On 32 bits everything is within reach."""
    of_name: dict[str, list[PlacedImage]] = {}
    for image in images:
        of_name.setdefault(image.name.lower(), []).append(image)
    for image in images:
        if image.reach and image.bits == 64:
            yield _of_one(image, of_name)


def _of_one(image: PlacedImage, of_name: Mapping[str, Sequence[PlacedImage]]) -> Finding:
    far = [reach.dll for reach in image.reach if _is_far(image, reach, of_name)]
    first, *rest = image.reach
    noun = "reference" if first.count == 1 else "references"
    counted = [f"{first.count} 32-bit {noun} to {first.dll}"]
    counted += [f"{reach.count} to {reach.dll}" for reach in rest]
    said = f"{image.path} has {listed(counted)}: "
    if far:
        level = Level.ERROR
        said += f"more than 2 GiB from {listed(far)}"
    else:
        level = Level.WARNING
        said += f"stay within 2 GiB of {'them' if rest else 'it'}"
    return Finding(level, RuleName.REACH_OF_32_BITS, (image.path,), said)


def _is_far(image: PlacedImage, reach: Reach, of_name: Mapping[str, Sequence[PlacedImage]]) -> bool:
    """Whether no DLL of that name can be reached; of one that is not here nothing is known."""
    found = [one for one in of_name.get(reach.dll.lower(), ()) if one.bits == image.bits]
    return bool(found) and all(_gap(image, one) >= REACH for one in found)


def _gap(a: PlacedImage, b: PlacedImage) -> int:
    """Bytes from the end of the one to the start of the other; 0 where they meet."""
    return max(a.base - (b.base + b.size), b.base - (a.base + a.size), 0)


REACH_OF_32_BITS = Rule(
    RuleName.REACH_OF_32_BITS,
    _find,
    level=Level.WARNING,
    otherwise="error if they are farther apart already",
    short="the image must stay within 2 GiB of another DLL",
    meaning="The image refers to data of another DLL by 32-bit offsets (runtime "
    "pseudo-relocations). If the two are more than 2 GiB apart, by their bases or in one process, "
    "it can't start.",
    mend="Declare the variables `__declspec(dllimport)`, or compile with `-mcmodel=medium`; "
    "otherwise give both bases within 2 GiB of each other.",
)
