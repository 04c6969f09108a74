"""Numba's cache where the installation cannot be written to: a container image, another user's folder."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Final

from numba.core.caching import CacheImpl, InTreeCacheLocator


class ShippedCacheLocator(InTreeCacheLocator):
    """Finds what `python -m unecho.core.kernels` left beside the modules.

    Numba's own locator takes that folder only where it may write to it, and compiles again elsewhere.
    """

    @classmethod
    def from_function(cls, py_func: Callable[..., object], py_file: str) -> ShippedCacheLocator | None:
        """None where the folder cannot be read, or can be written to: then Numba's own serves."""
        locator = cls(py_func, py_file)
        folder: str = locator.get_cache_path()  # type: ignore[no-untyped-call]
        return locator if os.access(folder, os.R_OK | os.X_OK) and not os.access(folder, os.W_OK) else None


_own, *_others = CacheImpl._locator_classes
LOCATORS: Final = ",".join(f"{cls.__module__}.{cls.__qualname__}" for cls in (_own, ShippedCacheLocator, *_others))
"""As Numba's setting takes them: a folder that the user names comes first."""
