"""The topic table: the only place that says which topics there are, how they are cut and how long they are kept."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

HORIZON_DEFAULT = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class TopicSpec:
    """One row of the table. `retention` None means compacted: the newest record of each key is kept."""

    topic_name: str
    key: str
    value: str
    partitions: int
    retention: timedelta | None
    schema: str
    summary: str


class Topic(Enum):
    """Every topic of unecho, in the order an article meets them."""

    # By identity, which is one for each: Enum's own is Python code, and topics are looked up for each article.
    __hash__ = object.__hash__

    RAW = TopicSpec(
        "articles.raw", "article id", "article JSON", 4, timedelta(days=7), "article.v1", "Articles as they come in."
    )
    SIGNED = TopicSpec(
        "articles.signed",
        "article id",
        "the article's bytes, untouched; content and signature in headers",
        1,
        HORIZON_DEFAULT + timedelta(days=1),
        "article.v1",
        "Readable articles with their signatures: the log that every verdict is a function of.",
    )
    UNIQUE = TopicSpec(
        "articles.unique",
        "article id",
        "the article's bytes, untouched; the verdict in unecho-* headers",
        4,
        timedelta(days=7),
        "article.v1",
        "Each copied story once: what a subscriber wants.",
    )
    VERDICTS = TopicSpec(
        "articles.verdicts",
        "article id",
        "verdict JSON",
        4,
        HORIZON_DEFAULT,
        "verdict.v1",
        "One verdict for every readable article.",
    )
    ENTITY_COUNTS = TopicSpec(
        "entities.counts",
        "entity id and window",
        "entity count JSON",
        4,
        None,
        "entity-count.v1",
        "How often each person, organisation and place is in the news, by window of article time.",
    )
    ENTITY_PARTS = TopicSpec(
        "entities.parts",
        "entity id, hour, and partition of articles.verdicts",
        "entity part JSON",
        4,
        None,
        "entity-part.v1",
        "What the stories of each partition add to the counts of an entity: for trends, which adds them up.",
    )
    STORIES = TopicSpec(
        "stories",
        "cluster id",
        "story JSON",
        4,
        None,
        "story.v1",
        "Each story as it is now, and what it went through.",
    )
    DEAD = TopicSpec(
        "articles.dead",
        "the original key",
        "the original bytes, untouched; origin and reason in headers",
        1,
        timedelta(days=14),
        "dead-letter.v1",
        "Input that could not be read, with the reason.",
    )

    @property
    def spec(self) -> TopicSpec:
        """The row."""
        return self.value

    def named(self, prefix: str = "") -> str:
        """The topic's name on the broker; `prefix` keeps several deployments apart on one broker."""
        return prefix + self.value.topic_name
