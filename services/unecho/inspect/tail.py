"""`unecho tail` and `unecho dead`: what goes over a topic, as JSON lines."""

from __future__ import annotations

import asyncio
import base64
import contextlib
from collections.abc import Callable
from typing import Any

import click
import orjson

from unecho.client.subscription import read
from unecho.core.article_time import clamp_time, format_time
from unecho.runtime.broker import wait_for_broker
from unecho.runtime.connection import security_options
from unecho.runtime.dead_letters import describe_dead_letter
from unecho.runtime.flags import settings_flags
from unecho.runtime.json_text import read_json
from unecho.runtime.records import Incoming
from unecho.runtime.settings import Settings
from unecho.runtime.topology import Topic

_NAMES = [topic.spec.topic_name for topic in Topic]
_limit_flag = click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Stop after this many records.")


@click.command()
@click.argument("topic_name", metavar="TOPIC", type=click.Choice(_NAMES), default=Topic.VERDICTS.spec.topic_name)
@_limit_flag
@settings_flags("tail")
def tail(topic_name: str, limit: int | None, settings: Settings) -> None:
    """Print the records of a topic (by default articles.verdicts), from its beginning, then as they come."""
    topic = next(topic for topic in Topic if topic.spec.topic_name == topic_name)
    asyncio.run(_print(topic, limit, settings, _describe))


@click.command()
@_limit_flag
@settings_flags("dead")
def dead(limit: int | None, settings: Settings) -> None:
    """Print what could not be read and why, from articles.dead, then as it comes."""
    asyncio.run(_print(Topic.DEAD, limit, settings, describe_dead_letter))


async def _print(
    topic: Topic, limit: int | None, settings: Settings, describe: Callable[[Incoming], dict[str, Any]]
) -> None:
    await wait_for_broker(settings)
    security = security_options(settings)
    async with contextlib.aclosing(
        read(topic, settings.bootstrap, topic_prefix=settings.topic_prefix, security=security)
    ) as records:
        number = 0
        async for record in records:
            click.echo(orjson.dumps(describe(record), option=orjson.OPT_APPEND_NEWLINE), nl=False)
            number += 1
            if number == limit:
                return


def _describe(record: Incoming) -> dict[str, Any]:
    try:
        value = read_json(record.value or b"null")
        orjson.dumps(value)
    except (ValueError, orjson.JSONEncodeError):
        # Not JSON, or nested deeper than it can be written.
        value = {"base64": base64.b64encode(record.value or b"").decode()}
    return {
        "partition": record.partition,
        "offset": record.offset,
        "timestamp": format_time(clamp_time(record.timestamp)),
        "key": None if record.key is None else record.key.decode("utf-8", "replace"),
        "headers": {name: _header(header) for name, header in record.headers},
        "value": value,
    }


def _header(value: bytes) -> str:
    text = value.decode("utf-8", "replace")
    return text if text.isprintable() and "\ufffd" not in text else f"{len(value)} bytes"
