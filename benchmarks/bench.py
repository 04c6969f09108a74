"""Ours and what people use instead: same texts, same brokers, same machine, in turn.

    python benchmarks/bench.py [PATH …] [--rows signature,index] [--runs N] [--quick] [--large] [--out FILE]

PATH is articles in JSON Lines, as `unecho scan` reads them; without it they are made: see texts.py. Each row is a
module of rows/; peers are the programs of peers/, which run in an environment of their own (`make bench` makes it).
Prints one table, and writes what is in it to FILE as JSON. Exits with 1 where a row of ours fails.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
import itertools
import json
import logging
import os
import platform
import subprocess
import sys
import tempfile
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from rich.console import Console

from bench_table import bench_table
from results import Result, Skipped, as_json
from setting import ROOT, Setting, kafka_broker

ROWS = ("signature", "index", "end_to_end", "latency", "restart", "entities", "deployment")
ON_KAFKA = frozenset({"end_to_end", "latency", "deployment"})


def main() -> None:
    """Runs the rows that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", metavar="PATH")
    parser.add_argument("--rows", type=lambda text: text.split(","), default=list(ROWS), help=", ".join(ROWS))
    parser.add_argument("--runs", type=int, default=2, help="of each system, in turn")
    parser.add_argument("--quick", action="store_true", help="only shows that each row runs: its figures say nothing")
    parser.add_argument("--large", action="store_true", help="an index and a restart of a million articles too")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench.json")
    options = parser.parse_args()
    # It warns of partitions that have no leader yet, and asks again.
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)
    with asyncio.Runner() as runner, tempfile.TemporaryDirectory(prefix="unecho-bench-") as folder:
        broker = kafka_broker() if ON_KAFKA & set(options.rows) else None
        kafka, no_kafka = runner.run(broker.__aenter__()) if broker else (None, "no row asked for it")
        try:
            setting = Setting(
                *(Path(folder), options.quick, options.large, 1 if options.quick else options.runs),
                *(tuple(options.paths), kafka, no_kafka),
            )
            results, is_well = _measure(options.rows, setting)
        finally:
            if broker:
                runner.run(broker.__aexit__(None, None, None))
    Console(width=None if sys.stdout.isatty() else 200).print(bench_table(results))
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(_told(options, results), indent=1) + "\n")
    sys.exit(not is_well)


def _measure(rows: list[str], setting: Setting) -> tuple[list[Result], bool]:
    """One row at a time: beside another it would measure that one. In quick form that does no harm."""
    with ThreadPoolExecutor(2 if setting.quick else 1) as pool:
        measured = list(pool.map(_row, rows, itertools.repeat(setting)))
    return [result for results, _ in measured for result in results], all(is_well for _, is_well in measured)


def _row(row: str, setting: Setting) -> tuple[list[Result], bool]:
    """Its results, and whether it came to its end."""
    results: list[Result] = []
    started = time.perf_counter()
    try:
        results.extend(importlib.import_module(f"rows.{row}").measure(setting))
    except Exception as error:  # noqa: BLE001 - what other rows have measured is worth telling
        traceback.print_exc()
        results.append(Skipped(row, "", "", f"failed: {error}"))
        return results, False
    print(f"{row}: {time.perf_counter() - started:.0f} s", file=sys.stderr, flush=True)
    return results, True


def _told(options: argparse.Namespace, results: list[Result]) -> dict[str, Any]:
    commit = subprocess.run(["git", "-C", str(ROOT), "rev-parse", "HEAD"], capture_output=True, text=True, check=False)
    return {
        "commit": commit.stdout.strip() or None,
        "texts": [Path(path).name for path in options.paths] or "made",
        "is_quick": options.quick,
        "machine": {
            "processors": os.cpu_count(),
            "load": [round(load, 2) for load in os.getloadavg()],
            "python": platform.python_version(),
        },
        "results": [as_json(result, results) for result in results],
    }


if __name__ == "__main__":
    main()
