"""Entities of the articles in files, one JSON object for each readable article."""

from collections.abc import Iterable, Iterator

from unecho.core.entities import Entity, Extractor
from unecho.records.article_json import Refusal
from unecho.sources.articles import ArticleReader
from unecho.sources.items import Item


def describe_entities(
    items: Iterable[Item], reader: ArticleReader, extractor: Extractor
) -> Iterator[dict[str, object]]:
    """`{"article_id", "entities": […]}` for each article, in order; for what cannot be read, path, line and reason."""
    for item in items:
        _, article = reader.read(item)
        if isinstance(article, Refusal):
            yield _dead(item, article)
            continue
        yield {"article_id": article.id, "entities": [_entity(entity) for entity in extractor.extract(article.text)]}


def _entity(entity: Entity) -> dict[str, object]:
    return {
        "entity_id": entity.entity_id,
        "name": entity.name,
        "type": entity.type.value,
        "mentions": [{"text": mention.text, "start": mention.start, "end": mention.end} for mention in entity.mentions],
    }


def _dead(item: Item, refusal: Refusal) -> dict[str, object]:
    return {
        "article_id": refusal.article_id,
        "entities": [],
        "path": item.path,
        "line": item.number,
        "reason": refusal.reason.value,
        "detail": refusal.detail,
    }
