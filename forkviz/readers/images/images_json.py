"""images.json: the headers of a process's images, as forkviz itself keeps them (schema 1).

::

    {"schema": 1, "images": [{"path": "/usr/bin/perl.exe", "machine": "amd64",
      "preferred_base": "0x100400000", "size_of_image": "0xd000", "dll_characteristics": "0x8000",
      "relocations_stripped": true, "imports": ["cygwin1.dll", "KERNEL32.dll"]}]}

An image may also have ``"data": ["0x3000", "0x3400"]`` and ``"bss"``: where they start and end,
counted from its base; and the runtime's ``"version": "3.0.7"``.  Numbers are hexadecimal texts,
since JSON's own lose digits above 2**53 in some readers.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NoReturn

from forkviz import limits
from forkviz.core.address import hex_
from forkviz.core.formats.guarded import json_value
from forkviz.core.image import DllCharacteristics, Image
from forkviz.core.law.era import Release, read_release
from forkviz.errors import BadCapture
from forkviz.lazy.patterns import regex

__all__ = ["SCHEMA", "parse_images", "recognises_images", "render_images"]

SCHEMA = 1

#: Most imports of an image, most characters of a path.
_IMPORTS, _PATH = limits.of("imports"), 32_767

_BEGINNING = regex(r'\s*\{\s*(?:"schema"\s*:\s*[^,{}\[\]]{1,40},\s*)?"images"\s*:')
#: A quote inside of a text has a backslash before it.
_PATH_KEY = regex(r'(?<!\\)"path"\s*:')
_NUMBER = regex(r"0x[0-9a-fA-F]{1,16}")
_MACHINE = regex(r"i386|amd64|arm64|0x[0-9a-f]{4}")
_FIELDS = (
    "path",
    "machine",
    "preferred_base",
    "size_of_image",
    "dll_characteristics",
    "relocations_stripped",
    "imports",
)
_BOUNDS, _VERSION = ("data", "bss"), "version"


def recognises_images(head: str) -> bool:
    """Whether *head*, the beginning of a file, is that of an images.json."""
    return bool(_BEGINNING.match(head))


def parse_images(text: str, file: str) -> tuple[Image, ...]:
    """The images of *text*, in its order.  Raises BadCapture, naming the image, for any fault."""
    try:
        data = json_value(text, file)
    except json.JSONDecodeError as error:
        excerpt = text.split("\n")[error.lineno - 1]
        raise BadCapture(
            f"is not JSON: {error.msg}", file=file, line=error.lineno, excerpt=excerpt
        ) from None
    except (ValueError, RecursionError):  # a number of thousands of digits, a hundred thousand [
        raise BadCapture("is not JSON that can be read", file=file) from None
    if not isinstance(data, dict) or "images" not in data:
        raise BadCapture("has no list of images", file=file, hint=f"schema {SCHEMA}: images: [...]")
    schema = data.get("schema")
    if schema != SCHEMA or isinstance(schema, bool):
        raise BadCapture(
            f"has the schema {_excerpt(schema)}",
            file=file,
            hint=f"this version reads schema {SCHEMA}; a newer forkviz may read it",
        )
    entries = data["images"]
    if not isinstance(entries, list):
        raise BadCapture("images is not a list", file=file)
    limits.check("images", len(entries), file=file)
    lines = _lines(text, len(entries))
    return tuple(
        replace(_image(entry, index, file), line=line)
        for index, (entry, line) in enumerate(zip(entries, lines, strict=True))
    )


def _lines(text: str, count: int) -> list[int]:
    """The line of each entry's path; 0 where they can't be told apart, as with a key twice."""
    lines, line, last = [], 1, 0
    for found in _PATH_KEY.finditer(text):
        line += text.count("\n", last, found.start())
        last = found.start()
        lines.append(line)
    return lines if len(lines) == count else [0] * count


def render_images(images: Iterable[Image]) -> str:
    """*images* as the text of an images.json: what ``parse_images`` reads back."""
    entries = [
        {
            "path": image.path,
            "machine": image.machine,
            "preferred_base": hex_(image.preferred),
            "size_of_image": hex_(image.size_of_image),
            "dll_characteristics": hex_(int(image.dll_characteristics)),
            "relocations_stripped": image.relocations_stripped,
            "imports": list(image.imports),
            **{key: [hex_(at) for at in bounds] for key, bounds in _bounds(image)},
            **({_VERSION: ".".join(map(str, image.version))} if image.version else {}),
        }
        for image in images
    ]
    return json.dumps({"schema": SCHEMA, "images": entries}, indent=1, ensure_ascii=False) + "\n"


def _bounds(image: Image) -> Iterator[tuple[str, tuple[int, int]]]:
    """The bounds that are known."""
    for key in _BOUNDS:
        if getattr(image, key) != (0, 0):
            yield key, getattr(image, key)


def _image(entry: object, index: int, file: str) -> Image:
    """One entry as an Image."""

    def refuse(what: str) -> NoReturn:
        raise BadCapture(f"image {index}: {what}", file=file, excerpt=_excerpt(entry))

    def text(value: object, what: str) -> str:
        if not isinstance(value, str) or not 0 < len(value) <= _PATH:
            refuse(f"{what} is not a text of 1 to {_PATH} characters")
        if any("\ud800" <= c <= "\udfff" for c in value):
            refuse(f"{what} contains half a character")
        return value

    def number(field: str, value: object, bits: int) -> int:
        if not isinstance(value, str) or not _NUMBER.fullmatch(value):
            refuse(f"{field} is not a hexadecimal text such as 0x1000")
        result = int(value, 16)
        if result >> bits:
            refuse(f"{field} has more than {bits} bits")
        return result

    if not isinstance(entry, dict):
        refuse("is not an object")
    missing = [field for field in _FIELDS if field not in entry]
    if missing:
        refuse(f"lacks {', '.join(missing)}")
    unknown = sorted(set(entry) - {*_FIELDS, *_BOUNDS, _VERSION})
    if unknown:
        refuse(f"has the unknown field {_excerpt(unknown[0])}")
    path = text(entry["path"], "path")
    machine = entry["machine"]
    if not isinstance(machine, str) or not _MACHINE.fullmatch(machine):
        refuse("machine is not one of i386, amd64, arm64 and 0x....")
    stripped = entry["relocations_stripped"]
    if not isinstance(stripped, bool):
        refuse("relocations_stripped is neither true nor false")
    imports = entry["imports"]
    if not isinstance(imports, list) or len(imports) > _IMPORTS:
        refuse(f"imports is not a list of at most {_IMPORTS} names")
    size = number("size_of_image", entry["size_of_image"], 32)
    if size == 0:
        refuse("size_of_image is 0")

    def bounds(field: str) -> tuple[int, int]:
        pair = entry.get(field, ["0x0", "0x0"])
        if not isinstance(pair, list) or len(pair) != 2:
            refuse(f"{field} is not a list of a start and an end")
        start, end = (number(field, value, 32) for value in pair)
        if not start <= end <= size:
            refuse(f"{field} is not within the image")
        return start, end

    def version() -> Release | None:
        if _VERSION not in entry:
            return None
        value = entry[_VERSION]
        release = read_release(value) if isinstance(value, str) else None
        if release is None:
            refuse("version is not a release of Cygwin such as 3.0.7")
        return release

    return Image(
        path,
        number("preferred_base", entry["preferred_base"], 64),
        size,
        machine,
        DllCharacteristics(number("dll_characteristics", entry["dll_characteristics"], 16)),
        stripped,
        tuple(text(name, "an import") for name in imports),
        data=bounds("data"),
        bss=bounds("bss"),
        version=version(),
    )


def _excerpt(value: object) -> str:
    """*value* as JSON, short."""
    return json.dumps(value)[:200]
