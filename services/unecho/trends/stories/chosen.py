"""Chooses the article that stands for a story."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from unecho.core.representative import Representative
from unecho.settings.secret_settings import wrong_setting
from unecho.settings.settings import Settings
from unecho.trends.stories.faces import Face, Rank, first_rank, latest_rank, longest_rank
from unecho.trends.stories.story import Story

_RANKS: Final[Mapping[Representative, Rank]] = {
    Representative.FIRST: first_rank,
    Representative.LATEST: latest_rank,
    Representative.LONGEST: longest_rank,
    Representative.PREFERRED: first_rank,
}


@dataclass(frozen=True, slots=True)
class Chosen:
    """The article that stands for a story; its title is the story's where its own is not known."""

    article_id: str
    source: str | None
    url: str | None
    title: str | None
    article_time: int | None


@dataclass(frozen=True, slots=True)
class Chooser:
    """Chooses as is set. `outlets` are those preferred, the most preferred first."""

    by: Representative = Representative.FIRST
    outlets: tuple[str, ...] = ()

    @classmethod
    def of(cls, settings: Settings) -> Chooser:
        """As set. Raises UserError (USAGE)."""
        outlets = tuple(part for text in settings.preferred_outlets.split(",") if (part := text.strip()))
        if settings.representative is Representative.PREFERRED and not outlets:
            raise wrong_setting("preferred_outlets", "is empty, and the representative is to be of a preferred outlet")
        return cls(settings.representative, outlets)

    def id_of(self, story: Story) -> str | None:
        """The id of the article that stands for the story; None where every one that is kept is retracted."""
        preferred = next(self._of_outlets(story), None) if self.by is Representative.PREFERRED else None
        if preferred is not None:
            return preferred
        usable = [item for item in story.faces.items() if item[0] not in story.retracted]
        if usable:
            return min(usable, key=_RANKS[self.by])[0]
        return story.canonical_id if story.canonical_id in story.published else None

    def chosen(self, story: Story) -> Chosen | None:
        """The article that stands for the story."""
        article_id = self.id_of(story)
        if article_id is None:
            return None
        published, face = story.published.get(article_id), story.faces.get(article_id)
        title = (published and published.title) or (face and face.title) or story.title
        if face is None:
            face = _of_outlet(story, article_id)
        if face is None:
            return Chosen(article_id, None, None, title, None)
        return Chosen(article_id, face.source, face.url, title, face.article_time)

    def _of_outlets(self, story: Story) -> Iterator[str]:
        for source in self.outlets:
            outlet = story.outlets.get(source)
            if outlet is not None and outlet.article_id and outlet.article_id not in story.retracted:
                yield outlet.article_id


def _of_outlet(story: Story, article_id: str) -> Face | None:
    return next(
        (
            Face(outlet.first_seen, 0, source, outlet.url, None)
            for source, outlet in story.outlets.items()
            if outlet.article_id == article_id
        ),
        None,
    )
