import errno
import io
import logging
import os
import random
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, BinaryIO

import pytest
from streams import DAY, NOON, build, judge_all, settling

from unecho.core.judging.index import Index
from unecho.core.profile import Profile
from unecho.core.state.index_state import export_state
from unecho.core.verdict import Outcome
from unecho.records.record import Incoming
from unecho.snapshots import file_format, folder
from unecho.snapshots.folder import Restored, SnapshotFolder, read_newest
from unecho.snapshots.header import LastRecord, SnapshotHeader
from unecho.snapshots.refusal import Refusal, SnapshotRefusedError
from unecho.snapshots.writer import SnapshotWriter, Written

PROFILE = Profile(boilerplate_width=1 << 10)
TOPIC = "test-1.articles.signed"
KINDS = ("new", "edited", "exact", "same id", "same place", "short")
STREAM = [*settling(), *build([(KINDS[i % 6], "in order", i * 7 % 51, i * 13 % 61) for i in range(60)])]
REST = [*build([("edited", "in order", i, i) for i in range(10)]), *settling(60, NOON + 9 * DAY)]
RECORD = Incoming(TOPIC, 2, 74, 1_755_000_000_000, b"n59", b"{}")


def an_index(articles: int = len(STREAM)) -> Index:
    index = Index(PROFILE)
    judge_all(STREAM[:articles], PROFILE, index)
    return index


def header(next_offset: int = 75) -> SnapshotHeader:
    return SnapshotHeader(PROFILE.id, TOPIC, 2, next_offset, LastRecord(next_offset - 1, RECORD.timestamp, RECORD.key))


@pytest.fixture
def shard(tmp_path: Path) -> SnapshotFolder:
    return SnapshotFolder(tmp_path / "data", TOPIC, 2)


def read(shard: SnapshotFolder, committed: int = 75) -> Restored:
    found = read_newest(shard, PROFILE, committed)
    assert isinstance(found, Restored), found
    return found


def refused(shard: SnapshotFolder, committed: int = 75, profile: Profile = PROFILE) -> Refusal:
    found = read_newest(shard, profile, committed)
    assert isinstance(found, Refusal)
    return found


def ended(writer: SnapshotWriter, now: float = 1.0) -> Written:
    assert writer._child is not None
    os.waitid(os.P_PID, writer._child.process_id, os.WEXITED | os.WNOWAIT)
    written = writer.finished(now)
    assert written is not None
    return written


def test_what_is_read_goes_on_as_what_was_written(shard: SnapshotFolder) -> None:
    index = an_index()
    shard.write(header(), export_state(index))
    restored = read(shard)
    assert restored.header == header()
    assert judge_all(REST, PROFILE, restored.index) == judge_all(REST, PROFILE, index)


def test_there_is_none(shard: SnapshotFolder) -> None:
    assert refused(shard) is Refusal.MISSING
    shard.path.mkdir()
    assert refused(shard) is Refusal.MISSING


def test_the_newest_two_stay_and_the_newest_is_read(shard: SnapshotFolder) -> None:
    for offset in (9, 10, 70, 75):
        shard.write(header(offset), export_state(an_index(offset)))
    assert [path.name[-29:] for path in shard.snapshots()] == [f"{offset:020d}.snapshot" for offset in (75, 70)]
    assert len(list(shard.path.iterdir())) == 2
    assert read(shard).header.next_offset == 75


def test_an_older_one_stands_in_for_one_that_is_refused(
    shard: SnapshotFolder, caplog: pytest.LogCaptureFixture
) -> None:
    shard.write(header(70), export_state(an_index(70)))
    shard.write(header(75), export_state(an_index()))
    assert read(shard, committed=74).header.next_offset == 70
    assert refused(shard, committed=69) is Refusal.NOT_COMMITTED
    assert "snapshot refused" in caplog.text


