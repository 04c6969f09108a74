"""Where each article within the horizon stands in the columns of the index."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.index.columns import enlarge, own
from unecho.core.kernels.judging.held import RowColumns

BLOCK: Final = 1 << 12
"""Articles that follow each other have rows that do, in blocks of so many; a block is used again when all have left."""


@dataclass(frozen=True, slots=True, eq=False)
class RowsState:
    """All that `Rows` remembers: `blocks` of the positions, in their order, those that are `free`, and the columns."""

    blocks: npt.NDArray[np.uint32]
    free: npt.NDArray[np.uint32]
    clusters: npt.NDArray[np.uint32]
    nexts: npt.NDArray[np.uint32]
    is_keyed: npt.NDArray[np.bool_]


class Rows:
    """A row for each position from the first one on, and the columns that have a value a row.

    Attributes:
        starts: where its record is, see `core.index.records`; addresses: the same for kernels.
        clusters: the slot of its cluster, see `core.index.clusters`.
        nexts: the next row of its cluster plus 1, or 0.
        is_keyed: whether it is to be found by bands.
        firsts: of each block, the position of its first row.
    """

    def __init__(self) -> None:
        self._first_block = 0
        self._blocks: list[int] = []
        self._free: list[int] = []
        self.starts = np.empty(0, dtype=np.uint32)
        self.addresses = np.empty(0, dtype=np.int64)
        self.clusters = np.empty(0, dtype=np.uint32)
        self.nexts = np.empty(0, dtype=np.uint32)
        self.is_keyed = np.empty(0, dtype=np.bool_)
        self.firsts = np.empty(0, dtype=np.int64)

    def of(self, position: int) -> int:
        """The row of a position that has one."""
        return self._blocks[position // BLOCK - self._first_block] * BLOCK + position % BLOCK

    def position_of(self, row: int) -> int:
        """The position that has the row."""
        return self.firsts.item(row // BLOCK) + row % BLOCK

    def add(self, position: int) -> int:
        """The row of a position that follows those that have one."""
        if not self._blocks:
            self._first_block = position // BLOCK
        block, row = divmod(position, BLOCK)
        if block - self._first_block == len(self._blocks):
            self._begin_block(position - row)
        return self._blocks[block - self._first_block] * BLOCK + row

    @property
    def block(self) -> int:
        """Rows of a block."""
        return BLOCK

    def room(self, position: int) -> tuple[int, int]:
        """The row of a position, also of the next one, and how many are left from there on in its block.

        Nothing is left where its block is not begun.
        """
        block, row = divmod(position, BLOCK)
        number = block - self._first_block
        return (self._blocks[number] * BLOCK + row, BLOCK - row) if 0 <= number < len(self._blocks) else (0, 0)

    @property
    def columns(self) -> RowColumns:
        """What kernels are handed, itself and no copy."""
        return RowColumns(self.starts, self.addresses, self.clusters, self.nexts, self.is_keyed, self.firsts)

    def leave(self, position: int) -> None:
        """The oldest has left."""
        if position % BLOCK == BLOCK - 1:
            self._free.append(self._blocks.pop(0))
            self._first_block += 1

    def _begin_block(self, first: int) -> None:
        if not self._free:
            self._free.append(len(self.firsts))
            enlarge(self.firsts, len(self.firsts) + 1)
            for column in (self.starts, self.addresses, self.clusters, self.nexts, self.is_keyed):
                enlarge(column, len(self.firsts) * BLOCK)
        block = self._free.pop()
        self._blocks.append(block)
        self.firsts[block] = first

    def export(self) -> RowsState:
        """What it remembers, itself and no copy."""
        blocks, free = np.array(self._blocks, dtype=np.uint32), np.array(self._free, dtype=np.uint32)
        return RowsState(blocks, free, self.clusters, self.nexts, self.is_keyed)

    @classmethod
    def restored(cls, state: RowsState, first_position: int) -> Rows:
        """One that goes on from `state`, and takes its columns over; `starts` and `addresses` are to be filled in."""
        rows = cls()
        rows._first_block = first_position // BLOCK
        rows._blocks, rows._free = state.blocks.tolist(), state.free.tolist()
        rows.clusters, rows.nexts, rows.is_keyed = own(state.clusters), own(state.nexts), own(state.is_keyed)
        enlarge(rows.starts, len(rows.clusters))
        enlarge(rows.addresses, len(rows.clusters))
        enlarge(rows.firsts, len(rows.clusters) // BLOCK)
        rows.firsts[state.blocks] = (rows._first_block + np.arange(len(state.blocks))) * BLOCK
        return rows
