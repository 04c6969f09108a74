"""Cases where how an article is read matters, and not what the index makes of it: see README.md here."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson
import pytest
from click.testing import CliRunner, Result
from judging import Judged, judged_items

from unecho.cli import unecho
from unecho.core.article import Article
from unecho.records.article_json import read_article
from unecho.settings.settings import Settings
from unecho.sources.fields.field_map import FieldMap
from unecho.sources.files import find_sources
from unecho.sources.reading import ReadLimits, read_sources

CASES = Path(__file__).parent
NEWS_PLEASE = ["id=url", "text=maintext", "source=source_domain", "published_at=date_publish"]
MOMENT = datetime(2025, 11, 20, 6, 30, tzinfo=UTC)
READABLE_DATES = [
    "Postgres timestamptz text",
    "Postgres with micros",
    "Postgres +05:30",
    "GDELT seendate",
    "RSS pubDate (RFC 822)",
    "RFC 822 offset",
    "space before offset",
    "UTC word",
    "Java ZonedDateTime",
    "comma fraction",
    "leading space",
    "trailing newline",
    "epoch s",
    "epoch ms as text",
    "python isoformat",
    "nanos 10 digits",
]
"""All of them 2025-11-20, 06:30 UTC, with or without a fraction of a second."""
OTHER_DATES = {
    "ISO basic date": datetime(2025, 11, 20, tzinfo=UTC),
    "news-please": datetime(2017, 7, 17, 17, 3, tzinfo=UTC),
    "+14:00": datetime(2025, 11, 19, 16, 30, tzinfo=UTC),
}
NO_DATES = ["MySQL zero", "None as word"]


def scanned(*paths: Path, field_map: FieldMap | None = None) -> list[Judged]:
    limits = ReadLimits(Settings().max_article_bytes, Settings().max_expansion)
    return judged_items(read_sources(find_sources([str(path) for path in paths]), limits), field_map)


def run(*arguments: str | Path) -> Result:
    """`unecho scan`, as it is called in a shell."""
    return CliRunner().invoke(unecho, ["scan", *map(str, arguments)])


def told(result: Result) -> str:
    """What a user reads; the command line prints an error that a user can mend as its last line."""
    return result.stdout + result.stderr + str(result.exception or "")


def lines_of(result: Result) -> list[dict[str, Any]]:
    return [orjson.loads(line) for line in result.stdout_bytes.splitlines()]


def article_of(case: str, article_id: str) -> Article:
    """The article of `in.jsonl` that has this id."""
    lines = (CASES / case / "in.jsonl").read_bytes().splitlines()
    (line,) = (line for line in lines if orjson.loads(line)["id"] == article_id)
    article = read_article(line, Settings().max_article_bytes)
    assert isinstance(article, Article), article
    return article


def moment_of(article: Article) -> datetime:
    assert article.published_at is not None
    return datetime.fromtimestamp(article.published_at / 1000, UTC)


@pytest.mark.parametrize("name", READABLE_DATES)
def test_reads_the_dates_that_feeds_write(name: str) -> None:
    assert moment_of(article_of("04-date-formats", name)).replace(microsecond=0) == MOMENT


@pytest.mark.parametrize("name", OTHER_DATES)
def test_reads_dates_of_other_days(name: str) -> None:
    assert moment_of(article_of("04-date-formats", name)) == OTHER_DATES[name]


@pytest.mark.parametrize("name", NO_DATES)
def test_an_article_without_a_readable_date_has_none(name: str) -> None:
    assert article_of("04-date-formats", name).published_at is None


def test_no_date_costs_an_article() -> None:
    verdicts = scanned(CASES / "04-date-formats" / "in.jsonl")
    assert [verdict.article for verdict in verdicts if verdict.is_dead] == []
    assert len({verdict.cluster for verdict in verdicts}) == 1


def test_reads_long_ids() -> None:
    verdicts = scanned(CASES / "05-long-id" / "in.jsonl")
    assert [len(verdict.article or "") for verdict in verdicts] == [255, 511, 512, 513, 700]
    assert not any(verdict.is_dead for verdict in verdicts)


def test_half_an_emoji_costs_a_character_and_no_article() -> None:
    verdicts = scanned(CASES / "06-half-emoji" / "in.jsonl")
    assert len(verdicts) == 8
    read = {verdict.article for verdict in verdicts if not verdict.is_dead}
    assert read >= {"cut-mid-emoji", "title-cut", "unknown-field-cut", "nul", "bom-on-line-8"}


@pytest.mark.parametrize(
    ("name", "articles"),
    [
        ("lines.json", 3),
        ("array.json", 3),
        ("array.jsonl", 3),
        ("members.jsonl.gz", 3),
        ("pretty.json.gz", 1),
    ],
)
def test_reads_json_lines_and_arrays_whatever_the_ending(name: str, articles: int) -> None:
    result = run(CASES / "07-json-files" / name)
    assert result.exit_code == 0, result.stderr
    assert [line["outcome"] for line in lines_of(result)].count("dead") == 0
    assert len(lines_of(result)) == articles


@pytest.mark.parametrize(
    ("name", "articles"),
    [
        ("articles.csv", 2),
        ("cp1252.txt", 1),
        ("feed.xml", 1),
        ("lines.json.bz2", 3),
        ("lines.json.xz", 3),
        ("newsapi.json", 3),
        ("one.txt.gz", 1),
        ("seq.json", 3),
        ("trailing-comma.jsonl", 3),
        ("utf16.txt", 1),
    ],
)
def test_reads_a_file_or_says_once_that_it_cannot(name: str, articles: int) -> None:
    result = run(CASES / "07-json-files" / name)
    found = lines_of(result)
    if result.exit_code == 0:
        assert [line["outcome"] == "dead" for line in found] == [False] * articles
    else:
        assert told(result)
        assert [line["outcome"] for line in found if line["outcome"] == "dead"] in ([], ["dead"])


@pytest.mark.parametrize("window", [23, 27])
def test_reads_a_window_of_usual_size(window: int) -> None:
    verdicts = scanned(CASES / "16-zstd-long" / f"wlog{window}.jsonl.zst")
    assert [verdict.is_dead for verdict in verdicts] == [False] * 4


@pytest.mark.parametrize("window", [28, 31])
def test_reads_a_large_window_or_says_that_it_is_too_large(window: int) -> None:
    result = run(CASES / "16-zstd-long" / f"wlog{window}.jsonl.zst")
    if result.exit_code == 0:
        assert [line["outcome"] == "dead" for line in lines_of(result)] == [False] * 4
    else:
        assert "window" in told(result)
        assert "not zstd" not in told(result)


def test_reads_the_files_of_a_crawler() -> None:
    field_map = FieldMap.parse(NEWS_PLEASE)
    first, second = scanned(CASES / "19-news-please", field_map=field_map)
    assert first.article is not None
    assert first.article.startswith("https://")
    assert (first.outcome, second.outcome) == ("unique", "near_copy")


def test_a_field_can_be_read_twice() -> None:
    maps = [argument for pair in [*NEWS_PLEASE, "url=url"] for argument in ("--map", pair)]
    result = run(*maps, CASES / "19-news-please")
    assert result.exit_code == 0, result.stderr


def test_the_url_is_the_id_and_stays_the_url() -> None:
    value = (CASES / "19-news-please" / "a.json").read_bytes()
    article = read_article(FieldMap.parse(NEWS_PLEASE).apply(value), Settings().max_article_bytes)
    assert isinstance(article, Article)
    assert article.url == article.id
