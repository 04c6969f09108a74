"""The entries of a restored index as the arrays that they came in: objects are made of those that are asked for."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from unecho.core.entry import Entry
from unecho.core.shingles import Fingerprint
from unecho.core.sorted_keys import SortedKeys
from unecho.core.state_columns import NO_TIME, IndexState
from unecho.core.stored_clusters import StoredClusters
from unecho.core.text_column import TextColumn, text_hash

_GOLDEN: Final = np.uint64(0x9E3779B97F4A7C15)


class StoredEntries:
    """Read-only, but for the clusters that it makes; `Entries` keeps what was made, so that it is made once.

    A row is a position less the first one.

    Attributes:
        clusters: those that the entries are in.
        sources: names, by their rows.
    """

    def __init__(self, state: IndexState, first_position: int) -> None:
        """Takes arrays of `state` over."""
        self._first = first_position
        self._times, self._entered_at = state.times, state.entered_at
        self._is_published, self._digests, self._rows = state.is_published, state.digests, state.rows
        self._ids = TextColumn((state.id_lengths, state.id_bytes))
        self._urls = TextColumn((state.url_lengths, state.url_bytes))
        self._source = state.source
        sources = TextColumn((state.source_lengths, state.source_bytes))
        self.sources = [sources[row] for row in range(len(sources))]
        self._source_rows = {source: row for row, source in enumerate(self.sources)}
        self._blocks: list[Fingerprint | None] = list(state.fingerprints)
        self._block_starts = [0, *accumulate(map(len, state.fingerprints))]
        self._lengths = state.lengths
        self._ends = state.lengths.cumsum(dtype=np.int64)
        self._gone_blocks = 0
        self.clusters = StoredClusters(state, self._ids, first_position)
        self._by_id = SortedKeys(self._ids.hashes())
        self._by_digest = SortedKeys(np.ascontiguousarray(state.digests[:, :8]).view(np.uint64)[:, 0])
        self._source_keys = np.arange(1, len(sources) + 1, dtype=np.uint64) * _GOLDEN
        has_place = ~(self._urls.is_empty | sources.is_empty[state.source])
        self._by_place = SortedKeys(self._urls.hashes() ^ self._source_keys[state.source], has_place)

    def __len__(self) -> int:
        return len(self._lengths)

    @property
    def fingerprint_bytes(self) -> int:
        """Of all of them."""
        return 4 * self._block_starts[-1]

    def entry(self, position: int) -> Entry:
        """A new object, of the one cluster that there is of the same number."""
        row = position - self._first
        return Entry(
            position,
            self._ids[row] or "",
            self.sources[self._source.item(row)],
            self._urls[row],
            _time(self._times, row),
            _time(self._entered_at, row),
            self._digests[row].tobytes(),
            self._fingerprint(row),
            self._rows.item(row),
            self.clusters.of(row),
            bool(self._is_published[row]),
        )

    def columns(self, first_position: int) -> dict[str, npt.NDArray[Any]]:
        """Those of `IndexState` that have a value for each article, from that position on; `source` by `sources`."""
        row = first_position - self._first
        id_lengths, id_bytes = self._ids.packed_from(row)
        url_lengths, url_bytes = self._urls.packed_from(row)
        return {
            "times": self._times[row:],
            "entered_at": self._entered_at[row:],
            "is_published": self._is_published[row:],
            "lengths": self._lengths[row:],
            "digests": self._digests[row:],
            "rows": self._rows[row:],
            "id_lengths": id_lengths,
            "id_bytes": id_bytes,
            "url_lengths": url_lengths,
            "url_bytes": url_bytes,
            "source": self._source[row:],
        }

    def fingerprints(self, first_position: int) -> tuple[Fingerprint, ...]:
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

    def at_place(self, source: str, url: str) -> int | None:
        """The position of the newest that this source published at this URL."""
        source_row = self._source_rows.get(source)
        if source_row is None:
            return None
        for row in self._by_place.rows(text_hash(url) ^ self._source_keys[source_row]):
            if self._source.item(row) == source_row and self._urls[row] == url:
                return self._first + row
        return None

    def forget_up_to(self, position: int) -> None:
        """Lets go of the fingerprints that only entries up to there had."""
        end = self._ends.item(position - self._first)
        while self._gone_blocks < len(self._blocks) and self._block_starts[self._gone_blocks + 1] <= end:
            self._blocks[self._gone_blocks] = None
            self._gone_blocks += 1

    def _fingerprint(self, row: int) -> Fingerprint:
        start = self._ends.item(row) - self._lengths.item(row)
        number = bisect_right(self._block_starts, start) - 1
        block = self._blocks[number] if number < len(self._blocks) else None
        if block is None:
            # Only one without shingles is where no block is, or none any more.
            return np.empty(0, dtype=np.uint32)
        start -= self._block_starts[number]
        return block[start : start + self._lengths.item(row)]


def _time(times: npt.NDArray[np.int64], row: int) -> int | None:
    time = times.item(row)
    return None if time == NO_TIME else time
