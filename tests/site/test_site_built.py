"""The folder of the site: the same bytes each time, whole, with nothing of elsewhere in it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from forkviz.course.kinds import KINDS
from forkviz.errors import BadLesson, NotWritten
from forkviz.explanations.words.explain import explain
from forkviz.lessons import course, read_lesson
from forkviz.site.gallery import EXAMPLES, FEATURED, SHELVES, scenario_files, shelves
from forkviz.site.pages import POLICY, index_page
from forkviz.site.site import write_site
from forkviz.site.teaching.lesson_pages import lesson_pages
from forkviz.site.teaching.seen import SEEN, recorded, seen_steps, trace_of
from tests.support.lesson_file import GOOD
from tests.support.site import built_site

pytestmark = pytest.mark.site
#: What the page of a lesson asks for.
NEEDED = ("site.css", "explorer.css", "lesson.css", "bokeh.js", "lesson.js")


def manifest_of(files: dict[str, bytes]) -> dict[str, object]:
    """What the page tells its scripts."""
    page = files["index.html"].decode()
    found = re.search(r'id="st-manifest">(.*?)</script>', page)
    assert found
    value: dict[str, object] = json.loads(found[1])
    return value


def test_the_same_forkviz_gives_the_same_bytes(built: dict[str, bytes]) -> None:
    """Every file of it."""
    assert built_site() == built


def test_the_page_asks_for_files_that_are_there(built: dict[str, bytes]) -> None:
    """Each by an address from the page on, so that the site may lie anywhere."""
    text = json.dumps(manifest_of(built))
    names = {found[1] for found in re.finditer(r'"([\w./-]+)\?[0-9a-f]{12}"', text)}
    # The lessons' pages are asked for by links, and ask for the rest.
    lessons = {name for name in built if name.startswith("lesson")}
    assert names == set(built) - {"index.html", "gallery.html"} - lessons
    assert not re.search(r"https?://", built["index.html"].decode())


def test_the_documented_sizes_are_those_of_the_files(built: dict[str, bytes]) -> None:
    """In the table of docs/reach.md: megabytes, so that they hold from one change to the next."""
    text = (Path(__file__).parents[2] / "docs" / "reach.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (.*`.*`.*) \| ([\d.]+) MB", text, re.MULTILINE)
    assert len(rows) == 3
    for files, size in rows:
        asked = tuple(re.findall(r"`([\w./]+)`", files))
        whole = sum(len(data) for name, data in built.items() if name.startswith(asked))
        assert abs(whole / 1e6 - float(size)) < 0.1, files
    stored = [len(data) for name, data in built.items() if name.startswith("stored/scenario-")]
    assert max(stored) < 1e5


def test_the_start_page_leads_to_the_notebooks_that_are_there() -> None:
    """A site without them has no link that leads nowhere."""
    link = 'href="lite/index.html"'
    manifest = {"styles": [], "scripts": []}
    assert link not in index_page({}, (), (), (), manifest)
    assert link in index_page({}, (), (), (), manifest, lite=True)


def test_nothing_runs_but_files_of_the_site(built: dict[str, bytes]) -> None:
    """No script in the page, no handler, and a policy that sends nothing anywhere."""
    page = built["index.html"].decode()
    assert f'content="{POLICY}"' in page
    assert "connect-src 'self'" in POLICY
    assert "default-src 'none'" in POLICY
    assert POLICY.split("script-src")[1].split(";")[0] == " 'self' 'wasm-unsafe-eval'"
    scripts = re.findall(r"<script([^>]*)>(.*?)</script>", page, re.DOTALL)
    assert [body for attributes, body in scripts if "application/json" not in attributes] == [""]
    assert not re.search(r"<[^>]* on\w+=", page)


def test_every_example_and_scenario_is_stored(built: dict[str, bytes]) -> None:
    """With the files that its answer was made of."""
    names = {f"stored/example-{one.name}.json" for one in EXAMPLES}
    names |= {f"stored/scenario-{name}.json" for name in scenario_files()}
    names |= {f"stored/recorded-{name}.json" for name in recorded()}
    assert {name for name in built if name.startswith("stored/")} == names
    for name in names:
        value = json.loads(built[name])
        assert value["files"]
        assert value["kind"] == ("diagnosis" if "example-" in name else "explorer")


def test_each_link_of_the_gallery_leads_to_what_it_says(built: dict[str, bytes]) -> None:
    """What is stored for its explorer has that step, with these words; pages lead to it."""
    page = built["gallery.html"].decode()
    stored = manifest_of(built)["stored"]
    assert isinstance(stored, dict)
    links = re.findall(r'href="index\.html#(\w+)=([a-z0-9.-]+)&amp;step=(\d+)"', page)
    assert len(links) == sum(len(seen_steps(seen)) for seen in SEEN)
    for kind, name, number in links:
        data = json.loads(built[stored[f"{kind}-{name}"].partition("?")[0]])["data"]
        trace = trace_of(next(seen for seen in SEEN if (seen.kind, seen.name) == (kind, name)))
        word = data["words"][int(number)]
        assert data["strings"][word[1]] == explain(trace, int(number)).what
    asked = re.findall(r'<link[^>]* href="([^"?]+)\?', page)
    assert asked == ["site.css"]
    assert set(re.findall(r'href="(lessons/[^"]+)"', page)) <= set(built)
    assert all(
        'href="gallery.html"' in built[one].decode() for one in ("index.html", "lessons.html")
    )


def test_the_examples_have_an_answer_of_each_standing(built: dict[str, bytes]) -> None:
    """Certain, likely, not decided: what an answer can look like."""
    page = built["index.html"].decode()
    words = re.findall(r'class="fd-cert fd-is-(\w+)', page)
    assert len(words) == len(EXAMPLES)
    assert set(words) == {"certain", "likely", "undecided"}


def test_each_scenario_is_on_one_shelf() -> None:
    """And those of the start page are among them."""
    names = tuple(scenario_files())
    found = [name for _, some in shelves(names) for name in some]
    assert sorted(found) == sorted(names)
    assert len({shelf.prefix for shelf in SHELVES}) == len(SHELVES)
    assert set(FEATURED) <= set(names)


def test_another_page_is_left_alone(tmp_path: Path) -> None:
    """A folder with somebody's own page is no place for a site."""
    page = tmp_path / "index.html"
    page.write_text("<title>mine</title>", encoding="utf-8")
    with pytest.raises(NotWritten, match="not a page of forkviz"):
        write_site(tmp_path, {"index.html": b"ours"})
    assert page.read_text(encoding="utf-8") == "<title>mine</title>"


