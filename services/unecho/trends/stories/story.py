"""A story: one cluster of copies as it grew; a pure fold over its verdicts and published articles, in any order.

A story is a function of the records up to the offsets it carries, so a record that is read again changes nothing.
Counts of entities are never stored: each fold says what it changes, and `contributions` says all of it again from the
story alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from unecho.core.entities import NamedEntity
from unecho.core.kind import Kind
from unecho.core.origin import Origin
from unecho.core.verdict import Outcome
from unecho.core.windows import MINUTE_MS
from unecho.records.headers.label_headers import FollowedLabel
from unecho.trends.stories.faces import Face, face_of, with_face
from unecho.trends.stories.versions import Version, with_version

_COUNTED: Final = frozenset({Outcome.UNIQUE, Outcome.EXACT_COPY, Outcome.NEAR_COPY, Outcome.UPDATE})
"""Outcomes that are another article. A revision or redelivery is one that was counted, once more."""
_NONE: Final[Mapping[Any, Any]] = {}
_new: Final = tuple.__new__
"""Of all ways to make a named tuple the fastest: there are several thousand a second."""


class StoryVerdict(NamedTuple):
    """What trends needs of a record of articles.verdicts. Times in milliseconds since 1970-01-01 UTC.

    `kind`, and `reused`, the share of its words that stand in the article it was matched with, are None for one that
    was matched with none. `matched_id` is of that article, which is of the same story; `related_id` is of an article of
    another story, which where nothing matched `kind` is about.
    """

    article_id: str
    outcome: Outcome
    published: bool
    cluster_id: str
    canonical_id: str | None
    source: str | None
    url: str | None
    title: str | None
    article_time: int
    signed_partition: int
    signed_offset: int
    partition: int
    offset: int
    label: FollowedLabel | None = None
    origin: Origin | None = None
    kind: Kind | None = None
    reused: float | None = None
    shingles: int = 0
    related_id: str | None = None
    matched_id: str | None = None


class PublishedArticle(NamedTuple):
    """What trends needs of a record of articles.unique.

    Attributes:
        entities: those of its text; none where it is a stub, which speaks of nothing.
        article_time: in milliseconds since 1970-01-01 UTC; None where the record does not say.
        is_retracted: whether the record is a tombstone: its verdict says all there is to know.
        opening: how its text begins, where it has no headline.

    """

    article_id: str
    cluster_id: str
    entities: tuple[NamedEntity, ...]
    article_time: int | None = None
    is_retracted: bool = False
    opening: str | None = None


class Published(NamedTuple):
    """A published article of a story; what its verdict says and what its text says come in either order.

    Attributes:
        minute: of its article time since 1970-01-01 UTC; None until its verdict came, and for a revision.
        title: None when unknown.
        entities: the entities of its text as first published; None until the article came.
        opening: how its text begins, where it came without a headline.

    """

    minute: int | None = None
    title: str | None = None
    entities: tuple[NamedEntity, ...] | None = None
    opening: str | None = None


class Outlet(NamedTuple):
    """One source's part in a story. Times in milliseconds since 1970-01-01 UTC.

    `url`, `article_id`, `kind`, `reused` and `matched_id` are those of its first article; the id is empty, and
    `matched_id` None, where a former version stored the story.
    """

    articles: int
    first_seen: int
    last_seen: int
    url: str | None
    article_id: str = ""
    kind: Kind | None = None
    reused: float | None = None
    matched_id: str | None = None


@dataclass(frozen=True, slots=True, order=True)
class FirstTelling:
    """The earliest article of a story that tells where it comes from, of several with one time the first by id.

    Attributes:
        article_time: milliseconds since 1970-01-01 UTC.
        article_id: that article's.
        name, kind, evidence: as of `core.origin.Origin`.

    """

    article_time: int
    article_id: str
    name: str
    kind: str
    evidence: str


class Beside(NamedTuple):
    """An article of another story. `signed` is where the verdict that says so stands: partition and offset."""

    signed: tuple[int, int]
    article_id: str
    kind: Kind


class Story(NamedTuple):  # noqa: PLW1641 - nobody hashes one, and it holds what has no hash
    """Everything that is kept of a cluster.

    Attributes:
        cluster_id: id of the article that opened it.
        canonical_id: the published article that stands for it, by its newest verdict; None while it has none.
        canonical_offset: signed offset of that verdict; -1 before the first.
        size: its articles, copies included.
        first_seen: earliest article time, milliseconds since 1970-01-01 UTC; None before the first verdict.
        last_seen: latest article time.
        minutes: its articles by minute of article time since 1970-01-01 UTC.
        outlets: by source; articles without one are in none.
        published: by article id.
        outcomes: its verdicts by outcome.
        kinds: its articles by what they are to the one they were matched with.
        telling: its earliest article that tells its origin; None where none does.
        faces: those of its articles that may stand for it, by id.
        retracted: ids of its articles that are not to be used, by their newest verdicts.
        versions: what was published of it.
        beside: the article of another story that its first was most like, and what its first is to that one.
        stub: whether a stub was published in it; see `is_stub`.
        read: the last offset it includes, by partition of articles.verdicts.
        signed: the last signed offset it includes, by partition of articles.verdicts and of articles.signed.
        watermark: the stage's watermark when the story was last stored, milliseconds since 1970-01-01 UTC.
        bytes_at_most: no less than what it took as JSON when it was last stored; no part of what is known of it.

    """

    cluster_id: str
    canonical_id: str | None
    canonical_offset: int = -1
    size: int = 0
    first_seen: int | None = None
    last_seen: int | None = None
    minutes: Mapping[int, int] = _NONE
    outlets: Mapping[str, Outlet] = _NONE
    published: Mapping[str, Published] = _NONE
    outcomes: Mapping[Outcome, int] = _NONE
    kinds: Mapping[Kind, int] = _NONE
    telling: FirstTelling | None = None
    faces: Mapping[str, Face] = _NONE
    retracted: frozenset[str] = frozenset()
    versions: tuple[Version, ...] = ()
    beside: Beside | None = None
    stub: bool = False
    read: Mapping[str, int] = _NONE
    signed: Mapping[str, int] = _NONE
    watermark: int | None = None
    bytes_at_most: int = 0

    def __eq__(self, other: object) -> bool:
        """Whether the same is known of both."""
        return isinstance(other, Story) and self[:-1] == other[:-1]

    def __ne__(self, other: object) -> bool:
        """The contrary: a tuple has its own."""
        return not self == other

    @property
    def title(self) -> str | None:
        """The canonical article's title; else the first published title by time and id; else how its text begins."""
        canonical = None if self.canonical_id is None else self.published.get(self.canonical_id)
        if canonical is not None and canonical.title is not None:
            return canonical.title
        titled = ((item.minute or 0, key, item.title) for key, item in self.published.items() if item.title is not None)
        first = min(titled, default=(0, "", None))[2]
        # Only that of the canonical article, which is never one that was taken down.
        return first if first is not None or canonical is None else canonical.opening

    @property
    def is_stub(self) -> bool:
        """Whether it is no story: a consent text or the like, and its copies.

        A stub that is published opens a cluster. Where its id has come again after the horizon with an article, that
        has opened another one of the same name.
        """
        return self.stub and Outcome.UNIQUE not in self.outcomes

    @property
    def entities(self) -> dict[str, NamedEntity]:
        """The entities of its published articles, by id."""
        return {
            entity.entity_id: entity for published in self.published.values() for entity in published.entities or ()
        }


