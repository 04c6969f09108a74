"""What differs between two indexes."""

import numpy as np

from unecho.core.judging.index import Index
from unecho.core.state.index_state import export_state


def differing(one: Index, other: Index) -> list[str]:
    """The columns in which two indexes differ."""
    first, second = export_state(one).arrays(), export_state(other).arrays()
    return [name for name in first if not np.array_equal(_joined(first[name]), _joined(second[name]))]


def _joined(arrays: tuple[np.ndarray, ...]) -> np.ndarray:
    return np.concatenate(arrays) if arrays else np.empty(0)
