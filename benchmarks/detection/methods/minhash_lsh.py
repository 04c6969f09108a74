"""MinHash with locality-sensitive hashing, by datasketch."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from datasketch import MinHash, MinHashLSH
from methods.hardness import jaccard
from methods.shingles_of_words import shingles, words
from sets.labels import Pair


def split_as_text_dedup(text: str) -> list[str]:
    """Its own words: between any two characters that are no letters, an empty one too."""
    return re.split(r"\W", text.lower())


@cache
def bands_of(threshold: float, permutations: int) -> tuple[int, int]:
    """(bands, rows) that datasketch takes; it searches for a second."""
    index = MinHashLSH(threshold=threshold, num_perm=permutations)
    return index.b, index.r


@dataclass(frozen=True)
class LshMatcher:
    """Texts that share a bucket; if `verified`, whose sets of shingles have a Jaccard similarity of the threshold too.

    `length`: words of a shingle. Texts of fewer than `least_words` match nothing.
    """

    threshold: float
    length: int
    permutations: int = 128
    verified: bool = False
    split: Callable[[str], list[str]] = words
    least_words: int = 1

    def match(self, texts: dict[str, str]) -> Iterator[Pair]:
        """Pairs of an article and each earlier one that it matches."""
        index = MinHashLSH(num_perm=self.permutations, params=bands_of(self.threshold, self.permutations))
        kept: dict[str, frozenset[str]] = {}
        for article, text in texts.items():
            tokens = self.split(text)
            if len(tokens) < self.least_words:
                continue
            kept[article] = shingles(tokens, self.length)
            signature = self._sign(kept[article])
            found = index.query(signature)
            yield from ((each, article) for each in found if self._is_match(kept[each], kept[article]))
            index.insert(article, signature, check_duplication=False)

    def _sign(self, values: frozenset[str]) -> MinHash:
        signature = MinHash(num_perm=self.permutations)
        signature.update_batch([value.encode("utf-8", "surrogatepass") for value in values])
        return signature

    def _is_match(self, first: frozenset[str], second: frozenset[str]) -> bool:
        return not self.verified or jaccard(first, second) >= self.threshold
