"""Lists of stories are what they would be if each story were looked at, however the stories came and went."""

import asyncio
import re
from collections import Counter
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from newsroom import ENTITIES, MINUTE, START

from unecho.core.article_time import parse_time
from unecho.core.kind import Kind
from unecho.core.verdict import Outcome
from unecho.core.windows import MINUTE_MS
from unecho.trends.api.answers.story_order import Sort, StoryPage
from unecho.trends.api.answers.summary import summary_answer
from unecho.trends.api.paging import page_of
from unecho.trends.listing.story_filter import StoryFilter
from unecho.trends.state.whole_state import WholeState
from unecho.trends.stories.story import FirstTelling, Outlet, Published, Story
from unecho.trends.stories.story_origin import origin_of
from unecho.trends.watching.hours import hours_answer

IDS = [f"a{number}" for number in range(6)]
SOURCES = ["a.example", "b.example", "c.example"]
TITLES = ["Fire at Ōsaka’s old_harbour", "«Vote» delayed", "STRAẞE", "...", "fire, again"]
WORDS = ["fire", "harb", "arbour", "vote", "strasse", "old", "again fire"]
TIMES = st.integers(-30, 30).map(lambda number: START + number * 5 * MINUTE)
KINDS = st.dictionaries(st.sampled_from(Kind), st.integers(1, 3), max_size=3)
AFTER = st.tuples(
    st.integers(-4, 1), st.integers(-(1 << 63), 1 << 63) | TIMES.map(lambda time: -time), st.sampled_from(IDS)
)