def test_a_site_is_replaced(tmp_path: Path, built: dict[str, bytes]) -> None:
    """By the next one, and what is not its own stays."""
    write_site(tmp_path, built)
    (tmp_path / "engine" / "mine.txt").write_text("mine", encoding="utf-8")
    write_site(tmp_path, built)
    assert (tmp_path / "engine" / "mine.txt").exists()
    assert {
        file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*") if file.is_file()
    } == {*built, "engine/mine.txt"}


def test_each_lesson_is_listed_and_has_a_page(built: dict[str, bytes]) -> None:
    """In the order of the course; what a page asks for is in the site."""
    listed = built["lessons.html"].decode()
    found = re.findall(r'<a href="(lessons/[a-z0-9-]+\.html)"', listed)
    assert found == [f"lessons/{lesson.name}.html" for lesson in course()]
    for name in found:
        page = built[name].decode()
        asked = re.findall(r'<(?:script|link)[^>]* (?:src|href)="\.\./([^"?]+)\?', page)
        assert {"lesson.js", "bokeh.js", "lesson.css", "site.css"} <= set(asked) <= set(built)
        assert "<script>" not in page
        assert page.count('class="fl-explorer"') >= 1
    assert 'href="lessons.html"' in built["index.html"].decode()


def test_a_wrong_answer_leads_to_a_page_that_is_there(built: dict[str, bytes]) -> None:
    """And from a lesson one comes to the quiz."""
    pages = [f"lessons/{kind.lesson}.html" for kind in KINDS.values()]
    assert set(pages) <= set(built)
    assert all('href="../index.html#quiz"' in built[page].decode() for page in pages)


def test_a_lesson_leads_to_its_problems(built: dict[str, bytes]) -> None:
    """A link for each topic, to the page Quiz with a seed."""
    for lesson in course():
        page = built[f"lessons/{lesson.name}.html"].decode()
        found = re.findall(r'href="\.\./index\.html#quiz=([a-z]+)&amp;seed=1"', page)
        assert tuple(found) == lesson.quiz, lesson.name
        assert ("<h2>Now you</h2>" in page) == bool(lesson.quiz)


def test_a_lesson_of_one_s_own_is_added(tmp_path: Path) -> None:
    """Behind those of the course, with a page; a name that is taken is refused."""
    place = tmp_path / "mine.toml"
    place.write_text(GOOD, encoding="utf-8")
    made = dict(lesson_pages(dict.fromkeys(NEEDED, "x"), [read_lesson(place)]))
    assert 'href="lessons/mine.html"' in made["lessons.html"].partition("More lessons")[2]
    assert "<h1>A lesson</h1>" in made["lessons/mine.html"]
    taken = tmp_path / "topsort.toml"
    taken.write_text(GOOD, encoding="utf-8")
    with pytest.raises(BadLesson, match="another lesson is called topsort"):
        list(lesson_pages(dict.fromkeys(NEEDED, "x"), [read_lesson(taken)]))
