"""What importing the kernels loads."""

from __future__ import annotations

import subprocess
import sys

_PROGRAM = """
import sys
import unecho.core.kernels.index.sets
print("scipy.linalg" in sys.modules, "cffi" in sys.modules)
import cffi
import scipy.linalg
print(scipy.linalg.det([[2.0]]), cffi.FFI().sizeof("char"))
"""


def test_kernels_load_neither_scipy_nor_cffi_and_leave_them_whole() -> None:
    answer = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=True)
    assert answer.stdout.split() == ["False", "False", "2.0", "1"]
