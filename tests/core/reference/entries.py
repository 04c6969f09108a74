"""The articles that the index holds, in order of arrival, and how they leave it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from reference.bands import BandKeys
from unecho.core.signing.marks import Marks
from unecho.core.signing.shingles import Fingerprint
from unecho.core.signing.wording import Wording


@dataclass(slots=True, eq=False)
class Cluster:
    """See `core.index.clusters`. `members` has the band keys of its articles by position, in order of arrival."""

    number: int
    id: str
    canonical_id: str | None
    members: dict[int, BandKeys] = field(default_factory=dict)
    newest: int | None = None
    last_seen: int | None = None

    def see(self, time: int | None, median: int | None) -> None:
        """An article of that date came, at that running median of dates."""
        if time is not None:
            self.newest = time if self.newest is None else max(self.newest, time)
        if median is not None:
            self.last_seen = median if self.last_seen is None else max(self.last_seen, median)


@dataclass(slots=True, eq=False)
class Entry:
    """One indexed article. Not frozen, because making a frozen one takes three times as long.

    Attributes:
        position: its number in order of arrival.
        entered_at: the watermark when it came, None while that was not settled.
    """

    position: int
    id: str
    outlet: str | None
    place: str | None
    entered_at: int | None
    digest: bytes
    wording: Wording
    fingerprint: Fingerprint
    marks: Marks
    keys: BandKeys
    cluster: Cluster
    published: bool
    thin: bool
    day: int


class Entries:
    """A ring of entries, found by position, id, place or digest, one by one. The newest of several wins."""

    def __init__(self) -> None:
        self._by_position: dict[int, Entry] = {}
        self._first_position = 0
        self._settled_at: int | None = None
        self.next_position = 0
        self.cluster_numbers: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._by_position)

    def __getitem__(self, position: int) -> Entry:
        return self._by_position[position]

    @property
    def oldest(self) -> Entry | None:
        """The entry that will leave next."""
        return self._by_position.get(self._first_position)

    @property
    def oldest_entered_at(self) -> int | None:
        """When `oldest` came: the first settled watermark where it came before that; None before there is one."""
        oldest = self.oldest
        return self._settled_at if oldest is None or oldest.entered_at is None else oldest.entered_at

    @property
    def settled_at(self) -> int | None:
        """The first settled watermark."""
        return self._settled_at

    @property
    def first_position(self) -> int:
        """The position of the entry that will leave next."""
        return self._first_position

    def with_id(self, article_id: str) -> Entry | None:
        """The newest entry of that id, of any outlet."""
        return self._newest(lambda entry: entry.id == article_id)

    def of_outlet(self, outlet: str | None, article_id: str) -> Entry | None:
        """The newest entry of that id that may be of the same outlet."""
        return self._newest(
            lambda entry: entry.id == article_id and (None in {outlet, entry.outlet} or outlet == entry.outlet)
        )

    def at_place(self, place: str | None) -> Entry | None:
        """The newest entry that was published there."""
        return self._newest(lambda entry: place is not None and entry.place == place)

    def with_digest(self, digest: bytes) -> Entry | None:
        """The newest entry of the same words."""
        return self._newest(lambda entry: entry.digest == digest)

    def _newest(self, is_sought: Callable[[Entry], bool]) -> Entry | None:
        return next((entry for entry in reversed(self._by_position.values()) if is_sought(entry)), None)

    def add(self, entry: Entry) -> None:
        """Takes in the entry of position `next_position`."""
        self._by_position[entry.position] = entry
        self.cluster_numbers[entry.position] = entry.cluster.number
        cluster = entry.cluster
        cluster.members[entry.position] = entry.keys
        self.next_position += 1

    def publish_newest(self) -> None:
        """The newest entry is published after all."""
        self._by_position[self.next_position - 1].published = True

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
        del self.cluster_numbers[entry.position]
        del entry.cluster.members[entry.position]
        self._first_position += 1
