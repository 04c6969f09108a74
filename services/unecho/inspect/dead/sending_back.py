"""Sends dead letters back to the topics that they came from."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError, MessageSizeTooLargeError, RecordListTooLargeError

from unecho.kafka.broker import supports_transactions
from unecho.kafka.producers import producer_options
from unecho.kafka.topics import topic_rows
from unecho.process.exit_codes import ExitCode, UserError
from unecho.records.record import Incoming
from unecho.records.replayed import Left, sent_back
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

_FLYING_BYTES: Final = 16 << 20
_FLYING_RECORDS: Final = 1_000
_BATCH_BYTES: Final = 16 << 10
_REQUEST_BYTES: Final = 100 << 20
"""What came from a topic may be as large as the topic takes."""
_TOO_LARGE: Final = (MessageSizeTooLargeError, RecordListTooLargeError)


@dataclass(slots=True)
class Counts:
    """How many letters were sent back to each topic, left for each reason, and refused as too large."""

    sent: Counter[Topic] = field(default_factory=Counter)
    left: Counter[Left] = field(default_factory=Counter)
    refused: int = 0


class Sender:
    """Keeps a bounded number of records on the way. `counts` are right once `settle` has returned."""

    def __init__(
        self, producer: AIOKafkaProducer, partitions: Mapping[Topic, int], prefix: str, counts: Counts
    ) -> None:
        self._producer = producer
        self._partitions = partitions
        self._prefix = prefix
        self._counts = counts
        self._flying: list[tuple[Topic, asyncio.Future[Any]]] = []
        self._bytes = 0

    async def send(self, letter: Incoming) -> None:
        """To the partition it came from; by its key where the topic has that one no more. Raises UserError (BROKER)."""
        record = sent_back(letter, self._prefix)
        partition = record.partition
        if partition is None or partition >= self._partitions[record.topic]:
            partition = None
        try:
            acknowledged = await self._producer.send(
                record.topic.named(self._prefix),
                record.value,
                record.key,
                partition,
                # Kafka takes no time before 1970.
                max(record.timestamp or 0, 0),
                list(record.headers),
            )
        except _TOO_LARGE:
            self._counts.refused += 1
            return
        except KafkaError as error:
            raise self._broker_error(error) from error
        self._flying.append((record.topic, acknowledged))
        self._bytes += len(record.value or b"")
        if self._bytes > _FLYING_BYTES or len(self._flying) >= _FLYING_RECORDS:
            await self.settle()

    async def settle(self) -> None:
        """Waits until all is acknowledged or refused. Raises UserError (BROKER)."""
        flying, self._flying, self._bytes = self._flying, [], 0
        results = await asyncio.gather(*(acknowledged for _, acknowledged in flying), return_exceptions=True)
        for (topic, _), result in zip(flying, results, strict=True):
            if isinstance(result, _TOO_LARGE):
                self._counts.refused += 1
            elif not isinstance(result, BaseException):
                self._counts.sent[topic] += 1
        for result in results:
            if isinstance(result, BaseException) and not isinstance(result, _TOO_LARGE):
                raise self._broker_error(result) from result

    def _broker_error(self, error: BaseException) -> UserError:
        return UserError(
            f"The broker takes no more: {error!r}. {self._counts.sent.total()} dead letters were sent back before; "
            "those come once more when this is run again.",
            ExitCode.BROKER,
        )


@asynccontextmanager
async def sender_of(settings: Settings, counts: Counts) -> AsyncIterator[Sender]:
    """A sender; settled at the end. Raises UserError (BROKER)."""
    partitions = {row.topic: row.partitions or 0 for row in await topic_rows(settings)}
    options = producer_options(settings, "dead-replay", _BATCH_BYTES) | {"max_request_size": _REQUEST_BYTES}
    producer = AIOKafkaProducer(**options, enable_idempotence=await supports_transactions(settings))
    try:
        await producer.start()
        sender = Sender(producer, partitions, settings.topic_prefix, counts)
        yield sender
        await sender.settle()
    except KafkaError as error:
        raise UserError(f"The broker at {settings.bootstrap} refused: {error!r}", ExitCode.BROKER) from error
    finally:
        await producer.stop()
