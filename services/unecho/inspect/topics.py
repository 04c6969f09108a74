"""`unecho topics`: the topic table beside the broker."""

import asyncio

import click
from rich.console import Console
from rich.table import Table

from unecho.commandline.flags import settings_flags
from unecho.kafka.topics import TopicRow, create_topics, topic_rows
from unecho.settings.settings import Settings, format_duration


@click.command()
@click.argument("action", type=click.Choice(["show", "create"]), default="show")
@settings_flags("topics")
def topics(action: str, settings: Settings) -> None:
    """Show the topics beside the broker's, or `create` those that it does not have."""
    _show(asyncio.run(create_topics(settings) if action == "create" else topic_rows(settings)))


def _show(rows: tuple[TopicRow, ...]) -> None:
    table = Table(box=None, pad_edge=False)
    for heading in ("topic", "key", "partitions", "kept", "on the broker"):
        table.add_column(heading, no_wrap=heading == "topic")
    for row in rows:
        spec = row.topic.spec
        kept = "newest of each key" if spec.retention is None else format_duration(spec.retention)
        table.add_row(row.name, spec.key, str(spec.partitions), kept, _state(row))
    console = Console()
    console.print(table, soft_wrap=not console.is_terminal)


def _state(row: TopicRow) -> str:
    if not row.exists:
        return "missing"
    if not row.as_planned:
        return f"has {row.partitions} partitions, not {row.topic.spec.partitions}"
    return "made" if row.created else "there"
