"""Contract: what ``show --json`` prints of every capture, whatever else it prints: docs/readers.md.

``schema``, ``episodes``, ``sequences``, ``images``.  Numbers are JSON integers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from forkviz.core.captures.capture import Capture

__all__ = ["contract_values"]


def contract_values(capture: Capture) -> dict[str, Any]:
    """What JSON has of *capture* for programs that know its contract alone."""
    from forkviz.cli.render.attempts import attempt_values
    from forkviz.diagnosis.episodes import listed_images
    from forkviz.diagnosis.record import SCHEMA, image_record

    images = [image_record(each) for each in listed_images(capture)]
    return {"schema": SCHEMA, **attempt_values(capture.findings), "images": images}
