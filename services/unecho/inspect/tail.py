"""`unecho tail`: what goes over a topic."""

from __future__ import annotations

import asyncio
import base64
from typing import Any

import click
import orjson

from unecho.commandline.flags import settings_flags
from unecho.core.article_time import clamp_time, format_time
from unecho.inspect.filter_flags import ALL_FILTERS, filter_flags
from unecho.inspect.line import letter_line, record_line
from unecho.inspect.printing import json_flag, limit_flag, show_json, show_lines, show_records
from unecho.inspect.reading import Span
from unecho.inspect.told import Told
from unecho.inspect.wanted import Wanted
from unecho.records.json_text import read_json
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

_NAMES = [topic.spec.topic_name for topic in Topic]


@click.command()
@click.argument("topic_name", metavar="[TOPIC]", type=click.Choice(_NAMES), default=Topic.VERDICTS.spec.topic_name)
@click.option("--follow/--no-follow", default=True, show_default=True, help="Go on with what comes, or end at the end.")
@limit_flag
@json_flag
@filter_flags(*ALL_FILTERS)
@settings_flags("tail")
def tail(topic_name: str, follow: bool, limit: int | None, as_json: bool, wanted: Wanted, settings: Settings) -> None:
    """Show the records of a topic (by default articles.verdicts), from its beginning.

    A line says: partition:offset, time, outcome, id, outlet, the article it is like (score), and how it begins.
    """
    topic = next(topic for topic in Topic if topic.spec.topic_name == topic_name)
    shows = show_json(_describe) if as_json else show_lines(letter_line if topic is Topic.DEAD else record_line)
    with_texts = topic is Topic.VERDICTS and not as_json
    asyncio.run(show_records(topic, Span(wanted.since, follow), wanted, limit, settings, shows, with_texts=with_texts))


def _describe(told: Told) -> dict[str, Any]:
    record = told.record
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
