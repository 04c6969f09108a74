"""One path of the API, as it is served and as it is described."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

from unecho.trends.api.queries import Query
from unecho.trends.api.story_answers import Body
from unecho.trends.signed_texts import Texts
from unecho.trends.state import TrendState
from unecho.trends.watching.beside import Beside

ID: Final = "{id}"
STREAM: Final = "/api/stream"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One of a query: `schema` is JSON Schema."""

    name: str
    summary: str
    schema: dict[str, Any]
    required: bool = False


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One path. `answer` takes the state, the id in the path, which is empty where there is none, and the query.

    One that needs texts, which are read from the broker first, has `answer_with` instead.
    """

    path: str
    name: str
    summary: str
    answer: Callable[[TrendState, str, Query], Body | None] = lambda *_: None
    parameters: tuple[Parameter, ...] = ()
    answer_with: Callable[[TrendState, Texts, Query], Awaitable[Body]] | None = None

    @property
    def has_id(self) -> bool:
        """Whether an id stands in its path."""
        return self.path.endswith(ID)


@dataclass(frozen=True, slots=True)
class LaterEndpoint:
    """One path that others have a part in answering. `answer` takes them, the id in the path, and the query."""

    path: str
    name: str
    summary: str
    answer: Callable[[Beside, str, Query], Awaitable[Body]]
    parameters: tuple[Parameter, ...] = ()

    @property
    def has_id(self) -> bool:
        """Whether an id stands in its path."""
        return self.path.endswith(ID)
