"""Seconds from the start of restoring to a shard that judges."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any, cast

from results import Line, Result, Run
from setting import HERE, Setting, said_by


def measure(setting: Setting) -> Iterator[Result]:
    """By benchmarks/restore.py, the snapshot in the page cache and out of it; the other peers keep nothing."""
    articles = 1_000 if setting.quick else 1_000_000 if setting.large else 50_000
    command = [sys.executable, str(HERE / "restore.py"), "--articles", str(articles), "--busy", "0"]
    said = cast(dict[str, Any], said_by([*command, "--runs", str(setting.runs)]))
    for state in ("there", "dropped"):
        runs = tuple(
            Run(more={name: one[name] for name in ("seconds", "memory_mb", "first_ms")})
            for one in said["restored"]
            if one["page_cache"] == state
        )
        system = "unecho, file in the page cache" if state == "there" else "unecho, file on disk"
        yield Line("restart", f"{articles:,} articles", system, runs)
