"""full: below which address nothing of a size fits any more, so that no search begins there again.

A loader that looks for the lowest hole passes, for each of a thousand DLLs, all that it has placed
before.  What was full stays full until something is freed: adding a region makes no room.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

__all__ = ["FullBelow"]


class FullBelow:
    """Sizes with the address below which they fit nowhere.

    What a size does not fit into is too small for all larger ones: so the addresses ascend with
    the sizes, and the next smaller size that is known speaks for one that is not.
    """

    __slots__ = ("_addresses", "_sizes")

    def __init__(self) -> None:
        self._sizes: list[int] = []
        self._addresses: list[int] = []

    def below(self, size: int, lowest: int) -> int:
        """The address, *lowest* or above, below which *size* bytes fit nowhere, for all we know."""
        place = bisect_right(self._sizes, size) - 1
        return max(self._addresses[place], lowest) if place >= 0 else lowest

    def note(self, size: int, address: int) -> None:
        """*size* bytes fit at *address*, and nowhere below."""
        place = bisect_left(self._sizes, size)
        # Larger sizes of which less is known: this one speaks for them.
        end = bisect_right(self._addresses, address, place)
        self._sizes[place:end] = [size]
        self._addresses[place:end] = [address]

    def freed(self, address: int) -> None:
        """Something may fit from *address* on, whatever its size."""
        place = bisect_right(self._addresses, address)
        if place == len(self._addresses):
            return
        # What is known of the smallest of them holds, up to there, for all of them.
        self._sizes[place + 1 :] = []
        self._addresses[place:] = [address]

    def copy(self) -> FullBelow:
        """A copy of its own."""
        other = FullBelow()
        if self._sizes:
            other._sizes, other._addresses = self._sizes.copy(), self._addresses.copy()
        return other
