"""Columns that kernels are handed together, as one named tuple."""

from typing import Any

from numba import types


def tuple_of(columns: type[tuple[Any, ...]], *kinds: Any) -> types.BaseTuple:
    """The type of `columns` for a kernel's signature: `kinds` of its fields, in order."""
    return types.BaseTuple.from_types(kinds, columns)  # type: ignore[no-untyped-call, no-any-return]
