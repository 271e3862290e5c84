"""Which remedy is tried, on which files, and what is said where that fails, without a real fork."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from forkviz.core.address import hex_
from forkviz.cure import cure as cure_module
from forkviz.cure.carried_out import Choice, choose, planned, with_proof
from forkviz.cure.cure import Cured, Runs, cure
from forkviz.cygwin.run import Observation
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Cause, Certainty, Diagnosis, Move, Proof, Remedy
from forkviz.errors import ForkvizError
from forkviz.rebase.image import read_placed
from forkviz.rebase.tree import read_tree
from tests.support.dll_files import write_dll
from tests.support.moves import DATABASE, contents_of, make_root
from tests.support.trees import dll

OLD, NEW = 0x3_F000_0000, 0x3_8000_0000
MOVE = Remedy("move cyga.dll", moves=(Move("cyga.dll", OLD, NEW),))
ANEW = Remedy("start it again", restart=True)
ADVICE = Remedy("ask the vendor")


def cause(*remedies: Remedy, certainty: Certainty = Certainty.CERTAIN) -> Cause:
    return Cause(
        CauseClass.BASE_COLLISION, certainty, "two DLLs prefer one place", remedies=remedies
    )


def diagnosed(*causes: Cause) -> Diagnosis:
    return Diagnosis(("parent.maps",), causes)


# -- which remedy --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("causes", "chosen"),
    [
        ((), None),
        ((cause(),), None),
        ((cause(ADVICE),), None),
        ((cause(ADVICE, MOVE, ANEW),), MOVE),
        ((cause(ANEW, MOVE),), ANEW),
        ((cause(ADVICE), cause(ANEW)), ANEW),
        ((cause(MOVE, certainty=Certainty.LIKELY),), MOVE),
        ((cause(MOVE, certainty=Certainty.POSSIBLE),), None),
        ((cause(MOVE, certainty=Certainty.EXCLUDED), cause(ANEW)), ANEW),
    ],
)
def test_the_first_remedy_that_needs_no_person_is_chosen(
    causes: tuple[Cause, ...], chosen: Remedy | None
) -> None:
    """Of causes that the inputs decide alone."""
    found = choose(diagnosed(*causes))
    assert (found and found.remedy) is chosen


def test_a_remedy_that_was_seen_to_help_has_been_tried() -> None:
    """It alone, though another one has the same words."""
    other = cause(replace(MOVE), certainty=Certainty.LIKELY)
    diagnosis = diagnosed(cause(ADVICE, MOVE), other)
    found = choose(diagnosis)
    assert found is not None
    proven = with_proof(diagnosis, found)
    assert [[r.proof for r in c.remedies] for c in proven.causes] == [[None, Proof.TRIED], [None]]
    assert diagnosis.causes[0].remedies == (ADVICE, MOVE)


# -- which files ---------------------------------------------------------------------------------


def test_a_move_is_of_the_one_file_of_its_name_and_base() -> None:
    """Names in any case; two of a name are told apart by where they want to be."""
    images = [dll("CygA.dll", OLD), dll("/usr/lib/cyga.dll", OLD + 0x10_0000)]
    (move,) = planned(MOVE.moves, images)
    assert (move.path, move.old, move.new) == ("/usr/bin/CygA.dll", OLD, NEW)
    assert (move.size, move.bits) == (images[0].size, 64)


@pytest.mark.parametrize(
    ("paths", "count"),
    [(["/usr/bin/b.dll"], "no file"), (["/a/cyga.dll", "/b/cyga.dll"], "2 files")],
)
def test_a_move_of_no_file_or_of_several_is_refused(paths: list[str], count: str) -> None:
    """With the base, by which they can be found."""
    with pytest.raises(ForkvizError) as refused:
        planned(MOVE.moves, [dll(path, OLD) for path in paths])
    assert f"the tree has {count} called cyga.dll that prefer {hex_(OLD)}" in refused.value.what
    assert "forkviz rebase" in refused.value.hint


# -- a cure, with forks that are made up ---------------------------------------------------------


@dataclass
class Forks:
    """Whether each run's fork succeeds; an error is raised.  seen: the root of each run."""

    outcomes: list[bool | ForkvizError]
    seen: list[tuple[Path, dict[str, int]]] = field(default_factory=list)

    def observe(self, _windows: object, root: Path, _command: object, bundle: Path,
                **_options: object) -> Observation:  # fmt: skip
        self.seen.append((root, bases(root)))
        outcome = self.outcomes[len(self.seen) - 1]
        if isinstance(outcome, ForkvizError):
            raise outcome
        bundle.mkdir(parents=True)
        (bundle / "outcome").write_text(str(outcome))
        return Observation(bundle, "3.0.7", "cygwin-3.0.7", True, None, 0, "", "", ())


def succeeded(bundle: Path) -> bool:
    return (bundle / "outcome").read_text() == "True"


