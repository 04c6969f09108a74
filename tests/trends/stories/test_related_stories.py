"""Stories beside others, as the API tells them, from the records of the topics."""

import itertools
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from news import seeds
from newsroom import news
from pipelines import MemoryPipeline

from unecho.core.entities import RuleExtractor
from unecho.process.word_lists import read_word_lists
from unecho.records.topology import Topic
from unecho.trends.api.lookup import story_answer
from unecho.trends.batches.reading import read_published, read_verdict
from unecho.trends.state.related_stories import RelatedStories
from unecho.trends.state.trend_state import TrendState

FIFTH = "004_acb19a3950739085"


@pytest.mark.parametrize("first", range(5))
async def test_the_fifth_seed_is_of_the_event_of_the_other_four(first: int) -> None:
    raw = seeds()
    topics = await MemoryPipeline().run([*raw[first:], *raw[:first]])
    state, extractor = TrendState({}, timedelta(days=7)), RuleExtractor(read_word_lists())
    for record in topics[Topic.VERDICTS]:
        state.include(read_verdict(record))
    for record in topics[Topic.UNIQUE]:
        state.include(read_published(record, extractor, 10_000_000))
    state.store()
    four = next(story.cluster_id for story in state.stories.values() if story.size == 4)
    for one, other in ((FIFTH, four), (four, FIFTH)):
        answer = await story_answer(state, one)
        assert answer is not None
        assert [story["cluster_id"] for story in answer["same_event"]] == [other]
        assert answer["related"] == []


@given(st.data())
async def test_what_is_related_is_a_function_of_the_stories(data: st.DataObject) -> None:
    of = data.draw(news(max_articles=20))
    state = TrendState({}, timedelta(days=7))
    asked = state.related

    async def anew(story):
        related = RelatedStories()
        for key in state.stories:
            related.note(key, is_kept=True)
        return await related.of(story, state.stories)

    for record in itertools.chain(*of.partitions):
        state.include(record)
        state.store()
        for story in list(state.stories.values()):
            assert await asked.of(story, state.stories) == await anew(story)
    for key in sorted(state.stories)[1:]:
        del state.stories[key]
        asked.note(key, is_kept=False)
    for story in state.stories.values():
        assert await asked.of(story, state.stories) == await anew(story) == []
