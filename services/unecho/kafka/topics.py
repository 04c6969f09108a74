"""Topics on the broker: made from the topic table, explicitly, and shown beside it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.errors import TopicAlreadyExistsError, for_code

from unecho.kafka.broker import PATIENCE_DEFAULT, admin_client
from unecho.process.exit_codes import ExitCode, UserError
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

HEADER_ROOM: Final = 65_536
"""Bytes a record may have beside its article: key, headers, framing."""

_MAX_REPLICATION: Final = 3
_VISIBLE_SECONDS: Final = 30.0
BATCH_BYTES: Final = 1 << 20
"""What producers put into one batch, which a topic must take whole, however small its articles."""
_ARTICLE_TOPICS: Final = frozenset({Topic.RAW, Topic.UNIQUE, Topic.VERDICTS})
"""A verdict repeats the title, source and URL, which may be most of an article."""
_SIGNED_TOPICS: Final = frozenset({Topic.SIGNED, Topic.DEAD})


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic of the table beside what is on the broker.

    Attributes:
        topic: the row of the table.
        name: its name on the broker, prefix included.
        partitions: how many the broker has; None when the topic does not exist there.
        retention: how long the broker keeps records; None when it does not say, or keeps them for ever.
        cleanup_policy: `delete`, `compact` or both; None when the broker does not say.
        max_message_bytes: the broker's limit for one record (batch) in bytes; None when it does not say.
        created: whether this call made it.
    """

    topic: Topic
    name: str
    partitions: int | None
    retention: timedelta | None = None
    cleanup_policy: str | None = None
    max_message_bytes: int | None = None
    created: bool = False

    @property
    def exists(self) -> bool:
        """Whether the broker has it."""
        return self.partitions is not None

    @property
    def as_planned(self) -> bool:
        """Whether it is cut as the table says: with other partitions, keys land elsewhere and shards go missing."""
        return self.partitions == self.topic.spec.partitions


async def create_topics(settings: Settings, patience: timedelta = PATIENCE_DEFAULT) -> tuple[TopicRow, ...]:
    """Make the topics of the table that the broker does not have, and wait until every partition has a leader.

    Topics that exist are left as they are. A broker that is down is waited for. Raises UserError (BROKER).
    """
    async with admin_client(settings, patience) as admin:
        existing = await _partition_counts(admin)
        missing = [topic for topic in Topic if topic.named(settings.topic_prefix) not in existing]
        created: set[Topic] = set()
        if missing:
            created = await _create(admin, missing, settings, await replication_factor(admin, settings))
            await _until_visible(admin, missing, settings)
        return await _rows(admin, settings, created)


async def topic_rows(settings: Settings, patience: timedelta = PATIENCE_DEFAULT) -> tuple[TopicRow, ...]:
    """The table beside the broker, in the table's order; makes nothing. Raises UserError (BROKER)."""
    async with admin_client(settings, patience) as admin:
        return await _rows(admin, settings, set())


async def replication_factor(admin: AIOKafkaAdminClient, settings: Settings) -> int:
    """How many brokers should keep each record: as many as is set, or three, where there are as many."""
    if settings.replication is not None:
        return settings.replication
    return min(_MAX_REPLICATION, len((await admin.describe_cluster())["brokers"]))


async def topic_is_there(admin: AIOKafkaAdminClient, name: str) -> bool:
    """Whether the broker has it, whether it is in the table or not."""
    return name in await _partition_counts(admin)


async def largest_record(admin: AIOKafkaAdminClient, name: str) -> int | None:
    """How many bytes a topic takes as one record, whether it is in the table or not.

    None where there is no such topic, or the broker does not say.
    """
    if name not in await _partition_counts(admin):
        return None
    limit = (await _configs(admin, [name])).get(name, {}).get("max.message.bytes")
    return int(limit) if limit else None


def durability_configs(replication: int) -> dict[str, str]:
    """What makes an acknowledged record survive the loss of one broker, where there are copies enough for that.

    With fewer than three, a second copy that must be there would stop all writing whenever one broker is away.
    """
    return {"min.insync.replicas": "2"} if replication >= _MAX_REPLICATION else {}


