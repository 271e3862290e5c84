"""Text from captures, made fit to be shown: every character visible, no name too long.

It stands below everything, errors among it, so that there is one rule for all that is shown.
"""

from __future__ import annotations

from forkviz.lazy.patterns import regex

__all__ = ["clipped", "name_bytes", "quoted", "visible", "well_formed"]

#: Characters that Python calls printable and that do not show: what Unicode calls default ignorable
#: beyond its format characters (joiners, fillers, variation selectors), and the empty braille cell.
_UNSEEN = regex(
    r"[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0"
    r"\U000e0100-\U000e01ef]"
)


def visible(text: str) -> str:
    """*text* with everything that is not printable spelt out: ESC becomes ``\\x1b``.

    Marks that turn the direction of writing are among them, halves of surrogate pairs, and
    characters without width; they could make one name look like another.
    """
    if not text.isprintable():
        text = "".join(map(_visible_character, text))
    return text if text.isascii() else _UNSEEN.sub(lambda found: _spelt(found[0]), text)


def clipped(text: str, most: int) -> str:
    """*text*, visible, in at most *most* characters; what was cut off is marked by an ellipsis."""
    shown = visible(text[: most + 1])
    return shown if len(shown) <= most else shown[: most - 1] + "…"


def quoted(text: str, most: int = 50) -> str:
    """*text* in quotes, for a repr: visible, and of at most *most* characters of its own."""
    return visible(repr(text if len(text) <= most else text[: most - 1] + "…"))


def _visible_character(character: str) -> str:
    return character if character.isprintable() else _spelt(character)


def _spelt(character: str) -> str:
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def well_formed(text: str) -> str:
    """*text* with U+FFFD for each half of a surrogate pair, which no file of text can hold."""
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def name_bytes(name: str) -> bytes:
    """The bytes of a file's *name*: those that no UTF-8 explains as they are, else UTF-8.

    Halves of surrogate pairs, which names on Windows may have, are written as three bytes each.
    """
    try:
        return name.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return name.encode("utf-8", "surrogatepass")
