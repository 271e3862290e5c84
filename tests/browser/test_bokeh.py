"""The front end's own BokehJS in a browser: it draws every figure, and minds no other BokehJS."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from forkviz.front.assets import bokeh_js
from forkviz.views.figures.item import whole_bokeh_js
from tests.support.boards import RECURSION, trace_of
from tests.support.widget import show_widget
from tools.figures import PLACE

if TYPE_CHECKING:
    from playwright.sync_api import Page

FIGURES = json.loads(PLACE.read_text(encoding="utf-8"))

#: Draws a figure with a row in each of its sources, and says which of its renderers painted it.
DRAW = """async (name) => {
  const { embed, figures, documents } = window.forkvizBokeh;
  const place = document.createElement("div");
  Object.assign(place.style, { width: "400px", height: "300px" });
  document.body.replaceChildren(place);
  const item = JSON.parse(JSON.stringify(figures[name]).replaceAll('"§', '"one-'));
  const result = await embed.embed_item(item, place);
  const [view] = result.roots ?? result;
  const { model } = view;
  model.x_range.setv({ start: 0, end: 10 });
  model.y_range.setv({ start: 0, end: 10 });
  const text = new Set(["text", "name", "where", "what", "title", "dash"]);
  const lists = { xs: [[1, 9]], ys: [[2, 8]] };
  const ends = { left: 1, bottom: 1, x: 5, y: 5, x0: 1, y0: 1, cx0: 2, cy0: 9, xs: 4, size: 12 };
  for (const { data_source } of model.renderers) {
    const names = [...Object.keys(data_source.data)];
    const isLine = names.includes("ys");
    data_source.data = Object.fromEntries(names.map((one) => [one,
      isLine && lists[one] ? lists[one] :
      [one === "dash" ? "solid" : text.has(one) ? "W" :
        one === "colour" || one === "fill" ? "#ff0000" : ends[one] ?? 8]]));
  }
  for (const { glyph } of model.renderers) {
    for (const part of ["line_color", "fill_color", "text_color", "text_outline_color"])
      if (part in glyph.properties && !glyph[part]?.field) glyph.setv({ [part]: "#ff0000" });
  }
  const idle = () => documents.every((one) => one.is_idle);
  const painted = async () => {
    for (let frames = 0; frames < 3 || !idle(); frames += 1)
      await new Promise(requestAnimationFrame);
    const shot = await view.export("png", false);
    const { width, height } = shot.canvas;
    return shot.canvas.getContext("2d").getImageData(0, 0, width, height).data;
  };
  const drawn = {};
  for (const one of model.renderers) one.visible = false;
  const bare = await painted();
  for (const one of model.renderers) {
    one.visible = true;
    const now = await painted();
    drawn[one.name] = now.filter((value, at) => value !== bare[at]).length;
    one.visible = false;
  }
  return drawn;
}"""


@pytest.mark.parametrize("name", sorted(FIGURES))
def test_every_renderer_of_a_figure_draws(page: Page, name: str) -> None:
    """Given a row, each leaves its marks in the picture."""
    page.set_content("<!DOCTYPE html><body></body>")
    page.evaluate("(text) => { (0, eval)(text); }", bokeh_js())
    found = page.evaluate(DRAW, name)
    assert len(found) > 10
    assert [one for one, count in found.items() if not count] == []


def test_tooltips_are_made_when_the_mouse_comes(page: Page) -> None:
    """A figure that opens shows none; the first move of the mouse is answered all the same."""
    page.set_content("<!DOCTYPE html><body></body>")
    page.evaluate("(text) => { (0, eval)(text); }", bokeh_js())
    page.evaluate(DRAW, "timeline")
    counts = """(moved) => {
      const tools = [...forkvizBokeh.index.roots[0].tool_views.values()];
      if (moved) for (const tool of tools) tool._move({ sx: 50, sy: 50 });
      return tools.map((tool) => tool.ttmodels.size);
    }"""
    before = page.evaluate(counts, False)
    assert before
    assert not any(before)
    page.evaluate(counts, True)
    assert all(page.evaluate(counts, False))


def test_every_model_of_the_figures_is_registered(page: Page) -> None:
    """By the name that the figures have for it."""
    page.set_content("<!DOCTYPE html><body></body>")
    page.evaluate("(text) => { (0, eval)(text); }", bokeh_js())
    missing = page.evaluate(
        """() => {
          const { figures, Models } = window.forkvizBokeh, names = new Set();
          JSON.stringify(figures, (_, value) => {
            if (value?.type === "object") names.add(value.name);
            return value;
          });
          return [names.size, ...[...names].filter((name) => !Models.get(name))];
        }"""
    )
    assert missing == [len(missing) and missing[0]]
    assert missing[0] > 15


def test_another_bokeh_of_the_page_stays_as_it_is(page: Page) -> None:
    """A notebook may have one of another version: neither takes the other for itself."""
    other = "window.Bokeh = { version: '2.4.3', documents: [], embed: null };"
    show_widget(page, trace_of(RECURSION), before=other)
    assert page.evaluate("() => [window.Bokeh.version, window.Bokeh.embed]") == ["2.4.3", None]
    assert page.evaluate("() => window.Bokeh.documents.length") == 0
    assert page.evaluate("() => window.forkvizBokeh.documents.length") == 3


def test_a_whole_bokeh_of_the_page_keeps_what_it_draws(page: Page) -> None:
    """What it drew before and what it draws after an explorer has come."""
    draw = """async ([item, name]) => {
      const place = document.createElement("div");
      document.body.prepend(place);
      await window.Bokeh.embed.embed_item(JSON.parse(item.replaceAll('"§', `"${name}`)), place);
      return window.Bokeh.documents.length;
    }"""
    show_widget(page, trace_of(RECURSION), before=whole_bokeh_js())
    item = json.dumps(FIGURES["timeline"])
    assert page.evaluate(draw, [item, "a"]) == 1
    assert page.evaluate(draw, [item, "b"]) == 2
    assert page.evaluate("() => window.forkvizBokeh.documents.length") == 3
    assert page.evaluate("() => window.forkvizBokeh !== window.Bokeh")