def bases(root: Path) -> dict[str, int]:
    return {image.path: image.base for image in read_tree(root)}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    place = make_root(tmp_path / "root")
    write_dll(place / "bin" / "cygb.dll", base=OLD + 0x100_0000)
    return place


def cured(
    root: Path,
    monkeypatch: pytest.MonkeyPatch,
    diagnosis: Diagnosis,
    *outcomes: bool | ForkvizError,
) -> tuple[Cured, Forks, list[str]]:
    """What comes of it; and the named tree is as it was."""
    forks, said = Forks(list(outcomes)), list[str]()
    monkeypatch.setattr(cure_module, "observe", forks.observe)
    runs = Runs(None, root, ("perl",))  # type: ignore[arg-type]
    before = contents_of(root)
    done = cure(
        runs, root.parent / "work", lambda _bundle, _files: diagnosis, succeeded, said.append
    )
    assert contents_of(root) == before
    assert len(forks.seen) == len(outcomes)
    return done, forks, said


def test_a_move_is_made_in_a_copy(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the database; the second fork is of the copy, in which that file alone has moved."""
    done, forks, said = cured(root, monkeypatch, diagnosed(cause(MOVE)), False, True)
    assert (done.needed, done.helped, done.why) == (True, True, "")
    (first, old), (second, new) = forks.seen
    assert (first, second) == (root, root.parent / "work" / "tree")
    assert {path for path in old if old[path] != new[path]} == {"/usr/bin/cyga.dll"}
    assert (second / DATABASE).read_bytes() != (root / DATABASE).read_bytes()
    assert [(move.path, move.new) for move in done.moved] == [("/usr/bin/cyga.dll", NEW)]
    assert read_placed(Path(done.moved[0].file)).base == NEW
    assert done.diagnosis is not None
    assert done.diagnosis.causes[0].remedies[0].proof is Proof.TRIED
    assert "copying the tree ..." in said


def test_a_remedy_that_does_not_help_has_no_proof(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was moved is said all the same."""
    done, _, _ = cured(root, monkeypatch, diagnosed(cause(MOVE)), False, False)
    assert (done.helped, len(done.moved)) == (False, 1)
    assert done.diagnosis == diagnosed(cause(MOVE))
    assert done.after is not None


def test_a_restart_is_tried_in_the_tree_itself(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It copies nothing."""
    done, forks, _ = cured(root, monkeypatch, diagnosed(cause(ANEW)), False, True)
    assert [place for place, _ in forks.seen] == [root, root]
    assert (done.helped, done.moved) == (True, ())
    assert not (root.parent / "work" / "tree").exists()


def test_nothing_is_tried_where_nothing_is_needed_or_known(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fork that succeeds has no diagnosis, and a diagnosis without a remedy no second fork."""
    done, _, _ = cured(root, monkeypatch, diagnosed(cause(MOVE)), True)
    assert (done.needed, done.diagnosis, done.helped) == (False, None, None)
    (root.parent / "work" / "before" / "outcome").unlink()
    (root.parent / "work" / "before").rmdir()
    done, _, _ = cured(root, monkeypatch, diagnosed(cause(ADVICE)), False)
    assert (done.needed, done.choice, done.helped) == (True, None, None)
    assert done.diagnosis == diagnosed(cause(ADVICE))


@pytest.mark.parametrize("how", ["two files", "signed", "no room", "no second fork"])
def test_what_fails_on_the_way_keeps_the_diagnosis(
    root: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    """And says why; what can't be planned for is not copied before that is found out."""
    outcomes: list[bool | ForkvizError] = [False]
    if how == "two files":
        write_dll(root / "lib" / "cyga.dll", base=OLD)
    elif how == "signed":
        write_dll(root / "bin" / "cyga.dll", base=OLD, signature=b"x" * 64)
    elif how == "no room":
        monkeypatch.setattr(
            cure_module, "copy_tree", raising(ForkvizError("no room, said the copy"))
        )
    else:
        outcomes.append(ForkvizError("nothing forked"))
    done, _, said = cured(root, monkeypatch, diagnosed(cause(MOVE)), *outcomes)
    assert done.diagnosis == diagnosed(cause(MOVE))
    assert done.choice == Choice(cause(MOVE), MOVE)
    assert (done.after, done.helped) == (None, None)
    expected = {
        "two files": "2 files called cyga.dll",
        "signed": "is signed",
        "no room": "no room, said the copy",
        "no second fork": "nothing forked",
    }
    assert expected[how] in done.why
    assert ("copying the tree ..." in said) == (how != "two files")
    assert bool(done.moved) == (how == "no second fork")


def test_a_first_run_that_fails_is_an_error(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that is missing, or that does not fork: there is nothing to diagnose."""
    with pytest.raises(ForkvizError, match="nothing forked"):
        cured(root, monkeypatch, diagnosed(), ForkvizError("nothing forked"))


def raising(error: Exception):  # type: ignore[no-untyped-def]
    def raise_it(*_: object) -> None:
        raise error

    return raise_it