_UNKNOWN: Final = Published()
_LAST: Final = Story._fields.index("watermark")
_PUBLISHED: Final = Story._fields.index("published")


class CountChange(NamedTuple):
    """What to add to an entity's counts at a minute of article time; all zeros where a record was read again.

    `mentions` are those of the published article that `unique` counts: of copies there is no text.
    """

    entity_id: str
    minute: int
    unique: int
    coverage: int
    mentions: int = 0


def is_another_article(verdict: StoryVerdict) -> bool:
    """Whether its article is one more of the story. A stub that is published is the first of its own."""
    return verdict.outcome in _COUNTED or _is_published_stub(verdict)


def includes(story: Story, verdict: StoryVerdict) -> bool:
    """Whether the story holds this verdict: read again, or written again by a dedupe stage that started over."""
    return is_read(story, verdict) or verdict.signed_offset <= story.signed.get(_signed_key(verdict), -1)


def is_read(story: Story, verdict: StoryVerdict) -> bool:
    """Whether the story holds the very record."""
    return verdict.offset <= story.read.get(_read_key(verdict), -1)


def with_verdict(story: Story | None, verdict: StoryVerdict) -> tuple[Story, list[CountChange]]:
    """The story after a verdict, and what that changes in the counts. A verdict that it holds changes nothing."""
    minute = verdict.article_time // MINUTE_MS
    if story is None:
        story = Story(verdict.cluster_id, verdict.canonical_id)
    elif includes(story, verdict):
        return story, [CountChange(entity_id, minute, 0, 0) for entity_id in story.entities]
    counted = is_another_article(verdict)
    before = story.published.get(verdict.article_id, _UNKNOWN)
    after = _as_published(before, verdict, minute if counted else None)
    changes = _changes(story, before, after, minute if counted else None)
    return _after(story, verdict, after if verdict.published or after != before else None, counted=counted), changes


