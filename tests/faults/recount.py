"""Counts entities and stories anew from the topics, by their definition, and compares with what trends says."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import le
from typing import Any

import orjson

from unecho.core.article_time import format_time, parse_time
from unecho.core.entities import NewsExtractor
from unecho.process.word_lists import read_word_lists
from unecho.records.record import Incoming

_MINUTE_MS = 60_000
_WINDOW_MINUTES = {"1m": 1, "1h": 60, "1d": 1_440}
_ANOTHER_ARTICLE = {"unique", "exact_copy", "near_copy", "update"}
_SHOWN = 5
_NONE = (0, 0, 0)
_TOLD = {
    "cluster_id",
    "canonical_id",
    "size",
    "reprints",
    "updates",
    "revisions",
    "kinds",
    "first_seen",
    "last_seen",
    "published",
    "new_outlets",
    "outlets",
    "outlets_total",
    "outlets_next",
}
"""Of a story on the API what is counted anew here."""


@dataclass(slots=True)
class _Outlet:
    articles: list[tuple[int, str, str]] = field(default_factory=list)
    """Time, URL and id."""
    kinds: dict[tuple[int, str, str], tuple[str | None, float | None, str | None]] = field(default_factory=dict)
    """Kind and reused share of each, and the article that these are said of."""

    @property
    def times(self) -> list[int]:
        return [time for time, *_ in self.articles]

    def told(self, source: str, first: int) -> dict[str, Any]:
        """As the API tells it, without its URL; `first` is when the story's first outlet ran it."""
        first_article = min(self.articles)
        time, _, article_id = first_article
        kind, reused, matched = self.kinds[first_article]
        return {
            "source": source,
            "articles": len(self.articles),
            "first_seen": format_time(time),
            "last_seen": format_time(max(self.times)),
            "minutes_behind": (time - first) // _MINUTE_MS,
            "article_id": article_id,
            "kind": kind,
            "reused": reused,
            "matched": matched,
        }


@dataclass(slots=True)
class Recounted:
    """A story, from its verdicts. Times in milliseconds since 1970-01-01 UTC."""

    cluster_id: str
    canonical_id: str | None = None
    canonical_offset: int = -1
    times: list[int] = field(default_factory=list)
    outlets: dict[str, _Outlet] = field(default_factory=lambda: defaultdict(_Outlet))
    outcomes: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    published: set[str] = field(default_factory=set)
    stub: bool = False

    @property
    def is_listed(self) -> bool:
        """What a stub opened is no story."""
        return bool(self.times) and not (self.stub and not self.outcomes["unique"])

    def told(self, watermark: int) -> dict[str, Any]:
        """As the API tells it at that watermark, without what is text for people."""
        firsts = [min(outlet.times) for outlet in self.outlets.values()]
        outlets = [outlet.told(source, min(firsts)) for source, outlet in self.outlets.items()]
        ages = [watermark - first for first in firsts]
        return {
            "cluster_id": self.cluster_id,
            "canonical_id": self.canonical_id,
            "size": len(self.times),
            "reprints": self.outcomes["exact_copy"] + self.outcomes["near_copy"],
            "updates": self.outcomes["update"],
            "revisions": self.outcomes["revision"],
            "kinds": dict(self.kinds),
            "first_seen": format_time(min(self.times)),
            "last_seen": format_time(max(self.times)),
            "published": len(self.published),
            "new_outlets": {"ten_minutes": _younger(ages, 10), "hour": _younger(ages, 60)},
            "outlets": sorted(outlets, key=lambda one: str(one["source"])),
            "outlets_total": len(outlets),
            "outlets_next": None,
        }


@dataclass(frozen=True, slots=True)
class Recount:
    """Stories by cluster id, and (unique, coverage, mentions) by key of entities.counts."""

    stories: Mapping[str, Recounted]
    counts: Mapping[str, tuple[int, int, int]]


