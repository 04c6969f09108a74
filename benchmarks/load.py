"""Full speed through docker-compose.yml for some minutes: throughput, lag, and the memory of each stage over time.

    .venv/bin/python benchmarks/load.py --minutes 30 --articles 5000000

Needs Docker. The articles are made up: stories of random words, each run again by `--copies` outlets as `unecho replay
--amplify` edits them; article time passes so that `--held` of them lie within the horizon. The topics keep
`--topic-bytes` a partition, not days. What waits for a stage is the difference of two counters, its own and that of the
stage before: no gauge that stands still with the stage. Fails when lag is left, when a stage was started again, when
there was not enough for every horizon to fill, or when a stage's memory is not flat from then on.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final

import orjson
from confluent_kafka import Producer
from confluent_kafka.admin import AdminClient, AlterConfigOpType, ConfigEntry, ConfigResource, ResourceType
from rich.console import Console
from rich.table import Table

from unecho.core.article import Article
from unecho.core.article_time import format_time
from unecho.records.topology import Topic
from unecho.replay.amplify.copies import Amplifier

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "support" / "brokers"))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "support" / "deployment"))

from compose import UNECHO, ComposeProject, find_compose, only_one

HORIZON: Final = timedelta(days=1)
START: Final = 1_750_000_000_000
AHEAD: Final = 50_000
"""Articles that are sent and not yet through the slowest stage, at most: a queue without end would measure the disk."""
CHECK_EVERY: Final = 1_000
FLAT: Final = 0.05
SEEN: Final = (*UNECHO, "kafka")
HORIZONS: Final = {"sign": 0, "dedupe": 1, "trends": 2}
"""How many horizons' articles a stage keeps: trends keeps a story for the horizon and a day."""
DRAIN_SECONDS: Final = 600
KEPT: Final = (Topic.RAW, Topic.SIGNED, Topic.UNIQUE, Topic.VERDICTS)


@dataclass(frozen=True, slots=True)
class Sample:
    """Seconds since the start, articles sent, through each stage, in the index; resident bytes by service."""

    seconds: float
    sent: int
    through: dict[str, int]
    held: int
    memory: dict[str, int]

    def waiting(self, stage: str) -> int:
        """Articles that the one before has sent on and this one has not handled, give or take what a scrape is late."""
        before = dict(zip(UNECHO, (self.sent, *self.through.values()), strict=False))
        return max(before[stage] - self.through[stage], 0)


def articles(copies: int, held: int, seed: int) -> Iterator[tuple[bytes, bytes]]:
    """Keys and values for articles.raw, without end."""
    chance = random.Random(seed)
    words = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(3, 9))) for _ in range(20_000)]
    amplifier = Amplifier(seed)
    step = HORIZON / timedelta(milliseconds=1) / held * (copies + 1)
    for number in itertools.count():
        sentences = [" ".join(chance.choices(words, k=12)).capitalize() + "." for _ in range(12)]
        text, published_at = "\n".join(sentences), START + round(number * step)
        story = Article(
            id=f"story-{number}",
            text=text,
            source="first.example",
            title=sentences[0],
            published_at=published_at,
            language="en",
        )
        for copy in amplifier.before(story):
            yield copy.article.id.encode(), copy.value
        fields = {"id": story.id, "source": story.source, "title": story.title, "text": text, "language": "en"}
        yield story.id.encode(), orjson.dumps(fields | {"published_at": format_time(published_at)})
        for copy in amplifier.after(story, copies):
            yield copy.article.id.encode(), copy.value


def resident_bytes(project: ComposeProject) -> dict[str, int]:
    """By service, of its own process, which the container's init has started; without what that has forked."""
    found = dict.fromkeys(SEEN, 0)
    for name, state in project.states(SEEN).items():
        listed = subprocess.check_output(["docker", "top", state["Id"], "-eo", "pid,ppid,rss"], text=True)
        rows = [line.split() for line in listed.splitlines()[1:]]
        found[name.split()[0]] += sum(int(rss) << 10 for _, parent, rss in rows if int(parent) == state["Pid"])
    return found


