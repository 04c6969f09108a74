from dataclasses import replace

import pytest
from examples import examples
from hypothesis import given
from streams import DAY, HOUR, NOON, PROFILE, Step, build, edited, judge_all, settling, steps, story

from unecho.core.article import Article
from unecho.core.judging.index import Index
from unecho.core.verdict import Outcome

STORY = Article("first", story("the story"), "a.example", "https://a.example/1", None, NOON)
LATER = NOON + 8 * DAY
MANY = 60
"""Articles of a later date that raise the watermark by more than a week: each raises it by six hours at most."""


def at(article: Article, moment: int, **fields: str | None) -> Article:
    return replace(article, published_at=moment, **fields)  # type: ignore[arg-type]


def after_the_horizon() -> Index:
    index = Index(PROFILE)
    judge_all([*settling(), STORY, *settling(MANY, LATER)], index=index)
    return index


@pytest.mark.parametrize(
    "again",
    [
        at(STORY, LATER),
        at(STORY, LATER, id="copy"),
        at(STORY, LATER, id="copy", text=edited(STORY.text, 0)),
        at(STORY, LATER, text=edited(STORY.text, 0)),
        at(STORY, LATER, id="new", text=story("other")),
    ],
    ids=["same id", "same words", "near copy", "revision", "same place"],
)
def test_an_article_beyond_the_horizon_is_forgotten(again: Article) -> None:
    (verdict,) = judge_all([again], index=after_the_horizon())
    assert (verdict.outcome, verdict.related_id, verdict.candidates) == (Outcome.UNIQUE, None, 0)


def test_an_article_within_the_horizon_is_not_forgotten() -> None:
    for age in (6 * DAY, 7 * DAY):
        index = Index(PROFILE)
        judge_all([*settling(), STORY, *settling(MANY, NOON + age)], index=index)
        (verdict,) = judge_all([at(STORY, NOON + age, id="copy")], index=index)
        assert verdict.outcome is Outcome.EXACT_COPY


def test_memory_goes_down_with_the_articles() -> None:
    index = Index(PROFILE)
    judge_all([*settling(), *(Article(f"n{i}", story(i), published_at=NOON) for i in range(40))], index=index)
    before = index.size
    judge_all(settling(MANY, LATER), index=index)
    after = index.size
    assert (before.articles, before.clusters) == (55, 55)
    # The watermark follows from the eighth of the later dates on, by six hours each: ten came a week before its end.
    assert (after.articles, after.clusters) == (50, 50)
    assert after.bytes < before.bytes
    assert max(index._bands.export().counts) <= 50
    # The ids, each also as one of no outlet, and the digests; none has a place.
    assert len(index._entries._lookup) == 3 * 50


def test_the_age_of_the_oldest_counts_from_the_first_settled_watermark() -> None:
    index = Index(PROFILE)
    assert index.size.oldest_age == 0
    judge_all(settling(), index=index)
    assert index.size.oldest_age == 0
    judge_all(settling(MANY, NOON + 6 * DAY), index=index)
    assert index.size.oldest_age == 6 * DAY
    judge_all(settling(MANY, LATER), index=index)
    # What came while the watermark rose is spread over those days.
    assert index.size.oldest_age == 7 * DAY


def test_a_copy_is_found_by_a_later_copy_when_the_first_has_expired() -> None:
    index = Index(PROFILE)
    copies = [Article(f"c{day}", edited(STORY.text, day), published_at=NOON + day * DAY) for day in range(1, 20, 3)]
    outcomes = []
    judge_all([*settling(), STORY], index=index)
    for copy in copies:
        assert copy.published_at is not None
        judge_all(settling(at=copy.published_at), index=index)
        outcomes += judge_all([copy], index=index)
    assert {verdict.outcome for verdict in outcomes} == {Outcome.NEAR_COPY}
    assert {verdict.cluster_id for verdict in outcomes} == {verdict.canonical_id for verdict in outcomes} == {"first"}
    assert outcomes[-1].matched_id in {"c13", "c16"}


@pytest.mark.parametrize("date", [0, NOON - 6 * DAY, NOON + 100 * DAY], ids=["1970", "last week", "months ahead"])
@pytest.mark.parametrize("wrong", ["first", "second"])
def test_a_wrong_date_hides_no_copy(date: int, wrong: str) -> None:
    right, odd = at(STORY, NOON), at(STORY, date)
    pair = (odd, right) if wrong == "first" else (right, odd)
    for before in ([], settling()):
        for edit in (None, 1):
            text = STORY.text if edit is None else edited(STORY.text, edit)
            copy = replace(pair[1], id="copy", text=text, url=None)
            outcome = judge_all([*before, pair[0], copy])[-1].outcome
            assert outcome is (Outcome.EXACT_COPY if edit is None else Outcome.NEAR_COPY)


def test_what_came_long_ago_in_a_log_of_few_articles_is_out_of_reach() -> None:
    daily = [Article(f"n{day}", story(day), published_at=NOON + day * DAY) for day in range(1, 40)]
    copy = at(STORY, NOON + 40 * DAY, id="copy", url=None)
    assert judge_all([STORY, *daily, copy])[-1].outcome is Outcome.UNIQUE
    assert judge_all([STORY, *daily[:5], copy])[-1].outcome is Outcome.EXACT_COPY


def test_the_same_words_with_an_old_date_do_not_hide_the_story() -> None:
    old = at(STORY, 0, id="old", url=None)
    again = at(STORY, NOON, id="again", url=None)
    assert [verdict.outcome for verdict in judge_all([STORY, old, again])[1:]] == [Outcome.EXACT_COPY] * 2


def test_before_the_watermark_is_settled_nothing_expires() -> None:
    dated = [Article(f"n{i}", story(i), published_at=NOON + i * 30 * DAY) for i in range(14)]
    index = Index(PROFILE)
    judge_all(dated, index=index)
    assert index.size.articles == 14


@given(steps(40))
@examples(40)
def test_sizes_equal_a_recount(drawn: list[Step]) -> None:
    index = Index(PROFILE)
    judge_all([*settling(), *build(drawn, spacing=12 * HOUR)], index=index)
    entries, clusters = index._entries, index._entries.clusters
    live = list(entries)
    assert index.size.articles == len(live)
    assert index.size.clusters == len({entry.cluster.number for entry in live}) == len(clusters)
    bands = index._bands.export()
    records = sum(4 * entry.length for entry in live)
    assert index.size.bytes == records + bands.slots.nbytes + bands.keys.nbytes
    assert 4 * sum(map(len, entries.export_records())) == records
    assert index.size.oldest_age >= 0
    for entry in live:
        assert entry.position in entry.cluster.members
        assert entries.rows.position_of(entry.row) == entry.position
    members = {entry.cluster.number: entry.cluster.members for entry in live}
    assert sorted(position for of_one in members.values() for position in of_one) == [entry.position for entry in live]
    assert all(of_one == sorted(of_one) for of_one in members.values())
    assert (bands.counts <= len(live)).all()
