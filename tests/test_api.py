"""The public API: what ``import forkviz`` promises, name by name."""

from __future__ import annotations

import ast
import importlib.util
import re
from pathlib import Path
from types import ModuleType
from typing import get_args

import pytest

import forkviz
from forkviz import api, edits, events, lab, machines, merging, policies, queries
from forkviz.core.captures.capture import Capture, Process
from forkviz.core.diff import Status
from forkviz.errors import BadCapture, BadScenario, BadTrace, ForkvizError
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.trace import Trace
from tests.support.scenarios import CALLS, CAPTURES, dll, occupied, scenario, two_relocated

#: The modules of public names from inside.
SUBJECTS = (
    *("building", "edits", "events", "machines", "merging", "policies", "queries", "regions"),
    "questions",
    "studies",
)
SMALL = CAPTURES / "cygwin-3.0.7-perl-small"
#: Names that need the extra ``lab``; the rest must resolve without it.
OF_THE_LAB = {"CaptureView", "CompareExplorer", "ForkExplorer", "LiveExplorer", "Quiz"}
HAS_LAB = all(importlib.util.find_spec(name) for name in ("ipywidgets", "anywidget"))


# -- the names -----------------------------------------------------------------------------------


def imported_for_types() -> set[str]:
    """The names that the package imports for type checkers: what a user sees in an editor."""
    tree = ast.parse(Path(forkviz.__file__).read_text())
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return {
        alias.name
        for node in imports
        if (node.module or "").startswith("forkviz.")
        for alias in node.names
    }


def test_the_public_names_are_sorted_and_each_is_there_once() -> None:
    """``__all__`` is the table of contents."""
    assert forkviz.__all__ == sorted(set(forkviz.__all__))


def test_what_is_imported_for_type_checkers_is_what_is_public() -> None:
    """Names load when they are first used, so the two lists could part; they may not."""
    assert imported_for_types() | {"__version__"} == set(forkviz.__all__)
    assert set(dir(forkviz)) == set(forkviz.__all__)


@pytest.mark.parametrize(
    "name",
    [
        # Those that bring Jupyter's widgets along are slow.
        pytest.param(name, marks=[pytest.mark.figures] if name in OF_THE_LAB else [])
        for name in forkviz.__all__
    ],
)
def test_every_public_name_resolves(name: str) -> None:
    """And is documented, if it is a class or a function."""
    if name in OF_THE_LAB and not HAS_LAB:
        pytest.skip("the extra 'lab' is not installed")
    value = getattr(forkviz, name)
    if name != "__version__":
        assert value.__doc__
        assert value.__name__ == name


def test_no_public_name_is_a_folder_s_or_a_module_s() -> None:
    """Python binds a submodule in its package once it is imported, over whatever stood there: a
    function of that name would turn into a module half-way through a session."""
    inside = {path.stem for path in Path(forkviz.__file__).parent.iterdir()}
    assert not inside & set(forkviz.__all__)


def test_a_name_that_is_not_public_is_an_attribute_error() -> None:
    """As for any module."""
    with pytest.raises(AttributeError, match="'forkviz' has no attribute 'frok'"):
        _ = forkviz.frok


@pytest.mark.parametrize(("module", "inner"), [(api, {"to_trace"}), (lab, {"alone", "from_lab"})])
def test_the_functions_of_the_api_are_sorted(module: ModuleType, inner: set[str]) -> None:
    """A few are there for the command line and the widgets; the rest is public."""
    assert module.__all__ == sorted(set(module.__all__))
    assert set(module.__all__) - inner <= set(forkviz.__all__)


# -- read ----------------------------------------------------------------------------------------


def test_read_recognises_what_it_is_given_by_content(tmp_path: Path) -> None:
    """A bundle, a map, a scenario, a trace; the file's name plays no part."""
    assert isinstance(forkviz.read(SMALL), Capture)
    assert isinstance(forkviz.read(str(SMALL / "parent.maps")), Capture)
    for value in (two_relocated(), forkviz.fork(two_relocated())):
        place = forkviz.save(value, tmp_path / "anything.bin")
        assert type(forkviz.read(place)) is type(value)


def test_a_byte_order_mark_and_other_line_ends_do_no_harm(tmp_path: Path) -> None:
    """Files that went through a Windows editor."""
    for value in (two_relocated(), forkviz.fork(two_relocated())):
        place = forkviz.save(value, tmp_path / "x")
        place.write_bytes(b"\xef\xbb\xbf" + place.read_bytes().replace(b"\n", b"\r\n"))
        assert forkviz.read(place) == value


