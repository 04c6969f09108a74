"""Files of every format, as they come: each is read with nothing said about it, or with --map alone."""

import re
from pathlib import Path
from typing import Any

import orjson
import pytest
from click.testing import CliRunner, Result

from unecho.cli import unecho
from unecho.process.exit_codes import ExitCode, UserError
from unecho.sources.files import SUFFIXES, Skipped, find_sources

FORMATS = Path(__file__).parents[2] / "examples"
CRAWL = ["id=meta.guid|meta.link", "text=article.paragraphs", "source=meta.link:host", "published_at=fetched"]
CSV = ["id=url", "text=body", "source=outlet", "title=headline", "published_at=day:%d/%m/%Y"]
READ = {
    "articles.jsonl": [],
    "articles.tsv": [],
    "atom.xml": [],
    "crawl.jsonl": CRAWL,
    "export.csv": CSV,
    "feed.json": [],
    "news-please.jsonl": [],
    "newsapi.json": [],
    "ninjs-2.json": [],
    "ninjs-3.jsonl": [],
    "rss.xml": [],
}
SAID = {
    "atom.xml": "rss",
    "feed.json": "json-feed",
    "news-please.jsonl": "news-please",
    "newsapi.json": "newsapi",
    "ninjs-2.json": "ninjs",
    "ninjs-3.jsonl": "ninjs",
    "rss.xml": "rss",
}


def run(*arguments: str | Path, maps: list[str] | None = None) -> Result:
    flags = [flag for pair in maps or [] for flag in ("--map", pair)]
    return CliRunner().invoke(unecho, [*map(str, arguments), *flags], catch_exceptions=False)


def lines_of(result: Result) -> list[dict[str, Any]]:
    return [orjson.loads(line) for line in result.stdout.splitlines()]


def test_every_file_here_is_tried() -> None:
    assert sorted(READ) == sorted(path.name for path in FORMATS.iterdir())


@pytest.mark.parametrize("name", READ)
def test_a_file_of_each_format_is_read(name: str) -> None:
    result = run("scan", FORMATS / name, maps=READ[name])
    assert result.exit_code == 0
    lines = lines_of(result)
    assert [line["outcome"] for line in lines] == ["unique", "near_copy", "unique"]
    assert [line["source"] for line in lines] == ["gazette.example", "post.example", "gazette.example"]
    assert all(line["published_at"] for line in lines)
    said = [line for line in result.stderr.splitlines() if line.startswith("read as ")]
    assert [line.split(":")[0] for line in said] == ([f"read as {SAID[name]}"] if name in SAID else [])


@pytest.mark.parametrize("name", READ)
def test_the_name_of_a_file_is_no_matter(name: str, tmp_path: Path) -> None:
    other = tmp_path / "download"
    other.write_bytes((FORMATS / name).read_bytes())
    assert [line["outcome"] for line in lines_of(run("scan", other, maps=READ[name]))] == [
        "unique",
        "near_copy",
        "unique",
    ]


@pytest.mark.parametrize("name", SAID)
def test_a_format_can_be_said(name: str) -> None:
    assert lines_of(run("scan", FORMATS / name, "--format", SAID[name])) == lines_of(run("scan", FORMATS / name))


def test_map_goes_before_what_is_recognised() -> None:
    result = run("scan", FORMATS / "rss.xml", maps=["id=link", "source=feed.title"])
    first = lines_of(result)[0]
    assert (first["article_id"], first["source"]) == ("https://gazette.example/news/ferry", "Bay news")
    assert first["title"] == "A ferry every hour"


def test_entities_are_found_in_every_format() -> None:
    for name in ("rss.xml", "export.csv", "ninjs-3.jsonl"):
        result = run("entities", FORMATS / name, maps=READ[name])
        assert result.exit_code == 0
        assert "Jorun Hale" in result.stdout


