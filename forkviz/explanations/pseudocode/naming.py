"""naming: what a function of the listing stands for, under a policy."""

from __future__ import annotations

from forkviz.explanations.pseudocode.source import Source
from forkviz.machine.policy import PATCHES, Policy

__all__ = ["origin_under"]


def origin_under(source: Source, policy: Policy) -> str:
    """What a function stands for: a patch is named only where it is on."""
    before, _, patch = source.origin.partition("; patch ")
    on = [getattr(policy, field) for field in PATCHES.values()]
    return source.origin if patch and on[int(patch[0]) - 1] else before
