"""What unecho is scored beside: what is at hand for the same task, with the settings it is published with."""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from methods.exact_hash import match_exact
from methods.minhash_lsh import LshMatcher, split_as_text_dedup
from methods.simhash import match_simhash
from sets.labels import Clusters, Pair, joined


@dataclass(frozen=True)
class Peer:
    """`match`: pairs of articles of which it takes the second for a copy of the first."""

    name: str
    match: Callable[[dict[str, str]], Iterable[Pair]]

    def clusters(self, texts: dict[str, str]) -> tuple[Clusters, float]:
        """Whatever its pairs join, and the processor time of an article in microseconds."""
        any(self.match({}))  # What it makes ready once is no article's time.
        begun = time.process_time()
        clusters = joined(texts, self.match(texts))
        return clusters, (time.process_time() - begun) * 1e6 / len(texts)


def all_peers() -> list[Peer]:
    return [
        Peer("exact hash", match_exact),
        Peer("SimHash, 64 bits, k=3", match_simhash),
        *(Peer(f"MinHashLSH .9, {n}-grams", LshMatcher(0.9, n).match) for n in (3, 5)),
        *(Peer(f"MinHashLSH .5, {n}-grams", LshMatcher(0.5, n).match) for n in (3, 5)),
        *(Peer(f"MinHashLSH .5, {n}-grams, verified", LshMatcher(0.5, n, verified=True).match) for n in (3, 5)),
        Peer("text-dedup, defaults", LshMatcher(0.7, 5, 250, split=split_as_text_dedup, least_words=5).match),
        Peer("text-dedup, for news", LshMatcher(0.45, 2, 256, split=split_as_text_dedup).match),
    ]
