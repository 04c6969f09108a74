"""Memory that is kept once it is freed need not be mapped again."""

import resource
import subprocess
import sys

import pytest

ROUNDS, BYTES = 50, 8 << 20
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
