"""Which stories belong with one: of the same event, or with something in common. Nothing is held back for it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple, Self

from unecho.core.kind import Kind
from unecho.core.relating.bag import bag_of
from unecho.core.relating.bag_index import BagIndex, Near
from unecho.core.relating.limits import RELATED, SAME_EVENT
from unecho.core.relating.same_event import relating_to
from unecho.trends.noted import NotedStories
from unecho.trends.stories.about import named_most
from unecho.trends.stories.story import Beside, Published, Story
from unecho.trends.stories.told import is_told


@dataclass(frozen=True, slots=True)
class Related:
    """A story beside another.

    `kind` is what the first article of the one is to an article of the other, where a verdict says so by their words.
    """

    story: Story
    similarity: float
    kind: Kind | None

    @property
    def is_same_event(self) -> bool:
        """Whether both are of one event."""
        return self.kind is Kind.SAME_EVENT or self.similarity >= SAME_EVENT


class _Seen(NamedTuple):
    """What a story's bag is made of, but for its times.

    `published` is another object when one of its articles changes, and else the same.
    """

    published: Mapping[str, Published]
    canonical_id: str | None
    beside: Beside | None
    is_told: bool
    is_dated: bool

    @classmethod
    def of(cls, story: Story) -> Self:
        return cls(story.published, story.canonical_id, story.beside, is_told(story), story.first_seen is not None)

    def is_of(self, story: Story) -> bool:
        now = _Seen.of(story)
        return self.published is now.published and self[1:] == now[1:]


class RelatedStories:
    """Relates the stories of a table, told of those that changed: a function of what is in it when asked."""

    def __init__(self) -> None:
        self._index = BagIndex()
        self._asking = asyncio.Lock()
        self._seen: dict[str, _Seen] = {}
        self._noted = NotedStories(self._seen.__contains__)
        self._beside: dict[str, str] = {}
        self._leaning: dict[str, dict[str, Kind]] = {}

    async def of(self, story: Story, stories: Mapping[str, Story]) -> list[Related]:
        """The others, the most similar first. Between its steps there is room for others; who else asks waits."""
        async with self._asking:
            near: list[Near] = []
            for one in self._relating(story, stories):
                near += () if one is None else (one,)
                await asyncio.sleep(0)
            return self._found(story, stories, near)

    def _relating(self, story: Story, stories: Mapping[str, Story]) -> Iterator[Near | None]:
        yield from self.refreshing(stories)
        if story.cluster_id in self._index:
            yield from relating_to(self._index, story.cluster_id)

    def _found(self, story: Story, stories: Mapping[str, Story], near: Iterable[Near]) -> list[Related]:
        if story.cluster_id not in self._index:
            return []
        similar = {one.key: one.similarity for one in near if one.similarity >= RELATED}
        kinds = dict(self._by_words(story, stories))
        # A story may have gone since it was looked at.
        keys = [key for key in {**similar, **kinds} if key in stories]
        found = [Related(stories[key], similar.get(key, 0.0), kinds.get(key)) for key in keys]
        return sorted(found, key=lambda one: (not one.is_same_event, -one.similarity, one.story.cluster_id))

    async def prepare(self, stories: Mapping[str, Story]) -> None:
        """Takes in what was noted: after a restart that is every story, and who asks first would wait for it."""
        async with self._asking:
            for _ in self.refreshing(stories):
                await asyncio.sleep(0)

    def note(self, cluster_id: str, *, is_kept: bool) -> None:
        """The story has changed, has come, or is kept no more."""
        self._noted.note(cluster_id, is_kept=is_kept)

    def refreshing(self, stories: Mapping[str, Story]) -> Iterator[None]:
        """Takes in what was noted before, in steps of some milliseconds."""
        return self._noted.each(stories, self._renew)

    def _renew(self, key: str, story: Story | None) -> None:
        seen = self._seen.get(key)
        if story is None or seen is None or not seen.is_of(story):
            self._drop(key)
        if story is not None and key not in self._seen:
            self._put(story)
        elif story is not None and story.first_seen is not None and story.last_seen is not None and key in self._index:
            # As with each copy.
            self._index.date(key, story.first_seen, story.last_seen)

    def _put(self, story: Story) -> None:
        self._seen[story.cluster_id] = _Seen.of(story)
        if not is_told(story) or story.first_seen is None or story.last_seen is None:
            return
        mentions = [(entity.entity_id, entity.mentions) for entity in named_most(story)]
        self._index.put(story.cluster_id, bag_of(mentions, story.title, story.first_seen, story.last_seen))
        if story.beside is not None and story.beside.kind is not Kind.UNRELATED:
            self._beside[story.cluster_id] = story.beside.article_id
            self._leaning.setdefault(story.beside.article_id, {})[story.cluster_id] = story.beside.kind

    def _drop(self, key: str) -> None:
        self._seen.pop(key, None)
        self._index.drop(key)
        article_id = self._beside.pop(key, None)
        if article_id is not None:
            del self._leaning[article_id][key]
            if not self._leaning[article_id]:
                del self._leaning[article_id]

    def _by_words(self, story: Story, stories: Mapping[str, Story]) -> Iterator[tuple[str, Kind]]:
        """What verdicts say of the story's first article and another's, and of the first ones of others and its own."""
        for article_id in _articles_of(story):
            yield from self._leaning.get(article_id, {}).items()
        beside = self._beside.get(story.cluster_id)
        key = None if beside is None else _cluster_of(beside, stories)
        if beside is not None and key is not None:
            yield key, self._leaning[beside][story.cluster_id]


def _articles_of(story: Story) -> Iterator[str]:
    yield from story.published
    yield from (outlet.article_id for outlet in story.outlets.values() if outlet.article_id not in story.published)


def _cluster_of(article_id: str, stories: Mapping[str, Story]) -> str | None:
    """An article that opened a story has its name; of others each story must be asked."""
    named = stories.get(article_id)
    if named is not None and article_id in named.published:
        return named.cluster_id
    return next((key for key, story in stories.items() if article_id in _articles_of(story)), None)
