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
from unecho.replay.amplify.edits import EDITS, merged
from unecho.runtime.label_headers import Label

LABEL: Final = "unecho_label"
"""The extra field of a copy: {"original_id", "kind"}, and for merged ones "with_id"."""

_ID_CHARACTERS: Final = 2_048
_SUFFIX_CHARACTERS: Final = 40
_MINUTE: Final = 60_000
_LATEST_MINUTES: Final = 90
_HELD_COPIES: Final = 2_000


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


class Amplifier:
    """Gives copies of the articles that it is shown, some minutes of article time after each.

    Args:
        copies: how many of each article.
        seed: another seed gives other edits.
    """

    def __init__(self, copies: int, seed: int) -> None:
        self._copies = copies
        self._seed = seed
        self._previous: Article | None = None
        self._held: list[tuple[int, int, Copy]] = []
        self._made = 0

    def before(self, article: Article) -> Iterator[Copy]:
        """The held copies that were published by the time `article` was."""
        if article.published_at is not None:
            while self._held and self._held[0][0] <= article.published_at:
                yield heapq.heappop(self._held)[2]

    def after(self, article: Article) -> Iterator[Copy]:
        """Makes the copies of `article`; gives those of an undated one, and any that are too many to hold."""
        for number in range(1, self._copies + 1):
            copy = make_copy(article, number, self._seed, self._previous)
            if copy.article.published_at is None:
                yield copy
                continue
            self._made += 1
            heapq.heappush(self._held, (copy.article.published_at, self._made, copy))
            if len(self._held) > _HELD_COPIES:
                yield heapq.heappop(self._held)[2]
        self._previous = article

    def rest(self) -> Iterator[Copy]:
        """The copies still held, oldest first."""
        while self._held:
            yield heapq.heappop(self._held)[2]


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
        published_at=_later(article.published_at, chance),
        language=article.language,
    )
    return Copy(copy, _as_json(copy, label), Label(article.id, kind))


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


def _later(published_at: int | None, chance: random.Random) -> int | None:
    if published_at is None:
        return None
    later = published_at + chance.randint(1, _LATEST_MINUTES) * _MINUTE
    try:
        format_time(later)
    except OverflowError:
        return published_at
    return later
