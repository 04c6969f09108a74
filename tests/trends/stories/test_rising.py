"""What rises is above its own usual level, and not by one outlet alone; how many articles there were."""

import asyncio
import math
from collections import Counter
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom import ENTITIES, MINUTE, START, interleaved, news

from unecho.core.burst import RISING, burst_score
from unecho.core.verdict import Outcome
from unecho.core.windows import Window
from unecho.trends.api.answers.entity_answers import entities_answer
from unecho.trends.api.answers.story_list import stories_answer
from unecho.trends.api.answers.summary import summary_answer
from unecho.trends.state.rising import Rise, rising_entities, story_rise
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import PublishedArticle, StoryVerdict
from unecho.trends.stories.story_json import story_from_json, story_to_json

HOUR = 60 * MINUTE
ROME, KYIV = ENTITIES[:2]


class Room:
    """Stories as they come, with offsets of their own."""

    def __init__(self) -> None:
        self.state = TrendState({}, timedelta(days=7))
        self._offset = 0

    def article(self, cluster: str, source: str | None, minutes: float, *names) -> None:
        opens = cluster not in self.state.stories
        article_id = cluster if opens else f"{cluster}-{self._offset}"
        verdict = StoryVerdict(
            article_id, Outcome.UNIQUE if opens else Outcome.NEAR_COPY, opens, cluster, cluster, source, None, None,
            START + int(minutes * MINUTE), 0, self._offset, 0, self._offset,
        )  # fmt: skip
        self.state.include(verdict)
        self._offset += 1
        if opens:
            self.state.include(PublishedArticle(cluster, cluster, names))
        self.state.store()

    @property
    def rising(self) -> dict[str, Rise]:
        return asyncio.run(rising_entities(self.state.counts, self.state.stories.values(), self.state.watermark))


def usual_day(room: Room) -> None:
    """Two outlets write of Rome each hour, for a day."""
    for hour in range(24):
        for outlet in "ab":
            room.article(f"{outlet}{hour}", f"{outlet}.example", 60 * hour + 5, ROME)


@given(st.integers(0, 1_000), st.floats(0, 1_000))
def test_the_score_is_higher_for_more_and_for_less_usual(count: int, usual: float) -> None:
    assert burst_score(count + 1, usual) > burst_score(count, usual) >= burst_score(count, usual + 1)


def test_the_score_is_about_the_number_of_standard_deviations() -> None:
    assert math.isclose(burst_score(130, 100), 3, abs_tol=0.25)
    assert burst_score(1, 0) < RISING <= burst_score(3, 0)


def test_what_is_named_as_always_does_not_rise() -> None:
    room = Room()
    usual_day(room)
    for n in range(20):
        room.article("now", f"{n}.example", 24 * 60 + n, KYIV)
    assert room.rising.keys() == {KYIV.entity_id}
    (rise,) = room.rising.values()
    assert (rise.now, rise.usual) == (19, 0.0)


def test_one_outlet_alone_lets_nothing_rise_however_much_it_writes() -> None:
    room = Room()
    usual_day(room)
    for n in range(30):
        room.article(f"n{n}", "loud.example", 24 * 60 + n, KYIV)
    room.article("n0", "other.example", 24 * 60 + 31)
    assert KYIV.entity_id not in room.rising
    for n in range(4):
        room.article("n0", f"{n}.example", 24 * 60 + 32)
    assert KYIV.entity_id in room.rising


def test_articles_of_no_outlet_let_nothing_rise() -> None:
    room = Room()
    for n in range(30):
        room.article(f"n{n}", None, n, KYIV)
    assert room.rising == {}
    assert all(story_rise(story, room.state.watermark).score == 0 for story in room.state.stories.values())


def test_a_story_rises_by_outlets_above_those_of_its_other_hours() -> None:
    room = Room()
    for n in range(40):
        room.article("steady", f"{n}.example", 15 * n)
    for n in range(8):
        room.article("new", f"{n}.example", 590 + n)
    state = room.state
    steady, new = (story_rise(state.stories[name], state.watermark) for name in ("steady", "new"))
    assert steady.score == 0
    assert math.isclose(steady.usual, 4, abs_tol=0.5)
    assert (new.now, new.usual) == (7, 0.0)
    assert new.score > RISING
    assert [story["cluster_id"] for story in stories_answer(state, {"sort": "rise"})["stories"]] == ["new", "steady"]
    assert story_rise(state.stories["new"], state.watermark + 2 * HOUR).score == 0
    assert story_rise(state.stories["new"], None).score == 0


def test_the_answer_lists_what_rises_with_its_counts_and_nothing_else() -> None:
    room = Room()
    usual_day(room)
    for n in range(20):
        room.article("now", f"{n}.example", 24 * 60 + n, KYIV)
    answer = asyncio.run(entities_answer(room.state, {"sort": "rising", "by": "coverage"}))
    (kyiv,) = answer["entities"]
    assert (kyiv["entity_id"], kyiv["coverage"], answer["rises"][KYIV.entity_id]["now"]) == (KYIV.entity_id, 20, 19)
    assert (answer["entities_total"], answer["sort"]) == (1, "rising")
    assert asyncio.run(entities_answer(room.state, {"sort": "rising", "type": "PERSON"}))["entities"] == []
    assert asyncio.run(entities_answer(room.state, {}))["rises"] == {}


@given(st.data(), st.sampled_from(Window))
def test_the_volume_of_each_window_is_that_of_its_articles(data: st.DataObject, window: Window) -> None:
    of = data.draw(news(max_articles=20))
    state = TrendState({}, timedelta(days=7))
    for record in data.draw(interleaved(of)):
        state.include(record)
    state.store()
    restored = TrendState(
        {key: story_from_json(story_to_json(story)) for key, story in state.stories.items()}, timedelta(days=7)
    )
    restored.rebuild()
    counted = [
        (one.article_time // MINUTE, one.published)
        for part in of.verdicts
        for one in part
        if one.outcome in {Outcome.UNIQUE, Outcome.EXACT_COPY, Outcome.NEAR_COPY, Outcome.UPDATE}
        or (one.outcome is Outcome.THIN and one.published)
    ]
    articles = Counter(window.start_of(minute) for minute, _ in counted)
    published = Counter(window.start_of(minute) for minute, is_published in counted if is_published)
    for told in (state, restored):
        assert [*told.volume.series(window)] == [
            (start, articles[start], published[start]) for start in sorted(articles)
        ]


def test_the_summary_is_a_series_too_of_what_is_kept() -> None:
    room = Room()
    usual_day(room)
    series = summary_answer(room.state, {"window": "1h"})["series"]
    assert [(one["articles"], one["published"]) for one in series] == [(2, 2)] * 24
    # The watermark takes its time for a leap of days.
    for n in range(60):
        room.article(f"later{n}", "a.example", 9 * 24 * 60)
    assert [one["articles"] for one in summary_answer(room.state, {})["series"]] == [60]


@pytest.mark.parametrize("window", Window)
def test_a_summary_of_nothing_has_an_empty_series(window: Window) -> None:
    assert summary_answer(TrendState({}, timedelta(days=7)), {"window": window})["series"] == []
