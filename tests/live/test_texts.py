"""Each text of the catalog is looked for in the runtimes themselves, as the format that it is."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from forkviz.core.law.era import read_era
from forkviz.core.law.template import NAMES, Part, parts_of
from forkviz.core.law.texts import TEXTS, TextId, Variant
from tools.real_cygwin import RELEASES

#: What is in no runtime as one string, and why.
_ELSEWHERE = {
    TextId.ABORTED: "a text that is handed on whole has no format of its own",
    TextId.MOVED: "the patch as posted has it, which was in no release",
    **dict.fromkeys((TextId.LOW_NOT_EXAMINED, TextId.LOW_NOT_BLOCKED), "as posted, too"),
    TextId.FORK_RETURNED_ERROR: "%R prints the -1 and the errno; the format is fork_returned's",
}
NOT_FOUND: dict[str, dict[TextId, str]] = dict.fromkeys(RELEASES, _ELSEWHERE)


def formats(variant: Variant) -> Iterator[str]:
    """The format of *variant*, cut at what another format or an argument puts into it."""
    piece = ""
    for part in parts_of(variant.template):
        if part.fixed is not None or (part.name == "text" and part.kind == "%s"):
            yield piece
            piece = ""
        else:
            piece += _restored(part)
    yield piece


def _restored(part: Part) -> str:
    if not part.name:
        return part.text
    return "%W" if part.kind in NAMES else part.kind


def is_in(runtime: bytes, variant: Variant) -> bool:
    """Whether every piece of the format is there, and the last one ends a string."""
    *others, last = formats(variant)
    pieces = [piece.encode() for piece in others if piece]
    ended = (f"{last}\0".encode(), f"{last}\n".encode())
    found = [piece in runtime for piece in pieces]
    if last:
        found.append(any(piece in runtime for piece in ended))
    return bool(found) and all(found)


@pytest.mark.live
@pytest.mark.parametrize("version", RELEASES)
def test_the_texts_are_in_the_runtime(
    version: str, runtimes: dict[str, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    """All but those that are listed with the reason; and none that is listed is there."""
    era = read_era(version)
    printed = {text: of.variant(era) for text, of in TEXTS.items()}
    found = {
        text: is_in(runtimes[version], variant)
        for text, variant in printed.items()
        if variant is not None
    }
    with capsys.disabled():  # so that a log of CI shows it
        sys.stdout.write(f"\nCygwin {version}: {sum(found.values())} of {len(found)} texts found\n")
    missing = {text for text, there in found.items() if not there}
    assert missing == set(NOT_FOUND[version])


@pytest.mark.live
@pytest.mark.parametrize("version", RELEASES)
def test_the_words_of_other_eras_are_not_in_it(version: str, runtimes: dict[str, bytes]) -> None:
    """A boundary that is set too early or too late shows here."""
    era = read_era(version)
    own = {tuple(formats(v)) for of in TEXTS.values() if (v := of.variant(era)) is not None}
    # What differs in the kind of a name alone is one format; this one is fork_returned's.
    others = [
        (text, variant)
        for text, of in TEXTS.items()
        for variant in of.variants
        if text is not TextId.FORK_RETURNED_ERROR
        and variant.template
        and tuple(formats(variant)) not in own
    ]
    assert len(others) > 20
    assert [text for text, variant in others if is_in(runtimes[version], variant)] == []
