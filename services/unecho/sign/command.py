"""`unecho sign`."""

import sys

import click

from unecho.commandline.flags import settings_flags
from unecho.commandline.importing import importing
from unecho.settings.settings import Settings


@click.command()
@settings_flags("sign")
def sign(settings: Settings) -> None:
    """Check and sign articles: articles.raw -> articles.signed."""
    with importing():
        from unecho.delivery.run_stage import run_stage  # noqa: PLC0415
        from unecho.sign.stage import SignStage  # noqa: PLC0415

    sys.exit(run_stage("sign", settings, SignStage))
