"""The memory of dedupe over a log in memory that loses its partition, or its beginning, at the worst moments."""

import asyncio
import os
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import orjson
import pytest
from aiokafka import TopicPartition
from pipelines import new_metrics
from shard import made_records, origins, snapshots, undisturbed

from unecho.dedupe.memory import ShardMemory
from unecho.dedupe.stage import DedupeStage
from unecho.delivery.outlets.outlet import PartitionLostError
from unecho.delivery.partition_log import PartitionLog
from unecho.monitoring.metrics import Metrics
from unecho.process.exit_codes import ExitCode, UserError
from unecho.records.record import Incoming
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.snapshots import folder as snapshot_folder
from unecho.snapshots.folder import SnapshotFolder

RECORDS = made_records(seed=3, count=60)
OTHERS = made_records(seed=4, count=60)
PARTITION = TopicPartition(Topic.SIGNED.named(), 0)


class Log:
    """The records from `begin` on, four at a time; `on_fetch` is called before each."""

    def __init__(self) -> None:
        self.records = RECORDS
        self.begin = 0
        self.at = 0
        self.is_ours = True
        self.fetched: list[int] = []
        self.on_fetch: Callable[[], None] = lambda: None

    def up_to(self, committed: int | None, settings: Settings) -> PartitionLog:
        self.fetched = []
        return PartitionLog(settings, "unecho-dedupe", self, PARTITION, committed, self.fetch, self.check)

    def check(self) -> None:
        if not self.is_ours:
            raise PartitionLostError("taken away")

    async def beginning_offsets(self, _: object) -> dict[TopicPartition, int]:
        return {PARTITION: self.begin}

    async def end_offsets(self, _: object) -> dict[TopicPartition, int]:
        return {PARTITION: len(self.records)}

    def seek(self, _: object, offset: int) -> None:
        self.at = offset

    async def position(self, _: object) -> int:
        return self.at

    async def fetch(self, _: object) -> list[SimpleNamespace]:
        self.on_fetch()
        start = max(self.at, self.begin)
        self.at = min(start + 4, len(self.records))
        self.fetched += range(start, self.at)
        return [self.record(offset) for offset in range(start, self.at)]

    def record(self, offset: int) -> SimpleNamespace:
        one = self.records[offset]
        return SimpleNamespace(
            topic=PARTITION.topic,
            partition=0,
            offset=offset,
            timestamp=one.timestamp,
            key=one.key,
            value=one.value,
            headers=one.headers,
        )


class Ground:
    def __init__(self, data_dir: Path, **settings: object) -> None:
        self.settings = Settings(data_dir=data_dir, **settings)  # type: ignore[arg-type]
        self.log = Log()
        self.start()

    def start(self) -> None:
        """As a new process does."""
        self.metrics: Metrics = new_metrics()
        self.stage = DedupeStage(self.settings, self.metrics)
        self.memory: ShardMemory = self.stage.memory
        self.said: list[str] = []

    async def restore(self, committed: int | None) -> None:
        await self.memory.restore(self.log.up_to(committed, self.settings), self.said.append)

    def judge(self, start: int, end: int) -> list[bytes | None]:
        batch = [Incoming(**self.log.record(offset).__dict__) for offset in range(start, end)]
        outputs = self.stage.handle(batch)
        return [output.value for output in outputs if output.topic is Topic.VERDICTS]

    def commit(self, start: int, end: int) -> None:
        self.judge(start, end)
        self.memory.committed(Incoming(**self.log.record(end - 1).__dict__))

    @property
    def folder(self) -> SnapshotFolder:
        return SnapshotFolder(self.settings.data_dir / "index", PARTITION.topic, 0)

    def goes_on_from(self, offset: int) -> None:
        """Holds what it says next against a stage that never stopped."""
        expected = [verdict for verdict in undisturbed(self.log.records) if verdict["signed_offset"] >= offset]
        assert [orjson.loads(value or b"") for value in self.judge(offset, len(self.log.records))] == expected


