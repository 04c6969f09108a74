"""Which stories `/api/stories` and `/api/entities/ID` list."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom import ENTITIES, MINUTE, START, news

from unecho.core.article_time import format_time
from unecho.core.kind import Kind
from unecho.core.origin import Origin, OriginEvidence, OriginKind
from unecho.core.verdict import Outcome
from unecho.trends.api.answers.entity_answers import entity_answer
from unecho.trends.api.answers.story_answers import new_outlets
from unecho.trends.api.answers.story_list import stories_answer
from unecho.trends.api.answers.story_order import Sort
from unecho.trends.api.answers.summary import outlets_answer
from unecho.trends.api.queries import BadQueryError
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import PublishedArticle, StoryVerdict

AP = Origin("AP", OriginKind.AGENCY, OriginEvidence.DATELINE)


def verdict(
    n: int,
    cluster: str,
    title: str | None,
    source: str | None,
    origin: Origin | None = None,
    kind: Kind | None = None,
    matched_id: str | None = None,
) -> StoryVerdict:
    outcome = Outcome.UNIQUE if n % 10 == 0 else Outcome.NEAR_COPY
    return StoryVerdict(
        f"{cluster}{n}", outcome, n % 10 == 0, cluster, f"{cluster}{n // 10}0", source, None, title,
        START + n * MINUTE, 0, n, 0, n, origin=origin, kind=kind, reused=None if kind is None else 0.5,
        matched_id=matched_id,
    )  # fmt: skip


@pytest.fixture
def state() -> TrendState:
    state = TrendState({}, timedelta(days=7))
    for record in (
        verdict(0, "fire", "Fire at Ōsaka’s old harbour", "a.example", AP),
        verdict(1, "fire", None, "b.example"),
        verdict(2, "fire", None, "b.example", kind=Kind.SHORTENED),
        verdict(10, "vote", "«Vote» delayed again", "b.example"),
        verdict(11, "vote", None, "c.example", kind=Kind.VERBATIM),
        verdict(20, "rain", None, None),
        PublishedArticle("fire0", "fire", (ENTITIES[0],)),
        PublishedArticle("vote10", "vote", (ENTITIES[0], ENTITIES[1])),
    ):
        state.include(record)
    state.store()
    return state


def listed(state: TrendState, **query: str) -> list[str]:
    answer = stories_answer(state, query)
    found = [story["cluster_id"] for story in answer["stories"]]
    assert answer["stories_total"] == len(found)
    return found


def minute(n: int) -> str:
    return format_time(START + n * MINUTE)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, ["fire", "vote", "rain"]),
        ({"sort": "recent"}, ["rain", "vote", "fire"]),
        ({"sort": "rise"}, ["fire", "vote", "rain"]),
        ({"kind": "shortened"}, ["fire"]),
        ({"kind": "merged"}, []),
        ({"entity": "place:rome"}, ["fire", "vote"]),
        ({"entity": "place:kyiv"}, ["vote"]),
        ({"entity": "place:nowhere"}, []),
        ({"outlet": "b.example"}, ["fire", "vote"]),
        ({"outlet": "c.example", "entity": "place:rome"}, ["vote"]),
        ({"origin": "ap"}, ["fire"]),
        ({"origin": "B.example"}, ["vote"]),
        ({"words": "fire"}, ["fire"]),
        ({"words": "HARBOUR ōsaka"}, ["fire"]),
        ({"words": "harb"}, ["fire"]),
        ({"words": "arbour"}, []),
        ({"words": "vote"}, ["vote"]),
        ({"words": "fire vote"}, []),
        ({"words": ""}, ["fire", "vote", "rain"]),
        ({"since": minute(2)}, ["fire", "vote", "rain"]),
        ({"since": minute(3)}, ["vote", "rain"]),
        ({"until": minute(10)}, ["fire"]),
        ({"since": minute(11), "until": minute(20)}, ["vote"]),
        ({"since": "2025-11-21T06:00:00+00:00"}, []),
        ({"since": "2025-11-21T06:00:00 00:00"}, []),
    ],
)
def test_a_story_has_all_that_is_asked_for(state: TrendState, query: dict[str, str], found: list[str]) -> None:
    assert listed(state, **query) == found


@pytest.mark.parametrize("query", [{"sort": "size "}, {"kind": "copy"}, {"since": "yesterday"}, {"until": ""}])
def test_what_cannot_be_asked_for_is_refused(state: TrendState, query: dict[str, str]) -> None:
    with pytest.raises(BadQueryError) as error:
        stories_answer(state, query)
    assert error.value.parameter in query


def test_a_story_says_who_ran_it_in_which_order_and_what_it_was(state: TrendState) -> None:
    fire, vote, _ = stories_answer(state, {})["stories"]
    assert (fire["size"], fire["reprints"], fire["updates"], fire["kinds"]) == (3, 2, 0, {"shortened": 1})
    told = [(one["source"], one["minutes_behind"], one["article_id"], one["kind"]) for one in fire["outlets"]]
    # Of an outlet's articles the first counts.
    assert told == [("a.example", 0, "fire0", None), ("b.example", 1, "fire1", None)]
    assert [(one["minutes_behind"], one["kind"], one["reused"]) for one in vote["outlets"]] == [
        (0, None, None),
        (1, "verbatim", 0.5),
    ]


def test_an_outlet_says_of_which_article_its_share_is() -> None:
    state = TrendState({}, timedelta(days=7))
    for record in (
        verdict(0, "fire", None, None),
        verdict(1, "fire", None, "a.example", kind=Kind.VERBATIM, matched_id="fire0"),
        verdict(2, "fire", None, "a.example", kind=Kind.VERBATIM, matched_id="fire1"),
        verdict(3, "fire", None, "b.example", kind=Kind.VERBATIM, matched_id="fire1"),
        verdict(4, "fire", None, "c.example", kind=Kind.VERBATIM, matched_id="fire2"),
        verdict(5, "fire", None, "d.example"),
    ):
        state.include(record)
    state.store()
    told = {one["source"]: one["matched"] for one in outlets_answer(state, {"story": "fire"})["outlets"]}
    assert told == {
        "a.example": {"article_id": "fire0", "source": None, "source_known": True},
        "b.example": {"article_id": "fire1", "source": "a.example", "source_known": True},
        # Neither the first of its outlet, nor one that may stand for the story.
        "c.example": {"article_id": "fire2", "source": None, "source_known": False},
        "d.example": None,
    }


def test_what_rises_comes_first(state: TrendState) -> None:
    then = START + 20 * MINUTE
    new = {name: new_outlets(story, then) for name, story in state.stories.items()}
    # The ten minutes before then have the 11th and not the 10th.
    assert new == {"fire": (0, 2), "vote": (1, 2), "rain": (0, 0)}
    assert new_outlets(state.stories["vote"], START + 71 * MINUTE) == (0, 0)
    assert new_outlets(state.stories["vote"], None) == (0, 0)
    assert sorted(state.stories.values(), key=lambda story: Sort.RISE.rank(story, then)) == [
        state.stories[name] for name in ("vote", "fire", "rain")
    ]


def test_an_entity_has_its_windows_and_its_stories(state: TrendState) -> None:
    answer = entity_answer(state, "place:rome", {"window": "1m"})
    assert answer is not None
    assert (answer["name"], answer["type"]) == ("Rome", "PLACE")
    series = [(one["window_start"], one["unique"], one["coverage"]) for one in answer["series"]]
    assert series == [
        (minute(0), 1, 1), (minute(1), 0, 1), (minute(2), 0, 1), (minute(10), 1, 1), (minute(11), 0, 1),
    ]  # fmt: skip
    assert [story["cluster_id"] for story in answer["stories"]] == ["vote", "fire"]
    assert entity_answer(state, "place:nowhere", {}) is None


@given(news(), st.sampled_from(ENTITIES))
def test_an_entity_is_of_the_stories_whose_articles_name_it(made, entity) -> None:
    state = TrendState({}, timedelta(days=7))
    for part in made.partitions:
        for record in part:
            state.include(record)
    state.store()
    told = entity_answer(state, entity.entity_id, {"window": "1d", "limit": "1000"})
    named = {
        story.cluster_id
        for story in state.stories.values()
        if not story.is_stub and story.last_seen is not None and entity.entity_id in story.entities
    }
    assert {story["cluster_id"] for story in ([] if told is None else told["stories"])} == named
