"""`unecho scan` and `unecho entities`: the core over files, no broker."""

import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence

import click

from unecho.core.entities import RuleExtractor
from unecho.core.profile import Profile
from unecho.runtime.exit_codes import ExitCode
from unecho.runtime.flags import settings_flags
from unecho.runtime.settings import Settings
from unecho.scan.entities import describe_entities
from unecho.scan.output import opened, progress_of, write_lines
from unecho.scan.summary import Summary
from unecho.scan.verdicts import Described, judge_items
from unecho.sources.field_map import FieldMap, map_flag
from unecho.sources.files import find_sources, total_bytes
from unecho.sources.reading import ReadLimits, read_sources

_out_flag = click.option("--out", default="-", metavar="FILE|-", show_default=True, help="Where the lines go.")
_paths = click.argument("paths", nargs=-1, required=True, metavar="PATH...")


@click.command()
@_paths
@_out_flag
@map_flag
@settings_flags("scan")
def scan(paths: Sequence[str], out: str, field_map: FieldMap, settings: Settings) -> None:
    """Find copies in files: one verdict a line, in order.

    PATH is a folder, a file of JSON Lines, JSON arrays or articles (plain, .gz, .zst, .bz2, .xz), a .txt file, or - for
    standard input. The exit code is 7 where nothing could be read as an article.
    """
    summary = Summary()
    started = time.perf_counter()
    sources = find_sources(paths)
    limits = ReadLimits(settings.max_article_bytes, settings.max_expansion)
    profile = Profile(horizon=settings.horizon, publish=settings.publish)
    with opened(out) as stream, progress_of(total_bytes(sources)) as on_read:
        items = read_sources(sources, limits, on_read)
        verdicts = judge_items(items, field_map, profile, settings.max_article_bytes, summary.dated)
        write_lines(stream, _counted(verdicts, summary))
    summary.seconds = time.perf_counter() - started
    for line in summary.lines:
        click.echo(line, file=sys.stderr)
    if summary.nothing_readable:
        click.get_current_context().exit(int(ExitCode.UNREADABLE))


@click.command()
@_paths
@_out_flag
@map_flag
@settings_flags("entities")
def entities(paths: Sequence[str], out: str, field_map: FieldMap, settings: Settings) -> None:
    """Find people, organisations and places in files: one article a line, in order.

    PATH and exit code are as for scan. Offsets count characters of the article's text.
    """
    sources = find_sources(paths)
    limits = ReadLimits(settings.max_article_bytes, settings.max_expansion)
    readable: Counter[bool] = Counter()
    with opened(out) as stream, progress_of(total_bytes(sources)) as on_read:
        items = read_sources(sources, limits, on_read)
        described = describe_entities(items, field_map, RuleExtractor(), settings.max_article_bytes)
        write_lines(stream, _told(described, readable))
    if readable.keys() == {False}:
        click.get_current_context().exit(int(ExitCode.UNREADABLE))


def _told(lines: Iterator[dict[str, object]], readable: Counter[bool]) -> Iterator[dict[str, object]]:
    for line in lines:
        readable["reason" not in line] += 1
        yield line


def _counted(verdicts: Iterator[Described], summary: Summary) -> Iterator[Described]:
    for verdict in verdicts:
        summary.count(verdict["outcome"])
        yield verdict
