"""Stories are a function of the records they include, whatever the order, however often they are read."""

from collections import Counter

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom import ENTITIES, MINUTE, interleaved, news

from unecho.core.entities import EntityType, NamedEntity
from unecho.core.verdict import Outcome
from unecho.trends.stories.story import (
    PublishedArticle,
    StoryVerdict,
    contributions,
    is_another_article,
    with_article,
    with_verdict,
)
from unecho.trends.stories.story_json import story_from_json, story_to_json


def fold(records):
    stories, counts = {}, Counter()
    for record in records:
        step = with_verdict if isinstance(record, StoryVerdict) else with_article
        stories[record.cluster_id], changes = step(stories.get(record.cluster_id), record)
        add(counts, changes)
    return stories, counts


def add(counts, changes):
    for change in changes:
        counts[change.entity_id, change.minute, "unique"] += change.unique
        counts[change.entity_id, change.minute, "coverage"] += change.coverage
        counts[change.entity_id, change.minute, "mentions"] += change.mentions


def counts(verdict):
    """By definition: another article of a story, or a stub in one of its own."""
    kinds = {Outcome.UNIQUE, Outcome.EXACT_COPY, Outcome.NEAR_COPY, Outcome.UPDATE}
    return verdict.outcome in kinds or (verdict.outcome is Outcome.THIN and verdict.published)


def recount(of):
    """The counts by their definition, from the records alone."""
    verdicts = [verdict for partition in of.verdicts for verdict in partition]
    entities, firsts, counted = {}, {}, Counter()
    for article in (article for partition in of.articles for article in partition):
        first = firsts.setdefault((article.cluster_id, article.article_id), article)
        entities.setdefault(article.cluster_id, set()).update(entity.entity_id for entity in first.entities)
    for verdict in verdicts:
        if counts(verdict):
            minute = verdict.article_time // MINUTE
            for entity_id in entities[verdict.cluster_id]:
                counted[entity_id, minute, "coverage"] += 1
            if verdict.published:
                for entity in firsts[verdict.cluster_id, verdict.article_id].entities:
                    counted[entity.entity_id, minute, "unique"] += 1
                    counted[entity.entity_id, minute, "mentions"] += entity.mentions
    return counted


@given(st.data())
def test_the_order_of_topics_and_partitions_does_not_matter(data):
    of = data.draw(news())
    first, counts = fold(data.draw(interleaved(of)))
    second, again = fold(data.draw(interleaved(of)))
    assert first == second
    assert +counts == +again == +recount(of)


@given(st.data())
def test_the_story_alone_says_all_that_its_folds_changed(data):
    stories, counts = fold(data.draw(interleaved(data.draw(news()))))
    from_stories = Counter()
    for story in stories.values():
        add(from_stories, contributions(story_from_json(story_to_json(story))))
        assert story_from_json(story_to_json(story)) == story
    assert +from_stories == +counts


@given(st.data())
def test_records_read_again_change_nothing(data):
    order = data.draw(interleaved(data.draw(news())))
    since = data.draw(st.integers(0, len(order)))
    assert fold(order) == fold(order + order[since:])


@given(st.data())
def test_verdicts_that_dedupe_writes_again_change_nothing(data):
    of = data.draw(news())
    order = data.draw(interleaved(of))
    ends = [len(partition) for partition in of.verdicts]
    again = [
        verdict._replace(offset=ends[verdict.partition] + verdict.offset)
        for partition in of.verdicts
        for verdict in partition[data.draw(st.integers(0, len(partition))) :]
    ]
    stories, counts = fold(order)
    repeated, recounted = fold(order + again)
    assert +counts == +recounted
    assert {key: story.size for key, story in stories.items()} == {key: story.size for key, story in repeated.items()}


@given(st.data())
def test_coverage_and_mentions_are_never_less_than_unique(data):
    _, counts = fold(data.draw(interleaved(data.draw(news())))[: data.draw(st.integers(0, 20))])
    for entity_id, minute, kind in list(counts):
        if kind == "unique":
            assert counts[entity_id, minute, "unique"] <= counts[entity_id, minute, "coverage"]
            assert counts[entity_id, minute, "unique"] <= counts[entity_id, minute, "mentions"]


@given(st.data())
def test_sizes_outlets_and_times_are_those_of_the_verdicts(data):
    of = data.draw(news())
    stories, _ = fold(data.draw(interleaved(of)))
    for story in stories.values():
        verdicts = [item for part in of.verdicts for item in part if item.cluster_id == story.cluster_id]
        counted = [item for item in verdicts if counts(item)]
        assert story.size == len(counted) == sum(story.minutes.values())
        assert story.first_seen == min(item.article_time for item in counted)
        assert story.last_seen == max(item.article_time for item in counted)
        assert story.outcomes == Counter(item.outcome for item in verdicts)
        assert story.canonical_id == max(verdicts, key=lambda item: item.signed_offset).canonical_id
        assert {key: outlet.articles for key, outlet in story.outlets.items()} == Counter(
            item.source for item in counted if item.source is not None
        )
        for source, outlet in story.outlets.items():
            times = [item.article_time for item in counted if item.source == source]
            assert (outlet.first_seen, outlet.last_seen) == (min(times), max(times))


@given(st.data())
def test_what_a_stub_opened_is_no_story_and_names_nobody(data):
    of = data.draw(news())
    stories, _ = fold(data.draw(interleaved(of)))
    verdicts = [verdict for partition in of.verdicts for verdict in partition]
    stubs = {verdict.cluster_id for verdict in verdicts if verdict.outcome is Outcome.THIN and verdict.published}
    assert {key for key, story in stories.items() if story.is_stub} == stubs
    assert not any(list(contributions(stories[key])) for key in stubs)
    assert all(is_another_article(verdict) == counts(verdict) for verdict in verdicts)


