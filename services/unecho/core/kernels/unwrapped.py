"""Kernels whose indices are never negative, and so are not looked at."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from numba import types
from numba.np import arrayobj


@contextmanager
def unwrapped_indices() -> Iterator[None]:
    """What Numba compiles meanwhile takes an index as it is: it has no option for that.

    By itself it adds an array's length to each negative one, and has to look for them; only of unsigned numbers it
    knows, and these turn into floats where they meet others.
    """
    wrapping = arrayobj.fix_integer_index
    arrayobj.fix_integer_index = _as_it_is
    try:
        yield
    finally:
        arrayobj.fix_integer_index = wrapping


def _as_it_is(context: Any, builder: Any, kind: Any, index: Any, _: Any) -> Any:
    return context.cast(builder, index, kind, types.intp)