def recount(verdicts: Sequence[Incoming], unique: Sequence[Incoming]) -> Recount:
    """From the records of articles.verdicts and articles.unique."""
    # One id may stand for several stories, one after the other: each cluster has its own first text of it.
    texts: dict[tuple[str, str], str] = {}
    for record in unique:
        if record.value is None:
            # A tombstone: what was in the news stays counted.
            continue
        article, said = orjson.loads(record.value or b""), dict(record.headers)
        is_stub = said["unecho-outcome"] == b"thin"
        texts.setdefault((said["unecho-cluster-id"].decode(), article["id"]), "" if is_stub else article["text"])
    extract = NewsExtractor(read_word_lists()).extract
    named = {
        place: {entity.entity_id: len(entity.mentions) for entity in extract(text)} for place, text in texts.items()
    }
    of_story: dict[str, set[str]] = defaultdict(set)
    for (cluster, _), entities in named.items():
        of_story[cluster] |= entities.keys()

    stories: dict[str, Recounted] = {}
    uniques, coverages, mentions = Counter[str](), Counter[str](), Counter[str]()
    for record in verdicts:
        verdict = orjson.loads(record.value or b"")
        cluster, article = verdict["cluster_id"], verdict["article_id"]
        story = stories.setdefault(cluster, Recounted(cluster))
        story.outcomes[verdict["outcome"]] += 1
        if verdict["signed_offset"] > story.canonical_offset:
            story.canonical_offset, story.canonical_id = verdict["signed_offset"], verdict["canonical_id"]
        if verdict["published"]:
            story.published.add(article)
        is_stub = verdict["outcome"] == "thin" and verdict["published"]
        story.stub |= is_stub
        if verdict["outcome"] not in _ANOTHER_ARTICLE and not is_stub:
            continue
        time = parse_time(verdict["article_time"])
        story.times.append(time)
        kind = verdict["kind"]
        if kind is not None:
            story.kinds[kind] += 1
        if verdict.get("source") is not None:
            outlet = story.outlets[verdict["source"]]
            outlet.articles.append((time, verdict.get("url") or "", article))
            of_kind = (kind, None if kind is None else verdict["reused"], verdict.get("matched_id"))
            outlet.kinds.setdefault(outlet.articles[-1], of_kind)
        coverages.update(_keys(of_story[cluster], time))
        if verdict["published"]:
            uniques.update(_keys(named[cluster, article], time))
            for entity, often in named[cluster, article].items():
                mentions.update(dict.fromkeys(_keys((entity,), time), often))
    return Recount(stories, {key: (uniques[key], number, mentions[key]) for key, number in coverages.items()})


def _younger(ages: Iterable[int], minutes: int) -> int:
    return sum(age < minutes * _MINUTE_MS for age in ages)


def _keys(entities: Iterable[str], time: int) -> Iterable[str]:
    minute = time // _MINUTE_MS
    for window, minutes in _WINDOW_MINUTES.items():
        start = format_time((minute - minute % minutes) * _MINUTE_MS)
        for entity in entities:
            yield f"{entity}|{window}|{start}"


def compare_counts(wanted: Recount, records: Sequence[Incoming]) -> list[str]:
    """What differs on entities.counts, of which the newest record of each key counts; in words.

    Windows of a minute may have less: they are kept for a day of article time, which a disturbed run is through in a
    minute, and whether an older article counts depends on the order in which partitions are read. (The articles of
    each minute are compared all the same, by story.)
    """
    found: dict[str, tuple[int, int, int]] = {}
    for record in records:
        value = orjson.loads(record.value or b"")
        found[(record.key or b"").decode()] = value["unique"], value["coverage"], value["mentions"]
    for key in [key for key in wanted.counts.keys() | found.keys() if "|1m|" in key]:
        most, there = wanted.counts.get(key, _NONE), found.pop(key, _NONE)
        found[key] = most if all(map(le, there, most)) else there
    return _differences("entities.counts", wanted.counts, {key: count for key, count in found.items() if any(count)})


def compare_changelog(wanted: Recount, records: Sequence[Incoming], kept_ms: int) -> list[str]:
    """What differs in the stories as a restart would find them; those not seen for `kept_ms` need not be there."""
    stored: dict[str, Any] = {}
    for record in records:
        key = orjson.loads(record.key or b"")
        stored.pop(key, None)
        if record.value is not None:
            stored[key] = orjson.loads(record.value)
    newest = max((max(story.times) for story in wanted.stories.values() if story.times), default=0)
    found = {key: _stored(story) for key, story in stored.items()}
    expected = {
        key: _expected(story)
        for key, story in wanted.stories.items()
        if key in found or (story.times and max(story.times) > newest - kept_ms)
    }
    return _differences("the stories' changelog", expected, found)


