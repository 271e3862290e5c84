"""A real Cygwin's fork, observed, and predicted by the engine from the same capture."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

import forkviz
from forkviz.core.captures.capture import Capture
from forkviz.cygwin.run import Observation, observe
from forkviz.errors import ForkvizError
from forkviz.machine.events import Aborted, Call, Copied, SyncPoint, Why
from forkviz.machine.phase import SYNC_FIXUP, SYNC_LONGJMP
from forkviz.observation.observed import observed, policy_seen
from forkviz.observation.prediction import agreement
from forkviz.windows.run import run
from forkviz.windows.windows import Windows
from tests.support.live import PATIENCE

NAMES = ("Fcntl", "POSIX", "Socket")


@pytest.fixture(scope="module")
def plain(
    windows: Windows, cygwin: Path, script: Path, tmp_path_factory: pytest.TempPathFactory
) -> Observation:
    """A perl with three dlopened DLLs that forks."""
    folder = tmp_path_factory.mktemp("plain")
    return observe(windows, cygwin, ["perl", str(script), *NAMES], folder, timeout=PATIENCE)


@pytest.fixture(scope="module")
def clobbered(
    windows: Windows, cygwin: Path, script: Path, tmp_path_factory: pytest.TempPathFactory
) -> Observation:
    """The same, with the place of POSIX.dll taken in its child."""
    folder = tmp_path_factory.mktemp("clobbered")
    command = ["perl", str(script), *NAMES]
    return observe(windows, cygwin, command, folder, clobber="POSIX.dll", timeout=PATIENCE)


def read(seen: Observation) -> Capture:
    """The bundle, which forkviz reads as any other."""
    capture = forkviz.read(seen.bundle)
    assert isinstance(capture, Capture)
    return capture


def test_a_real_fork_is_what_the_engine_predicts(plain: Observation) -> None:
    """The order of the loads, every place, every copy and sync point, and the outcome."""
    capture = read(plain)
    real = observed(capture, plain.policy)
    assert plain.output == "the child ended with 0\n"
    assert real.succeeded
    loads = [e.dll for e in real.events if isinstance(e, Call) and e.why is Why.REAL]
    assert loads == [f"{name}.dll" for name in NAMES]
    points = agreement(real, forkviz.fork(capture, policy=plain.policy))
    assert [point for point in points if not point.same] == []


def test_a_clobbered_fork_fails_where_the_engine_says(clobbered: Observation) -> None:
    """With its message, exit code and phase; the program sees EAGAIN."""
    capture = read(clobbered)
    real = observed(capture, clobbered.policy)
    assert clobbered.output == "fork: Resource temporarily unavailable\n"
    assert "address space needed by 'POSIX.dll' (0x" in real.message
    assert (real.exit_code, real.errno) == (0x800000, 11)
    points = agreement(real, forkviz.fork(capture, policy=clobbered.policy))
    assert [point for point in points if not point.same] == []


def test_the_bundle_holds_both_maps_of_a_fork_that_succeeds(plain: Observation) -> None:
    """And headers for every DLL of the list; of a fork that fails there is no child to be read."""
    capture = read(plain)
    assert capture.parent is not None
    assert capture.child is not None
    for name in NAMES:
        module = capture.parent.find(f"{name}.dll")
        assert module is not None
        assert module.base == capture.child.find(f"{name}.dll").base  # type: ignore[union-attr]
        assert capture.image(module.path) is not None


def test_what_was_observed_steps_and_compares_like_a_simulated_fork(clobbered: Observation) -> None:
    """The same kind of trace: every state is there, and it is saved and read back."""
    capture = read(clobbered)
    real = observed(capture, clobbered.policy)
    comparison = forkviz.compare(real, forkviz.fork(capture, policy=clobbered.policy))
    assert len(list(real.states())) == len(real)
    assert {side.message for side in comparison.ends} == {real.message}
    assert len({side.phase for side in comparison.ends}) == 1


@pytest.mark.parametrize("first_process", [False, True], ids=["in company", "first"])
def test_the_sort_turns_linked_dlls_round_in_the_first_process_alone(
    windows: Windows, cygwin: Path, tmp_path: Path, *, first_process: bool
) -> None:
    """Cygwin 3.0 loses the name of a session's very first entry; all else is sorted by imports."""
    script = tmp_path / "two.pl"
    script.write_text("for (1..2) { my $p = fork; exit 0 unless $p; waitpid($p, 0); }\n")
    seen = observe(
        windows, cygwin, ["perl", str(script)], tmp_path / "bundle",
        first_process=first_process, timeout=PATIENCE,
    )  # fmt: skip
    assert seen.first_process is first_process
    text = (seen.bundle / "fork.strace").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if "child_copy: linked dll data" in line]
    places = [line.split(" low ")[1].split(",")[0] for line in lines]
    assert len(places) == 4
    assert (places[2:] == places[1::-1]) is first_process
    assert (places[2:] == places[:2]) is not first_process


def test_a_dll_that_is_not_mapped_cannot_be_clobbered(
    windows: Windows, cygwin: Path, script: Path, tmp_path: Path
) -> None:
    """There is no place to take."""
    with pytest.raises(ForkvizError, match=r"List\.dll is not mapped"):
        observe(
            windows, cygwin, ["perl", str(script)], tmp_path, clobber="List.dll", timeout=PATIENCE
        )


