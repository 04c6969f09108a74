"""The entries of a restored index as the arrays that they came in: objects are made of those that are asked for."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from unecho.core.index.entry import Entry
from unecho.core.index.held_texts import alone
from unecho.core.index.sorted_keys import SortedKeys
from unecho.core.index.state_columns import NO_TIME, IndexState
from unecho.core.index.stored_clusters import StoredClusters
from unecho.core.index.text_column import TextColumn, text_hash
from unecho.core.signing.shingles import Fingerprint

PUBLISHED: Final = 1
THIN: Final = 2
"""Bits of a flag; those from the third on are the day."""
FIRST_DAY_BIT: Final = 2


class StoredEntries:
    """Read-only, but for the clusters that it makes; `Entries` keeps what was made, so that it is made once.

    A row is a position less the first one.

    Attributes:
        clusters: those that the entries are in.
        outlets: names, by their rows.
    """

    def __init__(self, state: IndexState, first_position: int) -> None:
        """Takes arrays of `state` over."""
        self._first = first_position
        self._entered_at, self._flags = state.entered_at, state.flags
        self._digests, self._wordings, self._rows = state.digests, state.wordings, state.rows
        self._ids = TextColumn((state.id_lengths, state.id_bytes))
        self._places = TextColumn((state.place_lengths, state.place_bytes))
        self._outlet = state.outlet
        outlets = TextColumn((state.outlet_lengths, state.outlet_bytes))
        self.outlets = [outlets[row] for row in range(len(outlets))]
        self._outlet_rows = {outlet: row for row, outlet in enumerate(self.outlets)}
        self._blocks: list[Fingerprint | None] = list(state.texts)
        self._block_starts = [0, *accumulate(map(len, state.texts))]
        self._lengths, self._shingles, self._facts = state.lengths, state.shingles, state.facts
        self._ends = state.lengths.cumsum(dtype=np.int64)
        self._gone_blocks = 0
        self.clusters = StoredClusters(state, self._ids, first_position)
        self._by_id = SortedKeys(self._ids.hashes())
        self._by_digest = SortedKeys(np.ascontiguousarray(state.digests[:, :8]).view(np.uint64)[:, 0])
        self._by_place = SortedKeys(self._places.hashes(), ~self._places.is_empty)

    def __len__(self) -> int:
        return len(self._lengths)

    @property
    def text_bytes(self) -> int:
        """Of all fingerprints and marks."""
        return 4 * self._block_starts[-1]

    def entry(self, position: int) -> Entry:
        """A new object, of the one cluster that there is of the same number."""
        row = position - self._first
        flags = self._flags.item(row)
        return Entry(
            position,
            self._ids[row] or "",
            self.outlets[self._outlet.item(row)],
            self._places[row],
            _time(self._entered_at, row),
            self._digests[row].tobytes(),
            self._wordings[row].tobytes(),
            *alone(self._text(row), self._shingles.item(row), self._facts.item(row)),
            self._rows.item(row),
            self.clusters.of(row),
            bool(flags & PUBLISHED),
            bool(flags & THIN),
            flags >> FIRST_DAY_BIT,
        )

    def columns(self, first_position: int) -> dict[str, npt.NDArray[Any]]:
        """Those of `IndexState` that have a value for each article, from that position on; `outlet` by `outlets`."""
        row = first_position - self._first
        id_lengths, id_bytes = self._ids.packed_from(row)
        place_lengths, place_bytes = self._places.packed_from(row)
        return {
            "entered_at": self._entered_at[row:],
            "flags": self._flags[row:],
            "lengths": self._lengths[row:],
            "shingles": self._shingles[row:],
            "facts": self._facts[row:],
            "digests": self._digests[row:],
            "wordings": self._wordings[row:],
            "rows": self._rows[row:],
            "id_lengths": id_lengths,
            "id_bytes": id_bytes,
            "place_lengths": place_lengths,
            "place_bytes": place_bytes,
            "outlet": self._outlet[row:],
        }

    def texts(self, first_position: int) -> tuple[Fingerprint, ...]:
        """The blocks from that position on."""
        row = first_position - self._first
        gone = self._ends.item(row) - self._lengths.item(row) - self._block_starts[self._gone_blocks]
        left = [block for block in self._blocks if block is not None]
        return (left[0][gone:], *left[1:]) if left else ()

    def with_id(self, article_id: str) -> int | None:
        """The position of the newest of that id."""
        for row in self._by_id.rows(text_hash(article_id)):
            if self._ids[row] == article_id:
                return self._first + row
        return None

    def with_digest(self, digest: bytes) -> int | None:
        """The position of the newest of the same words."""
        for row in self._by_digest.rows(np.frombuffer(digest, dtype=np.uint64)[0]):
            if self._digests[row].tobytes() == digest:
                return self._first + row
        return None

    def of_outlet(self, outlet: str | None, article_id: str) -> int | None:
        """The position of the newest of that id and outlet."""
        outlet_row = self._outlet_rows.get(outlet)
        if outlet_row is None:
            return None
        for row in self._by_id.rows(text_hash(article_id)):
            if self._outlet.item(row) == outlet_row and self._ids[row] == article_id:
                return self._first + row
        return None

    def at_place(self, place: str) -> int | None:
        """The position of the newest that was published there."""
        for row in self._by_place.rows(text_hash(place)):
            if self._places[row] == place:
                return self._first + row
        return None

    def forget_up_to(self, position: int) -> None:
        """Lets go of the texts that only entries up to there had."""
        end = self._ends.item(position - self._first)
        while self._gone_blocks < len(self._blocks) and self._block_starts[self._gone_blocks + 1] <= end:
            self._blocks[self._gone_blocks] = None
            self._gone_blocks += 1

    def _text(self, row: int) -> Fingerprint:
        """Fingerprint and marks."""
        start = self._ends.item(row) - self._lengths.item(row)
        number = bisect_right(self._block_starts, start) - 1
        block = self._blocks[number] if number < len(self._blocks) else None
        if block is None:
            # Only one of length 0 is where no block is, or none any more.
            return np.empty(0, dtype=np.uint32)
        start -= self._block_starts[number]
        return block[start : start + self._lengths.item(row)]


def _time(times: npt.NDArray[np.int64], row: int) -> int | None:
    time = times.item(row)
    return None if time == NO_TIME else time
