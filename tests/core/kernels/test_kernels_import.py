"""What importing the kernels loads."""

from __future__ import annotations

import subprocess
import sys

_PROGRAM = """
import sys
import unecho.core.kernels.index.sets
print("scipy.linalg" in sys.modules)
import scipy.linalg
print(scipy.linalg.det([[2.0]]))
"""


def test_kernels_load_no_scipy_and_leave_it_whole() -> None:
    answer = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=True)
    assert answer.stdout.split() == ["False", "2.0"]
