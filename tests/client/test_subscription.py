import asyncio
import functools
import sys
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import replace

import orjson
import pytest
from aiokafka import AIOKafkaConsumer
from aiokafka.errors import KafkaConnectionError
from hypothesis import given, settings
from hypothesis import strategies as st
from news import NOON, Raw, article, mixed_stream, news, seeds, story
from pipelines import MemoryPipeline, Topics
from wire import committed, produce

from unecho.client import (
    ArticleVerdict,
    PublishedArticle,
    RetractedArticle,
    Story,
    StoryEvent,
    published_articles,
    stories,
    verdicts,
)
from unecho.core.article import Article
from unecho.core.kind import Kind
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import sign_article
from unecho.core.verdict import Outcome
from unecho.kafka.topics import create_topics
from unecho.records.article_json import read_article
from unecho.records.record import Incoming
from unecho.records.schemas import SchemaName, load_schema
from unecho.records.topology import Topic
from unecho.settings.settings import Settings


async def publish(bootstrap: str, prefix: str, raw: list[Raw]) -> Topics:
    """What the stages make of `raw`, put onto a broker with another client."""
    await create_topics(Settings(bootstrap=bootstrap, topic_prefix=prefix))
    topics = await MemoryPipeline().run(raw)
    for topic in (Topic.UNIQUE, Topic.VERDICTS):
        records = [
            Raw(record.value, record.key, record.headers, record.timestamp, partition=number % topic.spec.partitions)
            for number, record in enumerate(topics[topic])
        ]
        await asyncio.to_thread(produce, bootstrap, topic.named(prefix), records)
    return topics


async def take(count: int, items: AsyncGenerator) -> list:
    taken = []
    async with asyncio.timeout(20), aclosing(items):
        async for item in items:
            taken.append(item)
            if len(taken) == count:
                return taken
    raise AssertionError("the stream ended")


async def test_what_sign_reads_a_subscriber_reads_too() -> None:
    value = b'\xef\xbb\xbf{"id": "a", "text": "half \\ud83d", "x": "\\ude00"}'
    topics = await MemoryPipeline().run([Raw(value)])
    (record,) = topics[Topic.UNIQUE]
    found = PublishedArticle.from_record(record)
    assert (found.text, found.fields["x"], found.value) == ("half \ufffd", "\ufffd", value)


async def test_articles_come_typed_with_what_is_said_of_them(embedded_broker: str, topic_prefix: str) -> None:
    extra = Raw(article("extra", " ".join(story(1)), title="T", url="", published_at="2025-11-21", desk={"n": 3}), b"e")
    await publish(embedded_broker, topic_prefix, [*seeds(), extra])
    found = {one.id: one for one in await take(3, published_articles(embedded_broker, topic_prefix=topic_prefix))}
    assert found.keys() == {"000_3ec82f0264d060f1", "004_acb19a3950739085", "extra"}
    fifth, odd = found["004_acb19a3950739085"], found["extra"]
    assert fifth.outcome is Outcome.UNIQUE
    assert fifth.cluster_id == fifth.canonical_id == fifth.id
    assert fifth.related_id is not None
    assert fifth.related_id.startswith(("000", "001", "002", "003"))
    assert fifth.article_time.isoformat() == "2025-11-20T00:00:00+00:00"
    assert fifth.value == seeds()[4].value
    assert (odd.title, odd.url, odd.source, odd.related_id) == ("T", None, None, None)
    assert odd.fields["desk"] == {"n": 3}
    one, other = fifth.minhash(), odd.minhash()
    assert one.jaccard(one) == 1.0
    assert one.jaccard(other) < 0.1
    assert one.hashvalues.tolist() == list(fifth.signature)


@pytest.mark.parametrize("kind", [None, *Kind])
def test_an_article_says_what_it_is_to_the_one_it_is_most_like(published: Incoming, kind: Kind | None) -> None:
    others = [header for header in published.headers if header[0] != "unecho-kind"]
    own = [] if kind is None else [("unecho-kind", kind.encode())]
    assert PublishedArticle.from_record(replace(published, headers=(*others, *own))).kind is kind


def test_a_signature_is_that_of_the_words_in_whichever_order_the_machine_has_bytes(published: Incoming) -> None:
    article = read_article(published.value, 1_000_000)
    assert isinstance(article, Article)
    found = PublishedArticle.from_record(published).signature
    assert found == tuple(sign_article(article, Profile()).signature.tolist())
    assert published.headers[-1] == ("unecho-signature", b"".join(value.to_bytes(4, "little") for value in found))


