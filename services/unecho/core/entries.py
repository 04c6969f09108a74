"""The articles that the index holds, in order of arrival, and how they leave it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import NamedTuple

from unecho.core.bands import NO_ROW
from unecho.core.shingles import Fingerprint


@dataclass(slots=True, eq=False)
class Cluster:
    """Articles that are copies of one story.

    Attributes:
        number: position of the article that opened it; no two clusters have the same.
        id: the id of that article.
        canonical_id: the published article that stands for it.
        members: positions of its articles within the horizon, in order of arrival.
        last_row: that of its newest article in `Bands`, or NO_ROW.
        newest: the latest time of its articles, in milliseconds since 1970-01-01 UTC; None when none has one.
    """

    number: int
    id: str
    canonical_id: str
    members: list[int] = field(default_factory=list)
    last_row: int = NO_ROW
    newest: int | None = None


class Entry(NamedTuple):
    """One indexed article. No dataclass, because making a frozen one of a million takes seconds more.

    Attributes:
        position: its number in order of arrival.
        time: its date, or else the watermark when it came, in milliseconds since 1970-01-01 UTC; None with neither.
        entered_at: the watermark when it came, None while that was not settled.
        row: where it is in `Bands`, or NO_ROW.
    """

    position: int
    id: str
    source: str | None
    url: str | None
    time: int | None
    entered_at: int | None
    digest: bytes
    fingerprint: Fingerprint
    row: int
    cluster: Cluster
    published: bool


class Entries:
    """A ring of entries, found by position, id, source and URL, or digest. The newest wins where several share one."""

    def __init__(self, first_position: int = 0, settled_at: int | None = None) -> None:
        self._by_position: dict[int, Entry] = {}
        self._first_position = first_position
        self._by_id: dict[str, Entry] = {}
        self._by_place: dict[tuple[str, str], Entry] = {}
        self._by_digest: dict[bytes, Entry] = {}
        self._settled_at = settled_at
        self.next_position = first_position
        self.fingerprint_bytes = 0

    def __len__(self) -> int:
        return len(self._by_position)

    def __getitem__(self, position: int) -> Entry:
        return self._by_position[position]

    def __iter__(self) -> Iterator[Entry]:
        """In order of arrival: of positions `first_position` to `next_position`, without a gap."""
        return iter(self._by_position.values())

    @property
    def first_position(self) -> int:
        """The position of the entry that will leave next."""
        return self._first_position

    @property
    def settled_at(self) -> int | None:
        """The first settled watermark."""
        return self._settled_at

    @property
    def oldest(self) -> Entry | None:
        """The entry that will leave next."""
        return self._by_position.get(self._first_position)

    @property
    def oldest_entered_at(self) -> int | None:
        """When `oldest` came: the first settled watermark where it came before that; None before there is one."""
        oldest = self.oldest
        return self._settled_at if oldest is None or oldest.entered_at is None else oldest.entered_at

    def with_id(self, article_id: str) -> Entry | None:
        """The newest entry of that id."""
        return self._by_id.get(article_id)

    def at_place(self, source: str | None, url: str | None) -> Entry | None:
        """The newest entry that this source published at this URL."""
        return self._by_place.get((source, url)) if source and url else None

    def with_digest(self, digest: bytes) -> Entry | None:
        """The newest entry of the same words."""
        return self._by_digest.get(digest)

    def add(self, entry: Entry) -> None:
        """Takes in the entry of position `next_position`."""
        self._by_position[entry.position] = entry
        cluster = entry.cluster
        cluster.members.append(entry.position)
        if entry.row != NO_ROW:
            cluster.last_row = entry.row
        if entry.time is not None:
            cluster.newest = entry.time if cluster.newest is None else max(cluster.newest, entry.time)
        self._by_id[entry.id] = entry
        if entry.source and entry.url:
            self._by_place[entry.source, entry.url] = entry
        self._by_digest[entry.digest] = entry
        self.next_position += 1
        self.fingerprint_bytes += entry.fingerprint.nbytes

    def load(self, entries: Sequence[Entry]) -> None:
        """Takes in many, as `add` does one after the other; their clusters know `newest` and `last_row` already."""
        # By zip and getters in C: a million of them are met when an index is restored.
        self._by_position.update(zip(map(attrgetter("position"), entries), entries, strict=True))
        self._by_id.update(zip(map(attrgetter("id"), entries), entries, strict=True))
        self._by_digest.update(zip(map(attrgetter("digest"), entries), entries, strict=True))
        placed = [entry for entry in entries if entry.source and entry.url]
        self._by_place.update(zip(map(attrgetter("source", "url"), placed), placed, strict=True))
        for entry in entries:
            entry.cluster.members.append(entry.position)
        self.next_position += len(entries)
        self.fingerprint_bytes += 4 * sum(map(len, map(attrgetter("fingerprint"), entries)))

    def expire(self, settled_watermark: int, horizon_ms: int) -> Iterator[Entry]:
        """Removes and yields the entries that came before `settled_watermark - horizon_ms`."""
        if self._settled_at is None:
            self._settled_at = settled_watermark
        while (entry := self.oldest) is not None:
            entered_at = self.oldest_entered_at
            if entered_at is None or entered_at >= settled_watermark - horizon_ms:
                return
            self._forget(entry)
            yield entry

    def _forget(self, entry: Entry) -> None:
        del self._by_position[entry.position]
        # An article leaves before those that came after it: it is its cluster's first.
        cluster = entry.cluster
        del cluster.members[0]
        if entry.row == cluster.last_row:
            cluster.last_row = NO_ROW
        self._first_position += 1
        if self._by_id.get(entry.id) is entry:
            del self._by_id[entry.id]
        if entry.source and entry.url and self._by_place.get((entry.source, entry.url)) is entry:
            del self._by_place[entry.source, entry.url]
        if self._by_digest.get(entry.digest) is entry:
            del self._by_digest[entry.digest]
        self.fingerprint_bytes -= entry.fingerprint.nbytes
