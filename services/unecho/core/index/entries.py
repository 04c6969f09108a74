"""The articles that the index holds, in order of arrival, and how they leave it."""

from collections.abc import Iterator, Sequence

from unecho.core.index.bands import NO_ROW
from unecho.core.index.entry import Entry
from unecho.core.index.held_texts import HeldTexts, Text, bytes_at
from unecho.core.index.stored_entries import StoredEntries
from unecho.core.signing.marks import Marks
from unecho.core.signing.shingles import Fingerprint


class Entries:
    """A ring of entries, found by position, id, place or digest. The newest wins where several share one."""

    def __init__(
        self, first_position: int = 0, settled_at: int | None = None, stored: StoredEntries | None = None
    ) -> None:
        """Empty, or of the `stored`."""
        # In order of arrival, the first one at `_fresh_start`; None for those that have left.
        self._fresh: list[Entry | None] = []
        # Those of the restored that were asked for.
        self._made: dict[int, Entry] = {}
        self._first_position = first_position
        self._by_id: dict[str, Entry] = {}
        # Of ids that several outlets have: the newest of each, but for what `_by_id` has.
        self._by_outlet_id: dict[tuple[str | None, str], Entry] = {}
        self._by_place: dict[str, Entry] = {}
        self._by_digest: dict[bytes, Entry] = {}
        self._settled_at = settled_at
        # The oldest: those that were restored. What they are found by is not in the dictionaries above.
        self._stored = stored or None
        self._stored_end = first_position + (0 if stored is None else len(stored))
        self._fresh_start = self.next_position = self._stored_end
        self._texts = HeldTexts()
        self.text_bytes = 0 if stored is None else stored.text_bytes

    def __len__(self) -> int:
        return self.next_position - self._first_position

    def __getitem__(self, position: int) -> Entry:
        if position >= self._fresh_start:
            entry = self._fresh[position - self._fresh_start] if position < self.next_position else None
        else:
            entry = self._made.get(position)
            if entry is None and self._stored is not None and self._first_position <= position < self._stored_end:
                entry = self._made[position] = self._stored.entry(position)
        if entry is None:
            raise KeyError(position)
        return entry

    def at(self, positions: Sequence[int]) -> list[Entry]:
        """Those of these positions, all of which it has."""
        fresh, start = self._fresh, self._fresh_start
        return [(fresh[at - start] if at >= start else None) or self[at] for at in positions]

    @property
    def stored(self) -> StoredEntries | None:
        """The entries that were restored; None once all of them have left."""
        return self._stored

    def fresh(self) -> list[Entry]:
        """The entries that were not restored, in order of arrival."""
        return [entry for entry in self._fresh if entry is not None]

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
        return self[self._first_position] if len(self) else None

    @property
    def oldest_entered_at(self) -> int | None:
        """When `oldest` came: the first settled watermark where it came before that; None before there is one."""
        oldest = self.oldest
        return self._settled_at if oldest is None or oldest.entered_at is None else oldest.entered_at

    def with_id(self, article_id: str) -> Entry | None:
        """The newest entry of that id, of any outlet."""
        entry = self._by_id.get(article_id)
        if entry is None and self._stored is not None:
            return self._restored(self._stored.with_id(article_id))
        return entry

    def of_outlet(self, outlet: str | None, article_id: str) -> Entry | None:
        """The newest entry of that id that may be of the same outlet: one of the two is not known, or they are one."""
        if outlet is None:
            return self.with_id(article_id)
        own, unknown = self._exactly_of(outlet, article_id), self._exactly_of(None, article_id)
        if own is None or unknown is None:
            return own or unknown
        return own if own.position > unknown.position else unknown

    def _exactly_of(self, outlet: str | None, article_id: str) -> Entry | None:
        entry = self._by_id.get(article_id)
        if entry is None or entry.outlet != outlet:
            entry = self._by_outlet_id.get((outlet, article_id)) if self._by_outlet_id else None
        if entry is None and self._stored is not None:
            return self._restored(self._stored.of_outlet(outlet, article_id))
        return entry

    def at_place(self, place: str | None) -> Entry | None:
        """The newest entry that was published there."""
        if place is None:
            return None
        entry = self._by_place.get(place)
        if entry is None and self._stored is not None:
            return self._restored(self._stored.at_place(place))
        return entry

    def with_digest(self, digest: bytes) -> Entry | None:
        """The newest entry of the same words."""
        entry = self._by_digest.get(digest)
        if entry is None and self._stored is not None:
            return self._restored(self._stored.with_digest(digest))
        return entry

    def hold(self, fingerprint: Fingerprint, marks: Marks) -> tuple[Text, int]:
        """Where an entry that comes next has these."""
        return self._texts.hold(fingerprint, marks)

    def add(self, entry: Entry) -> None:
        """Takes in the entry of position `next_position`."""
        self._fresh.append(entry)
        cluster = entry.cluster
        cluster.members.append(entry.position)
        if entry.row != NO_ROW:
            cluster.last_row = entry.row
        self._find_by(entry)
        self.next_position += 1
        self.text_bytes += bytes_at(entry.text, entry.start)

    def _find_by(self, entry: Entry) -> None:
        before = self._by_id.get(entry.id)
        if before is not None and before.outlet != entry.outlet:
            self._by_outlet_id[before.outlet, before.id] = before
            self._by_outlet_id.pop((entry.outlet, entry.id), None)
        self._by_id[entry.id] = entry
        if entry.place is not None:
            self._by_place[entry.place] = entry
        self._by_digest[entry.digest] = entry

    def publish_newest(self) -> None:
        """The newest entry is published after all."""
        newest = self[self.next_position - 1]._replace(published=True)
        self._fresh[-1] = newest
        self._find_by(newest)

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
        self._drop(entry.position)
        # An article leaves before those that came after it: it is its cluster's first.
        cluster = entry.cluster
        del cluster.members[0]
        if entry.row == cluster.last_row:
            cluster.last_row = NO_ROW
        self._first_position += 1
        if self._by_id.get(entry.id) is entry:
            del self._by_id[entry.id]
        elif self._by_outlet_id.get((entry.outlet, entry.id)) is entry:
            del self._by_outlet_id[entry.outlet, entry.id]
        if entry.place is not None and self._by_place.get(entry.place) is entry:
            del self._by_place[entry.place]
        if self._by_digest.get(entry.digest) is entry:
            del self._by_digest[entry.digest]
        self.text_bytes -= bytes_at(entry.text, entry.start)
        if self._stored is not None:
            self._stored.forget_up_to(entry.position)
            if self._first_position == self._stored_end:
                self._stored = None

    def _drop(self, position: int) -> None:
        if position < self._fresh_start:
            del self._made[position]
            return
        gone = position - self._fresh_start + 1
        self._fresh[gone - 1] = None
        # Seldom: each time as many are moved as have left since the last.
        if 2 * gone > len(self._fresh):
            del self._fresh[:gone]
            self._fresh_start += gone

    def _restored(self, position: int | None) -> Entry | None:
        """The newest of the stored that were sought: where it has left, so have those before it."""
        return None if position is None or position < self._first_position else self[position]
