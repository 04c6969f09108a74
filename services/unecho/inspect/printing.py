"""Prints records: in colour on a terminal, as plain lines into a pipe, or as JSON lines."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import AsyncExitStack, aclosing
from dataclasses import replace

import click
import orjson

from unecho.commandline.standard_output import abandon_standard_output
from unecho.inspect.line import Line
from unecho.inspect.reading import Span, read_span
from unecho.inspect.signed_texts import signed_texts
from unecho.inspect.told import Told, read_told
from unecho.inspect.wanted import Wanted
from unecho.process.exit_codes import ExitCode, UserError
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

Show = Callable[[Told], None]

json_flag = click.option("--json", "as_json", is_flag=True, help="JSON lines, for programs.")
base64_flag = click.option(
    "--base64", "as_base64", is_flag=True, help="JSON lines with values and headers as base64, whatever they hold."
)
limit_flag = click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Stop after this many records.")


async def show_records(
    topic: Topic,
    span: Span,
    wanted: Wanted,
    limit: int | None,
    settings: Settings,
    show: Show,
    *,
    with_texts: bool = False,
) -> int:
    """How many were shown: all that are wanted, or `limit`.

    `with_texts`: the texts of verdicts' articles are looked up on articles.signed. Raises UserError: BROKER; USAGE
    where standard output cannot be written.
    """
    shown = 0
    async with AsyncExitStack() as stack:
        texts = await stack.enter_async_context(signed_texts(settings)) if with_texts else None
        records = await stack.enter_async_context(aclosing(read_span(topic, span, settings)))
        async for record in records:
            told = read_told(record)
            if wanted.takes(told):
                if texts is not None:
                    told = replace(told, text=await texts.of(told.signed))
                _show(show, told)
                shown += 1
                if shown == limit:
                    break
    return shown


def _show(show: Show, told: Told) -> None:
    try:
        show(told)
    except BrokenPipeError:
        # click ends the command without a word.
        raise
    except OSError as error:
        abandon_standard_output()
        raise UserError(f"cannot write standard output: {error.strerror}", ExitCode.USAGE) from error


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
