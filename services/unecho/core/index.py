"""The index: one article in, its verdict out. A verdict is a pure function of the articles before it."""

from __future__ import annotations

from dataclasses import dataclass

from unecho.core.bands import NO_KEYS, BandKeys, Bands, band_keys
from unecho.core.boilerplate import Boilerplate
from unecho.core.entries import Entries
from unecho.core.entry import Cluster, Entry
from unecho.core.judgement import compared_verdict, known_verdict, same_words_verdict
from unecho.core.linkage import Comparison, compare
from unecho.core.profile import Profile
from unecho.core.signed_article import SignedArticle
from unecho.core.similarity import shared_counts, similarity
from unecho.core.verdict import Outcome, Verdict
from unecho.core.watermark import Watermark


@dataclass(frozen=True, slots=True)
class IndexSize:
    """How large an index is. `oldest_age` is milliseconds of article time from its oldest article to the watermark."""

    articles: int
    clusters: int
    bytes: int
    oldest_age: int


@dataclass(frozen=True, slots=True, eq=False)
class IndexParts:
    """What an index is made of; its verdicts are a function of these. `clusters`: how many its entries are in."""

    entries: Entries
    bands: Bands
    boilerplate: Boilerplate
    watermark: Watermark
    clusters: int = 0


class Index:
    """All that was seen within the horizon. `judge` is to be called once for each article, in log order."""

    def __init__(self, profile: Profile, parts: IndexParts | None = None) -> None:
        """Empty, or of the `parts` of another with the same profile."""
        self.profile = profile
        parts = IndexParts(Entries(), Bands(profile), Boilerplate(profile), Watermark()) if parts is None else parts
        self._entries = parts.entries
        self._bands = parts.bands
        self._boilerplate = parts.boilerplate
        self._watermark = parts.watermark
        self._clusters = parts.clusters

    @property
    def parts(self) -> IndexParts:
        """All that it remembers, itself and no copy."""
        return IndexParts(self._entries, self._bands, self._boilerplate, self._watermark, self._clusters)

    @property
    def watermark(self) -> int | None:
        """Article time so far, in milliseconds since 1970-01-01 UTC; None before the first date."""
        return self._watermark.value

    @property
    def size(self) -> IndexSize:
        """Its size now; bytes are those of fingerprints and bands."""
        entries = self._entries
        oldest = entries.oldest_entered_at
        age = self.watermark - oldest if entries.oldest and oldest is not None and self.watermark is not None else 0
        return IndexSize(len(entries), self._clusters, entries.fingerprint_bytes + self._bands.bytes, age)

    def judge(self, article: SignedArticle) -> Verdict:
        """The verdict for the next article; takes the article into the index."""
        self._pass_time(article)
        time = self.watermark if article.published_at is None else article.published_at
        known = self._entries.with_id(article.id)
        if known is not None and known.digest == article.digest:
            return same_words_verdict(article, known, Outcome.REDELIVERY)
        keys = self._keys(article)
        twin = self._entries.with_digest(article.digest)
        earlier = known or self._entries.at_place(article.source, article.url)
        if earlier is not None and earlier.digest != article.digest:
            return self._revision(article, earlier, keys, time)
        if twin is not None and self._is_within_reach(twin.cluster, time):
            self._take_in(article, twin.cluster, keys, time, published=False)
            return same_words_verdict(article, twin, Outcome.EXACT_COPY)
        return self._unique_or_near_copy(article, keys, time)

    def recall(self, article: SignedArticle, cluster: Cluster, outcome: Outcome, *, published: bool) -> None:
        """Takes in the next article, whose outcome and cluster are known already. See `core.recall`."""
        self._pass_time(article)
        known = self._entries.with_id(article.id)
        if outcome is Outcome.REDELIVERY and known is not None and known.digest == article.digest:
            return
        time = self.watermark if article.published_at is None else article.published_at
        self._clusters += not cluster.members
        if outcome is Outcome.UNIQUE:
            self._boilerplate.add(article.fingerprint)
        self._take_in(article, cluster, self._keys(article), time, published=published)

    def _pass_time(self, article: SignedArticle) -> None:
        self._watermark.advance(article.published_at)
        if self._watermark.value is None or not self._watermark.settled:
            return
        self._boilerplate.forget(self._watermark.value)
        for gone in self._entries.expire(self._watermark.value, self.profile.horizon_ms):
            self._clusters -= not gone.cluster.members
            self._bands.remove(gone.row)

    def _keys(self, article: SignedArticle) -> BandKeys:
        is_comparable = len(article.fingerprint) >= self.profile.min_shingles
        return band_keys(article.signature, self.profile) if is_comparable else NO_KEYS

    def _is_within_reach(self, cluster: Cluster, time: int | None) -> bool:
        """Whether not all of the cluster is more than the horizon older than `time`."""
        return time is None or cluster.newest is None or cluster.newest >= time - self.profile.horizon_ms

    def _unique_or_near_copy(self, article: SignedArticle, keys: BandKeys, time: int | None) -> Verdict:
        comparison = self._compare(article, keys, time)
        match = comparison.best
        if match is None or not comparison.joins:
            cluster = Cluster(self._entries.next_position, id=article.id, canonical_id=article.id)
            self._clusters += 1
            self._boilerplate.add(article.fingerprint)
            self._take_in(article, cluster, keys, time, published=True)
        else:
            cluster = match.cluster
            self._take_in(article, cluster, keys, time, published=False)
        return compared_verdict(article, cluster, comparison)

    def _compare(self, article: SignedArticle, keys: BandKeys, time: int | None) -> Comparison:
        positions = self._bands.candidates(keys)
        candidates = [
            entry for entry in map(self._entries.__getitem__, positions) if self._is_within_reach(entry.cluster, time)
        ]
        return compare(article, candidates, self._entries, self._boilerplate, self.profile)

    def _revision(self, article: SignedArticle, earlier: Entry, keys: BandKeys, time: int | None) -> Verdict:
        self._take_in(article, earlier.cluster, keys, time, published=earlier.published)
        shared = shared_counts(article.fingerprint, [earlier.fingerprint])[0]
        score = similarity(shared, len(article.fingerprint), len(earlier.fingerprint))
        return known_verdict(article, earlier, Outcome.REVISION, earlier.published, score, shared)

    def _take_in(
        self, article: SignedArticle, cluster: Cluster, keys: BandKeys, time: int | None, *, published: bool
    ) -> None:
        position = self._entries.next_position
        entry = Entry(
            position=position,
            id=article.id,
            source=article.source,
            url=article.url,
            time=time,
            entered_at=self.watermark if self._watermark.settled else None,
            digest=article.digest,
            fingerprint=article.fingerprint,
            row=self._bands.add(position, keys, cluster.number, cluster.last_row),
            cluster=cluster,
            published=published,
        )
        self._entries.add(entry)
