"""Answers: every usual way of writing one is read, and whatever else is refused with a hint."""

from __future__ import annotations

import pytest

from forkviz.course.fields import (
    MOST_CHARACTERS,
    Field,
    Form,
    Unreadable,
    read_answer,
    written,
)

ADDRESS, SIZE, COUNT, CODE = (
    Field("it is", form) for form in (Form.ADDRESS, Form.SIZE, Form.COUNT, Form.CODE)
)
NAMES = ("a.dll", "b.dll", "long-name-1.dll")
ORDER = Field("the list", Form.ORDER, tuple((name, name) for name in NAMES))
CHOICE = Field("your choice", Form.CHOICE, (("a", "png.dll"), ("b", "win heap"), ("c", "none")))
#: What no field takes.
HOSTILE = (
    "__import__('os').system('id')",
    "0x10000; rm -rf /",
    "NaN",
    "inf",
    "-1",
    "+-1",
    "0x",
    "h",
    "`",
    "``",
    "_",
    "0x`",
    "0x_",
    "`h",
    "=1+1",
    "\x1b[31m5\x1b[0m",
    "5\x00",
    "٣",
    "𝟝",
    "²",
    "5 5",
    "0x1z",
    "[[[[]]]]",
    "9" * MOST_CHARACTERS,
    "0x" + "f" * 17,
    "1" * (MOST_CHARACTERS + 1),
    " " * (MOST_CHARACTERS + 1),
)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "0x10000",
            "0X10000",
            "10000",
            "10000h",
            "10000H",
            "0x1_0000",
            "0x1`0000",
            "1`0000",
            "1_0000",
        ),
        *("64 KiB", "64KiB", "64K", "64 k", "64kb", "  0x10000\n"),
    ],
)
def test_an_address_is_read_as_it_is_written_anywhere(text: str) -> None:
    """With 0x, with h, without either, with a unit, with the separators of debuggers."""
    assert read_answer(ADDRESS, text) == 0x10000


@pytest.mark.parametrize(
    "text",
    [
        *("0x10000", "10000h", "65536", "65,536", "65_536", "65536 bytes", "65536B", "64 KiB"),
        *("64K", "64 kb", "0x40 KiB", "0x40K", "40h KiB"),
    ],
)
def test_a_size_is_read_with_or_without_a_unit(text: str) -> None:
    """Digits alone are decimal, because a size in bare hexadecimal is not usual."""
    assert read_answer(SIZE, text) == 65536


@pytest.mark.parametrize(
    ("text", "number"), [("1 MiB", 1 << 20), ("2M", 2 << 20), ("1G", 1 << 30), ("1 TiB", 1 << 40)]
)
def test_units_are_powers_of_1024(text: str, number: int) -> None:
    """Up to those that an address space has."""
    assert read_answer(SIZE, text) == number


@pytest.mark.parametrize(
    ("field", "text", "number"),
    [
        (COUNT, "7", 7),
        (COUNT, " 0x7 ", 7),
        (COUNT, "007", 7),
        (CODE, "11", 11),
        (CODE, "0xC0000005", 0xC0000005),
        (CODE, "c0000005h", 0xC0000005),
        (CODE, "3221225477", 0xC0000005),
        (CODE, "0", 0),
    ],
)
def test_a_count_and_a_code_are_numbers_without_a_unit(
    field: Field, text: str, number: int
) -> None:
    """Seven KiB of DLLs are no number of DLLs."""
    assert read_answer(field, text) == number
    with pytest.raises(Unreadable):
        read_answer(field, "7 KiB")


@pytest.mark.parametrize(
    "text",
    [
        "a.dll, b.dll, long-name-1.dll",
        "a b long-name-1",
        "A.DLL;B.DLL;LONG-NAME-1.DLL",
        "a.dll -> b.dll -> long-name-1.dll",
        "a → b → long-name-1",
        "a.dll\nb.dll\nlong-name-1.dll",
        "['a.dll', 'b.dll', 'long-name-1.dll']",
        "(a, b, long-name-1)",
    ],
)
def test_an_order_is_read_with_any_separator(text: str) -> None:
    """Case and .dll do not matter, and a hyphen in a name separates nothing."""
    assert read_answer(ORDER, text) == NAMES


@pytest.mark.parametrize(
    "text", ["a, b", "a, b, b", "a, b, c", "a, b, long-name-1, a", "a, a.dll, b", ""]
)
def test_an_order_has_each_name_once(text: str) -> None:
    """Neither fewer nor more, and no other."""
    with pytest.raises(Unreadable):
        read_answer(ORDER, text)


@pytest.mark.parametrize("text", ["b", "B", "b)", "(b)", " b. ", "win heap", "Win Heap"])
def test_a_choice_is_read_by_its_letter_or_its_text(text: str) -> None:
    """As it stands on paper."""
    assert read_answer(CHOICE, text) == "b"


@pytest.mark.parametrize("field", [ADDRESS, SIZE, COUNT, CODE, ORDER, CHOICE], ids=lambda f: f.form)
@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_whatever_is_no_answer_is_refused_with_a_reason(field: Field, text: str) -> None:
    """It is data: nothing of it is executed, and what is said of it is short."""
    with pytest.raises(Unreadable) as refused:
        read_answer(field, text)
    assert 0 < len(str(refused.value)) < 400


@pytest.mark.parametrize(
    ("field", "answer", "shown"),
    [
        (ADDRESS, 0x50000, "0x50000"),
        (SIZE, 0x18000, "0x18000 (96 KiB)"),
        (COUNT, 300, "300"),
        (CODE, 11, "11"),
        (CODE, 0xC0000005, "0xc0000005"),
        (ORDER, NAMES, "a.dll, b.dll, long-name-1.dll"),
        (CHOICE, "b", "b) win heap"),
    ],
)
def test_what_is_written_in_a_key_is_read_back(
    field: Field, answer: int | str | tuple[str, ...], shown: str
) -> None:
    """Without what stands in parentheses."""
    assert written(field, answer) == shown
    plain = shown.partition(" (")[0] if field is SIZE else shown.partition(") ")[0]
    assert read_answer(field, plain) == answer
