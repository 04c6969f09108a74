"""The index: one article in, its verdict out. A verdict is a pure function of the articles before it."""

from __future__ import annotations

import hashlib

import numpy as np

from reference.bands import BandKeys, Bands, band_keys
from reference.boilerplate import Boilerplate
from reference.entries import Cluster, Entries, Entry
from reference.evidence import weigh
from reference.linkage import Comparison, compare
from reference.links import weigh_version
from reference.site_furniture import SiteFurniture
from unecho.core.comparing.compared import Compared
from unecho.core.comparing.known import find_earlier, is_another_stub, is_same_story, says_too_little
from unecho.core.comparing.rules import rules_of
from unecho.core.index.site_furniture import Seen
from unecho.core.judging.judgement import (
    compared_verdict,
    known_verdict,
    retracted_verdict,
    revision_verdict,
    same_words_verdict,
    successor_verdict,
    thin_verdict,
)
from unecho.core.judging.retraction import Retractions, is_held_back, retract, retracted_of
from unecho.core.kernels.comparing.evidence import have_other_rests
from unecho.core.profile import Profile
from unecho.core.pub_status import PubStatus
from unecho.core.signing.signed_article import SignedArticle
from unecho.core.verdict import Outcome, Verdict
from unecho.core.watermark import Watermark


