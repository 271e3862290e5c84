"""registry: every rule, in the order of their names' list."""

from __future__ import annotations

from forkviz.check.finding import RuleName
from forkviz.check.rule import Rule
from forkviz.check.rules.below_floor import BELOW_FLOOR
from forkviz.check.rules.cannot_be_moved import CANNOT_BE_MOVED
from forkviz.check.rules.dynamicbase import DYNAMICBASE
from forkviz.check.rules.hash_collision import HASH_COLLISION
from forkviz.check.rules.in_an_arena import IN_AN_ARENA
from forkviz.check.rules.overlap import OVERLAP
from forkviz.check.rules.reach_of_32_bits import REACH_OF_32_BITS
from forkviz.check.rules.same_name import SAME_NAME

__all__ = ["RULES"]

_ALL = (
    OVERLAP,
    DYNAMICBASE,
    BELOW_FLOOR,
    IN_AN_ARENA,
    CANNOT_BE_MOVED,
    REACH_OF_32_BITS,
    SAME_NAME,
    HASH_COLLISION,
)
#: By name; a name without its rule is an error at import.
RULES: dict[RuleName, Rule] = {
    name: next(rule for rule in _ALL if rule.name is name) for name in RuleName
}
