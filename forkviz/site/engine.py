"""engine: what a page asks of Python in its tab: methods by name, JSON in, JSON out.

It stands where a kernel stands in a notebook.  What is to be read comes as bytes and becomes files
in a folder of its own, so that every reader works as it does everywhere; errors say the names that
the page gave.  It asks for no network and starts no process.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import chdir, contextmanager
from pathlib import Path
from typing import Any

from forkviz.api import to_trace
from forkviz.arguments.diagnosing import read_case
from forkviz.arguments.forkable import alone, unforkable
from forkviz.arguments.inputs import link_in, read_all
from forkviz.core.captures.capture import Capture
from forkviz.diagnosis.diagnosis import Diagnosis
from forkviz.diagnosis.engine import diagnosis_of
from forkviz.errors import BadCapture, ForkvizError
from forkviz.machine.policy import ERAS, POLICIES
from forkviz.scenarios.scenario import Scenario
from forkviz.session.link import Link
from forkviz.session.messages import Asked
from forkviz.session.others import CaptureSession, CompareSession
from forkviz.session.quiz import QuizDesk
from forkviz.session.session import Session
from forkviz.session.showing import Exported, Linked, Showing, Shown, complaint
from forkviz.session.whatif import simulated
from forkviz.site.diagnosed import DiagnosisSession, issue_text
from forkviz.site.handed import handed, put_handed
from forkviz.site.plan import is_tree, moved_fork, planned
from forkviz.traces.html_island import unpack
from forkviz.traces.trace import Trace

__all__ = ["METHODS", "Engine"]

_Value = Capture | Scenario | Trace | Link | None
#: What a page may call.
METHODS = (
    *("ask", "compare", "diagnose", "export", "issue", "moved", "open", "plan", "policies"),
    *("quiz", "read", "restore", "scenario"),
)


class Engine:
    """What is open in one page.  place: a folder for the files that it is given."""

    def __init__(self, place: str) -> None:
        self.place = Path(place)
        self._shown: Showing | None = None
        self._fork: Session | None = None  # the one that is open, also beside another
        self._left: int | None = None  # the step of it that the view left for the other
        self._quiz = QuizDesk()
        self._count = 0

    @property
    def trace(self) -> Trace | None:
        """The fork that is open, None before one is."""
        return None if self._fork is None else self._fork.trace

    def call(self, name: str, arguments: Mapping[str, Any]) -> str:
        """What the method *name* answers, as JSON: ``{value}``, or ``{what, advice}``.

        Whatever goes wrong is such a complaint; what is open then stays as it was.
        """
        try:
            if name not in METHODS:
                raise ForkvizError("there is no such question")
            return _dumped({"value": getattr(self, name)(**arguments)})
        except Exception as error:
            what, advice = complaint(error)
            return _dumped({"what": what, "advice": advice})

    # -- what is read ----------------------------------------------------------------------------

    def open(self, files: Any) -> dict[str, Any]:
        """What *files*, each ``{name, bytes}``, show together: ``{kind, title, data, step}``.

        kind: ``explorer`` for a fork, ``capture`` for maps that no fork can be made of,
        ``diagnosis`` for messages alone, and for texts without any.  step: where it opens.  Of a
        link there is ``selected``, too, and its changes can be taken back.
        """
        with self._folder(files) as names:
            return self._shown_of(names, _value(names))

    def diagnose(self, files: Any) -> dict[str, Any]:
        """Why the forks in *files* fail, and what to do: as ``open``, a ``diagnosis`` always."""
        with self._folder(files) as names:
            return self._diagnosed(names)

    def read(self, files: Any) -> dict[str, Any]:
        """What answers best to *files* of which nothing is known: why a fork of theirs failed, if
        one did, and what they show else, as ``open``; of DLLs alone the plan, as ``plan``."""
        with self._folder(files) as names:
            if is_tree(names):
                return {"kind": "plan", **planned(names)}
            value = _value(names)
            if isinstance(value, Capture):
                found = DiagnosisSession(names)
                if found.found.failed or value.parent is None:
                    return self._diagnosis_of(found)
            return self._shown_of(names, value)

    def scenario(self, text: str) -> dict[str, Any]:
        """The fork of a scenario, given as TOML; as ``open``."""
        return self.open([{"name": "scenario.toml", "bytes": text}])

    def restore(self, trace: str) -> dict[str, Any]:
        """The fork of a report: *trace* is the text of its element (``traces.html_island``)."""
        return self._forked(Session(unpack(trace)))

    def issue(self, files: Any) -> str:
        """The diagnosis of *files* as a text for an issue, without people and their folders."""
        with self._folder(files) as names:
            return issue_text(names)

    def plan(self, files: Any) -> dict[str, Any]:
        """Which DLLs of a folder have to move, as ``forkviz rebase --plan --json`` has it.

        Maps among *files* are those of processes that can't fork (``--avoid``).
        """
        with self._folder(files) as names:
            return {"kind": "plan", **planned(names)}

    def moved(self, files: Any) -> dict[str, Any]:
        """The fork that the plan of *files* cures, without its moves and with them, side by side;
        as ``open``, its kind is ``compare``."""
        with self._folder(files) as names:
            return self._opened("compare", CompareSession(*moved_fork(names)))

    # -- what is shown ---------------------------------------------------------------------------

    def ask(self, message: Mapping[str, Any], step: int) -> dict[str, Any]:
        """What a *message* of the view, which stands at *step*, leads to.

        kind: ``shown`` with data and step, ``exported`` with name and page, ``linked`` with
        fragment and told (``session.showing.Linked``), or ``nothing``.
        """
        if self._shown is None:
            raise ForkvizError("nothing is open")
        fork = self._fork
        if message.get("kind") == Asked.BACK and fork is not None and self._shown is not fork:
            self._shown = fork
            where = fork.opening if self._left is None else fork.held(self._left)
            return {"kind": "shown", "data": fork.data(fork.opening), "step": where}
        match self._shown.asked(message, step):
            case Shown(data, where):
                return {"kind": "shown", "data": data, "step": where}
            case Exported(name, page):
                return {"kind": "exported", "name": name, "page": page}
            case Linked(fragment, told):
                return {"kind": "linked", "fragment": fragment, "told": list(told)}
            case _:
                return {"kind": "nothing"}

    def export(self, step: int) -> dict[str, Any]:
        """The report of what is shown, which opens at *step*: a name for its file, and the page."""
        return self.ask({"kind": Asked.EXPORT}, step)

    def policies(self) -> list[dict[str, Any]]:
        """The policies: name, title, and whether it is one of those that are compared first."""
        return [
            {"name": name, "title": policy.title, "first": name in POLICIES}
            for name, policy in {**POLICIES, **ERAS}.items()
        ]

    def compare(self, policy_a: str, policy_b: str, step: int | None = None) -> dict[str, Any]:
        """The fork that is open under two policies, side by side; ``back`` leads to it again, to
        *step*, where the view stands, or to where it opens."""
        fork = self._fork
        if fork is None:
            raise ForkvizError("no fork is open")
        trace = fork.trace
        beside = CompareSession(*(to_trace(trace, policy=name) for name in (policy_a, policy_b)))
        answer = self._opened("compare", beside)
        answer["data"]["back"] = True
        self._fork, self._left = fork, step
        return answer

    def quiz(self, message: Any, kept: Any = None) -> dict[str, Any]:
        """What a *message* of a quiz leads to (``session.quiz``); kept: what its page shows."""
        return self._quiz.asked(message, kept)

    # -- inside ----------------------------------------------------------------------------------

    @contextmanager
    def _folder(self, files: Any) -> Iterator[list[str]]:
        """The names of *files*, in a new folder that is the current one."""
        self._count += 1
        place = self.place / f"given-{self._count}"
        try:
            names = put_handed(handed(files), place)
            with chdir(place):
                yield names
        finally:
            shutil.rmtree(place, ignore_errors=True)

    def _shown_of(self, names: Sequence[str], value: _Value) -> dict[str, Any]:
        match value:
            case None:
                return self._diagnosed(names)
            case Link():
                return self._linked(value)
            case Capture() if alone(value):
                return self._diagnosed(names)
            case Capture() if why := unforkable(value):
                return self._opened("capture", CaptureSession(value, [f"No fork: {why}."]))
            case Capture(findings=[_, *_]):
                return self._forked(Session(to_trace(value), diagnosis=_diagnosis(names)))
            case _:
                return self._forked(Session(to_trace(value)))

    def _forked(self, session: Session) -> dict[str, Any]:
        answer = self._opened("explorer", session)
        self._fork = session
        return answer

    def _linked(self, link: Link) -> dict[str, Any]:
        session = Session(simulated(link.scenario), edits=link.edits)
        answer = self._forked(session)
        if link.step is not None:
            answer["step"] = session.held(link.step)
        return {**answer, "selected": link.selected}

    def _diagnosed(self, names: Sequence[str]) -> dict[str, Any]:
        return self._diagnosis_of(DiagnosisSession(names))

    def _diagnosis_of(self, session: DiagnosisSession) -> dict[str, Any]:
        return {**self._opened("diagnosis", session), "failed": session.found.failed}

    def _opened(self, kind: str, session: Showing) -> dict[str, Any]:
        """What is shown of *session* from now on."""
        opening = session.opening
        answer = {
            "kind": kind,
            "title": session.title,
            "data": session.data(opening),
            "step": opening,
        }
        self._shown, self._fork = session, None
        return answer


def _value(names: Sequence[str]) -> _Value:
    """What is read of the files *names*; None for what only a diagnosis takes: a text that no
    reader knows, maps of several programs; or it says what is wrong."""
    if len(names) == 1 and (link := link_in(names[0])) is not None:
        return link
    try:
        return read_all(names)
    except BadCapture:
        return None


def _diagnosis(names: Sequence[str]) -> Diagnosis:
    return diagnosis_of(read_case(names))


def _dumped(value: Mapping[str, Any]) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
