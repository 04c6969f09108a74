"""`unecho scan` and `unecho entities`: the core over files, no broker."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, BinaryIO

import click

from unecho.commandline.flags import settings_flags
from unecho.commandline.importing import importing
from unecho.process.exit_codes import ExitCode
from unecho.scan.output import check_apart, opened, progress_of, write_lines
from unecho.scan.summary import Summary
from unecho.settings.settings import Settings
from unecho.sources.articles import ArticleReader
from unecho.sources.fields.field_map import FieldMap
from unecho.sources.files import find_sources, total_bytes
from unecho.sources.flags import Format, reading_flags
from unecho.sources.items import Item
from unecho.sources.reading import ReadLimits, read_sources

if TYPE_CHECKING:
    from unecho.scan.verdicts import Described

_out_flag = click.option("--out", default="-", metavar="FILE|-", show_default=True, help="Where the lines go.")
_paths = click.argument("paths", nargs=-1, required=True, metavar="PATH...")


@click.command()
@_paths
@_out_flag
@reading_flags
@settings_flags("scan")
def scan(paths: Sequence[str], out: str, field_map: FieldMap, given_format: Format, settings: Settings) -> None:
    """Find copies in files: one verdict a line, in order.

    PATH is a folder, a file (JSON, CSV, RSS, Atom, .txt; plain or compressed: docs/reading.md), or - for standard
    input. The exit code is 4 where nothing could be read as an article.
    """
    with importing():
        from unecho.core.profile import Profile  # noqa: PLC0415
        from unecho.scan.verdicts import judge_items  # noqa: PLC0415

    reader = ArticleReader(field_map, settings.max_article_bytes, given_format.form)
    summary = Summary()
    started = time.perf_counter()
    profile = Profile(horizon=settings.horizon, publish=settings.publish)
    with _items(paths, out, given_format, reader, settings) as (items, stream):
        verdicts = judge_items(items, reader, profile, summary.dated)
        write_lines(stream, _counted(verdicts, summary))
    summary.seconds = time.perf_counter() - started
    for line in summary.lines:
        click.echo(line, file=sys.stderr)
    _end("scan", paths, reader)


@click.command()
@_paths
@_out_flag
@reading_flags
@settings_flags("entities")
def entities(paths: Sequence[str], out: str, field_map: FieldMap, given_format: Format, settings: Settings) -> None:
    """Find people, organisations and places in files: one article a line, in order.

    PATH and exit code are as for scan. Offsets count characters of the article's text.
    """
    with importing():
        from unecho.core.entities import NewsExtractor  # noqa: PLC0415
        from unecho.process.word_lists import read_word_lists  # noqa: PLC0415
        from unecho.scan.entities import describe_entities  # noqa: PLC0415

    extractor = NewsExtractor(read_word_lists())
    reader = ArticleReader(field_map, settings.max_article_bytes, given_format.form)
    with _items(paths, out, given_format, reader, settings) as (items, stream):
        write_lines(stream, describe_entities(items, reader, extractor))
    _end("entities", paths, reader)


@contextlib.contextmanager
def _items(
    paths: Sequence[str], out: str, given_format: Format, reader: ArticleReader, settings: Settings
) -> Iterator[tuple[Iterator[Item], BinaryIO]]:
    """What is read, and where the lines go."""
    sources = find_sources(paths, given_format.kind, reader.account.skipped.append)
    check_apart(out, sources)
    limits = ReadLimits(settings.max_article_bytes, settings.max_expansion)
    with opened(out) as stream, progress_of(total_bytes(sources)) as on_read:
        yield read_sources(sources, limits, on_read), stream


def _end(command: str, paths: Sequence[str], reader: ArticleReader) -> None:
    for line in reader.account.lines(command, paths):
        click.echo(line, file=sys.stderr)
    if reader.account.nothing_read:
        click.get_current_context().exit(int(ExitCode.UNREADABLE))


def _counted(verdicts: Iterator[Described], summary: Summary) -> Iterator[Described]:
    for verdict in verdicts:
        summary.count(verdict["outcome"])
        yield verdict
