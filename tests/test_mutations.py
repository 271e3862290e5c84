"""The tools that ask whether tests can fail: mutations, their tests, and floors of coverage."""

from __future__ import annotations

import argparse
import ast
from pathlib import Path

import pytest

from tools import branch_coverage, mutants
from tools.mutants import Reach, every, within
from tools.mutations import Mutation, mutated, mutations

SOURCE = '''"""Text: 1 < 2."""

__all__ = ["a", "b"]
LIMIT = 3


def a(x: int, most: int = 5) -> list[int]:
    """At most 7."""
    if x < most and not x == 1:
        raise ValueError(f"{x} is {most + 1}")
    found = [x, x + 1]
    found.append(x)
    for y in found:
        if y:
            continue
    return sorted(found, reverse=True)
'''
WANTED = [
    "LIMIT = 3 -> LIMIT = 4",
    "LIMIT = 3 -> LIMIT = 2",
    "x: int, most: int=5 -> x: int, most: int=6",
    "x: int, most: int=5 -> x: int, most: int=4",
    "x < most and (not x == 1) -> not (x < most and (not x == 1))",
    "x < most and (not x == 1) -> x < most or not x == 1",
    "x < most -> x <= most",
    "x < most -> x >= most",
    "x < most and (not x == 1) -> x < most and x == 1",
    "x == 1 -> x != 1",
    "x == 1 -> x == 2",
    "x == 1 -> x == 0",
    "[x, x + 1] -> [x + 1]",
    "[x, x + 1] -> [x]",
    "x + 1 -> x - 1",
    "x + 1 -> x + 2",
    "x + 1 -> x + 0",
    "found.append(x) -> pass",
    "y -> not y",
    "continue -> pass",
    "return sorted(found, reverse=True) -> return None",
    "sorted(found, reverse=True) -> sorted(found)",
    "reverse=True -> reverse=False",
]


@pytest.fixture
def module(tmp_path: Path) -> Path:
    path = tmp_path / "m.py"
    path.write_text(SOURCE)
    return path


def test_each_place_is_changed_in_each_way(module: Path) -> None:
    """Texts, types, errors and ``__all__`` are left alone."""
    assert [mutation.text for mutation in mutations(module, "m.py")] == WANTED


def test_a_mutant_is_the_module_with_one_change_on_the_same_lines(module: Path) -> None:
    """The numbers of all lines stay, for a trace is mapped to the source by them."""
    plain = ast.unparse(ast.parse(SOURCE)).split("\n")
    for mutation in mutations(module, "m.py"):
        tree = mutated(SOURCE, mutation.number)
        changed = ast.unparse(tree).split("\n")
        assert len(changed) == len(plain)
        assert sum(a != b for a, b in zip(changed, plain, strict=True)) == 1
        assert [node.lineno for node in tree.body] == [n.lineno for n in ast.parse(SOURCE).body]
        compile(tree, "m.py", "exec")


def test_a_change_that_occurs_twice_is_numbered(tmp_path: Path) -> None:
    """So each has a name of its own, in which no line stands."""
    path = tmp_path / "m.py"
    path.write_text("def f(x):\n    return x < 1 or x < 1\n")
    names = [mutation.name for mutation in mutations(path, "m.py")]
    assert "m.py::f: x < 1 -> x <= 1" in names
    assert "m.py::f: x < 1 -> x <= 1 #2" in names
    assert len(set(names)) == len(names)


def test_the_tests_that_reach_a_mutant_come_first_the_shortest_before_the_others() -> None:
    """Then those of their files; a line that runs on import has all tests of its module."""
    seconds = {"t/a.py::1": 3.0, "t/a.py::2": 1.0, "t/a.py::3": 0.5, "t/b.py::1": 0.1}
    reach = Reach(seconds, {"m.py": {4: ["t/a.py::1", "t/a.py::2"], 9: ["t/b.py::1"]}})
    inside = Mutation("m.py", 0, "f", (4, 5), False, "x")
    assert reach.tests(inside) == [["t/a.py::2", "t/a.py::1"], ["t/a.py::3"]]
    at_import = Mutation("m.py", 0, "", (1, 1), True, "x")
    assert reach.tests(at_import) == [["t/b.py::1", "t/a.py::2", "t/a.py::1"]]
    assert reach.tests(Mutation("m.py", 0, "f", (7, 7), False, "x")) == []
    assert within(["t/a.py::2", "t/a.py::1"], reach, 2) == ["t/a.py::2"]
    assert within(["t/a.py::1"], reach, 2) == ["t/a.py::1"]


def test_a_seed_gives_the_same_mutants_one_for_each_place() -> None:
    """Another one others."""

    def names(seed: int) -> list[str]:
        options = argparse.Namespace(
            places=["forkviz/machine/sort"], only="", again=False, seed=seed, count=10
        )
        found = mutants.chosen(options)
        assert len({(mutation.path, mutation.lines) for mutation in found}) == 10
        return [mutation.name for mutation in found]

    assert names(1) == names(1)
    assert names(1) != names(2)


@pytest.mark.sweep
def test_each_mutant_that_is_called_equal_is_one_and_has_a_reason() -> None:
    """A line of the list is out of date if no mutant has its name any more."""
    known = mutants.equal()
    modules = {name.partition("::")[0] for name in known}
    assert known.keys() <= {mutation.name for mutation in every(modules)}
    assert all(len(reason) > 10 for reason in known.values())


def summary(statements: int, reached: int, branches: int, taken: int) -> dict[str, int]:
    """As coverage's report has it for a file."""
    names = ("num_statements", "covered_lines", "num_branches", "covered_branches")
    return dict(zip(names, (statements, reached, branches, taken), strict=True))


FILES = {
    "forkviz/machine/a.py": {
        "summary": summary(100, 99, 50, 49),
        "missing_lines": [7],
        "missing_branches": [[6, 7], [9, -1]],
    },
    "forkviz\\readers\\b.py": {
        "summary": summary(10, 10, 100, 94),
        "missing_lines": [],
        "missing_branches": [],
    },
    "forkviz/api.py": {"summary": {}, "missing_lines": [], "missing_branches": []},
}


def test_a_package_below_its_floor_is_told() -> None:
    """In statements or in branches: each counts by itself."""
    text, enough = branch_coverage.table(branch_coverage.by_package(FILES))
    machine, readers = text.splitlines()[1:]
    assert machine.split() == ["forkviz/machine", "99.00%", "98.00%", "98%"]
    assert readers.split() == ["forkviz/readers", "100.00%", "94.00%", "95%", "too", "few"]
    assert not enough
    assert branch_coverage.table({}) == (
        "package           statements  branches  floor\n"
        "forkviz/machine   no test reaches it\nforkviz/readers   no test reaches it",
        False,
    )


def test_what_is_missing_is_listed_by_line_and_by_branch() -> None:
    """A branch out of a function has no line to go to."""
    assert branch_coverage.missing(FILES) == ["forkviz/machine/a.py: 7, 6->7, 9->exit"]
