"""The index: one article in, its verdict out. A verdict is a pure function of the articles before it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Final

import numpy as np

from unecho.core.comparing.compared import Compared
from unecho.core.comparing.evidence import weigh
from unecho.core.comparing.known import find_earlier, is_another_stub, is_same_story, says_too_little
from unecho.core.comparing.rules import rules_of
from unecho.core.comparing.versions import weigh_version
from unecho.core.index.bands import NO_KEYS, BandKeys, Reach, band_keys
from unecho.core.index.clusters import Cluster
from unecho.core.index.entry import Entry
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
from unecho.core.judging.parts import IndexParts, IndexSize, no_parts
from unecho.core.judging.plain import PlainPass, Stop
from unecho.core.judging.retraction import is_held_back, mark_retracted, retract, retracted_of
from unecho.core.kernels.comparing.evidence import Weights, have_other_rests
from unecho.core.kernels.judging.articles import TIME, Articles
from unecho.core.kernels.judging.times import NO_TIME
from unecho.core.profile import Profile
from unecho.core.pub_status import PubStatus
from unecho.core.signing.signed_article import SignedArticle
from unecho.core.verdict import Outcome, Verdict

_ANY_TIME: Final = (1 << 63) - 1
_NOWHERE: Final = -1


class Index:
    """All that was seen within the horizon. `judge` is to be called once for each article, in log order.

    Attributes:
        near: of the articles that the last `judge_run` judged those that something is near, by their numbers, and what
            is; the others open clusters, and nothing is near them.
    """

    def __init__(self, profile: Profile, parts: IndexParts | None = None) -> None:
        """Empty, or of the `parts` of another with the same profile."""
        self.profile = profile
        self._rules = rules_of(profile)
        parts = no_parts(profile) if parts is None else parts
        self._entries = parts.entries
        self._bands = parts.bands
        self._boilerplate = parts.boilerplate
        self._furniture = parts.furniture
        self._watermark = parts.watermark
        self._retractions = parts.retractions
        self._plain = PlainPass(
            parts.entries, parts.bands, parts.boilerplate, parts.furniture, parts.watermark, profile
        )
        # The last run of plain articles, and for which retractions they were looked at.
        self._stop = Stop(_NOWHERE)
        self._judged = Compared()
        self.near: list[tuple[int, Compared]] = []
        self._looked_at: tuple[Articles | None, int] = (None, 0)

    @property
    def parts(self) -> IndexParts:
        """All that it remembers, itself and no copy."""
        return IndexParts(
            self._entries,
            self._bands,
            self._boilerplate,
            self._furniture,
            self._watermark,
            self._retractions,
        )

    @property
    def watermark(self) -> int | None:
        """Article time so far, in milliseconds since 1970-01-01 UTC; None before the first date."""
        return self._watermark.value

    @property
    def size(self) -> IndexSize:
        """Its size now; bytes are those of records and bands."""
        entries = self._entries
        oldest = entries.oldest_entered_at
        age = self.watermark - oldest if len(entries) and oldest is not None and self.watermark is not None else 0
        return IndexSize(len(entries), len(entries.clusters), entries.record_bytes + self._bands.bytes, age)

    def judge(self, article: SignedArticle) -> Verdict:
        """The verdict for the next article; takes the article into the index."""
        self._pass_time(article.published_at)
        return self._judge_in_time(article)

    def _judge_in_time(self, article: SignedArticle) -> Verdict:
        self._entries.seek(article)
        if article.pub_status is not PubStatus.USABLE:
            return self._retract(article)
        if self._retractions and is_held_back(article, self._retractions, self._entries):
            earlier = self._entries.of_outlet(article.outlet, article.id)
            return retracted_verdict(article, earlier, self._free_name(article), is_withdrawn=False)
        verdict = self._judge_usable(article)
        return self._after_retractions(article, verdict) if self._is_retracted_near(verdict) else verdict

    def judge_run(self, articles: Articles, first: int) -> int:
        """Judges articles of a batch from `first` on, as long as each is plain: see `core.judging.plain`.

        Returns the first that was not judged. It is the next for `judge_stopped`.
        """
        if self._retractions:
            self._look_at_retractions(articles, first)
        stop, near = self._run(articles, first, is_passed=False), list[tuple[int, Compared]]()
        while stop.forgets:
            near += stop.near
            published_at = articles.told.item(stop.at, TIME)
            self._pass_time(None if published_at == NO_TIME else published_at)
            stop = self._run(articles, stop.at, is_passed=True)
        self._stop, self.near = stop, [*near, *stop.near]
        if stop.is_judged:
            self._judged = self.near.pop()[1]
        return stop.at

    def _run(self, articles: Articles, first: int, *, is_passed: bool) -> Stop:
        stops_at_near = len(self._retractions) > 0
        return self._plain.run(articles, first, self._latest(), is_passed=is_passed, stops_at_near=stops_at_near)

    def judge_stopped(self, article: SignedArticle) -> Verdict:
        """The verdict for the article of the batch that `judge_run` stopped at; takes the article into the index."""
        stop, self._stop = self._stop, Stop(_NOWHERE)
        if not stop.is_judged and not stop.has_furniture:
            if not stop.has_passed:
                self._pass_time(article.published_at)
            return self._judge_in_time(article)
        if stop.is_judged:
            told = article.id, len(article.fingerprint), article.marks.fact_count
            verdict = compared_verdict(*told, self._judged, self.profile)
        else:
            verdict = self._unique_or_near_copy(article, None)
        return self._after_retractions(article, verdict) if self._is_retracted_near(verdict) else verdict

    def _is_retracted_near(self, verdict: Verdict) -> bool:
        # A cluster may be without a canonical article for longer than the retraction is known.
        return len(self._retractions) > 0 or verdict.canonical_id is None

    def _look_at_retractions(self, articles: Articles, first: int) -> None:
        """What is retracted by its id, or has the words of what is, is not plain."""
        changes, looked_at = self._retractions.changes, self._looked_at
        if articles is looked_at[0] and changes == looked_at[1]:
            return
        self._looked_at = articles, changes
        mark_retracted(articles, first, self._retractions)

    def _latest(self) -> int:
        """The settled watermark above which something else than articles is forgotten; NO_TIME where all is."""
        settled_at, latest = self._entries.settled_at, self._boilerplate.forgets_above
        if settled_at is None or latest is None:
            return NO_TIME
        if not self._retractions:
            return latest
        came_at = self._retractions.oldest_came_at
        return min((settled_at if came_at is None else came_at) + self.profile.horizon_ms, latest)

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

    def cluster_of(self, article_id: str) -> str | None:
        """The id of the cluster that the newest article of that id is in; None where none is held."""
        entry = self._entries.with_id(article_id)
        return None if entry is None else entry.cluster.id

    def recall(self, article: SignedArticle, cluster: Cluster, outcome: Outcome, *, published: bool) -> bool:
        """Takes in the next article, of known outcome and cluster; False if it is not held. See `judging.recall`."""
        self._pass_time(article.published_at)
        if outcome is Outcome.RETRACTED:
            if article.pub_status is not PubStatus.USABLE:
                self._retract(article)
            return False
        if self._retractions:
            is_held_back(article, self._retractions, self._entries)
        known = find_earlier(article, self._entries)
        is_known = known is not None and (known.id, known.digest) == (article.id, article.digest)
        if (outcome is Outcome.REDELIVERY and is_known) or (outcome is Outcome.THIN and not published):
            return False
        if outcome is Outcome.UNIQUE:
            self._boilerplate.add(article.fingerprint)
        if outcome is Outcome.REVISION and known is not None and known.cluster == cluster:
            # A revision that was left out is of an article that is published all the same.
            published = published or known.published
        self._take_in(article, cluster, published=published, thin=outcome is Outcome.THIN)
        return True

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
        assert newest is not None  # noqa: S101 - it was just judged by its id, or taken in
        cluster = newest.cluster
        if verdict.outcome is Outcome.REDELIVERY:
            self._take_in(article, cluster, published=True)
        elif not verdict.published:
            self._entries.publish_newest()
        cluster.canonical_id = article.id
        return successor_verdict(verdict, retracted_of(cluster, self._retractions, self._entries))

    def _pass_time(self, published_at: int | None) -> None:
        self._watermark.advance(published_at)
        if self._watermark.value is None or not self._watermark.settled:
            return
        self._boilerplate.forget(self._watermark.value)
        if self._retractions:
            self._retractions.expire(self._watermark.value, self.profile.horizon_ms, self._entries.settled_at)
        for gone in self._entries.expire(self._watermark.value, self.profile.horizon_ms):
            self._bands.remove(gone)

    def _keys(self, article: SignedArticle) -> BandKeys:
        is_comparable = len(article.fingerprint) >= self.profile.min_shingles and not article.is_wall
        return band_keys(article.signature, self.profile) if is_comparable else NO_KEYS

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
        keys = self._keys(article)
        compared = self._compare(bare, keys)
        cluster = compared.cluster
        if cluster is None:
            cluster = self._open(article)
            self._boilerplate.add(article.fingerprint)
            self._take_in(article, cluster, seen, keys, published=True)
        else:
            published = compared.is_update and Outcome.UPDATE in self.profile.publish
            self._take_in(article, cluster, seen, keys, published=published)
        told = article.id, len(article.fingerprint), article.marks.fact_count
        return compared_verdict(*told, compared, self.profile, cluster, left_out, replaces_id)

    def _compare(self, article: SignedArticle, keys: BandKeys) -> Compared:
        found = self._bands.candidates(keys, self._reach(self._time_of(article)))
        return self._plain.compare(article, len(found))

    def _reach(self, time: int | None) -> Reach:
        """`_is_within_reach`, for kernels."""
        clusters, horizon = self._entries.clusters, self.profile.horizon_ms
        median, settled_at = self._watermark.median, self._entries.settled_at
        return Reach(
            clusters.newest,
            clusters.last_seen,
            NO_TIME if time is None else time - horizon,
            NO_TIME if median is None else median - horizon,
            _ANY_TIME if settled_at is None else settled_at,
        )

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
        keys: BandKeys | None = None,
        *,
        published: bool,
        thin: bool = False,
    ) -> None:
        position = self._entries.next_position
        if keys is None:
            keys = NO_KEYS if thin else self._keys(article)
        seen = self._look_up(article) if seen is None else seen
        self._note_furniture(article, seen, position)
        entered_at = self.watermark if self._watermark.settled else None
        # Before it is a member: a new cluster has no columns yet.
        cluster.see(self._time_of(article), self._watermark.median)
        row = self._entries.add(article, cluster, entered_at, published=published, thin=thin)
        self._bands.add(row, keys)
        self._plain.note_growth()

    def _look_up(self, article: SignedArticle) -> Seen:
        return self._furniture.look_up(article.marks.paragraphs, article.outlet, self._entries.first_position)

    def _note_furniture(self, article: SignedArticle, seen: Seen, position: int) -> None:
        first = self._entries.first_position
        self._furniture.note(seen, position, first, self._other_stories(article))

    def _other_stories(self, article: SignedArticle) -> Callable[[int, bool], bool]:
        """See `SiteFurniture.note`."""
        weighed, rules = dict[int, Weights](), self._rules

        def is_other_story(earlier: int, by_outlet: bool) -> bool:
            # Mostly the same article had them last of its outlet and of all.
            if earlier not in weighed:
                entry = self._entries[earlier]
                pair = article.fingerprint, article.marks, entry.fingerprint, entry.marks
                weighed[earlier] = weigh(*pair, self.profile)
            weights = weighed[earlier]
            # A report that two outlets run, each in its furniture, begins one of the two.
            return have_other_rests(weights, rules) and (by_outlet or not weights.leads)

        return is_other_story


def _name_of(article: SignedArticle) -> str:
    told = (article.digest, article.wording.packed, repr((article.outlet, article.place)).encode())
    return hashlib.blake2b(b"".join(told), digest_size=4).hexdigest()
