"""VMMap's .mmp: XML with ``Snapshot`` elements and ``Region`` elements in them, flat or nested.

It is not documented; this is what other readers of it accept.  Local names are looked for anywhere
in the tree, sizes are bytes, numbers decimal, and what is missing is 0.  The XML is read with
entities and DTDs refused, and the tree is walked without recursion.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from forkviz.core.captures.capture import Capture, Process
from forkviz.core.caveats.caveat import caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.errors import BadCapture
from forkviz.lazy.patterns import possessive, regex
from forkviz.readers.base.assemble import bits_of, no_rows
from forkviz.readers.base.win32_names import protection_name
from forkviz.readers.tools.vmmap import Row, vmmap_process

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

__all__ = ["parse_vmmap_xml", "recognises_vmmap_xml"]

_BEGINNING = regex(
    r"\s*+"
    + possessive(r"<\?xml[^>]*+>\s*+", "?")
    + possessive(r"(?><!--.*?-->)\s*+")
    + r"<[\w:.-]+",
    re.DOTALL,
)
_USES = (
    "Heap (Private Data)",
    "Thread Stack",
    "Image",
    "Mapped File",
    "Private Data",
    "Shareable",
    "Free",
    "",
    "Managed Heap",
    "Page Table",
    "Unusable",
)
_NUMBER = regex(r"\d{1,20}")
#: Deepest nesting that is followed, and most elements.
_DEPTH, _ELEMENTS = 64, 4_000_000


def recognises_vmmap_xml(head: str) -> bool:
    """Whether *head* is the beginning of XML with a snapshot or a region of VMMap's in it."""
    if not _BEGINNING.match(head):
        return False
    return bool(re.search(r"<(?:\w+:)?(?:Snapshot|Region)\b", head)) and "Address" in head


def parse_vmmap_xml(text: str, file: str, label: str = "") -> Capture:
    """The last snapshot as the process; the earlier ones are the capture's others, in time."""
    label = label or file
    root = _parsed(text, file)
    snapshots = [e for e in _walk(root, file) if _local(e) == "Snapshot"] or [root]
    facts = {_local(e): (e.text or "").strip() for e in root}
    facts |= root.attrib
    named = {
        "Process": facts.get("Process", facts.get("ProcessName", "")),
        "PID": facts.get("PID", facts.get("ProcessId", facts.get("Pid", ""))),
    }
    processes: list[Process] = []
    for snapshot in snapshots:
        rows = list(_rows(snapshot, file))
        if rows:
            bits = bits_of(row.start + row.size for row in rows)
            processes.append(vmmap_process(rows, label, bits=bits, facts=named))
    if not processes:
        raise no_rows("VMMap's regions", file, "save it again, as CSV")
    last = processes.pop()
    # The XML has sizes in bytes.
    exact = (c for c in last.caveats if c.kind is not CaveatKind.SIZES_IN_KIB)
    last = replace(last, caveats=tuple(exact))
    caveats = [caveat(CaveatKind.UNDOCUMENTED)]
    if processes:
        caveats.append(caveat(CaveatKind.SNAPSHOTS, count=len(processes) + 1))
    return Capture(
        title=label,
        parent=last,
        files=(label,),
        caveats=tuple(caveats),
        others=tuple(processes),
    )


def _parsed(text: str, file: str) -> Element:
    from xml.etree.ElementTree import ParseError

    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    # The text is decoded already: what the declaration says of its encoding is over.
    body = re.sub(r"^\s*<\?xml[^>]*\?>", "", text, count=1)
    try:
        root: Element = fromstring(body, forbid_dtd=True)
    except ParseError as error:
        line = error.position[0]
        raise BadCapture(
            f"is not well-formed XML: {error}",
            file=file,
            line=line,
            excerpt=body.split("\n")[line - 1] if 0 < line <= body.count("\n") + 1 else "",
        ) from None
    except DefusedXmlException as error:
        raise BadCapture(
            f"holds XML that is refused: {type(error).__name__}",
            file=file,
            hint="VMMap writes neither DTDs nor entities",
        ) from None
    except (ValueError, RecursionError) as error:
        raise BadCapture(f"is not XML that can be read: {error}", file=file) from None
    return root


def _walk(root: Element, file: str) -> Iterator[Element]:
    """Every element below *root* in document order, at most _DEPTH deep."""
    stack = [iter(root)]
    count = 0
    while stack:
        element = next(stack[-1], None)
        if element is None:
            stack.pop()
            continue
        count += 1
        if count > _ELEMENTS:
            raise BadCapture(f"has more than {_ELEMENTS} elements", file=file)
        yield element
        if len(stack) < _DEPTH:
            stack.append(iter(element))


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _rows(snapshot: Element, file: str) -> Iterator[Row]:
    """Regions as VMMap's rows: allocations, and those nested or within one as its blocks."""
    reached = -1
    kind = ""
    for element in _walk(snapshot, file):
        if _local(element) != "Region":
            continue
        start, size = _number(element, "Address", file), _number(element, "Size", file)
        if not size:
            continue
        block = start + size <= reached
        if not block:
            reached = start + size
            kind = _type(element, file)
        yield Row(
            start,
            size,
            _number(element, "Commit", file),
            kind,
            protection_name(_number(element, "Protection", file) & 0xFFFFFFFF),
            _text(element, "Details"),
            block,
        )


def _type(element: Element, file: str) -> str:
    said = _text(element, "Type")
    if said and not said.isdigit():
        return {"Heap": "Heap (Private Data)", "Stack": "Thread Stack"}.get(said, said)
    number = _number(element, "UseType", file)
    return _USES[number] if number < len(_USES) else ""


def _text(element: Element, name: str) -> str:
    """An attribute, or a child's text, of that name."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return value.strip()
    for child in element:
        if _local(child) == name:
            return (child.text or "").strip()
    return ""


def _number(element: Element, name: str, file: str) -> int:
    text = _text(element, name)
    if not text:
        return 0
    if not text.isascii() or not _NUMBER.fullmatch(text):
        raise BadCapture(f"{name} is not a decimal number", file=file, excerpt=text)
    return int(text)
