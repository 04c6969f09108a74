"""Verdicts from what the index found."""

from unecho.core.comparing.compared import KINDS, Compared
from unecho.core.comparing.known import are_revisions_published
from unecho.core.index.clusters import Cluster
from unecho.core.index.entry import Entry
from unecho.core.kernels.comparing.links import Link
from unecho.core.kind import Kind
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import SignedArticle
from unecho.core.verdict import Change, Outcome, Verdict


def same_words_verdict(article: SignedArticle, earlier: Entry, outcome: Outcome) -> Verdict:
    """An exact copy or a redelivery of an earlier article."""
    verdict = known_verdict(
        article, earlier, outcome, published=False, similarity=1.0, shared_shingles=len(article.fingerprint)
    )
    return verdict._replace(
        kind=Kind.VERBATIM,
        reused=1.0,
        reused_of_matched=1.0,
        lead_shared=1.0,
        longest_run=len(article.fingerprint),
    )


def revision_verdict(
    article: SignedArticle, earlier: Entry, link: Link, changes: tuple[Change, ...], *, same_words: bool,
    profile: Profile,
) -> Verdict:  # fmt: skip
    """An article of a known id or place in another wording, against the version before. `link`: what it is to that."""
    verdict = known_verdict(
        article,
        earlier,
        Outcome.REVISION,
        are_revisions_published(earlier, profile),
        1.0 if same_words else link.near.similarity,
        link.near.shared,
        link.shared_facts,
        changes,
    )
    evidence = link.evidence
    return verdict._replace(
        kind=KINDS[link.kind],
        reused=evidence.reused,
        reused_of_matched=evidence.reused_of_matched,
        lead_shared=evidence.lead_shared,
        longest_run=evidence.longest_run,
        new_lead_facts=evidence.new_lead_facts,
    )


def known_verdict(
    article: SignedArticle,
    earlier: Entry,
    outcome: Outcome,
    published: bool,
    similarity: float,
    shared_shingles: int,
    shared_facts: int | None = None,
    changes: tuple[Change, ...] = (),
) -> Verdict:
    """An article that needed no search: its id, place or words are known. `shared_facts`: all where not given."""
    facts = article.marks.fact_count
    return Verdict(
        article_id=article.id,
        outcome=outcome,
        published=published,
        cluster_id=earlier.cluster.id,
        canonical_id=earlier.cluster.canonical_id,
        matched_id=earlier.id,
        score=similarity,
        similarity=similarity,
        shared_shingles=shared_shingles,
        shingles=len(article.fingerprint),
        candidates=1,
        members_compared=1,
        related_id=None,
        related_score=0.0,
        facts=facts,
        shared_facts=facts if shared_facts is None else shared_facts,
        changes=changes,
    )


def retracted_verdict(article: SignedArticle, earlier: Entry | None, cluster_id: str, *, is_withdrawn: bool) -> Verdict:
    """An article that must not be published by its id. `cluster_id`: names it where no version of it is known."""
    return Verdict(
        article_id=article.id,
        outcome=Outcome.RETRACTED,
        published=False,
        cluster_id=cluster_id if earlier is None else earlier.cluster.id,
        canonical_id=None if earlier is None else earlier.cluster.canonical_id,
        matched_id=None if earlier is None else earlier.id,
        score=0.0,
        similarity=0.0,
        shared_shingles=0,
        shingles=len(article.fingerprint),
        candidates=0,
        members_compared=0,
        related_id=None,
        related_score=0.0,
        facts=article.marks.fact_count,
        retracted_id=article.id if is_withdrawn else None,
    )


def successor_verdict(verdict: Verdict, retracted_id: str | None) -> Verdict:
    """A verdict on an article of a cluster whose canonical article was retracted: it takes that one's place."""
    successor = verdict._replace(canonical_id=verdict.article_id, retracted_id=retracted_id)
    if successor.published:
        return successor
    changes = successor.changes or (Change.TEXT,)
    return successor._replace(outcome=Outcome.REVISION, published=True, changes=changes)


def thin_verdict(article: SignedArticle, cluster: Cluster, replaces_id: str | None) -> Verdict:
    """An article of too little text, in a cluster of its own."""
    return Verdict(
        article_id=article.id,
        outcome=Outcome.THIN,
        published=True,
        cluster_id=cluster.id,
        canonical_id=cluster.canonical_id,
        matched_id=None,
        score=0.0,
        similarity=0.0,
        shared_shingles=0,
        shingles=len(article.fingerprint),
        candidates=0,
        members_compared=0,
        related_id=None,
        related_score=0.0,
        facts=article.marks.fact_count,
        replaces_id=replaces_id,
    )


def compared_verdict(
    article_id: str,
    shingles: int,
    facts: int,
    compared: Compared,
    profile: Profile,
    opened: Cluster | None = None,
    furniture_shingles: int = 0,
    replaces_id: str | None = None,
) -> Verdict:
    """An article that was compared with others: it joins a cluster, or is the first of its own.

    `opened`: that, where it is not just named after the article. `furniture_shingles`: how many of its shingles were
    left out.
    """
    cluster_id, canonical_id = compared.cluster_id, compared.canonical_id
    if cluster_id is None:
        cluster_id = article_id if opened is None else opened.id
        canonical_id = article_id
    outcome = _outcome_of(compared)
    # By position, in the order of `Verdict`: by their names 28 fields take three times as long.
    return Verdict(
        article_id,
        outcome,
        outcome in profile.publish,
        cluster_id,
        canonical_id,
        None if compared.cluster is None else compared.nearest_id,
        compared.score,
        compared.similarity,
        compared.shared,
        shingles,
        compared.candidates,
        compared.members,
        compared.related_id,
        compared.related_score,
        compared.apart,
        facts,
        compared.shared_facts,
        furniture_shingles,
        (),
        replaces_id,
        None,
        compared.kind,
        compared.reused,
        compared.reused_of_matched,
        compared.lead_shared,
        compared.longest_run,
        compared.new_lead_facts,
        compared.also_id,
    )


def _outcome_of(compared: Compared) -> Outcome:
    if compared.cluster is None:
        return Outcome.UNIQUE
    return Outcome.UPDATE if compared.is_update else Outcome.NEAR_COPY
