"""Records of articles.verdicts and articles.unique as dedupe writes them, made: a third of them open a story."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any, NamedTuple

import orjson
from aiokafka import ConsumerRecord
from faust.types import TP

from unecho.core.article_time import format_time
from unecho.records.schemas import SchemaName, load_schema
from unecho.records.topology import Topic
from unecho.trends.batches.reading import CLUSTER_HEADER, OUTCOME_HEADER
from unecho.trends.faust.fetched import Fetched

_VERDICT = load_schema(SchemaName.VERDICT)["examples"][0]
_PARTITIONS = Topic.VERDICTS.spec.partitions
_OUTLETS = 300
_COPIED_LATELY = 3_000
"""Copies are of one of so many newest stories, of the newer ones more often."""
_NAMES = 4_000
_SENTENCES = 12


class _Story(NamedTuple):
    number: int
    title: str


class MadeVerdicts:
    """The same each time; article time goes as the clock does from `began`, in milliseconds since 1970-01-01 UTC."""

    def __init__(self, began: int, rate: int) -> None:
        self._chance = random.Random(17)
        self._began, self._rate = began, rate
        self._sent = 0
        self._stories: list[_Story] = []
        self._offsets: dict[TP, int] = {}

    def take(self, count: int) -> list[Fetched]:
        """As many verdicts, and the articles that are published, each as one fetch."""
        return [fetched for _ in range(count) for fetched in self._next()]

    def _next(self) -> Iterator[Fetched]:
        number, self._sent = self._sent, self._sent + 1
        if number % 3 == 0:
            story = _Story(number, f"{self._name()} speaks of {self._name()} in round {number}")
            self._stories = [*self._stories[-_COPIED_LATELY:], story] if number % 300 == 0 else self._stories
            if number % 300:
                self._stories.append(story)
        else:
            back = min(int(self._chance.expovariate(1 / 200)), len(self._stories) - 1)
            story = self._stories[-1 - back]
        is_new = story.number == number
        partition = story.number // 3 % _PARTITIONS
        yield self._verdict(partition, number, story, is_new=is_new)
        if is_new:
            yield self._article(partition, story)

    def _verdict(self, partition: int, number: int, story: _Story, *, is_new: bool) -> Fetched:
        source = f"outlet{self._chance.randrange(_OUTLETS)}.example"
        told = {
            "article_id": _id(number),
            "cluster_id": _id(story.number),
            "canonical_id": _id(story.number),
            "source": source,
            "url": f"https://{source}/news/{number:09d}.html",
            "title": story.title,
            "article_time": format_time(self._began + number * 1_000 // self._rate),
            "signed_partition": partition,
            "signed_offset": number,
            **({"outcome": "unique", "published": True, "kind": None, "reused": None} if is_new else {}),
        }
        return self._fetched(Topic.VERDICTS, partition, _id(story.number), orjson.dumps(_VERDICT | told), ())

    def _article(self, partition: int, story: _Story) -> Fetched:
        text = " ".join(f"{self._name()} met {self._name()} and said that it rained again." for _ in range(_SENTENCES))
        value = orjson.dumps({"id": _id(story.number), "title": story.title, "text": text})
        headers = ((CLUSTER_HEADER, _id(story.number).encode()), (OUTCOME_HEADER, b"unique"))
        return self._fetched(Topic.UNIQUE, partition, _id(story.number), value, headers)

    def _name(self) -> str:
        """Some are named often, most seldom."""
        number = min(int(self._chance.paretovariate(0.5)), _NAMES)
        return f"{_syllables(number * 7919 % 9973)} {_syllables(number * 104_729 % 9949)}"

    def _fetched(self, topic: Topic, partition: int, key: str, value: bytes, headers: tuple[Any, ...]) -> Fetched:
        tp = TP(topic.named(), partition)
        offset = self._offsets[tp] = self._offsets.get(tp, -1) + 1
        size = len(value)
        record = ConsumerRecord(tp.topic, partition, offset, 0, 0, key.encode(), value, None, len(key), size, headers)
        return Fetched(tp, 1, [record])


def _id(number: int) -> str:
    return f"https://outlet.example/news/{number:09d}.html"


def _syllables(number: int) -> str:
    firsts, lasts = "bdfgklmnprstvz", "aeiou"
    return "".join(firsts[number // 14**place % 14] + lasts[number // 5**place % 5] for place in range(3)).title()
