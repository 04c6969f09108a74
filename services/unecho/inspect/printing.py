"""Prints records: in colour on a terminal, as plain lines into a pipe, or as JSON lines."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import aclosing

import click
import orjson

from unecho.inspect.line import Line
from unecho.inspect.reading import Span, read_span
from unecho.inspect.told import Told, read_told
from unecho.inspect.wanted import Wanted
from unecho.runtime.settings import Settings
from unecho.runtime.topology import Topic

Show = Callable[[Told], None]

json_flag = click.option("--json", "as_json", is_flag=True, help="JSON lines, for programs.")
base64_flag = click.option(
    "--base64", "as_base64", is_flag=True, help="JSON lines with values and headers as base64, whatever they hold."
)
limit_flag = click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Stop after this many records.")


async def show_records(
    topic: Topic, span: Span, wanted: Wanted, limit: int | None, settings: Settings, show: Show
) -> int:
    """How many were shown: all that are wanted, or `limit`. Raises UserError (BROKER)."""
    shown = 0
    async with aclosing(read_span(topic, span, settings)) as records:
        async for record in records:
            told = read_told(record)
            if wanted.takes(told):
                show(told)
                shown += 1
                if shown == limit:
                    break
    return shown


def show_json(describe: Callable[[Told], dict[str, object]]) -> Show:
    """One JSON object a line."""
    return lambda told: click.echo(orjson.dumps(describe(told), option=orjson.OPT_APPEND_NEWLINE), nl=False)


def show_lines(line_of: Callable[[Told], Line]) -> Show:
    """For people: in colour, the article's beginning on a line of its own, where standard output is a terminal."""
    if not sys.stdout.isatty():
        return lambda told: click.echo(line_of(told).plain)
    return _show_in_colour(line_of)


def _show_in_colour(line_of: Callable[[Told], Line]) -> Show:
    # Imported only where it is needed: into a pipe a command starts sooner.
    from rich.console import Console  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    console = Console(highlight=False)

    def show(told: Told) -> None:
        line = line_of(told)
        parts = [part for part in line.parts if part[0]]
        console.print(Text("  ").join(Text(text, style) for text, style in parts))
        if line.beginning:
            console.print(Text(f"    {line.beginning}"), no_wrap=True, overflow="ellipsis")

    return show
