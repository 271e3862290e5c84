"""images.json: what is written is read back, and every fault is named."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forkviz.core.image import DllCharacteristics, Image
from forkviz.errors import BadCapture
from forkviz.readers import parse_images, render_images
from forkviz.readers.images.images_json import recognises_images

REAL = sorted((Path(__file__).parents[3] / "data" / "captures").glob("*/images.json"))

ENTRY: dict[str, Any] = {
    "path": "/usr/bin/a.dll",
    "machine": "amd64",
    "preferred_base": "0x3fe860000",
    "size_of_image": "0x22f000",
    "dll_characteristics": "0x160",
    "relocations_stripped": False,
    "imports": ["cygwin1.dll"],
}

TEXTS = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=20)
IMAGES = st.builds(
    Image,
    TEXTS,
    st.integers(0, 2**64 - 1),
    st.integers(1, 2**32 - 1),
    st.sampled_from(["i386", "amd64", "arm64", "0x01c4"]),
    st.integers(0, 0xFFFF).map(DllCharacteristics),
    st.booleans(),
    st.lists(TEXTS, max_size=4).map(tuple),
    data=st.sampled_from([(0, 0), (0, 1), (1, 1)]),
    bss=st.sampled_from([(0, 0), (0, 1), (1, 1)]),
)


def text_of(*entries: object, schema: object = 1) -> str:
    return json.dumps({"schema": schema, "images": list(entries)})


@pytest.mark.parametrize("path", REAL, ids=lambda p: p.parent.name)
def test_a_real_file_is_read_field_by_field(path: Path) -> None:
    """Each image has what JSON says of it."""
    entries = json.loads(path.read_text())["images"]
    images = parse_images(path.read_text(), path.name)
    assert len(images) == len(entries) > 0
    for image, entry in zip(images, entries, strict=True):
        assert image.path == entry["path"]
        assert image.machine == entry["machine"]
        assert image.preferred == int(entry["preferred_base"], 16)
        assert image.size_of_image == int(entry["size_of_image"], 16)
        assert int(image.dll_characteristics) == int(entry["dll_characteristics"], 16)
        assert image.relocations_stripped is entry["relocations_stripped"]
        assert list(image.imports) == entry["imports"]


@pytest.mark.parametrize("path", REAL, ids=lambda p: p.parent.name)
def test_a_real_file_is_written_as_it_was(path: Path) -> None:
    """Reading and writing gives the same bytes, but for the last line's end."""
    text = path.read_text()
    assert render_images(parse_images(text, path.name)).rstrip("\n") == text.rstrip("\n")


@given(st.lists(IMAGES, max_size=4))
def test_what_is_written_is_read_back(images: list[Image]) -> None:
    """The writer and the reader are each other's reverse, and the writer is recognised."""
    text = render_images(images)
    assert recognises_images(text)
    lines = text.split("\n")
    read = parse_images(text, "x")
    assert [replace(image, line=0) for image in read] == images
    for image in read:
        assert json.dumps({"path": image.path}, ensure_ascii=False)[1:-1] in lines[image.line - 1]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("path", ""),
        ("path", 7),
        ("path", "x" * 40_000),
        ("path", "\ud800"),
        ("machine", "vax"),
        ("machine", None),
        ("preferred_base", 4096),
        ("preferred_base", "4096"),
        ("preferred_base", "0x1_0000"),
        ("preferred_base", "-0x1"),
        ("preferred_base", "0x" + "1" * 17),
        ("size_of_image", "0x0"),
        ("size_of_image", "0x100000000"),
        ("dll_characteristics", "0x10000"),
        ("relocations_stripped", "no"),
        ("relocations_stripped", 0),
        ("imports", "cygwin1.dll"),
        ("imports", [""]),
        ("imports", [None]),
        ("imports", ["a.dll"] * 5000),
    ],
)
def test_a_wrong_field_is_refused_with_the_image(field: str, value: object) -> None:
    """The error names the image's index, the field, and shows the entry."""
    with pytest.raises(BadCapture, match="image 1: ") as caught:
        parse_images(text_of(ENTRY, {**ENTRY, field: value}), "images.json")
    assert caught.value.file == "images.json"
    assert {"imports": "import"}.get(field, field) in caught.value.what
    assert caught.value.excerpt


@pytest.mark.parametrize("field", sorted(ENTRY))
def test_a_missing_field_is_refused(field: str) -> None:
    """Nothing is assumed instead."""
    with pytest.raises(BadCapture, match=f"lacks {field}"):
        parse_images(text_of({k: v for k, v in ENTRY.items() if k != field}), "x")


@pytest.mark.parametrize("schema", [0, 2, "1", None, True, [1]])
def test_another_schema_is_refused_with_a_hint(schema: object) -> None:
    """A newer file may mean something else by the same names."""
    with pytest.raises(BadCapture, match="schema") as caught:
        parse_images(text_of(ENTRY, schema=schema), "x")
    assert "schema 1" in caught.value.hint


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"schema": 1}',
        '{"schema": 1, "images": {}}',
        '{"schema": 1, "images": [3]}',
        '{"schema": 1, "images": [{"extra": 1}]}',
        "[" * 200_000,
        '{"images": ' + "9" * 5000 + "}",
    ],
)
def test_what_is_no_list_of_images_is_refused(text: str) -> None:
    """Neither broken nor other JSON gets further than a BadCapture."""
    with pytest.raises(BadCapture):
        parse_images(text, "x")


def test_a_field_that_nobody_knows_is_refused() -> None:
    """A misspelt field would otherwise be lost in silence."""
    with pytest.raises(BadCapture, match="unknown field"):
        parse_images(text_of({**ENTRY, "prefered_base": "0x1"}), "x")


SCALARS = st.none() | st.booleans() | st.integers() | st.sampled_from(["", "0x1", "amd64", "é"])
VALUES = SCALARS | st.lists(SCALARS, max_size=2)
ENTRIES = VALUES | st.dictionaries(st.sampled_from(sorted(ENTRY)), VALUES).map(
    lambda changed: {**ENTRY, **changed}
)


@given(ENTRIES)
def test_any_json_gives_images_or_a_bad_capture(value: object) -> None:
    """Whatever stands where an image should, nothing else comes out."""
    try:
        images = parse_images(text_of(value), "x")
    except BadCapture:
        return
    assert len(images) == 1


@pytest.mark.parametrize(
    ("field", "value", "complaint"),
    [
        ("data", ["0x1000"], "data is not a list of a start and an end"),
        ("bss", "0x1000-0x2000", "bss is not a list of a start and an end"),
        ("bss", ["0x1000", 8192], "bss is not a hexadecimal text"),
        ("data", ["0x2000", "0x1000"], "data is not within the image"),
        ("bss", ["0x1000", "0x230000"], "bss is not within the image"),
    ],
)
def test_bounds_that_make_no_sense_are_refused(field: str, value: object, complaint: str) -> None:
    """They would be copied over something else."""
    with pytest.raises(BadCapture, match=complaint):
        parse_images(text_of({**ENTRY, field: value}), "images.json")