def _changes(story: Story, before: Published, after: Published, minute: int | None) -> list[CountChange]:
    """What a verdict adds for the story's entities. `minute` is that of an article that is counted."""
    is_published = before.minute is None and after.minute is not None
    if is_published and after.minute == minute and list(story.published.values()) == [before]:
        # Nearly always: all that the story names is of this article.
        return [
            _new(CountChange, (entity.entity_id, minute, 1, 1, entity.mentions)) for entity in before.entities or ()
        ]
    changes = [] if minute is None else [CountChange(entity_id, minute, 0, 1) for entity_id in story.entities]
    if is_published and after.minute is not None:
        changes += [
            CountChange(entity.entity_id, after.minute, 1, 0, entity.mentions) for entity in after.entities or ()
        ]
    return changes


def _as_published(before: Published, verdict: StoryVerdict, minute: int | None) -> Published:
    """What is known of an article after its verdict. `minute` is that of an article that is counted."""
    if verdict.outcome is Outcome.RETRACTED:
        # What is taken down is not to be shown under its headline; that it was in the news stays counted.
        return Published(before.minute, None, before.entities, before.opening)
    if not verdict.published:
        return before
    first_minute = minute if before.minute is None else before.minute
    return _new(Published, (first_minute, verdict.title or before.title, before.entities, before.opening))


def _after(story: Story, verdict: StoryVerdict, published: Published | None, *, counted: bool) -> Story:
    """The story with a verdict, and what that makes of its article where it makes anything."""
    time, minute = verdict.article_time, verdict.article_time // MINUTE_MS
    newest = verdict.signed_offset > story.canonical_offset
    told = (
        story.cluster_id,
        verdict.canonical_id if newest else story.canonical_id,
        verdict.signed_offset if newest else story.canonical_offset,
        story.size + counted,
        _earlier(story.first_seen, time) if counted else story.first_seen,
        _later(story.last_seen, time) if counted else story.last_seen,
        {**story.minutes, minute: story.minutes.get(minute, 0) + 1} if counted else story.minutes,
        _with_outlet(story.outlets, verdict) if counted else story.outlets,
        story.published if published is None else {**story.published, verdict.article_id: published},
        {**story.outcomes, verdict.outcome: story.outcomes.get(verdict.outcome, 0) + 1},
        _with_kind(story.kinds, verdict) if counted else story.kinds,
        _with_telling(story.telling, verdict) if counted else story.telling,
        _with_face(story.faces, verdict) if counted else story.faces,
        _with_retracted(story.retracted, verdict),
        with_version(story.versions, _version(verdict)) if verdict.published else story.versions,
        _with_beside(story.beside, verdict),
        story.stub or _is_published_stub(verdict),
        {**story.read, _read_key(verdict): verdict.offset},
        {**story.signed, _signed_key(verdict): verdict.signed_offset},
        story.watermark,
        story.bytes_at_most,
    )
    return _new(Story, told)


def with_article(story: Story | None, article: PublishedArticle) -> tuple[Story, list[CountChange]]:
    """The story after a published article, and what that changes in the counts. Its entities are taken once."""
    story = story or Story(article.cluster_id, article.cluster_id)
    before = story.published.get(article.article_id, _UNKNOWN)
    if before.entities is not None:
        return story, [
            CountChange(entity.entity_id, minute, 0, 0) for entity in before.entities for minute in story.minutes
        ]
    changes = _named_changes(story, before.minute, article.entities)
    named = _new(Published, (before.minute, before.title, article.entities, article.opening))
    published = {**story.published, article.article_id: named}
    return _new(Story, (*story[:_PUBLISHED], published, *story[_PUBLISHED + 1 :])), changes


