"""Reads what the stages publish into a `Tally`, as any subscriber would."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator
from time import monotonic

import orjson

from unecho.client.subscription import read
from unecho.demo.tally import Tally
from unecho.records.dead_letters import describe_dead_letter
from unecho.records.record import Incoming
from unecho.records.topology import Topic


async def watch(bootstrap: str, tally: Tally) -> None:
    """Until cancelled."""
    await asyncio.gather(_verdicts(bootstrap, tally), _dead_letters(bootstrap, tally), _published(bootstrap, tally))


async def _verdicts(bootstrap: str, tally: Tally) -> None:
    async with _records(Topic.VERDICTS, bootstrap) as records:
        async for record in records:
            tally.judged(orjson.loads(record.value or b""), monotonic())


async def _dead_letters(bootstrap: str, tally: Tally) -> None:
    async with _records(Topic.DEAD, bootstrap) as records:
        async for record in records:
            tally.died(describe_dead_letter(record), monotonic())


async def _published(bootstrap: str, tally: Tally) -> None:
    async with _records(Topic.UNIQUE, bootstrap) as records:
        async for _ in records:
            tally.published += 1


def _records(topic: Topic, bootstrap: str) -> contextlib.aclosing[AsyncGenerator[Incoming, None]]:
    return contextlib.aclosing(read(topic, bootstrap))
