"""Outlets of the stream: what they put around articles, and how they name ids and URLs."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

from site_furniture import NONE, STYLES, Furniture, furniture_of

ORDINARY = "ordinary"
REUSED_URL = "reused URL"
REUSED_ID = "reused id"
NO_GUID = 'guid "N/A"'
SHARED_ID = "id of two feeds"

_SIZES = (60, 120, 244, 400)
_ORDINARY = 48
_SLOTS = 12


@dataclass(slots=True)
class Outlet:
    """One outlet; `names` says how it names its articles."""

    source: str
    names: str = ORDINARY
    furniture: Furniture = NONE
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def next_place(self) -> tuple[str, str]:
        """(id, URL) of its next article."""
        number = next(self._numbers)
        url = f"https://www.{self.source}/news/{number}"
        match self.names:
            case "reused URL":
                return f"{self.source}-{number}", f"https://www.{self.source}/latest"
            case "reused id":
                return f"{self.source}-slot-{number % _SLOTS}", url
            case 'guid "N/A"':
                return "N/A", url
            case "id of two feeds":
                return str(100_000 + number), url
            case _:
                return f"{self.source}-{number}", url

    @property
    def keeps_ids(self) -> bool:
        """Whether an id is one article for good, within the outlet."""
        return self.names not in (REUSED_ID, NO_GUID)


def outlets(seed: int) -> list[Outlet]:
    """48 ordinary ones, two thirds with furniture, and seven that reuse a URL or ids; all equally frequent."""
    rng = random.Random(f"{seed} outlets")
    ordinary = [
        Outlet(f"outlet{number}.example", furniture=_furniture(number, rng, seed)) for number in range(_ORDINARY)
    ]
    odd = [REUSED_URL, REUSED_URL, REUSED_ID, REUSED_ID, NO_GUID, SHARED_ID, SHARED_ID]
    return [*ordinary, *(Outlet(f"odd{number}.example", names) for number, names in enumerate(odd))]


def plain_outlets() -> list[Outlet]:
    """As many, all ordinary and without furniture."""
    return [Outlet(f"outlet{number}.example") for number in range(_ORDINARY)]


def _furniture(number: int, rng: random.Random, seed: int) -> Furniture:
    if rng.random() < 1 / 3:
        return NONE
    return furniture_of(f"outlet{number}", rng.choice(STYLES), rng.choice(_SIZES), seed)
