"""The clusters that articles are in, as columns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.index.columns import enlarge, own
from unecho.core.index.rows import Rows
from unecho.core.index.text_column import Packed, TextColumn, pack_texts
from unecho.core.kernels.index.kin import list_kin
from unecho.core.kernels.judging.held import ClusterColumns
from unecho.core.kernels.judging.times import NO_TIME

_NOWHERE: Final = -1
_AS_NAMED: Final = "as named"
_SLOTS: Final = 1 << 12
"""New ones at once."""


class Cluster:
    """Articles that are copies of one story. Two of one number are equal.

    It is one of `Clusters` while it has members; before and after that it has only what was said of it here.

    Attributes:
        number: position of the article that opened it; no two clusters have the same.
    """

    __slots__ = ("_canonical_id", "_clusters", "_id", "_last_seen", "_newest", "_slot", "number")

    def __init__(self, number: int, id: str | None, canonical_id: str | None) -> None:  # noqa: A002 - it is one
        """`id`: None for what `Clusters` knows."""
        self.number = number
        self._id = id
        self._canonical_id = canonical_id
        self._newest = self._last_seen = NO_TIME
        self._clusters: Clusters | None = None
        self._slot = _NOWHERE

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Cluster) and other.number == self.number

    def __hash__(self) -> int:
        return hash(self.number)

    @property
    def id(self) -> str:
        """Names it; the id of the article that opened it, and more where that id had opened another."""
        if self._id is None:
            assert self._clusters is not None  # noqa: S101 - who gives no name gives these
            self._id = self._clusters.name_of(self._slot)
        return self._id

    @property
    def canonical_id(self) -> str | None:
        """The published article that stands for it; None where it was retracted and none took its place."""
        clusters, slot = self._clusters, self._slot
        if clusters is None or clusters.numbers.item(slot) != self.number:
            return self._canonical_id
        # Its name may have to be read.
        canonical_id = clusters.canonicals.get(slot, _AS_NAMED)
        return self.id if canonical_id is _AS_NAMED else canonical_id

    @canonical_id.setter
    def canonical_id(self, canonical_id: str | None) -> None:
        self._canonical_id = canonical_id
        if self._in is not None:
            self._in.stand_for(self._slot, canonical_id)

    @property
    def slot(self) -> int:
        """Where it is in `Clusters`; -1 before it has a member."""
        return self._slot

    @property
    def members(self) -> list[int]:
        """Positions of its articles within the horizon, in order of arrival."""
        return [] if self._in is None else self._in.members_of(self._slot)

    def first_rows(self, most: int) -> list[int]:
        """Rows of its articles within the horizon, in order of arrival; so many at most."""
        return [] if self._in is None else self._in.first_rows_of(self._slot, most)

    @property
    def newest(self) -> int | None:
        """The latest date of its articles; those without one have that of the watermark.

        Milliseconds since 1970-01-01 UTC; None when none has one.
        """
        return _time(self._newest if self._in is None else self._in.newest.item(self._slot))

    @property
    def last_seen(self) -> int | None:
        """The latest running median of dates when one of its articles came, likewise.

        None while that was not settled.
        """
        return _time(self._last_seen if self._in is None else self._in.last_seen.item(self._slot))

    def see(self, time: int | None, median: int | None) -> None:
        """An article of that date came, at that running median of dates."""
        clusters, slot = self._clusters and self._in, self._slot
        if clusters is not None:
            self._newest, self._last_seen = clusters.newest.item(slot), clusters.last_seen.item(slot)
        self._newest = self._newest if time is None else max(self._newest, time)
        self._last_seen = self._last_seen if median is None else max(self._last_seen, median)
        if clusters is not None:
            clusters.newest[slot], clusters.last_seen[slot] = self._newest, self._last_seen

    @property
    def _in(self) -> Clusters | None:
        clusters = self._clusters
        return clusters if clusters is not None and clusters.numbers.item(self._slot) == self.number else None

    def join(self, clusters: Clusters, row: int, article_id: str) -> None:
        """The article of a row and that id, the newest, is its newest member."""
        if self._clusters is not None and self._in is not None:
            clusters.add(self._slot, row)
            return
        name = self.id
        self._slot = clusters.open(self.number, self._newest, self._last_seen, row)
        self._clusters = clusters
        clusters.name(self._slot, name, article_id, self._canonical_id)

    @classmethod
    def at(cls, slot: int, clusters: Clusters) -> Cluster:
        """The one in a slot."""
        cluster = cls(clusters.numbers.item(slot), None, None)
        cluster._clusters, cluster._slot = clusters, slot
        return cluster


@dataclass(frozen=True, slots=True, eq=False)
class ClustersState:
    """All that `Clusters` remembers; see there. Names and canonical ids are those of some slots."""

    numbers: npt.NDArray[np.int64]
    newest: npt.NDArray[np.int64]
    last_seen: npt.NDArray[np.int64]
    firsts: npt.NDArray[np.uint32]
    lasts: npt.NDArray[np.uint32]
    free: npt.NDArray[np.uint32]
    named: npt.NDArray[np.uint32]
    names: Packed
    canonical: npt.NDArray[np.uint32]
    canonical_ids: Packed


class Clusters:
    """Those of the articles within the horizon, each in a slot.

    Attributes:
        numbers: of each cluster; -1 in a free slot.
        newest, last_seen: see `Cluster`; NO_TIME for none.
        firsts, lasts: the rows of the first and the last member, plus 1.
        canonicals: by slot, where another article than the one that it is named after stands for it.
        is_told: whether it has been said of it that its id is not that of its first member, or another stands for it.
    """

    def __init__(self, rows: Rows, id_of: Callable[[int], str]) -> None:
        """`id_of`: the id of the article of a row."""
        self._rows: Final = rows
        self._id_of: Final = id_of
        # Free slots, of which only so many count.
        self._free = np.empty(0, dtype=np.uint32)
        self._free_count = np.zeros(1, dtype=np.int64)
        self._names: dict[int, str] = {}
        self.canonicals: dict[int, str | None] = {}
        self.numbers = np.empty(0, dtype=np.int64)
        self.newest = np.empty(0, dtype=np.int64)
        self.last_seen = np.empty(0, dtype=np.int64)
        self.firsts = np.empty(0, dtype=np.uint32)
        self.lasts = np.empty(0, dtype=np.uint32)
        self.is_told = np.empty(0, dtype=np.bool_)

    def __len__(self) -> int:
        return len(self.numbers) - self._free_count.item()

    @property
    def columns(self) -> ClusterColumns:
        """What kernels are handed, itself and no copy."""
        return ClusterColumns(
            self.numbers,
            self.newest,
            self.last_seen,
            self.firsts,
            self.lasts,
            self.is_told,
            self._free,
            self._free_count,
        )

    def of(self, row: int) -> Cluster:
        """The cluster of the article of a row."""
        return Cluster.at(self._rows.clusters.item(row), self)

    def name_of(self, slot: int) -> str:
        """The id of a cluster: that of its first member unless it is said otherwise."""
        return self._names.get(slot) or self._id_of(self.firsts.item(slot) - 1)

    def members_of(self, slot: int) -> list[int]:
        """Positions, ascending."""
        members, row = [], self.firsts.item(slot) - 1
        while row >= 0:
            members.append(self._rows.position_of(row))
            row = self._rows.nexts.item(row) - 1
        return members

    def first_rows_of(self, slot: int, most: int) -> list[int]:
        """Rows of members, in order of arrival."""
        rows = np.empty(most, dtype=np.uint32)
        found: list[int] = rows[: list_kin(self.firsts.item(slot) - 1, self._rows.nexts, rows)].tolist()
        return found

    def open(self, number: int, newest: int, last_seen: int, row: int) -> int:
        """A slot for a cluster of one member, the article of a row."""
        if not self._free_count.item():
            self._add_slots()
        self._free_count -= 1
        slot: int = self._free.item(self._free_count.item())
        self.numbers[slot], self.newest[slot], self.last_seen[slot] = number, newest, last_seen
        self.firsts[slot] = self.lasts[slot] = row + 1
        self.is_told[slot] = False
        self._rows.clusters[row], self._rows.nexts[row] = slot, 0
        return slot

    def _add_slots(self) -> None:
        begun = len(self.numbers)
        for column in (
            *(self.numbers, self.newest, self.last_seen, self.firsts, self.lasts, self.is_told, self._free),
        ):
            enlarge(column, begun + _SLOTS)
        self.numbers[begun:] = _NOWHERE
        self._free[:_SLOTS] = range(begun + _SLOTS - 1, begun - 1, -1)
        self._free_count[0] = _SLOTS

    def add(self, slot: int, row: int) -> None:
        """The article of a row is the newest member."""
        self._rows.nexts[self.lasts.item(slot) - 1] = row + 1
        self.lasts[slot] = row + 1
        self._rows.clusters[row], self._rows.nexts[row] = slot, 0

    def name(self, slot: int, name: str, first_id: str, canonical_id: str | None) -> None:
        """Its id, that of its first member, and what stands for it."""
        if name != first_id:
            self._names[slot] = name
        if canonical_id != name:
            self.canonicals[slot] = canonical_id
        self.is_told[slot] = name != first_id or canonical_id != name

    def stand_for(self, slot: int, canonical_id: str | None) -> None:
        """That article stands for it."""
        if canonical_id == self.name_of(slot):
            self.canonicals.pop(slot, None)
        else:
            self.canonicals[slot] = canonical_id
            self.is_told[slot] = True

    def leave(self, row: int) -> None:
        """The first member, that of a row, leaves; its record and its place among its kin are there still."""
        slot = self._rows.clusters.item(row)
        name, follower = self.name_of(slot), self._rows.nexts.item(row)
        self._names.pop(slot, None)
        if follower == 0:
            self.canonicals.pop(slot, None)
            self.numbers[slot] = _NOWHERE
            self._free[self._free_count.item()] = slot
            self._free_count += 1
            return
        self.firsts[slot] = follower
        if name != self._id_of(follower - 1):
            self._names[slot] = name
            self.is_told[slot] = True

    def export(self) -> ClustersState:
        """What it remembers; columns are its own and no copies."""
        return ClustersState(
            self.numbers,
            self.newest,
            self.last_seen,
            self.firsts,
            self.lasts,
            self._free[: self._free_count.item()].copy(),
            np.array(sorted(self._names), dtype=np.uint32),
            pack_texts([self._names[slot] for slot in sorted(self._names)]),
            np.array(sorted(self.canonicals), dtype=np.uint32),
            pack_texts([self.canonicals[slot] for slot in sorted(self.canonicals)]),
        )

    @classmethod
    def restored(cls, state: ClustersState, rows: Rows, id_of: Callable[[int], str]) -> Clusters:
        """Those that go on from `state`, and take its columns over where they can be written to."""
        clusters = cls(rows, id_of)
        enlarge(clusters._free, len(state.numbers))
        clusters._free[: len(state.free)], clusters._free_count[0] = state.free, len(state.free)
        clusters.numbers, clusters.newest, clusters.last_seen = (
            own(state.numbers),
            own(state.newest),
            own(state.last_seen),
        )
        clusters.firsts, clusters.lasts = own(state.firsts), own(state.lasts)
        names, canonical_ids = TextColumn(state.names), TextColumn(state.canonical_ids)
        clusters._names = {slot: names[at] or "" for at, slot in enumerate(state.named.tolist())}
        clusters.canonicals = {slot: canonical_ids[at] for at, slot in enumerate(state.canonical.tolist())}
        enlarge(clusters.is_told, len(state.numbers))
        clusters.is_told[[*clusters._names, *clusters.canonicals]] = True
        return clusters


def _time(time: int) -> int | None:
    return None if time == NO_TIME else time
