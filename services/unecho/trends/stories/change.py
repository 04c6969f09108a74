"""What a story goes through."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from unecho.core.verdict import Outcome


class Change(StrEnum):
    """In the order in which the last of several tells the most."""

    GREW = "grew"
    """Another article of it came, and was held back as a copy."""
    CORRECTED = "corrected"
    """An article of it came again, changed."""
    UPDATED = "updated"
    """An article came that tells a real development of it."""
    REPRESENTATIVE_CHANGED = "representative_changed"
    """Another article stands for it."""
    OPENED = "opened"
    """Its first article came."""
    RETRACTED = "retracted"
    """An article of it is not to be used any more."""
    CLOSED = "closed"
    """It lies behind the horizon: nothing can join it."""


CHANGES: Final[Mapping[Outcome, Change]] = {
    Outcome.UNIQUE: Change.OPENED,
    Outcome.EXACT_COPY: Change.GREW,
    Outcome.NEAR_COPY: Change.GREW,
    Outcome.UPDATE: Change.UPDATED,
    Outcome.REVISION: Change.CORRECTED,
    Outcome.RETRACTED: Change.RETRACTED,
}
"""What a verdict of these outcomes is to a story. Others change none."""
