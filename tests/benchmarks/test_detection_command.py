"""benchmarks/detection as one runs it: files in, table and JSON out."""

import gzip
import json
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from streams import edited, story

RUN = Path(__file__).parents[2] / "benchmarks" / "detection" / "run.py"


MAIN = runpy.run_path(str(RUN))["main"]

Scored = Callable[..., str]
"""What the command prints for its arguments."""


@pytest.fixture
def scored(out: Path, capsys: pytest.CaptureFixture[str]) -> Scored:
    def score(*arguments: str | Path) -> str:
        MAIN([*map(str, arguments), "--out", str(out)])
        return capsys.readouterr().out

    return score


@pytest.fixture
def refused(out: Path, capsys: pytest.CaptureFixture[str]) -> Scored:
    """What it says instead where it ends with 2."""

    def refuse(*arguments: str | Path) -> str:
        with pytest.raises(SystemExit) as ended:
            MAIN([*map(str, arguments), "--out", str(out)])
        assert ended.value.code == 2
        return capsys.readouterr().err

    return refuse


def row(output: str, name: str) -> list[str]:
    (line,) = (line for line in output.splitlines() if line.startswith(f"  {name}  "))
    return line.removeprefix(f"  {name}").split()


def write_gzipped(path: Path, content: str) -> Path:
    path.write_bytes(gzip.compress(content.encode()))
    return path


def write_lines(path: Path, rows: list[dict[str, Any]]) -> Path:
    return write_gzipped(path, "\n".join(map(json.dumps, rows)))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "build" / "detection.json"


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    stories = [("a", "x.example", 0), ("b", "y.example", 0), ("c", "y.example", 0), ("d", "z.example", 1)]
    rows = [
        {"id": name, "source": source, "text": edited(story(number), index), "cluster": str(number)}
        | {"variant": "original" if index in (0, 3) else "cut", "time": f"2025-08-0{index + 1}T00:00:00"}
        for index, (name, source, number) in enumerate(stories)
    ]
    return write_lines(tmp_path / "articles.jsonl.gz", rows)


@pytest.fixture
def pairs(tmp_path: Path) -> Path:
    labels = {"positive": [["b", "a"], ["a", "c"], ["b", "c"]], "ambiguous": [["d", "b"]]}
    return write_gzipped(tmp_path / "pairs.json.gz", json.dumps(labels))


@pytest.fixture
def verdicts(tmp_path: Path) -> Path:
    path = tmp_path / "verdicts.jsonl"
    clusters = {"a": "a", "b": "a", "c": "c", "d": "a"}
    rows = [{"article_id": name, "outcome": "unique", "cluster_id": cluster} for name, cluster in clusters.items()]
    rows.insert(1, {"article_id": None, "outcome": "dead", "cluster_id": None})
    path.write_text("\n".join(map(json.dumps, rows)))
    return path


@pytest.fixture
def read_pairs(tmp_path: Path) -> Path:
    def pair(first: str, second: str, *readers: tuple[str, bool]) -> dict[str, Any]:
        return {"a": first, "b": second, "readers": [{"kind": kind, "hold": hold} for kind, hold in readers]}

    rows = [
        pair("a", "b", ("verbatim", True), ("extended", True)),
        pair("a", "d", ("unrelated", False), ("unrelated", False)),
        pair("b", "d", ("same_event", True), ("same_event", True)),
        pair("a", "c", ("follow_up", True), ("follow_up", False)),
    ]
    return write_lines(tmp_path / "read.jsonl.gz", rows)


def test_scores_a_scan_by_labelled_pairs(scored: Scored, articles: Path, pairs: Path, verdicts: Path) -> None:
    output = scored("--set", articles, pairs, "--verdicts", verdicts, "--no-peers", "--details")
    # Right a-b; wrong a-d; b-d is ambiguous; missed a-c; b-c are of one source.
    assert row(output, "as scanned") == ["0.5000", "0.5000", "0.5000", "1", "1", "1"]


def test_scores_a_scan_by_exact_clusters(scored: Scored, articles: Path, verdicts: Path) -> None:
    output = scored("--set", articles, "--verdicts", verdicts, "--no-peers", "--details")
    assert row(output, "as scanned")[3:] == ["1", "2", "2"]
    assert row(output, "cut") == ["2", "0.5000", "0.5000"]


def test_judges_in_several_orders(scored: Scored, articles: Path) -> None:
    output = scored("--orders", "3", "--set", articles, "--no-peers", "--details")
    for order in ("by time", "shuffled, seed 0", "shuffled, seed 1"):
        assert row(output, order) == ["1.0000", "1.0000", "1.0000", "3", "0", "0"]
    assert row(output, "mean")[0] == "1.0000"


def test_scores_unecho_and_its_peers_into_one_table_and_a_file(
    articles: Path, pairs: Path, read_pairs: Path, out: Path
) -> None:
    arguments = ("--orders", "2", "--set", articles, pairs, "--read", read_pairs, articles, "--out", out)
    command = [sys.executable, RUN, *arguments]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert result.returncode == 0, result.stderr
    assert "articles: 4 articles, 2 positive pairs, mean 3-gram Jaccard 0." in result.stdout
    assert "read: 4 pairs; readers agree on the hold of 3, 2 of them held back" in result.stdout
    scores = json.loads(out.read_text())
    (labelled,), (read,) = scores["sets"], scores["read_sets"]
    systems = {system["system"]: system for system in labelled["systems"]}
    for name in ("unecho", "exact hash", "text-dedup, defaults"):
        assert len([line for line in result.stdout.splitlines() if line.startswith(f"  {name}  ")]) == 2
        assert [order["order"] for order in systems[name]["orders"]] == ["by time", "shuffled, seed 0"]
    assert systems["unecho"]["orders"][0]["pairs"]["f1"] == 1.0
    assert systems["unecho"]["cost"]["verdict_p99_us"] > 0
    assert systems["exact hash"]["orders"][0]["pairs"]["missed"] == 2
    assert read["systems"][0]["system"] == "unecho"
    # a, b is held as both readers want; a, d is not, as both want; b, d is not, and both want it held.
    assert {name: read["systems"][0]["holds"][name] for name in ("right", "wrong", "missed")} == {
        "right": 1,
        "wrong": 0,
        "missed": 1,
    }


def test_says_what_is_missing_and_ends_with_2(
    refused: Scored, tmp_path: Path, articles: Path, verdicts: Path, out: Path
) -> None:
    assert "none.jsonl.gz" in refused("--set", tmp_path / "none.jsonl.gz", "--no-peers")
    verdicts.write_text(verdicts.read_text().rpartition("\n")[0])
    assert "no verdict for 1 articles" in refused("--set", articles, "--verdicts", verdicts, "--no-peers")
    assert "Name labelled articles: --set" in refused("--data", tmp_path)
    assert not out.exists()


def test_arguments_that_do_not_go_together_are_refused(refused: Scored, articles: Path, verdicts: Path) -> None:
    assert "at least 1" in refused("--set", articles, "--orders", "0")
    assert "at most one of pairs" in refused("--set", articles, articles, articles)
    assert "each file of articles" in refused("--read", verdicts)
    assert "those of one set" in refused("--set", articles, "--set", articles, "--verdicts", verdicts)
