"""Memory that is kept once it is freed need not be mapped again."""

import resource
import subprocess
import sys

import pytest

ROUNDS, BYTES = 50, 8 << 20
GAPS = """
import sys
from pathlib import Path
from unecho.process.freed_memory import map_large_blocks

def held():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

if sys.argv[1] == "mapped":
    map_large_blocks()
one = bytearray(b"1") * (24 << 20)
del one
before, kept, grown = held(), [], []
for _ in range(20):
    grown.append(bytearray(b"1") * (3 << 20))
    kept.append(bytearray(b"1") * (1 << 20))
del grown
print(held() - before)
"""
PROGRAM = f"""
import resource, sys
from unecho.process.freed_memory import keep_freed_memory
if sys.argv[1] == "kept":
    keep_freed_memory()
held = bytes(range(256)) * ({BYTES} // 256)
for _ in range({ROUNDS}):
    # Two at once, as an answer and what is copied of it.
    one, other = bytearray(held), bytearray(held)
    del one, other
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt)
"""


def faults(how: str) -> int:
    done = subprocess.run([sys.executable, "-c", PROGRAM, how], check=True, capture_output=True, text=True)
    return int(done.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="it does nothing but with GNU's C library")
def test_blocks_are_not_filled_anew_each_time() -> None:
    pages = 2 * BYTES // resource.getpagesize()
    assert faults("kept") < 5 * pages


@pytest.mark.skipif(sys.platform != "linux", reason="it does nothing but with GNU's C library")
def test_what_is_freed_between_large_blocks_is_given_back() -> None:
    done = subprocess.run([sys.executable, "-c", GAPS, "mapped"], check=True, capture_output=True, text=True)
    assert int(done.stdout) < 30 << 20
