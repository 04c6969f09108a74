"""Makes labelled, edited copies of articles, as other outlets would run them: the same ones for the same seed."""

import hashlib
import heapq
import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import orjson

from unecho.core.article import Article
from unecho.core.article_time import format_time
from unecho.core.edit_kind import EditKind
from unecho.records.headers.label_headers import Label
from unecho.replay.amplify.edits import EDITS, merged

LABEL: Final = "unecho_label"
"""The extra field of a copy: {"original_id", "kind"}, and for merged ones "with_id"."""

_ID_CHARACTERS: Final = 2_048
_SUFFIX_CHARACTERS: Final = 40
_MINUTE: Final = 60_000
_LATEST_MINUTES: Final = 90
_HELD_COPIES: Final = 2_000
_UNDATED_SPREAD: Final = 400
"""Records over which the copies of an undated article are spread."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One edited copy.

    Attributes:
        article: what a reader makes of `value`.
        value: article.v1 JSON with the label.
        label: what it is a copy of.
    """

    article: Article
    value: bytes
    label: Label


@dataclass(frozen=True, slots=True)
class _Promise:
    """A copy that is made when it goes: until then it costs no more than its article."""

    article: Article
    number: int
    other: Article | None


class Amplifier:
    """Gives copies of the articles that it is shown, some time after each, in the order of their dates.

    A copy of a dated article goes some minutes of article time after it; one of an undated article up to 400 records
    after it.

    Args:
        seed: another seed gives other edits.
    """

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._previous: Article | None = None
        self._dated: list[tuple[int, int, _Promise]] = []
        self._undated: list[tuple[int, int, _Promise]] = []
        self._promised = 0
        self._gone = 0

    def before(self, article: Article) -> Iterator[Copy]:
        """The held copies whose turn comes before `article`."""
        while promise := self._ripe(article.published_at):
            yield self._kept(promise)
        self._gone += 1

    def after(self, article: Article, copies: int) -> Iterator[Copy]:
        """Promises copies of `article`; gives those that are too many to hold."""
        for number in range(1, copies + 1):
            self._promise(article, number)
            if len(self._dated) + len(self._undated) > _HELD_COPIES:
                yield self._kept(heapq.heappop(self._dated or self._undated)[2])
        self._previous = article

    def rest(self) -> Iterator[Copy]:
        """The copies still held, oldest first, those of undated articles among them."""
        while self._dated or self._undated:
            undated_next = self._undated and (not self._dated or self._undated[0][0] <= self._gone)
            yield self._kept(heapq.heappop(self._undated if undated_next else self._dated)[2])

    def _promise(self, article: Article, number: int) -> None:
        self._promised += 1
        published_at = copy_time(article, number, self._seed)
        promise = _Promise(article, number, self._previous)
        if published_at is None:
            spread = _chance(article.id, self._seed, -number).randint(1, _UNDATED_SPREAD)
            heapq.heappush(self._undated, (self._gone + spread, self._promised, promise))
        else:
            heapq.heappush(self._dated, (published_at, self._promised, promise))

    def _ripe(self, now: int | None) -> _Promise | None:
        if self._undated and self._undated[0][0] <= self._gone:
            return heapq.heappop(self._undated)[2]
        if now is None or not self._dated or self._dated[0][0] > now:
            return None
        return heapq.heappop(self._dated)[2]

    def _kept(self, promise: _Promise) -> Copy:
        self._gone += 1
        return make_copy(promise.article, promise.number, self._seed, promise.other)


def make_copy(article: Article, number: int, seed: int, other: Article | None) -> Copy:
    """Copy `number` (from 1) of `article`, a function of the arguments alone.

    The kinds take turns, in an order of the article's own. `other` is what a merged copy takes in; without one, the
    next kind takes its turn. The copy's outlet is made up, and it has no URL.
    """
    kinds = list(EditKind)
    _chance(article.id, seed, 0).shuffle(kinds)
    if other is None or other.id == article.id:
        kinds.remove(EditKind.MERGED)
    kind = kinds[(number - 1) % len(kinds)]
    chance = _chance(article.id, seed, number)
    label = {"original_id": article.id, "kind": str(kind)}
    if kind is EditKind.MERGED and other is not None:
        text = merged(article.text, other.text, chance)
        label["with_id"] = other.id
    else:
        text = EDITS[kind](article.text, chance)
    copy = Article(
        id=_copy_id(article.id, kind, number),
        text=text,
        source=f"{kind}-{number}.example",
        title=article.title,
        published_at=copy_time(article, number, seed),
        language=article.language,
    )
    return Copy(copy, _as_json(copy, label), Label(article.id, kind))


def copy_time(article: Article, number: int, seed: int) -> int | None:
    """When copy `number` is published: one to ninety minutes after `article`; None where that has no date."""
    if article.published_at is None:
        return None
    later = article.published_at + _chance(article.id, seed, -number).randint(1, _LATEST_MINUTES) * _MINUTE
    try:
        format_time(later)
    except OverflowError:
        return article.published_at
    return later


def _as_json(copy: Article, label: dict[str, str]) -> bytes:
    fields: dict[str, Any] = {
        "id": copy.id,
        "source": copy.source,
        "url": copy.url,
        "title": copy.title,
        "text": copy.text,
        "published_at": None if copy.published_at is None else format_time(copy.published_at),
        "language": copy.language,
        LABEL: label,
    }
    return orjson.dumps(fields)


def _chance(article_id: str, seed: int, number: int) -> random.Random:
    digest = hashlib.blake2b(f"{seed}\0{number}\0{article_id}".encode(), digest_size=8).digest()
    return random.Random(int.from_bytes(digest))  # noqa: S311 - edits, not secrets


def _copy_id(original_id: str, kind: EditKind, number: int) -> str:
    if len(original_id) > _ID_CHARACTERS - _SUFFIX_CHARACTERS:
        original_id = hashlib.blake2b(original_id.encode(), digest_size=16).hexdigest()
    return f"{original_id}~{kind}-{number}"
