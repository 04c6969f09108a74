"""`tail` and `dead` end, show what is asked for, and send back what was dead, once and not for ever."""

import asyncio
import json
import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import aclosing
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from news import NOON, Raw, mixed_stream, news
from pipelines import MemoryPipeline
from wire import produce, read_all

from unecho.cli import unecho
from unecho.core.profile import Profile
from unecho.inspect.reading import Span, read_span
from unecho.kafka.topics import create_topics
from unecho.process.exit_codes import UserError
from unecho.records.record import Incoming
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.sign.handle import handle

SEED = random.randrange(1_000_000)


class Commands:
    def __init__(self, bootstrap: str, prefix: str) -> None:
        self.bootstrap, self.prefix = bootstrap, prefix

    def run(self, *args: str, code: int = 0) -> Result:
        env = {"UNECHO_BOOTSTRAP": self.bootstrap, "UNECHO_TOPIC_PREFIX": self.prefix}
        result = CliRunner().invoke(unecho, args, env=env, catch_exceptions=False)
        assert result.exit_code == code, result.output
        return result

    def text(self, *args: str, code: int = 0) -> list[str]:
        return self.run(*args, code=code).stdout.splitlines()

    def json(self, *args: str) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.text(*args, "--json")]

    def put(self, topic: Topic, records: list[Raw]) -> None:
        produce(self.bootstrap, topic.named(self.prefix), records)

    def on(self, topic: Topic) -> list[Incoming]:
        return asyncio.run(read_all(self.bootstrap, self.prefix))[topic]

    def sign_again(self, replay: int) -> None:
        """What sign makes of what was sent back in that replay: as nothing was mended, all is dead again."""
        back = [record for record in self.on(Topic.RAW) if (b"%d" % replay) == dict(record.headers)["unecho-replays"]]
        self.put(Topic.DEAD, letters_of(back))


@pytest.fixture
def commands(embedded_broker: str, topic_prefix: str) -> Iterator[Commands]:
    asyncio.run(create_topics(Settings(bootstrap=embedded_broker, topic_prefix=topic_prefix)))
    yield Commands(embedded_broker, topic_prefix)


def dead_letters(commands: Commands, raw: list[Raw]) -> None:
    """Has them dead as sign leaves them, from articles.raw with the prefix."""
    name = Topic.RAW.named(commands.prefix)
    commands.put(
        Topic.DEAD,
        letters_of(
            [
                Incoming(name, one.partition, number, one.timestamp, one.key, one.value, one.headers)
                for number, one in enumerate(raw)
            ]
        ),
    )


def letters_of(records: list[Incoming]) -> list[Raw]:
    outputs = handle(records, Profile(), 10_000)
    assert all(output.topic is Topic.DEAD for output in outputs)
    return [Raw(output.value, output.key, output.headers, output.timestamp or 0) for output in outputs]


BROKEN = Raw(b"{not json", b"broken", (("traceparent", b"00-1"), ("odd", b"\xff")), partition=3)
NO_TEXT = Raw(b'{"id": "no text", "source": "one.example", "title": "Nothing\\u001b[31m"}', b"no text", partition=1)
LATIN = Raw("caf\xe9 \x1b[31m\nred".encode("latin-1"), b"latin", timestamp=NOON + 60_000)


def test_dead_ends_at_the_end_and_tells_people_why(commands: Commands) -> None:
    assert commands.text("dead") == []
    dead_letters(commands, [BROKEN, NO_TEXT, LATIN])
    lines = commands.text("dead", "--limit", "20")
    assert lines == commands.text("dead") == commands.text("dead", "list")
    assert lines[0].startswith("0:0  2025-11-21T12:00:00Z  not_json  broken  from ")
    assert lines[0].endswith("  {not json")
    assert "text: missing" in lines[1]
    assert "Nothing\ufffd[31m" in lines[1]
    assert all(line.isprintable() for line in lines)
    assert len(commands.text("dead", "--limit", "2")) == 2


