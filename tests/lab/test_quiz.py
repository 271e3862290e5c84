"""A quiz in JupyterLab: an answer is typed and entered, and Python says what is wrong in it."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from forkviz.course.drawing import quiz

FIRST, SECOND, _ = quiz("blocks", 1, 3)


def test_enter_checks_an_answer(
    page: Page,
    write_notebook: Callable[..., str],
    open_notebook: Callable[[str], Page],
    run_all: Callable[[Page], None],
) -> None:
    """A wrong one is named, a right one ends the problem; the cell stays as it is."""
    open_notebook(write_notebook('import forkviz\nforkviz.quiz("blocks", seed=1, problems=3)'))
    run_all(page)
    field, said = page.locator(".qz-text"), page.locator(".qz-said")
    wrong = FIRST.solution.wrong[0]
    for answer, told in (
        (wrong.answer, wrong.name),
        (FIRST.solution.answer, "✓ Right"),
    ):
        field.fill(hex(int(str(answer))))
        field.press("Enter")
        expect(said).to_contain_text(told)
    page.locator(".qz [data-do=next]").click()
    expect(page.locator(".qz-title")).to_have_text(f"2. {SECOND.problem.title}")
    assert page.locator(".jp-CodeCell").count() == 1