def test_a_file_that_is_not_there_is_a_bad_capture(tmp_path: Path) -> None:
    """Named, so that a typing mistake shows."""
    with pytest.raises(BadCapture, match=r"gone\.toml"):
        forkviz.read(tmp_path / "gone.toml")


def test_a_faulty_file_is_refused_as_what_it_claims_to_be(tmp_path: Path) -> None:
    """A scenario's faults are BadScenario, a trace's BadTrace, each with the file's name."""
    text = tmp_path / "x"
    text.write_text("schema = 1\nbits = 48\n")
    with pytest.raises(BadScenario) as scenario_refused:
        forkviz.read(text)
    text.write_text('{"format":"forkviz-trace","schema":99}\n')
    with pytest.raises(BadTrace) as trace_refused:
        forkviz.read(text)
    assert scenario_refused.value.file == trace_refused.value.file == str(text)


@pytest.mark.parametrize("start", ["schema = 1\n", '{"format":"forkviz-trace"'])
def test_a_file_that_is_not_utf_8_is_refused_with_a_hint(tmp_path: Path, start: str) -> None:
    """At which byte, and what to do."""
    place = tmp_path / "x"
    place.write_bytes(start.encode() + b"\xff\xfe")
    with pytest.raises(BadCapture, match=f"byte {len(start)}") as refused:
        forkviz.read(place)
    assert "UTF-8" in refused.value.hint


# -- scenario, fork, to_trace --------------------------------------------------------------------


def test_a_scenario_is_taken_from_whatever_holds_one(tmp_path: Path) -> None:
    """Itself, a trace's, a file's, a capture's, a path to a capture."""
    plan = two_relocated()
    assert forkviz.scenario(plan) is plan
    assert forkviz.scenario(forkviz.fork(plan)) == plan
    assert forkviz.scenario(forkviz.save(plan, tmp_path / "x")) == plan
    capture = forkviz.read(SMALL)
    assert isinstance(capture, Capture)
    assert isinstance(forkviz.scenario(capture), Scenario)
    assert forkviz.scenario(str(SMALL)) == forkviz.scenario(capture)


def test_a_map_that_was_changed_is_another_scenario() -> None:
    """What is known of a capture is what it has now: its address space can be changed."""
    capture = forkviz.read(SMALL)
    assert isinstance(capture, Capture)
    assert capture.parent is not None
    before = forkviz.scenario(capture)
    gone = capture.parent.space.remove(before.parent[0].start)
    after = forkviz.scenario(capture)
    assert gone in before.parent
    assert after.parent == before.parent[1:]


def test_a_fork_that_fails_is_a_trace_too() -> None:
    """No exception: success, message and exit code are there to be asked for."""
    trace = forkviz.fork(two_relocated())
    assert isinstance(trace, Trace)
    # the text is api_fatal's until 2011-08, and 0x1 is what that ends with in C8
    assert (trace.succeeded, trace.exit_code, trace.errno) == (False, 0x1, 11)
    assert trace.message
    later = forkviz.fork(two_relocated(), policy="cygwin-1.7.10")
    assert (later.succeeded, later.exit_code, later.errno) == (False, 0x800000, 11)
    assert trace.calls()[-1] == f"outcome fail {trace.message}"


def test_a_fork_is_of_the_changed_scenario() -> None:
    """Edits are values or texts, and make no sense for a fork that a log tells."""
    plan = two_relocated()
    by_text = forkviz.fork(plan, edits=["policy repaired"])
    by_value = forkviz.fork(plan, edits=iter([edits.SetPolicy("repaired")]))
    assert by_text.succeeded
    assert by_text == by_value
    with pytest.raises(BadScenario):
        forkviz.fork(plan, edits=["no such edit"])
    with pytest.raises(BadScenario, match="a fork of a log can't be changed"):
        forkviz.fork(
            CAPTURES / "cygwin-3.0.7-perl-clobbered", observed=1, edits=["policy repaired"]
        )


def test_a_fork_that_succeeds_has_no_message() -> None:
    """Nor an exit code, for the child lives."""
    trace = forkviz.fork(scenario([dll("a.dll", 0x500000)]))
    assert (trace.succeeded, trace.message, trace.exit_code, trace.errno) == (True, "", 0, 0)
    assert trace.calls()[-1] == "outcome ok"


