import hashlib
import os
import random
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from examples import examples
from hypothesis import given
from streams import DATES, KINDS, PROFILE, Step, build, judge_all, steps

from unecho.core.article import Article
from unecho.core.judging.index import Index
from unecho.core.kind import Kind
from unecho.core.signing.signed_article import sign_article
from unecho.core.verdict import Outcome, Verdict

FOREVER = replace(PROFILE, horizon=timedelta(days=300_000))


@given(steps())
@examples(60)
def test_every_article_gets_one_verdict_that_holds_together(drawn: list[Step]) -> None:
    articles = build(drawn)
    verdicts = judge_all(articles)
    assert [verdict.article_id for verdict in verdicts] == [article.id for article in articles]
    assert Counter(verdict.outcome for verdict in verdicts).total() == len(articles)
    seen: set[str] = set()
    retracted: set[str | None] = {None}
    for verdict in verdicts:
        check(verdict, seen)
        if verdict.outcome is Outcome.RETRACTED:
            retracted.add(verdict.article_id)
        else:
            seen.add(verdict.article_id)
        assert verdict.retracted_id in retracted


def check(verdict: Verdict, seen: set[str]) -> None:
    opens = verdict.outcome is Outcome.UNIQUE or (verdict.outcome is Outcome.THIN and verdict.published)
    assert (verdict.matched_id is None) == opens or verdict.outcome is Outcome.RETRACTED
    assert verdict.matched_id is None or verdict.matched_id in seen
    assert verdict.related_id is None or verdict.related_id in seen
    assert (verdict.related_id is None) == (verdict.related_score == 0.0)
    assert verdict.related_id is None or verdict.related_score >= (PROFILE.related if opens else PROFILE.link)
    assert all(0.0 <= score <= 1.0 for score in (verdict.score, verdict.similarity, verdict.related_score))
    assert 0 <= verdict.shared_shingles <= verdict.shingles
    if opens:
        assert verdict.published
        assert verdict.canonical_id == verdict.article_id
        # A known id may name another story: then the cluster's name says more.
        assert verdict.cluster_id.partition("#")[0] == verdict.article_id
        assert ("#" in verdict.cluster_id) == (verdict.article_id in seen)
    elif verdict.outcome is not Outcome.REVISION:
        assert verdict.published == (verdict.outcome is Outcome.UPDATE)
    if verdict.outcome in (Outcome.NEAR_COPY, Outcome.UPDATE):
        assert verdict.score >= PROFILE.stale
        assert verdict.similarity >= (PROFILE.stale if verdict.kind is Kind.FOLLOW_UP else PROFILE.link)
        assert 1 <= verdict.members_compared <= PROFILE.sample
        assert verdict.shingles >= PROFILE.min_shingles


@given(steps())
@examples(60)
def test_every_cluster_has_a_published_article_and_holds_what_its_verdicts_name(drawn: list[Step]) -> None:
    articles = build(drawn)
    verdicts = judge_all(articles, FOREVER)
    members: dict[str, set[str]] = {}
    # Two outlets may have one id: which of the two is matched, a verdict does not say.
    published: dict[tuple[str, str], set[bool]] = {}
    sources: dict[str, set[str | None]] = {}
    for article, verdict in zip(articles, verdicts, strict=True):
        name, cluster = verdict.article_id, verdict.cluster_id
        sources.setdefault(name, set()).add(article.source)
        before = set() if verdict.outcome is Outcome.RETRACTED else {n for n, ids in members.items() if name in ids}
        if before - {cluster} and cluster not in before and len(sources[name]) == 1:
            # An outlet has used its id for another story.
            assert verdict.replaces_id == name
        if verdict.matched_id is not None:
            assert verdict.matched_id in members[cluster], verdict
        if verdict.related_id is not None:
            assert any(verdict.related_id in ids for one, ids in members.items() if one != cluster)
        if verdict.outcome is Outcome.RETRACTED:
            continue
        if verdict.outcome is Outcome.REVISION and verdict.retracted_id is None:
            assert verdict.published in published[verdict.matched_id or "", cluster]
        if verdict.outcome is not Outcome.REDELIVERY:
            published.setdefault((name, cluster), set()).add(verdict.published)
        members.setdefault(cluster, set()).add(name)
    judged = [verdict for verdict in verdicts if verdict.outcome is not Outcome.RETRACTED]
    with_published = {verdict.cluster_id for verdict in judged if verdict.published}
    ever_published = {verdict.article_id for verdict in judged if verdict.published}
    assert with_published == {verdict.cluster_id for verdict in judged}
    assert {verdict.canonical_id for verdict in judged} <= {*ever_published, None}


@given(steps(), steps(10))
@examples(30)
def test_a_verdict_depends_on_nothing_but_the_articles_before_it(drawn: list[Step], more: list[Step]) -> None:
    articles = build([*drawn, *more])
    index = Index(PROFILE)
    prefix = judge_all(articles[: len(drawn)], index=index)
    rest = judge_all(articles[len(drawn) :], index=index)
    assert judge_all(articles) == prefix + rest
    assert judge_all(articles[: len(drawn)]) == prefix


def long_stream() -> list[Article]:
    rng = random.Random(20)
    return build([(rng.choice(KINDS), rng.choice(DATES), rng.randrange(400), rng.randrange(300)) for _ in range(250)])


def digest(verdicts: list[Verdict]) -> str:
    return hashlib.sha256("\n".join(map(repr, verdicts)).encode()).hexdigest()


@pytest.mark.slow
def test_another_process_with_other_hash_seeds_gives_the_same_verdicts() -> None:
    verdicts = judge_all(long_stream())
    assert {verdict.outcome for verdict in verdicts} == set(Outcome)
    expected = digest(verdicts)
    here = Path(__file__).parent
    path = os.pathsep.join(map(str, (here, here.parent, here.parents[1] / "support")))
    program = "import test_verdict_properties as t; print(t.digest(t.judge_all(t.long_stream())))"
    for seed in ("0", "4242"):
        answer = subprocess.run(
            [sys.executable, "-c", program],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": path},
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
        )
        assert answer.stdout.strip() == expected


def test_signing_an_article_twice_gives_the_same_bytes() -> None:
    for article in long_stream()[:20]:
        first, second = (sign_article(article, PROFILE) for _ in range(2))
        assert first.digest == second.digest
        assert first.fingerprint.tobytes() == second.fingerprint.tobytes()
        assert first.signature.tobytes() == second.signature.tobytes()
