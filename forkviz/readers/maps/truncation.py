"""Cut maps: whether the last row of a map ends within its name, so that rows may be missing.

The kernel ends every row with a line end, and a name that was torn is one like any other.  It shows
where a bracket is not closed, where an earlier row of the same file has more of it, and where it
lacks the extension that all others have.
"""

from __future__ import annotations

from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.region import basename
from forkviz.readers.maps.rows import Fields, Scan

__all__ = ["cut_within"]


def cut_within(found: Scan, text: str, *, extensions: bool) -> Caveat | None:
    """What to say of the last row of *found*, read from *text*, if it is cut off; None if not.

    extensions: whether every image has one, as in Windows, and its lack alone tells.
    """
    if found.cut:
        return None  # said already
    last = found.fields[found.kinds[-1]]
    others = [each for each in found.fields if each is not last]
    name = last.name.rstrip()
    if found.kinds.index(found.kinds[-1]) < len(found.kinds) - 1:
        return None  # an earlier row is the same, and that one is whole
    if name and any(each.name.rstrip() == name for each in others):
        return None
    if not name:
        of_file = _is_file(last) and any(map(_is_file, others))
        if not of_file or any(_is_file(each) and not each.name for each in others):
            return None
        return caveat(CaveatKind.LAST_ROW_NAMELESS)
    if _is_torn(name, last, others) or _lacks(name, last, others, text, extensions):
        shown = name if len(name) <= 80 else f"…{name[-80:]}"
        return caveat(CaveatKind.LAST_ROW_TORN, name=shown)
    return None


def _is_file(fields: Fields) -> bool:
    """Whether the row has a file's device and inode, not noughts."""
    return fields.device.strip("0: ") != ""


def _is_data(fields: Fields) -> bool:
    """Whether the row is not of an image, which is not shared."""
    return fields.permissions[3] != "p"


def _is_torn(name: str, last: Fields, others: list[Fields]) -> bool:
    """Whether a bracket is open, or another row of the same file has more of the name."""
    if name[0] == "[":
        return not name.endswith("]")
    return any(
        each.device == last.device and len(each.name) > len(name) and each.name.startswith(name)
        for each in others
        if _is_file(each)
    )


def _lacks(name: str, last: Fields, others: list[Fields], text: str, extensions: bool) -> bool:
    """Whether the name lacks an extension, or the end of one, that all other images have."""
    ended = text.endswith("\n")
    # Where the text does not end its last line, a file mapped as data is suspect, too.
    alike = [each for each in others if each.name[:1] == "/" and not (ended and _is_data(each))]
    if name[0] != "/" or (ended and (not extensions or _is_data(last))):
        return False
    stem, _, extension = basename(name).rpartition(".")
    known = {basename(each.name.rstrip()).rpartition(".")[::2] for each in alike}
    if not known or not all(before for before, _ in known):
        return False
    if not stem:
        return True
    endings = {ending for _, ending in known} | ({"dll", "exe"} if extensions else set())
    return not ended and extension not in endings and any(e.startswith(extension) for e in endings)
