"""Times a function of a text over those of a file: `PROGRAM TEXTS`, TEXTS being JSON Lines with a field `text`."""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

_WARM_UP = 20


def time_texts(work: Callable[[str], object]) -> None:
    """Prints the articles, and the seconds of CPU (of all threads) and of the clock that they took, as JSON."""
    texts = [json.loads(line)["text"] for line in Path(sys.argv[1]).read_bytes().splitlines()]
    for text in texts[:_WARM_UP]:
        work(text)
    cpu, clock = time.process_time(), time.perf_counter()
    for text in texts:
        work(text)
    cpu, clock = time.process_time() - cpu, time.perf_counter() - clock
    print(json.dumps({"articles": len(texts), "cpu_seconds": cpu, "seconds": clock}))
