"""What the live tests share: the programs that they need, a real Cygwin, Wine for their time."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from forkviz.windows.run import open_windows
from forkviz.windows.windows import Windows
from tools.real_cygwin import HOW_TO_GET, RELEASES, fetch, find_real_cygwin, may_fetch
from tools.wine import how_to_get

IN_CI = os.environ.get("CI") == "true"
#: Loads the DLLs of perl's own that it is given, as `use` would, and forks.
FORKING = """
DynaLoader::boot_DynaLoader("DynaLoader");
for my $name (@ARGV) {
    my $file = "/usr/lib/perl5/5.26/x86_64-cygwin-threads/auto/$name/$name.dll";
    DynaLoader::dl_load_file($file) or die DynaLoader::dl_error();
}
my $pid = fork;
if (!defined $pid) { print "fork: $!\\n"; exit 3; }
exit 0 if $pid == 0;
waitpid($pid, 0);
print "the child ended with $?\\n";
"""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Without Wine, a compiler or a Cygwin skip by name what needs them, except in CI."""
    reason = how_to_get()
    lacking = HOW_TO_GET if find_real_cygwin() is None and not may_fetch() else ""
    here = Path(__file__).parent
    for item in items if not IN_CI else ():
        uses_it = {"cygwin", "runtimes"} & set(getattr(item, "fixturenames", ()))
        why = reason or (lacking if uses_it else "")
        if why and item.path.is_relative_to(here):
            item.add_marker(pytest.mark.skip(reason=why))


@pytest.fixture(scope="session")
def cygwin() -> Path:
    """The root of a real Cygwin; fetched if it is not there."""
    return find_real_cygwin() or fetch()


@pytest.fixture(scope="session")
def runtimes() -> dict[str, bytes]:
    """The bytes of the cygwin1.dll of each real Cygwin by its version; fetched if not there."""
    roots = {version: find_real_cygwin(version) or fetch(version) for version in RELEASES}
    return {version: (root / "bin" / "cygwin1.dll").read_bytes() for version, root in roots.items()}


@pytest.fixture(scope="session")
def windows() -> Iterator[Windows]:
    """Wine, for all live tests; everything in it ends with them."""
    with open_windows() as windows:
        yield windows


@pytest.fixture(scope="session")
def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A perl script that loads DLLs and forks."""
    file = tmp_path_factory.mktemp("script") / "fork.pl"
    file.write_text(FORKING, encoding="utf-8", newline="\n")
    return file
