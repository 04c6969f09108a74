"""`unecho sign`."""

import sys

import click

from unecho.runtime.flags import settings_flags
from unecho.runtime.process import run_stage
from unecho.runtime.settings import Settings
from unecho.sign.stage import SignStage


@click.command()
@settings_flags("sign")
def sign(settings: Settings) -> None:
    """Check and sign articles: articles.raw -> articles.signed."""
    sys.exit(run_stage("sign", settings, SignStage))
