"""Seconds from the start of restoring to a shard that judges, from a snapshot of many made articles.

    python benchmarks/restore.py [--articles N] [--busy 0,1] [--runs N] [--data FOLDER]

Three in five articles are new, of 150 to 650 shingles; two are edits of an earlier one. One process judges them into an
index, and a forked child of it writes the snapshot, as dedupe does. Then new processes restore it through the memory of
the dedupe stage, the log going on where the snapshot ends: first with the file dropped from the page cache, then with
it there; and each again beside --busy processes that only compute. The first 1,000 judgements after it are timed, as
are the last 1,000 before it. A million articles take about five minutes and 8 GB; --data keeps the snapshot, and uses
it again. The last line is JSON.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import itertools
import json
import multiprocessing
import os
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt
from aiokafka import TopicPartition
from prometheus_client import CollectorRegistry
from rich.console import Console
from rich.table import Table

from unecho.core.judging.index import Index
from unecho.core.kernels.article.content import PADDING, list_shingles_of
from unecho.core.profile import Profile
from unecho.core.signing.marks import Marks
from unecho.core.signing.shingles import Fingerprint
from unecho.core.signing.signature import sign
from unecho.core.signing.signed_article import SignedArticle
from unecho.core.signing.wording import Wording
from unecho.dedupe.stage import DedupeStage
from unecho.delivery.partition_log import PartitionLog
from unecho.monitoring.metrics import Metrics
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.snapshots.folder import SnapshotFolder
from unecho.snapshots.header import LastRecord, SnapshotHeader
from unecho.snapshots.writer import SnapshotWriter

_PROFILE = Profile()
_SOURCE = TopicPartition(Topic.SIGNED.named(), 0)
_FIRST_DATE = 1_755_000_000_000
_MS_APART = 500
_SOURCES = 900
_LENGTHS = 75, 325
"""Words of content: about half as many as there are shingles."""
_KEPT_WORDS, _OWN_WORDS = 0.94, 20
_Words = npt.NDArray[np.uint32]
_KEPT = 20_000
"""Earlier articles of which edits are made."""
_SHINGLES_A_FACT = 15
_SHINGLES_A_PARAGRAPH = 25
"""As in news in English."""
_JUDGED = 1000
_SPAWN = multiprocessing.get_context("spawn")
_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class Built:
    """`stop_ms`: for the fork. `written_s`: until the child was done. Judgements: the last 1,000, in microseconds."""

    articles: int
    judged_s: float
    stop_ms: float
    written_s: float
    snapshot_mb: float
    memory_mb: float
    mean_us: float
    p50_us: float
    p99_us: float


@dataclass(frozen=True, slots=True)
class Restored:
    """`memory_mb`: at its highest. Judgements: the first 1,000, in microseconds; `first_ms` the very first."""

    page_cache: str
    busy: int
    seconds: float
    memory_mb: float
    first_ms: float
    mean_us: float
    p50_us: float
    p99_us: float


class _Log:
    """A log that begins, and ends, where the snapshot ends."""

    def __init__(self, offset: int) -> None:
        self._offset = offset

    async def beginning_offsets(self, partitions: list[TopicPartition]) -> dict[TopicPartition, int]:
        return dict.fromkeys(partitions, self._offset)

    end_offsets = beginning_offsets


def made_articles(first: int, seed: int) -> Iterator[SignedArticle]:
    """Without end, numbered from `first`."""
    chance = np.random.default_rng(seed)
    kept: list[tuple[_Words, Fingerprint]] = []
    for number in itertools.count(first):
        if number % 5 in {3, 4} and kept:
            earlier, facts = kept[chance.integers(len(kept))]
            words = np.concatenate([earlier[chance.random(len(earlier)) < _KEPT_WORDS], _words(chance, _OWN_WORDS)])
        else:
            words = _words(chance, int(chance.integers(*_LENGTHS)))
            facts = np.unique(chance.integers(0, 1 << 32, 2 * len(words) // _SHINGLES_A_FACT, dtype=np.uint32))
            if len(kept) < _KEPT:
                kept.append((words, facts))
            else:
                kept[chance.integers(_KEPT)] = (words, facts)
        content = _content(words)
        shingles = _shingles(content, len(words))
        source = f"source{number % _SOURCES}"
        url = f"https://{source}.example/news/2026/{number:09d}.html"
        time = _FIRST_DATE + number * _MS_APART
        digest = number.to_bytes(16, "little")
        yield SignedArticle(
            id=f"article-{number:09d}",
            source=source,
            url=url,
            outlet=source,
            place=url,
            published_at=time,
            digest=digest,
            wording=Wording(2 * digest),
            is_wall=False,
            fingerprint=shingles,
            signature=sign(shingles, _PROFILE),
            marks=_marks(chance, len(shingles), facts),
            content=content,
        )


def _words(chance: np.random.Generator, count: int) -> _Words:
    return chance.integers(0, 1 << 24, count, dtype=np.uint32)


def _content(words: _Words) -> bytes:
    """The words as bytes, see `kernels.article.content`: all pairs are other ones, as good as always."""
    bits = np.full(-(-len(words) // 4) * 4, 3, dtype=np.uint8)
    bits[len(words) - 2 :] = 0
    bits[len(words) - 2] = 1
    groups = (bits.reshape(-1, 4) << np.array([0, 2, 4, 6], dtype=np.uint8)).sum(axis=1, dtype=np.uint8)
    return words.astype("<u4").view(np.uint8).reshape(-1, 4)[:, :3].tobytes() + groups.tobytes()


def _shingles(content: bytes, words: int) -> Fingerprint:
    room, shingles = np.empty(3 * (words + PADDING), dtype=np.uint32), np.empty(2 * words + 1, dtype=np.uint32)
    return shingles[: list_shingles_of(np.frombuffer(content, np.uint8), 0, words, room, shingles)]


def _marks(chance: np.random.Generator, shingles: int, facts: Fingerprint) -> Marks:
    """Of paragraphs that no other article has."""
    paragraphs = max(shingles // _SHINGLES_A_PARAGRAPH, 1)
    return Marks.of(
        facts,
        chance.integers(0, 1 << 16, len(facts), dtype=np.uint32),
        chance.integers(0, 1 << 31, paragraphs, dtype=np.uint32) * 2 + 1,
        _shared_out(shingles, paragraphs),
        _shared_out(len(facts), paragraphs),
    )


def _shared_out(total: int, parts: int) -> Fingerprint:
    return np.diff(np.linspace(0, total, parts + 1).astype(np.uint32))


def judge(index: Index, articles: Iterator[SignedArticle], count: int) -> list[float]:
    """Microseconds that each of them takes."""
    took = []
    for article in itertools.islice(articles, count):
        started = time.perf_counter()
        index.judge(article)
        took.append((time.perf_counter() - started) * 1e6)
    return took


def _spread(took: list[float]) -> dict[str, float]:
    p50, p99 = np.quantile(took, [0.5, 0.99])
    return {"mean_us": float(np.mean(took)), "p50_us": float(p50), "p99_us": float(p99)}


def _memory_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _folder(data_dir: Path) -> SnapshotFolder:
    return SnapshotFolder(data_dir / "index", _SOURCE.topic, _SOURCE.partition)


def build(data_dir: Path, count: int) -> Built:
    """Judges so many articles, and has a snapshot written."""
    index, articles = Index(_PROFILE), made_articles(0, seed=5)
    started = time.perf_counter()
    judge(index, articles, max(count - _JUDGED, 0))
    last = judge(index, articles, min(_JUDGED, count))
    judged = time.perf_counter() - started
    header = SnapshotHeader(_PROFILE.id, _SOURCE.topic, _SOURCE.partition, count, LastRecord(count - 1, 0, b"made"))
    writer = SnapshotWriter(_folder(data_dir), timedelta(hours=1), 0.0)
    started = time.perf_counter()
    writer.start(index, header, 0.0)
    stop = time.perf_counter() - started
    while (written := writer.finished(time.perf_counter() - started)) is None:
        time.sleep(0.05)
    assert written.is_written
    size = _folder(data_dir).path_of(count).stat().st_size / 1e6
    return Built(count, judged, stop * 1e3, written.seconds, size, _memory_mb(), **_spread(last))


def restore(data_dir: Path, count: int, is_cached: bool, busy: int) -> Restored:
    """As dedupe does when a partition is assigned to it."""
    _touch(_folder(data_dir).path_of(count), keep=is_cached)
    settings, registry = Settings(data_dir=data_dir), CollectorRegistry()
    stage = DedupeStage(settings, Metrics(registry))

    async def fetch(_: object) -> list[Any]:
        raise AssertionError("there is nothing after the snapshot")

    log = PartitionLog(settings, "unecho-dedupe", _Log(count), _SOURCE, count, fetch, lambda: None)
    started = time.perf_counter()
    asyncio.run(stage.memory.restore(log, lambda _: None))
    seconds = time.perf_counter() - started
    assert registry.get_sample_value("unecho_restores_total", {"origin": "snapshot"}) == 1.0
    index = stage.memory.index(_SOURCE.partition)
    memory = _memory_mb()
    articles = made_articles(count, seed=6)
    took = judge(index, articles, 1)
    spread = _spread(judge(index, articles, _JUDGED))
    return Restored("there" if is_cached else "dropped", busy, seconds, memory, took[0] / 1e3, **spread)


def _touch(path: Path, *, keep: bool) -> None:
    """Has the file in the page cache, or out of it."""
    with path.open("rb") as file:
        if keep:
            while file.read(1 << 24):
                pass
        else:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _apart(step: Callable[..., _Result], *arguments: object) -> _Result:
    """In a process of its own, whose memory is its own."""
    with ProcessPoolExecutor(1, mp_context=_SPAWN) as pool:
        return pool.submit(step, *arguments).result()


def _compute() -> None:
    while True:
        pass


@contextlib.contextmanager
def _busy(processes: int) -> Iterator[None]:
    running = [_SPAWN.Process(target=_compute, daemon=True) for _ in range(processes)]
    for process in running:
        process.start()
    try:
        yield
    finally:
        for process in running:
            process.kill()
            process.join()


def main() -> None:
    """Prints tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1_000_000)
    parser.add_argument("--busy", default="0,1", help="processes beside it, one run with each number")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="keeps the snapshot, and uses it again")
    options = parser.parse_args()
    console = Console()
    with tempfile.TemporaryDirectory() as temporary:
        data_dir = options.data or Path(temporary)
        built: Built | None = None
        if not _folder(data_dir).path_of(options.articles).exists():
            built = _apart(build, data_dir, options.articles)
            _show(console, [built])
        results = []
        for busy, is_cached, _ in itertools.product(
            map(int, options.busy.split(",")), (False, True), range(options.runs)
        ):
            with _busy(busy):
                results.append(_apart(restore, data_dir, options.articles, is_cached, busy))
        _show(console, results)
    print(json.dumps({"built": built and asdict(built), "restored": [asdict(result) for result in results]}))


def _show(console: Console, rows: list[Built] | list[Restored]) -> None:
    table = Table(*(name.replace("_", " ") for name in asdict(rows[0])))
    for row in rows:
        values = asdict(row).values()
        table.add_row(*(f"{value:,.1f}" if isinstance(value, float) else f"{value}" for value in values))
    console.print(table)


if __name__ == "__main__":
    main()
