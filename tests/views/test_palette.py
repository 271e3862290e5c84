"""The palette's promises, computed: looks told apart by every eye, text and lines to be seen."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import combinations

import pytest

from forkviz.core.region import Use
from forkviz.traces.state import Placed
from forkviz.views import palette
from forkviz.views.palette import DARK, LABEL_PAPER, LIGHT, THEMES, LinkStyle, Look, Theme
from tests.support.colour import VISIONS, Triple, ciede2000, contrast, distance, over, seen

#: CIEDE2000 that tells two areas apart without laying them side by side.  2.3 is what an eye just
#: notices of two that touch; areas that are apart, thin, or named in a legend need several times
#: that, and 10 is the usual reckoning of "different at a glance".
APART = 10
#: Between the two that matter most: a DLL of the list, and what is in its way.
FAR_APART = 25
#: WCAG 2.2, 1.4.3 (text) and 1.4.11 (what must be seen to understand a picture).
TEXT, GRAPHIC = 4.5, 3.0

#: Pairs of L*, a*, b* and their difference, from the test data of Sharma, Wu and Dalal: near the
#: blues, around grey, where the mean hue jumps, far apart, close, and near black and white.
SHARMA = [
    ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
    ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
    ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
    ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0009), 7.1792),
    ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0010), 7.1792),
    ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0011), 7.2195),
    ((50.0, -0.001, 2.49), (50.0, 0.0009, -2.49), 4.8045),
    ((50.0, -0.001, 2.49), (50.0, 0.0011, -2.49), 4.7461),
    ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
    ((50.0, 2.5, 0.0), (56.0, -27.0, -3.0), 31.9030),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((35.0831, -44.1164, 3.7933), (35.0232, -40.0716, 1.5901), 1.8645),
    ((90.8027, -2.0831, 1.4410), (91.1528, -1.6435, 0.0447), 1.4441),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
]

each_theme = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
each_vision = pytest.mark.parametrize("vision", VISIONS)


def looks(theme: Theme) -> dict[str, Look]:
    """All looks by their key, those of other images and of what is in the way among them."""
    uses = {str(use): look for use, look in theme.looks.items()}
    return {**uses, "foreign": theme.foreign, "in-way": theme.in_way}


def colours(theme: Theme) -> Iterator[str]:
    """Every colour of a theme, from the plain form that a page gets."""
    plain = palette.theme_json()[theme.name]
    return iter(re.findall(r'"(#[^"]*)"', json.dumps(plain)))


# -- the measures themselves ----------------------------------------------------------------------


@pytest.mark.parametrize(("one", "other", "expected"), SHARMA)
def test_ciede2000_is_the_published_one(one: Triple, other: Triple, expected: float) -> None:
    """To the four digits that are published, either way round."""
    assert ciede2000(one, other) == pytest.approx(expected, abs=6e-5)
    assert ciede2000(other, one) == pytest.approx(expected, abs=6e-5)


def test_contrast_is_that_of_wcag() -> None:
    """Black on white is 21; #767676 is the lightest grey that is text on white."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#767676") >= TEXT > contrast("#ffffff", "#777777")


@each_vision
def test_the_colour_blind_see_greys_as_greys(vision: str) -> None:
    """The simulation leaves black, white and all between as they are."""
    for grey in ("#000000", "#5a5a5a", "#c0c0c0", "#ffffff"):
        assert seen(grey, vision) == pytest.approx(seen(grey, "usual"), abs=1e-5)


@pytest.mark.parametrize(
    ("vision", "confused", "told"),
    [
        ("protanopia", ("#a53a2a", "#5a5a28"), ("#0072b2", "#e69f00")),
        ("deuteranopia", ("#b05050", "#7d6c4f"), ("#0072b2", "#e69f00")),
        ("tritanopia", ("#4a7ab0", "#3f8284"), ("#d55e00", "#009e73")),
    ],
)
def test_the_colour_blind_confuse_what_they_are_known_to(
    vision: str, confused: tuple[str, str], told: tuple[str, str]
) -> None:
    """Reds and greens, or blues and greens, come nearer; Okabe and Ito's hues stay apart."""
    assert distance(*confused, vision) < distance(*confused) / 2
    assert distance(*told, vision) > 2 * APART


# -- colours --------------------------------------------------------------------------------------


@each_theme
@each_vision
def test_looks_of_one_hatch_are_told_apart_by_their_fill(theme: Theme, vision: str) -> None:
    """Where no hatch tells two uses apart, the colour does, whoever looks."""
    pairs = [
        (a, b)
        for a, b in combinations(looks(theme).items(), 2)
        if a[1].hatch == b[1].hatch
    ]  # fmt: skip
    assert pairs
    near = {(a, b): distance(x.fill, y.fill, vision) for (a, x), (b, y) in pairs}
    assert {pair: d for pair, d in near.items() if d < APART} == {}


@each_theme
@each_vision
def test_our_dll_and_what_is_in_its_way_are_far_apart(theme: Theme, vision: str) -> None:
    """The two that a failed fork is about, by colour already; their hatches differ besides."""
    ours, stranger = theme.looks[Use.IMAGE], theme.in_way
    assert distance(ours.fill, stranger.fill, vision) > FAR_APART
    assert distance(ours.line, stranger.line, vision) > FAR_APART
    assert ours.hatch != stranger.hatch


@each_theme
@each_vision
def test_marks_and_lines_of_one_shape_are_told_apart_by_colour(theme: Theme, vision: str) -> None:
    """Diamonds of the timeline, squares of the import graph; links of one dash, or of one look."""
    same = [(theme.timeline["decision"], theme.timeline["choice"])]
    same += combinations([theme.sort[key] for key in ("unvisited", "visited", "appended")], 2)
    same += [
        (a.colour, b.colour)
        for a, b in combinations(theme.links.values(), 2)
        if a.dash == b.dash
    ]  # fmt: skip
    assert {pair for pair in same if distance(*pair, vision) < APART} == set()


