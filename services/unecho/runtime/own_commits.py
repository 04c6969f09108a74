"""What this process has committed, as a check on what the broker says of it."""

from __future__ import annotations

import logging

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import CoordinatorLoadInProgressError

from unecho.runtime.logs import log_event

_log = logging.getLogger(__name__)


class OwnCommits:
    """The highest offset of each partition that this process has committed; others can only have gone on from there.

    A Kafka 4.2 broker that was killed and starts again on a slow machine was seen to answer with offsets of minutes
    before, or none, while its group coordinator loads ("out of sync with the underlying log"). Going on from those
    would double all that came since.
    """

    def __init__(self) -> None:
        self._highest: dict[TopicPartition, int] = {}

    def add(self, partition: TopicPartition, next_offset: int) -> None:
        """Told of each commit that the broker has acknowledged."""
        self._highest[partition] = max(next_offset, self._highest.get(partition, 0))

    async def check(self, partition: TopicPartition, said: int | None, consumer: AIOKafkaConsumer) -> None:
        """Raises CoordinatorLoadInProgressError, to be tried again, where the broker says less than it was told.

        A topic that has no such offset any more was made again: then nothing is known of it.
        """
        highest = self._highest.get(partition)
        if highest is None or (said is not None and said >= highest):
            return
        ends = await consumer.end_offsets([partition])
        if ends[partition] < highest:
            del self._highest[partition]
            return
        about = {"partition": partition.partition, "said": said, "committed": highest}
        log_event(_log, "the broker has not yet found what was committed: asking again", logging.WARNING, **about)
        raise CoordinatorLoadInProgressError(f"committed offset {said} of {partition} is less than {highest}")