def test_a_program_that_does_not_end_is_ended(
    windows: Windows, cygwin: Path, tmp_path: Path
) -> None:
    """Within its time, and without a status."""
    ran = run(windows, [windows.path(cygwin / "bin" / "sleep.exe"), "600"], tmp_path, {}, 2)
    assert ran.status is None


def test_a_program_that_does_not_fork_is_told(
    windows: Windows, cygwin: Path, tmp_path: Path
) -> None:
    """No bundle is made up for it."""
    with pytest.raises(ForkvizError, match=r"true\.exe did not fork"):
        observe(windows, cygwin, ["true"], tmp_path, timeout=PATIENCE)


def test_a_program_that_is_no_perl_is_watched_from_without(
    windows: Windows, cygwin: Path, tmp_path: Path
) -> None:
    """A bash whose subshell lives until it is seen: its map, and what both did, are seen.

    It has dlopened nothing, so its child reports and does not wait; its linked DLLs are sorted as
    its import table has them, which is the order in which they were loaded.  The engine knows both.
    """
    # The files of the maps show that they were seen; the first look may be an early one.
    seen_by_now = "until [ -e $FORKVIZ_PARENT_MAPS -a -e ${FORKVIZ_CHILD_MAPS:-/bin} ]; do :; done"
    command = ["bash", "-c", f"({seen_by_now}; sleep 1; :); echo done"]
    seen = observe(windows, cygwin, command, tmp_path / "bundle", timeout=PATIENCE)
    assert seen.output == "done\n"
    capture = read(seen)
    assert capture.parent is not None
    assert capture.parent.find("bash.exe") is not None
    real = observed(capture, seen.policy)
    assert real.succeeded
    names = [event.name for event in real if isinstance(event, SyncPoint)]
    assert names == [SYNC_LONGJMP, SYNC_LONGJMP, SYNC_FIXUP]
    points = agreement(real, forkviz.fork(capture, policy=seen.policy))
    assert [point.what for point in points if not point.same] == []
    assert len([event for event in real if isinstance(event, Copied) and event.dll]) > 2


COPIES = 24
LOW = """
DynaLoader::boot_DynaLoader("DynaLoader");
my @held = map { DynaLoader::dl_load_file($_) or die DynaLoader::dl_error() } @ARGV;
DynaLoader::dl_unload_file($held[$_]) for 0 .. $#held - 1;
my $pid = fork;
if (!defined $pid) { print "fork: $!\\n"; exit 3; }
exit 0 if $pid == 0;
waitpid($pid, 0);
print "the child ended with $?\\n";
"""


def test_a_relocated_dll_is_mapped_on_trial_until_it_lands(
    windows: Windows, cygwin: Path, tmp_path: Path
) -> None:
    """The recursion, for real.

    Copies of a DLL whose place is taken fill the low holes; all but the last go again. In the
    child that one lands too low, is unmapped, and comes where the parent has it.
    """
    script = tmp_path / "low.pl"
    script.write_text(LOW, encoding="utf-8", newline="\n")
    data = (cygwin / "bin" / "cygcrypt-0.dll").read_bytes()
    copies = [tmp_path / f"copy{i}.dll" for i in range(COPIES)]
    for copy in copies:
        copy.write_bytes(data)
    command = ["perl", str(script), *map(str, copies)]
    seen = observe(windows, cygwin, command, tmp_path / "bundle", timeout=PATIENCE)
    real = observed(read(seen), seen.policy)
    assert seen.output == "the child ended with 0\n"
    assert real.succeeded
    (moved,) = real.scenario.loads()
    assert moved.relocated
    calls = [event for event in real.events if isinstance(event, Call)]
    assert [call.why for call in calls[:2]] == [Why.TRIAL, Why.UNMAP_TRIAL]
    assert calls[0].result != moved.base
    assert [call.why for call in calls[-3:]] == [Why.TRIAL, Why.UNMAP_INTERIM, Why.REAL]
    assert calls[-1].result == moved.base


def _linked(source: str, target: str) -> None:
    """A hard link costs nothing; on another disk there is none."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def test_a_fork_that_is_tried_again_is_told_child_by_child(
    windows: Windows, cygwin: Path, script: Path, tmp_path: Path
) -> None:
    """With forkables a real fork() makes a second child; both meet what takes the place."""
    root = tmp_path / "cygwin"
    shutil.copytree(cygwin, root, copy_function=_linked)
    (root / "var" / "run" / "cygfork").mkdir(parents=True, mode=0o1777)
    command = ["perl", str(script), *NAMES]
    seen = observe(
        windows, root, command, tmp_path / "bundle", clobber="POSIX.dll", timeout=PATIENCE
    )
    capture = read(seen)
    policy = policy_seen(capture, seen.policy)
    real = observed(capture, policy)
    assert policy == f"{seen.policy} +forkables"
    assert (real.succeeded, real.outcome.attempts) == (False, 2)
    assert sum(isinstance(event, Aborted) for event in real.events) == 2
    points = agreement(real, forkviz.fork(capture, policy=policy))
    assert [point for point in points if not point.same] == []
