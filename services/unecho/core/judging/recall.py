"""Takes articles in with what was said of them, where the log that it followed from is gone.

Judging them anew would be wrong: without the articles before them copies would become unique, and clusters change their
names. What was said stands; only what comes next is judged.
"""

from __future__ import annotations

from dataclasses import dataclass

from unecho.core.index.clusters import Cluster
from unecho.core.judging.index import Index
from unecho.core.signing.signed_article import SignedArticle
from unecho.core.verdict import Outcome, Verdict


@dataclass(frozen=True, slots=True)
class Said:
    """The part of an earlier verdict that the index remembers; see `Verdict`."""

    outcome: Outcome
    published: bool
    cluster_id: str
    canonical_id: str | None

    @classmethod
    def of(cls, verdict: Verdict) -> Said:
        """That part."""
        return cls(verdict.outcome, verdict.published, verdict.cluster_id, verdict.canonical_id)


class Recall:
    """For one index that begins empty, one call for each article, in log order; then the index judges on.

    From the log's first article on the index is as if it had judged them all. From a later one it lacks what came
    before: articles of those days have no match, and boilerplate counts the clusters opened since.
    """

    def __init__(self, index: Index) -> None:
        self._index = index
        self._clusters: dict[str, Cluster] = {}
        # Numbers of clusters whose first article is gone: what is retracted of them cannot be found there.
        self._headless: set[int] = set()

    def take_in(self, article: SignedArticle, said: Said) -> None:
        """The next article. A cluster whose first article is gone is opened under its own name.

        Where an id opened two clusters, the second after the first article was beyond the horizon, the newer is joined.
        """
        is_first = said.outcome is Outcome.UNIQUE or (said.outcome is Outcome.THIN and said.published)
        cluster = None if is_first else self._clusters.get(said.cluster_id)
        if cluster is None:
            number = self._index.parts.entries.next_position
            cluster = Cluster(number, id=said.cluster_id, canonical_id=said.canonical_id)
        # What is not taken in opens nothing: the next article has its position, and may open another cluster.
        if self._index.recall(article, cluster, said.outcome, published=said.published):
            self._clusters[said.cluster_id] = cluster
            cluster.canonical_id = said.canonical_id
            if not is_first and len(cluster.members) == 1:
                self._headless.add(cluster.number)
        elif said.outcome is Outcome.RETRACTED and cluster.number in self._headless:
            cluster.canonical_id = said.canonical_id
