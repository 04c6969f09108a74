from dataclasses import replace

import pytest
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from named_streams import CONSENT, named_story
from named_streams import Step as NamedStep
from named_streams import build as build_named
from named_streams import steps as named_steps
from states import differing, recalled
from streams import DAY, HOUR, NOON, PROFILE, USABLE, Step, build, edited, judge_all, settling, steps, story

from unecho.core.article import Article
from unecho.core.judging.index import Index
from unecho.core.verdict import Outcome

pytestmark = pytest.mark.slow


@given(steps(30))
@examples(20)
def test_recalled_from_the_beginning_it_is_the_index_that_judged(drawn: list[Step]) -> None:
    stream = [*settling(), *build(drawn)]
    index = Index(PROFILE)
    again = recalled(stream, judge_all(stream, index=index))
    assert differing(index, again) == []
    assert index.size == again.size


@given(steps(30, USABLE), st.integers(0, 30))
@examples(20)
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
    verdicts[-1] = verdicts[-1]._replace(outcome=Outcome.NEAR_COPY, cluster_id="first", canonical_id="first")
    index = recalled(stream, verdicts)
    live = list(index.parts.entries)
    assert index.size.clusters == len({entry.cluster.number for entry in live})
    assert live[-1].cluster.id == "first"


@given(named_steps(30), st.booleans())
@examples(60)
def test_so_is_one_that_judged_names_furniture_and_walls(drawn: list[NamedStep], is_settled: bool) -> None:
    stream = [*(settling() if is_settled else ()), *build_named(drawn)]
    index = Index(PROFILE)
    again = recalled(stream, judge_all(stream, index=index))
    assert differing(index, again) == []
    assert index.size == again.size


def of(name: str, text: str, outlet: str, **fields: str) -> Article:
    made = Article(name, text, f"{outlet}.example", f"https://{outlet}.example/{name}", f"Of {name}", NOON)
    return replace(made, **fields)


STORY = named_story("the story")
WALLED = [
    of("a", STORY, "a"),
    of("a", CONSENT, "a"),
    of("b", edited(STORY, 0), "b"),
    of("c", edited(STORY, 1), "c"),
]


@pytest.mark.parametrize("lost", range(4))
def test_a_wall_that_went_to_nobody_does_not_take_the_place_of_the_storys_cluster(lost: int) -> None:
    verdicts = judge_all(WALLED)
    assert [verdict.outcome for verdict in verdicts[:2]] == [Outcome.UNIQUE, Outcome.THIN]
    assert not verdicts[1].published
    another = of("another", named_story("another"), "x")
    live, again = Index(PROFILE), recalled(WALLED[lost:], verdicts[lost:])
    judge_all(WALLED, index=live)
    for article in (of("d", edited(STORY, 4), "d"), another, of("e", edited(another.text, 1), "e")):
        (expected,), (found,) = judge_all([article], index=live), judge_all([article], index=again)
        assert (found.outcome, found.cluster_id, found.published) == (
            expected.outcome,
            expected.cluster_id,
            expected.published,
        )
        assert lost or found == expected
    assert again.size.articles == live.size.articles - sum(1 for n in range(lost) if n != 1)


def test_no_two_recalled_clusters_have_one_number() -> None:
    """The wall's story was before the first article that is left, and another story came next."""
    stream = [*WALLED[:2], of("x", named_story("x"), "x"), *WALLED[2:]]
    index = recalled(stream[1:], judge_all(stream)[1:])
    names = {entry.cluster.number: entry.cluster.id for entry in index.parts.entries}
    assert [names[entry.cluster.number] for entry in index.parts.entries] == ["x", "a", "a"]
    assert index.size.clusters == 2


def test_the_same_article_of_another_outlet_at_one_place_is_recalled_as_it_was_judged() -> None:
    first = of("1", STORY, "a", url="https://a.example/1")
    stream = [first, replace(first, source="b.example"), replace(first, source="b.example")]
    index = Index(PROFILE)
    again = recalled(stream, judge_all(stream, index=index))
    assert differing(index, again) == []
