"""`unecho replay` over files of every format, onto a broker."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

TOP = Path(__file__).parents[2]
RECOGNISED = ["articles.tsv", "atom.xml", "feed.json", "news-please.jsonl", "newsapi.json", "ninjs-2.json", "rss.xml"]


class Broker:
    """Runs `unecho` on it."""

    def __init__(self, bootstrap: str, prefix: str) -> None:
        self._environment = {**os.environ, "UNECHO_BOOTSTRAP": bootstrap, "UNECHO_TOPIC_PREFIX": prefix}

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "unecho", *arguments],
            cwd=TOP,
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def broker(embedded_broker: str, topic_prefix: str) -> Broker:
    made = Broker(embedded_broker, topic_prefix)
    assert made.run("topics", "create").returncode == 0
    return made


def events(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stderr.splitlines()]


def test_what_is_recognised_is_sent_as_articles(broker: Broker) -> None:
    done = broker.run("replay", *(f"examples/{name}" for name in RECOGNISED))
    assert done.returncode == 0, done.stderr
    summary = json.loads(done.stdout)
    assert (summary["sent"], summary["unread"], summary["no_articles"]) == (3 * len(RECOGNISED), 0, 0)
    (said,) = [event["read"] for event in events(done) if "read" in event]
    assert [line.split(":")[0] for line in said] == [
        "read as rss", "read as json-feed", "read as news-please", "read as newsapi", "read as ninjs",
    ]  # fmt: skip


def test_an_array_is_its_articles_whatever_its_name(broker: Broker, tmp_path: Path) -> None:
    (tmp_path / "array.json").write_text(json.dumps([{"id": str(number), "text": "words"} for number in range(5)]))
    assert json.loads(broker.run("replay", str(tmp_path / "array.json")).stdout)["sent"] == 5


def test_where_nothing_is_an_article_it_is_said_with_what_to_try(broker: Broker) -> None:
    done = broker.run("replay", "examples/export.csv")
    assert done.returncode == 4
    summary = json.loads(done.stdout)
    assert (summary["sent"], summary["unread"], summary["no_articles"]) == (3, 0, 3)
    last = events(done)[-1]
    assert last["level"] == "warning"
    assert last["event"].startswith("try: unecho replay examples/export.csv --map id=url --map text=body")
    people = broker.run("replay", "examples/export.csv", "--log-format", "console")
    assert "of which 3 are no articles" in people.stdout
    assert "their fields: url, outlet, headline, body, day" in people.stderr
    flags = last["event"].partition("examples/export.csv ")[2].split()
    mended = broker.run("replay", "examples/export.csv", *flags)
    assert (mended.returncode, json.loads(mended.stdout)["no_articles"]) == (0, 0)
