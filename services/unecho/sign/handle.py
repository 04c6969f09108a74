"""Raw records in; signed records or dead letters out."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from typing import Final

from unecho.core.article import Article
from unecho.core.dead_reason import DeadReason
from unecho.core.profile import Profile
from unecho.core.signing.packed import PackedArticle
from unecho.core.signing.packed_batch import sign_batch
from unecho.core.signing.signed_article import sign_article
from unecho.monitoring.logs import log_event
from unecho.records.article_json import Refusal, read_article
from unecho.records.dead_letters import dead_letter
from unecho.records.record import Incoming, Outgoing
from unecho.records.signed.packed_record import encode_packed

_log = logging.getLogger(__name__)

_PASS: Final = 1 << 20
"""Characters of the texts that are read in one pass: what is made of them should stay in a processor's cache."""


def handle(batch: Sequence[Incoming], profile: Profile, max_article_bytes: int) -> list[Outgoing]:
    """One output for each record, in order."""
    read = [read_article(record.value, max_article_bytes) for record in batch]
    signed = _sign([article for article in read if isinstance(article, Article)], profile)
    return [
        dead_letter(record, "sign", article.reason, article.detail)
        if isinstance(article, Refusal)
        else _answer(record, article, next(signed), profile)
        for record, article in zip(batch, read, strict=True)
    ]


def _answer(record: Incoming, article: Article, signed: PackedArticle | Exception, profile: Profile) -> Outgoing:
    if isinstance(signed, Exception):
        return dead_letter(record, "sign", DeadReason.UNPROCESSABLE, f"{type(signed).__name__}: {signed}")
    return encode_packed(record, article, signed, profile)


def _sign(articles: Sequence[Article], profile: Profile) -> Iterator[PackedArticle | Exception]:
    for together in _passes(articles):
        yield from _sign_together(together, profile) if len(together) > 1 else [_sign_one(together[0], profile)]


def _sign_together(articles: Sequence[Article], profile: Profile) -> Sequence[PackedArticle | Exception]:
    try:
        return list(sign_batch(articles, profile))
    except Exception as error:  # noqa: BLE001 - whatever an article makes fail must not stop the others
        # It costs twice the time, and may be a fault of the pass that no article has by itself.
        log_event(_log, "a batch is signed one by one", logging.WARNING, articles=len(articles), error=repr(error))
        return [_sign_one(article, profile) for article in articles]


def _sign_one(article: Article, profile: Profile) -> PackedArticle | Exception:
    """By itself, which is quicker than a batch of one."""
    try:
        return PackedArticle.of(sign_article(article, profile))
    except Exception as error:  # noqa: BLE001 - as above
        return error


def _passes(articles: Sequence[Article]) -> Iterator[Sequence[Article]]:
    start, size = 0, 0
    for place, article in enumerate(articles):
        if size and size + len(article.text) > _PASS:
            yield articles[start:place]
            start, size = place, 0
        size += len(article.text)
    if articles:
        yield articles[start:]
