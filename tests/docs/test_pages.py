"""The pages that the code decides say what the code says."""

import importlib.util
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

import unecho.client as unecho_client
from unecho.cli import unecho
from unecho.core.verdict import Outcome
from unecho.records.record import Incoming
from unecho.sources.fields.form import Form
from unecho.sources.files import SUFFIXES

DOCS = Path(__file__).parents[2] / "docs"


def _builder() -> object:
    spec = importlib.util.spec_from_file_location("docs_build", DOCS / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


PAGES = _builder().PAGES  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", sorted(PAGES))
def test_page_is_up_to_date(name: str) -> None:
    assert (DOCS / name).read_text() == PAGES[name](), "run: python docs/build.py"


def test_the_code_of_a_page_can_be_run_with_the_client_as_it_is() -> None:
    snippets = re.findall(r"^```python\n(.*?)^```$", (DOCS / "topics.md").read_text(), re.DOTALL | re.MULTILINE)
    program, test = (compile(snippet, "topics.md", "exec") for snippet in snippets)
    assert {"published_articles", "Outcome"} <= set(program.co_names) & set(unecho_client.__all__)
    found: list[str] = []
    for outcome in Outcome:
        record = Incoming("articles.unique", 0, 0, 0, outcome.encode(), b"{}", (("unecho-outcome", outcome.encode()),))
        exec(test, {"record": record, "print": found.append})  # noqa: S102 - a page of ours
    assert found == ["unique"]


def test_what_is_said_where_nothing_can_be_read_is_what_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(DOCS.parent)
    result = CliRunner().invoke(unecho, ["scan", "examples/export.csv"])
    assert "\n".join(result.stderr.splitlines()[-3:]) in (DOCS / "reading.md").read_text()


def test_the_endings_that_are_read_of_a_folder_are_those_of_the_page() -> None:
    told = re.search(
        r"^From a folder is taken what ends in (.*?), in the order", (DOCS / "reading.md").read_text(), re.M | re.S
    )
    assert told is not None
    assert re.findall(r"`(\.\w+)`", told[1]) == list(SUFFIXES)


def test_every_format_is_explained() -> None:
    rows = re.findall(r"^\| `([a-z][\w-]+)`(?: \(1 to 3\))? \|", (DOCS / "reading.md").read_text(), re.MULTILINE)
    assert rows == list(Form)
