"""Hashes of word pairs, in NumPy."""

from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.signing.shingles import Fingerprint

Narrow = npt.NDArray[np.uint32]
_DROPPED_BITS: Final = 40
_FIRST: Final = 0x9E3779B1
_SECOND: Final = 0xC2B2AE3D
_BOTH: Final = 0x27D4EB2F


def narrow(hashes: npt.NDArray[np.uint64]) -> Narrow:
    """The highest 24 bits of each word's 64."""
    return (hashes >> np.uint64(_DROPPED_BITS)).astype(np.uint32)


def _hash_pairs(first: Narrow, second: Narrow) -> Fingerprint:
    """32 bits of each ordered pair."""
    mixed = first * np.uint32(_FIRST)
    mixed = (mixed ^ (mixed >> np.uint32(16))) + second * np.uint32(_SECOND)
    mixed = (mixed ^ (mixed >> np.uint32(15))) * np.uint32(_BOTH)
    return mixed ^ (mixed >> np.uint32(13))


def hash_skip_pairs(words: Narrow) -> Fingerprint:
    """See `kernels.article.content`; the pairs next to each other come first, and what is said twice stands twice."""
    return np.concatenate([_hash_pairs(words[:-1], words[1:]), _hash_pairs(words[:-2], words[2:])])


def packed(words: Narrow) -> bytes:
    """The bytes of `kernels.article.content`, word by word."""
    seen: set[int] = set()
    bits = [0] * (-(-len(words) // 4) * 4)
    for at in range(len(words)):
        for gap in (1, 2):
            for value in hash_skip_pairs(words[[at, at + gap]]).tolist() if at + gap < len(words) else []:
                bits[at] |= gap * (value not in seen)
                seen.add(value)
    groups = [bits[at : at + 4] for at in range(0, len(bits), 4)]
    flags = bytes(one | two << 2 | three << 4 | four << 6 for one, two, three, four in groups)
    return b"".join(word.to_bytes(3, "little") for word in words.tolist()) + flags
