import json
from itertools import permutations
from pathlib import Path

import pytest
from streams import PROFILE

from unecho.core.article import Article
from unecho.core.judging.index import Index
from unecho.core.kind import Kind
from unecho.core.signing.signed_article import SignedArticle, sign_article

SEEDS = Path(__file__).parents[3] / "seeds"


@pytest.fixture(scope="module")
def labels() -> dict[str, list]:
    return json.loads((SEEDS / "labels.json").read_bytes())


@pytest.fixture(scope="module")
def articles() -> list[SignedArticle]:
    read = [json.loads(path.read_bytes()) for path in sorted(SEEDS.glob("0*.json"))]
    return [sign_article(Article(item["id"], item["text"], item["source"], item["url"]), PROFILE) for item in read]


def test_in_any_order_the_seeds_are_what_their_labels_say(labels: dict[str, list], articles: list) -> None:
    expected = {frozenset(cluster) for cluster in labels["clusters"]}
    assert {article.id for article in articles} == {member for cluster in expected for member in cluster}
    for order in permutations(articles):
        index = Index(PROFILE)
        verdicts = {article.id: index.judge(article) for article in order}
        clusters: dict[str, set[str]] = {}
        for verdict in verdicts.values():
            clusters.setdefault(verdict.cluster_id, set()).add(verdict.article_id)
        where = [article.id for article in order]
        assert {frozenset(members) for members in clusters.values()} == expected, where
        for link in labels["related"]:
            outward = verdicts[link["article_id"]].related_id in link["related_to"]
            inward = any(verdicts[other].related_id == link["article_id"] for other in link["related_to"])
            assert outward or inward, where


def test_the_seeds_are_to_each_other_what_they_were_read_to_be(articles: list[SignedArticle]) -> None:
    index = Index(PROFILE)
    verdicts = [index.judge(article) for article in articles]
    assert [verdict.kind for verdict in verdicts] == [
        None,
        Kind.NEW_VERSION,
        Kind.NEW_VERSION,
        Kind.SHORTENED,
        Kind.SAME_EVENT,
    ]
    assert {verdict.matched_id or verdict.related_id for verdict in verdicts[1:]} == {articles[0].id}


def test_in_no_order_is_the_last_seed_more_than_another_report_of_the_event(articles: list[SignedArticle]) -> None:
    *_, last = articles
    for order in permutations(articles):
        index = Index(PROFILE)
        verdicts = {article.id: index.judge(article) for article in order}
        assert verdicts[last.id].kind in (None, Kind.SAME_EVENT), [article.id for article in order]
