"""Faust's Kafka transport, with the end of each changelog found by reading it, and restores that end when they must.

Recovery waits for the record before a changelog's high watermark. Where stories are written in transactions, that is no
record but the mark of a commit, and nothing that an aborted one left can be read either: recovery would wait for ever.
And asked for high watermarks, the embedded broker answers wrong, and a restart would leave out the newest stories; a
fetch is right on every broker.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from time import monotonic
from typing import Any, ClassVar, Final, cast

from aiokafka.errors import KafkaTimeoutError
from faust.transport.drivers import aiokafka as driver
from faust.types import TP, ConsumerMessage

from unecho.trends.faust.fetched import FetchedMessage
from unecho.trends.faust.fetching_thread import FetchingConsumerThread

# Faust's services log under the module of their class; these are its own comings and goings.
logging.getLogger(__name__).setLevel(logging.WARNING)

_STEP_SECONDS: Final = 45.0
"""For a step of a restore. Faust waits twice as long, and then never restores again, without a word."""


class FetchingConsumer(driver.Consumer):
    """Runs the thread, and lets a restore go on only under the assignment that it is for."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._is_settled = asyncio.Event()
        self._assignment = 0
        self._is_halted = False
        self._given: dict[TP, int] = {}
        self._handled: dict[TP, int] = {}

    @property
    def _fetching(self) -> FetchingConsumerThread:
        return cast(FetchingConsumerThread, self._thread)

    def _new_consumer_thread(self) -> driver.AIOKafkaConsumerThread:
        return FetchingConsumerThread(self, loop=self.loop, beacon=self.beacon)

    def last_poll_timestamp(self, tp: TP) -> int | None:
        """When the broker last answered for the partition, in milliseconds since 1970-01-01 UTC; None if not known."""
        return self._fetching.last_poll_timestamp(tp)

    def _to_message(self, tp: TP, record: Any) -> ConsumerMessage:
        """Of all the records that `ByPartition` gives."""
        message = FetchedMessage(tp, self.app.consumer_generation_id, record)
        self._given[tp] = message.fetched.next_offset
        return message

    def on_buffer_full(self, tp: TP) -> None:
        """Nothing: whoever fetches waits where a queue is full. Without any to fetch from, Faust waits for a second."""

    def handled(self, offsets: Mapping[TP, int]) -> None:
        """Told of what was handled and committed: the offset after the last of each partition."""
        self._handled.update(offsets)

    def unhandled(self, topic: str, partition: int) -> int:
        """Records of an assigned partition that are not handled yet; marks of transactions are none."""
        tp = TP(topic, partition)
        handled = self._handled.get(tp, 0)
        return self._fetching.left(tp, handled if self._given.get(tp, 0) > handled else None)

    def halt(self) -> None:
        """Nobody takes what is read any more: that is known, and not worth an error line now and then."""
        self._is_halted = True

    def verify_event_path(self, now: float, tp: TP) -> None:
        """Faust's complaints."""
        if not self._is_halted:
            super().verify_event_path(now, tp)

    async def _add_gap(self, tp: TP, offset_from: int, offset_to: int) -> None:
        """Nothing: Faust notes each mark of a transaction until an acknowledgement takes it, and there is none here."""

    def resume_flow(self) -> None:
        """From here on the input may be read: Faust has emptied the queues of its streams just before.

        What is in them by then is gone, and committed over later.
        """
        super().resume_flow()
        self._fetching.read_inputs(self._assignment)

    async def commit_offsets(self, offsets: Mapping[TP, int]) -> bool:
        """Whether the group takes these as read. Faust's own commit stops at every mark of a transaction in between."""
        return bool(await self._commit(offsets))

    def committed_elsewhere(self, offsets: Iterable[TP]) -> None:
        """Keeps Faust from warning that nothing is committed."""
        self._fetching.tp_last_committed_at.update(dict.fromkeys(offsets, monotonic()))

    async def on_partitions_revoked(self, revoked: set[TP]) -> None:
        """Stop the flow: Faust does so only where there was something to revoke."""
        self._is_settled.clear()
        self.stop_flow()
        self._given.clear()
        self._handled.clear()
        await super().on_partitions_revoked(revoked)

    async def on_partitions_assigned(self, assigned: set[TP], generation_id: int = 0) -> None:
        """When this is done a restore of before has been told that it is over; until then it may have let it flow."""
        self.stop_flow()
        self._assignment = self._fetching.assignments
        await super().on_partitions_assigned(assigned, generation_id)
        self._is_settled.set()

    async def highwaters(self, *partitions: TP) -> Mapping[TP, int]:
        """Where changelogs end, once nobody else writes them."""
        async with self._step():
            if partitions:
                # Here and not when partitions are assigned, for a member of the group is silent until that is dealt
                # with, and put out of it when that takes longer than the session timeout.
                await cast(FetchingTransport, self.transport).before_restore()
            return await super().highwaters(*partitions)

    async def earliest_offsets(self, *partitions: TP) -> Mapping[TP, int]:
        """Where changelogs begin."""
        async with self._step():
            return await super().earliest_offsets(*partitions)

    async def seek_wait(self, partitions: Mapping[TP, int]) -> None:
        """Begin to read changelogs."""
        async with self._step():
            await self._fetching.seek_changelogs(partitions, self._assignment)

    async def perform_seek(self) -> None:
        """Find where the input is to be read from.

        Faust calls it also while nothing flows, to read again what it dropped: no need.
        """
        if not self.flow_active:
            await self._is_settled.wait()
            return
        async with self._step():
            await super().perform_seek()

    async def seek_to_committed(self) -> Mapping[TP, int]:
        """The part of `perform_seek` that is the thread's."""
        starts = await self._fetching.seek_inputs(self._assignment)
        self._handled.update(starts)
        return starts

    @asynccontextmanager
    async def _step(self) -> AsyncIterator[None]:
        """A step of a restore: one whose assignment is over does nothing more, and waits until it is told.

        Raises KafkaTimeoutError, which ends the worker.
        """
        await self._is_settled.wait()
        try:
            async with asyncio.timeout(_STEP_SECONDS):
                yield
        except TimeoutError as error:
            raise KafkaTimeoutError(f"no answer for {_STEP_SECONDS:.0f} s while stories were to be restored") from error
        await self._is_settled.wait()


async def _nothing() -> None:
    """Before a restore."""


class FetchingTransport(driver.Transport):
    """Runs the consumer above.

    Attributes:
        before_restore: waited for before the changelogs of an assignment are looked at.

    """

    Consumer: ClassVar[type[FetchingConsumer]] = FetchingConsumer

    before_restore: Callable[[], Awaitable[None]] = staticmethod(_nothing)
