"""The articles that the index holds, in order of arrival, and how they leave it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.index.clusters import Cluster, Clusters, ClustersState
from unecho.core.index.entry import Entry
from unecho.core.index.lookup import Lookup
from unecho.core.index.records import PUBLISHED, THIN, Records, Words, address_of, told_of
from unecho.core.index.rows import Rows, RowsState
from unecho.core.kernels.judging.held import FIRST, NEXT, ClusterColumns, LookupTable, RecordRoom, RowColumns
from unecho.core.signing.signed_article import DIGEST_BYTES, SignedArticle

_NO_ROW: Final = -1
_MADE: Final = 1 << 7
"""Entries that are objects, at most."""
_NO_DIGEST: Final = bytes(DIGEST_BYTES)
_NOTHING_SOUGHT: Final = (object(), object(), object())


class Entries:
    """A ring of entries, found by position, id, place or digest. The newest wins where several share one.

    Attributes:
        rows: where each stands.
        clusters: those that they are in.
    """

    def __init__(self, first_position: int = 0, settled_at: int | None = None) -> None:
        """Empty; the next one has `first_position`."""
        # The next position, and that of the oldest: see `kernels.judging.held`.
        self._numbers = np.array([first_position, first_position])
        self._settled_at = settled_at
        self._records = Records()
        self._lookup = Lookup()
        self.rows = Rows()
        self.clusters = Clusters(self.rows, self._id_of)
        # What is asked for is mostly asked for again.
        self._made: dict[int, Entry] = {}
        # Of the oldest, which is asked for with each article.
        self._oldest_entered_at: int | None = None
        # What was sought last, and the rows of it.
        self._sought: tuple[object, object, object] = _NOTHING_SOUGHT
        self._rows_found = (_NO_ROW, _NO_ROW, _NO_ROW)

    def __len__(self) -> int:
        return self.next_position - self.first_position

    def __iter__(self) -> Iterator[Entry]:
        return map(self.__getitem__, range(self.first_position, self.next_position))

    def __getitem__(self, position: int) -> Entry:
        if not self.first_position <= position < self.next_position:
            raise KeyError(position)
        return self._made.get(position) or self._make(position, self.rows.of(position))

    def at_row(self, row: int) -> Entry:
        """The entry of a row that has one."""
        position = self.rows.position_of(row)
        return self._made.get(position) or self._make(position, row)

    def _make(self, position: int, row: int) -> Entry:
        if len(self._made) == _MADE:
            self._made.clear()
        entry = self._made[position] = self._entry(position, row)
        return entry

    def _entry(self, position: int, row: int) -> Entry:
        return Entry(position, row, *self._records.at(position, self.rows.starts.item(row)), self.clusters)

    def _id_of(self, row: int) -> str:
        position = self.rows.position_of(row)
        made = self._made.get(position)
        # The newest is not counted yet, the oldest may have left.
        return (made or self._entry(position, row)).id

    @property
    def first_position(self) -> int:
        """The position of the entry that will leave next."""
        first: int = self._numbers.item(FIRST)
        return first

    @property
    def next_position(self) -> int:
        """The position of the entry that comes next."""
        following: int = self._numbers.item(NEXT)
        return following

    @property
    def settled_at(self) -> int | None:
        """The first settled watermark."""
        return self._settled_at

    @property
    def record_bytes(self) -> int:
        """Of all records."""
        return self._records.bytes

    @property
    def oldest_entered_at(self) -> int | None:
        """When the oldest came: the first settled watermark where it came before that; None before there is one."""
        return self._settled_at if self._oldest_entered_at is None else self._oldest_entered_at

    def seek(self, article: SignedArticle) -> None:
        """Looks the article up by all that it may be asked for, as long as nothing comes or leaves."""
        self._sought = (article.id, article.place, article.digest)
        self._rows_found = self._lookup.find(article.id, article.place, article.digest)

    def with_id(self, article_id: str) -> Entry | None:
        """The newest entry of that id, of any outlet."""
        is_sought = article_id is self._sought[0]
        row = self._rows_found[0] if is_sought else self._lookup.with_id(article_id)
        return None if row < 0 else self._found(row, lambda entry: entry.id == article_id)

    def of_outlet(self, outlet: str | None, article_id: str) -> Entry | None:
        """The newest entry of that id that may be of the same outlet: one of the two is not known, or they are one."""
        newest = self.with_id(article_id)
        if newest is None or outlet is None or newest.outlet in {None, outlet}:
            return newest
        own, unknown = self._exactly_of(outlet, article_id), self._exactly_of(None, article_id)
        if own is None or unknown is None:
            return own or unknown
        return own if own.position > unknown.position else unknown

    def _exactly_of(self, outlet: str | None, article_id: str) -> Entry | None:
        row = self._lookup.of_outlet(outlet, article_id)
        return None if row < 0 else self._found(row, lambda entry: entry.id == article_id and entry.outlet == outlet)

    def at_place(self, place: str | None) -> Entry | None:
        """The newest entry that was published there."""
        if place is None:
            return None
        is_sought = place is self._sought[1]
        row = self._rows_found[1] if is_sought else self._lookup.find("", place, _NO_DIGEST)[1]
        return None if row < 0 else self._found(row, lambda entry: entry.place == place)

    def with_digest(self, digest: bytes) -> Entry | None:
        """The newest entry of the same words."""
        row = self._rows_found[2] if digest is self._sought[2] else self._lookup.find("", None, digest)[2]
        return None if row < 0 else self._found(row, lambda entry: entry.digest == digest)

    def _found(self, row: int, is_sought: Callable[[Entry], bool]) -> Entry | None:
        entry = self[self.rows.position_of(row)]
        return entry if is_sought(entry) else None

    def add(
        self, article: SignedArticle, cluster: Cluster, entered_at: int | None, *, published: bool, thin: bool
    ) -> int:
        """Takes in the article of position `next_position`; its row."""
        position, rows = self.next_position, self.rows
        row = rows.add(position)
        told = told_of(article, entered_at, PUBLISHED * published | THIN * thin)
        place = self._records.place(position, told[-1])
        rows.starts[row], rows.addresses[row] = place[-2:]
        self._lookup.add(article, told, place, row)
        self._sought = _NOTHING_SOUGHT
        cluster.join(self.clusters, row, article.id)
        if not len(self):
            self._oldest_entered_at = entered_at
        self._numbers[NEXT] += 1
        return row

    def note_run(self, first_position: int) -> None:
        """Articles came in that were not added here, and those from `first_position` on left."""
        self._sought = _NOTHING_SOUGHT
        position = self.first_position
        if position == first_position:
            return
        for gone in range(first_position, position):
            self._made.pop(gone, None)
        self._records.leave_before(position, self.rows.starts.item(self.rows.of(position)))
        self._note_oldest()

    @property
    def columns(self) -> tuple[npt.NDArray[np.int64], RowColumns, ClusterColumns, LookupTable, RecordRoom]:
        """What kernels are handed, itself and no copy: its numbers, and what has columns."""
        return (
            self._numbers,
            self.rows.columns,
            self.clusters.columns,
            self._lookup.columns,
            self._records.columns,
        )

    def publish_newest(self) -> None:
        """The newest entry is published after all."""
        self[self.next_position - 1].publish()

    def expire(self, settled_watermark: int, horizon_ms: int) -> Iterator[int]:
        """Removes the entries that came before `settled_watermark - horizon_ms`, and yields their rows."""
        if self._settled_at is None:
            self._settled_at = settled_watermark
        while len(self):
            entered_at = self.oldest_entered_at
            if entered_at is None or entered_at >= settled_watermark - horizon_ms:
                return
            yield self._forget_oldest()

    def _forget_oldest(self) -> int:
        position = self.first_position
        row = self.rows.of(position)
        start = self.rows.starts.item(row)
        self._lookup.drop(*self._records.at(position, start), row)
        self._sought = _NOTHING_SOUGHT
        # An article leaves before those that came after it: it is its cluster's first.
        self.clusters.leave(row)
        self._records.leave(position, start)
        self.rows.leave(position)
        self._made.pop(position, None)
        self._numbers[FIRST] += 1
        self._note_oldest()
        return row

    def _note_oldest(self) -> None:
        self._oldest_entered_at = self[self.first_position].entered_at if len(self) else None

    def export_records(self) -> tuple[Words, ...]:
        """The records, in arrays that are its own and no copies."""
        first = self.first_position
        return self._records.export(first, self.rows.starts.item(self.rows.of(first))) if len(self) else ()

    @classmethod
    def restored(
        cls,
        first_position: int,
        settled_at: int | None,
        arrays: tuple[Words, ...],
        rows: RowsState,
        clusters: ClustersState,
    ) -> Entries:
        """Those that go on from what was exported, and take its arrays over where they can be written to."""
        entries = cls(first_position, settled_at)
        entries.rows = Rows.restored(rows, first_position)
        entries.clusters = Clusters.restored(clusters, entries.rows, entries._id_of)
        entries._records, parts = Records.restored(arrays, first_position)
        entries._lookup = Lookup(sum(len(part.starts) for part in parts))
        for part in parts:
            row = entries.rows.of(part.first)
            entries.rows.starts[row : row + len(part.starts)] = part.starts + part.above
            entries.rows.addresses[row : row + len(part.starts)] = address_of(part.words) + 4 * part.starts.astype(
                np.int64
            )
            entries._lookup.put_many(part, row)
            entries._numbers[NEXT] += len(part.starts)
        entries._note_oldest()
        return entries