class ReferenceIndex:
    """All that was seen within the horizon. `judge` is to be called once for each article, in log order."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self._entries = Entries()
        self._bands = Bands(profile)
        self._boilerplate = Boilerplate(profile)
        self._furniture = SiteFurniture()
        self._watermark = Watermark()
        self._retractions = Retractions()

    @property
    def watermark(self) -> int | None:
        """Article time so far, in milliseconds since 1970-01-01 UTC; None before the first date."""
        return self._watermark.value

    def judge(self, article: SignedArticle) -> Verdict:
        """The verdict for the next article; takes the article into the index."""
        self._pass_time(article)
        if article.pub_status is not PubStatus.USABLE:
            return self._retract(article)
        if self._retractions and is_held_back(article, self._retractions, self._entries):
            earlier = self._entries.of_outlet(article.outlet, article.id)
            return retracted_verdict(article, earlier, self._free_name(article), is_withdrawn=False)
        verdict = self._judge_usable(article)
        # A cluster may be without a canonical article for longer than the retraction is known.
        return (
            self._after_retractions(article, verdict) if self._retractions or verdict.canonical_id is None else verdict
        )

    def _judge_usable(self, article: SignedArticle) -> Verdict:
        earlier = find_earlier(article, self._entries)
        if earlier is not None and earlier.digest == article.digest:
            changes = article.wording.changes_from(earlier.wording, same_words=True)
            if not changes and earlier.id == article.id:
                return same_words_verdict(article, earlier, Outcome.REDELIVERY)
        if earlier is not None and article.is_wall and not earlier.thin:
            return known_verdict(article, earlier, Outcome.THIN, published=False, similarity=0.0, shared_shingles=0)
        if earlier is not None and is_same_story(article, earlier, self.profile):
            return self._same_story(article, earlier)
        return self._judge_anew(article, None if earlier is None else earlier.id)

    def _retract(self, article: SignedArticle) -> Verdict:
        """Its sender says that it must not be published."""
        came_at = self.watermark if self._watermark.settled else None
        found = retract(article, self._retractions, self._entries, came_at, self.profile)
        return retracted_verdict(article, found.earlier, self._free_name(article), is_withdrawn=found.is_withdrawn)

    def _after_retractions(self, article: SignedArticle, verdict: Verdict) -> Verdict:
        """What is retracted has copies and a successor: the next of its cluster that has not its very words."""
        killed = self._retractions.killed_with(article.digest)
        if verdict.canonical_id is None and killed is None and verdict.outcome is not Outcome.THIN:
            return self._succeed(article, verdict)
        matched = None if verdict.matched_id is None else self._entries.with_id(verdict.matched_id)
        if killed is None and matched is not None and self._retractions.stands(matched.outlet, matched.id):
            killed = matched.id
        return verdict if killed is None else verdict._replace(retracted_id=killed)

    def _succeed(self, article: SignedArticle, verdict: Verdict) -> Verdict:
        newest = self._entries.of_outlet(article.outlet, article.id)
        assert newest is not None
        cluster = newest.cluster
        if verdict.outcome is Outcome.REDELIVERY:
            self._take_in(article, cluster, published=True)
        elif not verdict.published:
            self._entries.publish_newest()
        cluster.canonical_id = article.id
        return successor_verdict(verdict, retracted_of(cluster, self._retractions, self._entries))

    def _pass_time(self, article: SignedArticle) -> None:
        self._watermark.advance(article.published_at)
        if self._watermark.value is None or not self._watermark.settled:
            return
        self._boilerplate.forget(self._watermark.value)
        if self._retractions:
            self._retractions.expire(self._watermark.value, self.profile.horizon_ms, self._entries.settled_at)
        for gone in self._entries.expire(self._watermark.value, self.profile.horizon_ms):
            self._bands.replace(gone.position, gone.keys, heirs=gone.cluster.members)

    def _keys(self, article: SignedArticle) -> BandKeys:
        is_comparable = len(article.fingerprint) >= self.profile.min_shingles and not article.is_wall
        return band_keys(article.signature, self.profile) if is_comparable else ()

    def _same_story(self, article: SignedArticle, earlier: Entry) -> Verdict:
        """A text under a known id or place."""
        same_words = article.digest == earlier.digest
        changes = article.wording.changes_from(earlier.wording, same_words=same_words)
        if not changes:
            self._take_in(article, earlier.cluster, published=False)
            return same_words_verdict(article, earlier, Outcome.EXACT_COPY)
        self._take_in(article, earlier.cluster, published=earlier.published)
        link = weigh_version(article, earlier, self.profile)
        return revision_verdict(article, earlier, link, changes, same_words=same_words, profile=self.profile)

    def _judge_anew(self, article: SignedArticle, replaces_id: str | None) -> Verdict:
        """By its words alone."""
        twin = self._entries.with_digest(article.digest)
        if article.is_wall and (twin is None or is_another_stub(article, twin)):
            return self._thin(article, replaces_id)
        if twin is not None and self._is_within_reach(twin.cluster, self._time_of(article)):
            if says_too_little(article, twin, self.profile):
                return self._thin(article, replaces_id)
            if self._has_facts_of(article, twin):
                self._take_in(article, twin.cluster, published=False)
                verdict = same_words_verdict(article, twin, Outcome.EXACT_COPY)
                return verdict._replace(replaces_id=replaces_id)
        return self._unique_or_near_copy(article, replaces_id)

    def _has_facts_of(self, article: SignedArticle, twin: Entry) -> bool:
        """Whether what has the same words has names and figures in common too, if any: a sign may tell a loss."""
        facts, others = article.marks.facts, twin.marks.facts
        return not len(facts) or not len(others) or bool(np.isin(facts, others).any())

    def _thin(self, article: SignedArticle, replaces_id: str | None) -> Verdict:
        cluster = self._open(article)
        self._take_in(article, cluster, published=True, thin=True)
        return thin_verdict(article, cluster, replaces_id)

    def _is_within_reach(self, cluster: Cluster, time: int | None) -> bool:
        """Whether an article of it is of the same days as one of that date, or came in the same days of the log.

        Dates alone may be wrong, and the log may bring old articles. The watermark lags behind a log of few articles.
        """
        if time is None or cluster.newest is None or cluster.newest >= time - self.profile.horizon_ms:
            return True
        median = self._watermark.median
        last_seen = self._entries.settled_at if cluster.last_seen is None else cluster.last_seen
        return median is None or last_seen is None or last_seen >= median - self.profile.horizon_ms

    def _time_of(self, article: SignedArticle) -> int | None:
        return self.watermark if article.published_at is None else article.published_at

    def _unique_or_near_copy(self, article: SignedArticle, replaces_id: str | None) -> Verdict:
        seen = self._look_up(article)
        is_furniture = seen.is_furniture(self.profile)
        bare = article if is_furniture is None else article.without(is_furniture)
        left_out = len(article.fingerprint) - len(bare.fingerprint)
        if left_out and len(bare.fingerprint) < self.profile.min_shingles:
            return self._thin(article, replaces_id)._replace(furniture_shingles=left_out)
        comparison = self._compare(bare)
        match = comparison.best
        if match is None or not comparison.joins:
            cluster = self._open(article)
            self._boilerplate.add(article.fingerprint)
            self._take_in(article, cluster, seen, published=True)
        else:
            cluster = match.cluster
            self._take_in(article, cluster, seen, published=match.is_update and Outcome.UPDATE in self.profile.publish)
        told = article.id, len(article.fingerprint), article.marks.fact_count
        return compared_verdict(*told, compared_of(comparison), self.profile, cluster, left_out, replaces_id)

    def _compare(self, article: SignedArticle) -> Comparison:
        positions = self._bands.candidates(self._keys(article), self._entries.cluster_numbers)
        time = self._time_of(article)
        found = map(self._entries.__getitem__, positions)
        candidates = [entry for entry in found if self._is_within_reach(entry.cluster, time)]
        return compare(article, candidates, self._entries, self._boilerplate, self.profile)

    def _open(self, article: SignedArticle) -> Cluster:
        """A new cluster. An id that is known names another article: two stories must not have one name."""
        return Cluster(self._entries.next_position, id=self._free_name(article), canonical_id=article.id)

    def _free_name(self, article: SignedArticle) -> str:
        is_known = self._entries.with_id(article.id) is not None
        return f"{article.id}#{_name_of(article)}" if is_known else article.id

    def _take_in(
        self,
        article: SignedArticle,
        cluster: Cluster,
        seen: Seen | None = None,
        *,
        published: bool,
        thin: bool = False,
    ) -> None:
        position = self._entries.next_position
        keys = () if thin else self._keys(article)
        self._note_furniture(article, self._look_up(article) if seen is None else seen, position)
        entry = Entry(
            position=position,
            id=article.id,
            outlet=article.outlet,
            place=article.place,
            entered_at=self.watermark if self._watermark.settled else None,
            digest=article.digest,
            wording=article.wording,
            fingerprint=article.fingerprint,
            marks=article.marks,
            keys=keys,
            cluster=cluster,
            published=published,
            thin=thin,
            day=article.day,
        )
        self._entries.add(entry)
        self._bands.add(position, keys, kin=cluster.members.keys())
        cluster.see(self._time_of(article), self._watermark.median)

    def _look_up(self, article: SignedArticle) -> Seen:
        return self._furniture.look_up(article.marks.paragraphs, article.outlet, self._entries.first_position)

    def _note_furniture(self, article: SignedArticle, seen: Seen, position: int) -> None:

        def is_other_story(earlier: int, by_outlet: bool) -> bool:
            entry = self._entries[earlier]
            weights = weigh(article.fingerprint, article.marks, entry.fingerprint, entry.marks, self.profile)
            # A report that two outlets run, each in its furniture, begins one of the two.
            return have_other_rests(weights, rules_of(self.profile)) and (by_outlet or not weights.leads)

        self._furniture.note(seen, position, self._entries.first_position, is_other_story)


def compared_of(comparison: Comparison) -> Compared:
    """The same for a verdict."""
    match, related = comparison.best, comparison.related
    joined = match if comparison.joins else None
    nearest = related if joined is None else joined.nearest
    evidence = None if nearest is None else nearest.evidence
    told = Compared(
        cluster=None if joined is None else joined.cluster,
        cluster_id=None if joined is None else joined.cluster.id,
        canonical_id=None if joined is None else joined.cluster.canonical_id,
        related_id=None if related is None else related.entry.id,
        also_id=None if comparison.also is None else comparison.also.id,
        candidates=comparison.candidates,
        members=0 if joined is None else joined.members_compared,
        is_update=joined is not None and joined.is_update,
        apart=None if related is None else related.apart,
        score=0.0 if match is None else match.score,
        related_score=0.0 if related is None else related.similarity,
    )
    if nearest is None or evidence is None:
        return told
    return told._replace(
        nearest_id=nearest.entry.id,
        shared=nearest.shared,
        similarity=nearest.similarity,
        shared_facts=nearest.shared_facts,
        kind=nearest.kind,
        reused=evidence.reused,
        reused_of_matched=evidence.reused_of_matched,
        lead_shared=evidence.lead_shared,
        longest_run=evidence.longest_run,
        new_lead_facts=evidence.new_lead_facts,
    )


def _name_of(article: SignedArticle) -> str:
    told = (article.digest, article.wording.packed, repr((article.outlet, article.place)).encode())
    return hashlib.blake2b(b"".join(told), digest_size=4).hexdigest()
