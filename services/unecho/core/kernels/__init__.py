"""The inner loops, compiled by Numba when a module is first imported, and kept in Numba's cache beside it."""

import sys


def _import_numba() -> None:
    """Hides SciPy from Numba, unless it is loaded: Numba would load half of it, for a BLAS that no kernel uses."""
    if "scipy" in sys.modules:
        return
    sys.modules["scipy"] = None  # type: ignore[assignment]
    try:
        import numba.np.arraymath  # noqa: F401, PLC0415
    finally:
        del sys.modules["scipy"]


_import_numba()
