"""linking: a link to a fork of whatever a user has, for a page that opens it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from forkviz.arguments.inputs import link_in
from forkviz.core.captures.capture import Capture
from forkviz.errors import BadScenario
from forkviz.scenarios.edits import AddFault, Edit, Occupy
from forkviz.scenarios.edits_text import edit_message, parse_edit, parse_edit_text
from forkviz.session.link import Link, checked_selection, link_address, link_of, site_address
from forkviz.session.whatif import changed, simulated
from forkviz.traces.again import next_fork
from forkviz.traces.notes import step_at

if TYPE_CHECKING:
    from forkviz.scenarios.scenario import Scenario
    from forkviz.traces.trace import Trace

__all__ = ["SITE", "configured_site", "linked"]

#: The variable that names the page whose links are made.
SITE = "FORKVIZ_SITE"


def configured_site(site: str | None) -> str:
    """The address of the page that opens links: *site*, else what the variable ``FORKVIZ_SITE``
    says; "" for none.  Raises ForkvizError for one that is no address.
    """
    wanted = os.environ.get(SITE, "") if site is None else site
    return site_address(wanted) if wanted else ""


def linked(
    source: Capture | Scenario | Trace | Link | str | os.PathLike[str],
    *,
    policy: str | None,
    again: int | None,
    step: int | str | None,
    edits: Iterable[Edit | str],
    selected: str,
    redact: bool,
    site: str | None,
) -> str:
    """As ``forkviz.link``; of a link its changes stay changes, and its step and selection count
    where none is given."""
    page = configured_site(site)
    link = _link(source)
    plan = link.scenario if policy is None else replace(link.scenario, policy=policy)
    for _ in range(again or 0):
        plan = next_fork(simulated(plan))
    more = (parse_edit_text(edit) if isinstance(edit, str) else edit for edit in edits)
    made = (*link.edits, *more)
    trace = simulated(changed(plan, made))  # whatever can't be made is said here, and not there
    where = link.step if step is None else step_at(trace, step)
    chosen = checked_selection(selected) or link.selected
    if redact:
        plan, made, chosen = _redacted(plan, made, chosen)
    return link_address(link_of(plan, made, where, chosen), page)


def _link(source: Capture | Scenario | Trace | Link | str | os.PathLike[str]) -> Link:
    from forkviz.api import scenario  # which imports this

    if isinstance(source, str | os.PathLike):
        found = link_in(source)
        return Link(scenario(source)) if found is None else found
    return source if isinstance(source, Link) else Link(scenario(source))


def _redacted(
    plan: Scenario, edits: tuple[Edit, ...], selected: str
) -> tuple[Scenario, tuple[Edit, ...], str]:
    """All of it with other words for people and their folders; a DLL keeps its number."""
    from forkviz.redaction.redact import redact

    other = redact(simulated(plan)).scenario
    names = {a.name.lower(): b.name for a, b in zip(plan.dlls, other.dlls, strict=True)}
    made = []
    for edit in edits:
        message = edit_message(edit)
        dll = message.get("dll")
        given = message.get("name") if isinstance(edit, Occupy | AddFault) else None
        if isinstance(dll, str) and dll.lower() in names:
            message["dll"] = names[dll.lower()]
        if given:
            raise BadScenario(
                "a change gives something a name, which is not redacted",
                excerpt=str(given),
                hint="leave that name out",
            )
        made.append(parse_edit(message))
    chosen = (_redacted_one(one, names) for one in selected.split("|"))
    return other, tuple(made), "|".join(filter(None, chosen))


def _redacted_one(selected: str, names: Mapping[str, str]) -> str:
    """One thing that is selected, "" for a DLL that the fork has not."""
    kind, _, name = selected.partition(":")
    if kind != "dll":
        return selected
    other = names.get(name.lower())
    return f"dll:{other}" if other is not None else ""
