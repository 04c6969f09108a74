"""How far the input is handled: what the broker says of it, held against what else is known."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable
from typing import Final

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import CoordinatorLoadInProgressError

from unecho.runtime.exit_codes import ExitCode, UserError
from unecho.runtime.logs import log_event
from unecho.runtime.records import Incoming, Source
from unecho.runtime.settings import Settings

RecordAt = Callable[[int], Awaitable[Incoming | None]]
"""The record of the partition at an offset that it has."""

_PATIENCE_SECONDS: Final = 60.0

_log = logging.getLogger(__name__)


class CommittedOffsets:
    """Knows of records that were handled for certain; nobody's committed offset can lie before them.

    A Kafka 4.2 broker that was killed and starts again on a slow machine was seen to answer with offsets of minutes
    before, or none, while its group coordinator loads ("out of sync with the underlying log"). Going on from those
    would double all that came since.
    """

    def __init__(self, group: str, consumer: AIOKafkaConsumer, settings: Settings) -> None:
        self._group = group
        self._consumer = consumer
        self._settings = settings
        self._handled: dict[TopicPartition, Source] = {}
        self._behind_since: dict[TopicPartition, float] = {}

    def add(self, partition: TopicPartition, handled: Source) -> None:
        """Told of what was handled: the last record of a batch whose commit is certain, or what an output shows."""
        known = self._handled.get(partition)
        if known is None or known.offset < handled.offset:
            self._handled[partition] = handled

    async def of(self, partition: TopicPartition, record_at: RecordAt) -> int | None:
        """The offset to go on at, None where nothing ever was committed. Moves the consumer's position.

        Raises CoordinatorLoadInProgressError, to be tried again, where the broker says less than it was told; and
        UserError (LOG) where it has not found the rest after a minute.
        """
        said: int | None = await self._consumer.committed(partition)
        handled = self._handled.get(partition)
        if handled is None or (said is not None and said > handled.offset):
            self._behind_since.pop(partition, None)
            return said
        if not await self._has(partition, handled, record_at):
            # The topic was made again, or does not keep it any more.
            del self._handled[partition]
            return said
        now = time.monotonic()
        if now - self._behind_since.setdefault(partition, now) > _PATIENCE_SECONDS:
            raise self._set_back(partition, said, handled)
        about = {"partition": partition.partition, "said": said, "handled": handled.offset}
        log_event(_log, "the broker has not yet found what was committed: asking again", logging.WARNING, **about)
        raise CoordinatorLoadInProgressError(f"committed offset {said} of {partition}, {handled.offset} was handled")

    async def _has(self, partition: TopicPartition, handled: Source, record_at: RecordAt) -> bool:
        beginnings = await self._consumer.beginning_offsets([partition])
        ends = await self._consumer.end_offsets([partition])
        if not beginnings[partition] <= handled.offset < ends[partition]:
            return False
        return handled.is_of(await record_at(handled.offset))

    def _set_back(self, partition: TopicPartition, said: int | None, handled: Source) -> UserError:
        return UserError(
            f"The broker says that group {self._group} has committed {'nothing' if said is None else f'offset {said}'} "
            f"of partition {partition.partition} of {partition.topic}, but what was made of offset {handled.offset} is "
            "there: going on would double all in between. Its offsets were set back, or the broker has lost them. To "
            f"go on after that record run `kafka-consumer-groups.sh --bootstrap-server {self._settings.bootstrap} "
            f"--group {self._group} --topic {partition.topic}:{partition.partition} --reset-offsets --to-offset "
            f"{handled.offset + 1} --execute`, and start again.",
            ExitCode.LOG,
        )
