"""Contract: what ``show --json`` prints of every capture, whatever else it prints: docs/readers.md.

``schema``, ``episodes``, ``sequences``, ``images``.  Numbers are JSON integers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from forkviz.core.captures.capture import Capture, Module, Process

__all__ = ["SCHEMA", "contract_values"]

SCHEMA = 1


def contract_values(capture: Capture) -> dict[str, Any]:
    """What JSON has of *capture* for programs that know its contract alone."""
    from forkviz.cli.render.attempts import attempt_values

    images: list[dict[str, Any]] = [
        {
            "name": image.name,
            "base": image.preferred,
            "size": image.size_of_image or None,
            "line": image.line or None,
        }
        for image in capture.images
    ]
    if not images:
        listed = (*capture.processes(), *capture.others)
        images = [_module(p, m) for p in listed if not p.dialect.has_sizes for m in p.listed]
    return {"schema": SCHEMA, **attempt_values(capture.findings), "images": images}


def _module(process: Process, module: Module) -> dict[str, Any]:
    sized = process.dialect.has_sizes
    return {
        "name": module.name,
        "base": module.base,
        "size": module.size if sized else None,
        "line": module.line or None,
    }
