"""The index: one article in, its verdict out. A verdict is a pure function of the articles before it."""

from __future__ import annotations

from dataclasses import dataclass

from unecho.core.bands import BandKeys, Bands, band_keys
from unecho.core.boilerplate import Boilerplate
from unecho.core.entries import Cluster, Entries, Entry
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


class Index:
    """All that was seen within the horizon. `judge` is to be called once for each article, in log order."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self._entries = Entries()
        self._bands = Bands(profile)
        self._boilerplate = Boilerplate(profile)
        self._watermark = Watermark()
        self._clusters = 0

    @property
    def watermark(self) -> int | None:
        """Article time so far, in milliseconds since 1970-01-01 UTC; None before the first date."""
        return self._watermark.value

    @property
    def size(self) -> IndexSize:
        """Its size now; bytes are those of fingerprints and band keys."""
        oldest = self._entries.oldest
        age = 0
        if oldest is not None and oldest.entered_at is not None and self.watermark is not None:
            age = self.watermark - oldest.entered_at
        keys = len(self._entries) * self.profile.permutations * 4
        return IndexSize(len(self._entries), self._clusters, self._entries.fingerprint_bytes + keys, age)

    def judge(self, article: SignedArticle) -> Verdict:
        """The verdict for the next article; takes the article into the index."""
        self._pass_time(article)
        time = self.watermark if article.published_at is None else article.published_at
        known = self._entries.with_id(article.id)
        if known is not None and known.digest == article.digest:
            return same_words_verdict(article, known, Outcome.REDELIVERY)
        keys = band_keys(article.signature, self.profile)
        twin = self._within_reach(self._entries.with_digest(article.digest), time)
        earlier = known or self._entries.at_place(article.source, article.url)
        if earlier is not None and earlier.digest != article.digest:
            return self._revision(article, earlier, keys, time)
        if twin is not None:
            self._take_in(article, twin.cluster, keys, time, published=False)
            return same_words_verdict(article, twin, Outcome.EXACT_COPY)
        return self._unique_or_near_copy(article, keys, time)

    def _pass_time(self, article: SignedArticle) -> None:
        self._watermark.advance(article.published_at)
        if self._watermark.value is None or not self._watermark.settled:
            return
        self._boilerplate.forget(self._watermark.value)
        for gone in self._entries.expire(self._watermark.value, self.profile.horizon_ms):
            members = gone.cluster.members
            members.remove(gone.position)
            self._clusters -= not members
            heirs = ((position, self._entries[position].keys) for position in members)
            self._bands.replace(gone.position, gone.keys, heirs)

    def _within_reach(self, entry: Entry | None, time: int | None) -> Entry | None:
        """The entry, unless it is more than the horizon older than `time`."""
        if entry is None or entry.time is None or time is None or entry.time >= time - self.profile.horizon_ms:
            return entry
        return None

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
        if len(article.fingerprint) < self.profile.min_shingles:
            return Comparison(best=None, joins=False, related=None, candidates=0)
        entries = (self._entries[position] for position in self._bands.candidates(keys))
        candidates = [
            entry
            for entry in entries
            if len(entry.fingerprint) >= self.profile.min_shingles and self._within_reach(entry, time) is not None
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
        if len(article.fingerprint):
            self._bands.add(position, keys, kin=set(cluster.members))
        cluster.members.append(position)
