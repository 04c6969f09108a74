"""What a row of the benchmarks gives: a line for each system, of one or more runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any


@dataclass(frozen=True, slots=True)
class Run:
    """One measurement. `cpu_us` is CPU microseconds an article, `per_second` articles a second; None where not asked.

    `more` holds other figures by name, with their unit in it: `p50_ms`.
    """

    cpu_us: float | None = None
    per_second: float | None = None
    more: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Line:
    """The runs of one system. The ratios of a `case` are against its lines that are `is_ours`."""

    row: str
    case: str
    system: str
    runs: tuple[Run, ...]
    is_ours: bool = False

    def values(self, name: str) -> list[float]:
        """Of `cpu_us`, `per_second` or one of `more`, of each run that has it."""
        found = [getattr(run, name) if name in {"cpu_us", "per_second"} else run.more.get(name) for run in self.runs]
        return [value for value in found if value is not None]

    def middle(self, name: str) -> float | None:
        """The median of `values`."""
        values = self.values(name)
        return median(values) if values else None

    @property
    def others(self) -> list[str]:
        """The names in `more`, in order."""
        return list(dict.fromkeys(name for run in self.runs for name in run.more))


@dataclass(frozen=True, slots=True)
class Skipped:
    """A line that could not be measured, and why."""

    row: str
    case: str
    system: str
    reason: str


Result = Line | Skipped


def ours_of(line: Line, results: Sequence[Result]) -> Line | None:
    """The line that it is held against; None for that line itself."""
    for other in results:
        if isinstance(other, Line) and other.is_ours and (other.row, other.case) == (line.row, line.case):
            return None if other is line else other
    return None


def times_ours(line: Line, results: Sequence[Result], name: str) -> float | None:
    """The median of the line as a multiple of ours."""
    ours = ours_of(line, results)
    value, base = line.middle(name), ours.middle(name) if ours else None
    return value / base if value is not None and base else None


def as_json(result: Result, results: Sequence[Result]) -> dict[str, Any]:
    """For build/bench.json."""
    told: dict[str, Any] = {"row": result.row, "case": result.case, "system": result.system}
    if isinstance(result, Skipped):
        return told | {"skipped": result.reason}
    names = [name for name in ("cpu_us", "per_second", *result.others) if result.values(name)]
    return (
        told
        | {"is_ours": result.is_ours}
        | {name: [round(value, 3) for value in result.values(name)] for name in names}
        | {
            f"{name}_times_ours": round(ratio, 3)
            for name in names
            if (ratio := times_ours(result, results, name)) is not None
        }
    )
