"""Families of templated news: fifteen different items each, as articles."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import familiar_families
import orjson
import own_families
from familiar_families import Item
from invented_names import Draw
from judging import Fields, judged, published_alone

ITEMS = 15
CASES = Path(__file__).parents[2] / "tests" / "cases" / "14-templates"
ONE_OUTLET = "gazette.example"

_START = datetime(2025, 11, 20, tzinfo=UTC)
_GENERATORS: dict[str, Callable[[Draw], Item]] = familiar_families.FAMILIES | own_families.FAMILIES
IN_FILES = tuple(sorted(file.stem for file in CASES.glob("*.jsonl")))
NAMES = (*IN_FILES, *_GENERATORS)


def items_of(family: str, seed: int) -> list[Item]:
    """The items of a family; those that stand in files are the same for every seed."""
    if family in IN_FILES:
        articles = map(orjson.loads, (CASES / f"{family}.jsonl").read_bytes().splitlines())
        return [(article["title"], article["text"]) for article in articles]
    return [_GENERATORS[family](Draw(f"{seed} {family}", number)) for number in range(ITEMS)]


def from_many_outlets(family: str, items: Sequence[Item]) -> list[Fields]:
    return [_article(family, number, item, f"outlet{number}.example") for number, item in enumerate(items)]


def from_one_outlet(family: str, items: Sequence[Item]) -> list[Fields]:
    return [_article(family, number, item, ONE_OUTLET) for number, item in enumerate(items)]


def count_published(articles: Sequence[Fields]) -> int:
    """How many are published in a story of their own, judged by an index that has seen nothing else."""
    return sum(published_alone(judged(articles)))


def _article(family: str, number: int, item: Item, outlet: str) -> Fields:
    title, text = item
    place = f"{family.replace('_', '-')}/{number}"
    return {
        "id": f"{outlet}-{family}-{number}",
        "source": outlet,
        "url": f"https://{outlet}/{place}",
        "title": title,
        "published_at": (_START + timedelta(minutes=37 * number)).isoformat(),
        "text": text,
    }
