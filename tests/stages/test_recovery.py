"""Every way in which the index of a shard comes back, on a real Kafka, against a stage that never stopped."""

import asyncio
import dataclasses
import errno
import itertools
import os
import random
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from aiokafka import AIOKafkaConsumer
from news import news, story
from shard import ShardOnKafka, made_records, origins, signed_records, snapshots, undisturbed

from unecho.core.judging.index import Index
from unecho.core.profile import Profile
from unecho.core.state.index_state import export_state
from unecho.dedupe.restoring.replay import replay_batch
from unecho.dedupe.stage import DedupeStage
from unecho.kafka.assignor import assignors
from unecho.process.exit_codes import ExitCode, UserError
from unecho.records.record import Incoming
from unecho.records.topology import Topic
from unecho.snapshots import folder as snapshot_folder
from unecho.snapshots.folder import SnapshotFolder
from unecho.snapshots.header import LastRecord, SnapshotHeader

RECORDS = made_records(seed=7, count=90)
EXPECTED = undisturbed(RECORDS)
FIRST, SECOND = 30, 50
PROFILE = Profile()


@pytest.fixture
async def shard(kafka_broker: str, topic_prefix: str, tmp_path: Path) -> ShardOnKafka:
    ground = ShardOnKafka(kafka_broker, topic_prefix, tmp_path)
    await ground.create()
    return ground


def _index_after(count: int, profile: Profile = PROFILE) -> Index:
    index = Index(profile)
    batch = [
        Incoming("log", 0, at, one.timestamp, one.key, one.value, one.headers) for at, one in enumerate(RECORDS[:count])
    ]
    replay_batch(batch, index)
    return index


def _header(of: SnapshotFolder, next_offset: int, profile: Profile = PROFILE) -> SnapshotHeader:
    one = RECORDS[next_offset - 1]
    last = LastRecord(next_offset - 1, one.timestamp, one.key)
    return SnapshotHeader(profile.id, of.topic, of.partition, next_offset, last)


Harm = Callable[[SnapshotFolder], None]


def _remove_all(folder: SnapshotFolder) -> None:
    for path in folder.snapshots():
        path.unlink()


def _remove_newest(folder: SnapshotFolder) -> None:
    folder.snapshots()[0].unlink()


def _add_one_of_an_aborted_batch(folder: SnapshotFolder) -> None:
    """Not of the log: its index has articles in another order."""
    index = _index_after(SECOND)
    ahead = _index_after(0)
    replay_batch([Incoming("log", 0, 0, RECORDS[i].timestamp, RECORDS[i].key, RECORDS[i].value, RECORDS[i].headers)
                  for i in range(SECOND + 5, 0, -1)], ahead)  # fmt: skip
    assert ahead.size != index.size
    header = _header(folder, SECOND + 5)
    assert folder.snapshots()
    newest = folder.snapshots()[0].read_bytes(), folder.snapshots()[0]
    folder.write(header, export_state(ahead))
    newest[1].write_bytes(newest[0])


def _of(other: Callable[[SnapshotFolder], tuple[SnapshotFolder, Profile]]) -> Harm:
    """Puts a whole snapshot of something else in the place of every one there is."""

    def harm(folder: SnapshotFolder) -> None:
        foreign, profile = other(folder)
        for path in folder.snapshots():
            path.unlink()
        foreign.write(_header(foreign, SECOND, profile), export_state(_index_after(0, profile)))
        if foreign.path_of(SECOND) != folder.path_of(SECOND):
            foreign.path_of(SECOND).rename(folder.path_of(SECOND))

    return harm


def _cut_short(folder: SnapshotFolder) -> None:
    for path in folder.snapshots():
        path.write_bytes(path.read_bytes()[:-100])


def _flip_a_bit(folder: SnapshotFolder) -> None:
    chance = random.Random(11)
    for path in folder.snapshots():
        whole = bytearray(path.read_bytes())
        whole[chance.randrange(2000, len(whole))] ^= 1 << chance.randrange(8)
        path.write_bytes(whole)


