from hashlib import blake2b
from itertools import accumulate

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.kernels.batch.blake2b import LANES
from unecho.core.kernels.batch.text_digests import DIGEST, LAST_BLOCKS, DigestRoom, digest_words

SIZES = st.one_of(st.integers(0, 3), st.integers(125, 131), st.integers(253, 259), st.integers(0, 1500))


def room() -> DigestRoom:
    longs, hashes = np.empty((4, LANES), np.int64), np.empty((2, LANES), np.uint64)
    return DigestRoom(*longs, np.empty(8 * LANES, np.uint64), *hashes)


def digests(texts: list[bytes]) -> list[bytes]:
    spaced = [text + b" " if text else b"" for text in texts]
    words = np.frombuffer(b"".join(spaced) + b"\xff" * LAST_BLOCKS, np.uint8).copy()
    ends = np.fromiter(accumulate(map(len, spaced)), np.int64, len(texts))
    found = np.zeros(DIGEST * len(texts), np.uint8)
    digest_words(words, ends, found, room())
    return [found[DIGEST * number : DIGEST * (number + 1)].tobytes() for number in range(len(texts))]


@given(st.lists(SIZES, max_size=3 * LANES), st.randoms(use_true_random=False))
def test_each_text_has_the_digest_that_it_has_alone(sizes: list[int], random: object) -> None:
    texts = [random.randbytes(size) for size in sizes]  # type: ignore[attr-defined]
    assert digests(texts) == [blake2b(text, digest_size=DIGEST).digest() if text else bytes(DIGEST) for text in texts]
