"""folds: the forms that a list takes on its way to the browser, by the letter that begins each."""

from __future__ import annotations

from enum import StrEnum, unique

__all__ = ["Fold"]


@unique
class Fold(StrEnum):
    """A folded list begins with one of these; what follows is as ``unfold.js`` takes it apart.

    Where *list* stands, a folded list stands.
    """

    #: The items as they are, each folded if it is a list.
    PLAIN = "p"
    #: list of values, list of how often each follows itself.
    RUNS = "r"
    #: The first number, list of what each next one adds.
    STEPS = "s"
    #: list of different values, list of their numbers.
    NUMBERED = "n"
    #: list of 1 for each item and 0 for each null, list of the items.
    HOLES = "h"
    #: Rows of equal length: a list for each column.
    ROWS = "w"
    #: Lists of any length: list of lengths, list of all items.
    RAGGED = "g"
    #: Objects with equal keys: the keys, a list for each.
    RECORDS = "o"
    #: An object of equally long lists: the keys, a list for each.
    TABLE = "t"
    #: A column of rows, records or a table, by what it adds to the column of that number.
    BESIDE = "b"
    #: Texts: list of patterns, list of the number of each text's pattern, the lists of what stands
    #: in the gaps of the patterns.
    PATTERNS = "x"