def test_no_link_is_told_by_its_colour_alone() -> None:
    """Each standing has a sign of its own."""
    signs = [style.sign for style in LIGHT.links.values()]
    assert len(set(signs)) == len(Placed)


# -- contrast -------------------------------------------------------------------------------------


@each_theme
def test_text_is_legible_on_paper_and_on_surfaces(theme: Theme) -> None:
    """Plain, soft and coloured text, on all that text stands on by itself."""
    kinds = ("ink", "soft", "accent", "failure", "decision", "done", "warn")
    ratios = {
        (kind, ground): contrast(getattr(theme, kind), getattr(theme, ground))
        for kind in kinds
        for ground in ("paper", "surface")
    }
    for kind in ("ink", "soft"):
        for ground in ("focus_fill", "parent", "child"):
            fill = theme.timeline.get(ground, theme.focus_fill)
            ratios[kind, ground] = contrast(getattr(theme, kind), fill)
    assert {key: ratio for key, ratio in ratios.items() if ratio < TEXT} == {}


@each_theme
def test_a_label_is_legible_on_every_region(theme: Theme) -> None:
    """With the paper behind it that labels have; other images have theirs in soft ink."""
    grounds = {key: over(theme.paper, look.fill, LABEL_PAPER) for key, look in looks(theme).items()}
    ratios = {key: contrast(theme.ink, ground) for key, ground in grounds.items()}
    ratios["foreign, soft"] = contrast(theme.soft, grounds["foreign"])
    assert {key: ratio for key, ratio in ratios.items() if ratio < TEXT} == {}


@each_theme
def test_lines_and_signs_are_seen_on_the_paper(theme: Theme) -> None:
    """Borders of regions, links with their signs, marks, edges; hairlines tell nothing."""
    found = {f"look {key}": look.line for key, look in looks(theme).items()}
    found |= {f"link {key}": style.colour for key, style in theme.links.items()}
    found |= {"edge": theme.edge, "focus": theme.focus_line, "sort": theme.sort["edge"]}
    marks = {k: v for k, v in theme.timeline.items() if k not in ("parent", "child")}
    ratios = {key: contrast(colour, theme.paper) for key, colour in (found | marks).items()}
    for key, colour in marks.items():
        for band in ("parent", "child"):
            ratios[f"{key} on {band}"] = contrast(colour, theme.timeline[band])
    assert {key: ratio for key, ratio in ratios.items() if ratio < GRAPHIC} == {}


@each_theme
def test_a_hatch_is_seen_on_its_fill(theme: Theme) -> None:
    """Else the colour alone would tell, after all."""
    hatched = {key: look for key, look in looks(theme).items() if look.hatch != " "}
    assert len(hatched) > len(looks(theme)) / 2
    ratios = {key: contrast(look.line, look.fill) for key, look in hatched.items()}
    assert {key: ratio for key, ratio in ratios.items() if ratio < GRAPHIC} == {}


# -- what there is --------------------------------------------------------------------------------


@each_theme
def test_every_use_and_every_standing_has_a_look(theme: Theme) -> None:
    """And one mark in both themes: only the colours change with the light."""
    assert set(theme.looks) == set(Use)
    assert set(theme.links) == set(Placed)
    assert [(x.hatch, x.title) for x in looks(theme).values()] == [
        (x.hatch, x.title) for x in looks(LIGHT).values()
    ]
    assert [s[1:] for s in theme.links.values()] == [s[1:] for s in LIGHT.links.values()]
    assert set(theme.timeline) == set(LIGHT.timeline)
    assert set(theme.sort) == set(LIGHT.sort)


def test_the_names_of_the_palette_are_the_light_themes() -> None:
    """The figures of the notebook are drawn on white."""
    assert (palette.INK, palette.SOFT) == (LIGHT.ink, LIGHT.soft)
    assert palette.LINK_STYLES is LIGHT.links
    assert contrast(LIGHT.paper, "#ffffff") < contrast(DARK.paper, "#ffffff")


@each_theme
def test_a_bystander_does_not_look_like_what_is_in_the_way(theme: Theme) -> None:
    """No other look has its hatch, and none is as red."""
    others = {key: look for key, look in looks(theme).items() if look is not theme.in_way}
    assert all(look.hatch != theme.in_way.hatch for look in others.values())
    near = {key: distance(look.fill, theme.in_way.fill) for key, look in others.items()}
    assert {key: d for key, d in near.items() if d < APART} == {}


@each_theme
def test_a_page_gets_every_colour_as_plain_values(theme: Theme) -> None:
    """JSON and back is the same; each value is a colour that a page can use as it is."""
    plain = palette.theme_json()[theme.name]
    assert json.loads(json.dumps(plain)) == plain
    assert set(plain["looks"]) == {*map(str, Use), "foreign", "in-way"}
    assert set(plain["links"]) == set(map(str, Placed))
    assert Look(**plain["looks"]["foreign"]) == theme.foreign
    assert Look(**plain["looks"]["in-way"]) == theme.in_way
    assert Look(**plain["looks"]["injected"]) == theme.looks[Use.INJECTED]
    assert LinkStyle(**plain["links"]["same place"]) == theme.links[Placed.LOADED]
    assert plain["timeline"] == theme.timeline
    assert (plain["paper"], plain["focus_line"]) == (theme.paper, theme.focus_line)
    found = list(colours(theme))
    assert len(found) > 40
    assert all(re.fullmatch("#[0-9a-f]{6}", colour) for colour in found)
