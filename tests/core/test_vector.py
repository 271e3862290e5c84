"""Vector against a plain list, with lengths on both sides of a chunk's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forkviz.core.vector import CHUNK, Vector

LENGTHS = st.sampled_from([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 3])
CHANGES = st.lists(st.tuples(st.booleans(), st.integers(0, 10**6)), max_size=12)


@given(LENGTHS, CHANGES)
def test_it_is_a_list_whose_changes_make_another_one(
    length: int, changes: list[tuple[bool, int]]
) -> None:
    """Every copy keeps its own items, and tells where it differs from one that is as long."""
    plain = [list(range(length))]
    ours = [Vector(plain[0])]
    for appends, which in changes:
        items = list(plain[-1])
        if appends or not items:
            items.append(-which)
            ours.append(ours[-1].appended(-which))
        else:
            items[which % len(items)] = -which
            ours.append(ours[-1].with_item(which % len(items), -which))
        plain.append(items)
    for items, vector in zip(plain, ours, strict=True):
        assert list(vector) == items
        assert len(vector) == len(items)
        assert [vector[i] for i in range(-len(items), len(items))] == items * 2
        assert vector[1:3] == tuple(items[1:3])
        assert vector == Vector(items)
        assert hash(vector) == hash(Vector(items))
        for other, former in zip(plain, ours, strict=True):
            assert (vector == former) == (items == other)
            if len(other) == len(items):
                wanted = [(i, new) for i, new in enumerate(items) if new != other[i]]
                assert list(vector.changed(former)) == wanted


def test_what_is_not_there_is_refused() -> None:
    """An index beyond either end."""
    for index in (-2, 1):
        with pytest.raises(IndexError):
            Vector("a")[index]
    assert Vector("a") != ("a",)
    assert repr(Vector("ab")) == "Vector(['a', 'b'])"
