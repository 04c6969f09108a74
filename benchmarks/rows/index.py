"""Query, verify and insert, with so many articles in the index."""

from __future__ import annotations

import itertools
import json
import pickle
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import numpy as np

from restore import made_articles
from results import Line, Result, Run, Skipped
from setting import ProgramError, Setting, last_line, ours, peer, said_by
from text_programs import NO_PEERS

_MOST_OF_PEER = 100_000
"""Of a million it would take more than 7 GB."""


def measure(setting: Setting) -> Iterator[Result]:
    """Articles as benchmarks/restore.py makes them: 150 to 650 shingles, two in five edits of earlier ones.

    CPU of the last articles before each size in five parts, which are its runs.
    """
    sizes = [500, 1000] if setting.quick else [10_000, 100_000, *([1_000_000] if setting.large else [])]
    window = 100 if setting.quick else 2_000
    signatures = setting.folder / "signatures.npy"
    found = list(_lines("unecho", _judged(sizes, window, signatures)))
    if setting.has_peers:
        of_peer = [size for size in sizes if size <= _MOST_OF_PEER]
        command = peer("minhash_lsh.py", signatures, ",".join(map(str, of_peer)), window)
        try:
            found += _lines("datasketch MinHashLSH", cast(list[dict[str, Any]], said_by(command)))
        except ProgramError as error:
            yield Skipped("index", "", "datasketch MinHashLSH", str(error))
    else:
        yield Skipped("index", "", "datasketch MinHashLSH", NO_PEERS)
    yield from sorted(found, key=lambda line: int(line.case.split()[0].replace(",", "")))


def _judged(sizes: list[int], window: int, signatures: Path) -> list[dict[str, Any]]:
    """What ours says; writes the signatures, for the peer."""
    command = ours("judge_articles.py", ",".join(map(str, sizes)), window)
    kept = np.empty((min(sizes[-1], _MOST_OF_PEER), 128), dtype=np.uint32)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdin is not None
        for number, article in enumerate(itertools.islice(made_articles(0, seed=5), sizes[-1])):
            pickle.dump(article, child.stdin)
            if number < len(kept):
                kept[number] = article.signature
        said, log = child.communicate()
    if child.returncode != 0:
        raise ProgramError(last_line(log.decode()))
    np.save(signatures, kept)
    return cast(list[dict[str, Any]], json.loads(said))


def _lines(system: str, said: list[dict[str, Any]]) -> Iterator[Line]:
    for one in said:
        runs = tuple(Run(cpu, 1e6 / cpu) for cpu in one["cpu_us"])
        runs += (Run(more={"bytes_an_article": one["bytes"]}),)
        yield Line("index", f"{one['size']:,} articles", system, runs, is_ours=system == "unecho")
