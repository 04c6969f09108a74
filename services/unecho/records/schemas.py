"""The JSON Schemas of what goes over the topics, and validators compiled from them."""

import functools
from enum import StrEnum
from typing import Any

import jsonschema_rs
import orjson

from unecho.process.shipped import shipped_folder


class SchemaName(StrEnum):
    """Every schema, as `TopicSpec.schema` names it."""

    ARTICLE = "article.v1"
    VERDICT = "verdict.v1"
    ENTITY_COUNT = "entity-count.v1"
    ENTITY_PART = "entity-part.v1"
    STORY = "story.v1"
    DEAD_LETTER = "dead-letter.v1"


def load_schema(name: SchemaName) -> dict[str, Any]:
    """The schema as parsed JSON: a new object each time. Raises FileNotFoundError when it was not installed."""
    schema: dict[str, Any] = orjson.loads((shipped_folder("schemas") / f"{name}.json").read_bytes())
    return schema


@functools.cache
def validator(name: SchemaName) -> jsonschema_rs.Draft202012Validator:
    """The compiled validator, built once; it checks `format` too."""
    return jsonschema_rs.Draft202012Validator(load_schema(name), validate_formats=True)
