"""Query, verify and insert by datasketch's MinHashLSH: `minhash_lsh.py SIGNATURES SIZES WINDOW`.

SIGNATURES is a .npy of uint32, a row an article. Prints for each size the CPU microseconds an article of the last
WINDOW before it in five parts, and the bytes an article that the process has grown by, as JSON.
"""

import itertools
import json
import sys
import time
from pathlib import Path

import numpy as np
from datasketch import MinHash, MinHashLSH

_PARTS = 5
_THRESHOLD = 0.5


class Index:
    """Near-copies of what came before, with the estimated similarity of each held against the threshold."""

    def __init__(self) -> None:
        self._lsh = MinHashLSH(threshold=_THRESHOLD, num_perm=128)
        self._kept: dict[int, MinHash] = {}

    def judge(self, number: int, signature: MinHash) -> list[int]:
        """Those that the article is like, which it joins."""
        found = [other for other in self._lsh.query(signature) if self._is_like(other, signature)]
        self._lsh.insert(number, signature, check_duplication=False)
        self._kept[number] = signature
        return found

    def _is_like(self, other: int, signature: MinHash) -> bool:
        return self._kept[other].jaccard(signature) >= _THRESHOLD


def resident_bytes() -> int:
    """Of this process."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


def main() -> None:
    """Judges all."""
    signatures = np.load(sys.argv[1], mmap_mode="r")
    sizes, window = [int(size) for size in sys.argv[2].split(",")], int(sys.argv[3])
    index = Index()
    before, done, results = resident_bytes(), 0, []
    for size in sizes:
        ends = [size - window + part * (window // _PARTS) for part in range(_PARTS + 1)]
        marks = []
        for end in ends:
            for number in range(done, end):
                index.judge(number, MinHash(num_perm=128, scheme="affine32", hashvalues=np.array(signatures[number])))
            done = end
            marks.append(time.process_time())
        cpu = [(end - begin) * 1e6 / (window // _PARTS) for begin, end in itertools.pairwise(marks)]
        results.append({"size": size, "cpu_us": cpu, "bytes": (resident_bytes() - before) / size})
    print(json.dumps(results))


if __name__ == "__main__":
    main()