def test_a_stub_whose_id_comes_again_after_the_horizon_with_an_article_is_a_story():
    stub = StoryVerdict("a", Outcome.THIN, True, "a", "a", None, None, None, 60_000, 0, 0, partition=0, offset=0)
    story, _ = with_verdict(None, stub)
    assert story.is_stub
    assert not with_verdict(story, stub._replace(outcome=Outcome.UNIQUE, signed_offset=1, offset=1))[0].is_stub


def test_stories_of_before_there_were_stubs_are_read():
    opener = StoryVerdict("a", Outcome.UNIQUE, True, "a", "a", None, None, None, 60_000, 0, 0, partition=0, offset=0)
    story, _ = with_verdict(None, opener)
    stored = orjson.loads(story_to_json(story))
    del stored["stub"]
    assert story_from_json(orjson.dumps(stored)) == story


@pytest.mark.parametrize("outcome", [Outcome.REVISION, Outcome.REDELIVERY, Outcome.THIN])
def test_the_same_article_once_more_is_no_other_article(outcome):
    opener = StoryVerdict(
        "a", Outcome.UNIQUE, True, "a", "a", "a.example", None, "First", 60_000, 0, 0, partition=0, offset=0
    )
    more = opener._replace(outcome=outcome, published=False, signed_offset=1, offset=1)
    story, _ = with_verdict(None, opener)
    after, changes = with_verdict(story, more)
    assert (after.size, after.minutes, after.outlets) == (story.size, story.minutes, story.outlets)
    assert after.outcomes[outcome] == 1
    assert changes == []


@pytest.mark.parametrize("is_published", [True, False])
def test_an_update_is_one_more_of_its_story_and_counts_for_what_it_names_where_it_is_published(is_published):
    rome, oslo = (
        NamedEntity("place:rome", "Rome", EntityType.PLACE),
        NamedEntity("place:oslo", "Oslo", EntityType.PLACE),
    )
    opener = StoryVerdict(
        "a", Outcome.UNIQUE, True, "a", "a", "a.example", None, "First", 60_000, 0, 0, partition=0, offset=0
    )
    update = opener._replace(
        article_id="b", outcome=Outcome.UPDATE, published=is_published, source="b.example", title="More",
        article_time=180_000, signed_offset=1, offset=1,
    )  # fmt: skip
    records = [opener, PublishedArticle("a", "a", (rome,)), update]
    records += [PublishedArticle("b", "a", (oslo,))] if is_published else []
    stories, counted = fold(records)
    story = stories["a"]
    assert (story.size, len(story.outlets), story.last_seen, story.title) == (2, 2, 180_000, "First")
    assert story.outcomes == {Outcome.UNIQUE: 1, Outcome.UPDATE: 1}
    assert set(story.published) == ({"a", "b"} if is_published else {"a"})
    assert counted["place:rome", 1, "unique"] == 1
    assert (counted["place:rome", 3, "unique"], counted["place:rome", 3, "coverage"]) == (0, 1)
    assert counted["place:oslo", 3, "unique"] == is_published


def test_the_title_is_the_canonical_articles_then_the_first_published_one():
    opener = StoryVerdict("a", Outcome.UNIQUE, True, "a", "a", None, None, "First", 60_000, 0, 0, partition=0, offset=0)
    revised = opener._replace(
        article_id="b", outcome=Outcome.REVISION, canonical_id="b", title="Second", signed_offset=1, offset=1
    )
    story, _ = with_verdict(None, opener)
    assert story.title == "First"
    assert with_verdict(story, revised)[0].title == "Second"
    assert with_verdict(story, revised._replace(title=None))[0].title == "First"


def test_a_retracted_article_stays_counted_and_lends_no_headline():
    opener = StoryVerdict(
        "a", Outcome.UNIQUE, True, "a", "a", "a.example", None, "First", 60_000, 0, 0, partition=0, offset=0
    )
    story, _ = with_verdict(None, opener)
    kill = opener._replace(outcome=Outcome.RETRACTED, published=False, canonical_id=None, signed_offset=1, offset=1)
    story, changes = with_verdict(story, kill)
    assert (story.title, story.canonical_id, story.size, changes) == (None, None, 1, [])
    assert story.outcomes == {Outcome.UNIQUE: 1, Outcome.RETRACTED: 1}
    assert story_from_json(story_to_json(story)) == story
    successor = opener._replace(
        article_id="b", outcome=Outcome.REVISION, canonical_id="b", title="Second", signed_offset=2, offset=2
    )
    assert with_verdict(story, successor)[0].title == "Second"


def test_what_is_retracted_and_not_known_is_a_story_of_no_size():
    kill = StoryVerdict(
        "a", Outcome.RETRACTED, False, "a", None, None, None, "Killed", 60_000, 0, 0, partition=0, offset=0
    )
    story, changes = with_verdict(None, kill)
    assert (story.size, story.title, story.last_seen, changes) == (0, None, None, [])
    assert not story.published


def test_a_story_that_was_stored_without_mentions_names_each_entity_once():
    story, _ = with_article(None, PublishedArticle("a", "a", (ENTITIES[0]._replace(mentions=4), ENTITIES[1])))
    stored = orjson.loads(story_to_json(story))
    stored["published"]["a"][2] = [named[:3] for named in stored["published"]["a"][2]]
    assert story_from_json(orjson.dumps(stored)).published["a"].entities == ENTITIES[:2]
