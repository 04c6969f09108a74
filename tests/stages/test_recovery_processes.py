"""Dedupe as a process: what it leaves when it is ended, what takes over from it, and a disk that is full."""

import asyncio
import re
import resource
import signal
from pathlib import Path

import aiohttp
import pytest
from processes import StageProcess, started, until_status
from shard import ShardOnKafka, made_records, undisturbed

from unecho.process.exit_codes import ExitCode

RECORDS = made_records(seed=9, count=70)
EXPECTED = undisturbed(RECORDS)


@pytest.fixture
async def shard(kafka_broker: str, topic_prefix: str, tmp_path: Path) -> ShardOnKafka:
    ground = ShardOnKafka(kafka_broker, topic_prefix, tmp_path)
    await ground.create()
    return ground


def _where(shard: ShardOnKafka, **more: object) -> dict[str, object]:
    settings = shard.pipeline.settings
    return {
        "bootstrap": settings.bootstrap,
        "topic_prefix": settings.topic_prefix,
        "data_dir": settings.data_dir,
    } | more


async def _judged(shard: ShardOnKafka, start: int, end: int) -> None:
    await shard.append(RECORDS[start:end])
    await shard.until(lambda: shard.committed() == end)


def _events(process: StageProcess) -> list[str]:
    return [line["event"] for line in process.log]


async def test_sigterm_leaves_a_snapshot_and_the_next_one_begins_there(shard: ShardOnKafka) -> None:
    async with started("dedupe", **_where(shard)) as first:
        await first.event("ready")
        await _judged(shard, 0, 30)
        assert await first.end() == ExitCode.OK
    assert shard.folder.snapshots() == [shard.folder.path_of(30)]
    assert (await first.event("snapshot written"))["offset"] == 30
    async with started("dedupe", **_where(shard)) as second, aiohttp.ClientSession() as session:
        restored = await second.event("index restored")
        assert (restored["origin"], restored["articles"], restored["offset"]) == ("snapshot", 0, 30)
        await _judged(shard, 30, len(RECORDS))
        text = await until_status(session, f"{await second.url()}/metrics", 200)
        assert 'unecho_restores_total{origin="snapshot"} 1.0' in text
        assert 'unecho_snapshot_offset{partition="0"} 30.0' in text
        size = shard.folder.path_of(30).stat().st_size
        assert float(re.findall(r'unecho_snapshot_bytes\{partition="0"\} (\S+)', text)[0]) == size
    assert await shard.verdicts() == EXPECTED


async def test_a_standby_takes_over_from_one_that_is_killed(shard: ShardOnKafka, tmp_path: Path) -> None:
    async with started("dedupe", **_where(shard)) as first:
        await first.event("ready")
        await _judged(shard, 0, 30)
        # With a data folder of its own, as on another machine: it has the log.
        async with started("dedupe", **_where(shard, data_dir=tmp_path / "standby")) as standby:
            await standby.event("ready")
            owner, other = (standby, first) if "index restored" in _events(standby) else (first, standby)
            assert await owner.end(signal.SIGKILL) == -signal.SIGKILL
            await _judged(shard, 30, len(RECORDS))
            restored = [line for line in other.log if line["event"] == "index restored"][-1]
            assert restored["offset"] == 30
            assert await other.end() == ExitCode.OK
    assert await shard.verdicts() == EXPECTED


async def test_a_disk_that_is_full_stops_nothing_and_the_old_snapshot_stays(shard: ShardOnKafka) -> None:
    async with started("dedupe", **_where(shard)) as first:
        await first.event("ready")
        await _judged(shard, 0, 30)
        assert await first.end() == ExitCode.OK
    async with started("dedupe", **_where(shard, snapshot_every="1s")) as second:
        await second.event("ready")
        hard = resource.prlimit(second.process_id, resource.RLIMIT_FSIZE)[1]
        resource.prlimit(second.process_id, resource.RLIMIT_FSIZE, (4096, hard))
        await _judged(shard, 30, 50)
        assert "File too large" in (await second.event("snapshot not written"))["error"]
        await _judged(shard, 50, len(RECORDS))
        assert await second.end() == ExitCode.OK
    assert [line["offset"] for line in second.log if line["event"] == "snapshot not written"][-1] == len(RECORDS)
    assert [path.name for path in shard.folder.path.iterdir()] == [shard.folder.path_of(30).name]
    assert await shard.verdicts() == EXPECTED


async def test_a_data_folder_that_cannot_be_written_stops_nothing(shard: ShardOnKafka, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    async with started("dedupe", **_where(shard, data_dir=tmp_path / "file")) as stage:
        await stage.event("ready")
        await _judged(shard, 0, len(RECORDS))
        assert await stage.end() == ExitCode.OK
    assert "snapshot not written" in _events(stage)
    assert await shard.verdicts() == EXPECTED


async def test_what_does_not_fit_the_log_ends_it_and_says_what_to_do(shard: ShardOnKafka) -> None:
    await shard.append(RECORDS[:10])
    await shard.set_committed(11)
    async with started("dedupe", **_where(shard)) as stage:
        assert await stage.ended() == ExitCode.LOG
    (line,) = [line for line in stage.log if line["level"] == "error"]
    assert line["exit_code"] == 6
    assert "--delete-offsets" in line["event"]
    await asyncio.to_thread(shard.forget_committed)
    async with started("dedupe", **_where(shard)) as stage:
        await shard.until(lambda: shard.committed() == 10)
    assert await shard.verdicts() == EXPECTED[:10]
