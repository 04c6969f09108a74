"""Full speed through docker-compose.yml for some minutes: throughput, lag, and the memory of each stage over time.

    .venv/bin/python benchmarks/load.py --minutes 30 --articles 5000000

Needs Docker. The articles are made up: stories of random words, each run again by `--copies` outlets as `unecho replay
--amplify` edits them; article time passes so that `--held` of them lie within the horizon. The topics keep
`--topic-bytes` a partition, not days. Fails when a stage's memory is not flat once the horizon is full, or lag is left.
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
from unecho.replay.amplify.copies import Amplifier
from unecho.runtime.topology import Topic

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "support"))

from compose import PROJECT, TOP, UNECHO, ComposeProject, find_compose, only_one, until

HORIZON: Final = timedelta(hours=6)
START: Final = 1_750_000_000_000
AHEAD: Final = 50_000
"""Articles that are sent and not yet judged, at most: a queue without end would measure the disk."""
CHECK_EVERY: Final = 5_000
FLAT: Final = 0.05
SEEN: Final = (*UNECHO, "kafka")
KEPT: Final = (Topic.RAW, Topic.SIGNED, Topic.UNIQUE, Topic.VERDICTS)


@dataclass(frozen=True, slots=True)
class Sample:
    """Seconds since the start, articles sent and judged until then, lag in records, resident bytes by service."""

    seconds: float
    sent: int
    judged: int
    lag: int
    held: int
    memory: dict[str, int]


def articles(copies: int, held: int, seed: int) -> Iterator[tuple[bytes, bytes]]:
    """Keys and values for articles.raw, without end."""
    chance = random.Random(seed)
    words = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(3, 9))) for _ in range(20_000)]
    amplifier = Amplifier(copies, seed)
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
        for copy in amplifier.after(story):
            yield copy.article.id.encode(), copy.value


def resident_bytes(project: ComposeProject, service: str) -> int:
    """Of the service's own process, without what it has forked."""
    total = 0
    for container in project.containers(service):
        listed = subprocess.check_output(["docker", "top", container, "-eo", "pid,rss,comm"], text=True)
        rows = [line.split(maxsplit=2) for line in listed.splitlines()[1:]]
        total += next(
            int(rss) << 10 for _, rss, name in sorted(rows, key=lambda row: int(row[0])) if "init" not in name
        )
    return total


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
        self._started = time.monotonic()
        self.sent = 0
        self.samples: list[Sample] = []

    def _sum(self, query: str) -> int:
        found = self._project.prometheus("query", query=query)["result"]
        return round(sum(float(sample["value"][1]) for sample in found))

    def judged(self) -> int:
        return self._sum('unecho_articles_total{job="unecho-dedupe"}')

    def lag(self) -> int:
        return self._sum("unecho_consumer_lag_records")

    def sample(self) -> None:
        memory = {service: resident_bytes(self._project, service) for service in SEEN}
        held = self._sum("unecho_index_articles")
        seconds = time.monotonic() - self._started
        self.samples.append(Sample(seconds, self.sent, self.judged(), self.lag(), held, memory))
        print(json.dumps({"seconds": round(seconds), "judged": self.samples[-1].judged, "held": held}), file=sys.stderr)

    def run(self) -> None:
        """Until there are enough or time is up, then until nothing is left."""
        options = self._options
        end, due = self._started + options.minutes * 60, self._started
        for key, value in itertools.islice(articles(options.copies, options.held, options.seed), options.articles):
            self._producer.produce(Topic.RAW.spec.topic_name, value, key)
            self.sent += 1
            if self.sent % CHECK_EVERY == 0:
                self._producer.flush()
                while (waiting := self.sent - self.judged() > AHEAD) or time.monotonic() >= due:
                    if time.monotonic() >= due:
                        self.sample()
                        due = time.monotonic() + options.every
                    elif waiting:
                        time.sleep(1)
                if time.monotonic() >= end:
                    break
        self._producer.flush()
        until(lambda: self.judged() >= self.sent, 600, lambda: (self.judged(), self.sent))
        until(lambda: self._sum('unecho_articles_total{job="unecho-trends"}') >= self.sent, 600, self.lag)
        self.sample()


def table(samples: list[Sample]) -> Table:
    """A row a sample."""
    made = Table(box=None)
    for heading in ("minute", "sent", "judged", "judged/s", "lag", "in the index", *(f"{name} MB" for name in SEEN)):
        made.add_column(heading, justify="right")
    for before, now in itertools.pairwise(samples):
        rate = (now.judged - before.judged) / (now.seconds - before.seconds)
        made.add_row(
            f"{now.seconds / 60:.1f}",
            *(f"{number:,.0f}" for number in (now.sent, now.judged, rate, now.lag, now.held)),
            *(f"{now.memory[name] / 1e6:,.0f}" for name in SEEN),
        )
    return made


def growth(samples: list[Sample], held: int) -> dict[str, float]:
    """By service, how much more memory its last third of samples has than its first, once the horizon was full."""
    full = [sample for sample in samples if sample.judged >= 1.5 * held]
    third = len(full) // 3
    if third == 0:
        return {}
    return {
        name: sum(sample.memory[name] for sample in full[-third:]) / sum(sample.memory[name] for sample in full[:third])
        - 1
        for name in SEEN
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--articles", type=int, default=5_000_000)
    parser.add_argument("--held", type=int, default=200_000, help="articles within the horizon")
    parser.add_argument("--copies", type=int, default=1, help="edited copies of each story")
    parser.add_argument("--every", type=float, default=30, help="seconds between samples")
    parser.add_argument("--topic-bytes", type=int, default=1 << 30)
    parser.add_argument("--sign", type=int, default=1, help="signers")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    build = ["docker", "build", "-q", "-f", "deploy/Dockerfile", "-t", f"{PROJECT}:latest", "."]
    horizon = f"{HORIZON // timedelta(hours=1)}h"
    with only_one():
        subprocess.run(build, cwd=TOP, check=True)
        project = ComposeProject(find_compose(), UNECHO_HORIZON=horizon, UNECHO_SNAPSHOT_EVERY="1m")
        try:
            project.up(sign=options.sign)
            limit_topics(project.bootstrap, options.topic_bytes)
            load = Load(project, options)
            load.run()
        finally:
            project.remove()
    Console(width=160).print(table(load.samples))
    last = load.samples[-1]
    grown = growth(load.samples, options.held)
    print(
        json.dumps(
            {
                "articles": last.judged,
                "seconds": round(last.seconds),
                "articles_per_second": round(last.judged / last.seconds),
                "lag_left": last.sent - last.judged,
                "growth": {name: round(share, 3) for name, share in grown.items()},
            }
        )
    )
    sys.exit(last.judged != last.sent or any(grown[name] > FLAT for name in UNECHO if grown))


if __name__ == "__main__":
    main()
