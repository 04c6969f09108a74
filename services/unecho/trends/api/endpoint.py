"""One path of the API, as it is served and as it is described."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final, Generic, NamedTuple, TypeVar

from unecho.trends.api.answers.story_answers import Body
from unecho.trends.api.queries import Query
from unecho.trends.signed_texts import Texts
from unecho.trends.state.trend_state import TrendState

Of = TypeVar("Of")
"""What answers are made of."""

ID: Final = "{id}"
STREAM: Final = "/api/stream"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One of a query: `schema` is JSON Schema."""

    name: str
    summary: str
    schema: dict[str, Any]
    required: bool = False


class Known(NamedTuple):
    """What trends has in memory, and where the texts are read of which it has the places."""

    state: TrendState
    texts: Texts


@dataclass(frozen=True, slots=True)
class Endpoint(Generic[Of]):
    """One path. `answer` takes what there is, the id in the path, which is empty where there is none, and the query.

    What it gives is there at once, or waited for; None is an id that is not known. `is_counted` says whether it tells
    counts, which are brought up to date before.
    """

    path: str
    name: str
    summary: str
    answer: Callable[[Of, str, Query], Body | Awaitable[Body | None] | None]
    parameters: tuple[Parameter, ...] = ()
    is_counted: bool = False

    @property
    def has_id(self) -> bool:
        """Whether an id stands in its path."""
        return self.path.endswith(ID)
