"""wrapped_rows: rows of a list that a mailer wrapped, joined again; what stays torn is counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

__all__ = ["joined"]

#: Lines that a mailer makes of one, and the longest that they make together.
_MOST_PIECES, _LONGEST = 3, 2000
#: What may stand before a line that goes on.
_MARKS = "> |\t"


def joined(
    lines: Iterable[tuple[int, str]],
    begins: Callable[[str], bool],
    is_row: Callable[[str], bool],
    torn: list[int],
) -> Iterator[tuple[int, str]]:
    """*lines*, each with its number; a row over several lines is one, with the first's number.

    begins: whether a line is the beginning of a row that is not all of it.  is_row: whether a line
    is a whole one.  torn: is given the number of each beginning that nothing completes.
    """
    begun, number, pieces = "", 0, 0
    for at, line in lines:
        if begun:
            whole = f"{begun} {line.strip(_MARKS)}"
            if len(whole) <= _LONGEST and is_row(whole):
                yield number, whole
                begun = ""
                continue
            if pieces < _MOST_PIECES and line.strip(_MARKS) and not (begins(line) or is_row(line)):
                begun, pieces = whole[:_LONGEST], pieces + 1
                continue
            torn.append(number)
            begun = ""
        if begins(line):
            begun, number, pieces = line.rstrip(), at, 1
        else:
            yield at, line
    if begun:
        torn.append(number)
