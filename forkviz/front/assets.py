"""assets: the front end's bundles and styles, as package data has them.

The bundles are made of the modules beside this file by ``make front``; who installs a wheel needs
no node.
"""

from __future__ import annotations

from functools import cache

from forkviz.front.style import strong
from forkviz.lazy.packed import text_beside
from forkviz.views.diagnosis_colours import DIAGNOSIS_COLOURS

__all__ = [
    "STYLES",
    "bokeh_js",
    "css",
    "diagnosis_css",
    "diagnosis_js",
    "engine_worker_js",
    "explorer_css",
    "lesson_css",
    "lesson_js",
    "quiz_css",
    "report_engine_js",
    "report_js",
    "site_css",
    "site_js",
    "widget_js",
]

#: The sign of what is private, which stands beside words.
SITE_OK = {"light": "#00624a", "dark": "#5cc5a5"}
#: The styles of the explorer, in their order: of two rules for the same the later one counts.
STYLES = (
    "base", "layout", "verdict", "map", "timeline", "words", "recursion", "sorting", "listing",
    "controls", "present", "help", "compare", "cause", "print", "forced",
)  # fmt: skip

#: Those of the site's pages, in their order.
SITE_STYLES = ("site", "site_plan", "site_gallery")


def _read(name: str) -> str:
    return text_beside(__name__, name)


@cache
def bokeh_js() -> str:
    """BokehJS with the models of the explorer's figures alone, and these figures: a script that
    sets the global ``forkvizBokeh``.
    """
    return _read("built/bokeh.js")


@cache
def css() -> str:
    """The style of the explorer, for a page or a notebook, whose own style does not reach in."""
    return explorer_css() + diagnosis_css()


@cache
def explorer_css() -> str:
    """The style of the explorer alone, for a page that has that of a diagnosis already."""
    return "".join(strong(_read(f"styles/{name}.css")) for name in STYLES)


@cache
def diagnosis_js(*, maps: bool = False) -> str:
    """The script of a page that is a diagnosis, and starts by itself; *maps*: with the explorer."""
    return _read(f"built/{'diagnosis_maps' if maps else 'diagnosis'}.js")


@cache
def diagnosis_css() -> str:
    """The style of a diagnosis, its colours in front; on paper it is light."""
    light, dark = (
        "".join(f"--fd-{name}:{colour};" for name, colour in DIAGNOSIS_COLOURS[theme].items())
        for theme in ("light", "dark")
    )
    dark_ones = '.fd[data-theme="dark"], .fd-tones[data-theme="dark"]'
    colours = f".fd, .fd-tones {{{light}}}\n{dark_ones} {{{dark}}}\n"
    paper = f"@media print {{ .fd, .fd-tones, {dark_ones} {{{light}}} }}\n"
    return strong(colours + paper + _read("styles/diagnosis.css"))


@cache
def lesson_js() -> str:
    """The script of a lesson's page: it starts by itself."""
    return _read("built/lesson.js")


@cache
def lesson_css() -> str:
    """The style of a lesson, behind that of the explorer."""
    return strong(_read("styles/lesson.css"))


@cache
def report_js() -> str:
    """The script of a report: it starts by itself."""
    return _read("built/report.js")


@cache
def site_js() -> str:
    """The script of the site: it starts by itself."""
    return _read("built/site.js")


@cache
def site_css() -> str:
    """The style of the site: that of a diagnosis, and of the pages around it.

    Until somebody chooses, the page is as light or dark as the system is.
    """
    light, dark = (
        "".join(f"--fd-{name}:{colour};" for name, colour in DIAGNOSIS_COLOURS[theme].items())
        + f"--st-ok:{SITE_OK[theme]};color-scheme:{theme};"
        for theme in ("light", "dark")
    )
    text = '--st-text: "DejaVu Sans", "Segoe UI", system-ui, sans-serif;'
    chosen = 'html[data-theme="dark"]'
    around = f"html {{{text}{light}}}\n{chosen} {{{dark}}}\n"
    system = (
        f"@media screen and (prefers-color-scheme: dark) {{ html:not([data-theme]) {{{dark}}}\n"
    )
    # A page without a script, or before it runs, is of the system's colours; as strong as a
    # diagnosis' own, which are light.
    system += strong(f".fd:not([data-theme]) {{{dark}}}") + " }\n"
    own = strong("".join(_read(f"styles/{name}.css") for name in SITE_STYLES))
    return around + diagnosis_css() + system + own + quiz_css()


@cache
def quiz_css() -> str:
    """The style of a quiz, for a page that has that of a diagnosis; its pictures have their own
    (``course.drawn``)."""
    return strong(_read("styles/quiz.css"))


@cache
def report_engine_js() -> str:
    """The script of a report that forks again: it starts by itself, and its engine when asked."""
    return _read("built/report_engine.js")


@cache
def engine_worker_js() -> str:
    """What runs in an engine's worker, behind Pyodide's modules (``site.archive``)."""
    return _read("built/engine_worker.js")


@cache
def widget_js() -> str:
    """The module of a widget: it exports what anywidget calls."""
    return _read("built/widget.js")
