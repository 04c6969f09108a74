import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from bench_table import bench_table
from results import Line, Run, Skipped, as_json, times_ours
from rows import latency
from setting import PEERS, Setting
from text_programs import NO_PEERS

ROOT = Path(__file__).parents[2]

OURS = Line("index", "10 articles", "unecho", (Run(20, 50), Run(40, 25), Run(30, 33)), is_ours=True)
PEER = Line("index", "10 articles", "a peer", (Run(60, 11), Run(more={"bytes_an_article": 7})))
ELSEWHERE = Line("index", "99 articles", "unecho", (Run(1, 1),), is_ours=True)
LEFT_OUT = Skipped("latency", "", "", "no Kafka: there is no java on the PATH")
RESULTS = [ELSEWHERE, PEER, OURS, LEFT_OUT]


def bench(rows: str, out: Path, **more: str) -> list[dict[str, Any]]:
    """The results of the quick form."""
    command = [sys.executable, str(ROOT / "benchmarks" / "bench.py"), "--quick", "--rows", rows, "--out", str(out)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "services"), **more}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    results: list[dict[str, Any]] = json.loads(out.read_bytes())["results"]
    assert {result["row"] for result in results} == set(rows.split(","))
    for result in results:
        if "skipped" in result:
            # A peer may have no package for this Python.
            assert result["skipped"] == NO_PEERS or result["skipped"].startswith("ModuleNotFoundError"), result
            assert result["skipped"] != NO_PEERS or not PEERS.exists()
        else:
            figures = [value for values in result.values() if isinstance(values, list) for value in values]
            assert figures, result
            assert min(figures) >= 0, result
    return results


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_each_row_without_a_broker_runs(tmp_path: Path) -> None:
    results = bench("signature,index,restart,entities", tmp_path / "build" / "bench.json")
    sizes = {result["case"] for result in results if result["row"] == "index" and "skipped" not in result}
    assert sizes == {"500 articles", "1,000 articles"}


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_each_row_on_brokers_runs(tmp_path: Path, kafka_broker: str) -> None:
    results = bench("end_to_end,latency,deployment", tmp_path / "bench.json", UNECHO_TEST_KAFKA=kafka_broker)
    ours = {(result["row"], result["case"]) for result in results if result["system"] == "unecho"}
    assert ours >= {
        ("end_to_end", "embedded, at least once"),
        ("end_to_end", "Kafka, exactly once"),
        ("latency", "50/s, exactly once"),
    }


def test_a_row_that_needs_kafka_says_that_there_is_none(tmp_path: Path) -> None:
    setting = Setting(tmp_path, True, False, 1, (), None, "there is no java on the PATH")
    [skipped] = latency.measure(setting)
    assert isinstance(skipped, Skipped)
    assert "no java" in skipped.reason


def test_a_peer_is_held_against_ours_of_the_same_case_by_medians() -> None:
    assert times_ours(PEER, RESULTS, "cpu_us") == 2
    assert times_ours(PEER, RESULTS, "per_second") == pytest.approx(1 / 3)
    assert times_ours(PEER, RESULTS, "bytes_an_article") is None
    assert times_ours(OURS, RESULTS, "cpu_us") is None


def test_json_has_every_run_and_the_ratios() -> None:
    told = as_json(PEER, RESULTS)
    assert told["cpu_us"] == [60]
    assert told["bytes_an_article"] == [7]
    assert told["cpu_us_times_ours"] == 2
    assert as_json(OURS, RESULTS)["cpu_us"] == [20, 40, 30]
    assert as_json(LEFT_OUT, RESULTS)["skipped"].startswith("no Kafka")


def test_the_table_shows_medians_with_their_spread_and_what_was_left_out() -> None:
    console = Console(width=200, record=True, file=io.StringIO())
    console.print(bench_table(RESULTS))
    shown = console.export_text()
    assert "30 (20-40)" in shown
    assert "bytes an article 7" in shown
    assert "left out: no Kafka" in shown