def test_dead_letters_are_found_by_what_they_say(commands: Commands) -> None:
    dead_letters(commands, [BROKEN, NO_TEXT, LATIN])

    def keys(*args: str) -> list[str]:
        return [line["key"] for line in commands.json("dead", *args)]

    assert keys("--reason", "not_json") == ["broken", "latin"]
    assert keys("--reason", "not_json", "--reason", "invalid") == ["broken", "no text", "latin"]
    assert keys("--id", "latin", "--id", "no text") == ["no text", "latin"]
    assert keys("--outlet", "www.one.example") == ["no text"]
    assert keys("--since", "2025-11-21T12:00:30Z") == ["latin"]
    assert keys("--since", "1h") == []
    commands.run("dead", "--reason", "nonsense", code=2)
    commands.run("dead", "--since", "yesterday", code=2)


def test_one_dead_letter_is_shown_whole_by_place_or_id(commands: Commands) -> None:
    dead_letters(commands, [BROKEN, NO_TEXT, LATIN])
    page = commands.text("dead", "show", "0:0")
    assert page == commands.text("dead", "show", "broken")
    said = [tuple(line.split(maxsplit=1)) for line in page if line]
    assert ("reason", "not_json") in said
    assert ("from", f"{commands.prefix}articles.raw, partition 3, offset 0") in said
    assert ("header", "traceparent: 00-1") in said
    assert ("header", "odd: 1 bytes") in said
    assert page[-1] == "{not json"
    assert commands.text("dead", "show", "latin")[-2:] == ["caf\\xe9 \\x1b[31m", "red"]
    (letter,) = commands.json("dead", "show", "no text")
    assert letter["value"] == (NO_TEXT.value or b"").decode()
    for name in ("0:3", "7:0", "nobody"):
        with pytest.raises(UserError, match="no dead letter"):
            commands.run("dead", "show", name)


def test_what_was_dead_is_sent_back_as_it_was(commands: Commands) -> None:
    dead_letters(commands, [BROKEN, NO_TEXT, LATIN])
    dry = commands.text("dead", "replay", "--all", "--dry-run")
    assert dry[-1] == "3 would be sent back: 3 to articles.raw"
    assert len(dry) == 4
    assert commands.on(Topic.RAW) == []
    assert commands.text("dead", "replay", "--reason", "not_json") == ["2 sent back: 2 to articles.raw"]
    assert commands.text("dead", "replay", "0:1") == ["1 sent back: 1 to articles.raw"]
    back = {record.key: record for record in commands.on(Topic.RAW)}
    for raw in (BROKEN, NO_TEXT, LATIN):
        assert raw.key is not None
        record = back[raw.key]
        assert (record.value, record.partition, record.timestamp) == (raw.value, raw.partition, raw.timestamp)
        assert record.headers[:-2] == raw.headers
        assert dict(record.headers)["unecho-replays"] == b"1"


def test_what_dies_again_and_again_is_sent_back_as_often_as_is_said(commands: Commands) -> None:
    dead_letters(commands, [BROKEN, NO_TEXT])
    for time in range(2):
        (counts,) = commands.json("dead", "replay", "--all", "--times", "2")
        assert counts["sent"] == 2, time
        commands.sign_again(time + 1)
        assert len(commands.on(Topic.DEAD)) == 2 * (time + 2)
    (counts,) = commands.json("dead", "replay", "--all", "--times", "2")
    assert (counts["sent"], counts["left"]) == (0, {"superseded": 4, "died_again": 2})
    assert len(commands.on(Topic.RAW)) == 4
    assert "replayed 2 times" in commands.text("dead")[-1]
    lines = commands.text("dead", "replay", "broken", "--times", "2", code=1)
    assert lines[0] == "0 sent back"
    assert "--force" in "".join(lines)
    assert commands.json("dead", "replay", "broken", "--times", "2", "--force")[0]["sent"] == 1


def test_a_replay_says_what_it_is_to_send(commands: Commands) -> None:
    commands.run("dead", "replay", code=2)
    commands.run("dead", "replay", "0:0", "--all", code=2)
    assert commands.text("dead", "replay", "--all") == ["0 sent back"]
    with pytest.raises(UserError, match="no dead letter"):
        commands.run("dead", "replay", "0:0")