def test_the_example_of_the_documentation_runs() -> None:
    """capture, scenario, trace, state, and the regions of a state."""
    capture = forkviz.read(SMALL)
    plan = forkviz.scenario(capture)
    trace = forkviz.fork(plan, policy="cygwin-2011-05-30")
    child = trace.state(17).child
    assert isinstance(child, forkviz.AddressSpace)
    for region in child:
        assert region.start < region.end
        assert (region.state, region.kind, region.name) == (*region[2:4], region[6])


def test_a_policy_that_nobody_knows_is_refused_with_those_that_there_are() -> None:
    """The hint lists them."""
    with pytest.raises(BadScenario, match="'cygwin-9'") as refused:
        forkviz.fork(two_relocated(), policy="cygwin-9")
    assert "cygwin-2011-05-30" in refused.value.hint


def test_another_host_carries_out_the_calls() -> None:
    """The trace starts from the host's spaces, and the host has been used afterwards."""
    plan = scenario([dll("a.dll", 0x500000)])
    host = SimulatedHost(scenario(plan.dlls, [occupied(0x400000, 0x1000)]))
    trace = forkviz.fork(plan, host=host)
    assert len(trace.initial_child) == 1
    assert host.child() == trace.state(-1).child != trace.initial_child


def test_a_trace_is_made_only_where_there_is_none() -> None:
    """to_trace gives a trace back as it is, unless another policy is asked for."""
    trace = forkviz.fork(two_relocated())
    assert api.to_trace(trace) is trace
    assert api.to_trace(trace, policy=trace.policy) is trace
    assert api.to_trace(two_relocated()) == trace
    assert api.to_trace(CALLS / "01.toml").scenario.title == "random 01"
    with pytest.raises(BadScenario):
        api.to_trace(trace, policy="cygwin-9")


# -- names from inside ---------------------------------------------------------------------------


@pytest.mark.parametrize("name", SUBJECTS)
def test_a_module_of_public_names_has_each_once_in_order_and_documented(name: str) -> None:
    """ruff's order of ``__all__``: constants, classes, functions; the module says that it is
    public, and defines nothing itself."""
    module = importlib.import_module(f"forkviz.{name}")
    names = module.__all__
    assert len(names) == len(set(names))
    assert "Public API." in (module.__doc__ or "")
    tree = ast.parse(Path(module.__file__ or "").read_text(encoding="utf-8"))
    assert not [node for node in tree.body if isinstance(node, ast.ClassDef | ast.FunctionDef)]
    imported = {
        alias.asname or alias.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module != "__future__"
        for alias in node.names
    }
    assert imported == set(names)
    for each in names:
        assert getattr(module, each) is not None


def test_a_new_event_effect_or_edit_is_public() -> None:
    """What the inside adds cannot be forgotten here."""
    inside = [
        (events, "forkviz.machine.events"),
        (machines, "forkviz.machine.effects"),
        (policies, "forkviz.machine.policy"),
        (edits, "forkviz.scenarios.edits"),
        (queries, "forkviz.core.query"),
        (merging, "forkviz.readers.merge"),
    ]
    for module, home in inside:
        assert set(importlib.import_module(home).__all__) <= set(module.__all__), home
    kinds = get_args(importlib.import_module("forkviz.machine.events").Event)
    assert {kind.__name__ for kind in kinds} <= set(events.__all__)


def test_what_is_taught_imports_public_names_alone() -> None:
    """Notebooks and pages show nothing that may move."""
    root = Path(forkviz.__file__).parents[1]
    public = {"forkviz", "forkviz.errors", *(f"forkviz.{name}" for name in SUBJECTS)}
    taught = [*root.glob("notebooks/*.ipynb"), *root.glob("docs/*.md"), root / "README.md"]
    found = {
        (file.name, module)
        for file in taught
        for module in re.findall(
            r"^\W*(?:from|import) (forkviz[\w.]*)", file.read_text(encoding="utf-8"), re.M
        )
        if module not in public
    }
    assert found == set()


# -- diff ----------------------------------------------------------------------------------------


