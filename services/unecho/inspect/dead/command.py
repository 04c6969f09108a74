"""`unecho dead`: what could not be read; `list` is what it does when nothing else is asked."""

from __future__ import annotations

import asyncio
from typing import Any, Final

import click

from unecho.commandline.flags import settings_flags
from unecho.inspect.dead.letter_page import letter_page, value_text
from unecho.inspect.dead.letters import find_letters
from unecho.inspect.dead.replay_command import replay
from unecho.inspect.filter_flags import LETTER_FILTERS, filter_flags
from unecho.inspect.line import letter_line
from unecho.inspect.printing import base64_flag, json_flag, limit_flag, show_json, show_lines, show_records
from unecho.inspect.reading import Span
from unecho.inspect.told import Told, read_told
from unecho.inspect.wanted import Wanted
from unecho.records.dead_letters import describe_dead_letter
from unecho.records.record import Incoming
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

_DEFAULT: Final = "list"
_NAME_CHARACTERS: Final = 9


class _WithDefault(click.Group):
    """Takes `dead --limit 2` for `dead list --limit 2`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or (args[0] not in self.commands and args[0] not in ctx.help_option_names):
            args = [_DEFAULT, *args]
        return super().parse_args(ctx, args)


@click.group(cls=_WithDefault)
def dead() -> None:
    """Show what could not be read and why, from articles.dead; send it back.

    Without a command it lists: `unecho dead --limit 20` is `unecho dead list --limit 20`.
    """


@dead.command("list")
@click.option("--follow", is_flag=True, help="Go on with what comes.")
@limit_flag
@json_flag
@base64_flag
@filter_flags(*LETTER_FILTERS)
@settings_flags("dead")
def list_letters(
    follow: bool, limit: int | None, as_json: bool, as_base64: bool, wanted: Wanted, settings: Settings
) -> None:
    """List what is there, the oldest first, and end.

    A line says: partition:offset, time, reason, id, where it came from, what is wrong, and how it begins.
    """
    show = show_json(_describe(as_base64=as_base64)) if as_json or as_base64 else show_lines(letter_line)
    asyncio.run(show_records(Topic.DEAD, Span(wanted.since, follow), wanted, limit, settings, show))


@dead.command("show")
@click.argument("name", metavar="PARTITION:OFFSET|ID")
@json_flag
@base64_flag
@settings_flags("dead")
def show_letter(name: str, as_json: bool, as_base64: bool, settings: Settings) -> None:
    """Show one dead letter, all of it: by its place on articles.dead, or all of an article id."""
    show = show_json(_describe(as_base64=as_base64))
    for number, letter in enumerate(asyncio.run(find_letters(name, settings))):
        if as_json or as_base64:
            show(read_told(letter))
        else:
            _show_page(letter, is_first=number == 0)


def _show_page(letter: Incoming, *, is_first: bool) -> None:
    if not is_first:
        click.echo()
    for name, text in letter_page(letter):
        click.echo(f"{click.style(f'{name:<{_NAME_CHARACTERS}}', bold=True)}{text}")
    if letter.value:
        click.echo()
        click.echo(value_text(letter.value))


def _describe(*, as_base64: bool) -> Any:
    def describe(told: Told) -> dict[str, object]:
        return describe_dead_letter(told.record, as_text=not as_base64)

    return describe


dead.add_command(replay)
