"""What was said of the records of a shard, read back from articles.verdicts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

from unecho.core.judging.recall import Said
from unecho.core.verdict import Outcome
from unecho.delivery.partition_log import PartitionLog
from unecho.kafka.connection import client_options
from unecho.kafka.standalone_consumer import standalone_consumer
from unecho.records.topology import Topic

_POLL_MS = 200

SaidOf = Mapping[tuple[int, str], Said]
"""By offset on articles.signed and article id: an offset alone may be of a log that was there before."""


async def read_said(log: PartitionLog, beginning: int) -> SaidOf:
    """The verdicts on the records of `log` from offset `beginning` to what is committed, as far as they are kept.

    Complete once the transactions of the partition's last owner are settled. Raises PartitionLostError, KafkaError.
    """
    topic = Topic.VERDICTS.named(log.settings.topic_prefix)
    said: dict[tuple[int, str], Said] = {}
    options = client_options(log.settings)
    async with standalone_consumer(topic, **options, client_id="unecho-dedupe-restoring") as consumer:
        ends = await consumer.end_offsets(consumer.assignment())
        unread = {partition for partition, end in ends.items() if end > 0}
        while unread:
            log.check_ours()
            batches = await consumer.getmany(timeout_ms=_POLL_MS)
            for records in batches.values():
                for record in records:
                    _take(said, record.value, log.partition, range(beginning, log.committed or 0))
            for partition in list(unread):
                if await consumer.position(partition) >= ends[partition]:
                    unread.discard(partition)
                    consumer.pause(partition)
    return said


def _take(said: dict[tuple[int, str], Said], value: bytes | None, partition: int, wanted: range) -> None:
    """Skips what is no verdict, or is of another record: the topic is open to others."""
    try:
        told: Any = orjson.loads(value or b"")
        if told["signed_partition"] != partition or told["signed_offset"] not in wanted:
            return
        said[told["signed_offset"], told["article_id"]] = Said(
            Outcome(told["outcome"]), told["published"] is True, told["cluster_id"], told["canonical_id"]
        )
    except (KeyError, TypeError, ValueError):
        return
