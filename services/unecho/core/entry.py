"""An article that the index holds, and the cluster it is in."""

from dataclasses import dataclass, field
from typing import NamedTuple

from unecho.core.bands import NO_ROW
from unecho.core.marks import Marks
from unecho.core.shingles import Fingerprint
from unecho.core.wording import Wording


@dataclass(slots=True, eq=False)
class Cluster:
    """Articles that are copies of one story.

    Attributes:
        number: position of the article that opened it; no two clusters have the same.
        id: names it; the id of that article, and more where that id had opened another.
        canonical_id: the published article that stands for the cluster.
        members: positions of its articles within the horizon, in order of arrival.
        last_row: that of its newest article in `Bands`, or NO_ROW.
    """

    number: int
    id: str
    canonical_id: str
    members: list[int] = field(default_factory=list)
    last_row: int = NO_ROW


class Entry(NamedTuple):
    """One indexed article. No dataclass: a frozen one takes several times as long to make.

    Attributes:
        position: its number in order of arrival.
        outlet, place: see `core.signed_article`.
        entered_at: the watermark when it came, None while that was not settled.
        row: where it is in `Bands`, or NO_ROW.
        thin: whether it has too little text to be a story: what comes at its place is judged anew.
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
    row: int
    cluster: Cluster
    published: bool
    thin: bool
