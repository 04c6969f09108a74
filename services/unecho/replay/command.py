"""`unecho replay`."""

import asyncio
import sys
from collections.abc import Sequence

import click
import orjson

from unecho.replay.job import Ended, replay
from unecho.replay.pace import AtOnce, ByDates, Pace, Steady
from unecho.replay.plan import Options
from unecho.runtime.flags import settings_flags
from unecho.runtime.logs import configure_logs
from unecho.runtime.settings import LogFormat, Settings
from unecho.sources.field_map import FieldMap, map_flag
from unecho.sources.files import STANDARD_INPUT, find_sources

_POSITIVE = click.FloatRange(min=0, min_open=True)


@click.command("replay")
@click.argument("paths", metavar="PATH…|-", nargs=-1, required=True)
@click.option("--rate", type=_POSITIVE, metavar="N", help="Articles a second. [default: as fast as the broker allows]")
@click.option(
    "--speed", type=_POSITIVE, metavar="X", help="By the articles' dates: X seconds of theirs in one of ours."
)
@click.option("--loop", is_flag=True, help="Begin again at the end, for ever: the same articles with the same ids.")
@click.option("--limit", type=click.IntRange(min=0), metavar="N", help="Stop after N articles, copies included.")
@click.option(
    "--amplify",
    type=click.IntRange(min=0),
    default=0,
    metavar="N",
    help="Add N edited copies of each, labelled, dated up to 90 minutes later, in its partition.",
)
@click.option(
    "--background",
    type=click.IntRange(min=0),
    default=0,
    metavar="N",
    help="Put N made stories around the articles; one in three has copies, at most as many as --amplify says.",
)
@click.option(
    "--seed", type=int, default=0, metavar="N", show_default=True, help="Another seed gives other edits and stories."
)
@map_flag
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
    settings: Settings,
) -> None:
    """Put articles onto articles.raw.

    PATH is a folder, a file of JSON Lines, JSON arrays or articles (plain, .gz, .zst, .bz2, .xz), a .txt file (one
    text), or - for standard input. Lines that are no articles are sent as they are: sign says what is wrong with them.

    Each article goes to the partition that its id chooses. Partitions are read side by side, so of articles that come
    together another may be judged first than in the file; --in-order keeps the file's order, for one signer.
    """
    if rate is not None and speed is not None:
        raise click.UsageError("--rate and --speed cannot both say when.")
    if loop and STANDARD_INPUT in paths:
        raise click.UsageError("--loop needs files: standard input cannot begin again.")
    configure_logs("replay", settings.log_format)
    options = Options(field_map, settings.max_article_bytes, amplify, seed, background, loop, limit)
    ended = asyncio.run(replay(find_sources(paths), options, _pace(rate, speed), settings))
    click.echo(_summary(ended, as_text=_for_people(settings.log_format)))
    click.get_current_context().exit(int(ended.code))


def _pace(rate: float | None, speed: float | None) -> Pace:
    if rate is not None:
        return Steady(rate)
    return AtOnce() if speed is None else ByDates(speed)


def _for_people(log_format: LogFormat) -> bool:
    return log_format is LogFormat.CONSOLE or (log_format is LogFormat.AUTO and sys.stdout.isatty())


def _summary(ended: Ended, *, as_text: bool) -> str:
    numbers = ended.tally.summary(ended.seconds)
    if not as_text:
        return orjson.dumps(numbers).decode()
    lost = "" if ended.tally.complete else f"; NOT sent: {numbers['unread']} unread, {numbers['refused']} too large"
    return (
        f"sent {numbers['sent']:,} articles, {numbers['bytes']:,} bytes in {ended.seconds:.1f} s "
        f"({numbers['articles_per_second']:,.0f}/s){lost}"
    )