def test_a_capture_s_child_is_compared_with_its_parent() -> None:
    """Each DLL that the fork had to put in its place is in the same place."""
    capture = forkviz.read(SMALL)
    assert isinstance(capture, Capture)
    assert capture.parent
    assert capture.child
    changes = forkviz.diff(capture)
    assert changes == forkviz.diff(capture.parent, capture.child)
    dlls = [change for change in changes if "/auto/" in change.name]
    assert len(dlls) == 3
    assert {change.status for change in dlls} == {Status.SAME}


def test_two_captures_are_compared_by_their_parents() -> None:
    """A capture compared with itself differs in nothing."""
    capture = forkviz.read(SMALL)
    assert isinstance(capture, Capture)
    assert {change.status for change in forkviz.diff(capture, capture)} == {Status.SAME}


def test_a_missing_map_can_not_be_compared() -> None:
    """Neither a lone process nor a capture without a child, nor one without any map."""
    clobbered = forkviz.read(CAPTURES / "cygwin-3.0.7-perl-clobbered")
    assert isinstance(clobbered, Capture)
    assert isinstance(clobbered.parent, Process)
    for lone in (clobbered, clobbered.parent, Capture("nothing")):
        with pytest.raises(ForkvizError, match="no second map"):
            forkviz.diff(lone)
    with pytest.raises(ForkvizError, match="nothing has no map"):
        forkviz.diff(clobbered, Capture("nothing"))


# -- compare -------------------------------------------------------------------------------------


def test_forks_are_compared_of_whatever_can_be_forked(tmp_path: Path) -> None:
    """Paths, scenarios, traces; a trace is taken as it is, unless another policy is asked for."""
    plan = two_relocated()
    trace = forkviz.fork(plan, policy="cygwin-2011-04")
    found = forkviz.compare(trace, forkviz.save(plan, tmp_path / "x"))
    assert found.a is trace
    assert (found.b.policy, found.same) == ("cygwin-2011-05-30", False)
    assert forkviz.compare(plan, trace, policy_b="cygwin-2011-05-30").same


def test_one_source_is_compared_with_itself_under_another_policy() -> None:
    """Each policy is for its own side; without any there is nothing to compare."""
    found = forkviz.compare(CALLS / "01.toml", policy_a="cygwin-2011-04", policy_b="repaired")
    assert [end.policy for end in found.ends] == ["cygwin-2011-04", "repaired"]
    assert found.a.scenario.dlls == found.b.scenario.dlls
    with pytest.raises(ForkvizError, match="no second fork"):
        forkviz.compare(CALLS / "01.toml")


@pytest.mark.parametrize("side", ["policy_a", "policy_b"])
def test_the_side_without_a_policy_keeps_its_own(side: str) -> None:
    """Whichever of the two it is."""
    own = forkviz.scenario(CALLS / "01.toml").policy
    found = forkviz.compare(CALLS / "01.toml", **{side: "cygwin-2011-04"})
    policies = {"policy_a": found.a.policy, "policy_b": found.b.policy}
    assert policies.pop(side) == "cygwin-2011-04" != own
    assert [*policies.values()] == [own]


# -- save ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["scenario", "trace"])
def test_what_is_saved_is_read_back_equal_and_saved_the_same(kind: str, tmp_path: Path) -> None:
    """And ``save`` tells where it went.  Line ends are the same on every system."""
    plan = scenario(
        [dll('a"\n\u2028\x85.dll', 0x500000, 0x400000)], [occupied(0x400000, 1)], title="\ud800"
    )
    plan = forkviz.scenario(forkviz.save(plan, tmp_path / "clean"))
    value = plan if kind == "scenario" else forkviz.fork(plan)
    first = forkviz.save(value, str(tmp_path / "first"))
    assert first == tmp_path / "first"
    assert forkviz.read(first) == value
    second = forkviz.save(forkviz.read(first), tmp_path / "second")
    assert first.read_bytes() == second.read_bytes()
    assert b"\r" not in first.read_bytes()
    assert first.read_bytes().endswith(b"\n")


def test_a_captured_fork_is_saved_and_read_back(tmp_path: Path) -> None:
    """Names, sources and lines of a real process's map included."""
    for bundle in sorted(CAPTURES.iterdir()):
        trace = forkviz.fork(bundle)
        again = forkviz.read(forkviz.save(trace, tmp_path / bundle.name))
        assert again == trace
        plan = forkviz.scenario(bundle)
        assert forkviz.read(forkviz.save(plan, tmp_path / f"{bundle.name}.toml")) == plan
