"""What is fetched under one assignment never comes out under the next, and nothing before its position is set."""

import asyncio
import threading
from types import SimpleNamespace

import pytest
from faust.types import TP

from unecho.trends.faust import fetching_thread
from unecho.trends.faust.fetching_thread import EndingThread, FetchingConsumerThread
from unecho.trends.faust.in_step import InStep

RECORD_TIME = 1_755_000_000_000
INPUT, CHANGELOG = TP("articles.verdicts", 0), TP("stories-changelog", 0)


class Fetcher:
    """As aiokafka's: it waits for records, and takes no partitions for all of them."""

    def __init__(self) -> None:
        self.asked: list[set[TP]] = []
        self.arrived = asyncio.Event()
        self.asking = asyncio.Event()
        self._closed = False
        self._subscriptions = SimpleNamespace(fetch_context=threading.Lock)

    async def fetched_records(self, partitions: set[TP], **_: object) -> dict[TP, list[str]]:
        self.asked.append(partitions)
        self.asking.set()
        await self.arrived.wait()
        return {tp: [SimpleNamespace(timestamp=RECORD_TIME)] for tp in partitions}


class Consumer:
    """As aiokafka's: nothing committed, and `position` at once."""

    def __init__(self) -> None:
        self._fetcher, self._closed = Fetcher(), False
        self.states: dict[TP, SimpleNamespace] = {}
        assignment = SimpleNamespace(state_value=self.states.get)
        self._subscription = SimpleNamespace(subscription=SimpleNamespace(assignment=assignment))
        self.sought: list[tuple[TP, int]] = []

    def assignment(self) -> set[TP]:
        return {INPUT, CHANGELOG}

    async def committed(self, _: TP) -> None:
        return None

    async def beginning_offsets(self, partitions: list[TP]) -> dict[TP, int]:
        return dict.fromkeys(partitions, 5)

    async def position(self, _: TP) -> int:
        return 0

    def seek(self, tp: TP, offset: int) -> None:
        self.sought.append((tp, offset))


class Thread(FetchingConsumerThread):
    """With its own loop for the one that it would start."""

    def __init__(self) -> None:
        self._in_step = InStep()
        self._consumer = Consumer()
        self.told: list[set[TP]] = []
        self.consumer = SimpleNamespace(
            flow_active=True, _read_offset={}, threadsafe_partitions_revoked=self._tell, in_transaction=False
        )
        self.app = SimpleNamespace(
            tables=SimpleNamespace(changelog_topics={CHANGELOG.topic}),
            conf=SimpleNamespace(broker_request_timeout=10.0),
        )
        self.log = SimpleNamespace(dev=lambda *_: None)

    @property
    def thread_loop(self) -> asyncio.AbstractEventLoop:
        return asyncio.get_running_loop()

    async def begin(self) -> None:
        """Reads the input."""
        await self.seek_inputs(self.assignments)
        self.read_inputs(self.assignments)
        await asyncio.sleep(0)

    async def _tell(self, _: object, revoked: set[TP]) -> None:
        self.told.append(revoked)

    async def call_thread(self, fun, *args):
        return await fun(*args)

    async def fetch(self, *partitions: TP) -> dict[TP, list[str]]:
        return await self._fetch_records(self._consumer, set(partitions))


async def test_nothing_is_read_before_its_position_is_set():
    thread = Thread()
    thread._consumer._fetcher.arrived.set()
    assert await thread.fetch(INPUT, CHANGELOG) == {}
    await thread.seek_changelogs({CHANGELOG: 3}, thread.assignments)
    assert set(await thread.fetch(INPUT, CHANGELOG)) == {CHANGELOG}
    assert await thread.fetch(INPUT) == {}
    thread.read_inputs(thread.assignments)
    await asyncio.sleep(0)
    assert await thread.fetch(INPUT) == {}, "not sought yet"
    assert await thread.seek_inputs(thread.assignments) == {INPUT: 5}
    assert await thread.fetch(INPUT) == {}, "Faust empties its queues after that"
    thread.read_inputs(thread.assignments)
    await asyncio.sleep(0)
    assert set(await thread.fetch(INPUT)) == {INPUT}
    assert thread._consumer.sought == [(CHANGELOG, 3), (INPUT, 5)]
    await thread.on_partitions_revoked({INPUT, CHANGELOG})
    assert await thread.fetch(INPUT, CHANGELOG) == {}


async def test_a_fetch_under_way_ends_with_its_assignment():
    thread = Thread()
    await thread.seek_changelogs({CHANGELOG: 3}, thread.assignments)
    fetch = asyncio.create_task(thread.fetch(CHANGELOG))
    await thread._consumer._fetcher.asking.wait()
    await thread.on_partitions_revoked({CHANGELOG})
    thread._consumer._fetcher.arrived.set()
    assert await fetch == {}
    assert thread.told == [{CHANGELOG}]


async def test_what_was_asked_for_under_an_assignment_that_is_over_is_not_done():
    thread = Thread()
    before = thread.assignments
    await thread.on_partitions_revoked(set())
    await thread.seek_changelogs({CHANGELOG: 3}, before)
    assert await thread.seek_inputs(before) == {}
    thread.read_inputs(before)
    await asyncio.sleep(0)
    assert thread._consumer.sought == []
    assert await thread.fetch(INPUT, CHANGELOG) == {}


async def test_who_is_ahead_is_not_read_until_the_others_are_there():
    thread, other = Thread(), TP("articles.unique", 2)
    thread._consumer._fetcher.arrived.set()
    await thread.begin()

    def more(tp: TP, records: int, lso: int = 10) -> None:
        thread._consumer.states[tp] = SimpleNamespace(has_valid_position=True, position=lso - records, lso=lso)

    more(INPUT, 3)
    more(other, 0)
    assert set(await thread.fetch(INPUT, other)) == {INPUT, other}, "neither was read before"
    thread._in_step.read({INPUT: [SimpleNamespace(timestamp=RECORD_TIME + 5_000)]})
    more(other, 1)
    assert set(await thread.fetch(INPUT, other)) == {other}
    more(other, 0)
    assert set(await thread.fetch(INPUT, other)) == {INPUT, other}, "what is still open cannot be read"


def test_a_thread_that_hangs_keeps_neither_the_loop_nor_the_process(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(fetching_thread, "_STOP_SECONDS", 0.05)
    released = threading.Event()
    thread = EndingThread(SimpleNamespace(_start_thread=released.wait))
    thread.start()
    try:
        assert thread.daemon
        thread.stop()
        assert thread.is_alive()
    finally:
        released.set()
        thread.join()
    assert FetchingConsumerThread.Worker is EndingThread
