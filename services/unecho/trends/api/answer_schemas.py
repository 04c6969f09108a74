"""What each path answers, as JSON Schema; the tests hold every answer against it."""

from collections.abc import Iterable
from typing import Any, Final

from unecho.core.entities import EntityType
from unecho.core.kind import Kind
from unecho.core.verdict import Outcome
from unecho.core.windows import CountOf, Window

_Schema = dict[str, Any]


def _object(**properties: _Schema) -> _Schema:
    """With all of these and no other."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list(items: _Schema) -> _Schema:
    return {"type": "array", "items": items}


def _or_null(schema: _Schema) -> _Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def _one_of(*values: str) -> _Schema:
    return {"type": "string", "enum": [str(value) for value in values]}


def _counts_of(names: Iterable[str]) -> _Schema:
    return {"type": "object", "propertyNames": _one_of(*names), "additionalProperties": _NUMBER}


def _shared(name: str) -> _Schema:
    return {"$ref": f"#/components/schemas/{name}"}


_TEXT: Final[_Schema] = {"type": "string"}
_NUMBER: Final[_Schema] = {"type": "integer", "minimum": 0}
_TIME: Final[_Schema] = {"type": "string", "format": "date-time"}
_WATERMARK: Final = {"watermark": _or_null(_TIME)}
_NEXT: Final = {"next": _or_null(_TEXT)}
_SPAN: Final = {"window_start": _TIME, "window_end": _TIME}
_COUNTS: Final = {"unique": _NUMBER, "coverage": _NUMBER, "mentions": _NUMBER}
_NAMED: Final = {"entity_id": _TEXT, "name": _TEXT, "type": _one_of(*EntityType)}
_WINDOW: Final = _one_of(*Window)

_SHARE: Final[_Schema] = {"type": "number", "minimum": 0, "maximum": 1}
_MATCHED: Final = _object(article_id=_TEXT, source=_or_null(_TEXT), source_known={"type": "boolean"})
_OUTLET: Final = _object(
    source=_TEXT,
    articles=_NUMBER,
    first_seen=_TIME,
    last_seen=_TIME,
    minutes_behind=_NUMBER,
    article_id=_or_null(_TEXT),
    url=_or_null(_TEXT),
    kind=_or_null(_one_of(*Kind)),
    reused=_or_null(_SHARE),
    matched=_or_null(_MATCHED),
)
_ORIGIN: Final = _object(name=_TEXT, kind=_TEXT, evidence=_TEXT, article_id=_or_null(_TEXT))
_PLACE: Final = _object(partition=_NUMBER, offset=_NUMBER)
_REPRESENTATIVE: Final = _object(
    article_id=_TEXT,
    source=_or_null(_TEXT),
    url=_or_null(_TEXT),
    title=_or_null(_TEXT),
    article_time=_or_null(_TIME),
)
_LEVEL: Final[_Schema] = {"type": "number", "minimum": 0}
_RISE: Final = _object(score=_LEVEL, now=_NUMBER, usual=_LEVEL)
_STORY: Final = {
    "cluster_id": _TEXT,
    "canonical_id": _or_null(_TEXT),
    "title": _or_null(_TEXT),
    "size": _NUMBER,
    "reprints": _NUMBER,
    "updates": _NUMBER,
    "revisions": _NUMBER,
    "kinds": _counts_of(Kind),
    "first_seen": _or_null(_TIME),
    "last_seen": _or_null(_TIME),
    "published": _NUMBER,
    "origin": _or_null(_ORIGIN),
    "representative": _or_null(_REPRESENTATIVE),
    "rise": _RISE,
    "new_outlets": _object(ten_minutes=_NUMBER, hour=_NUMBER),
    "outlets": _list(_OUTLET),
    "outlets_total": _NUMBER,
    "outlets_next": _or_null(_TEXT),
}
_OUTCOMES: Final = _counts_of(Outcome)
_PUBLISHED: Final = _object(article_id=_TEXT, title=_or_null(_TEXT), minute=_or_null(_TIME))
_WHOLE_STORY: Final = {**_STORY, "outcomes": _OUTCOMES, "published_articles": _list(_PUBLISHED)}
_SIMILAR: Final = _object(
    cluster_id=_TEXT,
    title=_or_null(_TEXT),
    size=_NUMBER,
    outlets_total=_NUMBER,
    first_seen=_or_null(_TIME),
    last_seen=_or_null(_TIME),
    similarity=_SHARE,
    kind=_or_null(_one_of(*Kind)),
)
_SENTENCES: Final = _list(_TEXT)
_CHANGES: Final = _object(
    added=_SENTENCES,
    added_total=_NUMBER,
    dropped=_SENTENCES,
    dropped_total=_NUMBER,
    changed=_list(_object(before=_TEXT, after=_TEXT)),
    changed_total=_NUMBER,
)
_VERSION: Final = _object(
    article_id=_TEXT,
    outcome=_one_of(*Outcome),
    article_time=_or_null(_TIME),
    title=_or_null(_TEXT),
    before_id=_or_null(_TEXT),
    changes=_or_null(_CHANGES),
)
_STORIES: Final = {"stories": _list(_shared("ListedStory")), "stories_total": _NUMBER, **_NEXT}

SHARED: Final = {"ListedStory": _object(**_STORY), "WholeStory": _object(**_WHOLE_STORY)}
"""What more than one answer has, by name."""

ANSWERS: Final = {
    "Stories": _object(**_WATERMARK, window=_or_null(_WINDOW), **_STORIES),
    "Story": _object(**_WATERMARK, **_WHOLE_STORY, same_event=_list(_SIMILAR), related=_list(_SIMILAR)),
    "Versions": _object(**_WATERMARK, cluster_id=_TEXT, versions=_list(_VERSION), versions_total=_NUMBER, **_NEXT),
    "Outlets": _object(**_WATERMARK, cluster_id=_TEXT, outlets=_list(_OUTLET), outlets_total=_NUMBER, **_NEXT),
    "Article": _object(
        **_WATERMARK,
        article_id=_TEXT,
        outcome=_or_null(_one_of(*Outcome)),
        published={"type": "boolean"},
        article_time=_or_null(_TIME),
        verdict=_or_null(_PLACE),
        signed=_or_null(_PLACE),
        story=_shared("WholeStory"),
    ),
    "Entities": _object(
        **_WATERMARK,
        window=_WINDOW,
        window_start=_or_null(_TIME),
        window_end=_or_null(_TIME),
        by=_one_of(*(item.value for item in CountOf)),
        type=_or_null(_one_of(*EntityType)),
        sort=_one_of("counts", "rising"),
        error=_object(**_COUNTS),
        entities=_list(_object(**_NAMED, window=_WINDOW, **_SPAN, **_COUNTS)),
        rises={"type": "object", "additionalProperties": _RISE},
        entities_total=_NUMBER,
        **_NEXT,
    ),
    "Entity": _object(
        **_WATERMARK,
        **_NAMED,
        window=_WINDOW,
        series=_list(_object(**_SPAN, **_COUNTS, error=_object(**_COUNTS))),
        **_STORIES,
    ),
    "Summary": _object(
        **_WATERMARK,
        articles=_NUMBER,
        outcomes=_OUTCOMES,
        duplicate_rate=_SHARE,
        stories=_NUMBER,
        entities=_NUMBER,
        window=_WINDOW,
        series=_list(_object(**_SPAN, articles=_NUMBER, published=_NUMBER)),
    ),
    "Hours": _object(**_WATERMARK, hours=_list(_object(hour=_TIME, articles=_NUMBER, stories=_NUMBER))),
    "Pace": _object(**_WATERMARK, step_seconds=_NUMBER, articles=_list(_NUMBER), copies=_list(_NUMBER)),
    "Verdicts": _object(
        **_WATERMARK,
        verdicts=_list(
            _object(
                number=_NUMBER,
                article_id=_TEXT,
                outcome=_one_of(*Outcome),
                kind=_or_null(_one_of(*Kind)),
                reused=_or_null(_SHARE),
                published={"type": "boolean"},
                cluster_id=_TEXT,
                story_title=_or_null(_TEXT),
                source=_or_null(_TEXT),
                title=_or_null(_TEXT),
                url=_or_null(_TEXT),
                article_time=_TIME,
            )
        ),
        verdicts_total=_NUMBER,
        **_NEXT,
    ),
    "Pair": {"type": "object", "description": "As `unecho explain A B --json` prints it: docs/explain.md."},
    "Life": {"type": "object", "description": "As `unecho explain ID --json` prints it: docs/explain.md."},
    "System": _object(
        asked_at=_TIME,
        stages=_list(
            _object(
                stage=_TEXT,
                address=_or_null(_TEXT),
                state=_one_of("ready", "not ready", "stopped", "silent", "not known"),
                handled={"type": "object", "additionalProperties": _NUMBER},
                dead={"type": "object", "additionalProperties": _NUMBER},
                lag=_or_null(_NUMBER),
                breaker_open=_or_null({"type": "boolean"}),
                snapshot_at=_or_null(_TIME),
                restored=_or_null(_SHARE),
                started_at=_or_null(_TIME),
                memory=_or_null({"type": "number"}),
                memory_limit=_or_null({"type": "number"}),
                pace=_or_null({"type": "number"}),
                troubles=_list(_object(text=_TEXT, runbook=_TEXT, is_grave={"type": "boolean"})),
            )
        ),
        links=_object(grafana=_or_null(_TEXT), runbooks=_or_null(_TEXT)),
    ),
    "Dead": _object(
        letters=_NUMBER,
        is_all={"type": "boolean"},
        reasons=_list(_object(reason=_TEXT, letters=_NUMBER, example={"type": "object"})),
    ),
}
"""By the name of the endpoint."""

PROBLEM: Final[_Schema] = {
    "type": "object",
    "description": "RFC 9457.",
    "properties": {
        "type": {"type": "string", "format": "uri-reference"},
        "title": _TEXT,
        "status": {"type": "integer"},
        "detail": _TEXT,
        "parameter": {**_TEXT, "description": "Of the query: the one that is wrong."},
        "allowed": {**_TEXT, "description": "What it may be."},
        "waiting_for": {**_TEXT, "description": "Why there is no answer yet."},
    },
    "required": ["type", "title", "status", "detail"],
}
