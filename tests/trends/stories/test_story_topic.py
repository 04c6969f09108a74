"""Topic stories: its newest records are the stories, however the batches are cut and whatever is read again."""

from collections import Counter
from datetime import timedelta

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom import ENTITIES, MINUTE, START, cut, interleaved, news

from unecho.core.article_time import format_time
from unecho.core.representative import Representative
from unecho.core.verdict import Outcome
from unecho.process.exit_codes import UserError
from unecho.records.record import Outgoing
from unecho.records.schemas import SchemaName, validator
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.chosen import Chooser
from unecho.trends.stories.story import PublishedArticle, StoryVerdict
from unecho.trends.stories.story_json import story_from_json, story_to_json
from unecho.trends.story_records import story_records

HORIZON = timedelta(days=7)
DAY = 24 * 60 * MINUTE
COUNTED = {Outcome.UNIQUE, Outcome.EXACT_COPY, Outcome.NEAR_COPY, Outcome.UPDATE}
CHOOSERS = st.sampled_from([*map(Chooser, Representative), Chooser(Representative.PREFERRED, ("b.example",))])


def step(state: TrendState, records) -> list[Outgoing]:
    for record in records:
        state.include(record)
    state.store()
    return story_records(state.changes.take(state.stories), state.chooser)


def newest(records: list[Outgoing]) -> dict[str, dict]:
    """What a reader of the compacted topic has, without what the batches decide."""
    found = {}
    for record in records:
        assert record.topic is Topic.STORIES
        if record.value is None:
            found.pop(record.key.decode())
            continue
        assert validator(SchemaName.STORY).is_valid(orjson.loads(record.value))
        found[record.key.decode()] = orjson.loads(record.value) | {"events": None}
    return found


@given(st.data(), CHOOSERS)
def test_the_newest_records_are_the_stories_however_the_batches_are_cut(data: st.DataObject, chooser: Chooser):
    order = data.draw(interleaved(data.draw(news(max_articles=20))))
    state = TrendState({}, HORIZON, chooser)
    told = [record for batch in cut(data, order) for record in step(state, batch)]
    assert newest(told) == newest(step(TrendState({}, HORIZON, chooser), order))


@given(st.data())
def test_a_story_is_told_as_a_recount_of_the_log_has_it(data: st.DataObject):
    of = data.draw(news(max_articles=20))
    told = newest(step(TrendState({}, HORIZON), data.draw(interleaved(of))))
    verdicts = [verdict for partition in of.verdicts for verdict in partition]
    stubs = {verdict.cluster_id for verdict in verdicts if verdict.outcome is Outcome.THIN and verdict.published}
    assert told.keys() == {verdict.cluster_id for verdict in verdicts} - stubs
    for cluster_id, story in told.items():
        mine = [verdict for verdict in verdicts if verdict.cluster_id == cluster_id]
        counted = [verdict for verdict in mine if verdict.outcome in COUNTED]
        named = {
            entity.entity_id
            for partition in of.articles
            for article in partition
            if article.cluster_id == cluster_id
            for entity in first_text(of, article).entities
        }
        assert story["size"] == len(counted)
        assert story["reprints"] == sum("copy" in verdict.outcome for verdict in counted)
        assert story["first_seen"] == format_time(min(verdict.article_time for verdict in counted))
        assert story["last_seen"] == format_time(max(verdict.article_time for verdict in counted))
        assert story["outlets_total"] == len({verdict.source for verdict in counted} - {None})
        assert story["kinds"] == Counter(verdict.kind for verdict in counted if verdict.kind is not None)
        assert {entity["entity_id"] for entity in story["entities"]} == named


def first_text(of, article: PublishedArticle) -> PublishedArticle:
    """An article's first record: a revision's entities do not count."""
    return next(
        one
        for partition in of.articles
        for one in partition
        if (one.article_id, one.cluster_id) == (article.article_id, article.cluster_id)
    )


@given(st.data(), CHOOSERS)
def test_after_a_restart_what_is_read_again_is_told_again_and_the_same(data: st.DataObject, chooser: Chooser):
    order = data.draw(interleaved(data.draw(news(max_articles=20))))
    at = data.draw(st.integers(0, len(order)))
    before = TrendState({}, HORIZON, chooser)
    step(before, order[:at])
    stored = {key: story_from_json(story_to_json(story)) for key, story in before.stories.items()}
    after = TrendState(stored, HORIZON, chooser)
    after.rebuild()
    # What was stored and not told: where the broker has no transactions, the stage may end between the two.
    assert newest(step(after, order)) == newest(step(TrendState({}, HORIZON, chooser), order))


def verdict(n: int, outcome: Outcome = Outcome.UNIQUE, cluster: str = "a0", **changes) -> StoryVerdict:
    published = outcome in {Outcome.UNIQUE, Outcome.UPDATE, Outcome.REVISION}
    made = StoryVerdict(
        f"a{n}", outcome, published, cluster, "a0", f"{n}.example", f"https://{n}.example/", f"Title {n}",
        START + n * MINUTE, 0, n, 0, n, shingles=100 + n,
    )  # fmt: skip
    return made._replace(**changes)


