"""collisions: how likely ld's ``--enable-auto-image-base`` gives two of N DLLs one place.

Three answers that must agree: the product of the birthday problem, its closed form, and names that
are drawn and go through ld's own hash.  A list of real images is held against sets of the same
sizes whose bases are drawn.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple, Unpack

from forkviz.core.address import SLOT
from forkviz.core.image import Image
from forkviz.core.ldhash import auto_image_base, auto_slots, auto_step
from forkviz.errors import ForkvizError
from forkviz.study.questions.birthday import expected_overlaps, likely, likely_exactly
from forkviz.study.questions.table import Answer, Measure, Of, Question, Row, points
from forkviz.study.running.carrying import Running, carry_out
from forkviz.study.running.whole import Asked, Range, count_of
from forkviz.study.wilson import wilson

__all__ = ["COUNTS", "MOST_DLLS", "Listed", "collisions", "first_collision", "listed", "pairs"]

#: For how many DLLs the question is answered where nothing else is asked for.
COUNTS = (10, 25, 50, 100, 150, 200, 249, 300, 400, 500, 750, 1000)
#: The most that can be asked for: more than any known process or tree has.
MOST_DLLS = 10_000
WIDTHS = (64, 32)
#: For how many DLLs a sentence says how names that are alike do.
USUAL = 249
SIMULATED = (Measure.SIMULATED, Measure.ALIKE)
#: What the sets of each are drawn from: part of the seed.
_KINDS = {Measure.SIMULATED: "drawn", Measure.ALIKE: "alike"}
#: Sets of names that a worker draws at once.
AT_ONCE = 50
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_-"


class Listed(NamedTuple):
    """Real images.  name: of the list.  bits: their width.  starts: the slots at which they begin.

    lengths: their sizes, in slots.
    """

    name: str
    bits: int
    starts: tuple[int, ...]
    lengths: tuple[int, ...]


class _Piece(NamedTuple):
    """Sets ``[start, stop)`` of one kind of names, or of bases for a list.

    kind: ``drawn``, ``alike`` or ``list``.  most: names of a set.  lengths: of the list's DLLs.
    """

    seed: int
    start: int
    stop: int
    kind: str
    bits: int
    most: int
    lengths: tuple[int, ...] = ()


def listed(name: str, images: Sequence[Image]) -> Listed:
    """The DLLs among *images*, of the width that most have.

    Raises ForkvizError where there are fewer than two.
    """
    dlls = [image for image in images if not image.is_executable]
    widths = [image.bits for image in dlls]
    bits = max(WIDTHS, key=widths.count)
    kept = [image for image in dlls if image.bits == bits]
    if len(kept) < 2:
        raise ForkvizError(f"{name}: {len(kept)} DLLs are too few to collide")
    starts = tuple(image.preferred // SLOT for image in kept)
    ends = (-(-(image.preferred + image.size_of_image) // SLOT) for image in kept)
    lengths = tuple(max(end - start, 1) for start, end in zip(starts, ends, strict=True))
    return Listed(name, bits, starts, lengths)


def pairs(starts: Sequence[int], lengths: Sequence[int]) -> int:
    """How many pairs of ranges overlap."""
    spans = sorted(zip(starts, lengths, strict=True))
    found = 0
    open_ends: list[int] = []
    for start, length in spans:
        open_ends = [end for end in open_ends if end > start]
        found += len(open_ends)
        open_ends.append(start + length)
    return found


def first_collision(rng: random.Random, most: int, bits: int, *, alike: bool = False) -> int:
    """How many names are drawn until two have one base, *most* + 1 where none of *most* has.

    The names are as builds give them to ld: of 4 to 16 letters, half of them in a folder.  alike:
    they differ in a number alone, as the DLLs of one package do that is split into many.
    """
    stem = _letters(rng) if alike else ""
    seen: set[int] = set()
    names: set[str] = set()
    while len(names) < most:
        output = f"cyg{stem}{len(names)}.dll" if alike else _output(rng)
        if output in names:
            continue
        names.add(output)
        base = auto_image_base(output, bits)
        if base in seen:
            return len(names)
        seen.add(base)
    return most + 1


def _output(rng: random.Random) -> str:
    name = _letters(rng)
    return f"../../lib/auto/{name}/{name}.dll" if rng.getrandbits(1) else f"cyg{name}.dll"


def _letters(rng: random.Random) -> str:
    return "".join([LETTERS[rng.randrange(len(LETTERS))] for _ in range(rng.randrange(4, 17))])


def collisions(
    sets: int,
    *,
    counts: Sequence[int] = COUNTS,
    seed: int = 0,
    against: Listed | None = None,
    **running: Unpack[Running],
) -> Answer:
    """How likely *counts* DLLs have two with one base, in *sets* drawn sets of names.

    against: a list of real images.  See ``carry_out`` for where the sets are drawn.  Raises
    ForkvizError for no set and for counts out of bounds.
    """
    if sets < 1 or not counts or not 1 <= min(counts) <= max(counts) <= MOST_DLLS:
        raise ForkvizError(
            f"{sets} sets of {min(counts, default=0)} to {max(counts, default=0)} DLLs",
            hint=f"at least one set, of 1 to {MOST_DLLS:,} DLLs",
        )
    whole = _Whole(sets, seed, max(counts), against)
    carry_out(whole, _drawn, whole.piece, AT_ONCE, **running)
    rows: list[Row] = []
    for bits in WIDTHS:
        firsts = {measure: whole.numbers(_KINDS[measure], bits) for measure in SIMULATED}
        rows += _rows(firsts, counts, bits)
    sentences = [_half(bits) for bits in WIDTHS]
    sentences.append(_alike(rows, max(n for n in counts if n <= max(min(counts), USUAL))))
    if against is not None:
        row, sentence = _against(against, whole.numbers("list", against.bits))
        rows.append(row)
        sentences.append(sentence)
    title = f"ld's hash: {sets:,} sets of names, seed {seed}"
    main = (Measure.EXACT, Measure.BIRTHDAY, *SIMULATED)
    return Answer(Question.COLLISIONS, title, tuple(sentences), tuple(rows), seed, "", main)


class _Whole(Asked[list[int]]):
    """*sets* sets of each kind and width, one kind after the other: their numbers go on."""

    def __init__(self, sets: int, seed: int, most: int, against: Listed | None) -> None:
        of = [(_KINDS[measure], bits) for bits in WIDTHS for measure in SIMULATED]
        if against is not None:
            of.append(("list", against.bits))
        asked = {
            "seed": seed, "sets": sets, "dlls": most,
            "list": None if against is None else [against.bits, *against.lengths],
        }  # fmt: skip
        super().__init__(str(Question.COLLISIONS), asked, sets * len(of), sets)
        self.of = of
        self.lengths = () if against is None else against.lengths
        self.seed, self.most = seed, most

    def piece(self, at: Range) -> _Piece:
        """The sets *at*, of one kind."""
        which, start = divmod(at.start, self.every)
        kind, bits = self.of[which]
        lengths = self.lengths if kind == "list" else ()
        return _Piece(self.seed, start, start + at.stop - at.start, kind, bits, self.most, lengths)

    def numbers(self, kind: str, bits: int) -> list[int]:
        """What came of the sets of one kind, in their order."""
        which = self.of.index((kind, bits))
        parts = (part for start, part in self.in_order() if start // self.every == which)
        return list(chain.from_iterable(parts))

    def value(self, part: list[int]) -> dict[str, Any]:
        return {"found": part}

    def made(self, value: Mapping[str, Any], at: Range) -> list[int]:
        found = [count_of(one) for one in value["found"]]
        if len(found) != at.stop - at.start:
            raise ValueError("it has not one number for each set")
        return found


def _drawn(piece: _Piece) -> list[int]:
    """How many names of each set are drawn until two collide; of a list how many pairs meet."""
    if piece.kind == "list":
        return _drawn_pairs(piece)
    return [
        first_collision(
            random.Random(f"{piece.seed}/{piece.kind}/{piece.bits}/{i}"), piece.most, piece.bits,
            alike=piece.kind == _KINDS[Measure.ALIKE],
        )
        for i in range(piece.start, piece.stop)
    ]  # fmt: skip


def _rows(
    firsts: Mapping[Measure, Sequence[int]], counts: Sequence[int], bits: int
) -> Iterator[Row]:
    name, places = f"{bits} bits", auto_slots(bits)
    for n in counts:
        for measure, form in ((Measure.EXACT, likely_exactly), (Measure.BIRTHDAY, likely)):
            yield Row(measure, name, "dlls", n, Of.ALL, None, None, form(n, places))
        for measure, found in firsts.items():
            trials, hits = len(found), sum(first <= n for first in found)
            yield Row(
                measure, name, "dlls", n, Of.ALL, trials, hits, hits / trials,
                *wilson(hits, trials),
            )  # fmt: skip


def _alike(rows: Sequence[Row], n: int) -> str:
    """How often names of 64 bits collide that differ in a number alone."""
    shares = {row.measure: row.value for row in reversed(rows) if row.at == n}
    drawn, alike = (points(shares[measure], signed=False) for measure in SIMULATED)
    return (
        f"Of {n} names two share a 64-bit base in {drawn} % of the sets; of names that differ in a "
        f"number alone, in {alike} %."
    )


def _half(bits: int) -> str:
    """From how many DLLs on a collision is more likely than none."""
    places = auto_slots(bits)
    n = 1
    while likely_exactly(n, places) < 0.5:
        n += 1
    return (
        f"For {bits} bits the hash has {places:,} places: from {n} DLLs on it is more likely than "
        "not that two share one."
    )


# -- a list --------------------------------------------------------------------------------------


def _against(found: Listed, drawn: Sequence[int]) -> tuple[Row, str]:
    """How likely so many pairs meet as in the list, and what that says."""
    step = auto_step(found.bits) // SLOT
    met = pairs(found.starts, found.lengths)
    sets = len(drawn)
    hits = sum(one >= met for one in drawn)
    count = len(found.lengths)
    row = Row(
        Measure.AT_LEAST, f"{met} pairs in {found.name}", "dlls", count, Of.ALL, sets, hits,
        hits / sets, *wilson(hits, sets),
    )  # fmt: skip
    in_steps = [-(-length // step) for length in found.lengths]
    expected = expected_overlaps(in_steps, auto_slots(found.bits))
    return row, (
        f"In {found.name} {met} pairs of {count} DLLs overlap; with these sizes and bases that are "
        f"drawn alike it would be {expected:.2f} on average, and {met} or more in "
        f"{points(hits / sets, signed=False)} % of the sets."
    )


def _drawn_pairs(piece: _Piece) -> list[int]:
    found = []
    places, step = auto_slots(piece.bits), auto_step(piece.bits) // SLOT
    for i in range(piece.start, piece.stop):
        rng = random.Random(f"{piece.seed}/list/{i}")
        starts = [rng.randrange(places) * step for _ in piece.lengths]
        found.append(pairs(starts, piece.lengths))
    return found
