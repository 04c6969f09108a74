"""An article that the index holds, and the cluster it is in."""

from dataclasses import dataclass, field
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
    """One indexed article. No dataclass: a frozen one takes several times as long to make.

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
