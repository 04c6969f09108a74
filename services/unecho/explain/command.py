"""`unecho explain`."""

from __future__ import annotations

import importlib

import click

from unecho.commandline.flags import settings_flags
from unecho.commandline.since import Since
from unecho.explain.asked import Asked
from unecho.settings.settings import Settings
from unecho.sources.fields.field_map import FieldMap
from unecho.sources.flags import Format, reading_flags


@click.command()
@click.argument("articles", nargs=-1, required=True, metavar="A [B]")
@click.option("--in", "paths", multiple=True, metavar="PATH", help="Files or folders that hold A and B, by their ids.")
@click.option("--ids", "only_ids", is_flag=True, help="A and B are ids, never files.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option(
    "--passages", default=5, show_default=True, type=click.IntRange(min=0), metavar="N", help="Shared passages shown."
)
@click.option("--members", is_flag=True, help="With one id: all articles of its story; all verdicts are read.")
@click.option("--since", type=Since(), metavar="DURATION|TIME", help="Seek verdicts from then on only, such as 2h.")
@reading_flags
@settings_flags("explain")
def explain(
    articles: tuple[str, ...],
    paths: tuple[str, ...],
    only_ids: bool,
    as_json: bool,
    passages: int,
    members: bool,
    since: int | None,
    field_map: FieldMap,
    given_format: Format,
    settings: Settings,
) -> None:
    """Say why two articles are copies or not, or what became of one.

    A and B are ids on the topics of a running system, files of one article, or ids in the files of --in; one file may
    hold both. With one id: its life, through all topics. The exit code is 9 where an id is not known.
    """
    asked = Asked(articles, paths, as_json, passages, since, members, only_ids)
    # Imported when they run, so that the help comes quickly.
    if asked.is_life:
        importlib.import_module("unecho.explain.run_life").explain_life(asked, settings)
    else:
        importlib.import_module("unecho.explain.run_pair").explain_pair_asked(asked, field_map, given_format, settings)