def test_minhash_without_datasketch_says_what_to_install(published: Incoming, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "datasketch", None)
    with pytest.raises(ModuleNotFoundError, match=r"pip install 'unecho\[datasketch\]'"):
        PublishedArticle.from_record(published).minhash()


async def test_verdicts_come_typed(embedded_broker: str, topic_prefix: str) -> None:
    topics = await publish(embedded_broker, topic_prefix, mixed_stream())
    count = len(topics[Topic.VERDICTS])
    found = await take(count, verdicts(embedded_broker, topic_prefix=topic_prefix))
    assert sorted(one.fields["signed_offset"] for one in found) == list(range(count))
    cut = next(one for one in found if one.article_id == "a-cut")
    assert (cut.outcome, cut.published, cut.cluster_id, cut.matched_id) == (Outcome.NEAR_COPY, False, "a", "a")
    assert cut.source == "three.example"
    assert 0.3 < cut.score < 1


STORY = load_schema(SchemaName.STORY)["examples"][0]


async def test_stories_come_typed(embedded_broker: str, topic_prefix: str) -> None:
    await create_topics(Settings(bootstrap=embedded_broker, topic_prefix=topic_prefix))
    closed = orjson.dumps(STORY | {"cluster_id": "b", "events": ["grew", "closed", "not known yet"]})
    records = [Raw(orjson.dumps(STORY), b"a"), Raw(closed, b"b"), Raw(None, b"b"), Raw(orjson.dumps(STORY), b"c")]
    await asyncio.to_thread(produce, embedded_broker, Topic.STORIES.named(topic_prefix), records)
    found = await take(3, stories(embedded_broker, topic_prefix=topic_prefix))
    (last,) = (story for story in found if story.cluster_id == "b")
    assert (last.events, last.is_closed) == ((StoryEvent.GREW, StoryEvent.CLOSED), True)
    first = next(story for story in found if story.cluster_id == "a")
    assert (first.size, first.outlets_total, first.outlets) == (3, 2, ("example.org", "example.com"))
    assert (first.representative_id, first.entity_ids) == ("a", ("place:kyiv",))
    assert (first.last_seen - first.first_seen).total_seconds() == 190 * 60
    assert first.fields["kinds"] == {"shortened": 1, "new_version": 1}


def test_a_story_without_a_representative_is_read_and_what_is_none_is_refused() -> None:
    def read(value: object) -> Story:
        return Story.from_record(Incoming("stories", 1, 7, 0, b"a", orjson.dumps(value)))

    assert read(load_schema(SchemaName.STORY)["examples"][1]).representative_id is None
    for broken in ({}, [], STORY | {"first_seen": "yesterday"}, STORY | {"outlets": None}):
        with pytest.raises(ValueError, match="offset 7 of stories-1 is no story"):
            read(broken)


