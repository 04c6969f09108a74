"""What the page asks of what trends has in memory: the newest verdicts, the pace, the hours."""

from collections import Counter
from datetime import timedelta

import pytest
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.article_time import format_time
from unecho.core.kind import Kind
from unecho.core.verdict import Outcome
from unecho.monitoring.health import Health
from unecho.trends.api.routes import api_routes
from unecho.trends.state.newest_verdicts import LatestVerdicts
from unecho.trends.state.pace import STEP_SECONDS, STEPS, Pace
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import StoryVerdict
from unecho.trends.watching.hours import hours_answer

MINUTE = 60_000
HOUR = 60 * MINUTE
START = 1_763_700_000_000 // HOUR * HOUR


def verdict(number, cluster="a", outcome=Outcome.NEAR_COPY, time=START, **more):
    return StoryVerdict(
        f"{cluster}-{number}", outcome, outcome is Outcome.UNIQUE, cluster, cluster, more.pop("source", "x.example"),
        more.pop("url", None), more.pop("title", "A title"), time, 0, number, 0, number, **more,
    )  # fmt: skip


@pytest.fixture
async def ask():
    state = TrendState({}, timedelta(days=7))
    state.include(verdict(0, outcome=Outcome.UNIQUE, title="The story"))
    state.include(verdict(1, source="y.example", kind=Kind.SHORTENED, reused=0.5, title=None))
    state.include(verdict(1, source="y.example", kind=Kind.SHORTENED, reused=0.5, title=None))
    state.include(verdict(2, "b", Outcome.UNIQUE))
    state.store()
    application = Application()
    application.add_routes(api_routes(state, Health(waiting_for=None)))
    async with TestClient(TestServer(application)) as client:

        async def get(path):
            async with client.get(f"/api/{path}") as response:
                assert response.status == 200, await response.text()
                return await response.json()

        get.state, get.client = state, client
        yield get


async def test_the_newest_verdict_comes_first_and_once(ask):
    told = await ask("verdicts")
    assert [item["article_id"] for item in told["verdicts"]] == ["b-2", "a-1", "a-0"]
    assert told["verdicts"][1]["story_title"] == "The story"
    assert told["verdicts"][1]["kind"] == "shortened"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("outlet=y.example", ["a-1"]),
        ("story=a", ["a-1", "a-0"]),
        ("kind=shortened", ["a-1"]),
        ("outcome=unique", ["b-2", "a-0"]),
        ("outcome=unique&story=a", ["a-0"]),
    ],
)
async def test_verdicts_are_those_that_are_asked_for(ask, query, found):
    assert [item["article_id"] for item in (await ask(f"verdicts?{query}"))["verdicts"]] == found


async def test_pages_of_verdicts_have_each_once_while_more_come(ask):
    first = await ask("verdicts?limit=2")
    ask.state.include(verdict(3, "c", Outcome.UNIQUE))
    second = await ask(f"verdicts?limit=2&after={first['next']}")
    assert [item["article_id"] for item in second["verdicts"]] == ["a-0"]


def test_what_is_kept_of_verdicts_is_bounded():
    latest = LatestVerdicts(kept=2)
    for number in range(5):
        latest.note(verdict(number, title="x" * 1_000_000, url="https://x.example/" + "y" * 1_000_000))
    kept = list(latest.newest_first())
    assert [(number, item.article_id) for number, item in kept] == [(5, "a-4"), (4, "a-3")]
    assert all(len(item.title) == 500 and item.url is None for _, item in kept)


@given(st.lists(st.tuples(st.floats(0, 1_200), st.sampled_from(list(Outcome)))), st.floats(0, 100))
def test_the_pace_is_what_came_in_each_step(came, rest):
    clock = [1000.0]
    pace = Pace(lambda: clock[0])
    expected: Counter[tuple[int, bool]] = Counter()
    for seconds, outcome in sorted(came, key=lambda item: item[0]):
        clock[0] = 1000.0 + seconds
        pace.note(outcome)
        expected[int(clock[0] // STEP_SECONDS), outcome in {Outcome.EXACT_COPY, Outcome.NEAR_COPY}] += 1
    clock[0] += rest
    steps = pace.steps()
    now = int(clock[0] // STEP_SECONDS)
    assert [step.number for step in steps] == list(range(max(now - STEPS, int(1000 // STEP_SECONDS)), now))
    for step in steps:
        copies = expected[step.number, True]
        assert (step.articles, step.copies) == (copies + expected[step.number, False], copies)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 60 * 60)), max_size=30))
def test_hours_are_those_of_a_recount(came):
    state = TrendState({}, timedelta(days=30))
    opened: dict[str, int] = {}
    for number, (cluster, minute) in enumerate(came):
        outcome = Outcome.NEAR_COPY if cluster in opened else Outcome.UNIQUE
        time = START + minute * MINUTE
        state.include(verdict(number, cluster, outcome, time))
        opened[cluster] = min(opened.get(cluster, time), time)
    state.store()
    told = hours_answer(state)["hours"]
    hours = [format_time(START + minute * MINUTE // HOUR * HOUR) for _, minute in came]
    for item in told:
        assert item["articles"] == hours.count(item["hour"])
    assert len(told) == (48 if came else 0)
    if came:
        shown = {item["hour"] for item in told}
        starts = [format_time(time // HOUR * HOUR) for time in opened.values()]
        # A story whose newest article is older than all that is shown is not looked at; no hour shown is one of it.
        assert {item["hour"]: item["stories"] for item in told if item["stories"]} == {
            hour: starts.count(hour) for hour in set(starts) & shown
        }


async def test_who_takes_an_older_answer_gets_what_another_got(ask):
    stale = {"Cache-Control": "max-stale=5"}

    async def articles(headers=None):
        async with ask.client.get("/api/summary", headers=headers) as response:
            return (await response.json())["articles"]

    assert await articles(stale) == 3
    ask.state.include(verdict(9, "d", Outcome.UNIQUE))
    assert await articles(stale) == 3
    assert await articles() == 4
    assert await articles({"Cache-Control": "max-stale=0"}) == 4
