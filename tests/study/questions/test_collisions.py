"""ld's hash beside the birthday problem, and the list of 2019 beside both."""

from __future__ import annotations

import random
from itertools import combinations
from pathlib import Path

import pytest

import forkviz
from forkviz.core.captures.capture import Capture
from forkviz.core.ldhash import auto_image_base, auto_slots, auto_step
from forkviz.errors import ForkvizError
from forkviz.study.questions.birthday import expected_overlaps, likely, likely_exactly
from forkviz.study.questions.collisions import Listed, collisions, listed, pairs
from forkviz.study.questions.table import Answer, Measure, Row

LIST = Path(__file__).resolve().parents[3] / "data" / "rebase" / "rebase-i-gentoo-prefix-2019.txt"


@pytest.fixture(scope="module")
def of_2019() -> Listed:
    """The 249 DLLs."""
    capture = forkviz.read(LIST)
    assert isinstance(capture, Capture)
    return listed("the list", capture.images)


@pytest.fixture(scope="module")
def answer() -> Answer:
    """300 sets of names."""
    return collisions(300, counts=(20, 60, 249, 500), seed=3, jobs=1)


def by_measure(answer: Answer, measure: Measure, bits: int) -> dict[int | None, Row]:
    """Rows by the number of DLLs."""
    return {r.at: r for r in answer.rows if r.measure is measure and r.name == f"{bits} bits"}


def test_the_product_is_that_of_the_probabilities() -> None:
    """Each thing in turn misses all before it."""
    for things, places in ((1, 10), (2, 10), (23, 365), (249, 1 << 17), (11, 10)):
        free = 1.0
        for k in range(things):
            free *= 1 - k / places
        assert likely_exactly(things, places) == pytest.approx(1 - free, abs=1e-12)


def test_the_closed_form_is_near_for_few_things() -> None:
    """And never far above."""
    for things in (2, 10, 100, 249, 400):
        exact = likely_exactly(things, 1 << 17)
        assert likely(things, 1 << 17) == pytest.approx(exact, rel=2e-3)


def test_the_hash_has_as_many_places_as_it_is_said() -> None:
    """None but them, and a slot or four apart."""
    for bits, count in ((64, 131072), (32, 1024)):
        rng = random.Random(1)
        words = (f"cyg{rng.getrandbits(60):x}.dll" for _ in range(20_000))
        bases = {auto_image_base(word, bits) for word in words}
        assert auto_slots(bits) == count
        assert max(bases) - min(bases) <= (count - 1) * auto_step(bits)
        assert {base % auto_step(bits) for base in bases} == {min(bases) % auto_step(bits)}
        assert len(bases) == 1024 or len(bases) > 18_000


def test_names_that_are_alike_collide_far_more_often(answer: Answer) -> None:
    """The hash does not spread a number at the end of a name: no birthday problem describes it."""
    exact = by_measure(answer, Measure.EXACT, 64)
    for n, row in by_measure(answer, Measure.ALIKE, 64).items():
        assert row.low is not None
        assert row.low > exact[n].value or n == 20, n


def test_names_collide_as_often_as_the_closed_form_says(answer: Answer) -> None:
    """The interval of 300 sets holds it, for each number of DLLs and both widths."""
    for bits in (64, 32):
        exact = by_measure(answer, Measure.EXACT, bits)
        for n, row in by_measure(answer, Measure.SIMULATED, bits).items():
            assert row.low is not None
            assert row.high is not None
            assert row.low <= exact[n].value <= row.high, (bits, n)


def test_a_larger_set_collides_at_least_as_often(answer: Answer) -> None:
    """Each set of names is drawn once, and grows."""
    for bits in (64, 32):
        values = [row.value for row in by_measure(answer, Measure.SIMULATED, bits).values()]
        assert values == sorted(values)
        assert values[-1] > values[0]


def test_the_number_of_workers_changes_nothing(answer: Answer) -> None:
    """To the last digit."""
    assert collisions(300, counts=(20, 60, 249, 500), seed=3, jobs=2) == answer


def test_seven_pairs_of_the_list_overlap(of_2019: Listed) -> None:
    """As many as rebase starred; by sizes 2.77 are expected, so seven are many, but not absurd."""
    assert (len(of_2019.starts), of_2019.bits) == (249, 64)
    assert pairs(of_2019.starts, of_2019.lengths) == 7
    assert expected_overlaps(of_2019.lengths, auto_slots()) == pytest.approx(2.77, abs=0.01)
    found = collisions(400, counts=(249,), seed=1, against=of_2019, jobs=1)
    (row,) = (r for r in found.rows if r.measure is Measure.AT_LEAST)
    assert row.low is not None
    assert row.high is not None
    # A Poisson distribution of that mean has 7 or more in 2.4 % of the cases.
    assert row.low <= 0.0237 <= row.high
    assert "7 pairs of 249 DLLs overlap" in found.sentences[-1]


def test_overlaps_are_expected_as_often_as_they_are_drawn() -> None:
    """Of ranges of several lengths."""
    rng = random.Random(5)
    lengths = [1, 1, 2, 3, 5, 8, 13]
    drawn = sum(pairs([rng.randrange(1000) for _ in lengths], lengths) for _ in range(4000))
    assert drawn / 4000 == pytest.approx(expected_overlaps(lengths, 1000), rel=0.1)


def test_pairs_are_those_that_meet() -> None:
    """As by looking at each two."""
    rng = random.Random(9)
    for _ in range(50):
        starts = [rng.randrange(60) for _ in range(12)]
        lengths = [rng.randrange(1, 9) for _ in range(12)]
        meeting = sum(
            starts[i] < starts[j] + lengths[j] and starts[j] < starts[i] + lengths[i]
            for i, j in combinations(range(12), 2)
        )
        assert pairs(starts, lengths) == meeting


def test_what_is_no_question_is_refused() -> None:
    """No set, no DLL, too many, a list without DLLs."""
    for sets, counts in ((0, (1,)), (1, ()), (1, (0,)), (1, (10_001,))):
        with pytest.raises(ForkvizError, match="at least one set"):
            collisions(sets, counts=counts)
    with pytest.raises(ForkvizError, match="too few to collide"):
        listed("nothing", [])
