"""`unecho dedupe`."""

import sys

import click

from unecho.dedupe.stage import DedupeStage
from unecho.runtime.flags import settings_flags
from unecho.runtime.process import run_stage
from unecho.runtime.settings import Settings


@click.command()
@settings_flags("dedupe")
def dedupe(settings: Settings) -> None:
    """Judge articles: articles.signed -> articles.unique, articles.verdicts."""
    sys.exit(run_stage("dedupe", settings, DedupeStage))
