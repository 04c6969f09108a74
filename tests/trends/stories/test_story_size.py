"""A story is never larger than what is thought of it, and takes in nothing that does not fit."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom import interleaved, news

from unecho.core.entities import EntityType, NamedEntity
from unecho.core.verdict import Outcome
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import PublishedArticle, Story, StoryVerdict
from unecho.trends.stories.story_json import story_from_json, story_to_json
from unecho.trends.stories.story_size import StoryFullError

TEXT = st.text(max_size=40)


@st.composite
def strange(draw: st.DrawFn) -> StoryVerdict | PublishedArticle:
    """A record of the one story, of whatever text JSON can hold."""
    article_id = draw(TEXT)
    if draw(st.booleans()):
        names = draw(st.lists(st.tuples(TEXT, TEXT), max_size=3, unique=True))
        return PublishedArticle(article_id, "a", tuple(NamedEntity(one, two, EntityType.PERSON) for one, two in names))
    offset = draw(st.integers(0, 1 << 62))
    return StoryVerdict(
        article_id=article_id,
        outcome=draw(st.sampled_from(Outcome)),
        published=draw(st.booleans()),
        cluster_id="a",
        canonical_id=draw(TEXT),
        source=draw(st.none() | TEXT),
        url=draw(st.none() | TEXT),
        title=draw(st.none() | TEXT),
        article_time=draw(st.integers(0, 253_402_300_799_000)),
        signed_partition=draw(st.integers(0, 1 << 31)),
        signed_offset=offset,
        partition=draw(st.integers(0, 1 << 31)),
        offset=offset,
    )


@given(st.lists(strange(), max_size=8), st.booleans())
def test_it_is_never_larger_than_is_thought(records: list[StoryVerdict | PublishedArticle], is_restored: bool):
    stories: dict[str, Story] = {}
    state = TrendState(stories, timedelta(days=7))
    for record in records:
        state.include(record)
        state.store()
        if record.cluster_id not in stories:
            continue
        stored = story_to_json(stories[record.cluster_id])
        assert len(stored) <= stories[record.cluster_id].bytes_at_most
        if is_restored:
            stories[record.cluster_id] = story_from_json(stored)


@given(st.data())
def test_what_does_not_fit_changes_nothing(data: st.DataObject):
    order = data.draw(interleaved(data.draw(news())))
    stories: dict[str, Story] = {}
    state = TrendState(stories, timedelta(days=7))
    state.story_bytes_max = 8_192 + data.draw(st.integers(200, 2_000))
    for record in order:
        before = dict(stories), state.outcomes.copy()
        try:
            state.include(record)
        except StoryFullError:
            assert (dict(stories), state.outcomes) == before
            assert list(state.counts.take_changed()) == []
        state.store()
        state.counts.take_changed()
    assert all(len(story_to_json(story)) < state.story_bytes_max for story in stories.values())
    recounted = TrendState(stories, timedelta(days=7))
    recounted.rebuild()
    assert recounted.outcomes == +state.outcomes


def test_a_story_that_fits_is_measured_only_when_it_must(monkeypatch: pytest.MonkeyPatch):
    measured = []
    monkeypatch.setattr("unecho.trends.stories.story_size.story_to_json", lambda story: measured.append(story) or b"")
    state = TrendState({}, timedelta(days=7))
    for number in range(100):
        state.include(PublishedArticle(f"a{number}", "a", ()))
    assert not measured
