"""Which outcomes are published: one choice, of which no story depends."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from unecho.core.verdict import Outcome

PUBLISHABLE: Final = (Outcome.UNIQUE, Outcome.REVISION, Outcome.UPDATE)
"""What can be chosen. A stub that opens a cluster of its own may be all there is of a story: it is always published."""


def choose(names: Iterable[str]) -> tuple[Outcome, ...]:
    """The outcomes of these names, each once, in the order of `PUBLISHABLE`. Raises ValueError with what is allowed."""
    chosen = set(names)
    unknown = sorted(chosen - set(PUBLISHABLE))
    if unknown:
        raise ValueError(f"{unknown[0]!r} is none of {', '.join(PUBLISHABLE)}")
    if Outcome.UNIQUE not in chosen:
        raise ValueError(f"{Outcome.UNIQUE} must be among them: without it no story would reach anybody")
    return tuple(outcome for outcome in PUBLISHABLE if outcome in chosen)
