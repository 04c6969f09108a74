"""What became of a story's articles by minute."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

Minutes = Mapping[int, int]
"""Articles by minute of article time since 1970-01-01 UTC."""


def changed_minutes(before: Minutes, now: Minutes) -> Iterator[tuple[int, int]]:
    """What is to be added at which minute: a story may have run for days, and the others are not looked at one by one.

    A minute may come twice.
    """
    for minute, articles in before.items() - now.items():
        yield minute, -articles
    yield from now.items() - before.items()
