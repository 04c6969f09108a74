"""`unecho trends`."""

import asyncio
import sys

import click

from unecho.commandline.flags import settings_flags
from unecho.core.entities import NewsExtractor
from unecho.delivery.run_stage import run_until_stopped
from unecho.monitoring.logs import configure_logs
from unecho.process.word_lists import read_word_lists
from unecho.settings.settings import Settings
from unecho.trends.measures import STAGE
from unecho.trends.moving.move import move_stories
from unecho.trends.worker import run_worker


@click.command(STAGE)
@click.argument("action", type=click.Choice(["run", "move"]), default="run")
@settings_flags(STAGE)
def trends(action: str, settings: Settings) -> None:
    """Count entities by window and keep the story tables; serves both as JSON.

    Several share the partitions of its topics. `move` takes over the stories of a version that had one worker.
    """
    configure_logs(STAGE, settings.log_format)
    if action == "move":
        moved = asyncio.run(move_stories(settings))
        click.echo(f"moved {moved.stories} stories and {moved.parts} parts of counts")
        return
    sys.exit(run_until_stopped(STAGE, lambda stop: run_worker(settings, NewsExtractor(read_word_lists()), stop)))
