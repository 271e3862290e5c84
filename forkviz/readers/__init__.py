"""Readers: one file a format; each makes values of forkviz.core, or raises BadCapture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forkviz.lazy.exports import exports

if TYPE_CHECKING:
    from forkviz.readers.images.images_json import parse_images, render_images
    from forkviz.readers.images.pe import Progress, read_pe, read_pe_folder
    from forkviz.readers.merge import merge_captures
    from forkviz.readers.own.bundle import write_bundle
    from forkviz.readers.reader import Reader
    from forkviz.readers.recognising import read_capture, recognise
    from forkviz.readers.registry import READERS

__all__ = [
    "READERS",
    "Progress",
    "Reader",
    "merge_captures",
    "parse_images",
    "read_capture",
    "read_pe",
    "read_pe_folder",
    "recognise",
    "render_images",
    "write_bundle",
]

_HOMES = {
    "READERS": "forkviz.readers.registry",
    "Progress": "forkviz.readers.images.pe",
    "Reader": "forkviz.readers.reader",
    "merge_captures": "forkviz.readers.merge",
    "parse_images": "forkviz.readers.images.images_json",
    "read_capture": "forkviz.readers.recognising",
    "read_pe": "forkviz.readers.images.pe",
    "read_pe_folder": "forkviz.readers.images.pe",
    "recognise": "forkviz.readers.recognising",
    "render_images": "forkviz.readers.images.images_json",
    "write_bundle": "forkviz.readers.own.bundle",
}

__getattr__, __dir__ = exports(__name__, _HOMES)
