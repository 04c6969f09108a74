"""The newest verdicts, as a feed shows them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Final

from unecho.trends.stories.story import StoryVerdict

KEPT: Final = 1_000
_TEXT_MAX: Final = 500
"""Characters of a headline or a URL: anybody may send a longer one."""


class LatestVerdicts:
    """As many as are kept, each with its number; since this was made."""

    def __init__(self, kept: int = KEPT) -> None:
        self._verdicts: deque[StoryVerdict] = deque(maxlen=kept)
        self._last = 0

    def note(self, verdict: StoryVerdict) -> None:
        """One more."""
        self._last += 1
        title, url = _cut(verdict.title), _fitting(verdict.url)
        is_whole = title is verdict.title and url is verdict.url
        self._verdicts.append(verdict if is_whole else verdict._replace(title=title, url=url))

    def newest_first(self) -> Iterator[tuple[int, StoryVerdict]]:
        """Numbers count from 1."""
        return zip(range(self._last, 0, -1), reversed(self._verdicts), strict=False)


def _cut(text: str | None) -> str | None:
    return text if text is None or len(text) <= _TEXT_MAX else text[: _TEXT_MAX - 1] + "…"


def _fitting(url: str | None) -> str | None:
    """One that is cut leads elsewhere."""
    return None if url is None or len(url) > _TEXT_MAX else url
