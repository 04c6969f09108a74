"""What unecho says of an article."""

from enum import StrEnum
from typing import NamedTuple

from unecho.core.kind import Kind


class Outcome(StrEnum):
    """The one thing that happened to an article that could be read; one that could not is dead (`Dead`)."""

    UNIQUE = "unique"
    """A story not seen within the horizon; it opens a cluster and is published."""
    EXACT_COPY = "exact_copy"
    """The same words as an article of the cluster."""
    NEAR_COPY = "near_copy"
    """Close enough to the cluster's articles to be the same story copy."""
    REVISION = "revision"
    """The article of a known id or place again, in another wording; published when the earlier one was."""
    UPDATE = "update"
    """A real development of a known story; published under the story's cluster."""
    REDELIVERY = "redelivery"
    """The same id with the same text and headline again, to the letter."""
    THIN = "thin"
    """Too little text to say which story it is; published, unless its place has a story already."""
    RETRACTED = "retracted"
    """Not to be published by what its sender said of this id: canceled (a kill) or withheld; or a version from before
    that, once more."""


class Apart(StrEnum):
    """Why two articles are two stories, whatever their words."""

    FACTS = "facts"
    """Too few of the names and figures of either are in the other."""
    TEMPLATE = "template"
    """The same words around other names and figures."""
    FURNITURE = "furniture"
    """The same paragraphs, and beside them nothing in common."""


class Change(StrEnum):
    """What a revision changed."""

    TITLE = "title"
    FIGURES = "figures"
    """A number, its sign, its currency or its unit."""
    CASE = "case"
    PUNCTUATION = "punctuation"
    TEXT = "text"
    """The words."""


class Verdict(NamedTuple):
    """The verdict for one article: a function of the log up to and including it.

    Attributes:
        article_id: the article this is about.
        outcome: see `Outcome`.
        published: whether the article goes onto the deduplicated topic.
        cluster_id: id of the article that opened the cluster.
        canonical_id: the published article that stands for the cluster; None where that was retracted, until the next
            article of the cluster comes.
        matched_id: the article of the cluster it is most like; None for unique.
        score: linkage: the quadratic mean of its similarity to the cluster's (sampled) members, 0..1; 1.0 for exact
            copies and redeliveries; for unique, the best that was not enough (0.0 when there was none).
        similarity: similarity T to `matched_id`, or to `related_id` where there is no match, 0..1.
        shared_shingles: distinct shingles shared with that article.
        shingles: distinct shingles of this article.
        candidates: articles compared.
        members_compared: members of the cluster that `score` is the mean over; 0 for unique.
        related_id: the most similar article outside the cluster with T at or above the link threshold, else None.
        related_score: its T, 0..1; 0.0 when there is none.
        apart: why `related_id` is another story though its words are much alike; None where they are not enough.
        facts: names and figures of this article that were compared.
        shared_facts: those of them that `matched_id`, or else `related_id`, has too.
        furniture_shingles: shingles that were left out because they belong to a site.
        changes: what a revision changed.
        replaces_id: the article that stood at this place or had this id before, where this is another story.
        retracted_id: of what is retracted its own id, where subscribers may have it and are to be told; of any other
            the retracted article that it is a copy of or takes the place of.
        kind: what the article is to `matched_id`, or to `related_id` where there is no match; None where there is
            neither.
        reused, reused_of_matched: of the shingles of this article and of that one, the share that the other has, 0..1.
        lead_shared: of the shingles of this article's lead, the share that stands in that one, 0..1.
        longest_run: shingles of the longest passage that both have.
        new_lead_facts: names and figures of this article's lead that are nowhere in that one.
        also_cluster: another cluster that it would have joined: one story that was split before; else None.

    """

    article_id: str
    outcome: Outcome
    published: bool
    cluster_id: str
    canonical_id: str | None
    matched_id: str | None
    score: float
    similarity: float
    shared_shingles: int
    shingles: int
    candidates: int
    members_compared: int
    related_id: str | None
    related_score: float
    apart: Apart | None = None
    facts: int = 0
    shared_facts: int = 0
    furniture_shingles: int = 0
    changes: tuple[Change, ...] = ()
    replaces_id: str | None = None
    retracted_id: str | None = None
    kind: Kind | None = None
    reused: float = 0.0
    reused_of_matched: float = 0.0
    lead_shared: float = 0.0
    longest_run: int = 0
    new_lead_facts: int = 0
    also_cluster: str | None = None
