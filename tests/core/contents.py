"""The content words of a text, from the pieces that signing has for them."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.article.shingles import choose_content
from unecho.core.profile import Profile
from unecho.core.signing.shingles import Fingerprint, shingle
from unecho.core.text.stopwords import find_languages
from unecho.core.text.words import Words

_Hashes = npt.NDArray[np.uint64]
_ONE_LINE = np.zeros(1, dtype=np.int64)
_PROSE = np.ones(1, dtype=np.bool_)


def content_words(hashes: _Hashes, declared: str | None, most: int) -> _Hashes:
    """Of words that are one line of prose: the first `most` that are no stopwords."""
    spoken = find_languages(hashes, declared)
    content, lines = choose_content(hashes, spoken.of_words, spoken.dropped, _ONE_LINE, _PROSE, most)
    assert len(lines) == len(content)
    assert not lines.any()
    return content


def fingerprint(tokens: Sequence[str], declared: str | None, profile: Profile) -> Fingerprint:
    """Of words that are one line of prose."""
    words = Words.joining(tokens)
    return shingle(words, _PROSE, find_languages(words.hashes, declared), profile)[0].values
