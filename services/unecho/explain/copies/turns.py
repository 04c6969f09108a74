"""What would have to be otherwise for another verdict: thresholds moved until it turns."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, Final

from unecho.core.judging.index import Index
from unecho.core.kind import Kind
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import SignedArticle
from unecho.core.verdict import Outcome, Verdict

_FIXED: Final = frozenset(
    {
        "version", "scheme", "permutations", "seed", "bands", "rows", "max_tokens", "max_facts", "bucket_capacity",
        "sample", "wall_facts", "publish", "boilerplate_clusters", "boilerplate_share", "boilerplate_width",
        "furniture_stories", "shared_furniture_stories", "furniture_width", "related",
    }
)  # fmt: skip
"""What is signed with, how much room there is, what two articles alone never meet, and what only names another."""
_STEPS: Final = 18
_NARROW: Final = 1 << 12
_MOST: Final = 1 << 14
_DAY: Final = timedelta(days=1)
_MOST_DAYS: Final = 40_000

Judge = Callable[[Profile], Verdict]


@dataclass(frozen=True, slots=True)
class Turn:
    """A threshold at which the verdict turns.

    Attributes:
        threshold: its name in `core.profile`.
        now: what it is; of the horizon, days.
        at: the nearest value with another verdict, to a hundred-thousandth of what it can be.
        outcome, kind: of that one.
    """

    threshold: str
    now: float
    at: float
    outcome: Outcome
    kind: Kind | None

    @property
    def distance(self) -> float:
        """How far it is, as a share of the larger of the two."""
        return abs(self.at - self.now) / max(abs(self.at), abs(self.now), 1e-9)


def judge_pair(first: SignedArticle, second: SignedArticle, profile: Profile) -> tuple[Verdict, Verdict]:
    """The verdicts of two articles that come one after the other, and before which there is nothing."""
    index = Index(profile)
    return index.judge(first), index.judge(second)


def find_turns(first: SignedArticle, second: SignedArticle, profile: Profile) -> list[Turn]:
    """Each threshold that alone would give the second another outcome or kind, the nearest first."""

    def judge(moved: Profile) -> Verdict:
        return judge_pair(first, second, moved)[1]

    # Two articles fill no table, and a large one takes ten times as long to make as they to be judged.
    profile = replace(profile, boilerplate_width=_NARROW, furniture_width=_NARROW)
    now = _said(judge(profile))
    turns = [
        turn
        for field in dataclasses.fields(profile)
        if field.name not in _FIXED
        for end in _ends(getattr(profile, field.name))
        if (turn := _turn(field.name, end, now, profile, judge)) is not None
    ]
    return sorted(turns, key=lambda turn: turn.distance)


def _said(verdict: Verdict) -> tuple[Outcome, Kind | None]:
    return verdict.outcome, verdict.kind


def _ends(value: object) -> tuple[float, ...]:
    if isinstance(value, timedelta):
        return 0.0, float(_MOST_DAYS)
    return (1, _MOST) if isinstance(value, int) else (0.0, 1.0)


def _turn(name: str, end: float, now: tuple[Outcome, Kind | None], profile: Profile, judge: Judge) -> Turn | None:
    value = getattr(profile, name)
    near = value / _DAY if isinstance(value, timedelta) else value
    far, told = end, judge(_moved(profile, name, end))
    if _said(told) == now:
        return None
    start = near
    for _ in range(_STEPS):
        middle = (near + far) / 2 if not isinstance(value, int) else (near + far) // 2
        if middle in (near, far):
            break
        verdict = judge(_moved(profile, name, middle))
        if _said(verdict) == now:
            near = middle
        else:
            far, told = middle, verdict
    outcome, kind = _said(told)
    return Turn(name, start, far, outcome, kind)


def _moved(profile: Profile, name: str, to: float) -> Profile:
    value: Any = timedelta(days=to) if isinstance(getattr(profile, name), timedelta) else to
    return replace(profile, **{name: value})
