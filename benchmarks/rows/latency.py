"""Milliseconds from hand-over to the published article, at a steady rate on a real Kafka."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any, cast

from results import Line, Result, Run, Skipped
from setting import HERE, Setting, said_by

_DELIVERIES = ("exactly_once", "at_least_once")


def measure(setting: Setting) -> Iterator[Result]:
    """One run of benchmarks/latency.py. A p50 of seconds says that the rate is not held."""
    if setting.kafka is None:
        yield Skipped("latency", "", "", f"no Kafka: {setting.no_kafka}")
        return
    rates, seconds, warm_up = ((50,), 1, 1) if setting.quick else ((100, 1000, 3000), 6, 2)
    deliveries = _DELIVERIES[:1] if setting.quick else _DELIVERIES
    options = {
        "--rates": ",".join(map(str, rates)),
        "--modes": ",".join(deliveries),
        "--seconds": str(seconds),
        "--warm-up": str(warm_up),
        "--bootstrap": setting.kafka,
    }
    command = [sys.executable, str(HERE / "latency.py"), *setting.paths]
    for name, value in options.items():
        command += [name, value]
    for one in cast(list[dict[str, Any]], said_by(command)):
        yield _line(one, seconds)


def _line(one: dict[str, Any], seconds: int) -> Line:
    more = {
        "p50_ms": one["p50"],
        "p99_ms": one["p99"],
        "sign_us": one["sign_cpu_ms"] * 1e3,
        "dedupe_us": one["dedupe_cpu_ms"] * 1e3,
        "published": one["received"] / (one["rate"] * seconds),
    }
    run = Run(more["sign_us"] + more["dedupe_us"], None, more)
    case = f"{one['rate']:,}/s, {one['delivery'].replace('_', ' ')}"
    return Line("latency", case, one["system"], (run,), is_ours=one["system"] == "unecho")
