"""An article that the index holds, and the cluster it is in."""

from dataclasses import dataclass, field
from typing import NamedTuple

from unecho.core.index.bands import NO_ROW
from unecho.core.index.held_texts import Text, fingerprint_at, marks_at
from unecho.core.signing.marks import Marks
from unecho.core.signing.shingles import Fingerprint
from unecho.core.signing.wording import Wording


@dataclass(slots=True, eq=False)
class Cluster:
    """Articles that are copies of one story.

    Attributes:
        number: position of the article that opened it; no two clusters have the same.
        id: names it; the id of that article, and more where that id had opened another.
        canonical_id: the published article that stands for the cluster; None where it was retracted and none took its
            place.
        members: positions of its articles within the horizon, in order of arrival.
        last_row: that of its newest article in `Bands`, or NO_ROW.
        newest: the latest date of its articles; those without one have that of the watermark. Milliseconds since
            1970-01-01 UTC; None when none has one.
        last_seen: the latest running median of dates when one of its articles came, likewise; None while that was not
            settled.
    """

    number: int
    id: str
    canonical_id: str | None
    members: list[int] = field(default_factory=list)
    last_row: int = NO_ROW
    newest: int | None = None
    last_seen: int | None = None

    def see(self, time: int | None, median: int | None) -> None:
        """An article of that date came, at that running median of dates."""
        if time is not None:
            self.newest = time if self.newest is None else max(self.newest, time)
        if median is not None:
            self.last_seen = median if self.last_seen is None else max(self.last_seen, median)


class Entry(NamedTuple):
    """One indexed article. No dataclass: a frozen one takes several times as long to make.

    It has no array of its own, which would take as much again as many of those that are in it.

    Attributes:
        position: its number in order of arrival.
        outlet, place: see `core.signing.signed_article`.
        entered_at: the watermark when it came, None while that was not settled.
        packed_wording: see `core.signing.wording`.
        text, start: where its fingerprint and marks are, see `core.index.held_texts`.
        row: where it is in `Bands`, or NO_ROW.
        published: whether it was published, or is a version of an article that was.
        thin: whether it has too little text to be a story: what comes at its place is judged anew.
        day: see `core.signing.days`.
    """

    position: int
    id: str
    outlet: str | None
    place: str | None
    entered_at: int | None
    digest: bytes
    packed_wording: bytes
    text: Text
    start: int
    row: int
    cluster: Cluster
    published: bool
    thin: bool
    day: int

    @property
    def wording(self) -> Wording:
        """See `core.signing.wording`."""
        return Wording(self.packed_wording)

    @property
    def fingerprint(self) -> Fingerprint:
        """See `core.signing.shingles`."""
        return fingerprint_at(self.text, self.start)

    @property
    def marks(self) -> Marks:
        """See `core.signing.marks`."""
        return marks_at(self.text, self.start)
