"""Text from captures, made fit to be shown: every character visible, no name too long."""

from __future__ import annotations

__all__ = ["clipped", "visible", "well_formed"]


def visible(text: str) -> str:
    """*text* with everything that is not printable spelt out: ESC becomes ``\\x1b``.

    Marks that turn the direction of writing are among them; they could make one name look like
    another.
    """
    return text if text.isprintable() else "".join(map(_visible_character, text))


def well_formed(text: str) -> str:
    """*text* with U+FFFD for each half of a surrogate pair, which no file of text can hold."""
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def clipped(text: str, most: int) -> str:
    """*text*, visible, in at most *most* characters; what was cut off is marked by an ellipsis."""
    shown = visible(text[: most + 1])
    return shown if len(shown) <= most else shown[: most - 1] + "…"


def _visible_character(character: str) -> str:
    if character.isprintable():
        return character
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
