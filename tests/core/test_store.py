"""SortedRegions against a plain sorted list, with chunks so small that they split and vanish."""

from __future__ import annotations

from bisect import bisect_right, insort

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forkviz.core import store
from forkviz.core.region import Region
from forkviz.core.store import SortedRegions


def region(slot: int) -> Region:
    return Region(16 * slot, 16 * slot + 8)


#: What is done: to which of the copies, add or take out or copy, and which slot.
CHANGES = st.lists(
    st.tuples(st.integers(0, 3), st.sampled_from(["toggle", "copy"]), st.integers(0, 40)),
    max_size=80,
)


@given(st.sets(st.integers(0, 40)), CHANGES)
def test_it_is_a_sorted_list_and_copies_go_their_own_ways(
    slots: set[int], changes: list[tuple[int, str, int]]
) -> None:
    """Whatever is added, taken out and copied, each copy has what was done to it alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "CHUNK", 2)
        plain = [sorted(map(region, slots))]
        ours = [SortedRegions(list(plain[0]))]
        for which, what, slot in changes:
            which %= len(ours)
            if what == "copy":
                ours.append(ours[which].copy())
                plain.append(list(plain[which]))
                continue
            one = region(slot)
            place = ours[which].place(one.start)
            if one in plain[which]:
                plain[which].remove(one)
                assert ours[which].delete(place) == one
            else:
                insort(plain[which], one)
                ours[which].insert(place, one)
        for wanted, found in zip(plain, ours, strict=True):
            assert list(found) == wanted
            assert list(reversed(found)) == wanted[::-1]
            assert len(found) == len(wanted)
            for address in range(-1, 16 * 42, 5):
                i = bisect_right([r.start for r in wanted], address)
                place = found.place(address)
                assert found.last(address) == found.get(place) == (wanted[i - 1] if i else None)
                assert found.next(place) == (wanted[i] if i < len(wanted) else None)
                assert found.around(address) == (place, found.get(place), found.next(place))
                assert list(found.after(place)) == wanted[i:]


def test_a_change_copies_a_chunk_and_not_all() -> None:
    """After a snapshot, what was not touched is still shared."""
    ours = SortedRegions([region(slot) for slot in range(10 * store.CHUNK)])
    copy = ours.copy()
    copy.delete(copy.place(0))
    shared = [a is b for a, b in zip(ours._chunks, copy._chunks, strict=True)]
    assert shared == [False] + [True] * 9
