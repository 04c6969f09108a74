import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest
from streams import edited, story

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "detection_score.py"


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, SCRIPT, *arguments], capture_output=True, text=True, check=False, timeout=120
    )


def row(output: str, name: str) -> list[str]:
    (line,) = (line for line in output.splitlines() if line.strip("│ ").startswith(name))
    return [cell.strip() for cell in line.strip("│ ").split("│")][1:]


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    stories = [("a", "x.example", 0), ("b", "y.example", 0), ("c", "y.example", 0), ("d", "z.example", 1)]
    rows = [
        {"id": name, "source": source, "text": edited(story(number), index), "cluster": str(number)}
        | {"variant": "original" if index in (0, 3) else "cut", "time": f"2025-08-0{index + 1}T00:00:00"}
        for index, (name, source, number) in enumerate(stories)
    ]
    path = tmp_path / "articles.jsonl.gz"
    path.write_bytes(gzip.compress("\n".join(map(json.dumps, rows)).encode()))
    return path


@pytest.fixture
def verdicts(tmp_path: Path) -> Path:
    path = tmp_path / "verdicts.jsonl"
    clusters = {"a": "a", "b": "a", "c": "c", "d": "a"}
    rows = [{"article_id": name, "outcome": "unique", "cluster_id": cluster} for name, cluster in clusters.items()]
    rows.insert(1, {"article_id": None, "outcome": "dead", "cluster_id": None})
    path.write_text("\n".join(map(json.dumps, rows)))
    return path


def test_scores_a_scan_by_labelled_pairs(tmp_path: Path, articles: Path, verdicts: Path) -> None:
    pairs = tmp_path / "pairs.json.gz"
    labels = {"positive": [["b", "a"], ["a", "c"], ["b", "c"]], "ambiguous": [["d", "b"]]}
    pairs.write_bytes(gzip.compress(json.dumps(labels).encode()))
    result = run(verdicts, "--articles", articles, "--pairs", pairs)
    assert result.returncode == 0, result.stderr
    # Right a-b; wrong a-d; b-d is ambiguous; missed a-c; b-c are of one source.
    assert row(result.stdout, "as scanned") == ["0.5000", "0.5000", "0.5000", "1", "1", "1"]


def test_scores_a_scan_by_exact_clusters(articles: Path, verdicts: Path) -> None:
    result = run(verdicts, "--articles", articles)
    assert row(result.stdout, "as scanned")[3:] == ["1", "2", "2"]
    assert row(result.stdout, "cut") == ["2", "0.5000", "0.5000"]


def test_judges_in_several_orders(articles: Path) -> None:
    result = run("--orders", "3", "--articles", articles)
    assert result.returncode == 0, result.stderr
    for order in ("by time", "shuffled, seed 0", "shuffled, seed 1"):
        assert row(result.stdout, order) == ["1.0000", "1.0000", "1.0000", "3", "0", "0"]
    assert row(result.stdout, "mean")[0] == "1.0000"


def test_says_what_is_missing_and_ends_with_2(tmp_path: Path, articles: Path, verdicts: Path) -> None:
    absent = run("--orders", "2", "--articles", tmp_path / "none.jsonl.gz")
    assert (absent.returncode, "none.jsonl.gz" in absent.stderr) == (2, True)
    verdicts.write_text(verdicts.read_text().rpartition("\n")[0])
    short = run(verdicts, "--articles", articles)
    assert (short.returncode, "no verdict for 1 articles" in short.stderr) == (2, True)
    assert run("--articles", articles).returncode == 2
