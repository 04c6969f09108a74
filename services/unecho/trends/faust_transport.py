"""Faust's Kafka transport, with the end of each changelog found by reading it.

Recovery waits for the record before a changelog's high watermark. Where stories are written in transactions, that is no
record but the mark of a commit, and nothing that an aborted one left can be read either: recovery would wait for ever.
And asked for high watermarks, the embedded broker answers wrong, and a restart would leave out the newest stories; a
fetch is right on every broker.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Mapping
from time import monotonic
from typing import ClassVar, Final, cast

from aiokafka import AIOKafkaConsumer
from faust.transport.consumer import RecordMap
from faust.transport.drivers import aiokafka as driver
from faust.types import TP

from unecho.trends.changelog_ends import ends_of_committed

# Faust's services log under the module of their class; these are its own comings and goings.
logging.getLogger(__name__).setLevel(logging.WARNING)


_HELD_SECONDS: Final = 0.02


class FetchingConsumerThread(driver.AIOKafkaConsumerThread):
    """Reads high watermarks from a fetch, only what was committed, and no input before its positions are set."""

    _positions_set = False

    def _create_worker_consumer(self, transport: driver.Transport) -> AIOKafkaConsumer:
        consumer = super()._create_worker_consumer(transport)
        # Faust has no setting for it; the stages before this one may write in transactions that are aborted.
        consumer._isolation_level = "read_committed"
        return consumer

    def hold(self) -> None:
        """Fetch nothing but changelogs until the positions are set."""
        self._positions_set = False

    async def seek_to_committed(self) -> Mapping[TP, int]:
        """Seek to the committed offsets, and to the beginning where there is none; then the hold ends."""
        sought: Mapping[TP, int] = await self.call_thread(self._seek_to_committed)
        return sought

    async def _seek_to_committed(self) -> Mapping[TP, int]:
        consumer = self._ensure_consumer()
        committed: Mapping[TP, int] = await consumer.seek_to_committed()
        changelogs = self.app.tables.changelog_topics
        fresh = [tp for tp, offset in committed.items() if not offset and tp.topic not in changelogs]
        if fresh:
            for tp, offset in (await consumer.beginning_offsets(fresh)).items():
                consumer.seek(tp, offset)
        self._positions_set = True
        return committed

    async def _fetch_records(
        self,
        consumer: AIOKafkaConsumer,
        active_partitions: set[TP],
        timeout: float | None = None,  # noqa: ASYNC109 - as the base class has it
        max_records: int | None = None,
    ) -> RecordMap:
        # Faust fetches the input while it restores, drops what it fetched, and takes it for read when it comes again.
        if not self._positions_set:
            changelogs = self.app.tables.changelog_topics
            active_partitions = {tp for tp in active_partitions or () if tp.topic in changelogs}
            if not active_partitions:
                await asyncio.sleep(_HELD_SECONDS)
                return {}
        return await super()._fetch_records(consumer, active_partitions, timeout=timeout, max_records=max_records)

    async def _highwaters(self, partitions: Iterable[TP]) -> Mapping[TP, int]:
        asked = {driver.ensure_aiokafka_TP(partition): partition for partition in partitions}
        hosts = driver.server_list(self.transport.url, driver.Transport.default_port)
        conf = self.app.conf
        security = driver.credentials_to_aiokafka_auth(conf.broker_credentials, conf.ssl_context)
        found = await ends_of_committed(",".join(hosts), asked, security)
        return {asked[partition]: offset for partition, offset in found.items()}


class FetchingConsumer(driver.Consumer):
    """Runs the thread above."""

    def _new_consumer_thread(self) -> driver.AIOKafkaConsumerThread:
        return FetchingConsumerThread(self, loop=self.loop, beacon=self.beacon)

    async def commit_offsets(self, offsets: Mapping[TP, int]) -> bool:
        """Whether the group takes these as read. Faust's own commit stops at every mark of a transaction in between."""
        return bool(await self._commit(offsets))

    def committed_elsewhere(self, offsets: Iterable[TP]) -> None:
        """Keeps Faust from warning that nothing is committed."""
        cast(FetchingConsumerThread, self._thread).tp_last_committed_at.update(dict.fromkeys(offsets, monotonic()))

    async def on_partitions_revoked(self, revoked: set[TP]) -> None:
        """Hold the input until the new positions are set."""
        cast(FetchingConsumerThread, self._thread).hold()
        await super().on_partitions_revoked(revoked)


class FetchingTransport(driver.Transport):
    """Runs the consumer above."""

    Consumer: ClassVar[type[FetchingConsumer]] = FetchingConsumer
