"""The inner loops, compiled by Numba when a module is first imported, and kept in Numba's cache beside it."""

import sys
from typing import Final

_NOT_NEEDED: Final = ("scipy", "cffi")
"""What Numba loads where it is there: half of SciPy for a BLAS, cffi with a parser of C. No kernel uses either."""


def _import_numba() -> None:
    """Hides those from Numba, unless they are loaded."""
    hidden = [name for name in _NOT_NEEDED if name not in sys.modules]
    sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type]
    try:
        import numba.core.typing.cffi_utils  # noqa: PLC0415
        import numba.np.arraymath  # noqa: F401, PLC0415
    finally:
        for name in hidden:
            del sys.modules[name]


_import_numba()
