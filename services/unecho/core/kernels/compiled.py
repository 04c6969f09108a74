"""How every kernel is compiled."""

from collections.abc import Callable
from typing import TypeVar, cast

import numba

_Kernel = TypeVar("_Kernel", bound=Callable[..., object])


def compiled(signature: str) -> Callable[[_Kernel], _Kernel]:
    """For the argument types of `signature` alone, on import; later processes find it in the cache.

    It lets other threads run meanwhile. Arrays must be contiguous; no index is checked.
    """
    return cast("Callable[[_Kernel], _Kernel]", numba.njit(signature, cache=True, nogil=True, error_model="numpy"))


def inlined(function: _Kernel) -> _Kernel:
    """A part of kernels, compiled into each."""
    return cast("_Kernel", numba.njit(inline="always", error_model="numpy")(function))
