"""Images of several sources: which of them are of one file."""

from __future__ import annotations

import pytest

from forkviz.core.captures.capture import Capture
from forkviz.core.image import Image
from forkviz.readers import merge_captures


def image(path: str, machine: str = "amd64", base: int = 0x400000, **more: bool) -> Image:
    return Image(path, base, 0x10000, machine, **more)


def merged(*images: Image) -> Capture:
    """One capture for each, merged in this order."""
    return merge_captures([Capture(f"c{i}", images=(each,)) for i, each in enumerate(images)])


def test_images_of_32_and_64_bits_are_never_one() -> None:
    """The same name, one of them without a folder: still two files, and no conflict."""
    found = merged(image("/usr/bin/cygz.dll", "amd64"), image("cygz.dll", "i386", 0x10000000))
    assert [each.machine for each in found.images] == ["amd64", "i386"]
    assert found.conflicts == ()


@pytest.mark.parametrize(
    ("one", "other", "are_one"),
    [
        ("/usr/bin/a.dll", "a.dll", True),
        ("/usr/bin/a.dll", "C:\\cygwin\\bin\\a.dll", True),
        ("/usr/bin/a.dll", "\\\\server\\bin\\a.dll", True),
        ("a.dll", "a.dll", True),
        ("/usr/bin/a.dll", "/usr/lib/a.dll", False),
        ("C:\\a\\a.dll", "D:\\a\\a.dll", False),
        ("C:\\a\\a.dll", "\\\\server\\a.dll", False),
        ("C:\\a\\a.dll", "\\a\\a.dll", False),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_two_whole_paths_of_one_kind_are_two_files(
    one: str, other: str, are_one: bool, turned: bool
) -> None:
    """POSIX's and Windows' path may be of one file, and so may a name without a folder."""
    pair = (image(one), image(other))
    found = merged(*(reversed(pair) if turned else pair))
    assert len(found.images) == (1 if are_one else 2)
    if are_one:
        assert found.images[0].path == max(one, other, key=len)


def test_the_more_trusted_headers_are_believed_and_the_difference_is_a_conflict() -> None:
    """It has both values and both sources, once for each field that differs."""
    listed = Image("/bin/a.dll", 0x500000, 0x20000, "amd64", headers=False)
    found = merged(listed, image("a.dll"))
    (one,) = found.images
    assert (one.preferred, one.size_of_image) == (0x400000, 0x10000)
    assert one.path == "/bin/a.dll"
    assert [all(word in text for word in ("believed", "0x")) for text in found.conflicts] == [
        True,
        True,
    ]