def limit_topics(bootstrap: str, size: int) -> None:
    """By bytes a partition."""
    admin = AdminClient({"bootstrap.servers": bootstrap})
    limits = {"retention.bytes": str(size), "segment.bytes": str(min(size // 4, 256 << 20))}
    changed = [
        ConfigResource(
            ResourceType.TOPIC,
            topic.spec.topic_name,
            incremental_configs=[
                ConfigEntry(name, value, incremental_operation=AlterConfigOpType.SET) for name, value in limits.items()
            ],
        )
        for topic in KEPT
    ]
    for done in admin.incremental_alter_configs(changed).values():
        done.result()


class Load:
    """Sends and samples."""

    def __init__(self, project: ComposeProject, options: argparse.Namespace) -> None:
        self._project = project
        self._options = options
        self._producer = Producer(
            {
                "bootstrap.servers": project.bootstrap,
                "linger.ms": 20,
                "compression.type": "lz4",
                "enable.idempotence": True,
                "queue.buffering.max.messages": 100_000,
            }
        )
        self._started = self._due = time.monotonic()
        self.sent = 0
        self.sent_seconds = 0.0
        self.samples: list[Sample] = []

    def _sum(self, query: str) -> int:
        found = self._project.prometheus("query", query=query)["result"]
        return round(sum(float(sample["value"][1]) for sample in found))

    def through(self) -> dict[str, int]:
        """Articles that each stage has handled; trends those whose verdict and whose text it has."""
        query = 'sum by (stage) (unecho_articles_total{job=~"unecho-(sign|dedupe|trends)"})'
        found = {
            sample["metric"]["stage"]: round(float(sample["value"][1]))
            for sample in self._project.prometheus("query", query=query)["result"]
        }
        through = {stage: found.get(stage, 0) for stage in UNECHO}
        texts = self._sum('unecho_consumer_lag_records{stage="trends",topic="articles.unique"}')
        through["trends"] = max(min(through["trends"], through["dedupe"] - texts), 0)
        return through

    def sample(self) -> None:
        memory = resident_bytes(self._project)
        seconds = time.monotonic() - self._started
        taken = Sample(seconds, self.sent, self.through(), self._sum("unecho_index_articles"), memory)
        self.samples.append(taken)
        said = {"seconds": round(seconds), "sent": taken.sent, **taken.through, "held": taken.held}
        print(json.dumps(said), file=sys.stderr, flush=True)

    def run(self) -> None:
        """Until there are enough or time is up, then until nothing is left."""
        options = self._options
        end = self._started + options.minutes * 60
        made = articles(options.copies, options.held, options.seed)
        for key, value in itertools.islice(made, options.articles):
            self._producer.produce(Topic.RAW.spec.topic_name, value, key)
            self.sent += 1
            if self.sent % CHECK_EVERY == 0:
                self._producer.poll(0)
                self._sample_when_due()
                while self.sent - min(self.through().values()) > AHEAD and time.monotonic() < end:
                    self._sample_when_due()
                    time.sleep(1)
                if time.monotonic() >= end:
                    break
        self._producer.flush()
        self.sent_seconds = time.monotonic() - self._started
        drained = time.monotonic() + DRAIN_SECONDS
        while min(self.through().values()) < self.sent and time.monotonic() < drained:
            self._sample_when_due()
            time.sleep(1)
        self.sample()

    def _sample_when_due(self) -> None:
        if time.monotonic() >= self._due:
            self.sample()
            self._due = max(self._due + self._options.every, time.monotonic())


def table(samples: list[Sample]) -> Table:
    """A row a sample."""
    made = Table(box=None)
    counts = [f"waits for {name}" for name in UNECHO]
    for heading in ("minute", "sent", "judged", "judged/s", *counts, "in the index", *(f"{name} MB" for name in SEEN)):
        made.add_column(heading, justify="right")
    for before, now in itertools.pairwise(samples):
        judged = now.through["dedupe"]
        rate = (judged - before.through["dedupe"]) / (now.seconds - before.seconds)
        numbers = (now.sent, judged, rate, *(now.waiting(name) for name in UNECHO), now.held)
        made.add_row(
            f"{now.seconds / 60:.1f}",
            *(f"{number:,.0f}" for number in numbers),
            *(f"{now.memory[name] / 1e6:,.0f}" for name in SEEN),
        )
    return made


def growth(samples: list[Sample], held: int) -> dict[str, float]:
    """By stage, how much more memory its last third of samples has than its first: from what it keeps being full to its
    last article. Without those that had not a sample for each third.
    """
    found = {}
    for stage, horizons in HORIZONS.items():
        least, most = 1.5 * horizons * held, samples[-1].through[stage]
        full = [sample for sample in samples if least <= sample.through[stage] < most]
        if third := len(full) // 3:
            last, first = (sum(sample.memory[stage] for sample in part) for part in (full[-third:], full[:third]))
            found[stage] = last / first - 1
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--articles", type=int, default=5_000_000)
    parser.add_argument("--held", type=int, default=100_000, help="articles within the horizon")
    parser.add_argument("--copies", type=int, default=1, help="edited copies of each story")
    parser.add_argument("--every", type=float, default=30, help="seconds between samples")
    parser.add_argument("--topic-bytes", type=int, default=1 << 30)
    parser.add_argument("--sign", type=int, default=1, help="signers")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with only_one():
        project = ComposeProject(
            find_compose(), UNECHO_HORIZON=f"{HORIZON // timedelta(hours=1)}h", UNECHO_SNAPSHOT_EVERY="1m"
        )
        try:
            project.build()
            project.up(sign=options.sign)
            limit_topics(project.bootstrap, options.topic_bytes)
            load = Load(project, options)
            load.run()
            restarts = sum(state["RestartCount"] for state in project.states().values())
        finally:
            project.remove()
    Console(width=200).print(table(load.samples))
    last, grown = load.samples[-1], growth(load.samples, options.held)
    left = {stage: last.sent - through for stage, through in last.through.items()}
    said = {
        "articles": last.sent,
        "seconds": round(load.sent_seconds),
        "articles_per_second": round(last.sent / load.sent_seconds),
        "seconds_to_drain": round(last.seconds - load.sent_seconds),
        "lag_left": left,
        "restarts": restarts,
        "growth": {stage: round(share, 3) for stage, share in grown.items()},
    }
    print(json.dumps(said))
    flat = all(grown.get(stage, FLAT + 1) <= FLAT for stage in UNECHO)
    sys.exit(not flat or any(left.values()) or restarts > 0)


if __name__ == "__main__":
    main()
