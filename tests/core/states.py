"""What differs between two indexes."""

import dataclasses

import numpy as np

from unecho.core.index import Index
from unecho.core.index_state import IndexState, export_state


def differing(one: Index, other: Index) -> list[str]:
    """The columns in which two indexes differ."""
    states = export_state(one), export_state(other)
    return [
        field.name
        for field in dataclasses.fields(IndexState)
        if not np.array_equal(*(getattr(state, field.name) for state in states))
    ]
