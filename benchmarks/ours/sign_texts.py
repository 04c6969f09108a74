"""Signatures by unecho, with all that sign finds in a text besides: `sign_texts.py TEXTS`."""

from __future__ import annotations

from collections.abc import Sequence

from timed_texts import time_texts

from unecho.core.article import Article
from unecho.core.profile import Profile
from unecho.core.signing.packed_batch import sign_batch

_PROFILE = Profile()
_BATCH = 250
"""As many as a stage that has work to do is given, about."""


def signatures(texts: Sequence[str]) -> list[bytes]:
    """128 values of each."""
    articles = [Article(str(number), text) for number, text in enumerate(texts)]
    batches = (articles[first : first + _BATCH] for first in range(0, len(articles), _BATCH))
    return [signed.signature for batch in batches for signed in sign_batch(batch, _PROFILE)]


if __name__ == "__main__":
    time_texts(signatures)
