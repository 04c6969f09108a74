"""Partitions of a broker, asked for pieces of their logs."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import Any, Final

from aiokafka import TopicPartition
from aiokafka.client import AIOKafkaClient
from aiokafka.cluster import ClusterMetadata
from aiokafka.errors import KafkaError, LeaderNotAvailableError, OffsetOutOfRangeError, for_code
from aiokafka.protocol.fetch import FetchRequest
from aiokafka.protocol.offset import OffsetRequest

from unecho.explain.log.batches import Batch, read_batches
from unecho.kafka.broker import wait_for_broker
from unecho.kafka.connection import client_options
from unecho.process.exit_codes import ExitCode, UserError
from unecho.records.record import Incoming
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

_READ_COMMITTED: Final = 1
_BEGINNING: Final = -2
_END: Final = -1
_PIECE_BYTES: Final = 1 << 23
_RECORD_BYTES: Final = 1 << 16
"""Of one record: the broker sends at least a batch."""
_WAIT_MS: Final = 100


@dataclass(frozen=True, slots=True)
class Piece:
    """What a fetch gave.

    Attributes:
        batches: whole ones.
        end: the offset that comes next in the log, of those that are settled.
        aborted: producers of transactions that came to nothing, with the first offset of each.
    """

    batches: tuple[Batch, ...]
    end: int
    aborted: tuple[tuple[int, int], ...]

    @property
    def next(self) -> int:
        """The offset after what it has; there must be something."""
        return self.batches[-1].last + 1

    def settled(self) -> Iterator[Batch]:
        """The batches with records, without those of transactions that came to nothing."""
        aborted = sorted(self.aborted, key=lambda begun: begun[1])
        gone: set[int | None] = set()
        for batch in self.batches:
            while aborted and aborted[0][1] <= batch.last:
                gone.add(aborted.pop(0)[0])
            if batch.is_control:
                gone.discard(batch.producer)
            elif batch.producer is None or batch.producer not in gone:
                yield batch


class LogConnection:
    """Reads committed records by their place. It is in no group and commits nothing."""

    def __init__(self, client: AIOKafkaClient, cluster: ClusterMetadata, settings: Settings) -> None:
        self._client = client
        self._cluster = cluster
        self._settings = settings

    def partitions(self, topic: Topic) -> list[TopicPartition]:
        """Those that the broker has of a topic, by number. Raises UserError (NOT_FOUND)."""
        name = topic.named(self._settings.topic_prefix)
        numbers = self._cluster.partitions_for_topic(name)
        if not numbers:
            raise UserError(
                f"there is no topic {name} at {self._settings.bootstrap}: is --topic-prefix right?",
                ExitCode.NOT_FOUND,
            )
        return [TopicPartition(name, number) for number in sorted(numbers)]

    async def bounds(self, partition: TopicPartition, since: int | None) -> tuple[int, int]:
        """Where its log begins, or has its first record of `since` (milliseconds), and where it ends."""
        end = await self._offset(partition, _END)
        start = await self._offset(partition, _BEGINNING if since is None else since)
        # Kafka answers -1 where all came before.
        return (end if start < 0 else start), end

    async def fetch(self, partition: TopicPartition, offset: int, most: int = _PIECE_BYTES) -> Piece:
        """What the log has from `offset` on, at least one batch where there is one; nothing where it begins later."""
        wanted = [(partition.topic, [(partition.partition, offset, most)])]
        answer = await self._ask(partition, FetchRequest(_WAIT_MS, 0, most, _READ_COMMITTED, wanted))
        ((_, ((_, code, high, *rest),)),) = answer.topics
        if code == OffsetOutOfRangeError.errno:
            return Piece((), offset, ())
        _raise_for(code)
        aborted = next((part for part in rest if isinstance(part, list)), None)
        return Piece(tuple(read_batches(rest[-1] or b"")), high, tuple(map(tuple, aborted or ())))

    async def record_at(self, partition: TopicPartition, offset: int) -> Incoming | None:
        """The committed record of that offset; None where there is none any more."""
        piece = await self.fetch(partition, offset, _RECORD_BYTES)
        held = (batch for batch in piece.settled() if batch.first <= offset <= batch.last)
        found = next((record for batch in held for record in batch.records() if record.offset == offset), None)
        return None if found is None else incoming_at(partition, found)

    async def _offset(self, partition: TopicPartition, time: int) -> int:
        request = OffsetRequest(-1, _READ_COMMITTED, [(partition.topic, [(partition.partition, time)])])
        ((_, ((_, code, *rest),)),) = (await self._ask(partition, request)).topics
        _raise_for(code)
        return int(rest[-1])

    async def _ask(self, partition: TopicPartition, request: Any) -> Any:
        leader = self._cluster.leader_for_partition(partition)
        if leader is None or leader < 0:
            raise LeaderNotAvailableError(f"{partition.topic}-{partition.partition}")
        return await self._client.send(leader, request)


@contextlib.asynccontextmanager
async def connected(settings: Settings) -> AsyncIterator[LogConnection]:
    """A connection to a running broker; one that is down is waited for. Kafka's errors become UserError (BROKER)."""
    await wait_for_broker(settings)
    client = AIOKafkaClient(**client_options(settings), client_id="unecho-explain")
    try:
        await client.bootstrap()
        # All of them: asking by name may create a topic.
        yield LogConnection(client, await client.fetch_all_metadata(), settings)
    except KafkaError as error:
        raise UserError(f"The broker at {settings.bootstrap} refused: {error!r}", ExitCode.BROKER) from error
    finally:
        await client.close()


def _raise_for(code: int) -> None:
    if code:
        raise for_code(code)


def incoming_at(partition: TopicPartition, record: Any) -> Incoming:
    """A record of a batch of that partition."""
    headers = tuple((name, value if value is not None else b"") for name, value in record.headers)
    return Incoming(
        partition.topic, partition.partition, record.offset, record.timestamp, record.key, record.value, headers
    )