def _stored(story: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "canonical_id": story["canonical_id"],
        "size": story["size"],
        "seen": (story["first_seen"], story["last_seen"]),
        "minutes": {int(minute): articles for minute, articles in story["minutes"].items()},
        "outlets": {source: tuple(outlet[:3]) for source, outlet in story["outlets"].items()},
        "outcomes": story["outcomes"],
        "stub": story["stub"],
        "published": set(story["published"]),
    }


def _expected(story: Recounted) -> dict[str, Any]:
    return {
        "canonical_id": story.canonical_id,
        "size": len(story.times),
        "seen": (min(story.times, default=None), max(story.times, default=None)),
        "minutes": dict(Counter(time // _MINUTE_MS for time in story.times)),
        "outlets": {
            source: (len(outlet.times), min(outlet.times), max(outlet.times))
            for source, outlet in story.outlets.items()
        },
        "outcomes": dict(story.outcomes),
        "stub": story.stub,
        "published": story.published,
    }


def compare_stories(wanted: Recount, records: Sequence[Incoming], kept_ms: int) -> list[str]:
    """What differs on stories, of which the newest record of each key counts.

    Stories that were not seen for `kept_ms` are closed, and need not be there.
    """
    told: dict[str, Any] = {}
    for record in records:
        key = (record.key or b"").decode()
        told.pop(key, None)
        if record.value is not None:
            told[key] = orjson.loads(record.value)
    listed = {key: story for key, story in wanted.stories.items() if story.is_listed}
    newest = max((max(story.times) for story in listed.values()), default=0)
    kept = {key: story for key, story in listed.items() if key in told or max(story.times) > newest - kept_ms}
    expected = {key: _without_outlets(story.told(newest)) for key, story in kept.items()}
    found = {key: {name: story[name] for name in expected.get(key, story)} for key, story in told.items()}
    return _differences("stories", expected, found)


def _without_outlets(story: Mapping[str, Any]) -> dict[str, Any]:
    """What is true of a story whenever it is told, beside the parts of its outlets."""
    return {name: value for name, value in story.items() if name not in {"outlets", "outlets_next", "new_outlets"}}


def compare_api(wanted: Recount, answer: Mapping[str, Any], window_ms: int, limit: int) -> list[str]:
    """What differs in an answer of /api/stories with that window and limit."""
    watermark = parse_time(answer["watermark"])
    since = watermark - window_ms
    seen = [story for story in wanted.stories.values() if story.is_listed and max(story.times) > since]
    seen.sort(key=lambda story: (-len(story.times), -max(story.times), story.cluster_id))
    expected = {story.cluster_id: story.told(watermark) for story in seen[:limit]}
    found = {story["cluster_id"]: _told(story) for story in answer["stories"]}
    if list(expected) != list(found):
        return [f"/api/stories: other stories, or in another order: {len(found)} instead of {len(expected)}"]
    return _differences("/api/stories", expected, found)


def _told(story: Mapping[str, Any]) -> dict[str, Any]:
    outlets = [_told_outlet(outlet) for outlet in story["outlets"]]
    told = {name: value for name, value in story.items() if name in _TOLD and name != "outlets"}
    return told | {"outlets": sorted(outlets, key=lambda one: str(one["source"]))}


def _told_outlet(outlet: Mapping[str, Any]) -> dict[str, Any]:
    """Without its URL, and with the id alone of what it was matched with: not of all is it known who ran them."""
    matched = outlet["matched"]
    told = {name: value for name, value in outlet.items() if name != "url"}
    return told | {"matched": matched and matched["article_id"]}


def _differences(where: str, wanted: Mapping[str, Any], found: Mapping[str, Any]) -> list[str]:
    wrong = sorted(key for key in wanted.keys() | found.keys() if wanted.get(key) != found.get(key))
    if not wrong:
        return []
    shown = [f"{key}: {found.get(key)} instead of {wanted.get(key)}" for key in wrong[:_SHOWN]]
    return [f"{where}: {len(wrong)} of {len(wanted)} differ, such as {'; '.join(shown)}"]
