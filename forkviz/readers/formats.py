"""formats: the kinds of texts that a head tells apart, each with the two functions that read it.

Each imports its module when it is asked: a command that reads one kind waits for no other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from forkviz.readers.reader import Reading, parse_all

if TYPE_CHECKING:
    from forkviz.core.captures.capture import Capture

__all__ = [
    "capture",
    "cygwin_maps",
    "ldd",
    "linux_maps",
    "listdlls",
    "rebase_list",
    "region_csv",
    "system_informer",
    "vmmap",
    "vmmap_xml",
    "volatility",
    "windbg",
    "windbg_modules",
]


def cygwin_maps() -> Reading:
    from forkviz.readers.maps.cygwin import recognises_cygwin_maps

    return recognises_cygwin_maps, parse_all


def linux_maps() -> Reading:
    from forkviz.readers.maps.linux import recognises_linux_maps

    return recognises_linux_maps, parse_all


def capture() -> Reading:
    from forkviz.readers.own.capture_jsonl import parse_capture_file, recognises_capture_file

    return recognises_capture_file, parse_capture_file


def region_csv() -> Reading:
    from forkviz.readers.own.region_csv import parse_region_csv, recognises_region_csv

    return recognises_region_csv, parse_region_csv


def vmmap() -> Reading:
    from forkviz.readers.tools.vmmap import recognises_vmmap

    return recognises_vmmap, parse_all


def vmmap_xml() -> Reading:
    from forkviz.readers.tools.vmmap_xml import parse_vmmap_xml, recognises_vmmap_xml

    return recognises_vmmap_xml, parse_vmmap_xml


def windbg() -> Reading:
    from forkviz.readers.tools.windbg import recognises_windbg

    return recognises_windbg, parse_all


def windbg_modules() -> Reading:
    from forkviz.readers.tools.windbg_modules import recognises_module_list

    return recognises_module_list, parse_all


def rebase_list() -> Reading:
    from forkviz.readers.tools.rebase import recognises_rebase_list

    return recognises_rebase_list, parse_all


def ldd() -> Reading:
    from forkviz.readers.tools.ldd import recognises_ldd

    return recognises_ldd, parse_all


def volatility() -> Reading:
    from forkviz.readers.tools.volatility import parse_volatility, recognises_volatility

    def parse(text: str, file: str, label: str = "") -> Capture:
        """JSON is all of a text; a table may stand among other listings."""
        whole = text.lstrip()[:1] in "[{"
        return (parse_volatility if whole else parse_all)(text, file, label)

    return recognises_volatility, parse


def listdlls() -> Reading:
    from forkviz.readers.tools.listdlls import recognises_listdlls

    return recognises_listdlls, parse_all


def system_informer() -> Reading:
    from forkviz.readers.tools.system_informer import recognises_system_informer

    return recognises_system_informer, parse_all