def test_partitions_and_topics_have_snapshots_of_their_own(shard: SnapshotFolder) -> None:
    shard.write(header(), export_state(an_index()))
    for other in (
        SnapshotFolder(shard.path, TOPIC, 22),
        SnapshotFolder(shard.path, TOPIC, 0),
        SnapshotFolder(shard.path, "articles.signed", 2),
        SnapshotFolder(shard.path, "../" + TOPIC, 2),
    ):
        assert refused(other) is Refusal.MISSING
        assert other.path_of(1).parent == shard.path


def test_one_of_another_profile_topic_or_partition_is_refused(shard: SnapshotFolder) -> None:
    shard.write(header(), export_state(an_index()))
    for other_profile in (Profile(horizon=timedelta(days=1)), replace(PROFILE, publish=(Outcome.UNIQUE,))):
        assert refused(shard, profile=other_profile) is Refusal.OTHER_PROFILE
    for other, refusal in (
        (SnapshotFolder(shard.path, "articles.signed", 2), Refusal.OTHER_TOPIC),
        (SnapshotFolder(shard.path, TOPIC, 3), Refusal.OTHER_PARTITION),
    ):
        shard.path_of(75).rename(other.path_of(75))
        assert refused(other) is refusal
        other.path_of(75).rename(shard.path_of(75))


def test_one_cut_short_anywhere_is_refused(shard: SnapshotFolder) -> None:
    shard.write(header(), export_state(an_index()))
    path = shard.path_of(75)
    whole = path.read_bytes()
    rng = random.Random(4)
    for size in {0, 1, 15, 16, 100, len(whole) - 1, *(rng.randrange(len(whole)) for _ in range(40))}:
        path.write_bytes(whole[:size])
        assert refused(shard) is Refusal.CUT_SHORT, size


def test_any_flipped_bit_is_found(shard: SnapshotFolder) -> None:
    shard.write(header(), export_state(an_index()))
    path = shard.path_of(75)
    whole = path.read_bytes()
    rng = random.Random(5)
    expected = {Refusal.CHECKSUM, Refusal.VERSION, Refusal.CUT_SHORT}
    for at in {*range(0, 20), len(whole) - 1, len(whole) - 17, *(rng.randrange(len(whole)) for _ in range(60))}:
        flipped = bytearray(whole)
        flipped[at] ^= 1 << rng.randrange(8)
        path.write_bytes(flipped)
        refusal = refused(shard)
        assert refusal in expected, at
        # Beyond magic, version and length, nothing but the checksum can tell.
        assert at < 16 or refusal is Refusal.CHECKSUM, at


def test_another_version_of_the_format_is_refused(shard: SnapshotFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_format, "FORMAT_VERSION", file_format.FORMAT_VERSION - 1)
    shard.write(header(), export_state(an_index()))
    monkeypatch.undo()
    assert refused(shard) is Refusal.VERSION


def test_one_that_cannot_be_opened_is_refused(shard: SnapshotFolder) -> None:
    shard.path_of(75).mkdir(parents=True)
    assert refused(shard) is Refusal.UNREADABLE


