"""Where Numba keeps what it has compiled, and when that is out of date."""

from __future__ import annotations

import functools
import hashlib
import os
from collections.abc import Callable
from typing import Final

from numba.core.caching import InTreeCacheLocator, UserProvidedCacheLocator, UserWideCacheLocator

_FOLDER: Final = os.path.dirname(__file__)  # noqa: PTH120 - core has no pathlib


class _OfAllKernels:
    """Takes a kernel for changed when any file of this folder is: its machine code has parts of others in it.

    Numba looks at the kernel's own file alone.
    """

    def get_source_stamp(self) -> bytes:
        """Equal for equal sources."""
        return _stamp_of_folder()


@functools.cache
def _stamp_of_folder() -> bytes:
    stamp = hashlib.blake2b(digest_size=16)
    for folder, _, names in sorted(os.walk(_FOLDER)):
        for name in sorted(name for name in names if name.endswith(".py")):
            path = os.path.join(folder, name)  # noqa: PTH118 - likewise
            with open(path, "rb") as source:  # noqa: PTH123 - likewise
                stamp.update(os.path.relpath(path, _FOLDER).encode() + b"\0" + source.read())
    return stamp.digest()


class GivenFolder(_OfAllKernels, UserProvidedCacheLocator):
    """The folder that the user names."""


class OwnFolder(_OfAllKernels, InTreeCacheLocator):
    """Beside the modules, where that can be written to."""


class HomeFolder(_OfAllKernels, UserWideCacheLocator):
    """In the user's own cache."""


class ShippedCacheLocator(_OfAllKernels, InTreeCacheLocator):
    """What `python -m unecho.core.kernels` left beside the modules: a container image, another user's installation.

    Numba's own locator takes that folder only where it may write to it, and compiles again elsewhere.
    """

    @classmethod
    def from_function(cls, py_func: Callable[..., object], py_file: str) -> ShippedCacheLocator | None:
        """None where the folder cannot be read, or can be written to: then the others serve."""
        locator = cls(py_func, py_file)
        folder: str = locator.get_cache_path()  # type: ignore[no-untyped-call]
        return locator if os.access(folder, os.R_OK | os.X_OK) and not os.access(folder, os.W_OK) else None


LOCATORS: Final = ",".join(
    f"{cls.__module__}.{cls.__qualname__}" for cls in (GivenFolder, ShippedCacheLocator, OwnFolder, HomeFolder)
)
"""As Numba's setting takes them, the first that can serve does."""
