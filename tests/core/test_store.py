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
            if one in plain[which]:
                assert not ours[which].put(one)
                i = plain[which].index(one)
                beside = ([None, *plain[which]][i], [*plain[which], None][i + 1])
                plain[which].remove(one)
                assert ours[which].take(one.start) == (one, *beside)
                assert ours[which].take(one.start) is None
            else:
                met = {other.start // 16 for other in plain[which]}
                if slot - 1 in met:
                    assert not ours[which].put(one._replace(start=one.start - 9))
                if slot + 1 in met:
                    assert not ours[which].put(one._replace(end=one.end + 9))
                insort(plain[which], one)
                assert ours[which].put(one)
        for wanted, found in zip(plain, ours, strict=True):
            assert list(found) == wanted
            assert list(reversed(found)) == wanted[::-1]
            assert len(found) == len(wanted)
            for address in range(-1, 16 * 42, 5):
                i = bisect_right([r.start for r in wanted], address)
                place = found.place(address)
                last, following = [None, *wanted][i], [*wanted, None][i]
                assert found.last(address) == last
                assert found.around(address) == (max(place, (0, -1)), last, following)
                assert list(found.after(place)) == wanted[i:]
                assert list(found.down_from(place)) == wanted[:i][::-1]
                chunk, j = found.seek(address + 1)
                assert [*chunk[j:], None][0] == following


def test_a_change_copies_a_chunk_and_not_all() -> None:
    """After a snapshot, what was not touched is still shared."""
    ours = SortedRegions([region(slot) for slot in range(10 * store.CHUNK)])
    copy = ours.copy()
    copy.take(0)
    shared = [a is b for a, b in zip(ours._chunks, copy._chunks, strict=True)]
    assert shared == [False] + [True] * 9
