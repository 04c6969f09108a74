from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from states import differing
from streams import DAY, HOUR, NOON, PROFILE, Step, build, edited, judge_all, settling, steps, story

from unecho.core.article import Article
from unecho.core.index import Index
from unecho.core.recall import Recall, Said
from unecho.core.signed_article import sign_article
from unecho.core.verdict import Outcome, Verdict


def recalled(articles: list[Article], verdicts: list[Verdict]) -> Index:
    index = Index(PROFILE)
    recall = Recall(index)
    for article, verdict in zip(articles, verdicts, strict=True):
        recall.take_in(sign_article(article, PROFILE), Said.of(verdict))
    return index


@given(steps(30))
@settings(max_examples=20, deadline=None)
def test_recalled_from_the_beginning_it_is_the_index_that_judged(drawn: list[Step]) -> None:
    stream = [*settling(), *build(drawn)]
    index = Index(PROFILE)
    again = recalled(stream, judge_all(stream, index=index))
    assert differing(index, again) == []
    assert index.size == again.size


@given(steps(30), st.integers(0, 30))
@settings(max_examples=20, deadline=None)
def test_recalled_articles_keep_their_clusters_and_their_own_come_back(drawn: list[Step], lost: int) -> None:
    stream = [*settling(), *build(drawn)]
    verdicts = judge_all(stream)
    index = recalled(stream[lost:], verdicts[lost:])
    newest = {article.id: (article, verdict) for article, verdict in zip(stream[lost:], verdicts[lost:], strict=True)}
    for article, verdict in newest.values():
        (found,) = judge_all([article], index=index)
        assert (found.outcome, found.cluster_id, found.canonical_id, found.published) == (
            Outcome.REDELIVERY,
            verdict.cluster_id,
            verdict.canonical_id,
            False,
        )


@pytest.mark.parametrize("seed", range(6))
def test_a_later_copy_joins_the_cluster_whose_first_article_is_gone(seed: int) -> None:
    first = Article("first", story("the story"), "a.example", None, None, NOON)
    copies = [Article(f"c{i}", edited(first.text, i), f"{i}.example", None, None, NOON + i * HOUR) for i in range(6)]
    stream = [*settling(), first, *copies[:3]]
    verdicts = judge_all(stream)
    lost = len(settling()) + 1
    index = recalled(stream[lost:], verdicts[lost:])
    later = Article("later", edited(first.text, 3 + seed), "late.example", None, None, NOON + DAY)
    (verdict,) = judge_all([later], index=index)
    assert verdict.outcome in {Outcome.NEAR_COPY, Outcome.EXACT_COPY}
    assert (verdict.cluster_id, verdict.canonical_id, verdict.published) == ("first", "first", False)


def test_sizes_agree_when_a_recalled_cluster_is_empty_for_a_while() -> None:
    first = Article("first", story("the story"), published_at=NOON)
    copy = Article("copy", edited(first.text, 2), published_at=NOON + 9 * DAY)
    stream = [*settling(), first, *settling(60, NOON + 9 * DAY), copy]
    verdicts = judge_all(stream)
    # As an older release might have said it.
    verdicts[-1] = replace(verdicts[-1], outcome=Outcome.NEAR_COPY, cluster_id="first", canonical_id="first")
    index = recalled(stream, verdicts)
    live = index.parts.entries.fresh()
    assert index.size.clusters == len({entry.cluster.number for entry in live})
    assert live[-1].cluster.id == "first"
