"""Milliseconds from hand-over to the published article, at a steady rate on a real Kafka."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from typing import Any, cast

from results import Line, Result, Run, Skipped
from setting import HERE, Setting, said_by

_DELIVERIES = ("exactly_once", "at_least_once")
_HELD_MS = 1_000
_BROKER_WARM_UP = 10


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
        "--broker-warm-up": str(0 if setting.quick else _BROKER_WARM_UP),
        "--bootstrap": setting.kafka,
    }
    command = [sys.executable, str(HERE / "latency.py"), *setting.paths]
    for name, value in options.items():
        command += [name, value]
    for one in cast(list[dict[str, Any]], said_by(command)):
        yield _line(one, seconds)


def _line(one: dict[str, Any], seconds: int) -> Line:
    more = {f"{name}_ms": one[name] for name in ("p50", "p99") if one[name] is not None}
    more["published"] = one["received"] / (one["rate"] * seconds)
    cpu_us = None
    # Of a rate that is not held it would be the CPU of the few that were handled, over all that were sent.
    if more.get("p99_ms", math.inf) < _HELD_MS:
        stages = {f"{stage}_us": one[f"{stage}_cpu_ms"] * 1e3 for stage in ("sign", "dedupe")}
        cpu_us, more = sum(stages.values()), more | stages
    case = f"{one['rate']:,}/s, {one['delivery'].replace('_', ' ')}"
    return Line("latency", case, one["system"], (Run(cpu_us, None, more),), is_ours=one["system"] == "unecho")