def test_an_envelope_with_more_in_front_is_one(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    articles = [{"id": "a", "text": "t"}, {"id": "b", "text": "u"}]
    path.write_bytes(orjson.dumps({"query": {"q": [1]}, "articles": articles, "next": None}))
    assert [line["article_id"] for line in lines_of(run("scan", path))] == ["a", "b"]


def test_where_nothing_can_be_read_the_fields_and_a_map_are_said(tmp_path: Path) -> None:
    result = run("scan", FORMATS / "export.csv")
    assert result.exit_code == 4
    nothing, fields, proposal = result.stderr.splitlines()[-3:]
    assert nothing == "nothing could be read as an article: all 3 are invalid (id: missing; text: missing)"
    assert fields == "their fields: url, outlet, headline, body, day"
    call = f"try: unecho scan {FORMATS / 'export.csv'} "
    assert proposal.startswith(call)
    flags = proposal.removeprefix(call).split()
    assert flags[:4] == ["--map", "id=url", "--map", "text=body"]
    again = run("scan", FORMATS / "export.csv", *flags)
    assert again.exit_code == 0
    assert [line["outcome"] for line in lines_of(again)] == ["unique", "near_copy", "unique"]


def test_of_map_what_names_a_field_stands_in_the_proposal() -> None:
    result = run("scan", FORMATS / "export.csv", maps=["id=urll", "title='x'", "text=body"])
    assert result.exit_code == 4
    assert result.stderr.splitlines()[-1].endswith(
        """--map 'title='"'"'x'"'"'' --map text=body --map id=url --map source=outlet --map published_at=day"""
    )


@pytest.mark.parametrize(
    ("fields", "advice"),
    [
        ({"id": 7, "text": "t"}, "try: unecho scan a.json --map id=id"),
        (
            {"meta": {"guid": "x"}, "story": {"html": "y"}},
            "try: unecho scan a.json --map id=meta.guid --map text=story.html",
        ),
        (
            {"results": [{"id": "a", "text": "t"}]},
            "its list 'results' may hold the articles; try: jq -c '.results[]' FILE | unecho scan -",
        ),
        (
            {"headline": "h", "content": "c"},
            "try, with a FIELD that differs from article to article: "
            "unecho scan a.json --map id=FIELD --map text=content --map title=headline",
        ),
        (
            {"name": "n", "content": {"parts": [{"t": "p", "v": "the text"}, {"t": "p", "v": "more"}]}},
            "name the fields that hold the id and the text: --map id=FIELD --map 'text=content.parts[0].v'",
        ),
        (
            {"slug": "a", "content": {"parts": [{"body": "b"}, {"body": "c"}]}},
            "try: unecho scan a.json --map id=slug --map 'text=content.parts[0].body'",
        ),
        (
            {"data": {"articles": [{"id": "a", "text": "t"}]}},
            "its list 'data.articles' may hold the articles; try: jq -c '.data.articles[]' FILE | unecho scan -",
        ),
        ({"x": "y"}, "name the fields that hold the id and the text: --map id=FIELD --map text=FIELD"),
    ],
)
def test_what_to_try_is_proposed(
    fields: dict[str, object], advice: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.json").write_bytes(orjson.dumps(fields))
    result = run("scan", "a.json")
    assert result.exit_code == 4
    assert result.stderr.splitlines()[-1] == advice


def test_where_some_is_dead_the_number_and_the_commonest_reason_come_last(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"id":"a","text":"t"}\n{"id":"b"}\n{\n{"id":"c"}\n')
    result = run("scan", path)
    assert result.exit_code == 0
    assert result.stderr.splitlines()[-1] == f"dead 3 of 4, first in {path}: 2 of them invalid (text: missing)"


def test_a_source_of_map_that_nothing_has_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"id":"a","text":"t","headline":"h"}\n')
    result = run("scan", path, maps=["title=headlin", "source=zzz|'x'"])
    assert result.exit_code == 0
    assert result.stderr.splitlines()[-2:] == [
        "--map title=headlin: nothing has a field 'headlin'; did you mean headline?",
        "--map source=zzz|'x': nothing has a field 'zzz'; there are id, text, headline",
    ]
    assert "nothing has" not in run("scan", path, maps=["title=headline"]).stderr


def test_skipped_files_of_a_folder_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b'{"id":"a","text":"t"}\n')
    for name in ("labels.json", "notes.md", ".hidden"):
        (tmp_path / name).write_text("x")
    for number in range(12):
        (tmp_path / f"z{number:02}.jpg").write_text("x")
    result = run("scan", tmp_path)
    lines = result.stderr.splitlines()
    skipped = [line for line in lines if line.startswith("skipped")]
    assert skipped[0].startswith(f"skipped {tmp_path / 'labels.json'}: says what is true")
    assert skipped[1] == f"skipped {tmp_path / 'notes.md'}: its ending"
    assert len(skipped) == 11
    assert skipped[-1] == "skipped 4 more"
    # Which endings are read is said once, and whole.
    (wanted,) = [line for line in lines if line.startswith("of a folder are read ")]
    assert wanted.endswith("; what is named outright is read whatever its ending")
    assert re.findall(r"\*(\.\w+)", wanted) == list(SUFFIXES)


def test_the_path_that_is_named_of_parts_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(orjson.dumps({"slug": "a", "content": {"parts": [{"t": "p", "v": "the text"}]}}))
    assert run("scan", path, maps=["id=slug", "text=content.parts[0].v"]).exit_code == 0


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_what_is_said_to_be_read_of_a_folder_is(suffix: str, tmp_path: Path) -> None:
    (tmp_path / f"a{suffix}").touch()
    skipped: list[Skipped] = []
    assert [Path(found.path).name for found in find_sources([str(tmp_path)], on_skipped=skipped.append)] == [
        f"a{suffix}"
    ]
    assert not skipped


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ([b'{"id":"a"}', b'{"id":"b"}'], "all 2 are invalid (text: missing)"),
        ([b'{"id":"a"}'], "it is invalid (text: missing)"),
        ([b'{"id":"a"}', b'{"id":"b"}', b"{"], "2 of 3 are invalid (text: missing)"),
    ],
)
def test_where_nothing_is_an_article_it_is_said_of_how_many(values: list[bytes], said: str, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\n".join(values))
    assert f"nothing could be read as an article: {said}" in run("scan", path).stderr.splitlines()


def test_of_one_dead_article_no_share_is_given(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"id":"a","text":"t"}\n{"id":"b"}\n')
    assert run("scan", path).stderr.splitlines()[-1] == f"dead 1 of 2, first in {path}: invalid (text: missing)"


@pytest.mark.parametrize("command", ["scan", "entities"])
def test_where_there_is_nothing_that_is_said(command: str, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\n\n")
    result = run(command, path)
    assert result.exit_code == 0
    assert result.stderr.splitlines()[-1] == f"there is nothing in {path}"


def test_a_url_is_no_file_and_how_to_fetch_it_is_said() -> None:
    url = "https://example.org/feed.xml?a=1&b=2"
    with pytest.raises(UserError) as refused:
        run("scan", url)
    assert str(refused.value) == f"{url} is a URL, and files are read: curl -sSL '{url}' > FILE fetches it"
    assert refused.value.code is ExitCode.USAGE


def test_an_odd_name_is_printed_safely(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b'{"id":"a","text":"t"}\n')
    (tmp_path / "b\x1b[31m.md").write_text("x")
    assert "\x1b" not in run("scan", tmp_path).stderr
