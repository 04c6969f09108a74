"""Signatures by unecho, with all that the reading of a body gives besides: `sign_texts.py TEXTS`."""

from __future__ import annotations

from collections.abc import Sequence

from timed_texts import time_texts

from unecho.core.profile import Profile
from unecho.core.signing.reading import read
from unecho.core.signing.signature import Signature, sign
from unecho.core.text.body import read_body
from unecho.core.text.plain_text import plain_text

_PROFILE = Profile()


def signatures(texts: Sequence[str]) -> list[Signature]:
    """128 values of each."""
    return [sign(read(read_body(plain_text(text)), None, _PROFILE).shingles.values, _PROFILE) for text in texts]


if __name__ == "__main__":
    time_texts(signatures)
