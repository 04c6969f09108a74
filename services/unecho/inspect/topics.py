"""`unecho topics`: the topic table beside the broker."""

import asyncio

import click
from rich.console import Console
from rich.table import Table

from unecho.runtime.flags import settings_flags
from unecho.runtime.settings import Settings, format_duration
from unecho.runtime.topics import TopicRow, create_topics, topic_rows


@click.group(invoke_without_command=True)
@settings_flags("topics")
@click.pass_context
def topics(context: click.Context, settings: Settings) -> None:
    """Show the topics, or make them with `topics create`."""
    context.obj = settings
    if context.invoked_subcommand is None:
        _show(asyncio.run(topic_rows(settings)))


@topics.command()
@click.pass_obj
def create(settings: Settings) -> None:
    """Make the topics that the broker does not have."""
    _show(asyncio.run(create_topics(settings)))


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
