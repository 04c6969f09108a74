"""`unecho dedupe`."""

import sys

import click

from unecho.commandline.flags import settings_flags
from unecho.dedupe.stage import DedupeStage
from unecho.delivery.run_stage import run_stage
from unecho.settings.settings import Settings


@click.command()
@settings_flags("dedupe")
def dedupe(settings: Settings) -> None:
    """Judge articles: articles.signed -> articles.unique, articles.verdicts."""
    sys.exit(run_stage("dedupe", settings, DedupeStage))
