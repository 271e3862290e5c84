"""The kinds of problems, a file each; the order is that of the course."""

from forkviz.course.kinds.blocks import BLOCKS
from forkviz.course.kinds.cause import CAUSE
from forkviz.course.kinds.exit import EXIT
from forkviz.course.kinds.fails import FAILS
from forkviz.course.kinds.lands import LANDS
from forkviz.course.kinds.moves import MOVES
from forkviz.course.kinds.occupant import OCCUPANT
from forkviz.course.kinds.order import ORDER
from forkviz.course.kinds.policy import POLICY
from forkviz.course.kinds.reserves import RESERVES
from forkviz.course.kinds.trials import TRIALS
from forkviz.course.problem import Kind

__all__ = ["KINDS"]

#: By topic, in the order in which a course comes to them.
KINDS: dict[str, Kind] = {
    kind.topic: kind
    for kind in (
        LANDS,
        RESERVES,
        EXIT,
        ORDER,
        BLOCKS,
        TRIALS,
        FAILS,
        OCCUPANT,
        CAUSE,
        MOVES,
        POLICY,
    )
}
