"""Parsed: the capture of a text that is no file: pasted into a box, or given as a value."""

from __future__ import annotations

from dataclasses import replace

from forkviz.core.captures.capture import Capture
from forkviz.errors import BadCapture
from forkviz.readers.messages.messages import all_findings
from forkviz.readers.mixed_text import parse_mixed
from forkviz.readers.pasted.decoration import is_encoded, stripped, undressed, unindented

__all__ = ["parse_pasted"]


def parse_pasted(text: str, label: str) -> Capture:
    """Whatever is in *text*; a capture without anything where nothing is known in it."""
    try:
        capture = parse_mixed(stripped(unindented(undressed(text))), label, label)
    except BadCapture:
        capture = Capture(label, files=(label,))
    if not capture.findings or is_encoded(text):
        # Which lines a mailer parted is seen in the text as it was sent alone.
        capture = replace(capture, findings=all_findings(text, label))
    return capture
