"""Waits until trends has counted all there is, and holds its counts and stories against a recount."""

import asyncio
import time
from collections.abc import Sequence
from datetime import timedelta
from http import HTTPStatus

import aiohttp
from confluent_kafka import Consumer, KafkaException, TopicPartition
from member import Member
from read_back import read_committed_topic
from recount import compare_api, compare_changelog, compare_counts, compare_stories, recount

from unecho.records.record import Incoming
from unecho.records.topology import HORIZON_DEFAULT, Topic

_GROUP = "unecho-trends"
_CHANGELOG = "unecho-trends-stories-changelog"
_CHANGELOG_PARTITIONS = Topic.VERDICTS.spec.partitions
_STORIES = 1_000
_DAY = timedelta(days=1)
_MILLISECOND = timedelta(milliseconds=1)
_QUIET_SECONDS = 60.0
_ASK_SECONDS = 10.0


async def check_trends(bootstrap: str, members: Sequence[Member], topics: dict[Topic, list[Incoming]]) -> list[str]:
    """What differs, in words; `topics` as read back."""
    late = await _until_counted(bootstrap, [*topics[Topic.VERDICTS], *topics[Topic.UNIQUE]])
    if late:
        return [late]
    wanted = await asyncio.to_thread(recount, topics[Topic.VERDICTS], topics[Topic.UNIQUE])
    counts = await asyncio.to_thread(
        read_committed_topic, bootstrap, Topic.ENTITY_COUNTS.named(), Topic.ENTITY_COUNTS.spec.partitions
    )
    told = await asyncio.to_thread(
        read_committed_topic, bootstrap, Topic.STORIES.named(), Topic.STORIES.spec.partitions
    )
    changelog = await asyncio.to_thread(read_committed_topic, bootstrap, _CHANGELOG, _CHANGELOG_PARTITIONS)
    kept_ms = (HORIZON_DEFAULT + _DAY) // _MILLISECOND
    findings = [
        *compare_counts(wanted, counts),
        *compare_changelog(wanted, changelog, kept_ms),
        *compare_stories(wanted, told, kept_ms),
    ]
    answer = await _stories(members)
    if answer is None:
        return [*findings, "no trends worker answers"]
    return [*findings, *compare_api(wanted, answer, _DAY // _MILLISECOND, _STORIES)]


async def _until_counted(bootstrap: str, records: Sequence[Incoming]) -> str:
    """What is left uncounted when nothing moves any more; empty when nothing is."""
    ends: dict[tuple[str, int], int] = {}
    for record in records:
        place = record.topic, record.partition
        ends[place] = max(ends.get(place, 0), record.offset + 1)
    behind, since = -1, time.monotonic()
    while True:
        committed = await asyncio.to_thread(_committed, bootstrap, list(ends))
        left = sum(max(end - committed.get(place, 0), 0) for place, end in ends.items())
        if left == 0:
            return ""
        if behind < 0 or left < behind:
            behind, since = left, time.monotonic()
        if time.monotonic() - since > _QUIET_SECONDS:
            return f"trends stands still {left} offsets before the end"
        await asyncio.sleep(0.2)


def _committed(bootstrap: str, places: Sequence[tuple[str, int]]) -> dict[tuple[str, int], int]:
    consumer = Consumer({"bootstrap.servers": bootstrap, "group.id": _GROUP, "log_level": 0})
    try:
        found = consumer.committed([TopicPartition(*place) for place in places], timeout=_ASK_SECONDS)
    except KafkaException:
        return {}
    finally:
        consumer.close()
    return {(one.topic, one.partition): one.offset for one in found}


async def _stories(members: Sequence[Member]) -> dict[str, object] | None:
    """The answer of the worker that counts."""
    deadline = time.monotonic() + _QUIET_SECONDS
    async with aiohttp.ClientSession() as session:
        while time.monotonic() < deadline:
            for member in members:
                if member.stage == "trends" and member.owns and member.http:
                    try:
                        async with session.get(f"{member.http}/api/stories?window=1d&limit={_STORIES}") as answer:
                            if answer.status == HTTPStatus.OK:
                                told: dict[str, object] = await answer.json()
                                return told
                    except aiohttp.ClientError:
                        continue
            await asyncio.sleep(0.2)
    return None
