"""The programs of a real Cygwin that are watched: each forks three times and lives to be seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

__all__ = ["EIGHT", "FORKS", "PROGRAMS", "Program", "opens"]

#: How often each program forks.
FORKS = 3
#: XS DLLs that perl dlopens, by their folders.
EIGHT = ("Fcntl", "POSIX", "Socket", "IO", "Cwd", "Storable", "B", "Opcode")
UTILS = ("List/Util", "Hash/Util")
_AUTO = "/usr/lib/perl5/5.26/x86_64-cygwin-threads/auto"

_PERL = """
DynaLoader::boot_DynaLoader("DynaLoader");
for my $file (@ARGV) { DynaLoader::dl_load_file($file) or die DynaLoader::dl_error(); }
for (1 .. 3) {
    my $pid = fork;
    if (!defined $pid) { print "fork: $!\\n"; exit 3; }
    exit 0 if $pid == 0;
    waitpid($pid, 0);
    print "the child ended with $?\\n";
}
"""
#: The first child lives until it was seen from without, in the run in which it may be read.
_SEEN = "until [ -e $FORKVIZ_PARENT_MAPS -a -e ${FORKVIZ_CHILD_MAPS:-/bin} ]; do :; done"
_SHELL = (
    "case $FORKVIZ_PARENT_MAPS in"
    f" ?*) ({_SEEN}; /bin/sleep 1; :);; *) (:; :);; esac; (:; :); (:; :); echo done"
)
#: The first child of a program that waits for it lives until its parent was seen.
_WAIT = (
    'if [ -n "$FORKVIZ_PARENT_MAPS" ]; then'
    ' until [ -e "$FORKVIZ_PARENT_MAPS" ]; do /bin/sleep 1; done; fi; :'
)
_MAKE = "all: a b c\na b c:\n\t@" + _WAIT.replace("$", "$$") + "\n"
_GAWK = """
@load "fork"
BEGIN {
    seen = ENVIRON["FORKVIZ_PARENT_MAPS"]
    for (i = 0; i < 3; i++) {
        pid = fork()
        if (pid < 0) { print "fork: " ERRNO; exit 3 }
        if (pid == 0 && seen != "") {
            for (end = systime() + 60; (getline line < seen) < 0 && systime() < end;) ;
            # What was seen first may be of a moment before the fork.
            for (end = systime() + 3; systime() < end;) ;
        }
        if (pid == 0) exit 0
        waitpid(pid)
        print "the child ended"
    }
}
"""


class Program(NamedTuple):
    """name: of it here.  command: the words to run, given a folder of its own and the root."""

    name: str
    command: Callable[[Path, Path], list[str]]


def opens(*names: str) -> Callable[[Path, Path], list[str]]:
    """A perl that dlopens XS DLLs, by their folders."""

    def command(folder: Path, root: Path) -> list[str]:
        script = _written(folder / "fork.pl", _PERL)
        return ["perl", script, *(f"{_AUTO}/{n}/{n.rpartition('/')[2]}.dll" for n in names)]

    return command


def _written(file: Path, text: str) -> str:
    file.write_text(text, encoding="utf-8", newline="\n")
    return str(file)


def _find(folder: Path, root: Path) -> list[str]:
    files = ("/bin/dash.exe", "/bin/bash.exe", "/bin/cat.exe")
    return ["find", *files, "-exec", "/bin/dash", "-c", _WAIT, ";"]


PROGRAMS = (
    Program("dash", lambda *_: ["dash", "-c", _SHELL]),
    Program("bash", lambda *_: ["bash", "-c", _SHELL]),
    Program("find", _find),
    Program("make", lambda folder, _: ["make", "-f", _written(folder / "three.mk", _MAKE)]),
    Program("gawk", lambda folder, _: ["gawk", "-f", _written(folder / "f.awk", _GAWK)]),
    Program("perl, eight XS", opens(*EIGHT)),
    Program("perl, two Util", opens(*UTILS)),
)
