"""The rules: one for each class, in a file that announces it, and the page that is made of them."""

from __future__ import annotations

import pytest

import forkviz
from docs.class_table import PAGE, group_of, written
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.rules.registry import RULES
from tests.support.reports import EXPECTED, FOLDER


def test_every_class_has_its_rule_in_the_order_of_the_classes() -> None:
    """The last one is what is said where no other holds."""
    assert [rule.kind for rule in RULES] == list(CauseClass)
    assert RULES[-1].rank == max(rule.rank for rule in RULES) == 10


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.kind)
def test_the_file_of_a_rule_announces_its_class(rule: Rule) -> None:
    """So does its docstring's first word."""
    module = rule.find.__module__
    assert module.rpartition(".")[2] == rule.kind.replace("-", "_")
    assert group_of(rule).startswith("forkviz.diagnosis.rules.")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.kind)
def test_a_rule_has_its_words(rule: Rule) -> None:
    """A cause is a sentence with a subject, not the name of its class."""
    assert rule.sentence[0].isupper()
    assert not rule.sentence.endswith(".")
    assert rule.kind not in rule.sentence
    assert rule.meaning
    assert rule.test
    assert bool(rule.cures) == (rule.kind is not CauseClass.UNDECIDED)


def test_sentences_tell_the_classes_apart() -> None:
    """No two say the same."""
    assert len({rule.sentence for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_no_remedy_is_better_known_than_the_table_says(name: str) -> None:
    """The table and the answers agree on how far a remedy is known."""
    tables = {rule.kind: {known for _, known in rule.cures} for rule in RULES}
    for cause in forkviz.diagnose(FOLDER / name).claims:
        assert {each.verified for each in cause.remedies} <= tables[cause.kind]


def test_the_page_is_made_from_the_rules() -> None:
    """``python -m docs.class_table`` writes it anew."""
    text = PAGE.read_text(encoding="utf-8")
    assert written(text) == text
    for rule in RULES:
        assert text.count(f"| `{rule.kind}` |") == 1


def test_a_page_without_a_place_for_the_table_is_an_error() -> None:
    """The generator does not drop it silently."""
    with pytest.raises(ValueError, match="no place for the classes"):
        written("# A page\n")
