"""`unecho sign`."""

import sys

import click

from unecho.commandline.flags import settings_flags
from unecho.delivery.run_stage import run_stage
from unecho.settings.settings import Settings
from unecho.sign.stage import SignStage


@click.command()
@settings_flags("sign")
def sign(settings: Settings) -> None:
    """Check and sign articles: articles.raw -> articles.signed."""
    sys.exit(run_stage("sign", settings, SignStage))