@st.composite
def stories(draw, cluster_id: str) -> Story:
    """As the fold makes them: times there are where there are articles, and outlets have theirs within."""
    if draw(st.integers(0, 9)) == 0:
        return Story(cluster_id, None)
    first, last = sorted((draw(TIMES), draw(TIMES)))
    times = st.sampled_from([first, last])
    outlets = {
        source: Outlet(1, time, last, None)
        for source, time in draw(st.dictionaries(st.sampled_from(SOURCES), times, max_size=3)).items()
    }
    named = st.lists(st.sampled_from(ENTITIES), max_size=2, unique=True).map(tuple) | st.none()
    published = st.builds(
        Published, times.map(lambda time: time // MINUTE_MS), st.sampled_from(TITLES) | st.none(), named
    )
    telling = st.builds(
        FirstTelling, times, st.just("x"), st.sampled_from(["Straße", "AP"]), st.just("agency"), st.just("credit")
    )
    return Story(
        cluster_id,
        draw(st.sampled_from(["p", "q", None])),
        size=draw(st.integers(1, 3)),
        first_seen=first,
        last_seen=last,
        minutes={first // MINUTE_MS: 1, last // MINUTE_MS: 2},
        outlets=outlets,
        published=draw(st.dictionaries(st.sampled_from(["p", "q"]), published, max_size=2)),
        outcomes={Outcome.UNIQUE: 1} if draw(st.booleans()) else {},
        kinds=draw(KINDS),
        telling=draw(st.none() | telling),
        stub=draw(st.integers(0, 3)) == 0,
        watermark=START,
    )  # fmt: skip


@st.composite
def filters(draw) -> StoryFilter:
    def perhaps(values):
        return draw(st.none() | values)

    return StoryFilter(
        entity=perhaps(st.sampled_from(ENTITIES).map(lambda entity: entity.entity_id)),
        outlet=perhaps(st.sampled_from(SOURCES)),
        origin=perhaps(st.sampled_from(["strasse", "ap", *SOURCES])),
        kind=perhaps(st.sampled_from(Kind)),
        since=perhaps(TIMES),
        until=perhaps(TIMES),
        words=tuple(draw(st.sampled_from(WORDS)).split()) if draw(st.booleans()) else (),
    )


def is_one(story: Story) -> bool:
    return story.size > 0 and not story.is_stub


def has_all(story: Story, wanted: StoryFilter) -> bool:
    origin = origin_of(story)
    words = re.split(r"[^\w]|_", (story.title or "").casefold())
    return is_one(story) and all(
        (
            wanted.since is None or story.last_seen >= wanted.since,
            wanted.until is None or story.first_seen < wanted.until,
            wanted.entity is None or wanted.entity in story.entities,
            wanted.outlet is None or wanted.outlet in story.outlets,
            wanted.origin is None or (origin is not None and origin.name.casefold() == wanted.origin),
            wanted.kind is None or wanted.kind in story.kinds,
            all(any(word.startswith(begins) for word in words) for begins in wanted.words),
        )
    )


def changed(data: st.DataObject, whole: WholeState) -> None:
    """Stories come, change, and go; at times somebody asks."""
    for _ in range(data.draw(st.integers(0, 12))):
        cluster_id = data.draw(st.sampled_from(IDS))
        had = whole.stories.get(cluster_id)
        story = data.draw(
            st.none() | stories(cluster_id) | st.just(had and had._replace(size=had.size and had.size + 1))
        )
        whole.put(0, cluster_id, story)
        if data.draw(st.booleans()):
            next(whole.listing.refreshing(whole.stories), None)
        elif data.draw(st.booleans()):
            assert len(whole.listing) == sum(map(is_one, whole.stories.values()))


@given(st.data())
def test_a_page_is_that_of_all_stories_looked_at(data: st.DataObject) -> None:
    whole = WholeState(timedelta(days=7))
    changed(data, whole)
    wanted, sort = data.draw(st.just(StoryFilter()) | filters()), data.draw(st.sampled_from(Sort))
    watermark, limit, after = data.draw(st.none() | TIMES), data.draw(st.integers(1, 4)), data.draw(st.none() | AFTER)
    found = StoryPage(sort, watermark, limit, after).of(whole.listing, whole.listing.rows(wanted))
    all_of_them = [story for story in whole.stories.values() if has_all(story, wanted)]
    assert found == page_of(all_of_them, lambda story: sort.rank(story, watermark), limit, after)


@given(st.data(), st.sampled_from(Sort))
def test_the_pages_are_all_stories(data: st.DataObject, sort: Sort) -> None:
    whole = WholeState(timedelta(days=7))
    changed(data, whole)
    listing, found, after = whole.listing, [], None
    while True:
        page = StoryPage(sort, START, 2, after).of(listing, listing.rows(StoryFilter()))
        found += page.items
        if page.next is None:
            break
        after = sort.rank(page.items[-1], START)
    assert found == sorted(filter(is_one, whole.stories.values()), key=lambda story: sort.rank(story, START))


@given(st.data())
def test_hours_are_those_of_all_stories(data: st.DataObject) -> None:
    whole = WholeState(timedelta(days=7))
    changed(data, whole)
    articles, opened = Counter[int](), Counter[int]()
    for story in filter(is_one, whole.stories.values()):
        opened[story.first_seen // (60 * MINUTE)] += 1
        for minute, number in story.minutes.items():
            articles[minute // 60] += number
    told = {parse_time(hour["hour"]) // (60 * MINUTE): hour for hour in hours_answer(whole)["hours"]}
    ahead = {hour for hour in articles | opened if hour > START // (60 * MINUTE)}
    shown = (articles | opened).keys() - ahead if told else set()
    assert shown <= told.keys()
    assert all((told[hour]["articles"], told[hour]["stories"]) == (articles[hour], opened[hour]) for hour in told)
    assert summary_answer(whole, {})["stories"] == sum(map(is_one, whole.stories.values()))


def test_what_one_outlet_has_just_now_comes_before_what_two_had_an_hour_ago() -> None:
    whole = WholeState(timedelta(days=7))
    then, now = START - 50 * MINUTE, START - MINUTE
    for name, times in (("old", (then, then)), ("older", (then, then)), ("new", (now,))):
        outlets = {source: Outlet(1, time, time, None) for source, time in zip(SOURCES, times, strict=False)}
        whole.put(0, name, Story(name, None, size=1, first_seen=min(times), last_seen=max(times), outlets=outlets))
    page = StoryPage(Sort.RISE, START, 1).of(whole.listing, whole.listing.rows(StoryFilter()))
    assert [story.cluster_id for story in page.items] == ["new"]


def test_a_thousand_stories_and_more_have_room() -> None:
    whole = WholeState(timedelta(days=7))
    for number in range(3_000):
        whole.put(0, f"a{number}", Story(f"a{number}", None, size=1 + number, first_seen=number, last_seen=number))
    page = StoryPage(Sort.SIZE, None, 2).of(whole.listing, whole.listing.rows(StoryFilter(since=1_500)))
    assert ([story.size for story in page.items], page.total) == ([3_000, 2_999], 1_500)
    for number in range(3_000):
        whole.put(0, f"a{number}", None)
    assert len(whole.listing) == len(whole.listing.rows(StoryFilter())) == 0


async def test_related_stories_are_made_ready_once_somebody_watches() -> None:
    whole = WholeState(timedelta(days=7))
    published = {"p": Published(1, "Fire at the old harbour", (ENTITIES[0],))}
    for number in range(120):
        whole.put(
            0, f"a{number}", Story(f"a{number}", "p", size=1, first_seen=START, last_seen=START, published=published)
        )
    renewed: list[str] = []
    renew = whole.related._renew
    whole.related._renew = lambda key, story: (renewed.append(key), renew(key, story))
    whole.begin_watching()
    whole.begin_watching()
    await asyncio.sleep(0)
    # In steps: others have had room by now.
    assert 0 < len(renewed) < 120
    await whole.related.prepare(whole.stories)
    assert sorted(renewed) == sorted(whole.stories)
