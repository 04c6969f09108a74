"""Times the entity extractor against that of another commit: the same texts, in turn, on one processor.

    python benchmarks/entities/time_extractor.py ARTICLES.jsonl[.gz] [--base 2d8a210] [--articles 1000] [--rounds 5]

Prints articles/s of CPU time and CPU us an article, each as the median of the rounds with the lowest and the highest,
and the ratio. Says so where the two find different entities.
"""

import argparse
import gzip
import hashlib
import io
import json
import os
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
OURS = "ours"


def texts_of(path: Path, most: int) -> list[str]:
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line)["text"] for line in data.splitlines()[:most]]


def answer(path: Path, most: int) -> None:
    """One version, in a process of its own: for each line that comes in, one round."""
    from unecho.core.entities import RuleExtractor  # noqa: PLC0415

    try:
        from unecho.process.word_lists import read_word_lists  # noqa: PLC0415

        extract = RuleExtractor(read_word_lists()).extract
    except ImportError:
        extract = RuleExtractor().extract
    texts = texts_of(path, most)
    found = hashlib.sha256()
    for text in texts:
        entities = extract(text)
        found.update(repr([(e.entity_id, e.name, [(m.start, m.end) for m in e.mentions]) for e in entities]).encode())
    print(found.hexdigest(), flush=True)
    for _ in sys.stdin:
        start = time.process_time()
        for text in texts:
            extract(text)
        print((time.process_time() - start) / len(texts), flush=True)


def started(services: Path, path: Path, most: int) -> subprocess.Popen[str]:
    command = [sys.executable, __file__, str(path), "--articles", str(most), "--answer"]
    environment = os.environ | {"PYTHONPATH": str(services)}
    return subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def one_round(process: subprocess.Popen[str]) -> float:
    assert process.stdin is not None
    print(file=process.stdin, flush=True)
    return float(line_of(process))


def compare(path: Path, base: str, most: int, rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        archive = subprocess.run(["git", "archive", base, "services"], cwd=ROOT, check=True, capture_output=True).stdout
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            tar.extractall(folder, filter="data")
        places = {base: Path(folder) / "services", OURS: ROOT / "services"}
        processes = {name: started(place, path, most) for name, place in places.items()}
        found = {line_of(process) for process in processes.values()}
        times: dict[str, list[float]] = {name: [] for name in places}
        for _ in range(rounds):
            for name, process in processes.items():
                times[name].append(one_round(process))
        for process in processes.values():
            process.communicate()
    for name, seconds in times.items():
        middle = statistics.median(seconds)
        print(
            f"entities {name:>8}: {1 / middle:8,.0f} articles/s ({1 / max(seconds):,.0f}-{1 / min(seconds):,.0f}), "
            f"{1e6 * middle:7,.0f} us of CPU an article"
        )
    print(f"{statistics.median(times[base]) / statistics.median(times[OURS]):.1f} times as fast")
    print("the same entities" if len(found) == 1 else "NOT the same entities")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path, help="articles, JSON Lines, plain or .gz")
    parser.add_argument("--base", default="2d8a210", help="commit to compare with")
    parser.add_argument("--articles", type=int, default=1_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--answer", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.answer:
        answer(options.path, options.articles)
    else:
        compare(options.path, options.base, options.articles, options.rounds)


if __name__ == "__main__":
    main()
