"""A story as it is stored in the table's changelog: compact JSON, read back to the same story."""

from dataclasses import astuple
from typing import Any

import orjson

from unecho.core.entities import EntityType, NamedEntity
from unecho.core.kind import Kind
from unecho.core.verdict import Outcome
from unecho.trends.stories.faces import Face
from unecho.trends.stories.story import Beside, FirstTelling, Outlet, Published, Story
from unecho.trends.stories.versions import Version


def story_to_json(story: Story) -> bytes:
    """The story as JSON."""
    return orjson.dumps(
        {
            "cluster_id": story.cluster_id,
            "canonical_id": story.canonical_id,
            "canonical_offset": story.canonical_offset,
            "size": story.size,
            "first_seen": story.first_seen,
            "last_seen": story.last_seen,
            "minutes": {str(minute): articles for minute, articles in story.minutes.items()},
            "outlets": {source: _outlet_to_list(outlet) for source, outlet in story.outlets.items()},
            "published": {article_id: _published_to_list(item) for article_id, item in story.published.items()},
            "outcomes": story.outcomes,
            "kinds": story.kinds,
            "telling": None if story.telling is None else astuple(story.telling),
            "faces": {article_id: tuple(face) for article_id, face in story.faces.items()},
            "retracted": sorted(story.retracted),
            "versions": [tuple(version) for version in story.versions],
            "beside": None if story.beside is None else tuple(story.beside),
            "stub": story.stub,
            "read": story.read,
            "signed": story.signed,
            "watermark": story.watermark,
        },
        option=orjson.OPT_NON_STR_KEYS,
    )


def story_from_json(value: bytes) -> Story:
    """The story that `story_to_json` wrote. Raises ValueError for what has another shape."""
    try:
        return _story(orjson.loads(value), len(value))
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(f"JSON, but no story: {error!r}") from error


def _story(stored: Any, size: int) -> Story:
    return Story(
        cluster_id=stored["cluster_id"],
        canonical_id=stored["canonical_id"],
        canonical_offset=stored["canonical_offset"],
        size=stored["size"],
        first_seen=stored["first_seen"],
        last_seen=stored["last_seen"],
        minutes={int(minute): articles for minute, articles in stored["minutes"].items()},
        outlets={source: _outlet_from_list(outlet) for source, outlet in stored["outlets"].items()},
        published={article_id: _published_from_list(item) for article_id, item in stored["published"].items()},
        outcomes={Outcome(outcome): count for outcome, count in stored["outcomes"].items()},
        # Stories of before there were kinds, origins, stubs, faces or versions, lack them.
        kinds={Kind(kind): count for kind, count in stored.get("kinds", {}).items()},
        telling=None if stored.get("telling") is None else FirstTelling(*stored["telling"]),
        faces={article_id: Face(*face) for article_id, face in stored.get("faces", {}).items()},
        retracted=frozenset(stored.get("retracted", ())),
        versions=tuple(_version_from_list(version) for version in stored.get("versions", ())),
        beside=None if stored.get("beside") is None else _beside_from_list(stored["beside"]),
        stub=stored.get("stub", False),
        read=stored["read"],
        signed=stored["signed"],
        watermark=stored["watermark"],
        bytes_at_most=size,
    )


def _outlet_to_list(outlet: Outlet) -> list[object]:
    # Not `astuple`, which copies all that is in it.
    return [
        outlet.articles,
        outlet.first_seen,
        outlet.last_seen,
        outlet.url,
        outlet.article_id,
        outlet.kind,
        outlet.reused,
        outlet.matched_id,
    ]


def _outlet_from_list(stored: list[Any]) -> Outlet:
    articles, first_seen, last_seen, url, *first = stored
    if not first:
        return Outlet(articles, first_seen, last_seen, url)
    article_id, kind, reused, *matched = first
    known = None if kind is None else Kind(kind)
    return Outlet(articles, first_seen, last_seen, url, article_id, known, reused, *matched)


def _version_from_list(stored: list[Any]) -> Version:
    partition, offset, article_id, article_time, outcome = stored
    return Version(partition, offset, article_id, article_time, Outcome(outcome))


def _beside_from_list(stored: list[Any]) -> Beside:
    (partition, offset), article_id, kind = stored
    return Beside((partition, offset), article_id, Kind(kind))


def _published_to_list(published: Published) -> list[object]:
    entities = published.entities
    return [
        published.minute,
        published.title,
        None if entities is None else [[*entity] for entity in entities],
        *([] if published.opening is None else [published.opening]),
    ]


def _published_from_list(stored: list[Any]) -> Published:
    minute, title, entities, *opening = stored
    return Published(
        minute,
        title,
        None
        if entities is None
        else tuple(NamedEntity(key, name, EntityType(type_), *often) for key, name, type_, *often in entities),
        *opening,
    )
