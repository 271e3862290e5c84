"""Readers: one file a format; each makes values of forkviz.core, or raises BadCapture."""

from forkviz.readers.images.images_json import parse_images, render_images
from forkviz.readers.images.pe import Progress, read_pe, read_pe_folder
from forkviz.readers.merge import merge_captures
from forkviz.readers.own.bundle import write_bundle
from forkviz.readers.registry import READERS, Reader, read_capture, recognise

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