async def test_a_group_goes_on_where_it_stopped(
    embedded_broker: str, topic_prefix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick = functools.partial(AIOKafkaConsumer, session_timeout_ms=2000, heartbeat_interval_ms=400)
    monkeypatch.setattr("unecho.client.subscription.AIOKafkaConsumer", quick)
    raw = [news(f"n{number}", " ".join(story(number))) for number in range(12)]
    await publish(embedded_broker, topic_prefix, raw)

    def subscribe() -> AsyncGenerator[PublishedArticle, None]:
        return published_articles(embedded_broker, group=f"{topic_prefix}mine", topic_prefix=topic_prefix)

    first = [one.id for one in await take(5, subscribe())]
    offsets = committed(embedded_broker, f"{topic_prefix}mine", Topic.UNIQUE.named(topic_prefix), 4)
    assert sum(max(offset, 0) for offset in offsets) == 4
    rest = [one.id for one in await take(8, subscribe())]
    assert rest.count(first[-1]) == 1
    assert sorted([*first[:-1], *rest]) == sorted(one.key.decode() for one in raw if one.key)


async def test_without_a_group_everyone_reads_all(embedded_broker: str, topic_prefix: str) -> None:
    await publish(embedded_broker, topic_prefix, seeds())
    for _ in range(2):
        assert len(await take(2, published_articles(embedded_broker, topic_prefix=topic_prefix))) == 2


async def test_who_wants_one_article_a_story_asks_for_unique_ones(embedded_broker: str, topic_prefix: str) -> None:
    topics = await publish(embedded_broker, topic_prefix, mixed_stream())
    records = topics[Topic.UNIQUE]
    retracted = [record.key.decode() for record in records if RetractedArticle.is_told_by(record) and record.key]
    there = [PublishedArticle.from_record(record) for record in records if not RetractedArticle.is_told_by(record)]
    assert retracted
    assert {one.outcome for one in there} == {Outcome.UNIQUE, Outcome.REVISION, Outcome.THIN}
    for wanted in ({Outcome.UNIQUE}, {Outcome.REVISION, Outcome.THIN}):
        ids = [one.id for one in there if one.outcome in wanted] + retracted
        read = published_articles(embedded_broker, topic_prefix=topic_prefix, outcomes=wanted)
        assert sorted(one.id for one in await take(len(ids), read)) == sorted(ids)


async def test_a_foreign_record_is_said_with_where_it_stands(embedded_broker: str, topic_prefix: str) -> None:
    await create_topics(Settings(bootstrap=embedded_broker, topic_prefix=topic_prefix))
    for topic in (Topic.UNIQUE, Topic.VERDICTS):
        await asyncio.to_thread(
            produce, embedded_broker, topic.named(topic_prefix), [Raw(b'{"id":"a","text":"t"}', partition=2)]
        )
    with pytest.raises(ValueError, match=r"offset 0 of .*articles.unique-2 is no published article"):
        await take(1, published_articles(embedded_broker, topic_prefix=topic_prefix))
    with pytest.raises(ValueError, match=r"offset 0 of .*articles.verdicts-2 is no verdict"):
        await take(1, verdicts(embedded_broker, topic_prefix=topic_prefix))


async def test_no_broker_is_kafkas_error() -> None:
    with pytest.raises(KafkaConnectionError):
        await take(1, published_articles("127.0.0.1:1"))


@pytest.fixture(scope="module")
def published() -> Incoming:
    topics = MemoryPipeline().run_cut(seeds()[:1], [1], [1])
    return topics[Topic.UNIQUE][0]


NAMES = ["outcome", "cluster-id", "canonical-id", "score", "article-time", "signature", "related-id", "kind"]


@settings(max_examples=150)
@given(
    st.sampled_from(["value", *NAMES]),
    st.none() | st.binary(max_size=9) | st.sampled_from([b"9" * 30, b"nan", b"[]", b"{}", b"1", b'{"id":"a"}', b"-1"]),
)
def test_records_changed_at_random_are_read_or_refused(published: Incoming, name: str, value: bytes | None) -> None:
    said = dict(published.headers)
    if name == "value":
        record = replace(published, value=value)
    else:
        said.pop(f"unecho-{name}", None)
        if value is not None:
            said[f"unecho-{name}"] = value
        record = replace(published, headers=tuple(said.items()))
    try:
        PublishedArticle.from_record(record)
    except ValueError as error:
        assert "offset 0 of articles.unique-0" in str(error)


@settings(max_examples=100)
@given(
    st.none() | st.binary(max_size=20) | st.sampled_from([b"[]", b"1", b"{}", b'{"article_id":"a","outcome":"new"}'])
)
def test_verdicts_of_any_bytes_are_refused(value: bytes | None) -> None:
    with pytest.raises(ValueError, match=r"offset 7 of articles\.verdicts-1 is no verdict"):
        ArticleVerdict.from_record(Incoming("articles.verdicts", 1, 7, NOON, None, value))


async def test_what_was_being_committed_when_it_was_stopped_is_committed_in_the_end(
    embedded_broker: str, topic_prefix: str, monkeypatch: pytest.MonkeyPatch
):
    await publish(embedded_broker, topic_prefix, [news("a", " ".join(story(1))), news("b", " ".join(story(2)))])
    committing = asyncio.Event()
    commit = AIOKafkaConsumer.commit

    async def hang_once(consumer: AIOKafkaConsumer, offsets: dict) -> None:
        if not committing.is_set():
            committing.set()
            await asyncio.Event().wait()
        await commit(consumer, offsets)

    monkeypatch.setattr(AIOKafkaConsumer, "commit", hang_once)

    async def subscribe() -> None:
        async for _ in published_articles(embedded_broker, group=f"{topic_prefix}g", topic_prefix=topic_prefix):
            pass

    subscribing = asyncio.create_task(subscribe())
    async with asyncio.timeout(20):
        await committing.wait()
    subscribing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await subscribing
    told = Topic.UNIQUE.named(topic_prefix), Topic.UNIQUE.spec.partitions
    offsets = await asyncio.to_thread(committed, embedded_broker, f"{topic_prefix}g", *told)
    assert max(offsets) > 0
