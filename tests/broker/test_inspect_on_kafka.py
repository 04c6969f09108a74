"""What `tail` and `dead` read and send on a real Kafka, where there are transactions and times."""

import asyncio
from contextlib import aclosing

import pytest
from aiokafka import AIOKafkaProducer
from news import NOON, Raw
from wire import produce, read_until

from unecho.core.dead_reason import DeadReason
from unecho.inspect.dead.replaying import Choice, chosen_letters
from unecho.inspect.dead.sending_back import Counts, sender_of
from unecho.inspect.reading import Span, read_span
from unecho.inspect.record_at import record_at
from unecho.inspect.wanted import Wanted
from unecho.kafka.topics import create_topics
from unecho.records.dead_letters import dead_letter
from unecho.records.record import Incoming
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

SECONDS = 30.0


@pytest.fixture
async def settings(kafka_broker: str, topic_prefix: str) -> Settings:
    settings = Settings(bootstrap=kafka_broker, topic_prefix=topic_prefix)
    await create_topics(settings)
    return settings


async def values(topic: Topic, settings: Settings, since: int | None = None) -> list[bytes | None]:
    async with asyncio.timeout(SECONDS), aclosing(read_span(topic, Span(since), settings)) as records:
        return [record.value async for record in records]


def transactional(settings: Settings, name: str) -> AIOKafkaProducer:
    return AIOKafkaProducer(bootstrap_servers=settings.bootstrap, transactional_id=f"{settings.topic_prefix}{name}")


async def test_the_end_is_reached_whatever_transactions_lie_there(settings: Settings) -> None:
    topic = Topic.VERDICTS.named(settings.topic_prefix)
    async with transactional(settings, "settled") as settled, transactional(settings, "open") as still_open:
        async with settled.transaction():
            for partition in range(3):
                await settled.send_and_wait(topic, b"committed %d" % partition, partition=partition)
        await settled.begin_transaction()
        aborted = await settled.send_and_wait(topic, b"aborted", partition=1)
        await settled.abort_transaction()
        await still_open.begin_transaction()
        await still_open.send_and_wait(topic, b"open", partition=2)
        assert sorted(await values(Topic.VERDICTS, settings)) == [b"committed %d" % number for number in range(3)]
        await still_open.abort_transaction()
    found = await record_at(Topic.VERDICTS, 1, 0, settings)
    assert found is not None
    assert found.value == b"committed 1"
    for partition, offset in ((1, aborted.offset), (1, aborted.offset + 1), (1, 10**6), (3, 0), (99, 0)):
        assert await record_at(Topic.VERDICTS, partition, offset, settings) is None


async def test_it_begins_at_a_time(settings: Settings) -> None:
    records = [Raw(b"%d" % hour, timestamp=NOON + hour * 3_600_000) for hour in range(5)]
    await asyncio.to_thread(produce, settings.bootstrap, Topic.VERDICTS.named(settings.topic_prefix), records)
    assert await values(Topic.VERDICTS, settings, NOON + 3 * 3_600_000) == [b"3", b"4"]
    assert await values(Topic.VERDICTS, settings, NOON + 9 * 3_600_000) == []
    assert len(await values(Topic.VERDICTS, settings, -1)) == 5


async def test_letters_of_a_stage_go_back_once_and_not_for_ever(settings: Settings) -> None:
    raw, dead = (topic.named(settings.topic_prefix) for topic in (Topic.RAW, Topic.DEAD))
    letters = [
        dead_letter(Incoming(raw, number % 4, number, NOON, b"k", b"%d" % number), "sign", DeadReason.NOT_JSON, "")
        for number in range(6)
    ]
    async with transactional(settings, "sign") as sign, sign.transaction():
        for letter in letters:
            await sign.send(dead, letter.value, letter.key, 0, letter.timestamp, list(letter.headers))
    counts = Counts()
    letters_again = chosen_letters(Choice(Wanted(), None, 1, False), settings)
    async with asyncio.timeout(SECONDS), sender_of(settings, counts) as sender, aclosing(letters_again) as chosen:
        async for told, left in chosen:
            assert left is None
            await sender.send(told.record)
    assert counts.sent == {Topic.RAW: 6}
    back = await read_until(
        settings.bootstrap, settings.topic_prefix, [Topic.RAW], lambda read: len(read[Topic.RAW]) == 6
    )
    assert sorted((record.partition, record.value) for record in back[Topic.RAW]) == sorted(
        (number % 4, b"%d" % number) for number in range(6)
    )
