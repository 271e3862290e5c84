"""The glossary: its page says what the explorer says, and its terms are found in sentences."""

from __future__ import annotations

from docs.glossary_page import PAGE, written
from forkviz.explanations.glossary import GLOSSARY
from forkviz.explanations.words.explain import explain
from tests.support.boards import RECURSION, trace_of


def test_the_page_is_what_the_terms_say() -> None:
    """``python -m docs.glossary_page`` writes it."""
    assert PAGE.read_text(encoding="utf-8") == written()


def test_no_two_terms_share_a_name_or_a_form() -> None:
    """A word in a sentence has one explanation."""
    names = [term.name for term in GLOSSARY]
    assert len(names) == len(set(names))
    forms = [form.lower() for term in GLOSSARY for form in term.forms]
    assert len(forms) == len(set(forms))
    assert all(term.text.endswith(".") for term in GLOSSARY)


def test_the_sentences_of_a_fork_use_terms() -> None:
    """Some that only readers of Cygwin's fork know."""
    trace = trace_of(RECURSION)
    said = " ".join(explain(trace, step).what for step in range(len(trace)))
    assert "trial map" in said
