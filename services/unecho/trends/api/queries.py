"""What a query of the API asks for, checked once; what it may not say is refused with what it may."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from aiohttp import web

from unecho.trends.api.paging import Rank, parse_cursor

LIMIT_DEFAULT: Final = 20
LIMIT_MAX: Final = 1_000

Query = Mapping[str, str]


class BadQueryError(Exception):
    """A query that cannot be answered: `parameter` and what it may be."""

    status = web.HTTPBadRequest.status_code

    def __init__(self, parameter: str, allowed: str) -> None:
        super().__init__(f"{parameter}: {allowed}")
        self.parameter = parameter
        self.allowed = allowed


class UnknownStoryError(BadQueryError):
    """A query for a story that there is not."""

    status = web.HTTPNotFound.status_code


def check_names(query: Query, known: Collection[str]) -> None:
    """Raises BadQueryError for a parameter that is not known."""
    for name in query:
        if name not in known:
            allowed = f"no such parameter; there is {', '.join(sorted(known))}" if known else "there are no parameters"
            raise BadQueryError(name, allowed)


def limit_of(query: Query) -> int:
    """How many items at most. Raises BadQueryError."""
    text = query.get("limit", str(LIMIT_DEFAULT))
    # Of digits, only the ten: int() reads other scripts' too, and any number of them.
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(LIMIT_MAX)) and 1 <= int(text) <= LIMIT_MAX):
        raise BadQueryError("limit", f"a whole number from 1 to {LIMIT_MAX}")
    return int(text)


def after_of(query: Query, numbers: int) -> Rank | None:
    """What the page comes after, a rank of as many numbers and an id. Raises BadQueryError."""
    if "after" not in query:
        return None
    try:
        return parse_cursor(query["after"], numbers)
    except ValueError as error:
        raise BadQueryError("after", "the cursor that an answer to the same query gave") from error


def choice_of(query: Query, name: str, allowed: list[str], default: str | None = None) -> str:
    """One of `allowed`. Raises BadQueryError."""
    value = query.get(name, default)
    if value not in allowed:
        raise BadQueryError(name, f"one of {', '.join(allowed)}")
    return value
