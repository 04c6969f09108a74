"""The outlet of brokers without transactions, where the broker comes and goes."""

import asyncio

import pytest
from aiokafka import TopicPartition
from aiokafka.errors import KafkaConnectionError

from unecho.delivery.outlets import at_least_once
from unecho.delivery.record_limits import RecordLimits
from unecho.settings.settings import Settings

PARTITIONS = [TopicPartition("articles.raw", number) for number in range(3)]


class Producer:
    """Fails to start as often as `failures` says, and takes a moment over it."""

    failures = 0
    started = 0
    stopped = 0

    def __init__(self, **_: object) -> None: ...

    async def start(self) -> None:
        for _ in range(10):
            await asyncio.sleep(0)
        if Producer.failures:
            Producer.failures -= 1
            raise KafkaConnectionError("the broker has gone")
        Producer.started += 1

    async def stop(self) -> None:
        Producer.stopped += 1


@pytest.fixture
def outlet(monkeypatch: pytest.MonkeyPatch) -> at_least_once.AtLeastOnce:
    monkeypatch.setattr(at_least_once, "AIOKafkaProducer", Producer)
    for counter in ("failures", "started", "stopped"):
        monkeypatch.setattr(Producer, counter, 0)
    settings = Settings()
    return at_least_once.AtLeastOnce(settings, "sign", None, RecordLimits(settings))


async def test_a_producer_that_could_not_start_is_not_taken_for_open(outlet) -> None:
    Producer.failures = 1
    with pytest.raises(KafkaConnectionError):
        await outlet.open(PARTITIONS[0])
    assert (Producer.started, Producer.stopped) == (0, 1)
    await outlet.open(PARTITIONS[0])
    assert Producer.started == 1


async def test_no_partition_is_open_before_the_producer_has_started(outlet) -> None:
    openings = [asyncio.ensure_future(outlet.open(partition)) for partition in PARTITIONS]
    await asyncio.wait(openings, return_when=asyncio.FIRST_COMPLETED)
    assert Producer.started == 1
    await asyncio.gather(*openings)
    assert Producer.started == 1
