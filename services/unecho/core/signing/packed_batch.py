"""Articles of a batch, signed together."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from unecho.core.article import Article
from unecho.core.origin.find import ALL_HINTS, find_origin
from unecho.core.origin.hints import hints_of
from unecho.core.origin.place import outlet_of, place_of
from unecho.core.profile import Profile
from unecho.core.signing.packed import PackedArticle
from unecho.core.signing.signed_article import DIGEST_BYTES, HEAD, sign_article
from unecho.core.signing.text_batch import ReadText, read_batch
from unecho.core.signing.written_texts import WrittenTexts


def sign_batch(articles: Sequence[Article], profile: Profile) -> Iterator[PackedArticle]:
    """What `core.signing.signed_article.sign_article` finds of each, in order."""
    if not articles:
        return
    written = WrittenTexts.of([article.text for article in articles], [article.title for article in articles], HEAD)
    hints = hints_of(written.plain, written.starts, written.ends)
    read = read_batch(written, hints, [article.language for article in articles], profile)
    for number, (article, text, told) in enumerate(zip(articles, read, hints.tolist(), strict=True)):
        if text is None:
            yield PackedArticle.of(sign_article(article, profile))
        else:
            yield _pack(article, text, written.text(number) if told & ALL_HINTS else "", told)


def _pack(article: Article, text: ReadText, plain: str, hints: int) -> PackedArticle:
    words, digest, wording, signature, content, facts, paragraphs, day = text
    place = place_of(article.url, article.canonical_url, article.amp_url)
    outlet = outlet_of(article.source, place)
    told = find_origin(article, plain, outlet, hints)
    return PackedArticle(
        outlet,
        place,
        digest if words and len(article.text) <= HEAD else _digest(article.text, words),
        wording,
        False,
        content,
        signature,
        facts,
        paragraphs,
        told.origin,
        told.agencies,
        day,
    )


def _digest(text: str, words: memoryview) -> bytes:
    """Of the words, and of the text as it is after HEAD characters, or where there are no words."""
    counted = words.tobytes() + text[HEAD if words else 0 :].encode("utf-8", "surrogatepass")
    return hashlib.blake2b(counted, digest_size=DIGEST_BYTES).digest()
