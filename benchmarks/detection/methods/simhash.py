"""SimHash: texts whose 64 bits differ in at most three places.

Method: M. Charikar, Similarity estimation techniques from rounding algorithms, 2002; 64 bits, three places and the
search by blocks: G. Manku, A. Jain, A. Das Sarma, Detecting near-duplicates for web crawling, 2007. The packages of
the registry are no longer kept.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator

import numpy as np
from methods.shingles_of_words import words
from sets.labels import Pair

BITS = 64


def match_simhash(texts: dict[str, str], distance: int = 3) -> Iterator[Pair]:
    """Pairs of an article and each earlier one within the distance: one of `distance` + 1 blocks must be the same."""
    blocks: dict[tuple[int, int], list[tuple[str, int]]] = defaultdict(list)
    width = BITS // (distance + 1)
    for article, text in texts.items():
        value = simhash(words(text))
        for at in range(distance + 1):
            block = blocks[at, value >> at * width & (1 << width) - 1]
            yield from ((earlier, article) for earlier, other in block if (value ^ other).bit_count() <= distance)
            block.append((article, value))


def simhash(features: list[str]) -> int:
    """For each bit, whether more features have it set than not, each as often as it stands there."""
    counts = Counter(features)
    hashes = np.frombuffer(b"".join(map(_hash, counts)), dtype=np.uint8).reshape(-1, BITS // 8)
    bits = np.unpackbits(hashes, axis=1).astype(np.int64)
    weights = np.fromiter(counts.values(), dtype=np.int64, count=len(counts))
    return int.from_bytes(np.packbits(weights @ (2 * bits - 1) > 0).tobytes(), "big")


def _hash(feature: str) -> bytes:
    return hashlib.blake2b(feature.encode("utf-8", "surrogatepass"), digest_size=BITS // 8).digest()
