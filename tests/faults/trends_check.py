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
from recount import Recount, compare_api, compare_changelog, compare_counts, compare_stories, recount

from unecho.records.record import Incoming
from unecho.records.topology import HORIZON_DEFAULT, Topic

_GROUP = "unecho-trends"
_COUNTS_GROUP = "unecho-trends-counts"
_CHANGELOG = "unecho-trends-story-changelog"
_CHANGELOG_PARTITIONS = Topic.VERDICTS.spec.partitions
_STORIES = 1_000
_DAY = timedelta(days=1)
_MILLISECOND = timedelta(milliseconds=1)
_QUIET_SECONDS = 60.0
_ASK_SECONDS = 10.0


async def check_trends(bootstrap: str, members: Sequence[Member], topics: dict[Topic, list[Incoming]]) -> list[str]:
    """What differs, in words; `topics` as read back."""
    late = await _until_counted(bootstrap, _GROUP, [*topics[Topic.VERDICTS], *topics[Topic.UNIQUE]])
    if late:
        return [late]
    parts = await asyncio.to_thread(
        read_committed_topic, bootstrap, Topic.ENTITY_PARTS.named(), Topic.ENTITY_PARTS.spec.partitions
    )
    late = await _until_counted(bootstrap, _COUNTS_GROUP, parts)
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
    for member in members:
        if member.stage == "trends":
            findings += await _ask(member, wanted)
    return findings


async def _ask(member: Member, wanted: Recount) -> list[str]:
    """What differs in its answer: each answers for all partitions."""
    found = [f"{member.name} does not answer"]
    deadline = time.monotonic() + _QUIET_SECONDS
    while found and time.monotonic() < deadline:
        # What another worker has counted last may be on its way.
        answer = await _stories(member)
        if answer is not None:
            found = compare_api(wanted, answer, _DAY // _MILLISECOND, _STORIES)
        await asyncio.sleep(0.2)
    return [f"{member.name}: {finding}" for finding in found]


async def _until_counted(bootstrap: str, group: str, records: Sequence[Incoming]) -> str:
    """What is left uncounted when nothing moves any more; empty when nothing is."""
    ends: dict[tuple[str, int], int] = {}
    for record in records:
        place = record.topic, record.partition
        ends[place] = max(ends.get(place, 0), record.offset + 1)
    behind, since = -1, time.monotonic()
    while True:
        committed = await asyncio.to_thread(_committed, bootstrap, group, list(ends))
        left = sum(max(end - committed.get(place, 0), 0) for place, end in ends.items())
        if left == 0:
            return ""
        if behind < 0 or left < behind:
            behind, since = left, time.monotonic()
        if time.monotonic() - since > _QUIET_SECONDS:
            return f"{group} stands still {left} offsets before the end"
        await asyncio.sleep(0.2)


def _committed(bootstrap: str, group: str, places: Sequence[tuple[str, int]]) -> dict[tuple[str, int], int]:
    consumer = Consumer({"bootstrap.servers": bootstrap, "group.id": group, "log_level": 0})
    try:
        found = consumer.committed([TopicPartition(*place) for place in places], timeout=_ASK_SECONDS)
    except KafkaException:
        return {}
    finally:
        consumer.close()
    return {(one.topic, one.partition): one.offset for one in found}


async def _stories(member: Member) -> dict[str, object] | None:
    url = f"{member.http}/api/stories?window=1d&limit={_STORIES}"
    try:
        async with aiohttp.ClientSession() as session, session.get(url) as answer:
            told: dict[str, object] = await answer.json()
            return told if answer.status == HTTPStatus.OK else None
    except (aiohttp.ClientError, ValueError):
        return None
