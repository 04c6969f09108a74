"""What must not be published by what its own sender said of it: killed (canceled), or withheld for now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from unecho.core.index.clusters import Cluster
from unecho.core.index.entries import Entries
from unecho.core.index.entry import Entry
from unecho.core.kernels.judging.articles import DIGEST, ID, IS_PLAIN, PLACE, Articles
from unecho.core.profile import Profile
from unecho.core.pub_status import PubStatus
from unecho.core.signing.signed_article import DIGEST_BYTES, SignedArticle
from unecho.core.verdict import Outcome


@dataclass(frozen=True, slots=True)
class Retraction:
    """One article's id, and what was said of it last. Times are milliseconds since 1970-01-01 UTC.

    Attributes:
        outlet: None where it is not known.
        status: withheld or canceled.
        told_at: date of the article that said so; None where it had none.
        came_at: the watermark when it came; None while that was not settled.
        digest: of the article that said so.
        words: digests of the versions that were known, and of that article.
        is_lifted: whether a newer version is usable. What was said stays known, for what a replay brings back.

    """

    id: str
    outlet: str | None
    status: PubStatus
    told_at: int | None
    came_at: int | None
    digest: bytes
    words: tuple[bytes, ...]
    is_lifted: bool = False

    def is_of(self, outlet: str | None) -> bool:
        """Whether an article of that outlet and this id is meant: one of the two is not known, or they are one."""
        return _is_one(self.outlet, outlet)

    def is_repeated_by(self, article: SignedArticle) -> bool:
        """Whether the article says it once more. What was lifted since is not said again by the same record."""
        same_record = (article.published_at, article.digest) == (self.told_at, self.digest)
        return same_record and article.pub_status is self.status

    def holds_back(self, article: SignedArticle, entries: Entries) -> bool:
        """Whether a usable article of this id is no newer version.

        By the two dates where they differ. Where they say nothing, what is withheld is free again, and what is canceled
        is where it has other words than every version before.
        """
        told_at, dated = self.told_at, article.published_at
        if told_at is not None and dated is not None and told_at != dated:
            return dated < told_at
        if self.status is PubStatus.WITHHELD:
            return False
        return article.digest in self.words or (not self.is_lifted and _was_a_version(article, entries))


class Retractions:
    """Those of the horizon, in the order in which they came. Nearly always empty: ask that first."""

    def __init__(self, known: Iterable[Retraction] = ()) -> None:
        self._all = {(one.outlet, one.id): one for one in known}
        # How often it was another.
        self.changes = 0
        self._sort()

    def __len__(self) -> int:
        return len(self._all)

    def __iter__(self) -> Iterator[Retraction]:
        return iter(self._all.values())

    def find(self, outlet: str | None, article_id: str) -> Retraction | None:
        """The newest of that article, lifted or not."""
        found = (self._all[one, article_id] for one in self._outlets.get(article_id, ()))
        return next((one for one in found if one.is_of(outlet)), None)

    def stands(self, outlet: str | None, article_id: str) -> bool:
        """Whether that article is retracted, and was not lifted."""
        found = self.find(outlet, article_id)
        return found is not None and not found.is_lifted

    def touches(self, article_id: str, digest: bytes) -> bool:
        """Whether anything is known of that id, or of these words."""
        return article_id in self._outlets or digest in self._killed

    @property
    def oldest_came_at(self) -> int | None:
        """When the oldest came; None where there is none, or the watermark was not settled then."""
        oldest = next(iter(self._all.values()), None)
        return None if oldest is None else oldest.came_at

    def killed_with(self, digest: bytes) -> str | None:
        """The canceled article that had these words; None where none had."""
        return self._killed.get(digest)

    def put(self, retraction: Retraction) -> None:
        """As the newest, in the place of an earlier one of the article."""
        earlier = self.find(retraction.outlet, retraction.id)
        if earlier is not None:
            del self._all[earlier.outlet, earlier.id]
        self._all[retraction.outlet, retraction.id] = retraction
        self._sort()

    def lift(self, retraction: Retraction) -> None:
        """A newer version is usable."""
        self._all[retraction.outlet, retraction.id] = replace(retraction, is_lifted=True)
        self._sort()

    def expire(self, settled_watermark: int, horizon_ms: int, settled_at: int | None) -> None:
        """Forgets those that came before `settled_watermark - horizon_ms`; `settled_at`: see `core.index.entries`."""
        count = len(self._all)
        while (oldest := next(iter(self._all.values()), None)) is not None:
            came_at = settled_at if oldest.came_at is None else oldest.came_at
            if came_at is None or came_at >= settled_watermark - horizon_ms:
                break
            del self._all[oldest.outlet, oldest.id]
        if len(self._all) < count:
            self._sort()

    def _sort(self) -> None:
        self.changes += 1
        self._outlets: dict[str, list[str | None]] = {}
        self._killed: dict[bytes, str] = {}
        for one in reversed(self._all.values()):
            self._outlets.setdefault(one.id, []).append(one.outlet)
            if one.status is PubStatus.CANCELED and not one.is_lifted:
                self._killed |= dict.fromkeys(one.words, one.id)


@dataclass(frozen=True, slots=True)
class Retracted:
    """What an article was said of that is canceled or withheld.

    Attributes:
        earlier: the newest version that is known; None where none is.
        is_withdrawn: whether subscribers may have it, and have not been told so far.
    """

    earlier: Entry | None
    is_withdrawn: bool


def retract(
    article: SignedArticle, retractions: Retractions, entries: Entries, watermark: int | None, profile: Profile
) -> Retracted:
    """Takes in what is canceled or withheld. `watermark`: None while it is not settled.

    Its cluster goes on with the first article that was published and stands; with none it has no canonical article.
    """
    earlier = entries.of_outlet(article.outlet, article.id)
    known = retractions.find(article.outlet, article.id)
    if known is not None and known.is_repeated_by(article):
        return Retracted(earlier, is_withdrawn=False)
    versions = [] if earlier is None else _versions_of(earlier, entries)
    words = [*(one.digest for one in versions), article.digest, *(() if known is None else known.words)]
    outlet = earlier.outlet if earlier is not None and article.outlet is None else article.outlet
    is_killed = known is not None and known.status is PubStatus.CANCELED and not known.is_lifted
    retractions.put(
        Retraction(
            article.id,
            outlet,
            PubStatus.CANCELED if is_killed else article.pub_status,
            article.published_at,
            watermark,
            article.digest,
            tuple(dict.fromkeys(words)),
        )
    )
    if earlier is not None and earlier.cluster.canonical_id == article.id:
        earlier.cluster.canonical_id = _next_published(earlier.cluster, retractions, entries, profile)
    is_new = known is None or known.is_lifted
    return Retracted(earlier, is_new and (earlier is None or any(one.published for one in versions)))


def is_held_back(article: SignedArticle, retractions: Retractions, entries: Entries) -> bool:
    """Whether a usable article stays retracted by its id; what is newer lifts that."""
    known = retractions.find(article.outlet, article.id)
    if known is None:
        return False
    if known.holds_back(article, entries):
        return True
    if not known.is_lifted:
        retractions.lift(known)
    return False


def mark_retracted(articles: Articles, first: int, retractions: Retractions) -> None:
    """Of those from `first` on, that one is not plain that retractions may speak of."""
    packed, told = articles.packed, articles.told
    for i, (digest, start, end) in enumerate(told[first:, [DIGEST, ID, PLACE]].tolist(), first):
        # What is no text is not plain either.
        article_id = packed[start:end].tobytes().decode(errors="replace")
        if retractions.touches(article_id, packed[digest : digest + DIGEST_BYTES].tobytes()):
            told[i, IS_PLAIN] = 0


def retracted_of(cluster: Cluster, retractions: Retractions, entries: Entries) -> str | None:
    """The first article of the cluster that was ever retracted, as far as that is known."""
    members = map(entries.__getitem__, cluster.members)
    return next((one.id for one in members if retractions.find(one.outlet, one.id) is not None), None)


def _next_published(cluster: Cluster, retractions: Retractions, entries: Entries, profile: Profile) -> str | None:
    members: Iterable[Entry] = map(entries.__getitem__, cluster.members)
    if Outcome.REVISION not in profile.publish:
        # Of the versions of a published article only the first went out.
        members = (one for one in members if one.position == cluster.number)
    return next((one.id for one in members if one.published and not retractions.stands(one.outlet, one.id)), None)


def _versions_of(entry: Entry, entries: Entries) -> list[Entry]:
    members = map(entries.__getitem__, entry.cluster.members)
    return [one for one in members if one.id == entry.id and _is_one(one.outlet, entry.outlet)]


def _was_a_version(article: SignedArticle, entries: Entries) -> bool:
    """Whether an article of its id and its words is known, in whatever cluster."""
    twin = entries.with_digest(article.digest)
    members = () if twin is None else map(entries.__getitem__, twin.cluster.members)
    return any(one.id == article.id and one.digest == article.digest for one in members)


def _is_one(outlet: str | None, other: str | None) -> bool:
    return outlet is None or other is None or outlet == other
