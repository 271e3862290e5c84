"""docs/readers.md: every reader is in it, the order of trust is the code's, and its lines work."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from forkviz.merging import TRUST
from forkviz.readers import READERS, recognise

TEXT = (Path(__file__).parents[2] / "docs" / "readers.md").read_text(encoding="utf-8")


def test_every_reader_is_documented() -> None:
    """In the table, by the name that the registry has for it."""
    table = TEXT.partition("## Several sources")[0]
    named = {
        n for row in re.findall(r"^\| (`.*?) \|", table, re.M) for n in re.findall("`([^`]+)`", row)
    }
    assert named == {reader.name for reader in READERS}


def test_the_order_of_trust_is_that_of_the_code() -> None:
    """From the most trusted kind of source to the least."""
    table = TEXT.partition("| kind |")[2].partition("\n\n")[0]
    kinds = [
        n for row in re.findall(r"^\| (`.*?) \|", table, re.M) for n in re.findall("`([^`]+)`", row)
    ]
    listed = [TRUST[kind] for kind in kinds]
    assert listed == sorted(listed, reverse=True)
    assert set(TRUST) <= set(kinds)


@pytest.mark.skipif(
    not (Path("/proc/self/maps").exists() and shutil.which("bash")), reason="needs bash and /proc"
)
def test_the_shells_line_copies_its_own_map(tmp_path: Path) -> None:
    """With builtins alone, blanks and brackets of the rows included."""
    line = re.search(r"```bash\n(.*)\n```", TEXT)
    assert line
    subprocess.run(["bash", "-c", line[1]], cwd=tmp_path, check=True)
    assert recognise(tmp_path).name == "bundle"
    text = (tmp_path / "parent.maps").read_text()
    assert re.search(r" {5,}\[stack\]$", text, re.M)
    # The same words, in the lines for the other shells.
    words = line[1].replace(">parent.maps", ">bundle/parent.maps")
    assert TEXT.count(words + "; (:)") == 2