def _named_changes(story: Story, minute: int | None, entities: Sequence[NamedEntity]) -> list[CountChange]:
    """What the entities of a text add. `minute` is that of its article, None until its verdict came."""
    known = story.entities
    if not known and minute is not None and story.minutes.keys() == {minute}:
        # Nearly always: the story has this text alone.
        articles = story.minutes[minute]
        return [_new(CountChange, (entity.entity_id, minute, 1, articles, entity.mentions)) for entity in entities]
    changes = [
        CountChange(entity.entity_id, at, 0, articles)
        for entity in entities
        if entity.entity_id not in known
        for at, articles in story.minutes.items()
    ]
    if minute is not None:
        changes += [CountChange(entity.entity_id, minute, 1, 0, entity.mentions) for entity in entities]
    return changes


def stored(story: Story, watermark: int | None, bytes_at_most: int) -> Story:
    """The story as it is stored at a watermark."""
    return _new(Story, (*story[:_LAST], watermark, bytes_at_most))


def contributions(story: Story) -> Iterator[CountChange]:
    """All that the story adds to the counts: the sum of what its folds said."""
    for entity_id in story.entities:
        for minute, articles in story.minutes.items():
            yield CountChange(entity_id, minute, 0, articles)
    for published in story.published.values():
        if published.minute is not None:
            for entity in published.entities or ():
                yield CountChange(entity.entity_id, published.minute, 1, 0, entity.mentions)


def _is_published_stub(verdict: StoryVerdict) -> bool:
    return verdict.outcome is Outcome.THIN and verdict.published


def _with_telling(telling: FirstTelling | None, verdict: StoryVerdict) -> FirstTelling | None:
    told = verdict.origin
    if told is None:
        return telling
    this = FirstTelling(verdict.article_time, verdict.article_id, told.name, told.kind, told.evidence)
    return this if telling is None else min(telling, this)


def _with_face(faces: Mapping[str, Face], verdict: StoryVerdict) -> Mapping[str, Face]:
    face = face_of(verdict.article_time, verdict.shingles, verdict.source, verdict.url, verdict.title)
    return with_face(faces, verdict.article_id, face)


def _with_retracted(retracted: frozenset[str], verdict: StoryVerdict) -> frozenset[str]:
    if verdict.outcome is Outcome.RETRACTED:
        return retracted | {verdict.article_id}
    return retracted - {verdict.article_id} if verdict.article_id in retracted else retracted


def _version(verdict: StoryVerdict) -> Version:
    return Version(
        verdict.signed_partition, verdict.signed_offset, verdict.article_id, verdict.article_time, verdict.outcome
    )


def _with_beside(beside: Beside | None, verdict: StoryVerdict) -> Beside | None:
    if verdict.outcome is not Outcome.UNIQUE or verdict.related_id is None or verdict.kind is None:
        return beside
    this = Beside((verdict.signed_partition, verdict.signed_offset), verdict.related_id, verdict.kind)
    return this if beside is None else min(beside, this)


def _with_kind(kinds: Mapping[Kind, int], verdict: StoryVerdict) -> Mapping[Kind, int]:
    return kinds if verdict.kind is None else {**kinds, verdict.kind: kinds.get(verdict.kind, 0) + 1}


def _with_outlet(outlets: Mapping[str, Outlet], verdict: StoryVerdict) -> Mapping[str, Outlet]:
    if verdict.source is None:
        return outlets
    time = verdict.article_time
    about = verdict.url, verdict.article_id, verdict.kind, verdict.reused, verdict.matched_id
    this: Outlet = _new(Outlet, (1, time, time, *about))
    had = outlets.get(verdict.source)
    if had is None:
        return {**outlets, verdict.source: this}
    first = min(had, this, key=_firstness)
    told = first._replace(articles=had.articles + 1, last_seen=max(had.last_seen, time))
    return {**outlets, verdict.source: told}


def _firstness(outlet: Outlet) -> tuple[int, str, str]:
    """Of articles with the same time the first by URL and id: the order in which they are read does not matter."""
    return outlet.first_seen, outlet.url or "", outlet.article_id


def _read_key(verdict: StoryVerdict) -> str:
    return str(verdict.partition)


def _signed_key(verdict: StoryVerdict) -> str:
    return f"{verdict.partition}.{verdict.signed_partition}"


def _earlier(known: int | None, time: int) -> int:
    return time if known is None else min(known, time)


def _later(known: int | None, time: int) -> int:
    return time if known is None else max(known, time)
