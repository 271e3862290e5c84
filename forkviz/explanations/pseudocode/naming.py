"""naming: what a function of the listing is called, and what it stands for, under a policy."""

from __future__ import annotations

from forkviz.explanations.pseudocode.source import Source
from forkviz.machine.policy import PATCHES, Policy

__all__ = ["abort_name", "name_under", "origin_under"]


def name_under(source: Source, policy: Policy) -> str:
    """The name of a function under *policy*."""
    return abort_name(policy) if source.name == "abort" else source.name


def origin_under(source: Source, policy: Policy) -> str:
    """What a function stands for: a patch is named only where it is on."""
    if source.name == "abort" and not policy.clean_exit:
        return "api_fatal (2011-04)"
    before, _, patch = source.origin.partition("; patch ")
    on = [getattr(policy, field) for field in PATCHES.values()]
    return source.origin if patch and on[int(patch[0]) - 1] else before


def abort_name(policy: Policy) -> str:
    """The function by which a child gives up."""
    return "abort" if policy.clean_exit else "api_fatal"
