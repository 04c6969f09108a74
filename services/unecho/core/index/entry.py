"""An article that the index holds."""

from __future__ import annotations

from unecho.core.index.clusters import Cluster, Clusters
from unecho.core.index.records import PUBLISHED, THIN, Record, Words
from unecho.core.signing.marks import Marks
from unecho.core.signing.shingles import Fingerprint
from unecho.core.signing.wording import Wording


class Entry(Record):
    """One indexed article: what is asked for is read from where it is held.

    Attributes:
        position: its number in order of arrival.
        row: see `core.index.rows`.
    """

    __slots__ = ("_cluster", "_clusters", "_unpacked", "position", "row")

    def __init__(self, position: int, row: int, words: Words, start: int, clusters: Clusters) -> None:
        super().__init__(words, start)
        self.position = position
        self.row = row
        self._clusters = clusters
        self._cluster: Cluster | None = None
        self._unpacked: tuple[Fingerprint, Marks] | None = None

    @property
    def wording(self) -> Wording:
        """See `core.signing.wording`."""
        return Wording(self.packed_wording)

    @property
    def fingerprint(self) -> Fingerprint:
        """See `core.signing.shingles`."""
        return self._read()[0]

    @property
    def marks(self) -> Marks:
        """See `core.signing.marks`."""
        return self._read()[1]

    def _read(self) -> tuple[Fingerprint, Marks]:
        if self._unpacked is None:
            self._unpacked = self.unpack()
        return self._unpacked

    @property
    def cluster(self) -> Cluster:
        """The cluster that it is in."""
        if self._cluster is None:
            self._cluster = self._clusters.of(self.row)
        return self._cluster

    @property
    def published(self) -> bool:
        """Whether it was published, or is a version of an article that was."""
        return bool(self.flags & PUBLISHED)

    @property
    def thin(self) -> bool:
        """Whether it has too little text to be a story: what comes at its place is judged anew."""
        return bool(self.flags & THIN)
