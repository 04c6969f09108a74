"""What a story must have to be listed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from unecho.core.kind import Kind
from unecho.trends.stories.story import Story
from unecho.trends.stories.story_origin import origin_of

_NO_WORD: Final = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class StoryFilter:
    """What a story must have to be listed; None and an empty tuple ask for nothing. Times in milliseconds.

    Attributes:
        entity: an entity id of its published articles.
        outlet: a source that ran it.
        origin: the name of what it comes from, in the form of `origin_name`.
        kind: what one of its articles is to an earlier one.
        since, until: it was seen at or after the one and before the other.
        words: each begins a word of its headline; in one case, as `str.casefold` has it.
    """

    entity: str | None = None
    outlet: str | None = None
    origin: str | None = None
    kind: Kind | None = None
    since: int | None = None
    until: int | None = None
    words: tuple[str, ...] = ()

    @property
    def asks_for_texts(self) -> bool:
        """Whether what it asks for stands in texts of the story."""
        return not (self.outlet is None and self.origin is None and not self.words)


def is_listed(story: Story) -> bool:
    """Whether it has an article, and is a story: what stubs open is none."""
    return story.first_seen is not None and story.last_seen is not None and not story.is_stub


def origin_name(story: Story) -> str | None:
    """What it comes from, in one case."""
    origin = origin_of(story)
    return None if origin is None else origin.name.casefold()


def headline_words(story: Story) -> str:
    """The words of its headline in one case, a blank before each; empty where it has none."""
    title = story.title
    return "" if title is None else " " + _NO_WORD.sub(" ", title.casefold()).strip()
