"""A worker that takes over has every story, however slow the broker is and whatever else happens to the group."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from aiokafka.errors import KafkaTimeoutError
from faust.tables.recovery import Recovery
from workers import SESSION, Worker, prepared, publish, until, working

from unecho.settings.settings import Settings
from unecho.trends.batches.writer import Writer
from unecho.trends.faust import transport as faust_transport
from unecho.trends.state.trend_state import TrendState

STORIES = 40


@pytest.fixture
async def settings(kafka_broker: str, topic_prefix: str, tmp_path: Path) -> Settings:
    settings = await prepared(kafka_broker, topic_prefix, tmp_path)
    await asyncio.to_thread(publish, settings, 0, STORIES)
    return settings


@pytest.fixture
async def stack() -> AsyncIterator[AsyncExitStack]:
    async with AsyncExitStack() as stack:
        yield stack


async def test_a_takeover_that_takes_longer_than_a_session_is_whole(
    settings: Settings, stack: AsyncExitStack, monkeypatch: pytest.MonkeyPatch
):
    async with working(settings, exactly_once=True) as first:
        await until(lambda: len(first.app.state.stories) == STORIES)
        second = await stack.enter_async_context(working(settings, exactly_once=True))
        await until(lambda: is_shared(first, second))
        opened = Writer.open

        async def open_slowly(self: Writer, partitions: frozenset[int]) -> None:
            # As long as a broker may take that has a killed worker's transaction to end.
            await asyncio.sleep(1.5 * SESSION.total_seconds())
            await opened(self, partitions)

        monkeypatch.setattr(Writer, "open", open_slowly)
    await until(lambda: len(second.app.states) == 4 and second.health.ready)
    assert second.app.state.stories == first.app.state.stories
    await asyncio.to_thread(publish, settings, STORIES, 2 * STORIES)
    await until(lambda: len(second.app.state.stories) == 2 * STORIES)


async def test_a_member_that_vanishes_while_it_joins_is_not_waited_for_for_long(settings: Settings):
    """The broker waits as long as the members let it; Faust's default, 60 s, was seen to stop counting for a minute."""
    async with working(settings, exactly_once=True) as worker:
        consumer = worker.app.consumer._fetching._ensure_consumer()
        assert consumer._coordinator._rebalance_timeout_ms == 10_000


async def test_a_takeover_that_another_rebalance_overtakes_is_whole(
    settings: Settings, stack: AsyncExitStack, monkeypatch: pytest.MonkeyPatch
):
    opening, may_open = asyncio.Event(), asyncio.Event()
    async with working(settings, exactly_once=True) as first:
        await until(lambda: len(first.app.state.stories) == STORIES)
        second = await stack.enter_async_context(working(settings, exactly_once=True))
        await until(lambda: is_shared(first, second))
        opened = Writer.open

        async def open_when_told(self: Writer, partitions: frozenset[int]) -> None:
            opening.set()
            await may_open.wait()
            await opened(self, partitions)

        monkeypatch.setattr(Writer, "open", open_when_told)
    await opening.wait()
    overtaken = second.app._revocations
    joining = asyncio.create_task(stack.enter_async_context(working(settings, exactly_once=True)))
    await until(lambda: second.app._revocations > overtaken)
    may_open.set()
    third = await joining
    await until(lambda: is_shared(second, third))
    await asyncio.to_thread(publish, settings, STORIES, 2 * STORIES)
    for worker in (second, third):
        await until(lambda worker=worker: len(worker.app.state.stories) == 2 * STORIES)
    # A story is stored for its verdict and again for its text; what another worker stored is read when there is time.
    await until(lambda: second.app.state.stories == third.app.state.stories)


async def test_stories_that_a_worker_keeps_through_a_rebalance_are_not_counted_anew(
    settings: Settings, stack: AsyncExitStack
):
    first = await stack.enter_async_context(working(settings, exactly_once=True))
    await until(lambda: len(first.app.state.stories) == STORIES)
    before = dict(first.app.states)
    async with working(settings, exactly_once=True) as second:
        await until(lambda: is_shared(first, second))
        kept = dict(first.app.states)
        assert all(before[number] is state for number, state in kept.items())
    await until(lambda: len(first.app.states) == 4 and first.health.ready)
    assert all(first.app.states[number] is state for number, state in kept.items())
    await asyncio.to_thread(publish, settings, STORIES, 2 * STORIES)
    await until(lambda: len(first.app.state.stories) == 2 * STORIES)


def is_shared(one: Worker, other: Worker) -> bool:
    """Whether each has half of the partitions, and answers for all."""
    return len(one.app.states) == len(other.app.states) == 2 and one.health.ready and other.health.ready


async def test_a_restore_that_the_broker_does_not_answer_ends_the_worker(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
):
    async def open_never(*_: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(faust_transport, "_STEP_SECONDS", 0.5)
    monkeypatch.setattr(Writer, "open", open_never)
    async with working(settings, exactly_once=True) as worker, asyncio.timeout(30):
        assert isinstance(await worker.app.failed(), KafkaTimeoutError)


async def test_a_restore_that_fails_ends_the_worker(settings: Settings, monkeypatch: pytest.MonkeyPatch):
    def fail(_: TrendState) -> None:
        raise RecursionError("a story that cannot be counted")

    monkeypatch.setattr(TrendState, "rebuilding", fail)
    async with working(settings, exactly_once=True) as worker, asyncio.timeout(30):
        assert isinstance(await worker.app.failed(), RecursionError)


async def test_a_restore_that_is_broken_off_is_not_taken_for_done(settings: Settings, monkeypatch: pytest.MonkeyPatch):
    async with working(settings, exactly_once=True) as worker:
        await until(lambda: worker.health.ready)
        begins_anew = asyncio.Event()
        begins_anew.set()
        monkeypatch.setattr(Recovery, "signal_recovery_start", begins_anew)
        worker.health.waiting_for = "the stories to be restored"
        await worker.app._recovered()
        assert not worker.health.ready
        begins_anew.clear()
        await worker.app._recovered()
        assert worker.health.ready


async def test_a_restore_that_ends_between_two_assignments_is_not_taken_for_done(settings: Settings):
    """What it has read may lack the newest stories, and would be kept under the next assignment."""
    async with working(settings, exactly_once=True) as worker:
        await until(lambda: worker.health.ready)
        await worker.app._revoked()
        worker.app.states.clear()
        await worker.app._recovered()
        assert not worker.health.ready
        assert not worker.app.states


async def test_what_was_read_under_the_assignment_before_is_read_again(settings: Settings):
    async with working(settings, exactly_once=True) as worker:
        await until(lambda: len(worker.app.state.stories) == STORIES)
        recovery = worker.app._recovery
        stories = worker.app._table.of(0)
        assert stories
        recovery.active_offsets.update(dict.fromkeys(recovery.active_tps, 7))
        worker.app._kept = frozenset({1})
        await worker.app._take_over()
        assert not worker.app._table.of(0)
        assert worker.app._table.of(1)
        begun = {tp.partition for tp, offset in recovery.active_offsets.items() if offset is not None}
        assert begun == {1}
