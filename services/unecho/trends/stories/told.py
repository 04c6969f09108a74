"""Gathers what stories went through since they were last told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from unecho.trends.stories.change import CHANGES, Change
from unecho.trends.stories.chosen import Chooser
from unecho.trends.stories.story import Story, StoryVerdict, is_read


class Telling(NamedTuple):
    """A story as it is to be told, and what it went through, in the order in which that was first so."""

    story: Story
    changes: tuple[Change, ...]


class StoryChanges:
    """What the stories of a batch went through. What is no story, for a stub opened it, is never told."""

    def __init__(self, chooser: Chooser) -> None:
        self._chooser = chooser
        # Dicts without values keep the order in which they were noted; sets have none.
        self._changes: dict[str, dict[Change, None]] = {}
        self._closed: dict[str, Story] = {}

    def note_verdict(self, before: Story | None, after: Story, verdict: StoryVerdict) -> None:
        """A verdict was taken in, or had been: one that is read again may never have been told of."""
        if before is not None and is_told(before) and not is_told(after):
            # A stub's copy came before it.
            self.note_closed(before)
        if not is_told(after) or (after is before and not is_read(after, verdict)):
            return
        changes = self._changes.setdefault(after.cluster_id, {})
        if before is None or not is_told(before):
            changes[Change.OPENED] = None
            return
        change = CHANGES.get(verdict.outcome)
        if change is not None:
            changes[change] = None
        if after is not before and self._chooser.id_of(before) != self._chooser.id_of(after):
            changes[Change.REPRESENTATIVE_CHANGED] = None

    def note_article(self, story: Story) -> None:
        """A text of the story came: it names more entities now."""
        if is_told(story):
            self._changes.setdefault(story.cluster_id, {})

    def note_closed(self, story: Story) -> None:
        """The story is dropped."""
        if is_told(story):
            self._closed[story.cluster_id] = story

    def take(self, stories: Mapping[str, Story]) -> list[Telling]:
        """Each story once, as it is in `stories` now; those that were closed at the end."""
        changes, self._changes = self._changes, {}
        closed, self._closed = self._closed, {}
        now = {key: stories[key] for key in {**changes, **closed} if key in stories and is_told(stories[key])}
        told = [Telling(now[key], tuple(of)) for key, of in changes.items() if key in now]
        return told + [
            Telling(story, (*changes.get(key, ()), Change.CLOSED)) for key, story in closed.items() if key not in now
        ]


def is_told(story: Story) -> bool:
    """Whether there is anything to tell: an article that is counted, and not only a stub."""
    return story.size > 0 and not story.is_stub