@pytest.fixture
def ground(tmp_path: Path) -> Ground:
    return Ground(tmp_path)


async def test_what_comes_back_is_kept_and_another_owners_progress_is_added(ground: Ground) -> None:
    await ground.restore(None)
    ground.commit(0, 20)
    ground.memory.release(0)
    ground.memory.expect([0])
    await ground.restore(35)
    assert origins(ground.metrics) == {"nothing": 1.0, "kept": 1.0}
    # The last record it had, to see whose log it is, and what came since.
    assert set(ground.log.fetched) >= set(range(19, 35))
    assert min(ground.log.fetched) == 19
    ground.goes_on_from(35)


async def test_what_goes_to_another_process_is_let_go(ground: Ground) -> None:
    await ground.restore(None)
    ground.commit(0, 20)
    ground.memory.release(0)
    ground.memory.expect([])
    assert ground.metrics.registry.get_sample_value("unecho_index_articles", {"partition": "0"}) is None
    await ground.restore(20)
    assert origins(ground.metrics) == {"nothing": 1.0, "log": 1.0}
    ground.goes_on_from(20)


@pytest.mark.parametrize("is_released", [False, True])
async def test_an_index_that_is_ahead_of_the_log_is_never_used(ground: Ground, is_released: bool) -> None:
    await ground.restore(None)
    ground.commit(0, 20)
    ground.judge(20, 30)
    if is_released:
        ground.memory.release(0)
    ground.memory.forget(0)
    ground.memory.expect([0])
    await ground.restore(20)
    assert origins(ground.metrics) == {"nothing": 1.0, "log": 1.0}
    ground.goes_on_from(20)


async def test_what_was_kept_is_not_used_where_less_is_committed(ground: Ground) -> None:
    await ground.restore(None)
    ground.commit(0, 20)
    ground.memory.release(0)
    await ground.restore(10)
    assert origins(ground.metrics) == {"nothing": 1.0, "log": 1.0}
    ground.goes_on_from(10)


async def test_what_is_taken_away_while_it_is_brought_up_to_date_is_not_read_twice(ground: Ground) -> None:
    await ground.restore(None)
    ground.commit(0, 8)
    ground.memory.release(0)

    def taken_late() -> None:
        ground.log.is_ours = len(ground.log.fetched) < 20

    ground.log.on_fetch = taken_late
    with pytest.raises(PartitionLostError):
        await ground.restore(40)
    done = ground.log.fetched[-5]
    ground.log.is_ours, ground.log.on_fetch = True, lambda: None
    ground.memory.expect([0])
    await ground.restore(40)
    assert min(ground.log.fetched) >= done - 4 > 8
    assert origins(ground.metrics) == {"nothing": 1.0, "kept": 1.0}
    ground.goes_on_from(40)


async def test_a_beginning_that_goes_while_it_is_read_is_noticed(ground: Ground) -> None:
    def retention() -> None:
        ground.log.begin = 30 if len(ground.log.fetched) >= 8 else 0

    ground.log.on_fetch = retention
    with pytest.raises(PartitionLostError, match="retention"):
        await ground.restore(50)
    assert origins(ground.metrics) == {}


async def test_neither_what_was_kept_nor_a_snapshot_is_used_for_a_log_with_other_records(ground: Ground) -> None:
    await ground.restore(None)
    ground.commit(0, 20)
    ground.memory.release(0)
    ground.log.records = OTHERS
    await ground.restore(30)
    assert origins(ground.metrics) == {"nothing": 1.0, "log": 1.0}
    ground.log.records = RECORDS
    ground.start()
    await ground.restore(None)
    ground.commit(0, 20)
    await ground.memory.stop(10.0)
    assert ground.folder.snapshots() == [ground.folder.path_of(20)]
    ground.start()
    ground.log.records = OTHERS
    await ground.restore(30)
    assert origins(ground.metrics) == {"log": 1.0}
    assert snapshots(ground.metrics) == {"refused": 1.0}
    ground.goes_on_from(30)


