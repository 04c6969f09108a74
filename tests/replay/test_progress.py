"""The share that progress shows is the share of what is sent in the end."""

import asyncio

import pytest

from unecho.replay import progress
from unecho.replay.pace import AtOnce
from unecho.replay.plan import Options, Planned, count_records, plan
from unecho.replay.progress import Goal, show_progress
from unecho.replay.tally import Tally
from unecho.sources.fields.field_map import FieldMap
from unecho.sources.items import Item, Line

ITEMS: list[Item] = [Line("f", number, b'{"id":"%d","text":"One. Two. Three."}' % number) for number in range(5)]
OPTIONS = Options(FieldMap(), 1_000, copies=40, background=50)


def test_the_share_rises_evenly_from_record_to_record() -> None:
    goal = Goal(count_records(lambda: ITEMS, OPTIONS), 500)
    tally = Tally()
    records = [item for item in plan(lambda: ITEMS, OPTIONS, AtOnce()) if isinstance(item, Planned)]
    for number, record in enumerate(records, 1):
        tally.delivered([record])
        done, total = goal.of(tally)
        assert total == len(records)
        assert done == number


async def test_the_log_tells_share_and_time_left(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    tally, goal, now = Tally(), Goal(None, 1_000), 0.0
    looks = asyncio.Semaphore(0)
    go_on = asyncio.Semaphore(0)

    async def sleep(_: float) -> None:
        looks.release()
        await go_on.acquire()

    monkeypatch.setattr(progress.asyncio, "sleep", sleep)
    told: list[dict[str, object]] = []
    monkeypatch.setattr(progress, "log_event", lambda _log, _event, **fields: told.append(fields))
    showing = asyncio.create_task(show_progress(tally, goal, lambda: now, bar=False))
    for sent in (10, 20, 30):
        await looks.acquire()
        goal.records = 40
        now = sent * 2.0
        tally.delivered([Planned(b"a", b"1", 0.0, "f:1")] * 10)
        go_on.release()
    await looks.acquire()
    showing.cancel()
    assert [(line["share"], line["seconds_left"]) for line in told] == [(0.25, 60), (0.5, 40), (0.75, 20)]
