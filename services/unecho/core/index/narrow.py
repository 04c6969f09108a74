"""What the index keeps of a fingerprint: 24 bits of each shingle."""

from __future__ import annotations

from unecho.core.kernels.index.narrow import are_narrow, narrow_shingles, set_apart
from unecho.core.signing.shingles import Fingerprint
from unecho.core.signing.signed_article import SignedArticle


def narrowed(fingerprint: Fingerprint) -> Fingerprint:
    """The low 24 bits of each shingle; where an earlier one has them, the next number that no earlier one has.

    After the highest comes 0. So none stands twice, as in any fingerprint; what is narrow already stays as it is.
    """
    narrow = fingerprint.copy()
    if not narrow_shingles(narrow):
        set_apart(narrow)
    return narrow


def narrowed_article(article: SignedArticle) -> SignedArticle:
    """The article as it is compared and kept: itself where it is narrow, as those that were read from a record are."""
    fingerprint = article.fingerprint
    return article if are_narrow(fingerprint) else article._replace(fingerprint=narrowed(fingerprint))
