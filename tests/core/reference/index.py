"""The index: one article in, its verdict out. A verdict is a pure function of the articles before it."""

from __future__ import annotations

from reference.bands import BandKeys, Bands, band_keys
from reference.boilerplate import Boilerplate
from reference.entries import Cluster, Entries, Entry
from reference.judgement import compared_verdict, known_verdict, same_words_verdict
from reference.linkage import Comparison, compare
from reference.similarity import shared_counts, similarity
from unecho.core.profile import Profile
from unecho.core.signed_article import SignedArticle
from unecho.core.verdict import Outcome, Verdict
from unecho.core.watermark import Watermark


class ReferenceIndex:
    """All that was seen within the horizon. `judge` is to be called once for each article, in log order."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self._entries = Entries()
        self._bands = Bands(profile)
        self._boilerplate = Boilerplate(profile)
        self._watermark = Watermark()

    @property
    def watermark(self) -> int | None:
        """Article time so far, in milliseconds since 1970-01-01 UTC; None before the first date."""
        return self._watermark.value

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

    def _pass_time(self, article: SignedArticle) -> None:
        self._watermark.advance(article.published_at)
        if self._watermark.value is None or not self._watermark.settled:
            return
        self._boilerplate.forget(self._watermark.value)
        for gone in self._entries.expire(self._watermark.value, self.profile.horizon_ms):
            self._bands.replace(gone.position, gone.keys, heirs=gone.cluster.members)

    def _keys(self, article: SignedArticle) -> BandKeys:
        is_comparable = len(article.fingerprint) >= self.profile.min_shingles
        return band_keys(article.signature, self.profile) if is_comparable else ()

    def _is_within_reach(self, cluster: Cluster, time: int | None) -> bool:
        """Whether not all of the cluster is more than the horizon older than `time`."""
        return time is None or cluster.newest is None or cluster.newest >= time - self.profile.horizon_ms

    def _unique_or_near_copy(self, article: SignedArticle, keys: BandKeys, time: int | None) -> Verdict:
        comparison = self._compare(article, keys, time)
        match = comparison.best
        if match is None or not comparison.joins:
            cluster = Cluster(self._entries.next_position, id=article.id, canonical_id=article.id)
            self._boilerplate.add(article.fingerprint)
            self._take_in(article, cluster, keys, time, published=True)
        else:
            cluster = match.cluster
            self._take_in(article, cluster, keys, time, published=False)
        return compared_verdict(article, cluster, comparison)

    def _compare(self, article: SignedArticle, keys: BandKeys, time: int | None) -> Comparison:
        positions = self._bands.candidates(keys, self._entries.cluster_numbers)
        candidates = [
            entry for entry in map(self._entries.__getitem__, positions) if self._is_within_reach(entry.cluster, time)
        ]
        return compare(article, candidates, self._entries, self._boilerplate, self.profile)

    def _revision(self, article: SignedArticle, earlier: Entry, keys: BandKeys, time: int | None) -> Verdict:
        self._take_in(article, earlier.cluster, keys, time, published=earlier.published)
        shared = int(shared_counts(article.fingerprint, [earlier.fingerprint])[0])
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
            keys=keys,
            cluster=cluster,
            published=published,
        )
        self._entries.add(entry)
        self._bands.add(position, keys, kin=cluster.members.keys())
