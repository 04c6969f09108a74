"""`unecho trends`."""

import sys

import click

from unecho.commandline.flags import settings_flags
from unecho.core.entities import RuleExtractor
from unecho.delivery.run_stage import run_until_stopped
from unecho.monitoring.logs import configure_logs
from unecho.process.word_lists import read_word_lists
from unecho.settings.settings import Settings
from unecho.trends.measures import STAGE
from unecho.trends.worker import run_worker


@click.command(STAGE)
@settings_flags(STAGE)
def trends(settings: Settings) -> None:
    """Count entities by window and keep the story tables; serves both as JSON.

    Reads articles.unique and articles.verdicts, writes entities.counts and stories. One process counts, any other
    stands by.
    """
    configure_logs(STAGE, settings.log_format)
    sys.exit(run_until_stopped(STAGE, lambda stop: run_worker(settings, RuleExtractor(read_word_lists()), stop)))
