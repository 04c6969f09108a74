"""The life of one article: what each topic has of it."""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import orjson

from unecho.explain.log.connection import LogConnection
from unecho.explain.log.search import find_newest
from unecho.explain.log.shares import Share
from unecho.explain.trends_at import TrendsAt
from unecho.process.exit_codes import ExitCode, UserError
from unecho.records.headers.raw_headers import input_of_signed
from unecho.records.record import Incoming
from unecho.records.topology import Topic

_TAIL: Final = 4_096
"""Offsets of articles.signed and articles.raw in which an article without a verdict is sought: those that wait."""


@dataclass(frozen=True, slots=True)
class Life:
    """What was found of an article; None is what is not there, or is there no more.

    Attributes:
        verdict: the newest one, as of schema verdict.v1, with the record it stands in.
        letter: its record of articles.dead, sought where there is no verdict.
    """

    raw: Incoming | None
    signed: Incoming | None
    verdict_record: Incoming | None
    verdict: dict[str, Any] | None
    letter: Incoming | None


def key_of(article_id: str) -> bytes:
    """Under which its records stand."""
    return article_id.encode("utf-8", "surrogatepass")


async def find_verdicts(
    log: LogConnection,
    ids: Sequence[str],
    since: int | None,
    trends: TrendsAt | None = None,
    share: Share | None = None,
) -> dict[bytes, Incoming]:
    """The newest verdict of each id that has one, by its key; with `trends` that is asked first."""
    keys = {key_of(article_id) for article_id in ids}
    verdicts = {} if trends is None else await _known_verdicts(log, ids, trends)
    verdicts.update(await find_newest(log, Topic.VERDICTS, keys - verdicts.keys(), since, None, share))
    return verdicts


async def find_lives(
    log: LogConnection, ids: Sequence[str], since: int | None, verdicts: Mapping[bytes, Incoming]
) -> list[Life]:
    """Of each id. Raises UserError (NOT_FOUND) for one that no topic knows."""
    return [
        await _judged(log, verdicts[key]) if key in verdicts else await _unjudged(log, article_id, key, since)
        for article_id, key in zip(ids, map(key_of, ids), strict=True)
    ]


async def find_named(log: LogConnection, verdict: dict[str, Any], since: int | None) -> dict[str, Life]:
    """The articles that a verdict names, by id; of their lives the verdict alone."""
    names = {name for name in (verdict.get("matched_id"), verdict.get("related_id")) if isinstance(name, str)}
    found = await find_newest(log, Topic.VERDICTS, {name.encode() for name in names}, since)
    return {
        key.decode(): Life(None, None, record, orjson.loads(record.value or b""), None) for key, record in found.items()
    }


async def _known_verdicts(log: LogConnection, ids: Sequence[str], trends: TrendsAt) -> dict[bytes, Incoming]:
    """What stands where trends says: another topic may have been made since."""
    # Takes a while to import, and is seldom asked.
    asking = importlib.import_module("unecho.explain.asking_trends")
    found: dict[bytes, Incoming] = {}
    for article_id, place in (await asking.ask_places(trends, list(ids))).items():
        record = await _at(log, Topic.VERDICTS, *place)
        key = key_of(article_id)
        if record is not None and record.key == key:
            found[key] = record
    return found


async def _judged(log: LogConnection, record: Incoming) -> Life:
    verdict = orjson.loads(record.value or b"")
    signed = await _at(log, Topic.SIGNED, verdict.get("signed_partition"), verdict.get("signed_offset"))
    if signed is not None and signed.key != record.key:
        # The topic was made again.
        signed = None
    return Life(await _raw_of(log, signed), signed, record, verdict, None)


async def _unjudged(log: LogConnection, article_id: str, key: bytes, since: int | None) -> Life:
    letters = await find_newest(log, Topic.DEAD, {key}, since)
    if key in letters:
        return Life(None, None, None, None, letters[key])
    for topic in (Topic.SIGNED, Topic.RAW):
        waiting = (await find_newest(log, topic, {key}, since, _TAIL)).get(key)
        if waiting is not None:
            signed = waiting if topic is Topic.SIGNED else None
            return Life(waiting if signed is None else await _raw_of(log, signed), signed, None, None, None)
    within = "" if since is None else " since then"
    raise UserError(
        f"no article of the id {article_id!r} is on the topics{within}: no verdict, no dead letter, and it is not "
        "among those that wait.",
        ExitCode.NOT_FOUND,
    )


async def _raw_of(log: LogConnection, signed: Incoming | None) -> Incoming | None:
    origin = None if signed is None else input_of_signed(signed)
    return None if origin is None else await _at(log, Topic.RAW, origin.partition, origin.offset)


async def _at(log: LogConnection, topic: Topic, number: object, offset: object) -> Incoming | None:
    """The record of that place; None where the topic has no such place."""
    if not isinstance(number, int) or not isinstance(offset, int):
        return None
    partition = next((each for each in log.partitions(topic) if each.partition == number), None)
    return None if partition is None else await log.record_at(partition, offset)
