"""Made articles and the seeds, as records for articles.raw."""

import json
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from unecho.records.record import Headers

SEEDS = Path(__file__).parents[2] / "seeds"
LABELS = json.loads((SEEDS / "labels.json").read_bytes())
SEED_FILES = sorted(path for path in SEEDS.glob("*.json") if path.name != "labels.json")
NOON = 1_763_726_400_000
"""2025-11-21T12:00:00Z in milliseconds: the timestamp of records that give none."""

WALL = "We value your privacy. We and our partners store personal data on your device. Accept all cookies to continue."
"""What a crawler gets that is shut out: a stub, whatever it stands for."""

_SYLLABLES = [first + last for first in "bdfgklmnprstvwz" for last in "aeiou"]


@dataclass(frozen=True, slots=True)
class Raw:
    """One record to put onto articles.raw."""

    value: bytes | None
    key: bytes | None = None
    headers: Headers = ()
    timestamp: int = NOON
    partition: int = 0


def story(number: int, words: int = 140) -> list[str]:
    """Words that no other story has in this order; as many shingles as words, nearly."""
    chance = random.Random(number)
    return ["".join(chance.choices(_SYLLABLES, k=3)) for _ in range(words)]


def article(article_id: object, text: object, **fields: object) -> bytes:
    """The JSON of an article."""
    return orjson.dumps({"id": article_id, "text": text} | fields)


def news(article_id: str, text: str, **fields: object) -> Raw:
    """A record of an article, keyed by its id."""
    return Raw(article(article_id, text, **fields), article_id.encode())


def seeds() -> list[Raw]:
    """The five seeds as they stand in their files, odd spacing included."""
    return [Raw(path.read_bytes(), path.stem.encode()) for path in SEED_FILES]


def mixed_stream() -> list[Raw]:
    """Every outcome at least once, and dead letters of several reasons."""
    first, second = story(1), story(2)
    words = [" ".join(first), " ".join(second)]
    stream: list[Any] = [
        *seeds(),
        news("a", words[0], source="one.example", published_at="2025-11-21"),
        Raw(b"{not json", b"broken"),
        news("a-copy", words[0].upper(), source="two.example", published_at="2025-11-21T01:00:00Z"),
        news("a-cut", " ".join(first[:110]), source="three.example"),
        news("b", words[1], source="one.example", url="https://one.example/b"),
        Raw(None, b"gone"),
        news("b", words[1], source="one.example", url="https://one.example/b"),
        news("b", " ".join([*second[:60], *story(3)]), source="one.example"),
        news(
            "b-amended", " ".join([*second[:60], *story(3), "more"]), source="one.example", url="https://one.example/b"
        ),
        news("b2", " ".join(story(4)), source="one.example", url="https://one.example/b"),
        news("b2", WALL, source="one.example", url="https://one.example/b", title="One"),
        news("consent", WALL, source="two.example", title="Two"),
        news("late", " ".join(story(5)), published_at="1970-01-01"),
        news("early", " ".join(story(6)), published_at="2190-01-01"),
        news("undated", " ".join(story(7))),
        news("bad date", " ".join(story(9)), published_at="soon"),
        news("", "no id"),
        Raw(article("no key", " ".join(story(8)))),
        Raw(orjson.dumps({"id": "a", "source": "one.example", "pubStatus": "canceled"}), b"a"),
        news("a-late", " ".join([*first[:125], *story(10, 15)]), source="four.example"),
    ]
    return stream
