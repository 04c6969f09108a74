"""Query, verify and insert by unecho: `judge_articles.py SIZES WINDOW`, with articles pickled on standard input.

Prints for each size the CPU microseconds an article of the last WINDOW before it in five parts, and the bytes an
article that the process has grown by, as JSON.
"""

from __future__ import annotations

import itertools
import json
import pickle
import sys
import time
from pathlib import Path

from unecho.core.judging.index import Index
from unecho.core.profile import Profile
from unecho.process.freed_memory import map_large_blocks

_PARTS = 5


def resident_bytes() -> int:
    """Of this process."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


def judge(index: Index, count: int) -> float:
    """The next so many articles; CPU seconds that judging them took."""
    articles = [pickle.load(sys.stdin.buffer) for _ in range(count)]  # noqa: S301 - our own parent's
    started = time.process_time()
    for article in articles:
        index.judge(article)
    return time.process_time() - started


def main() -> None:
    """Judges all, with memory as dedupe has it."""
    map_large_blocks()
    sizes, window = [int(size) for size in sys.argv[1].split(",")], int(sys.argv[2])
    index, results, before, part = Index(Profile()), [], 0, window // _PARTS
    judge(index, part)
    before, done = resident_bytes(), part
    for size in sizes:
        for count in itertools.repeat(part, (size - window - done) // part):
            judge(index, count)
        cpu = [judge(index, part) * 1e6 / part for _ in range(_PARTS)]
        done = size
        results.append({"size": size, "cpu_us": cpu, "bytes": (resident_bytes() - before) / (size - part)})
    print(json.dumps(results))


if __name__ == "__main__":
    main()
