"""The account finds every way in which a disturbed run can differ from an undisturbed one."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import islice

import orjson
import pytest
from account import Topics, settle
from aiokafka.partitioner import murmur2
from made_stream import SERIAL, Made, made_stream
from news import Raw
from pipelines import WHOLE, MemoryPipeline

from unecho.core.verdict import Outcome
from unecho.records.record import Incoming
from unecho.records.topology import Topic

ARTICLES = 200


@pytest.fixture(scope="module")
def sent() -> list[Made]:
    return list(islice(made_stream(7), ARTICLES))


@pytest.fixture(scope="module")
def undisturbed(sent: list[Made]) -> Topics:
    """What an undisturbed run leaves, as a broker with partitions would give it back."""
    raw = [Raw(one.value, one.key, ((SERIAL, b"%d" % one.serial),)) for one in sent]
    ran = MemoryPipeline().run_cut(raw, WHOLE, WHOLE)
    for topic in (Topic.VERDICTS, Topic.UNIQUE):
        ran[topic] = [
            replace(record, partition=(murmur2(_cluster_id(record)) & 0x7FFFFFFF) % topic.spec.partitions)
            for record in ran[topic]
        ]
    return ran


def _cluster_id(record: Incoming) -> bytes:
    told = dict(record.headers).get("unecho-cluster-id")
    return told or str(orjson.loads(record.value or b"")["cluster_id"]).encode()


@pytest.fixture
def topics(undisturbed: Topics) -> Topics:
    """A copy, for the test to spoil."""
    return {topic: list(records) for topic, records in undisturbed.items()}


def test_the_stream_has_every_outcome_and_is_the_same_for_a_seed(sent: list[Made], topics: Topics):
    assert list(islice(made_stream(7), ARTICLES)) == sent != list(islice(made_stream(8), ARTICLES))
    verdicts = [orjson.loads(record.value or b"") for record in topics[Topic.VERDICTS]]
    assert {verdict["outcome"] for verdict in verdicts} == set(Outcome) - {Outcome.UPDATE}
    assert {verdict["published"] for verdict in verdicts if verdict["outcome"] == "thin"} == {True, False}
    opened = Counter(verdict["article_id"] for verdict in verdicts if verdict["outcome"] == "unique")
    assert max(opened.values()) > 1, "no id stands for two stories"
    assert topics[Topic.DEAD]


def test_an_undisturbed_run_is_sound(sent: list[Made], topics: Topics):
    account = settle(sent, topics)
    assert account.is_sound, account.findings
    assert account.articles == ARTICLES


@pytest.mark.parametrize("topic", [Topic.SIGNED, Topic.DEAD, Topic.VERDICTS, Topic.UNIQUE])
def test_one_record_lost_is_counted(topic: Topic, sent: list[Made], topics: Topics):
    # The last signed record, so that no later verdict changes; its own outputs are then too many.
    del topics[topic][-1]
    account = settle(sent, topics)
    assert account.lost == 1
    assert not account.is_sound
    assert account.findings


@pytest.mark.parametrize("topic", [Topic.SIGNED, Topic.DEAD, Topic.VERDICTS, Topic.UNIQUE])
def test_one_record_doubled_is_counted(topic: Topic, sent: list[Made], topics: Topics):
    again = topics[topic][-1]
    topics[topic].append(replace(again, offset=again.offset + 1))
    account = settle(sent, topics)
    assert account.doubled == 1
    assert not account.is_sound


def _another_score(record: Incoming) -> Incoming:
    verdict = orjson.loads(record.value or b"")
    return replace(record, value=orjson.dumps(verdict | {"score": 0.123456}))


@pytest.mark.parametrize(
    ("topic", "change"),
    [
        (Topic.VERDICTS, _another_score),
        (Topic.UNIQUE, lambda record: replace(record, value=(record.value or b"") + b" ")),
        (Topic.UNIQUE, lambda record: replace(record, headers=(*record.headers, ("unecho-more", b"")))),
        (Topic.UNIQUE, lambda record: replace(record, timestamp=record.timestamp + 1)),
    ],
)
def test_one_byte_changed_is_seen(
    topic: Topic, change: Callable[[Incoming], Incoming], sent: list[Made], topics: Topics
):
    topics[topic][10] = change(topics[topic][10])
    account = settle(sent, topics)
    assert (account.lost, account.doubled, account.verdicts_equal) == (0, 0, False)


def test_verdicts_in_another_order_are_seen(sent: list[Made], topics: Topics):
    log = topics[Topic.VERDICTS]
    first, second = [number for number, record in enumerate(log) if record.partition == log[0].partition][:2]
    log[first], log[second] = log[second], log[first]
    account = settle(sent, topics)
    assert (account.lost, account.doubled, account.verdicts_equal) == (0, 0, False)


def test_signed_articles_out_of_order_or_changed_are_seen(sent: list[Made], topics: Topics):
    signed = topics[Topic.SIGNED]
    signed[-1], signed[-2] = (
        replace(signed[-2], offset=signed[-1].offset),
        replace(signed[-1], offset=signed[-2].offset),
    )
    assert not settle(sent, topics).conservation
    signed[-1] = replace(signed[-1], value=b"{}")
    assert any("another body" in finding for finding in settle(sent, topics).findings)


def test_a_topic_that_is_not_what_was_sent_is_no_result(sent: list[Made], topics: Topics):
    del topics[Topic.RAW][0]
    with pytest.raises(RuntimeError, match=r"articles\.raw"):
        settle(sent, topics)
