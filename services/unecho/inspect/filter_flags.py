"""The flags that say which records one wants to see."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Final, TypeVar

import click

from unecho.commandline.since import Since
from unecho.core.dead_reason import DeadReason
from unecho.core.kind import Kind
from unecho.core.origin.place import outlet_of
from unecho.core.verdict import Outcome
from unecho.inspect.wanted import Wanted

Returned = TypeVar("Returned")


_FLAGS: Final[dict[str, Callable[[Any], Any]]] = {
    "ids": click.option("--id", "ids", multiple=True, metavar="ID", help="Only this article; may be given again."),
    "outcomes": click.option(
        "--outcome",
        "outcomes",
        multiple=True,
        metavar="OUTCOME",
        type=click.Choice([outcome.value for outcome in Outcome]),
        help="Only with this outcome.",
    ),
    "kinds": click.option(
        "--kind",
        "kinds",
        multiple=True,
        metavar="KIND",
        type=click.Choice([kind.value for kind in Kind]),
        help="Only of this kind of copy.",
    ),
    "outlets": click.option("--outlet", "outlets", multiple=True, metavar="OUTLET", help="Only of this outlet."),
    "reasons": click.option(
        "--reason",
        "reasons",
        multiple=True,
        metavar="REASON",
        type=click.Choice([reason.value for reason in DeadReason]),
        help="Only what is dead for this reason.",
    ),
    "since": click.option(
        "--since", type=Since(), help="Only from this time on: 2h for two hours ago, or 2025-11-21T06:30:00Z."
    ),
}
LETTER_FILTERS: Final = ("ids", "reasons", "outlets", "since")
ALL_FILTERS: Final = tuple(_FLAGS)


def filter_flags(*names: str) -> Callable[[Callable[..., Returned]], Callable[..., Returned]]:
    """Decorates a click command's function: adds these of the flags, and passes what they say as `wanted`."""

    def decorate(function: Callable[..., Returned]) -> Callable[..., Returned]:
        @functools.wraps(function)
        def with_wanted(*args: Any, **kwargs: Any) -> Returned:
            given = {name: kwargs.pop(name) for name in names}
            return function(*args, wanted=_wanted(given), **kwargs)

        decorated: Callable[..., Returned] = with_wanted
        for name in reversed(names):
            decorated = _FLAGS[name](decorated)
        return decorated

    return decorate


def _wanted(given: dict[str, Any]) -> Wanted:
    since = given.pop("since")
    values = {name: frozenset(map(str, found)) for name, found in given.items()}
    if "outlets" in values:
        values["outlets"] = frozenset(outlet_of(outlet, None) or outlet for outlet in values["outlets"])
    return Wanted(**values, since=since)