def test_a_full_disk_leaves_the_one_before(shard: SnapshotFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    shard.write(header(70), export_state(an_index(70)))
    _fill_the_disk(monkeypatch)
    with pytest.raises(OSError, match="No space left"):
        shard.write(header(75), export_state(an_index()))
    assert [path.name for path in shard.path.iterdir()] == [shard.path_of(70).name]
    assert read(shard).header.next_offset == 70


def test_a_folder_that_cannot_be_made_is_told(shard: SnapshotFolder) -> None:
    shard.path.write_text("a file where the folder should be")
    with pytest.raises(OSError, match="File exists"):
        shard.write(header(), export_state(an_index()))
    assert refused(shard) is Refusal.MISSING


def test_what_a_killed_process_left_is_removed(shard: SnapshotFolder) -> None:
    shard.path.mkdir()
    for name in (".other-host.4711.unfinished", ".4711.unfinished"):
        shard.path_of(60).with_suffix(name).write_bytes(b"half")
    foreign = shard.path / "notes.txt"
    foreign.write_text("kept")
    assert refused(shard) is Refusal.MISSING
    shard.write(header(), export_state(an_index()))
    assert {path.name for path in shard.path.iterdir()} == {shard.path_of(75).name, "notes.txt"}


def test_two_containers_may_write_the_same_snapshot_into_one_folder(
    shard: SnapshotFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In each the stage may be process 1, and its child have the same number too."""
    write, host = folder.write_file, "first"
    monkeypatch.setattr(folder, "gethostname", lambda: host)

    def be_overtaken(file: BinaryIO, *what: Any) -> None:
        nonlocal host
        monkeypatch.setattr(folder, "write_file", write)
        host = "second"
        shard.write(header(), export_state(an_index()))
        host = "first"
        file.write(b"what would spoil the other's")
        write(file, *what)

    monkeypatch.setattr(folder, "write_file", be_overtaken)
    with pytest.raises(FileNotFoundError):  # the other took it for what a killed process left
        shard.write(header(), export_state(an_index()))
    assert [path.name for path in shard.path.iterdir()] == [shard.path_of(75).name]
    assert read(shard).header == header()


@pytest.mark.parametrize("host", ["a-pod-0", "with.dots.example", "ünï/../x", ""])
def test_what_is_left_is_removed_whatever_the_host_is_called(
    shard: SnapshotFolder, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    monkeypatch.setattr(folder, "gethostname", lambda: host)
    shard.path.mkdir()
    left = shard._unfinished(60, 4711)
    assert left.parent == shard.path
    left.write_bytes(b"half")
    shard.remove_unfinished(60, 4712)
    assert left.exists()
    monkeypatch.undo()
    shard.write(header(), export_state(an_index()))
    assert [path.name for path in shard.path.iterdir()] == [shard.path_of(75).name]


def test_all_is_written_by_a_file_that_takes_a_part_at_a_time() -> None:
    class Slow(io.BytesIO):
        def write(self, data: Any) -> int:
            return super().write(data[: max(len(data) // 2, 1)])

    slow, whole = Slow(), io.BytesIO()
    for file in (slow, whole):
        file_format.write_file(file, header(), export_state(an_index()))
    assert slow.getvalue() == whole.getvalue()


def test_the_log_is_known_by_the_last_record() -> None:
    taken = SnapshotHeader(PROFILE.id, TOPIC, 2, 75, LastRecord.of(RECORD))
    assert taken.matches(RECORD)
    assert not taken.matches(None)
    for other in (
        Incoming(TOPIC, 2, 75, RECORD.timestamp, RECORD.key, b"{}"),
        Incoming(TOPIC, 2, 74, RECORD.timestamp + 1, RECORD.key, b"{}"),
        Incoming(TOPIC, 2, 74, RECORD.timestamp, b"n60", b"{}"),
        Incoming(TOPIC, 2, 74, RECORD.timestamp, None, b"{}"),
    ):
        assert not taken.matches(other)
    assert taken.is_continued_by(0)
    assert taken.is_continued_by(75)
    assert not taken.is_continued_by(76)


@pytest.mark.parametrize("key", [None, b"", b"\xff\x00"])
def test_a_header_comes_back(key: bytes | None) -> None:
    taken = SnapshotHeader(PROFILE.id, TOPIC, 2, 75, LastRecord(74, -1, key))
    assert SnapshotHeader.from_json(taken.to_json()) == taken


@pytest.mark.parametrize("name", ["profile", "topic", "partition", "next_offset", "last"])
def test_a_header_of_another_shape_is_none(name: str) -> None:
    with pytest.raises(ValueError, match="another shape"):
        SnapshotHeader.from_json(header().to_json() | {name: None})


def test_the_writer_keeps_to_its_schedule(shard: SnapshotFolder) -> None:
    writer = SnapshotWriter(shard, timedelta(seconds=60), now=1000.0)
    assert not writer.due(1059.9)
    assert writer.due(1060.0)
    writer.start(an_index(), header(), 1060.0)
    assert not writer.due(2000.0)
    assert ended(writer, 1061.5) == Written(75, True, 1.5)
    assert writer.finished(1062.0) is None
    assert not writer.due(1119.9)
    assert writer.due(1120.0)
    # Nothing came: nothing is written.
    before = shard.path_of(75).stat().st_mtime_ns
    writer.start(an_index(), header(), 1120.0)
    assert not writer.is_writing
    assert writer.finished(1200.0) is None
    assert shard.path_of(75).stat().st_mtime_ns == before


def test_a_snapshot_is_of_the_moment_it_was_started(shard: SnapshotFolder) -> None:
    index, same = an_index(), an_index()
    writer = SnapshotWriter(shard, timedelta(seconds=60), 0.0)
    writer.start(index, header(), 0.0)
    expected = judge_all(REST, PROFILE, index)
    assert ended(writer).is_written
    assert judge_all(REST, PROFILE, read(shard).index) == expected == judge_all(REST, PROFILE, same)


def test_a_full_disk_beside_the_work_is_a_warning(
    shard: SnapshotFolder, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    writer = SnapshotWriter(shard, timedelta(seconds=60), 0.0)
    _fill_the_disk(monkeypatch)
    writer.start(an_index(), header(), 0.0)
    assert ended(writer) == Written(75, False, 1.0)
    assert os.strerror(errno.ENOSPC) in str(_fields(caplog)["error"])
    monkeypatch.undo()
    assert refused(shard) is Refusal.MISSING
    assert writer.start(an_index(), header(), 2.0) is None
    assert ended(writer).is_written


def test_any_other_fault_of_the_child_is_a_warning_too(
    shard: SnapshotFolder, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(folder, "write_file", broken)
    writer = SnapshotWriter(shard, timedelta(seconds=60), 0.0)
    writer.start(an_index(), header(), 0.0)
    assert not ended(writer).is_written
    assert _fields(caplog)["error"] == "see standard error"


def test_a_child_that_is_killed_is_a_warning(
    shard: SnapshotFolder, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(folder, "write_file", lambda *_: signal.pause())
    writer = SnapshotWriter(shard, timedelta(seconds=60), 0.0)
    writer.start(an_index(), header(), 0.0)
    assert writer.finished(1.0) is None
    assert writer._child is not None
    os.kill(writer._child.process_id, signal.SIGKILL)
    assert not ended(writer).is_written
    assert _fields(caplog)["error"] == "signal 9"


def test_a_fork_that_fails_is_a_warning(
    shard: SnapshotFolder, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def no_memory() -> int:
        raise OSError(errno.ENOMEM, os.strerror(errno.ENOMEM))

    monkeypatch.setattr(os, "fork", no_memory)
    writer = SnapshotWriter(shard, timedelta(seconds=60), 0.0)
    assert writer.start(an_index(), header(), 60.0) == Written(75, False, 0.0)
    assert writer.finished(61.0) is None
    assert os.strerror(errno.ENOMEM) in str(_fields(caplog)["error"])
    assert not writer.due(119.0)


def test_closing_leaves_no_process(shard: SnapshotFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "write_file", lambda *_: signal.pause())
    writer = SnapshotWriter(shard, timedelta(seconds=60), 0.0)
    writer.start(an_index(), header(), 0.0)
    child = writer._child
    assert child is not None
    writer.close()
    writer.close()
    with pytest.raises(ProcessLookupError):
        os.kill(child.process_id, 0)
    monkeypatch.undo()
    writer.start(an_index(), header(), 1.0)
    assert ended(writer).is_written
    assert read(shard).header.next_offset == 75


def test_closing_leaves_no_half_a_file(shard: SnapshotFolder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    begun = tmp_path / "begun"

    def hang(file: object, *_: object) -> None:
        file.write(b"begun")  # type: ignore[attr-defined]
        begun.touch()
        signal.pause()

    monkeypatch.setattr(folder, "write_file", hang)
    writer = SnapshotWriter(shard, timedelta(seconds=60), 0.0)
    writer.start(an_index(), header(), 0.0)
    while not begun.exists():
        assert writer.finished(0.5) is None
    assert [path.suffix for path in shard.path.iterdir()] == [".unfinished"]
    writer.close()
    assert list(shard.path.iterdir()) == []


def test_what_the_last_one_took_tells_whether_another_fits(shard: SnapshotFolder) -> None:
    writer = SnapshotWriter(shard, timedelta(seconds=60), 0.0)
    assert writer.fits(0.001)
    writer.start(an_index(), header(), 10.0)
    assert ended(writer, 12.5).is_written
    assert writer.fits(2.5)
    assert not writer.fits(2.4)


def test_those_of_later_offsets_go_with_the_log_they_were_of(shard: SnapshotFolder) -> None:
    for offset in (60, 70, 75):
        shard.write(header(offset), export_state(an_index(offset)))
    shard.write(header(20), export_state(an_index(20)))
    assert [path.name for path in shard.snapshots()] == [shard.path_of(20).name]


def test_the_child_holds_no_descriptor_of_its_parent(
    shard: SnapshotFolder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said = tmp_path / "descriptors"

    def tell(*_: object) -> None:
        opened = [path for path in Path("/proc/self/fd").iterdir() if int(path.name) > 2 and path.exists()]
        said.write_text(" ".join(str(path.readlink()) for path in opened))

    monkeypatch.setattr(folder, "write_file", tell)
    with (tmp_path / "held").open("w"):
        writer = SnapshotWriter(shard, timedelta(seconds=60), 0.0)
        writer.start(an_index(), header(), 0.0)
        assert ended(writer).is_written
    assert str(tmp_path / "held") not in said.read_text()
    assert ".unfinished" in said.read_text()


def test_memory_is_not_taken_for_columns_that_are_not_there(shard: SnapshotFolder) -> None:
    state = export_state(an_index())
    path = shard.write(header(), state)
    with path.open("rb") as file:
        _, shapes = file_format.read_header(file)
        assert "records" in shapes
        shapes["records"] = [[1 << 50]]
        with pytest.raises(SnapshotRefusedError) as caught:
            file_format.read_state(file, shapes)
    assert caught.value.refusal is Refusal.CUT_SHORT


def test_a_file_is_the_same_from_every_process(shard: SnapshotFolder) -> None:
    """No hash seed and no address reaches a snapshot."""
    program = (
        "import sys, test_snapshots as t, pathlib; "
        "s = t.SnapshotFolder(pathlib.Path(sys.argv[1]), t.TOPIC, 2); s.write(t.header(), t.export_state(t.an_index()))"
    )
    shard.write(header(), export_state(an_index()))
    expected = shard.path_of(75).read_bytes()
    here = Path(__file__).parent
    subprocess.run(
        [sys.executable, "-c", program, str(shard.path)],
        env=os.environ | {"PYTHONHASHSEED": "7", "PYTHONPATH": f"{here}{os.pathsep}{here.parent / 'core'}"},
        check=True,
        timeout=120,
    )
    assert shard.path_of(75).read_bytes() == expected


def _fields(caplog: pytest.LogCaptureFixture) -> dict[str, object]:
    (record,) = [record for record in caplog.records if record.levelno == logging.WARNING]
    fields: dict[str, object] = record.fields  # type: ignore[attr-defined]
    return fields


def _fill_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(file: object, *_: object) -> None:
        file.write(b"begun")  # type: ignore[attr-defined]
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(folder, "write_file", full)
