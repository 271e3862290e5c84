"""process_choice: the processes of an input that holds more than are shown, as a table to choose
from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from forkviz.cli.render.process_tables import lines_text
from forkviz.cli.render.tables import Column, Kind, Table, Value

if TYPE_CHECKING:
    from forkviz.core.captures.capture import Capture

__all__ = ["several_table"]


def several_table(capture: Capture) -> Table:
    """Every process of an input that holds more than are shown, by what it is chosen by."""
    from forkviz.readers.select_process import with_numbers

    told = capture.processes()
    rows: list[tuple[Value, ...]] = []
    for number, process in with_numbers(capture) if capture.others else ():
        regions = list(process.space)
        rows.append(
            (
                f"#{number}",
                any(process is one for one in told),
                process.name or None,
                process.pid or None,
                process.dialect.name,
                len(regions),
                regions[0].start if regions else None,
                regions[-1].end if regions else None,
                lines_text(regions),
            )
        )
    columns = (
        Column("choose"),
        Column("told"),
        Column("name", folds=True),
        Column("pid", Kind.NUMBER),
        Column("kind"),
        Column("regions", Kind.NUMBER),
        Column("start", Kind.ADDRESS),
        Column("end", Kind.ADDRESS),
        Column("lines"),
    )
    return Table("several", columns, tuple(rows), "Processes in it")
