"""`unecho dedupe`."""

import sys

import click

from unecho.commandline.flags import settings_flags
from unecho.commandline.importing import importing
from unecho.settings.settings import Settings


@click.command()
@settings_flags("dedupe")
def dedupe(settings: Settings) -> None:
    """Judge articles: articles.signed -> articles.unique, articles.verdicts."""
    with importing():
        from unecho.dedupe.stage import DedupeStage  # noqa: PLC0415
        from unecho.delivery.run_stage import run_stage  # noqa: PLC0415
        from unecho.process.freed_memory import map_large_blocks  # noqa: PLC0415

    map_large_blocks()
    sys.exit(run_stage("dedupe", settings, DedupeStage))