def test_tail_ends_at_the_end_of_every_partition(commands: Commands) -> None:
    chance = random.Random(SEED)
    assert commands.text("tail", "--no-follow", "--limit", "5") == []
    sent = [news(f"a{number}", "words", title=f"T{number}", source="one.example") for number in range(40)]
    commands.put(Topic.RAW, [Raw(one.value, one.key, partition=chance.randrange(4)) for one in sent])
    lines = commands.text("tail", "articles.raw", "--no-follow")
    assert sorted(line.split("  ", 2)[2] for line in lines) == sorted(
        f"a{number}  one.example  T{number}: words" for number in range(40)
    ), f"seed {SEED}"
    assert len(commands.text("tail", "articles.raw", "--limit", "5")) == 5
    assert len(commands.text("tail", "articles.raw", "--no-follow", "--limit", "50")) == 40


def test_tail_finds_verdicts_by_what_they_say(commands: Commands) -> None:
    topics = MemoryPipeline().run_cut(mixed_stream(), [100], [100])
    commands.put(Topic.VERDICTS, [Raw(r.value, r.key, r.headers, r.timestamp) for r in topics[Topic.VERDICTS]])
    verdicts = [line["value"] for line in commands.json("tail", "--no-follow")]
    for outcome in {verdict["outcome"] for verdict in verdicts}:
        found = [line["value"] for line in commands.json("tail", "--no-follow", "--outcome", outcome)]
        assert found == [verdict for verdict in verdicts if verdict["outcome"] == outcome]
    found = [line["value"]["article_id"] for line in commands.json("tail", "--no-follow", "--outlet", "three.example")]
    assert found == [verdict["article_id"] for verdict in verdicts if verdict["source"] == "three.example"] != []
    found = [line["value"] for line in commands.json("tail", "--no-follow", "--kind", "verbatim")]
    assert found == [verdict for verdict in verdicts if verdict["kind"] == "verbatim"] != []
    (line,) = commands.text("tail", "--no-follow", "--id", "a-cut")
    assert re.search(r"  near_copy/\w+  a-cut  three\.example  of a", line)


@pytest.mark.parametrize("with_texts", [True, False])
def test_a_verdict_is_shown_with_the_beginning_of_its_article(commands: Commands, with_texts: bool) -> None:
    topics = MemoryPipeline().run_cut(mixed_stream(), [100], [100])
    for topic in (Topic.SIGNED, Topic.VERDICTS) if with_texts else (Topic.VERDICTS,):
        commands.put(topic, [Raw(r.value, r.key, r.headers, r.timestamp) for r in topics[topic]])
    # An article that is canceled may have none.
    texts = {record.offset: json.loads(record.value or b"").get("text", "") for record in topics[Topic.SIGNED]}
    verdicts = [json.loads(record.value or b"") for record in topics[Topic.VERDICTS]]
    lines = commands.text("tail", "--no-follow")
    assert len(lines) == len(verdicts)
    for line, verdict in zip(lines, verdicts, strict=True):
        text = texts[verdict["signed_offset"]]
        assert not text or (" ".join(text.split())[:40] in line) == with_texts


def test_standard_output_that_is_full_is_said_in_a_line(commands: Commands) -> None:
    commands.put(Topic.RAW, [news("a", "words")])
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "unecho",
                "tail",
                "articles.raw",
                "--no-follow",
                f"--topic-prefix={commands.prefix}",
            ],
            env={**os.environ, "UNECHO_BOOTSTRAP": commands.bootstrap},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stderr) == (2, "unecho: cannot write standard output: No space left on device\n")


async def test_what_comes_later_is_followed(embedded_broker: str, topic_prefix: str) -> None:
    settings = Settings(bootstrap=embedded_broker, topic_prefix=topic_prefix)
    await create_topics(settings)
    commands = Commands(embedded_broker, topic_prefix)
    async with asyncio.timeout(60), aclosing(read_span(Topic.RAW, Span(follow=True), settings)) as records:
        for number in range(3):
            later = asyncio.create_task(anext(records))
            await asyncio.to_thread(commands.put, Topic.RAW, [Raw(b"%d" % number, partition=number)])
            assert (await later).value == b"%d" % number


def test_a_topic_that_is_not_there_is_said(embedded_broker: str, topic_prefix: str) -> None:
    with pytest.raises(UserError, match="has no topic "):
        Commands(embedded_broker, topic_prefix).run("dead")
