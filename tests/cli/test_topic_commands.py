import asyncio
import json
from typing import Any

import pytest
from click.testing import CliRunner, Result
from news import Raw, article, mixed_stream, story
from pipelines import MemoryPipeline
from verdicts import DEAD_LETTER_SCHEMA, VERDICT_SCHEMA, check
from wire import produce

from unecho.cli import unecho
from unecho.kafka.topics import create_topics
from unecho.records.topology import Topic
from unecho.settings.settings import Settings


class Commands:
    def __init__(self, bootstrap: str, prefix: str) -> None:
        self.bootstrap, self.prefix = bootstrap, prefix

    def run(self, *args: str) -> Result:
        env = {"UNECHO_BOOTSTRAP": self.bootstrap, "UNECHO_TOPIC_PREFIX": self.prefix, "COLUMNS": "200"}
        result = CliRunner().invoke(unecho, args, env=env, catch_exceptions=False)
        assert result.exit_code == 0, result.output
        return result

    def lines(self, *args: str) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.run(*args).stdout.splitlines()]

    def put(self, topic: Topic, records: list[Raw]) -> None:
        produce(self.bootstrap, topic.named(self.prefix), records)


@pytest.fixture
def commands(embedded_broker: str, topic_prefix: str) -> Commands:
    return Commands(embedded_broker, topic_prefix)


@pytest.fixture
def filled(commands: Commands) -> Commands:
    asyncio.run(create_topics(Settings(bootstrap=commands.bootstrap, topic_prefix=commands.prefix)))
    topics = MemoryPipeline().run_cut(mixed_stream(), [100], [100])
    for topic in (Topic.UNIQUE, Topic.VERDICTS, Topic.DEAD):
        commands.put(topic, [Raw(r.value, r.key, r.headers, r.timestamp) for r in topics[topic]])
    return commands


def test_topics_are_shown_missing_made_and_there(commands: Commands) -> None:
    def states(*args: str) -> list[str]:
        lines = commands.run(*args).stdout.splitlines()
        assert [line.split()[0] for line in lines[1:]] == [topic.named(commands.prefix) for topic in Topic]
        return [line.split()[-1] for line in lines[1:]]

    assert states("topics") == ["missing"] * len(Topic)
    assert states("topics", "create") == ["made"] * len(Topic)
    assert states("topics", "create") == ["there"] * len(Topic)
    assert states("topics") == ["there"] * len(Topic)


def test_tail_prints_verdicts_and_stops_at_the_limit(filled: Commands) -> None:
    lines = filled.lines("tail", "--json", "--limit", "7")
    assert len(lines) == 7
    for line in lines:
        check(VERDICT_SCHEMA, line["value"])
        assert line["key"] == line["value"]["article_id"]
    assert [line["offset"] for line in lines] == list(range(7))


def test_tail_prints_articles_with_their_headers(filled: Commands) -> None:
    line = filled.lines("tail", "articles.unique", "--json", "--limit", "1")[0]
    assert line["value"]["id"] == line["key"] == "000_3ec82f0264d060f1"
    assert line["headers"]["unecho-outcome"] == "unique"
    assert line["headers"]["unecho-signature"] == "512 bytes"
    assert line["timestamp"] == "2025-11-21T12:00:00Z"


def test_dead_prints_dead_letters(filled: Commands) -> None:
    lines = filled.lines("dead", "--json")
    for line in lines:
        check(DEAD_LETTER_SCHEMA, line)
    assert [line["reason"] for line in lines] == ["not_json", "tombstone", "invalid"]
    assert [line["value"] for line in lines[:2]] == ["{not json", None]


def test_tail_prints_whatever_there_is(commands: Commands) -> None:
    asyncio.run(create_topics(Settings(bootstrap=commands.bootstrap, topic_prefix=commands.prefix)))
    odd = [
        Raw(None, None),
        Raw(b"\xff not json", b"\xff"),
        Raw(b'{"x":' + b"[" * 400 + b"]" * 400 + b"}", b"deep", (("h", b"\xff"), ("e", b""))),
        Raw(article("a", " ".join(story(1))), b"a", (("h", "ü".encode()),), 2**62),
        Raw(b"12345678901234567890123", b"big"),
    ]
    commands.put(Topic.RAW, odd)
    lines = commands.lines("tail", "articles.raw", "--json", "--no-follow")
    assert [line["key"] for line in lines] == [None, "\ufffd", "deep", "a", "big"]
    assert lines[0]["value"] is None
    assert "base64" in lines[1]["value"]
    assert "base64" in lines[2]["value"]
    assert lines[3]["headers"] == {"h": "ü"}


def test_dead_prints_what_somebody_else_put_there(commands: Commands) -> None:
    asyncio.run(create_topics(Settings(bootstrap=commands.bootstrap, topic_prefix=commands.prefix)))
    commands.put(Topic.DEAD, [Raw(b"x", None, (("unecho-dead-offset", b"9" * 5000), ("unecho-dead-reason", b"\xff")))])
    (line,) = commands.lines("dead", "--json")
    assert line["value"] == "x"
    assert line["offset"] is None
    (line,) = commands.lines("dead", "--base64")
    assert line["value_base64"] == "eA=="
