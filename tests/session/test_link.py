"""Links: what is put into one comes out, whatever else comes in is refused with words that help."""

from __future__ import annotations

import base64
import json
import statistics
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import forkviz
from forkviz import limits
from forkviz.errors import BadScenario, ForkvizError, TooLarge
from forkviz.scenarios.edits_text import FORMS, edit_message, parse_edit, parse_edit_text
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.toml_writer import dump_scenario
from forkviz.session.link import Link, is_link, link_of, site_address, unlink
from tests.support.scenarios import CAPTURES, two_relocated

SCENARIOS = CAPTURES.parent / "scenarios"
SHIPPED = sorted(SCENARIOS.glob("*.toml"))
CAPTURED = sorted(place for place in CAPTURES.iterdir() if place.is_dir())
#: One of each kind, with everything that it takes.
EDITS = (
    "base a.dll 0x700000",
    "preferred a.dll 0x710000",
    "rebase a.dll 0x720000",
    "size a.dll 0x20000",
    "policy repaired +topsort",
    "switch topsort off",
    "occupy 0x400000 0x10000 'a <b>hook</b> ♥'",
    "vacate 0x400000",
    "add-fault kill phase=C3 attempt=2 exit_code=0x7 name='some one'",
    "add-fault inject start=0x500000 size=0x1000",
    "remove-fault 3",
    "placement random",
    "aslr process",
    "seed 18446744073709551615",
)


def packed(text: str | bytes) -> str:
    """A link that holds *text*, whatever that is."""
    data = text.encode() if isinstance(text, str) else text
    deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
    word = base64.urlsafe_b64encode(deflater.compress(data) + deflater.flush())
    return f"s=1{word.decode().rstrip('=')}"


def of(head: object, plan: Scenario | None = None) -> str:
    """A link with this first line, as JSON."""
    return packed(f"{json.dumps(head)}\n{dump_scenario(plan or two_relocated())}")


@pytest.mark.parametrize("place", [*SHIPPED, *CAPTURED], ids=lambda place: place.stem)
def test_each_scenario_comes_back(place: Path) -> None:
    """With changes, a step and a selection; a whole address says the same as its fragment."""
    plan = forkviz.scenario(place)
    edits = tuple(map(parse_edit_text, EDITS))
    link = link_of(plan, edits, 12, "dll:a b.dll|child:0x400000")
    whole = Link(plan, edits, 12, "dll:a b.dll|child:0x400000")
    assert unlink(link) == whole
    assert unlink(f"https://example.org/x/#{link}&embed") == whole
    assert unlink(link_of(plan)) == Link(plan)


def test_links_fit_into_a_mail() -> None:
    """Those of the scenarios into a line of a chat; the docs have the figures."""
    sizes = sorted(len(link_of(forkviz.scenario(place))) for place in SHIPPED)
    assert (sizes[-1], statistics.median_low(sizes)) < (500, 400)
    assert max(len(link_of(forkviz.scenario(place))) for place in CAPTURED) < 4000
    docs = (Path(__file__).parents[2] / "docs" / "links.md").read_text(encoding="utf-8")
    assert f"| {len(sizes)} shipped scenarios | {sizes[-1]:,} | " in docs
    assert f"{statistics.median_low(sizes):,} |" in docs


@pytest.mark.parametrize("text", EDITS)
def test_a_change_is_sent_as_a_browser_sends_it(text: str) -> None:
    """And means the same."""
    edit = parse_edit_text(text)
    message = edit_message(edit)
    assert json.loads(json.dumps(message)) == message
    assert parse_edit(message) == edit


def test_every_kind_of_change_is_tried() -> None:
    """A new one needs a row above."""
    assert {text.split()[0] for text in EDITS} == set(FORMS)


def test_the_step_beside_a_link_wins() -> None:
    """One that is none is left out."""
    link = link_of(two_relocated(), (), 3)
    assert unlink(f"#{link}&step=7").step == 7
    assert unlink(f"#step=7&{link}").step == 7
    assert unlink(f"#{link}&step=soon").step == 3


