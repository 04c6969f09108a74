"""What the rows of the benchmarks share: which texts, how many runs, where the peers are, and the brokers."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import orjson

from texts import endless_articles

HERE = Path(__file__).parent
ROOT = HERE.parent
SEEDS = ROOT / "seeds"
PEERS = ROOT / ".venv-peers" / "bin" / "python"

sys.path.insert(0, str(ROOT / "tests" / "support" / "brokers"))


@dataclass(frozen=True, slots=True)
class Setting:
    """How the rows are run.

    Attributes:
        folder: for files that do not outlive the run.
        quick: only whether each row runs.
        large: an index of a million articles too, which takes an hour.
        runs: of each system, in turn.
        paths: the articles; made ones without any.
        kafka: `host:port` of a Kafka broker, None where there is none; `no_kafka` says why.
    """

    folder: Path
    quick: bool
    large: bool
    runs: int
    paths: tuple[str, ...]
    kafka: str | None
    no_kafka: str

    @property
    def has_peers(self) -> bool:
        """Whether the peers are installed."""
        return PEERS.exists()

    def articles(self, count: int) -> list[bytes]:
        """So many values for articles.raw, the same each time."""
        return list(itertools.islice(endless_articles(self.paths), count))

    def texts(self, count: int, paths: tuple[str, ...] | None = None) -> Path:
        """A file of so many texts, JSON Lines; of the articles unless `paths` names others."""
        path = self.folder / f"texts-{count}-{paths is None}.jsonl"
        if not path.exists():
            found = itertools.islice(endless_articles(self.paths if paths is None else paths), count)
            path.write_bytes(b"\n".join(orjson.dumps({"text": orjson.loads(value)["text"]}) for value in found))
        return path


def ours(program: str, *arguments: object) -> list[str]:
    """A program of benchmarks/ours, as a command."""
    return [sys.executable, str(HERE / "ours" / program), *map(str, arguments)]


def peer(program: str, *arguments: object) -> list[str]:
    """A program of benchmarks/peers, as a command."""
    return [str(PEERS), str(HERE / "peers" / program), *map(str, arguments)]


class ProgramError(Exception):
    """A program that a row runs has failed; with the last it said."""


def said_by(command: Sequence[str]) -> object:
    """What it prints last, read as JSON. Raises ProgramError."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise ProgramError(last_line(done.stderr))
    return json.loads(done.stdout.splitlines()[-1])


def last_line(log: str) -> str:
    """Of what a program said, None of it having to be there."""
    return log.strip().rpartition("\n")[2][-200:] or "it ended and said nothing"


@contextlib.asynccontextmanager
async def kafka_broker(given: str | None = None) -> AsyncIterator[tuple[str | None, str]]:
    """Where a Kafka broker is, or None and why there is none: the given one, UNECHO_TEST_KAFKA's, or one of its own."""
    if given := given or os.environ.get("UNECHO_TEST_KAFKA"):
        yield given, ""
        return
    from kafka_jars import KafkaUnavailableError  # noqa: PLC0415

    from kafka import KafkaBroker  # noqa: PLC0415 - the tests' own: it need not be there where a broker is named

    try:
        # As a broker that stays is run: its hot code is compiled well once it is warm.
        broker = await KafkaBroker(java_flags=("-XX:TieredStopAtLevel=4", "-Xmx1g")).__aenter__()
    except KafkaUnavailableError as reason:
        yield None, str(reason)
        return
    try:
        yield broker.bootstrap, ""
    finally:
        await broker.stop()


def in_turn(systems: Sequence[str], runs: int) -> Iterator[str]:
    """Each system, and then each again: what else the machine does meets all of them."""
    return itertools.chain.from_iterable(itertools.repeat(tuple(systems), runs))
