"""Every program of benchmarks/ finds what it imports: few of them are run by a test."""

import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
# What `make bench` installs for the peers, and what the word lists are made with.
NOT_INSTALLED = ("peers", "write_lexicon.py", "write_forms.py", "write_language_lists.py")
PROGRAMS = sorted(
    path.relative_to(BENCHMARKS)
    for path in BENCHMARKS.rglob("*.py")
    if "__main__" in path.read_text() and not {*path.relative_to(BENCHMARKS).parts} & {*NOT_INSTALLED}
)
IMPORT = """
import importlib.util, sys
sys.path[:0] = sys.argv[2:]
spec = importlib.util.spec_from_file_location("program", sys.argv[1])
sys.modules["program"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(sys.modules["program"])
"""


@pytest.mark.parametrize("program", PROGRAMS, ids=str)
def test_it_can_be_imported(program: Path) -> None:
    path = BENCHMARKS / program
    command = [sys.executable, "-c", IMPORT, str(path), str(path.parent), str(BENCHMARKS)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
