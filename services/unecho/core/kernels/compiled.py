"""How every kernel is compiled."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Final, TypeVar, cast

import numba
import numpy as np
from numba.core.typing.templates import Signature
from numba.extending import register_jitable

from unecho.core.kernels.cpu import NUMBA_SETTINGS, choose_level
from unecho.core.kernels.shipped_cache import LOCATORS
from unecho.core.kernels.unwrapped import unwrapped_indices

_Kernel = TypeVar("_Kernel", bound=Callable[..., object])

_njit: Final = partial(numba.njit, nogil=True, error_model="numpy")

choose_level()
NUMBA_SETTINGS["CACHE_LOCATOR_CLASSES"] = NUMBA_SETTINGS["CACHE_LOCATOR_CLASSES"] or LOCATORS


def compiled(
    signature: str | Signature, *, allocates: bool = True, from_end: bool = True
) -> Callable[[_Kernel], _Kernel]:
    """For the argument types of `signature` alone, on import; later processes find it in the cache.

    It lets other threads run meanwhile. Arrays must be contiguous; no index is checked. `allocates`: whether it makes
    or returns arrays. One that does not counts no references to those it is given, which takes an atomic operation at
    each place where one is handed on. `from_end`: whether an index may be negative, and so counts from an array's end,
    here or in a part. Where none is, it need not be looked at, which takes a sixth of the time of a pass over a text.
    """
    compile_it = partial(_cached, signature=signature, allocates=allocates)
    return compile_it if from_end else partial(_compile_unwrapped, compile_it)


def unchecked(kernel: _Kernel) -> _Kernel:
    """A kernel of one signature that does not look whether it is called as that says: for tuples of many arrays.

    To look takes as long as to hand them over. Arrays of other kinds than said are read as if they were of these.
    """
    overloads = getattr(kernel, "overloads", {})
    return cast("_Kernel", next(iter(overloads.values())).entry_point) if len(overloads) == 1 else kernel


def part(*, allocates: bool = True) -> Callable[[_Kernel], _Kernel]:
    """A function of kernels, compiled with the first that calls it, for what it is called with there.

    Their machine code has it: where they come from the cache, it is not loaded, which takes milliseconds each.
    """
    return partial(_cached, signature=None, allocates=allocates)


def _compile_unwrapped(compile_it: Callable[[_Kernel], _Kernel], function: _Kernel) -> _Kernel:
    with unwrapped_indices():
        return compile_it(function)


def _cached(function: _Kernel, signature: str | Signature | None, allocates: bool) -> _Kernel:
    # Numba's own option for functions without its runtime.
    options = {} if allocates else {"_nrt": False}
    try:
        return cast("_Kernel", _njit(signature, cache=True, **options)(function))
    except (OSError, RuntimeError):
        # No folder for a cache can be written to: every start compiles, which is better than none.
        return cast("_Kernel", _njit(signature, **options)(function))


def inlined(function: _Kernel) -> _Kernel:
    """A part of kernels, compiled into each."""
    return cast("_Kernel", _njit(inline="always")(function))


def also_in_python(function: _Kernel) -> _Kernel:
    """A part of kernels that Python can call too, as it is written here: what it is handed has no arrays."""
    return register_jitable(error_model="numpy")(function)


def constant(number: int) -> int:
    """A number that is 64 bits to the compiler: it makes a `part` anew for each one that is written out in a call."""
    return cast("int", np.int64(number))


def compile_module(name: str) -> None:
    """Compiles what a module has. For other processes, which can hand over no module."""
    import_module(name)
