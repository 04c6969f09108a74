"""From what was read to articles: by whose names their fields have, and by --map."""

from typing import Final

import orjson

from unecho.core.article import Article
from unecho.records.article_json import Refusal, read_article
from unecho.records.json_text import read_json
from unecho.sources.account import Account
from unecho.sources.fields.field_map import FieldMap
from unecho.sources.fields.form import FORM_MAPS, Form, form_of
from unecho.sources.items import BrokenSource, Item, Line

_LOOKED_AT: Final = 50
"""Objects whose fields are remembered for what is said at the end."""


class ArticleReader:
    """Reads item by item; whose names the fields have is told once a file, by the first object that shows it.

    Args:
        field_map: what --map says; it goes before what is recognised.
        max_article_bytes: as in `read_article`.
        form: whose names, where they are not to be guessed.

    Attributes:
        account: of all that was read.
    """

    def __init__(self, field_map: FieldMap, max_article_bytes: int, form: Form | None = None) -> None:
        self.account = Account(field_map)
        self._field_map = field_map
        self._max_bytes = max_article_bytes
        self._given = form
        self._path: str | None = None
        self._form: Form | None = None
        self._maps = {form: field_map.over(FieldMap.parse(texts)) for form, texts in FORM_MAPS.items()}
        self._to_find = {place for _, expression in field_map.pairs for place in expression.places}
        self._looked_at = 0

    def read(self, item: Item) -> tuple[bytes, Article | Refusal]:
        """The article in `item`, or why it is none, and its bytes as they go on; what is no article, as it came."""
        if isinstance(item, BrokenSource):
            refusal = Refusal(item.reason, item.detail)
            self.account.refused(refusal, item.path)
            return b"", refusal
        value = self._translated(item)
        article = read_article(value, self._max_bytes)
        if isinstance(article, Refusal):
            self.account.refused(article, item.path)
            self._look_at(item)
        else:
            self.account.read += 1
        return value, article

    def _translated(self, line: Line) -> bytes:
        if line.path != self._path:
            self._path, self._form = line.path, self._given
        if self._form is Form.ARTICLE and not self._field_map.pairs:
            return line.value
        fields = _object(line.value)
        if fields is None:
            return line.value
        field_map = self._maps[self._form_of(line, fields) or Form.ARTICLE]
        self._find(fields)
        if not field_map.pairs:
            return line.value
        try:
            return orjson.dumps(field_map.applied(fields))
        except orjson.JSONEncodeError:
            return line.value

    def _form_of(self, line: Line, fields: dict[str, object]) -> Form | None:
        if self._form is None:
            self._form = line.form or form_of(fields)
            if self._form is not None and self._form is not Form.ARTICLE:
                self.account.recognised(self._form, line.path, self._maps[self._form].said(fields))
        return self._form

    def _find(self, fields: dict[str, object]) -> None:
        if self._to_find:
            there = {place for place in self._to_find if place.has(fields)}
            self._to_find -= there
            self.account.found |= {place.path for place in there}
            self.account.saw(fields)

    def _look_at(self, line: Line) -> None:
        if self._looked_at < _LOOKED_AT:
            self._looked_at += 1
            self.account.saw(_object(line.value) or {})


def _object(value: bytes) -> dict[str, object] | None:
    try:
        fields = read_json(value)
    except ValueError:
        return None
    return fields if isinstance(fields, dict) else None