def topic_configs(topic: Topic, max_article_bytes: int) -> dict[str, str]:
    """The broker's configuration of a topic."""
    retention = topic.spec.retention
    configs = (
        {"cleanup.policy": "compact"}
        if retention is None
        else {"cleanup.policy": "delete", "retention.ms": str(round(retention / timedelta(milliseconds=1)))}
    )
    if topic is Topic.RAW:
        # Retention goes by record times, and later topics take theirs from here: a producer that dates its records as
        # old as its articles would have them deleted before they are read.
        configs["message.timestamp.type"] = "LogAppendTime"
    largest = max(max_article_bytes, BATCH_BYTES)
    if topic in _ARTICLE_TOPICS:
        configs["max.message.bytes"] = str(largest + HEADER_ROOM)
    elif topic in _SIGNED_TOPICS:
        # The title, source and URL stand in headers once more, and each shingle takes 4 bytes and at least 3 of text.
        configs["max.message.bytes"] = str(largest * 5 // 2 + 2 * HEADER_ROOM)
    elif topic is Topic.STORIES:
        configs["max.message.bytes"] = str(BATCH_BYTES + HEADER_ROOM)
    return configs


async def _create(admin: AIOKafkaAdminClient, missing: list[Topic], settings: Settings, replication: int) -> set[Topic]:
    answer = await admin.create_topics(
        [
            NewTopic(
                name=topic.named(settings.topic_prefix),
                num_partitions=topic.spec.partitions,
                replication_factor=replication,
                topic_configs=topic_configs(topic, settings.max_article_bytes) | durability_configs(replication),
            )
            for topic in missing
        ]
    )
    by_name = {topic.named(settings.topic_prefix): topic for topic in missing}
    created: set[Topic] = set()
    for name, code, message in answer.topic_errors:
        if code == 0:
            created.add(by_name[name])
        elif code != TopicAlreadyExistsError.errno:
            reason = message or for_code(code).__name__
            raise UserError(
                f"The broker at {settings.bootstrap} would not make the topic {name}: {reason}", ExitCode.BROKER
            )
    return created


async def _until_visible(admin: AIOKafkaAdminClient, topics: list[Topic], settings: Settings) -> None:
    names = {topic.named(settings.topic_prefix) for topic in topics}
    clock = asyncio.get_running_loop().time
    deadline = clock() + _VISIBLE_SECONDS
    while absent := names - (await _partition_counts(admin)).keys():
        if clock() > deadline:
            raise UserError(
                f"The broker at {settings.bootstrap} accepted {', '.join(sorted(absent))} but does not show them.",
                ExitCode.BROKER,
            )
        await asyncio.sleep(0.05)


async def _partition_counts(admin: AIOKafkaAdminClient) -> dict[str, int]:
    """Partitions of each topic whose partitions all have a leader. Asks for all: asking by name may create a topic."""
    return {
        topic["topic"]: len(topic["partitions"])
        for topic in await admin.describe_topics()
        if topic["partitions"] and all(partition["leader"] >= 0 for partition in topic["partitions"])
    }


async def _rows(admin: AIOKafkaAdminClient, settings: Settings, created: set[Topic]) -> tuple[TopicRow, ...]:
    counts = await _partition_counts(admin)
    names = {topic: topic.named(settings.topic_prefix) for topic in Topic}
    configs = await _configs(admin, [name for name in names.values() if name in counts])
    return tuple(
        _row(topic, name, counts.get(name), configs.get(name, {}), topic in created) for topic, name in names.items()
    )


def _row(topic: Topic, name: str, partitions: int | None, configs: dict[str, str], created: bool) -> TopicRow:
    retention = int(configs.get("retention.ms") or -1)
    limit = configs.get("max.message.bytes")
    policy = configs.get("cleanup.policy")
    return TopicRow(
        topic,
        name,
        partitions,
        timedelta(milliseconds=retention) if retention >= 0 and policy != "compact" else None,
        policy,
        int(limit) if limit else None,
        created,
    )


async def _configs(admin: AIOKafkaAdminClient, names: list[str]) -> dict[str, dict[str, str]]:
    if not names:
        return {}
    # All of them: the embedded broker hangs up on a request that names some.
    answers = await admin.describe_configs([ConfigResource(ConfigResourceType.TOPIC, name) for name in names])
    return {
        resource[3]: {entry[0]: entry[1] for entry in resource[4]}
        for answer in answers
        for resource in answer.resources
        if resource[0] == 0
    }
