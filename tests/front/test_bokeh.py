"""The figures and the BokehJS of the front end: made of their sources, of one version, no more."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import bokeh

from forkviz.front.assets import bokeh_js
from forkviz.views.figures.item import MINE
from tools.figures import PLACE, figures_json

ROOT = Path(__file__).resolve().parents[2]
FIGURES = json.loads(PLACE.read_text(encoding="utf-8"))
#: What BokehJS registers itself.
OF_ITS_OWN = {"DocumentConfig"}


def values(data: Any, key: str) -> Iterator[str]:
    """Each text of *key*, wherever it is."""
    if isinstance(data, dict):
        if isinstance(data.get(key), str):
            yield data[key]
        for value in data.values():
            yield from values(value, key)
    elif isinstance(data, list):
        for value in data:
            yield from values(value, key)


def models(data: Any) -> Iterator[str]:
    """The class of each model."""
    if isinstance(data, dict):
        if data.get("type") == "object":
            yield data["name"]
        for value in data.values():
            yield from models(value)
    elif isinstance(data, list):
        for value in data:
            yield from models(value)


def test_the_figures_are_what_their_sources_make() -> None:
    """After a change of views/figures: make front.  Twice in one process, where ids count on."""
    assert figures_json() == PLACE.read_text(encoding="utf-8")
    assert figures_json() == figures_json()


def test_bokeh_and_its_javascript_are_of_one_version() -> None:
    """PyPI's makes the figures, npm's draws them."""
    locked = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))
    wanted = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    assert wanted["@bokeh/bokehjs"] == bokeh.__version__
    assert locked["packages"]["node_modules/@bokeh/bokehjs"]["version"] == bokeh.__version__
    assert set(values(FIGURES, "version")) == {bokeh.__version__}
    pinned = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert f"\nbokeh=={bokeh.__version__} " in pinned
    assert f"@bokeh/bokehjs {bokeh.__version__}, BSD-3-Clause" in bokeh_js()


def test_the_bundle_has_the_models_of_the_figures_and_no_others() -> None:
    """One that is missing is a figure that is not drawn; one too many is sent for nothing."""
    entry = (ROOT / "forkviz" / "front" / "entries" / "bokeh.js").read_text(encoding="utf-8")
    imported = set(re.findall(r"^import \{ (\w+) \} from \"@bokeh/.*/models/", entry, re.MULTILINE))
    (listed,) = re.findall(r"register_models\(\[([^\]]*)\]\)", entry)
    assert set(re.findall(r"\w+", listed)) == imported
    assert imported == set(models(FIGURES)) - OF_ITS_OWN


def test_the_bundle_is_small_and_asks_no_host() -> None:
    """Nothing of what typesets, of WebGL, of sockets; the licences of all that is in it."""
    text = bokeh_js()
    assert len(text.encode()) < 550_000
    assert not re.search(r"jsdelivr|tex2chtml|BaseGLGlyph|new WebSocket|tmerc", text)
    for package in ("@bokeh/bokehjs", "flatbush", "sprintf-js"):
        assert f"\n{package} " in text[:20_000]
    assert "All rights reserved." in text[:300]


def test_no_two_models_of_a_page_share_an_id_and_each_can_be_made_another_s() -> None:
    """Bokeh keeps all that is on a page in one index, where two explorers may be side by side."""
    ids = {name: set(values(pane, "id")) for name, pane in FIGURES.items()}
    assert set(ids) == {"space", "sorting", "timeline"}
    assert all(len(own) > 20 for own in ids.values())
    assert len(set().union(*ids.values())) == sum(len(own) for own in ids.values())
    assert all(one.startswith(MINE) for own in ids.values() for one in own)


def test_properties_are_defined_our_way_before_any_model_is_there() -> None:
    """A class copies its properties once for all, not for each: a page waits for that."""
    entry = (ROOT / "forkviz" / "front" / "entries" / "bokeh.js").read_text(encoding="utf-8")
    first, *_ = re.findall(r"^import .*$", entry, re.MULTILINE)
    assert first == 'import "../base/drawing/defining.js";'
    text = bokeh_js()
    (ours,) = re.finditer(r"\.define=function\(", text)
    assert ours.start() < text.index('static __name__="Model"')
