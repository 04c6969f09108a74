"""What the index needs to know of an article, and nothing more."""

import hashlib
from dataclasses import dataclass
from typing import Final

from unecho.core.article import Article
from unecho.core.plain_text import plain_text
from unecho.core.profile import Profile
from unecho.core.shingles import Fingerprint, fingerprint
from unecho.core.signature import Signature, sign
from unecho.core.text import normalise
from unecho.core.words import Words

DIGEST_BYTES: Final = 16
_HEAD: Final = 250_000
"""Characters; several times what `Profile.max_tokens` words take. Normalising can make a text eighteen times longer."""


@dataclass(frozen=True, slots=True, eq=False)
class SignedArticle:
    """An article without its text.

    Attributes:
        digest: 16 bytes; equal for texts of the same words.
        fingerprint: see `core.shingles`.
        signature: see `core.signature`.
        published_at: milliseconds since 1970-01-01 UTC, None when unknown.

    """

    id: str
    source: str | None
    url: str | None
    published_at: int | None
    digest: bytes
    fingerprint: Fingerprint
    signature: Signature


def sign_article(article: Article, profile: Profile) -> SignedArticle:
    """Strip, normalise, tokenise, shingle and sign. After _HEAD characters it only counts for the digest, as it is."""
    head, tail = article.text[:_HEAD], article.text[_HEAD:]
    words = Words.of(normalise(plain_text(head)))
    counted = words.joined + _encode(tail) if words.joined else _encode(article.text)
    shingles = fingerprint(words.hashes, article.language, profile)
    return SignedArticle(
        id=article.id,
        source=article.source,
        url=article.url,
        published_at=article.published_at,
        digest=hashlib.blake2b(counted, digest_size=DIGEST_BYTES).digest(),
        fingerprint=shingles,
        signature=sign(shingles, profile),
    )


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
