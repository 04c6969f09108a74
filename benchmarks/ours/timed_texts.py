"""Times a function of texts over those of a file, in one process: what benchmarks/peers/timed.py is to the peers."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

_WARM_UP = 20


def time_texts(work: Callable[[Sequence[str]], object]) -> None:
    """Prints the articles, and the seconds of CPU (of all threads) and of the clock that they took, as JSON."""
    texts = [json.loads(line)["text"] for line in Path(sys.argv[1]).read_bytes().splitlines()]
    work(texts[:_WARM_UP])
    cpu, clock = time.process_time(), time.perf_counter()
    work(texts)
    cpu, clock = time.process_time() - cpu, time.perf_counter() - clock
    print(json.dumps({"articles": len(texts), "cpu_seconds": cpu, "seconds": clock}))
