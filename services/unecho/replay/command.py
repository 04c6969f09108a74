"""`unecho replay`."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click
import orjson

from unecho.commandline.flags import settings_flags
from unecho.commandline.importing import importing
from unecho.monitoring.logs import configure_logs, log_event
from unecho.replay.pace import AtOnce, ByDates, Pace, Steady
from unecho.replay.plan import Options
from unecho.settings.settings import LogFormat, Settings
from unecho.sources.account import Account
from unecho.sources.fields.field_map import FieldMap
from unecho.sources.files import STANDARD_INPUT, Skipped, find_sources
from unecho.sources.flags import Format, reading_flags

if TYPE_CHECKING:
    from unecho.replay.job import Ended

_log = logging.getLogger(__name__)

_POSITIVE = click.FloatRange(min=0, min_open=True)


@click.command("replay")
@click.argument("paths", metavar="PATH…|-", nargs=-1, required=True)
@click.option("--rate", type=_POSITIVE, metavar="N", help="Articles a second. [default: as fast as the broker allows]")
@click.option(
    "--speed", type=_POSITIVE, metavar="X", help="By the articles' dates: X seconds of theirs in one of ours."
)
@click.option("--loop", is_flag=True, help="Begin again at the end, with the same ids.")
@click.option("--limit", type=click.IntRange(min=0), metavar="N", help="Stop after N articles, copies included.")
@click.option(
    "--amplify",
    type=click.IntRange(min=0),
    default=0,
    metavar="N",
    help="Add N edited copies of each, labelled.",
)
@click.option(
    "--background",
    type=click.IntRange(min=0),
    default=0,
    metavar="N",
    help="Add N made stories, some copied.",
)
@click.option("--seed", type=int, default=0, metavar="N", show_default=True, help="Of edits and stories.")
@reading_flags
@settings_flags("replay")
def command(
    paths: Sequence[str],
    rate: float | None,
    speed: float | None,
    loop: bool,
    limit: int | None,
    amplify: int,
    background: int,
    seed: int,
    field_map: FieldMap,
    given_format: Format,
    settings: Settings,
) -> None:
    """Put articles onto articles.raw.

    PATH is a folder, a file (JSON, CSV, RSS, Atom, .txt; plain or compressed), or -. What is no article is sent as it
    is, and sign says why.
    """
    if rate is not None and speed is not None:
        raise click.UsageError("--rate and --speed cannot both say when.")
    if loop and STANDARD_INPUT in paths:
        raise click.UsageError("--loop needs files: standard input cannot begin again.")
    with importing():
        from unecho.replay.job import replay  # noqa: PLC0415

    configure_logs("replay", settings.log_format)
    options = Options(field_map, settings.max_article_bytes, amplify, seed, background, loop, limit, given_format.form)
    skipped: list[Skipped] = []
    sources = find_sources(paths, given_format.kind, skipped.append)
    ended = asyncio.run(replay(sources, options, _pace(rate, speed), settings))
    ended.account.skipped.extend(skipped)
    _tell(ended.account, paths, settings.log_format)
    click.echo(_summary(ended, as_text=_for_people(settings.log_format)))
    click.get_current_context().exit(int(ended.code))


def _pace(rate: float | None, speed: float | None) -> Pace:
    if rate is not None:
        return Steady(rate)
    return AtOnce() if speed is None else ByDates(speed)


def _for_people(log_format: LogFormat) -> bool:
    return log_format is LogFormat.CONSOLE or (log_format is LogFormat.AUTO and sys.stdout.isatty())


def _tell(account: Account, paths: Sequence[str], log_format: LogFormat) -> None:
    lines = list(account.lines("replay", paths))
    if lines and _for_people(log_format):
        click.echo("\n".join(lines), err=True)
    elif lines:
        log_event(_log, lines[-1], logging.WARNING if account.dead else logging.INFO, read=lines)


def _summary(ended: Ended, *, as_text: bool) -> str:
    numbers = ended.tally.summary(ended.seconds)
    numbers["no_articles"] = max(ended.account.dead.total() - ended.tally.unread_parts, 0)
    if not as_text:
        return orjson.dumps(numbers).decode()
    lost = "" if ended.tally.complete else f"; NOT sent: {numbers['unread']} unread, {numbers['refused']} too large"
    if numbers["no_articles"]:
        lost = f", of which {numbers['no_articles']:,} are no articles{lost}"
    return (
        f"sent {numbers['sent']:,} articles, {numbers['bytes']:,} bytes in {ended.seconds:.1f} s "
        f"({numbers['articles_per_second']:,.0f}/s){lost}"
    )
