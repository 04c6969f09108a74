"""A pair that was explained, as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from unecho.core.article_time import format_time
from unecho.core.profile import Profile
from unecho.explain.copies.excerpts import Excerpt, excerpts
from unecho.explain.copies.measures import Measures
from unecho.explain.copies.pair import Pair, Side
from unecho.explain.given import Given
from unecho.records.verdict_record import describe_verdict


def pair_json(pair: Pair, first: Given, second: Given, profile: Profile) -> dict[str, Any]:
    """All of it; spans count characters of the body that is compared."""
    verdicts = (
        describe_verdict(verdict, side.signed, side.article.title, side.article.published_at, profile)
        for verdict, side in zip(pair.verdicts, (pair.first, pair.second), strict=True)
    )
    described = list(verdicts)
    return {
        "first": _side(pair.first, first, described[0]),
        "second": _side(pair.second, second, described[1]),
        "outcome": pair.verdicts[1].outcome,
        "kind": pair.verdicts[1].kind,
        "reasons": [asdict(reason) for reason in pair.reasons],
        "turns": [asdict(turn) for turn in pair.turns],
        "measures": _measures(pair.measures),
        "longest_run": pair.longest_run,
        "facts": {
            "shared": pair.facts.shared,
            "only_first": pair.facts.only[0],
            "only_second": pair.facts.only[1],
            "replaced": pair.facts.replaced,
        },
        "passages": [
            {"words": passage.words, "first": _excerpt(in_first), "second": _excerpt(in_second)}
            for passage in pair.passages
            for in_first, in_second in [excerpts(passage, pair.first.placed, pair.second.placed)]
        ],
        "profile": profile.id,
    }


def _side(side: Side, given: Given, described: dict[str, object]) -> dict[str, Any]:
    article = side.article
    return {
        "id": article.id,
        "where": given.where,
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "published_at": None if article.published_at is None else format_time(article.published_at),
        "text": side.placed.text,
        "left_out": side.placed.left_out,
        "verdict": described,
        "verdict_on_topic": given.verdict,
    }


def _measures(measures: Measures) -> dict[str, Any]:
    return {
        "similarity": measures.similarity,
        "estimated_similarity": measures.estimated_similarity,
        "jaccard": measures.jaccard,
        "estimated_jaccard": measures.estimated_jaccard,
        "shingles": measures.shingles,
        "shared_shingles": measures.shared,
        "contained": measures.contained,
        "bands_met": measures.bands_met,
        "same_outlet": measures.same_outlet,
        "days": measures.days,
        "weights": measures.weights._asdict(),
    }


def _excerpt(excerpt: Excerpt) -> dict[str, Any]:
    return {"start": excerpt.start, "end": excerpt.end, "text": excerpt.text, "shared": list(_shared_spans(excerpt))}


def _shared_spans(excerpt: Excerpt) -> Iterator[tuple[int, int]]:
    """What the other has of it too, by its characters."""
    start = excerpt.start
    for part, is_shared in excerpt.parts:
        if is_shared:
            yield start, start + len(part)
        start += len(part)
