"""The versions of a story: what was published of it, one after the other, and where each text stands."""

from __future__ import annotations

from typing import Final, NamedTuple

from unecho.core.verdict import Outcome

KEPT: Final = 50
"""The first, and the newest."""


class Version(NamedTuple):
    """A published text: its place on articles.signed, and when it was, in milliseconds since 1970-01-01 UTC."""

    partition: int
    offset: int
    article_id: str
    article_time: int
    outcome: Outcome


def with_version(versions: tuple[Version, ...], version: Version) -> tuple[Version, ...]:
    """In the order in which they stand on the log."""
    if not versions:
        return (version,)
    every = sorted({*versions, version})
    return tuple(every if len(every) <= KEPT else [every[0], *every[1 - KEPT :]])