async def test_neither_is_used_where_the_log_after_it_is_gone(ground: Ground) -> None:
    await ground.restore(None)
    ground.commit(0, 20)
    ground.memory.release(0)
    ground.log.begin = 30
    await ground.restore(30)
    assert origins(ground.metrics) == {"nothing": 2.0}
    ground.log.begin = 0
    ground.start()
    await ground.restore(None)
    ground.commit(0, 20)
    await ground.memory.stop(10.0)
    ground.start()
    ground.log.begin = 30
    await ground.restore(30)
    assert origins(ground.metrics) == {"nothing": 1.0}
    assert snapshots(ground.metrics) == {"refused": 1.0}
    # Where only what it holds is gone, nothing is missing.
    ground.log.begin = 20
    ground.start()
    await ground.restore(30)
    assert origins(ground.metrics) == {"snapshot": 1.0}
    ground.goes_on_from(30)


async def test_what_is_committed_is_a_place_in_the_log_or_nothing_is_restored(
    ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def asked_another_way(*_: object) -> dict[TopicPartition, int]:
        return {PARTITION: len(RECORDS)}

    monkeypatch.setattr("unecho.delivery.partition_log.high_watermarks", asked_another_way)
    ground.log.begin = 10
    for committed, message in ((len(RECORDS) + 1, "ends at offset"), (9, "begins at offset 10")):
        with pytest.raises(UserError, match=message) as caught:
            await ground.restore(committed)
        assert caught.value.code is ExitCode.LOG
    assert origins(ground.metrics) == {}
    ground.log.begin = 0
    await ground.restore(len(RECORDS))
    assert origins(ground.metrics) == {"log": 1.0}


async def test_a_stop_writes_where_the_memory_is_in_step_only(ground: Ground) -> None:
    await ground.restore(None)
    ground.commit(0, 20)
    ground.judge(20, 25)
    await ground.memory.stop(0.0)
    assert ground.folder.snapshots() == []
    ground.start()
    await ground.restore(20)
    ground.commit(20, 30)
    await ground.memory.stop(10.0)
    assert ground.folder.snapshots() == [ground.folder.path_of(30)]
    ground.start()
    await ground.restore(30)
    assert origins(ground.metrics) == {"snapshot": 1.0}
    assert ground.metrics.registry.get_sample_value("unecho_snapshot_offset", {"partition": "0"}) == 30.0
    ground.goes_on_from(30)


async def test_a_stop_does_not_wait_for_a_snapshot_that_takes_too_long(
    ground: Ground, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    await ground.restore(None)
    ground.commit(0, 20)
    monkeypatch.setattr(snapshot_folder, "write_file", lambda *_: time.sleep(60))
    async with asyncio.timeout(10):
        await ground.memory.stop(0.1)
    assert "snapshot given up" in caplog.text
    assert not ground.folder.path.exists() or list(ground.folder.path.iterdir()) == []


async def test_snapshots_are_written_on_a_schedule_that_a_restart_goes_on_with(tmp_path: Path) -> None:
    ground = Ground(tmp_path, snapshot_every=timedelta(hours=1))
    await ground.restore(None)
    ground.commit(0, 20)
    ground.memory.tend()
    assert not ground.folder.path.exists()
    await ground.memory.stop(10.0)
    ground.start()
    await ground.restore(20)
    ground.commit(20, 30)
    ground.memory.tend()
    await ground.memory.stop(0.0)
    assert ground.folder.snapshots() == [ground.folder.path_of(20)]
    # The one there is was written more than an hour ago, by whichever process.
    os.utime(ground.folder.path_of(20), (0, time.time() - 3700))
    ground.start()
    await ground.restore(30)
    async with asyncio.timeout(20):
        while not ground.folder.path_of(30).exists() or snapshots(ground.metrics) == {}:
            ground.memory.tend()
            await asyncio.sleep(0.01)
    assert snapshots(ground.metrics) == {"written": 1.0}
    assert ground.metrics.registry.get_sample_value("unecho_snapshot_offset", {"partition": "0"}) == 30.0
