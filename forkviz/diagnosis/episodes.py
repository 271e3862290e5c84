"""Episodes: what each attempt to fork and each of its messages say, as values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from forkviz.core.captures.attempts import Attempt, Series
from forkviz.core.captures.capture import Capture, Module, Process
from forkviz.core.captures.findings import Finding
from forkviz.core.region import basename
from forkviz.diagnosis.diagnosis import Episode, ListedImage
from forkviz.diagnosis.diagnosis import Sequence as Tries

__all__ = ["episode_of", "listed_images", "tries_of"]

_Value = TypeVar("_Value", int, str)


def episode_of(attempt: Attempt) -> Episode:
    """The attempt, and each of its messages."""
    messages = tuple(map(_message, attempt.messages))
    addresses: dict[str, list[int]] = {}
    for message in messages:
        for role, numbers in message.addresses:
            addresses.setdefault(role, []).extend(numbers)
    return Episode(
        attempt.lines,
        attempt.parents,
        attempt.children,
        _each(v for m in messages for v in m.program),
        _each(v for m in messages for v in m.dll),
        tuple((role, _each(numbers)) for role, numbers in addresses.items()),
        _each(v for m in messages for v in m.win32_error),
        _each(v for m in messages for v in m.errno),
        _each(v for m in messages for v in m.exit_code),
        _each(v for m in messages for v in m.phase),
        _each(v for m in messages for v in m.era),
        messages,
        attempt.messages[0].file if attempt.messages else "",
    )


def _message(finding: Finding) -> Episode:
    numbers = dict(finding.numbers)
    errno = numbers.pop("errno", None)
    return Episode(
        finding.lines,
        _known(finding.parent or None),
        _each(finding.children),
        _known(basename(finding.program) or None),
        _known(basename(finding.dll) or None),
        tuple((role, (number,)) for role, number in numbers.items()),
        _known(finding.error),
        _known(errno),
        _known(finding.exit_code),
        _known(finding.step or None),
        _known(finding.era or None),
        file=finding.file,
        rule=finding.rule,
        text=finding.text,
    )


def _each(values: Iterable[_Value]) -> tuple[_Value, ...]:
    return tuple(dict.fromkeys(values))


def _known(value: _Value | None) -> tuple[_Value, ...]:
    return () if value is None else (value,)


def tries_of(series: Sequence[Series]) -> tuple[Tries, ...]:
    """Which episodes are tries of one fork."""
    return tuple(Tries(each.attempts, each.retries, each.seconds) for each in series)


def listed_images(capture: Capture) -> tuple[ListedImage, ...]:
    """The rows of lists of bases; where there are none, the modules of a list without sizes."""
    found = [
        ListedImage(image.name, image.preferred, image.size_of_image, image.line, image.file)
        for image in capture.images
    ]
    if not found:
        listed = (*capture.processes(), *capture.others)
        found = [_module(p, m) for p in listed if not p.dialect.has_sizes for m in p.listed]
    return tuple(found)


def _module(process: Process, module: Module) -> ListedImage:
    size = module.size if process.dialect.has_sizes else 0
    return ListedImage(module.name, module.base, size, module.line, process.file)
