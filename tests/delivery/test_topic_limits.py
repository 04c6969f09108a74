"""Whatever article a topic takes, the records made of it fit the topics after it."""

import orjson
import pytest
from news import NOON, story
from pipelines import new_metrics

from unecho.core.profile import Profile
from unecho.dedupe.stage import DedupeStage
from unecho.kafka.topics import topic_configs
from unecho.records.record import Incoming, Outgoing
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.sign.stage import SignStage

LARGEST = 2_000_000
BATCH = 1 << 20


def limit(topic: Topic, max_article_bytes: int) -> int:
    return int(topic_configs(topic, max_article_bytes)["max.message.bytes"])


def size(record: Incoming | Outgoing) -> int:
    headers = sum(len(name.encode()) + len(value) + 20 for name, value in record.headers)
    return len(record.key or b"") + len(record.value or b"") + headers + 200


def filled_up(field: str) -> bytes:
    fields = {"id": "i" * 2048, "text": " ".join(story(1, 20_000)), field: ""}
    room = LARGEST - len(orjson.dumps(fields))
    return orjson.dumps(fields | {field: "ü" * (room // 2)})


@pytest.mark.parametrize("field", ["title", "url", "source", "extra"])
def test_an_article_of_the_largest_size_passes_every_topic(field: str) -> None:
    raw = Incoming("articles.raw", 0, 0, NOON, b"k" * 2048, filled_up(field), (("trace", b"x" * 10_000),))
    assert LARGEST - 2 <= len(raw.value or b"") <= LARGEST
    settings = Settings(max_article_bytes=LARGEST)
    (signed,) = SignStage(settings, new_metrics()).handle([raw])
    assert signed.topic is Topic.SIGNED
    dedupe = DedupeStage(settings, new_metrics())
    dedupe.memory.open(0)
    record = Incoming("articles.signed", 0, 0, NOON, signed.key, signed.value, signed.headers)
    other_profile = tuple(
        (name, b"v0" if value == Profile().signing_id.encode() else value) for name, value in signed.headers
    )
    broken = Incoming("articles.signed", 0, 1, NOON, signed.key, signed.value, other_profile)
    outputs = [signed, *dedupe.handle([record, broken])]
    assert {output.topic for output in outputs} == {Topic.SIGNED, Topic.UNIQUE, Topic.VERDICTS, Topic.DEAD}
    for output in outputs:
        assert size(output) <= limit(output.topic, LARGEST), output.topic


@pytest.mark.parametrize("topic", [topic for topic in Topic if topic not in {Topic.ENTITY_COUNTS, Topic.ENTITY_PARTS}])
@pytest.mark.parametrize("max_article_bytes", [1, 100_000, LARGEST])
def test_a_whole_batch_fits_however_small_its_articles(topic: Topic, max_article_bytes: int) -> None:
    assert limit(topic, max_article_bytes) > BATCH