BOMB = packed(b"{}\n" + bytes(64 << 20))
DATA = link_of(two_relocated(), (), 3)
HOSTILE = {
    "not base64": (f"{DATA[:20]}<script>{DATA[20:]}", "characters that no link has"),
    "half a letter": ("s=1abcde", "cut off, or changed"),
    "another version": (f"s=2{DATA[3:]}", "version 2; version 1 is read"),
    "no version": ("s=", "version none"),
    "no deflate": ("s=1_____w", "can't be unpacked"),
    "truncated": (DATA[:-20], "cut off"),
    "more behind it": (DATA[:-4] + DATA[3:], "can't be unpacked|more behind|changed"),
    "not UTF-8": (packed(b"{}\n\xff\xfe"), "not UTF-8 at byte 3"),
    "no JSON": (packed("x\n"), "does not begin with a line of JSON"),
    "deep JSON": (packed("[" * 100_000), "does not begin with a line of JSON"),
    "a long number": (packed('{"step":' + "9" * 9999 + "}\n"), "line of JSON"),
    "no table": (of([1]), "does not begin with a table"),
    "an unknown key": (of({"__proto__": {}}), "'__proto__' is unknown"),
    "a huge step": (of({"step": 10**15}), "its step is none"),
    "a step before the first": (of({"step": -1}), "its step is none"),
    "a step that is a flag": (of({"step": True}), "its step is none"),
    "a bad change": (of({"changes": [{"edit": "seed", "seed": 1}, {"edit": "rm"}]}), "change 2: "),
    "no list of changes": (of({"changes": {"edit": "seed"}}), "changes are not a list"),
    "markup": (of({"selected": "<img src=x onerror=alert(1)>"}), "nothing that can be selected"),
    "a selection without end": (of({"selected": "dll:" + "a" * 9999}), "nothing that can be"),
    "a number selected": (of({"selected": 7}), "nothing that can be selected"),
    "TOML with unknown keys": (packed("{}\nschema = 3\nbits = 64\nshell = 1\n"), "shell"),
    "no TOML": (packed("{}\n[[["), "not TOML"),
    "no scenario": (packed("{}\n"), "schema"),
    "no link": ("https://example.org/#step=7", "not a link to a fork"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_no_link_is_refused(kind: str) -> None:
    """In words, with what to do, and nothing of it in them that is not visible."""
    text, said = HOSTILE[kind]
    with pytest.raises(BadScenario, match=said) as refused:
        unlink(text)
    assert refused.value.hint
    assert str(refused.value).startswith("link")
    assert len(str(refused.value)) < 600


def test_a_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    """No more is unpacked than a link may hold."""
    assert len(BOMB) < limits.of("link") * 2
    taken: list[int] = []
    real = zlib.decompressobj

    class Counting:
        """An inflater that notes what it gives."""

        def __init__(self, bits: int) -> None:
            self._real = real(bits)

        def decompress(self, data: bytes, most: int = 0) -> bytes:
            """As zlib's."""
            found = self._real.decompress(data, most)
            taken.append(len(found))
            return found

    monkeypatch.setattr("zlib.decompressobj", Counting)
    short = packed(b"{}\n" + bytes(8 << 20))
    with pytest.raises(TooLarge, match="unpacked"):
        unlink(short)
    assert taken == [limits.of("link-unpacked") + 1]
    with pytest.raises(TooLarge, match="characters of a link"):
        unlink(BOMB + "A" * limits.of("link"))


def test_changes_by_the_thousand_are_refused() -> None:
    """Read as well as made."""
    with pytest.raises(TooLarge, match="changes of a scenario"):
        unlink(of({"changes": [{"edit": "seed", "seed": 1}] * 501}))
    with pytest.raises(TooLarge, match="changes of a scenario"):
        link_of(two_relocated(), [parse_edit_text("seed 1")] * 501)


def test_what_no_link_holds_is_not_put_into_one() -> None:
    """A map with many regions; a selection of many, or of what can't be, is cut."""
    many = "|".join(f"child:0x{number:x}0000" for number in range(1, 900))
    kept = unlink(link_of(two_relocated(), (), None, many)).selected
    assert many.startswith(kept)
    assert 1900 < len(kept) <= 2000
    assert unlink(link_of(two_relocated(), (), None, "<b>")).selected == ""
    with pytest.raises(BadScenario, match="its step is none"):
        link_of(two_relocated(), (), 10**9)


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200), st.integers(0, 3))
def test_no_text_does_more_than_be_refused(text: str, where: int) -> None:
    """As the fragment, as what is unpacked, as its first line, as its TOML."""
    forms = (f"s={text}", packed(text), packed(f"{text}\n"), packed(f"{{}}\n{text}"))
    said = ""
    try:
        unlink(forms[where])
    except ForkvizError as error:
        said = str(error)
    assert all(line.isprintable() for line in said.splitlines())


@given(st.data())
def test_a_damaged_link_is_another_or_none(data: st.DataObject) -> None:
    """A character changed, left out or put in: a fork that can be made, or a complaint."""
    at = data.draw(st.integers(0, len(DATA) - 1))
    new = data.draw(st.sampled_from(["", "A", "_", "é", DATA[at] * 2]))
    try:
        found = unlink(DATA[:at] + new + DATA[at + 1 :])
    except ForkvizError:
        return
    assert isinstance(found.changed(), Scenario)


@pytest.mark.parametrize(
    "text", ["", "x", "javascript:alert", "https://", "https://a b/", "https://a/\n", "http://é/"]
)
def test_a_site_has_an_address(text: str) -> None:
    """Of the web or of a disk, without a fragment."""
    with pytest.raises(ForkvizError, match="not an address of a page"):
        site_address(text)
    assert site_address("https://example.org/x/#y") == "https://example.org/x/"


def test_only_a_link_alone_is_one() -> None:
    """A log that has one in it is a log."""
    assert is_link(f"  https://example.org/#{DATA}\n")
    assert not is_link(DATA)
    assert not is_link(f"see https://example.org/#{DATA}")
    assert not is_link("https://example.org/#steps=1")
