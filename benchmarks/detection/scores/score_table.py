"""The table of scores, as plain text."""

import statistics
from collections.abc import Iterator, Sequence

from scores.holds_and_kinds import ReadScore, ReadSetScore
from scores.set_score import SetScore, SystemScore, mean_of

_SET_HEADINGS = ("P", "R", "F1", "worst F1", "ARI", "copies P", "R", "F1", "CPU us", "verdict p50", "p99")
_READ_HEADINGS = ("holds P", "R", "F1", "kinds F1")


def lines_of(sets: list[SetScore], read_sets: list[ReadSetScore]) -> Iterator[str]:
    for each in sets:
        yield f"{each.name}: {each.articles:,} articles, {each.positive:,} positive pairs, {_hardness(each.jaccard)}"
        yield from _aligned([("", *_SET_HEADINGS), *map(_set_row, each.systems)])
        yield ""
    for read in read_sets:
        holds = f"on the hold of {read.agreed_holds}, {read.to_hold} of them held back ({_hardness(read.jaccard)})"
        yield f"{read.name}: {read.pairs} pairs; readers agree {holds}, and on the kind of {read.agreed_kinds}"
        yield from _aligned([("", *_READ_HEADINGS), *map(_read_row, read.systems)])
        yield ""


def details_of(sets: list[SetScore], read_sets: list[ReadSetScore]) -> Iterator[str]:
    """Each order of unecho, each variant and each kind."""
    for each in sets:
        yield f"{each.name}: pairs in each order"
        yield from _aligned([("", "F1", "P", "R", "right", "wrong", "missed"), *_order_rows(each.systems[0])])
        if each.systems[0].orders[0].variants:
            yield f"\n{each.name}: copies that stand with their original"
            yield from _aligned([("", "articles", "recall, mean of orders", "lowest"), *_variant_rows(each.systems[0])])
        yield ""
    for read in read_sets:
        if read.systems[0].kinds:
            yield f"{read.name}: kinds"
            yield from _aligned([("", "P", "R", "F1", "right", "wrong", "missed"), *_kind_rows(read.systems[0])])


def _hardness(jaccard: float | None) -> str:
    return "no positive pair" if jaccard is None else f"mean 3-gram Jaccard {_rate(jaccard)}"


def _set_row(system: SystemScore) -> tuple[str, ...]:
    pairs, flags = (mean_of(getattr(order, what) for order in system.orders) for what in ("pairs", "flags"))
    rand = statistics.fmean(order.rand for order in system.orders)
    cost = system.cost
    times = (None, None, None) if cost is None else (cost.article_us, cost.verdict_p50_us, cost.verdict_p99_us)
    rates = map(_rate, (*pairs, system.worst_f1, rand, *flags))
    return (system.system, *rates, *("-" if time is None else f"{time:,.0f}" for time in times))


def _read_row(read: ReadScore) -> tuple[str, ...]:
    rates = map(_rate, (read.holds.precision, read.holds.recall, read.holds.f1))
    return (read.system, *rates, "none" if read.macro_f1 is None else _rate(read.macro_f1))


def _order_rows(system: SystemScore) -> Iterator[tuple[str, ...]]:
    for order in system.orders:
        score = order.pairs
        rates = (f"{rate:.4f}" for rate in (score.f1, score.precision, score.recall))
        yield (order.order, *rates, *map(str, (score.right, score.wrong, score.missed)))
    precision, recall, f1 = mean_of(order.pairs for order in system.orders)
    yield ("mean", *(f"{rate:.4f}" for rate in (f1, precision, recall)), "", "", "")


def _variant_rows(system: SystemScore) -> list[tuple[str, ...]]:
    by_order = [order.variants for order in system.orders]
    recalls = {name: [each[name][0] / each[name][1] for each in by_order] for name in by_order[0]}
    recalls["all"] = [_sum(each, 0) / _sum(each, 1) for each in by_order]
    counts = {name: total for name, (_, total) in by_order[0].items()} | {"all": _sum(by_order[0], 1)}
    lowest_first = sorted(recalls, key=lambda name: (name == "all", statistics.fmean(recalls[name]), name))
    rates = {name: (f"{statistics.fmean(recalls[name]):.4f}", f"{min(recalls[name]):.4f}") for name in recalls}
    return [(name, str(counts[name]), *rates[name]) for name in lowest_first]


def _sum(variants: dict[str, tuple[int, int]], at: int) -> int:
    return sum(each[at] for each in variants.values())


def _kind_rows(read: ReadScore) -> Iterator[tuple[str, ...]]:
    for kind, score in read.kinds.items():
        rates = map(_rate, (score.precision, score.recall, score.f1))
        yield (kind, *rates, *map(str, (score.right, score.wrong, score.missed)))


def _rate(rate: float) -> str:
    return f"{rate:.3f}"


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """The first column to the left, the others to the right, two blanks apart."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for first, *others in rows:
        cells = (cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True))
        yield "  ".join((f"  {first}".ljust(widths[0] + 2), *cells)).rstrip()
