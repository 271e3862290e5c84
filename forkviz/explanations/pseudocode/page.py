"""page: the lines of one function of the listing, and the places in the source they stand for."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

__all__ = ["WIDTH", "Key", "Page", "fitting"]

#: Characters of a line, at the most.
WIDTH = 64
#: A place in the source: the function that is shown and the line in it; then, for each helper that
#: is expanded there, the line in that.
Key = tuple[tuple[str, int], ...]


class Page:
    """Takes lines.  at: for each place in the source the number of its line, from 0."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.at: dict[Key, int] = {}
        # What the next line is to stand for; the number and the depth of the last one.
        self._next: list[tuple[Key, int]] = []
        self._last = (0, 0)

    def __len__(self) -> int:
        return len(self.lines)

    def put(self, depth: int, text: str, keys: Sequence[Key], comment: str = "") -> None:
        """Write a line, which *keys* and all that had none of their own are at."""
        indent = "    " * depth
        if comment and len(indent + text) + len(comment) + 4 <= WIDTH:
            text = f"{text}  # {comment}"
        elif comment:
            self.comment(depth, comment)
        further = "#     " if text.startswith("# ") else "    "
        rows = textwrap.wrap(
            text, WIDTH - len(indent), subsequent_indent=further, break_long_words=False,
            break_on_hyphens=False,
        ) if len(indent + text) > WIDTH else [text]  # fmt: skip
        for key in (*(key for key, _ in self._next), *keys):
            self.at[key] = len(self.lines)
        self._next.clear()
        self._last = len(self.lines), depth
        self.lines += [indent + row for row in rows]

    def stand_in(self, keys: Sequence[Key], depth: int) -> None:
        """Write nothing: the line before stands for what happens there.

        Where that is inside of a block that has ended, the next line does.
        """
        line, deep = self._last
        if deep > depth:
            self._next += [(key, depth) for key in keys]
        else:
            self.at.update(dict.fromkeys(keys, line))

    def drop(self, line: int) -> None:
        """Take back the last line; what is at it is at the one before."""
        del self.lines[line:]
        self.at = {key: min(number, line - 1) for key, number in self.at.items()}

    def comment(self, depth: int, text: str) -> None:
        indent = "    " * depth
        for row in textwrap.wrap(text, WIDTH - len(indent) - 2):
            self.lines.append(f"{indent}# {row}")

    def close(self) -> None:
        """Nothing follows: the head of the last block stands for what waits behind it."""
        for key, depth in self._next:
            shallow = (
                number
                for number in reversed(range(len(self.lines)))
                if not self.lines[number].startswith("    " * (depth + 1))
            )
            self.at[key] = next(shallow)
        self._next.clear()


def fitting(function: str, message: str, depth: int) -> str:
    """A call that says *message*, in as many of its words as there is room for."""
    while depth * 4 + len(f"{function}({message})") > WIDTH and " " in message:
        message = message.rpartition(" ")[0].rstrip(" .,") + message[-1]
    return f"{function}({message})"
