"""Columns that grow."""

from __future__ import annotations

from typing import Any, TypeVar, cast

import numpy as np
import numpy.typing as npt

_Array = TypeVar("_Array", bound=npt.NDArray[Any])


def enlarge(column: npt.NDArray[Any], length: int) -> None:
    """Makes it longer, where it is or elsewhere: no view of it may be in use. What is new is 0.

    The system moves large columns without a copy, so that none needs room to spare.
    """
    column.resize(length, refcheck=False)


def own(column: _Array) -> _Array:
    """The column, or a copy where it cannot be written to, or is a part of another."""
    return cast("_Array", np.require(column, requirements=["C", "W", "O"]))
