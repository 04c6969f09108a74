"""The table that `make bench` prints."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table

from results import Line, Result, Skipped, times_ours


def bench_table(results: Sequence[Result]) -> Table:
    """A line a system; medians, with the least and the most of the runs where there are several."""
    table = Table("row", "case", "system", box=None, title_justify="left")
    for heading in ("CPU µs an article", "times ours", "articles/s", "times ours"):
        table.add_column(heading, justify="right")
    table.add_column("besides")
    last = ("", "")
    for result in results:
        place = (result.row, result.case)
        shown = tuple("" if place[: at + 1] == last[: at + 1] else part for at, part in enumerate(place))
        last = place
        table.add_row(*shown, result.system, *_figures(result, results))
    return table


def _figures(result: Result, results: Sequence[Result]) -> list[str]:
    if isinstance(result, Skipped):
        return ["", "", "", "", f"left out: {result.reason}"]
    besides = ", ".join(f"{_named(name)} {_spread(result, name)}" for name in result.others)
    return [
        _spread(result, "cpu_us"),
        _ratio(times_ours(result, results, "cpu_us")),
        _spread(result, "per_second"),
        _ratio(times_ours(result, results, "per_second")),
        besides,
    ]


def _named(name: str) -> str:
    return name.replace("_us", " µs").replace("_", " ")


def _spread(line: Line, name: str) -> str:
    values, middle = line.values(name), line.middle(name)
    if middle is None:
        return ""
    return _number(middle) + (f" ({_number(min(values))}-{_number(max(values))})" if len(values) > 1 else "")


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def _ratio(value: float | None) -> str:
    return "" if value is None else f"{value:.3g}"
