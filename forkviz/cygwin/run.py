"""run: run a program of a real Cygwin under its own strace, and make a bundle of its fork.

A perl reads the maps from inside: its own before its first fork(), and its child's after it, told
to by a module that is put before its script.  Under strace a child that reads its own map dies of
it (seen with Cygwin 3.0.7 under Wine 8.0), so the child's map is of a run of its own, without
strace; it is kept only where both runs have their DLLs at the same places.  Any other program is
watched from without, by ``cygwin_watch``.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from forkviz.core.captures.process import Process
from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.image import Image
from forkviz.core.law.changes import NAME_KEPT, NT_NAMES
from forkviz.core.law.era import OLDEST
from forkviz.cygwin.clobber import VARIABLE, clobbered_copy
from forkviz.cygwin.company import in_company
from forkviz.cygwin.watch import watching
from forkviz.errors import BadCapture, ForkvizError
from forkviz.files import put_files
from forkviz.lazy.patterns import regex
from forkviz.readers.images.images_json import render_images
from forkviz.readers.images.pe import read_pe, version_in
from forkviz.readers.maps.cygwin import parse_cygwin_maps
from forkviz.readers.own.bundle import BUNDLE_FILES, CHILD, IMAGES, PARENT, STRACE
from forkviz.readers.strace.strace import parse_strace
from forkviz.windows.paths import cygwin_path, file_of_cygwin
from forkviz.windows.run import Ran, run
from forkviz.windows.scratch_folder import PassingFolder
from forkviz.windows.windows import Windows

__all__ = ["Observation", "era_of", "observe", "version_of"]

#: What is said of a program that was, or was not, the first Cygwin process of its session.
_RUNTIME, _STRACE = "cygwin1.dll", "strace.exe"
_MODULE = Path(__file__).with_name("ForkvizMaps.pm")
#: Every start of this Cygwin under Wine says so; it does no harm.
_WARNING = regex(r"Cygwin WARNING:\n(?:  .*\n)+\n*")


@dataclass(frozen=True, slots=True)
class Observation:
    """What came of a run.

    bundle: the folder.  version: of the runtime, ``3.0.7``.  policy: the era that it is of.
    first_process: whether the program was the first Cygwin process of its session; the policy says
    so where that matters.
    taken: the place that was taken in its children, None for none.  status: the program's exit
    status, None where it was killed for its time.  output, errors: what it wrote.  caveats: what
    could not be seen.
    """

    bundle: Path
    version: str
    policy: str
    first_process: bool
    taken: int | None
    status: int | None
    output: str
    errors: str
    caveats: tuple[Caveat, ...]


def version_of(root: Path) -> tuple[int, int, int]:
    """The version of the Cygwin in *root*, read from its DLL; raises ForkvizError without one."""
    dll = root / "bin" / _RUNTIME
    if not dll.is_file():
        raise ForkvizError(
            f"{root} is not a Cygwin: it has no bin/{_RUNTIME}",
            hint="name the folder that Cygwin calls /",
        )
    release = version_in(dll.read_bytes())
    if release is None:
        raise ForkvizError(f"{dll} does not contain its version")
    return release


def era_of(version: tuple[int, int, int], *, first_process: bool = False) -> str:
    """The policy that predicts a Cygwin of *version*.

    first_process: whether it is of the first Cygwin process of a session, which has a law of its
    own in some versions.
    """
    era = "cygwin-" + ".".join(map(str, max(version, OLDEST)))
    loses_name = NT_NAMES.release <= version < NAME_KEPT.release
    return f"{era} +first-process" if first_process and loses_name else era


def observe(
    windows: Windows,
    root: Path,
    command: Sequence[str],
    bundle: Path,
    *,
    clobber: str | Callable[[Process], int] = "",
    first_process: bool = False,
    timeout: float = 120,
) -> Observation:
    """Run *command* (a program of *root*'s bin folder and its arguments) and fill *bundle*.

    clobber: name of a DLL whose place is to be taken in the child, or what chooses a place, given
    the parent as it is mapped.  first_process: whether it is to be the first Cygwin process of its
    session, else another one is alive.  timeout: seconds for each run.  Arguments that name a
    file of this machine are given to the program by their Cygwin names.
    Raises ForkvizError where a program is missing, nothing forked, or there is no DLL to clobber.
    """
    version = version_of(root)
    program = _program(root, command[0])
    arguments = [
        cygwin_path(windows, Path(arg)) if Path(arg).is_file() else arg for arg in command[1:]
    ]
    with PassingFolder() as passing:
        run = _Run(windows, root, program, arguments, passing.path, timeout, alone=first_process)
        caveats: list[Caveat] = []
        company = nullcontext(None) if first_process else in_company(windows, root)
        with company as alone:
            plain = run.plainly()
            if clobber:
                run.clobber(clobber)
            traced, log = run.traced()
        first = first_process or (alone is not None and not run.from_without)
        caveats += [alone] if alone is not None else []
        caveats.append(caveat(CaveatKind.FIRST_PROCESS if first else CaveatKind.LATER_PROCESS))
        # Whole, or not at all: what stands in the bundle already is of another run.
        made: dict[str, bytes] = {}
        late = f" within {timeout:g} s, after which it was ended" if traced.status is None else ""
        caveats += run.fill(made, log, with_child=not clobber, late=late)
        put_files(bundle, made, without=tuple(name for name in BUNDLE_FILES if name not in made))
    if traced.status is None:
        caveats.append(caveat(CaveatKind.KILLED_UNDER_STRACE, seconds=f"{timeout:g}"))
    if plain.status is None:
        caveats.append(caveat(CaveatKind.KILLED_WITHOUT_STRACE, seconds=f"{timeout:g}"))
    return Observation(
        bundle,
        ".".join(map(str, version)),
        era_of(version, first_process=first),
        first,
        run.at,
        traced.status,
        traced.output,
        _WARNING.sub("", traced.errors),
        tuple(caveats),
    )


def _program(root: Path, name: str) -> Path:
    for folder in (root / "bin", root):
        for candidate in (folder / name, folder / f"{name}.exe"):
            if candidate.is_file():
                return candidate
    raise ForkvizError(f"there is no program {name} in {root / 'bin'}")


class _Run:
    """The runs of one program, and what they leave in *folder*."""

    def __init__(
        self,
        windows: Windows,
        root: Path,
        program: Path,
        arguments: list[str],
        folder: Path,
        timeout: float,
        *,
        alone: bool = False,
    ) -> None:
        """alone: no other Cygwin process is to be alive under strace, not even one that watches."""
        self.windows = windows
        self.root = root
        self.program = program
        self.arguments = arguments
        self.folder = folder
        self.timeout = timeout
        self.at: int | None = None
        self.alone = alone
        self.copies: dict[str, Path] = {}
        self.unseen = ""
        self.plain_parent = folder / "plain-parent.maps"
        self.parent = folder / "parent.maps"
        self.child = folder / "child.maps"
        #: Whether the program can't write down its own maps.
        self.from_without = program.stem.lower() != "perl"
        shutil.copy(_MODULE, folder)

    def plainly(self) -> Ran:
        """Without strace: the maps of parent and child."""
        return self._start([self._name()], self.plain_parent, self.child)

    def clobber(self, what: str | Callable[[Process], int]) -> None:
        """From here on run a copy in whose children the place of a DLL, or another, is taken."""
        mapped = self._map(self.plain_parent)
        if mapped is not None and not isinstance(what, str):
            self.at = what(mapped)
        else:
            module = mapped.find(str(what)) if mapped else None
            if module is None:
                raise ForkvizError(
                    f"{what} is not mapped in the parent at its fork, so there is no place to "
                    f"occupy",
                    hint="name a DLL that the program has dlopened by then",
                )
            self.at = module.base
        self.program = clobbered_copy(self.program, self.folder)
        self.copies = {path.name.lower(): path for path in self.folder.iterdir()}

    def traced(self) -> tuple[Ran, Path]:
        """Under strace: the log, and the parent's map of the same run."""
        log = self.folder / "fork.strace"
        strace = self.windows.path(self.root / "bin" / _STRACE)
        if not (self.root / "bin" / _STRACE).is_file():
            raise ForkvizError(f"there is no {_STRACE} in {self.root / 'bin'}")
        command = [strace, "-o", self.windows.path(log), self._name()]
        ran = self._start(command, self.parent, None)
        if not log.is_file():
            raise ForkvizError("strace wrote no log", detail=ran.errors[-300:])
        return ran, log

    def _name(self) -> str:
        return self.windows.path(self.program)

    def _start(self, command: list[str], parent: Path, child: Path | None) -> Ran:
        here = partial(cygwin_path, self.windows)
        environment = {
            "PERL5LIB": here(self.folder),
            "PERL5OPT": "-MForkvizMaps",
            "FORKVIZ_PARENT_MAPS": here(parent),
            "CYGWIN": "nodosfilewarning",
        }
        if child is not None:
            environment["FORKVIZ_CHILD_MAPS"] = here(child)
        if self.at is not None:
            environment[VARIABLE] = f"{self.at:x}"
            # The copy is not in bin, where its DLLs are.
            environment["WINEPATH"] = self.windows.path(self.root / "bin")
        words = [*command, *self.arguments]
        place = self.root / "bin"
        if self.from_without and self.alone and child is None:
            del environment["FORKVIZ_PARENT_MAPS"]  # it is not watched, and need not wait
            return run(self.windows, words, place, environment, self.timeout)
        if not self.from_without:
            return run(self.windows, words, place, environment, self.timeout)
        # Under strace a child is left alone: to read its map starts a thread in it, which hangs.
        with watching(
            self.windows,
            self.root,
            self.program.stem,
            parent,
            child,
            self.folder,
            self.timeout,
        ) as unseen:
            self.unseen = unseen
            return run(self.windows, words, place, environment, self.timeout)

    # -- the bundle ------------------------------------------------------------------------------

    def fill(
        self, bundle: dict[str, bytes], log: Path, *, with_child: bool, late: str = ""
    ) -> list[Caveat]:
        """Put what was read into *bundle*, by the names of files; return its caveats."""
        caveats: list[Caveat] = []
        text = log.read_bytes()
        bundle[STRACE] = text
        told = parse_strace(text.decode("utf-8", "replace"), log.name)
        if not told.child:
            raise ForkvizError(f"{self.program.name} did not fork{late}, or strace did not see it")
        if self.alone and self.from_without and self.plain_parent.is_file():
            shutil.copy(self.plain_parent, self.parent)
            caveats.append(caveat(CaveatKind.PARENT_OF_OTHER_RUN))
        parent = self._map(self.parent)
        if parent is None:
            why = self.unseen or "it ended before it could be read"
            raise ForkvizError(
                f"the map of {self.program.name} could not be read: {why}",
                hint="let it live for a second after its fork, or put its /proc/PID/maps into"
                " the bundle as parent.maps",
            )
        bundle[PARENT] = self.parent.read_bytes()
        if with_child:
            caveats += self._child(bundle, parent)
        images, missing = self._images(parent)
        bundle[IMAGES] = render_images(images).encode()
        if missing:
            caveats.append(caveat(CaveatKind.NO_FILES_FOUND, names=tuple(missing)))
        return caveats

    def _child(self, bundle: dict[str, bytes], parent: Process) -> list[Caveat]:
        """The child's map, if the run that it is of had its DLLs where the traced one has them."""
        other = self._map(self.plain_parent)
        if other is None or self._map(self.child) is None:
            return [caveat(CaveatKind.CHILD_UNREADABLE)]
        here, there = ({(m.path, m.base) for m in p.modules()} for p in (parent, other))
        if here != there:
            return [caveat(CaveatKind.CHILD_OF_OTHER_MODULES)]
        bundle[CHILD] = self.child.read_bytes()
        return [*self._from_without(), caveat(CaveatKind.CHILD_OF_OTHER_RUN)]

    def _from_without(self) -> list[Caveat]:
        if not self.from_without:
            return []
        return [caveat(CaveatKind.READ_FROM_WITHOUT)]

    def _map(self, file: Path) -> Process | None:
        """The map in *file*, None where there is none or it is not whole."""
        try:
            return parse_cygwin_maps(file.read_text("utf-8", "replace"), file.name)
        except (OSError, BadCapture):
            return None

    def _images(self, process: Process) -> tuple[list[Image], list[str]]:
        """The headers of what is mapped, and the names of what has no file."""
        images: list[Image] = []
        missing: list[str] = []
        for path in dict.fromkeys(module.path for module in process.modules()):
            name = path.rpartition("/")[2]
            file = self.copies.get(name.lower()) or file_of_cygwin(self.windows, path, self.root)
            try:
                if file is None:
                    raise BadCapture("there is none")
                images.append(read_pe(file, path))
            except BadCapture:
                missing.append(name)
        return images, missing
