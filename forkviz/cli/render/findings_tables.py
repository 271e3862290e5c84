"""findings_tables: what an input tells beside its maps, as tables: processes, images, findings."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from forkviz.cli.render.phases import phase_of_log
from forkviz.cli.render.process_tables import role_of
from forkviz.cli.render.tables import Column, Kind, Table, Value

if TYPE_CHECKING:
    from forkviz.core.captures.capture import Capture, Process
    from forkviz.core.image import Image

__all__ = ["finding_table", "overlap_table", "unloaded_table"]


def overlap_table(images: tuple[Image, ...]) -> Table:
    """Which images prefer places that meet, both rounded to slots; programs apart."""
    from forkviz.core.address import slot_ceil, slot_floor

    rows: list[tuple[Value, ...]] = []
    ordered = sorted(images, key=lambda image: image.preferred)
    before: list[Image] = []
    for image in ordered:
        start = slot_floor(image.preferred)
        before = [m for m in before if slot_ceil(m.preferred + m.size_of_image) > start]
        before = before[-_OVERLAPS:]
        for other in before[-_MEETING:]:
            if image.bits == other.bits and not (image.is_executable and other.is_executable):
                end = min(
                    slot_ceil(other.preferred + other.size_of_image),
                    slot_ceil(image.preferred + image.size_of_image),
                )
                rows.append((other.name, image.name, start, end, end - start))
        before.append(image)
        if len(rows) > _OVERLAPS:
            break
    columns = (
        Column("first", folds=True),
        Column("second", folds=True),
        Column("start", Kind.ADDRESS),
        Column("end", Kind.ADDRESS),
        Column("size", Kind.SIZE),
    )
    return Table("overlaps", columns, tuple(rows[:_OVERLAPS]), "Places that two images prefer")


#: Most overlaps that are listed, and most of one image.
_OVERLAPS, _MEETING = 1000, 50


def unloaded_table(processes: Iterable[Process]) -> Table:
    """The modules that had been there."""
    rows: list[tuple[Value, ...]] = [
        (role_of(process), module.base, module.end, module.size, module.path)
        for process in processes
        for module in process.unloaded
    ]
    columns = (
        Column("process"),
        Column("base", Kind.ADDRESS),
        Column("end", Kind.ADDRESS),
        Column("size", Kind.SIZE),
        Column("path", folds=True),
    )
    return Table("unloaded", columns, tuple(rows), "Unloaded modules")


def finding_table(capture: Capture) -> Table:
    """What the messages of failed forks tell."""
    from forkviz.core.address import hex_

    rows: list[tuple[Value, ...]] = [
        (
            f.line or None,
            f.file or None,
            str(f.side),
            phase_of_log(f.phase),
            f.rule,
            f.dll or None,
            " ".join(map(hex_, f.addresses)) or None,
            f.exit_code,
            f.errno,
            f.error,
            f.retries,
            f.program or None,
            f.pid or None,
            f.meaning,
            f.text,
        )
        for f in capture.findings
    ]
    columns = (
        Column("line", Kind.NUMBER),
        Column("file", machine_only=True),
        Column("side"),
        Column("phase"),
        Column("rule"),
        Column("dll", folds=True),
        Column("addresses", folds=True),
        Column("exit_code", Kind.HEX),
        Column("errno", Kind.NUMBER),
        Column("error", Kind.NUMBER),
        Column("retries", Kind.NUMBER),
        Column("program", machine_only=True),
        Column("pid", Kind.NUMBER, machine_only=True),
        Column("meaning", folds=True),
        Column("text", machine_only=True),
    )
    return Table("findings", columns, tuple(rows), "What the messages tell")
