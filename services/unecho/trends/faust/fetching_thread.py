"""The thread in which Faust's consumer runs: what it fetches, and from when on.

Every assignment is kept apart from the next. Faust's own goes on fetching while the group changes hands: what it then
reads of a changelog finds no table yet, which ends the worker, or is thrown away when the restore begins, which leaves
stories out or lets the restore wait for ever.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import Any, Final

from aiokafka import AIOKafkaConsumer
from faust.transport.consumer import RecordMap
from faust.transport.drivers import aiokafka as driver
from faust.types import TP
from mode.threads import WorkerThread

from unecho.kafka.mended.closed_connections import cut_off
from unecho.kafka.stopping import CLOSE_SECONDS
from unecho.trends.faust.changelog_ends import ends_of_committed
from unecho.trends.faust.in_step import InStep

# Faust's services log under the module of their class; these are its own comings and goings.
_log = logging.getLogger(__name__)
_log.setLevel(logging.WARNING)

_HELD_SECONDS: Final = 0.02
_STOP_SECONDS: Final = 2.0
_BEHIND_SECONDS: Final = 0.1
"""To wait for those alone that are behind."""


class Readable(IntEnum):
    """What may be read under the assignment of now."""

    NOTHING = 0
    CHANGELOGS = 1
    ALL = 2


class EndingThread(WorkerThread):
    """A thread that does not outlive the process, nor stop the event loop for long while it ends."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.daemon = True

    def stop(self) -> None:
        """Returns when it has ended, or has had the time for it."""
        self.is_stopped.wait(_STOP_SECONDS)


