"""What the index needs to know of an article, and nothing more."""

from __future__ import annotations

import hashlib
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from unecho.core.article import Article
from unecho.core.origin import Origin
from unecho.core.origin.find import find_origin
from unecho.core.origin.place import outlet_of, place_of
from unecho.core.profile import Profile
from unecho.core.pub_status import PubStatus
from unecho.core.signing.days import NO_DAY
from unecho.core.signing.marks import Marks
from unecho.core.signing.reading import read
from unecho.core.signing.shingles import Fingerprint
from unecho.core.signing.signature import Signature, sign
from unecho.core.signing.wording import Wording
from unecho.core.text.body import read_body
from unecho.core.text.plain_text import plain_text

DIGEST_BYTES: Final = 16
HEAD: Final = 250_000
"""Characters; several times what `Profile.max_tokens` words take. Normalising can make a text eighteen times longer."""


class SignedArticle(NamedTuple):
    """An article without its text.

    Attributes:
        source, url: as the article gives them.
        outlet, place: whose it is and where it stands, see `core.origin.place`; None when unknown.
        digest: 16 bytes; equal for texts of the same words.
        wording: see `core.signing.wording`.
        is_wall: whether it is known to be no article: see `core.text.body`.
        fingerprint: see `core.signing.shingles`.
        signature: see `core.signing.signature`.
        marks: see `core.signing.marks`.
        content: the words that the fingerprint is made of, see `kernels.article.content`.
        published_at: milliseconds since 1970-01-01 UTC, None when unknown.
        origin, agencies: see `core.origin`.
        pub_status, embargoed_until: as in `core.article`.
        day: see `core.signing.days`.

    """

    id: str
    source: str | None
    url: str | None
    outlet: str | None
    place: str | None
    published_at: int | None
    digest: bytes
    wording: Wording
    is_wall: bool
    fingerprint: Fingerprint
    signature: Signature
    marks: Marks
    content: bytes
    origin: Origin | None = None
    agencies: tuple[str, ...] = ()
    pub_status: PubStatus = PubStatus.USABLE
    embargoed_until: int | None = None
    day: int = NO_DAY

    def without(self, is_left_out: npt.NDArray[np.bool_]) -> SignedArticle:
        """The article without some of its paragraphs: without the shingles and facts that stand in them first."""
        marks = self.marks
        shingles = ~np.repeat(is_left_out, marks.shingle_counts)
        facts = ~np.repeat(is_left_out, marks.fact_counts)
        kept = ~is_left_out
        left = Marks.of(
            marks.facts[facts],
            marks.contexts[facts],
            marks.paragraphs[kept],
            marks.shingle_counts[kept],
            marks.fact_counts[kept],
        )
        return self._replace(fingerprint=self.fingerprint[shingles], marks=left)


def sign_article(article: Article, profile: Profile) -> SignedArticle:
    """Strip, normalise, tokenise, shingle and sign. After HEAD characters it only counts for the digest, as it is."""
    head, tail = article.text[:HEAD], article.text[HEAD:]
    plain = plain_text(head)
    body = read_body(plain)
    reading = read(body, article.language, profile)
    shingles, facts = reading.shingles, reading.facts
    place = place_of(article.url, article.canonical_url, article.amp_url)
    outlet = outlet_of(article.source, place)
    told = find_origin(article, plain, outlet)
    counted = reading.words + _encode(tail) if reading.words else _encode(article.text)
    return SignedArticle(
        id=article.id,
        source=article.source,
        url=article.url,
        outlet=outlet,
        place=place,
        published_at=article.published_at,
        digest=hashlib.blake2b(counted, digest_size=DIGEST_BYTES).digest(),
        wording=Wording.of(article.text, article.title, facts.figures),
        is_wall=body.is_wall and len(facts.values) < profile.wall_facts,
        fingerprint=shingles.values,
        signature=sign(shingles.values, profile),
        marks=Marks.of(facts.values, facts.contexts, shingles.paragraphs, shingles.counts, facts.counts),
        content=shingles.content.tobytes(),
        origin=told.origin,
        agencies=told.agencies,
        pub_status=article.pub_status,
        embargoed_until=article.embargoed_until,
        day=reading.day,
    )


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