def events(records: list[Outgoing]) -> list[list[str] | None]:
    return [None if record.value is None else orjson.loads(record.value)["events"] for record in records]


def test_it_tells_what_a_story_went_through():
    state = TrendState({}, HORIZON, Chooser(Representative.LONGEST))
    assert events(step(state, [verdict(0)])) == [["opened"]]
    assert events(step(state, [PublishedArticle("a0", "a0", ENTITIES[:1])])) == [[]]
    assert events(step(state, [verdict(1, Outcome.NEAR_COPY, shingles=9)])) == [["grew"]]
    assert events(step(state, [verdict(2, Outcome.EXACT_COPY)])) == [["grew", "representative_changed"]]
    assert events(step(state, [verdict(3, Outcome.UPDATE, shingles=8), verdict(4, Outcome.REVISION)])) == [
        ["updated", "corrected"]
    ]
    assert events(step(state, [verdict(5, Outcome.REDELIVERY)])) == [[]]
    retracted = verdict(2, Outcome.RETRACTED, signed_offset=6, offset=6, canonical_id=None)
    assert events(step(state, [retracted])) == [["retracted", "representative_changed"]]
    # Dedupe started over, and wrote what it had written: nothing happened.
    assert step(state, [retracted._replace(offset=7)]) == []


def test_what_lies_behind_the_horizon_is_closed_and_forgotten():
    state = TrendState({}, timedelta(hours=2))
    step(state, [verdict(0), verdict(1, Outcome.THIN, "stub", published=True)])
    later = [verdict(n, cluster=f"a{n}", article_time=START + 2 * DAY) for n in range(2, 20)]
    told = step(state, later)
    assert [(record.key, record.value is None) for record in told[-2:]] == [(b"a0", False), (b"a0", True)]
    assert events(told) == [*[["opened"]] * 18, ["closed"], None]
    assert step(state, []) == []


@pytest.mark.parametrize(
    ("chooser", "chosen"),
    [
        (Chooser(Representative.FIRST), ["a0", "a1", "a2"]),
        (Chooser(Representative.LATEST), ["a3", "a2", "a1"]),
        (Chooser(Representative.LONGEST), ["a1", "a2", "a3"]),
        (Chooser(Representative.PREFERRED, ("9.example", "3.example", "2.example")), ["a3", "a2", "a0"]),
    ],
)
def test_each_policy_chooses_the_next_when_its_choice_is_retracted(chooser: Chooser, chosen: list[str]):
    state = TrendState({}, HORIZON, chooser)
    step(state, [verdict(0, shingles=5), *(verdict(n, Outcome.NEAR_COPY, shingles=9 - n) for n in (1, 2, 3))])
    found = []
    for offset in (10, 11, 12):
        found.append(chooser.id_of(state.stories["a0"]))
        step(state, [verdict(int(found[-1][1:]), Outcome.RETRACTED, signed_offset=offset, offset=offset)])
    assert found == chosen


def test_the_representative_says_whose_it_is_and_has_the_storys_headline_where_it_has_none():
    state = TrendState({}, HORIZON, Chooser(Representative.PREFERRED, ("7.example",)))
    step(state, [verdict(n, Outcome.NEAR_COPY if n else Outcome.UNIQUE, article_time=START + n) for n in range(15)])
    chosen = state.chooser.chosen(state.stories["a0"])
    assert chosen is not None
    assert (chosen.article_id, chosen.source, chosen.url) == ("a7", "7.example", "https://7.example/")
    assert (chosen.title, chosen.article_time) == ("Title 0", START + 7)
    assert len(state.stories["a0"].faces) <= 6


def test_texts_without_end_do_not_make_a_record_that_no_broker_takes():
    # What takes the most bytes as JSON, and ids as long as they may be.
    endless = "\x01" * 50_000
    opened = verdict(0, title=endless, cluster="é" * 2_048, article_id="é" * 2_048)
    state = TrendState({}, HORIZON)
    copies = [
        verdict(n, Outcome.NEAR_COPY, opened.cluster_id, article_id=f"{n}" + "é" * 2_000, source=f"{n}{endless}")
        for n in range(1, 40)
    ]
    records = step(state, [opened, *copies])
    assert all(len(record.value) < 1_000_000 for record in records)
    assert {orjson.loads(record.value)["cluster_id"] for record in records} == {opened.cluster_id}


def test_a_preferred_representative_needs_outlets():
    with pytest.raises(UserError, match="UNECHO_PREFERRED_OUTLETS is empty"):
        Chooser.of(Settings(representative=Representative.PREFERRED))
    settings = Settings(representative=Representative.PREFERRED, preferred_outlets=" b.example,a.example ,")
    assert Chooser.of(settings).outlets == ("b.example", "a.example")