class FetchingConsumerThread(driver.AIOKafkaConsumerThread):
    """Reads high watermarks from a fetch, only what was committed, and nothing before its position is set.

    All of it but `assignments` belongs to the thread.

    Attributes:
        assignments: how many there have been; what was asked under another than the last is no longer done.

    """

    Worker = EndingThread

    assignments = 0
    _readable = Readable.NOTHING
    _sought: int | None = None
    """The assignment under which the input was sought last."""
    _fetch: asyncio.Future[RecordMap] | None = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._in_step = InStep()

    def _create_worker_consumer(self, transport: driver.Transport) -> AIOKafkaConsumer:
        consumer = super()._create_worker_consumer(transport)
        # Faust has no setting for it; the stages before this one may write in transactions that are aborted.
        consumer._isolation_level = "read_committed"
        return consumer

    async def on_thread_stop(self) -> None:
        """Ends the consumer before the thread's loop is closed under it, whatever the broker does."""
        try:
            async with asyncio.timeout(CLOSE_SECONDS):
                await super().on_thread_stop()
        except TimeoutError:
            _log.warning("the consumer did not leave its group in time")
        finally:
            if self._consumer is not None:
                cut_off(self._consumer._client)
                # Sockets are closed in the loop's next round.
                await asyncio.sleep(0)

    async def on_partitions_revoked(self, revoked: set[TP]) -> None:
        """Ends the fetch under way: it would go on under the next assignment, from wherever that begins."""
        self.assignments += 1
        self._readable = Readable.NOTHING
        if self._fetch is not None:
            self._fetch.cancel()
        await super().on_partitions_revoked(revoked)

    async def seek_changelogs(self, offsets: Mapping[TP, int], assignment: int) -> None:
        """Seek, and fetch from changelogs after that."""
        await self.call_thread(self._seek_changelogs, offsets, assignment)

    async def _seek_changelogs(self, offsets: Mapping[TP, int], assignment: int) -> None:
        if assignment == self.assignments:
            await self._seek_wait(self._ensure_consumer(), offsets)
            self._allow(Readable.CHANGELOGS, assignment)

    async def seek_inputs(self, assignment: int) -> Mapping[TP, int]:
        """Seek to the committed offsets, and to the beginning where there is none. `read_inputs` is to follow.

        Where each partition then stands; nothing when the assignment is over.
        """
        starts: Mapping[TP, int] = await self.call_thread(self._seek_inputs, assignment)
        return starts

    async def _seek_inputs(self, assignment: int) -> Mapping[TP, int]:
        consumer = self._ensure_consumer()
        changelogs = self.app.tables.changelog_topics
        inputs = [tp for tp in consumer.assignment() if tp.topic not in changelogs]
        committed = {tp: await consumer.committed(tp) for tp in inputs}
        fresh = [tp for tp, offset in committed.items() if not offset]
        starts: dict[TP, int] = committed | (await consumer.beginning_offsets(fresh) if fresh else {})
        if assignment != self.assignments:
            return {}
        for tp, offset in starts.items():
            consumer.seek(tp, offset)
        self._in_step.clear()
        self._sought = assignment
        return starts

    def read_inputs(self, assignment: int) -> None:
        """Fetch all from now on, where the input was sought under this assignment. For the other thread."""
        self.thread_loop.call_soon_threadsafe(self._read_inputs, assignment)

    def _read_inputs(self, assignment: int) -> None:
        if self._sought == assignment:
            self._allow(Readable.ALL, assignment)

    def left(self, tp: TP, since: int | None) -> int:
        """Records from `since`, or from how far was fetched, to the end of the partition as the broker last said it.

        Positions go past the marks of transactions, offsets after records do not. 0 where nothing is known.
        """
        state = self._state(tp)
        if state is None or state.highwater is None or not state.has_valid_position:
            return 0
        return max(int(state.highwater) - (state.position if since is None else since), 0)

    def _has_more(self, tp: TP) -> bool:
        """Whether there is something after what was fetched that may be read: of no transaction that is still open."""
        state = self._state(tp)
        if state is None or state.lso is None or not state.has_valid_position:
            return False
        return bool(state.lso > state.position)

    def last_poll_timestamp(self, tp: TP) -> int | None:
        """When the broker last answered for the partition, in milliseconds since 1970-01-01 UTC; None if not known."""
        state = self._state(tp)
        return None if state is None else state.timestamp

    def _state(self, tp: TP) -> Any:
        """What aiokafka knows of a partition, None if it is not ours; also for another thread, which may be late."""
        subscription = None if self._consumer is None else self._consumer._subscription.subscription
        assignment = None if subscription is None else subscription.assignment
        return None if assignment is None else assignment.state_value(tp)

    def _allow(self, readable: Readable, assignment: int) -> None:
        if assignment == self.assignments:
            self._readable = max(self._readable, readable)

    async def _fetch_records(
        self,
        consumer: AIOKafkaConsumer,
        active_partitions: set[TP],
        timeout: float | None = None,  # noqa: ASYNC109 - as the base class has it
        max_records: int | None = None,
    ) -> RecordMap:
        # A copy: without any, aiokafka takes it that all are meant.
        partitions = set(active_partitions) if self._readable else set()
        if self._readable is Readable.CHANGELOGS:
            # Faust fetches the input while it restores, drops it, and takes it for read when it comes again.
            changelogs = self.app.tables.changelog_topics
            partitions = {tp for tp in partitions if tp.topic in changelogs}
        if not partitions:
            await asyncio.sleep(_HELD_SECONDS)
            return {}
        if self._readable is Readable.ALL:
            every, partitions = partitions, self._in_step.next_of(partitions, self._has_more)
            if partitions != every:
                timeout = _BEHIND_SECONDS
        fetch = self._fetch = asyncio.ensure_future(
            super()._fetch_records(consumer, partitions, timeout=timeout, max_records=max_records)
        )
        try:
            await asyncio.wait({fetch})
        finally:
            fetch.cancel()
        records: RecordMap = {} if fetch.cancelled() else fetch.result()
        if self._readable is Readable.ALL:
            self._in_step.read(records)
        return records

    async def _highwaters(self, partitions: Iterable[TP]) -> Mapping[TP, int]:
        asked = {driver.ensure_aiokafka_TP(partition): partition for partition in partitions}
        hosts = driver.server_list(self.transport.url, driver.Transport.default_port)
        conf = self.app.conf
        security = driver.credentials_to_aiokafka_auth(conf.broker_credentials, conf.ssl_context)
        found = await ends_of_committed(",".join(hosts), asked, security)
        return {asked[partition]: offset for partition, offset in found.items()}
