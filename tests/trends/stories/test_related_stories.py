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
from unecho.core.verdict import Outcome
from unecho.core.windows import MINUTE_MS
from unecho.process.word_lists import read_word_lists
from unecho.records.topology import Topic
from unecho.trends.api.answers.lookup import story_answer
from unecho.trends.batches.reading import read_published, read_verdict
from unecho.trends.state.related_stories import RelatedStories
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import StoryVerdict

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


def told(article_id: str, cluster_id: str, title: str | None, offset: int, **fields: object) -> StoryVerdict:
    outcome, minutes = fields.get("outcome", Outcome.UNIQUE), fields.get("minutes", 0)
    return StoryVerdict(
        article_id=article_id,
        outcome=outcome,
        published=outcome is not Outcome.EXACT_COPY,
        cluster_id=cluster_id,
        canonical_id=fields.get("canonical_id", cluster_id),
        source=None,
        url=None,
        title=title,
        article_time=1_763_700_000_000 + minutes * MINUTE_MS,
        signed_partition=0,
        signed_offset=offset,
        partition=0,
        offset=offset,
    )


async def related_after(copy: StoryVerdict) -> tuple[list[str], list[str]]:
    """Before a copy of it came, and after."""
    state = TrendState({}, timedelta(days=30))
    flood, calm = "River floods seven towns overnight", "Markets close little changed"
    revision = told("a1", "a0", calm, 1, outcome=Outcome.REVISION, canonical_id="a1")
    for verdict in (told("a0", "a0", flood, 0), revision, told("b0", "b0", flood, 2, minutes=6 * 1_440)):
        state.include(verdict)
    state.store()
    before = await state.related.of(state.stories["a0"], state.stories)
    state.include(copy)
    state.store()
    after = await state.related.of(state.stories["a0"], state.stories)
    return [one.story.cluster_id for one in before], [one.story.cluster_id for one in after]


async def test_a_copy_may_choose_the_headline_by_which_a_story_is_related() -> None:
    copy = told("a2", "a0", None, 3, outcome=Outcome.EXACT_COPY, canonical_id="a0", minutes=6 * 1_440)
    assert await related_after(copy) == ([], ["b0"])


async def test_a_copy_that_does_not_changes_nothing() -> None:
    copy = told("a2", "a0", None, 3, outcome=Outcome.EXACT_COPY, canonical_id="a1", minutes=6 * 1_440)
    assert await related_after(copy) == ([], [])
