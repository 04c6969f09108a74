"""`unecho explain`."""

from __future__ import annotations

import importlib
import time
from typing import Any

import click

from unecho.explain.asked import Asked
from unecho.runtime.flags import settings_flags
from unecho.runtime.settings import Settings, parse_duration
from unecho.sources.field_map import FieldMap, map_flag


class Ago(click.ParamType):
    """A duration, as the moment that lies so long ago, in milliseconds since 1970-01-01 UTC."""

    name = "ago"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Raises click.BadParameter."""
        try:
            return int((time.time() - parse_duration(value).total_seconds()) * 1000)
        except ValueError as error:
            self.fail(str(error), param, ctx)


@click.command()
@click.argument("articles", nargs=-1, required=True, metavar="A [B]")
@click.option("--in", "paths", multiple=True, metavar="PATH", help="Files or folders that hold A and B, by their ids.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option(
    "--passages", default=5, show_default=True, type=click.IntRange(min=0), metavar="N", help="Shared passages shown."
)
@click.option("--since", type=Ago(), metavar="DURATION", help="Seek verdicts of so long ago and later, such as 2h.")
@map_flag
@settings_flags("explain")
def explain(
    articles: tuple[str, ...], paths: tuple[str, ...], as_json: bool, passages: int, since: int | None,
    field_map: FieldMap, settings: Settings,
) -> None:  # fmt: skip
    """Say why two articles are copies or not, or what became of one.

    A and B are ids of articles on the topics of a running system, files with one article each, or ids in the files of
    --in. A file with two articles may stand for both. With one id: the life of that article, through all topics.

    The exit code is 9 where there is no article of that id.
    """
    asked = Asked(articles, paths, as_json, passages, since)
    # Imported when they run, so that the help comes quickly.
    if asked.is_life:
        importlib.import_module("unecho.explain.run_life").explain_life(asked, settings)
    else:
        importlib.import_module("unecho.explain.run_pair").explain_pair_asked(asked, field_map, settings)