CASES: list[tuple[str, Harm, str, int]] = [
    ("no snapshot", _remove_all, "log", 0),
    ("the newest", lambda _: None, "snapshot", 0),
    ("an older one", _remove_newest, "snapshot", 0),
    ("one of an aborted batch", _add_one_of_an_aborted_batch, "snapshot", 0),
    ("another profile", _of(lambda it: (it, Profile(horizon=timedelta(days=1)))), "log", 1),
    ("another topic", _of(lambda it: (dataclasses.replace(it, topic="articles.signed"), PROFILE)), "log", 1),
    ("another partition", _of(lambda it: (dataclasses.replace(it, partition=1), PROFILE)), "log", 1),
    ("cut short", _cut_short, "log", 1),
    ("a flipped bit", _flip_a_bit, "log", 1),
]


@pytest.mark.parametrize(("harm", "origin", "refused"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
async def test_the_verdicts_are_those_of_a_stage_that_never_stopped(
    shard: ShardOnKafka, harm: Harm, origin: str, refused: int, caplog: pytest.LogCaptureFixture
) -> None:
    await shard.judge(RECORDS[:FIRST])
    await shard.judge(RECORDS[FIRST:SECOND])
    assert shard.folder.snapshots() == [shard.folder.path_of(SECOND), shard.folder.path_of(FIRST)]
    harm(shard.folder)
    metrics = await shard.judge(RECORDS[SECOND:])
    assert await shard.verdicts() == EXPECTED
    assert origins(metrics) == {origin: 1.0}
    assert snapshots(metrics) == {"written": 1.0} | ({"refused": 1.0} if refused else {})
    assert metrics.registry.get_sample_value("unecho_restored_ratio", {"partition": "0"}) == 1.0
    assert ("snapshot refused" in caplog.text) == (refused == 1 or harm is _add_one_of_an_aborted_batch)


async def test_a_log_whose_beginning_is_gone_needs_no_more_than_the_snapshot(shard: ShardOnKafka) -> None:
    await shard.judge(RECORDS[:FIRST])
    await shard.judge(RECORDS[FIRST:SECOND])
    await shard.delete_before(FIRST)
    shard.folder.path_of(SECOND).unlink()
    metrics = await shard.judge(RECORDS[SECOND:])
    assert await shard.verdicts() == EXPECTED
    assert origins(metrics) == {"snapshot": 1.0}


CUT = [
    *(news(f"alone-{number}", " ".join(story(number)), source=f"s{number}.example") for number in range(8)),
    news("first", " ".join(story(50)), source="first.example", published_at="2025-11-21"),
    news("lost", " ".join(story(51)), source="lost.example", published_at="2025-11-21"),
    news("second", " ".join(story(50)[:120]), source="second.example", published_at="2025-11-21"),
    news("third", " ".join(story(50)[10:]), source="third.example", published_at="2025-11-21"),
    *(news(f"filler-{number}", " ".join(story(60 + number)), source=f"f{number}.example") for number in range(4)),
]
LATER = [
    news("fourth", " ".join(story(50)[:130]), source="fourth.example", published_at="2025-11-21"),
    news("third", " ".join(story(50)[10:]), source="third.example", published_at="2025-11-21"),
    news("fresh", " ".join(story(99)), source="fresh.example", published_at="2025-11-21"),
    news("filler-again", " ".join(story(61)), source="again.example", published_at="2025-11-21"),
    news("lost-copy", " ".join(story(51)), source="copy.example", published_at="2025-11-21"),
]


@pytest.mark.parametrize("snapshot", ["none", "too old"])
async def test_where_the_beginning_of_the_log_is_gone_what_was_said_stands(shard: ShardOnKafka, snapshot: str) -> None:
    whole = signed_records([*CUT, *LATER])
    count = len(whole) - len(LATER)
    expected = undisturbed(whole)
    if snapshot == "none":
        await shard.judge(whole[:count])
        _remove_all(shard.folder)
    else:
        await shard.judge(whole[:6])
        await shard.judge(whole[6:count])
        shard.folder.path_of(count).unlink()
    # With it go the articles "first" and "lost".
    await shard.delete_before(11)
    metrics = await shard.judge(whole[count:])
    assert origins(metrics) == {"verdicts": 1.0}
    assert snapshots(metrics) == {"written": 1.0} | ({} if snapshot == "none" else {"refused": 1.0})
    told = await shard.verdicts()
    assert len(told) == len(expected)
    same = ("article_id", "outcome", "cluster_id", "canonical_id", "published")
    for found, wanted in zip(told[:-1], expected[:-1], strict=True):
        assert {name: found[name] for name in same} == {name: wanted[name] for name in same}
    assert [one["outcome"] for one in told[-5:]] == ["near_copy", "redelivery", "unique", "exact_copy", "unique"]
    assert told[-5]["cluster_id"] == told[-5]["canonical_id"] == "first"


async def test_records_that_retention_took_unjudged_are_not_passed_over_in_silence(shard: ShardOnKafka) -> None:
    await shard.judge(RECORDS[:FIRST])
    await shard.append(RECORDS[FIRST:SECOND])
    await shard.delete_before(FIRST + 5)
    with pytest.raises(UserError, match=rf"offset {FIRST} of partition 0 .* begins at offset {FIRST + 5}") as caught:
        await shard.judge([])
    assert caught.value.code is ExitCode.LOG
    assert f"--group {shard.group} --topic {shard.name} --reset-offsets --to-earliest" in str(caught.value)
    # As it says.
    await shard.set_committed(FIRST + 5)
    shard._answers -= 5
    metrics = await shard.judge([])
    assert origins(metrics) == {"nothing": 1.0}
    assert [one["signed_offset"] for one in await shard.verdicts()][-1] == SECOND - 1


async def test_a_commit_beyond_the_end_of_the_log_is_refused(shard: ShardOnKafka) -> None:
    await shard.judge(RECORDS[:FIRST])
    await shard.set_committed(FIRST + 1)
    with pytest.raises(UserError, match=rf"offset {FIRST + 1} of partition 0 .* ends at offset {FIRST}") as caught:
        await shard.judge([])
    assert caught.value.code is ExitCode.LOG
    assert f"--group {shard.group} --topic {shard.name} --delete-offsets" in str(caught.value)


@pytest.mark.parametrize("elsewhere", [False, True], ids=["here", "with another data folder meanwhile"])
async def test_a_topic_that_was_made_again_has_an_index_of_its_own(shard: ShardOnKafka, elsewhere: bool) -> None:
    await shard.judge(RECORDS[:FIRST])
    said = len(await shard.verdicts())
    await shard.make_again()
    others = made_records(seed=8, count=90)
    mine, other = (
        shard.pipeline.settings,
        dataclasses.replace(shard.pipeline.settings, data_dir=shard.folder.path / "x"),
    )
    shard.pipeline.settings = other if elsewhere else mine
    assert origins(await shard.judge(others[:SECOND])) == {"nothing": 1.0}
    shard.pipeline.settings = mine
    metrics = await shard.judge(others[SECOND:])
    assert origins(metrics) == {"log" if elsewhere else "snapshot": 1.0}
    assert snapshots(metrics) == {"written": 1.0} | ({"refused": 1.0} if elsewhere else {})
    told = await shard.verdicts()
    expected = undisturbed(others)
    assert len(told) == said + len(expected)
    for verdict in expected:
        assert verdict in told


async def test_a_shard_that_comes_back_to_its_process_needs_no_restoring(shard: ShardOnKafka) -> None:
    settings = shard.pipeline.settings
    await shard.append(RECORDS[:SECOND])
    async with shard.pipeline.running(DedupeStage) as tasks:
        await shard.until_judged(tasks)
        metrics = shard.pipeline.metrics_of("dedupe")[-1]
        # A member that wants another topic makes the group share out anew, and takes nothing.
        other = AIOKafkaConsumer(
            Topic.DEAD.named(settings.topic_prefix),
            bootstrap_servers=settings.bootstrap,
            group_id=shard.group,
            enable_auto_commit=False,
            partition_assignment_strategy=assignors(),
        )
        await other.start()
        try:
            await shard.until(lambda: origins(metrics).get("kept") == 1.0)
            await shard.append(RECORDS[SECOND:])
            await shard.until_judged(tasks)
        finally:
            await other.stop()
    assert await shard.verdicts() == EXPECTED
    assert origins(metrics).keys() == {"nothing", "kept"}


async def test_batches_are_committed_while_a_snapshot_is_written(
    shard: ShardOnKafka, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    go_on = tmp_path / "go on"
    write = snapshot_folder.write_file

    def wait_and_write(*arguments: object) -> None:
        while not go_on.exists():
            time.sleep(0.01)
        write(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(snapshot_folder, "write_file", wait_and_write)
    shard.pipeline.settings = dataclasses.replace(shard.pipeline.settings, snapshot_every=timedelta(milliseconds=1))
    await shard.append(RECORDS[:FIRST])
    async with shard.pipeline.running(DedupeStage) as tasks:
        await shard.until(lambda: any(shard.folder.path.glob("*.unfinished")))
        metrics = shard.pipeline.metrics_of("dedupe")[-1]
        await shard.until_judged(tasks)
        await shard.append(RECORDS[FIRST:])
        await shard.until_judged(tasks)
        await shard.until(lambda: shard.committed() == len(RECORDS))
        assert snapshots(metrics) == {}
        (unfinished,) = shard.folder.path.glob("*.unfinished")
        assert unfinished.name < shard.folder.path_of(FIRST + 1).name
        go_on.touch()
        await shard.until(lambda: shard.folder.path_of(len(RECORDS)).exists())
    assert await shard.verdicts() == EXPECTED
    assert metrics.registry.get_sample_value("unecho_snapshot_offset", {"partition": "0"}) is None
    assert not list(shard.folder.path.glob("*.unfinished"))


async def test_a_full_disk_stops_nothing(
    shard: ShardOnKafka, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    await shard.judge(RECORDS[:FIRST])

    def full(file: object, *_: object) -> None:
        file.write(b"begun")  # type: ignore[attr-defined]
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(snapshot_folder, "write_file", full)
    shard.pipeline.settings = dataclasses.replace(shard.pipeline.settings, snapshot_every=timedelta(milliseconds=1))
    await shard.append(RECORDS[FIRST:SECOND])
    async with shard.pipeline.running(DedupeStage) as tasks:
        await shard.until_judged(tasks)
        metrics = shard.pipeline.metrics_of("dedupe")[-1]
        await shard.until(lambda: snapshots(metrics).get("failed", 0.0) >= 1.0)
    # Neither on its schedule nor at the end, and the one before is still there.
    assert snapshots(metrics).keys() == {"failed"}
    assert "snapshot not written" in caplog.text
    assert [path.name for path in shard.folder.path.iterdir()] == [shard.folder.path_of(FIRST).name]
    monkeypatch.undo()
    assert origins(await shard.judge(RECORDS[SECOND:])) == {"snapshot": 1.0}
    assert await shard.verdicts() == EXPECTED


async def test_members_that_take_over_from_each_other_agree(shard: ShardOnKafka) -> None:
    """Each with a data folder of its own: one that has been away has an old snapshot."""
    mine = shard.pipeline.settings
    used = []
    for turn, (start, end) in enumerate(itertools.pairwise([0, 20, 40, 60, len(RECORDS)])):
        folder = mine.data_dir / f"machine-{turn % 2}"
        shard.pipeline.settings = dataclasses.replace(mine, data_dir=folder)
        used.append(origins(await shard.judge(RECORDS[start:end])))
    assert await shard.verdicts() == EXPECTED
    assert used == [{"nothing": 1.0}, {"log": 1.0}, {"snapshot": 1.0}, {"snapshot": 1.0}]


async def test_ready_is_false_until_it_is_restored(shard: ShardOnKafka, monkeypatch: pytest.MonkeyPatch) -> None:
    await shard.judge(RECORDS[:SECOND])
    _remove_all(shard.folder)
    seen: list[tuple[bool, str | None]] = []

    def look(batch: list[Incoming], index: Index) -> None:
        health = shard.pipeline.health[-1]
        seen.append((health.ready, health.waiting_for))
        replay_batch(batch, index)

    monkeypatch.setattr("unecho.dedupe.restoring.restore.replay_batch", look)
    async with shard.pipeline.running(DedupeStage):
        async with asyncio.timeout(20):
            while not shard.pipeline.health[-1].ready:  # noqa: ASYNC110 - it has no event
                await asyncio.sleep(0.01)
    assert len(seen) > 3
    assert not any(ready for ready, _ in seen)
    assert seen[-1][1] is not None
    assert seen[-1][1].startswith("restoring partition 0: offset ")
    assert seen[-1][1].endswith(f" of {SECOND}")
