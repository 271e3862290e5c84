"""diagnosis: a page that is a diagnosis and nothing else: why a fork fails, and what to do.

One HTML file, for a screen of any width, light or dark, and for paper.  It needs no network, and
its Content-Security-Policy forbids any; what was read is set as text by the page's own script,
which runs by its hash alone.  The same diagnosis gives the same bytes.
"""

from __future__ import annotations

import html
from collections.abc import Sequence

from forkviz.core.captures.capture import Capture
from forkviz.core.text import clipped
from forkviz.diagnosis.diagnosis import Diagnosis
from forkviz.diagnosis.record import diagnosis_record
from forkviz.front.assets import bokeh_js, css, diagnosis_css, diagnosis_js
from forkviz.front.diagnosis_data import diagnosis_data
from forkviz.reports.page import document, inert_json, sealed
from forkviz.views.diagnosis_colours import DIAGNOSIS_COLOURS

__all__ = ["diagnosis_html"]


def diagnosis_html(
    diagnosis: Diagnosis, maps: Capture | None = None, besides: Sequence[str] = ()
) -> str:
    """The page of *diagnosis*, as HTML.

    maps: a capture whose maps the page shows as well, at the press of a button; besides: what is to
    be said of them.
    """
    data = diagnosis_data(diagnosis_record(diagnosis))
    scripts, style = [diagnosis_js(maps=maps is not None)], diagnosis_css()
    if maps is not None:
        # Imported here: a page without maps is made sooner.
        from forkviz.front.data import capture_data
        from forkviz.views.still import Still

        data["maps"] = capture_data(Still(maps), besides)
        scripts.insert(0, bokeh_js())
        style = css()
    policy, *elements = sealed(*scripts)
    claims = diagnosis.claims
    title = clipped(claims[0].sentence if claims else "no failed fork", 200)
    head = _HEAD.format(
        dark=DIAGNOSIS_COLOURS["dark"]["ground"],
        light=DIAGNOSIS_COLOURS["light"]["ground"],
        style=style,
    )
    body = _BODY.format(
        title=html.escape(title),
        data=inert_json(data),
        scripts="\n".join(elements),
    )
    return document(f"Diagnosis: {title}", head, body, policy=policy)


_HEAD = """<style>
html {{ background: {light}; }} body {{ margin: 0; }}
@media (prefers-color-scheme: dark) {{ html {{ background: {dark}; }} }}
html[data-theme="light"] {{ background: {light}; }}
html[data-theme="dark"] {{ background: {dark}; }}
#forkviz {{ max-width: 1232px; margin: 0 auto; padding: 16px 24px 24px; }}
@media (max-width: 600px) {{ #forkviz {{ padding: 16px; }} }}
#forkviz-maps#forkviz-maps {{ height: 100vh; min-height: 740px; }}
@media print {{ html, html[data-theme] {{ background: #fff; }} #forkviz#forkviz {{ padding: 0; }} }}
{style}</style>"""
_BODY = """<main id="forkviz"><h1>{title}</h1>
<noscript><p>This page needs JavaScript to show the diagnosis.</p></noscript></main>
<script type="application/json" id="forkviz-data">{data}</script>
{scripts}"""
