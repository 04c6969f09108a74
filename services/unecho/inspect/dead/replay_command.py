"""`unecho dead replay`: sends what was dead back to where it came from."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, aclosing
from dataclasses import replace
from typing import Final

import click
import orjson

from unecho.commandline.flags import settings_flags
from unecho.inspect.dead.letters import no_letter, place_named
from unecho.inspect.dead.replaying import Choice, chosen_letters
from unecho.inspect.dead.sending_back import Counts, sender_of
from unecho.inspect.filter_flags import LETTER_FILTERS, filter_flags
from unecho.inspect.line import letter_line
from unecho.inspect.printing import json_flag, show_lines
from unecho.inspect.wanted import Wanted
from unecho.process.exit_codes import ExitCode
from unecho.records.replayed import Left, origin_of
from unecho.settings.settings import Settings

_TIMES: Final = 3
_WORDS: Final = {
    Left.DIED_AGAIN: "died again after as many replays as --times allows: --force sends them",
    Left.SUPERSEDED: "replayed before: their newest letter counts",
    Left.CUT: "not whole on articles.dead: `dead show` says where the whole record is",
    Left.NO_ORIGIN: "do not say which topic they came from",
    Left.SUBSCRIBED: "from a topic that subscribers read: --force sends them, and they are seen twice",
}


@click.command()
@click.argument("name", metavar="[PARTITION:OFFSET|ID]", required=False)
@click.option("--all", "take_all", is_flag=True, help="All that are there.")
@click.option("--dry-run", is_flag=True, help="Send nothing: list what would be sent.")
@click.option(
    "--times",
    type=click.IntRange(min=1),
    default=_TIMES,
    metavar="N",
    show_default=True,
    help="Leave what died again after N replays.",
)
@click.option("--force", is_flag=True, help="Send also that, and what came from a topic that subscribers read.")
@json_flag
@filter_flags(*LETTER_FILTERS)
@settings_flags("dead")
def replay(
    name: str | None,
    take_all: bool,
    dry_run: bool,
    times: int,
    force: bool,
    as_json: bool,
    wanted: Wanted,
    settings: Settings,
) -> None:
    """Send dead letters back to the topics that they came from: all, one, or those that the flags name.

    Each goes as it was, with a header that counts how often (unecho-replays). What can be read now is judged; what was
    judged since is a redelivery.
    """
    if (name is not None) + take_all > 1:
        raise click.UsageError("Name one, or say --all.")
    if name is None and not take_all and wanted == Wanted():
        raise click.UsageError("Say which: one (PARTITION:OFFSET or ID), --reason, --id, --outlet, --since, or --all.")
    choice = _choice(name, wanted, times, force)
    counts = asyncio.run(_replay(choice, settings, dry_run=dry_run, shows=dry_run and not as_json))
    if name is not None and not counts.sent and not counts.left and not counts.refused:
        raise no_letter(name, settings)
    click.echo(_as_json(counts, dry_run) if as_json else "\n".join(_as_text(counts, dry_run)))
    is_missed = name is not None and not counts.sent
    click.get_current_context().exit(int(ExitCode.FAILED if counts.refused or is_missed else ExitCode.OK))


def _choice(name: str | None, wanted: Wanted, times: int, force: bool) -> Choice:
    place = None if name is None else place_named(name)
    if name is not None and place is None:
        wanted = replace(wanted, ids=wanted.ids | {name})
    return Choice(wanted, place, times, force)


async def _replay(choice: Choice, settings: Settings, *, dry_run: bool, shows: bool) -> Counts:
    counts = Counts()
    show = show_lines(letter_line)
    async with AsyncExitStack() as stack:
        sender = None if dry_run else await stack.enter_async_context(sender_of(settings, counts))
        letters = await stack.enter_async_context(aclosing(chosen_letters(choice, settings)))
        async for told, left in letters:
            origin = origin_of(told.record, settings.topic_prefix)
            if left is not None or origin is None:
                counts.left[left or Left.NO_ORIGIN] += 1
            elif sender is not None:
                await sender.send(told.record)
            else:
                counts.sent[origin[0]] += 1
                if shows:
                    show(told)
    return counts


def _as_json(counts: Counts, dry_run: bool) -> str:
    said = {
        "dry_run": dry_run,
        "sent": counts.sent.total(),
        "topics": {topic.spec.topic_name: number for topic, number in counts.sent.items()},
        "left": {reason.value: number for reason, number in counts.left.items()},
        "too_large": counts.refused,
    }
    return orjson.dumps(said).decode()


def _as_text(counts: Counts, dry_run: bool) -> list[str]:
    verb = "would be sent back" if dry_run else "sent back"
    topics = ", ".join(f"{number:,} to {topic.spec.topic_name}" for topic, number in counts.sent.items())
    lines = [f"{counts.sent.total():,} {verb}" + (f": {topics}" if topics else "")]
    lines += [f"{number:,} left: {_WORDS[reason]}" for reason, number in counts.left.items()]
    if counts.refused:
        lines.append(f"{counts.refused:,} larger than the topic takes now: not sent")
    return lines
