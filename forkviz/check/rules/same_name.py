"""same-name: two DLLs with one file name; the loader takes the one that it finds first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from forkviz.check.finding import Finding, Level, RuleName
from forkviz.check.rule import Rule
from forkviz.core.text import listed
from forkviz.rebase.placed import PlacedImage

__all__ = ["SAME_NAME"]


def _find(images: Sequence[PlacedImage]) -> Iterator[Finding]:
    """Upper and lower case are alike; of each name once."""
    of_name: dict[tuple[int, str], list[PlacedImage]] = {}
    for image in images:
        if not image.program:
            of_name.setdefault((image.bits, image.name.lower()), []).append(image)
    imported = {(image.bits, name.lower()) for image in images for name in image.imports}
    for key, found in of_name.items():
        if len(found) > 1:
            paths = tuple(image.path for image in found)
            which = "imported by name" if key in imported else "of one name"
            text = f"{listed(paths)}: {len(paths)} DLLs {which}"
            yield Finding(Level.WARNING, RuleName.SAME_NAME, paths, text)


SAME_NAME = Rule(
    RuleName.SAME_NAME,
    _find,
    level=Level.WARNING,
    short="two DLLs with one file name",
    meaning="Two DLLs have one file name. Modules that are loaded by their whole path may share a "
    "name, as Perl's do; but if a DLL is imported by name, a child may find a different file than "
    "its parent.",
    mend="Rename or remove one of those that are imported by name; otherwise add the finding to "
    "the baseline.",
)
