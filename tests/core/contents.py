"""The content words of a text, from the pieces that signing has for them."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.article.content import PADDING, list_shingles_of, words_in
from unecho.core.kernels.article.shingles import choose_content, hash_shingles
from unecho.core.profile import Profile
from unecho.core.signing.shingles import Fingerprint, shingle
from unecho.core.text.stopwords import find_languages
from unecho.core.text.words import Words

_Hashes = npt.NDArray[np.uint64]
_Words = npt.NDArray[np.uint32]
_ONE_LINE = np.zeros(1, dtype=np.int64)
_PROSE = np.ones(1, dtype=np.bool_)


def content_words(hashes: _Hashes, declared: str | None, most: int) -> _Words:
    """Of words that are one line of prose: the first `most` that are no stopwords."""
    spoken = find_languages(hashes, declared)
    content, lines = choose_content(hashes, spoken.of_words, spoken.dropped, _ONE_LINE, _PROSE, most)
    assert len(lines) == len(content)
    assert not lines.any()
    return content


def fingerprint_of(words: Sequence[int]) -> tuple[Fingerprint, bytes]:
    """Of content words that are such numbers of 24 bits: the fingerprint, and the words as bytes."""
    count = len(words)
    lines = np.zeros(count, dtype=np.int64)
    values, _, packed = hash_shingles(np.array(words, dtype=np.uint32), lines, _ONE_LINE, 1)
    return values, packed.tobytes()


def shingles_of(content: bytes) -> Fingerprint:
    """Those that content words which came as bytes are made into."""
    room, shingles = np.zeros(len(content) + 3 * PADDING, np.uint32), np.zeros(len(content) + 1, np.uint32)
    packed = np.frombuffer(content, np.uint8)
    return shingles[: list_shingles_of(packed, 0, words_in(len(content)), room, shingles)]


def fingerprint(tokens: Sequence[str], declared: str | None, profile: Profile) -> Fingerprint:
    """Of words that are one line of prose."""
    words = Words.joining(tokens)
    return shingle(words, _PROSE, find_languages(words.hashes, declared), profile)[0].values
