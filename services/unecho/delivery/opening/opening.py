"""From an assigned partition to one whose records may be handled.

In this order: its outlet is opened, which shuts out the owner before; the ends of the outputs are read, once all that
was written to them is settled; the memory is restored; the consumer is set to where to go on. A partition that is taken
away on the way, or taken and given back, is not opened by what began before.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from typing import Any, Final

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import IllegalStateError, KafkaError

from unecho.delivery.assigned_partitions import AssignedPartitions
from unecho.delivery.memory import Memory
from unecho.delivery.opening.committed_offsets import CommittedOffsets
from unecho.delivery.opening.delivered_tail import InputOf, read_delivered_tail
from unecho.delivery.outlets.outlet import Outlet, PartitionLostError
from unecho.delivery.partition_log import PartitionLog
from unecho.delivery.stage import Stage
from unecho.kafka.all_done import all_done
from unecho.kafka.fetching import fetch
from unecho.records.dead_letters import input_of_letter
from unecho.records.record import Incoming, InputRecord
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

_RETRY_SECONDS: Final = 1.0


class Opening:
    """Opens what is marked among `partitions`; `tell` is told what is waited for, and None once nothing is."""

    def __init__(
        self,
        stage: Stage,
        memory: Memory,
        settings: Settings,
        consumer: AIOKafkaConsumer,
        outlet: Outlet,
        partitions: AssignedPartitions,
        tell: Callable[[str | None], None],
        *,
        group: str,
        exactly_once: bool,
    ) -> None:
        self._memory = memory
        self._settings = settings
        self._consumer = consumer
        self._outlet = outlet
        self._partitions = partitions
        self._tell = tell
        self._group = group
        self._topic = topic = stage.source.named(settings.topic_prefix)
        self._committed = CommittedOffsets(consumer)
        self._exactly_once = exactly_once
        self._outputs: dict[str, InputOf] = {
            stage.sink.named(settings.topic_prefix): stage.input_of,
            Topic.DEAD.named(settings.topic_prefix): lambda letter: input_of_letter(letter, topic),
        }

    def handled(self, partition: TopicPartition, last: Incoming) -> None:
        """Told of the last record of a batch whose commit is certain."""
        self._committed.add(partition, InputRecord(partition.partition, last.offset, last.timestamp, last.key))

    async def open_marked(self, stop: asyncio.Event) -> None:
        """What cannot be opened now stays marked.

        Raises KafkaError where the broker refuses for good, UserError where the log does not fit what was committed.
        """
        if self._partitions.marked and not await self._is_done(self._open_outlets(stop), stop):
            return
        for partition, assignment in self._partitions.marked.items():
            self._tell(f"partition {partition.partition}")
            if not await self._is_done(self._open(partition, assignment, stop), stop):
                return
            self._partitions.own(partition)
        if self._partitions.owned and not self._partitions.marked:
            self._tell(None)

    async def _is_done(self, step: Coroutine[Any, Any, bool], stop: asyncio.Event) -> bool:
        """Whether a step of opening is done. False where it is to be tried again, or the partition was taken away."""
        try:
            return await step
        except (IllegalStateError, PartitionLostError):
            # Taken away between two steps; what comes next is marked anew.
            return False
        except KafkaError as error:
            if not error.retriable:
                raise
            # The broker has gone: it is tried again.
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), _RETRY_SECONDS)
            return False

    async def _open_outlets(self, stop: asyncio.Event) -> bool:
        """Whether nobody else can write any more for what is marked; what was written is known then."""
        marked = self._partitions.marked
        self._tell(", ".join(f"partition {partition.partition}" for partition in marked))
        await all_done(map(self._outlet.open, marked))
        # Without transactions outputs may be ahead of what was committed, and come again: they show nothing.
        if self._exactly_once:

            def is_wanted() -> bool:
                return not stop.is_set() and self._partitions.marked == marked

            in_doubt = await self._committed.in_doubt(marked)
            tail = await read_delivered_tail(self._outputs, self._topic, in_doubt, self._settings, is_wanted)
            for number, shown in tail.items():
                self._committed.add(TopicPartition(self._topic, number), shown)
        return self._partitions.marked == marked

    async def _open(self, partition: TopicPartition, assignment: int, stop: asyncio.Event) -> bool:
        """Whether the partition stands at its committed offset, its state restored, under this very assignment."""

        async def record_at(offset: int) -> Incoming | None:
            return await self._log(partition, assignment, offset + 1, stop).record_at(offset)

        committed = await self._committed.of(partition, record_at)
        log = self._log(partition, assignment, committed, stop)
        log.check_ours()
        await self._memory.restore(log, self._tell)
        log.check_ours()
        if committed is None:
            await self._consumer.seek_to_beginning(partition)
        else:
            self._consumer.seek(partition, committed)
        return self._partitions.is_marked(partition, assignment)

    def _log(
        self, partition: TopicPartition, assignment: int, committed: int | None, stop: asyncio.Event
    ) -> PartitionLog:
        async def fetch_only(wanted: TopicPartition) -> list[Any]:
            fetched = await fetch(self._consumer, self._settings.batch_articles, stop, wanted)
            return fetched.get(wanted, [])

        def check_ours() -> None:
            if stop.is_set() or not self._partitions.is_marked(partition, assignment):
                raise PartitionLostError("taken away, or told to stop, while it was opened")

        return PartitionLog(self._settings, self._group, self._consumer, partition, committed, fetch_only, check_ours)
