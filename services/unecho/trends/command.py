"""`unecho trends`."""

import asyncio
import sys
from typing import Final

import click

from unecho.commandline.flags import settings_flags
from unecho.commandline.importing import importing
from unecho.monitoring.logs import configure_logs
from unecho.settings.settings import Settings

_STAGE: Final = "trends"


@click.command()
@click.argument("action", type=click.Choice(["run", "move"]), default="run")
@settings_flags(_STAGE)
def trends(action: str, settings: Settings) -> None:
    """Count entities by window and keep the story tables; serves both as JSON.

    Several share the partitions of its topics. `move` takes over the stories of a version that had one worker.
    """
    configure_logs(_STAGE, settings.log_format)
    if action == "move":
        _move(settings)
    else:
        _run(settings)


def _move(settings: Settings) -> None:
    with importing():
        from unecho.trends.moving.move import move_stories  # noqa: PLC0415

    moved = asyncio.run(move_stories(settings))
    click.echo(f"moved {moved.stories} stories and {moved.parts} parts of counts")


def _run(settings: Settings) -> None:
    with importing():
        from unecho.core.entities import NewsExtractor  # noqa: PLC0415
        from unecho.delivery.run_stage import run_until_stopped  # noqa: PLC0415
        from unecho.process.word_lists import read_word_lists  # noqa: PLC0415
        from unecho.trends.worker import run_worker  # noqa: PLC0415

    sys.exit(run_until_stopped(_STAGE, lambda stop: run_worker(settings, NewsExtractor(read_word_lists()), stop)))
