"""The state of the stage: whole windows, exact after a restart, bounded by the horizon."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from newsroom import ENTITIES, MINUTE, START, cut, interleaved, news

from unecho.core.dead_reason import DeadReason
from unecho.core.verdict import Outcome
from unecho.core.windows import Window
from unecho.records.article_json import Refusal
from unecho.records.record import Incoming
from unecho.trends.batches.handling import ReadRecord, include_all, read_all
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import PublishedArticle, StoryVerdict
from unecho.trends.stories.story_json import story_from_json, story_to_json

HORIZON = timedelta(hours=2)
DAY = 24 * 60 * MINUTE


def counted(state, window, start):
    return {entity_id: count for entity_id, count in state.counts.held(window, start).items() if any(count)}


def assert_same_where_both_keep(one, other):
    """The watermark, so what is dropped when, depends on the order of reading; a window that is kept never does."""
    for window in Window:
        for start in set(one.counts.starts(window)) & set(other.counts.starts(window)):
            assert counted(one, window, start) == counted(other, window, start)


def run(batches, stories=None):
    state = TrendState({} if stories is None else stories, HORIZON)
    state.rebuild()
    for batch in batches:
        for record in batch:
            state.include(record)
        state.store()
    return state


def restarted(state):
    """The state of a process that has only what was stored."""
    stored = {key: story_from_json(story_to_json(story)) for key, story in state.stories.items()}
    after = TrendState(stored, HORIZON)
    after.rebuild()
    return after


@given(st.data())
def test_batches_do_not_matter(data):
    order = data.draw(interleaved(data.draw(news(max_articles=20))))
    one, other = run(cut(data, order)), run([order])
    assert one.outcomes == other.outcomes
    assert {key: story._replace(watermark=None) for key, story in one.stories.items()} == {
        key: story._replace(watermark=None) for key, story in other.stories.items()
    }
    assert_same_where_both_keep(one, other)


@given(st.data())
def test_a_restart_at_any_batch_with_records_read_again_counts_the_same(data):
    order = data.draw(interleaved(data.draw(news(max_articles=20))))
    batches = cut(data, order)
    at = data.draw(st.integers(0, len(batches)))
    committed = data.draw(st.integers(0, at))
    through = run(batches)
    before = run(batches[:at])
    after = restarted(before)
    for batch in batches[committed:]:
        for record in batch:
            after.include(record)
        after.store()
    assert after.outcomes == through.outcomes
    assert_same_where_both_keep(after, through)


@given(st.data())
def test_what_was_not_sent_before_a_crash_is_sent_when_its_record_is_read_again(data):
    order = data.draw(interleaved(data.draw(news())))
    sent = dict(run([order]).counts.take_changed())
    after = restarted(run([order]))
    for record in order:
        after.include(record)
    assert {key: count for key, count in after.counts.take_changed() if any(count)} == {
        key: count for key, count in sent.items() if any(count)
    }


def verdict(number, time, cluster=None, outcome=Outcome.UNIQUE):
    name = f"a{number}"
    return StoryVerdict(name, outcome, True, cluster or name, name, "x", None, None, time, 0, number, 0, number)


def test_stories_and_windows_behind_the_horizon_are_dropped():
    state = TrendState({}, HORIZON)
    state.include(verdict(0, START))
    state.include(PublishedArticle("a0", "a0", ENTITIES[:1]))
    state.store()
    for number in range(1, 20):
        state.include(verdict(number, START + 2 * DAY))
    state.store()
    assert "a0" not in state.stories
    assert len(state.stories) == 19
    assert state.outcomes == {Outcome.UNIQUE: 19}
    assert list(state.counts.entity_ids()) == []
    assert state.entities == {}


def test_a_story_whose_article_comes_after_it_was_dropped_is_dropped_again():
    state = TrendState({}, HORIZON)
    for number in range(20):
        state.include(verdict(number, START + 4 * DAY))
    state.store()
    state.include(PublishedArticle("late", "late", ENTITIES[:1]))
    state.include(verdict(20, START + 4 * DAY, "again")._replace(outcome=Outcome.REVISION))
    state.store()
    assert {"late", "again"} < state.stories.keys()
    for number in range(21, 60):
        state.include(verdict(number, START + 8 * DAY))
    state.store()
    assert len(state.stories) == 39
    assert +state.outcomes == {Outcome.UNIQUE: 39}
    assert restarted(state).outcomes == +state.outcomes


def test_an_article_that_is_read_again_does_not_open_a_story_that_was_dropped():
    state = TrendState({}, HORIZON)
    read = [verdict(0, START), PublishedArticle("a0", "a0", ENTITIES[:1], START)]
    for record in read:
        assert state.include(record)
    for number in range(1, 20):
        state.include(verdict(number, START + 2 * DAY))
    state.store()
    assert "a0" not in state.stories
    assert not state.include(read[1])
    state.store()
    assert len(state.stories) == 19
    assert state.entities == {}
    for number in range(1, 20):
        assert state.include(PublishedArticle(f"a{number}", f"a{number}", ENTITIES[:1], START)), "its story is there"
    assert state.include(PublishedArticle("early", "early", ENTITIES[:1], START + 2 * DAY)), "its verdict is to come"


def test_one_article_from_the_future_drops_nothing():
    state = TrendState({}, HORIZON)
    for number in range(20):
        state.include(verdict(number, START))
    state.include(verdict(20, START + 3_650 * DAY))
    state.store()
    assert len(state.stories) == 21
    assert state.watermark == START
    assert restarted(state).watermark == START


def test_of_an_entitys_names_the_longest_is_shown_in_any_order():
    short, long = ENTITIES[0], ENTITIES[0]._replace(name="The Rome")
    articles = [PublishedArticle("a0", "a0", (short,)), PublishedArticle("a1", "a1", (long,))]
    assert run([articles]).entities == run([articles[::-1]]).entities == {short.entity_id: long}
    assert restarted(run([articles])).entities == {short.entity_id: long}


def test_entities_of_a_text_that_came_again_are_those_of_the_first_after_a_restart_too():
    state = run([[PublishedArticle("a0", "a0", ENTITIES[:1]), PublishedArticle("a0", "a0", ENTITIES[:2])]])
    assert state.entities == restarted(state).entities == {ENTITIES[0].entity_id: ENTITIES[0]}


def record(number):
    return Incoming("articles.verdicts", 0, number, 0, None, b"")


def test_what_fails_is_refused_and_the_rest_of_the_batch_counts():
    def read(item):
        if item.offset == 1:
            raise RuntimeError("no such thing\x00")
        return verdict(item.offset, START)

    state = TrendState({}, HORIZON)
    included = include_all(state, read_all([record(number) for number in range(4)], read))
    state.store()
    assert included.outcomes == {Outcome.UNIQUE: 3}
    assert [(item.record.offset, item.refusal) for item in included.refused] == [
        (1, Refusal(DeadReason.UNPROCESSABLE, "RuntimeError: no such thing "))
    ]
    assert sorted(state.stories) == ["a0", "a2", "a3"]


def test_a_fold_that_fails_leaves_the_story_as_it_was(monkeypatch):
    state = TrendState({}, HORIZON)
    include_all(state, [ReadRecord(record(0), verdict(0, START))])
    state.store()
    before = dict(state.stories)
    monkeypatch.setattr("unecho.trends.state.trend_state.with_verdict", lambda *_: 1 / 0)
    included = include_all(state, [ReadRecord(record(1), verdict(1, START, cluster="a0"))])
    state.store()
    assert [item.refusal.reason for item in included.refused] == [DeadReason.UNPROCESSABLE]
    assert state.stories == before
    assert state.outcomes == {Outcome.UNIQUE: 1}


def test_a_rebuild_goes_in_steps_and_shows_only_its_end():
    stored = run([[verdict(number, START) for number in range(50)]]).stories
    state = TrendState(stored, HORIZON)
    steps = state.rebuilding()
    seen = []
    for _ in steps:
        seen.append(state.outcomes.total())
    assert seen == [0, 0]
    assert state.outcomes == {Outcome.UNIQUE: 50}
    assert state.watermark == START
