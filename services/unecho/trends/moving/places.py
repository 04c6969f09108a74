"""The topics that stories were on and are on, and who reads for trends."""

from __future__ import annotations

from unecho.process.exit_codes import ExitCode, UserError
from unecho.settings.settings import Settings
from unecho.trends.faust.setup import APP_NAME


def old_changelog(settings: Settings) -> str:
    """The topic of the version before."""
    return f"{settings.topic_prefix}{APP_NAME}-stories-changelog"


def new_changelog(settings: Settings) -> str:
    """The topic of this version."""
    return f"{settings.topic_prefix}{APP_NAME}-story-changelog"


def must_move(settings: Settings) -> UserError:
    """What to say where the old topic is there."""
    return UserError(
        f"Topic {old_changelog(settings)} has the stories of a version that placed them otherwise. Stop every "
        "trends worker, then run `unecho trends move`, once: docs/operations.md says how.",
        ExitCode.BROKER,
    )


def group_of(settings: Settings) -> str:
    """The workers'."""
    return f"{settings.topic_prefix}{APP_NAME}"
