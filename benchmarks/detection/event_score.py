"""How well stories of one event are related: python benchmarks/detection/event_score.py ARTICLES.jsonl.gz

Articles have a `story`, the event that they are about. They are judged in order of time; the clusters are related by
`core.relating`; a pair of articles is of one event where it is in one cluster, or in two that are related. What
verdicts say of their articles is left out.

F1 is that of pairs, over all of them, as shipped; and by cross-validation: for each event the least similarity is
chosen on the pairs without its articles, and holds for the pairs with one. A pair of two events is held out twice, and
counts half each time.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
from judging_here import as_article
from numpy.typing import NDArray
from scores.pair_score import Score
from sets.labelled_sets import read_articles
from sets.labels import Fields

from unecho.core.article_time import parse_time
from unecho.core.entities import RuleExtractor
from unecho.core.judging.index import Index
from unecho.core.profile import Profile
from unecho.core.relating.bag import bag_of
from unecho.core.relating.bag_index import BagIndex
from unecho.core.relating.limits import SAME_EVENT
from unecho.core.relating.same_event import related_to
from unecho.core.signing.signed_article import sign_article
from unecho.process.word_lists import read_word_lists

ENTITIES = 20
STEPS = [step / 100 for step in range(20, 91)]

Similarities = Mapping[frozenset[str], float]


def main(path: Path) -> None:
    articles = read_articles(path)
    clusters, index = clustered(articles)
    begun = time.process_time()
    similarities = similarities_of(index)
    milliseconds = (time.process_time() - begun) / len(index) * 1e3
    print(f"{len(articles)} articles, {len(index)} clusters, {milliseconds:.1f} ms of processor time each")
    events = {name: article["story"] for name, article in articles.items()}
    pairs = Pairs.of(events, clusters, similarities)
    for name, score in (
        ("one cluster alone", pairs.scored(1.0)),
        (f"as shipped ({SAME_EVENT})", pairs.scored(SAME_EVENT)),
        ("cross-validated, event by event", cross_validated(pairs)),
    ):
        print(f"{name}: F1 {score.f1:.3f}, precision {score.precision:.3f}, recall {score.recall:.3f}")


def clustered(articles: Mapping[str, Fields]) -> tuple[dict[str, str], BagIndex]:
    """The cluster of each article, judged in order of time, and the bags of the clusters."""
    judge, profile, extractor = Index(Profile()), Profile(), RuleExtractor(read_word_lists())
    clusters: dict[str, str] = {}
    mentions: dict[str, dict[str, int]] = {}
    titles: dict[str, str | None] = {}
    times: dict[str, list[int]] = {}
    for name, article in sorted(articles.items(), key=lambda item: str(item[1]["time"])):
        verdict = judge.judge(sign_article(as_article(article), profile))
        key = clusters[name] = verdict.cluster_id
        times.setdefault(key, []).append(parse_time(article["time"][:19]))
        if verdict.published:
            titles.setdefault(key, article.get("title"))
            named = mentions.setdefault(key, {})
            for entity in extractor.extract(article["text"]):
                named[entity.entity_id] = max(named.get(entity.entity_id, 0), len(entity.mentions))
    index = BagIndex()
    for key, named in mentions.items():
        most = sorted(named.items(), key=lambda item: (-item[1], item[0]))[:ENTITIES]
        index.put(key, bag_of(most, titles[key], min(times[key]), max(times[key])))
    return clusters, index


def similarities_of(index: BagIndex) -> Similarities:
    """Of two clusters, as either of them is asked."""
    found: dict[frozenset[str], float] = {}
    for key in index:
        for near in related_to(index, key, STEPS[0]):
            found[frozenset({key, near.key})] = near.similarity
    return found


@dataclass(frozen=True)
class Pairs:
    """Of each pair of articles the events, as numbers, and how similar their clusters are."""

    events: NDArray[np.int64]
    similarity: NDArray[np.float64]

    @classmethod
    def of(cls, events: Mapping[str, str], clusters: Mapping[str, str], similarities: Similarities) -> Pairs:
        numbers = {event: number for number, event in enumerate(sorted(set(events.values())))}
        both, similarity = [], []
        for one, other in combinations(events, 2):
            together = frozenset({clusters[one], clusters[other]})
            both.append((numbers[events[one]], numbers[events[other]]))
            similarity.append(1.0 if len(together) == 1 else similarities.get(together, 0.0))
        return cls(np.array(both), np.array(similarity))

    @property
    def same(self) -> NDArray[np.bool_]:
        return self.events[:, 0] == self.events[:, 1]

    def of_event(self, event: int) -> NDArray[np.bool_]:
        return (self.events == event).any(axis=1)

    def scored(self, least: float, among: NDArray[np.bool_] | None = None) -> Score:
        told, same = self.similarity >= least, self.same
        if among is not None:
            told, same = told & among, same & among
        right = int((told & same).sum())
        return Score(right, int((told & ~same).sum()), int(same.sum()) - right)


def cross_validated(pairs: Pairs) -> Score:
    scores = []
    for event in np.unique(pairs.events):
        held = pairs.of_event(event)
        least = max(STEPS, key=lambda step: pairs.scored(step, ~held).f1)
        scores.append(pairs.scored(least, held))
    return Score(
        sum(score.right for score in scores),
        sum(score.wrong for score in scores) // 2,
        sum(score.missed for score in scores),
    )


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
