from datetime import UTC, datetime, timedelta

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from signed_records import decode_signed
from verdicts import VERDICT_SCHEMA, check

from unecho.client import ArticleVerdict, PublishedArticle, RetractedArticle
from unecho.core.article import Article
from unecho.core.judging.index import Index
from unecho.core.kind import Kind
from unecho.core.origin import Origin, OriginEvidence, OriginKind
from unecho.core.profile import Profile
from unecho.core.pub_status import PubStatus
from unecho.core.signing.signed_article import sign_article
from unecho.core.verdict import Apart, Change, Outcome, Verdict
from unecho.records.record import Incoming, InputRecord
from unecho.records.retraction_record import encode_retraction
from unecho.records.signed.signed_record import SignedRecord, encode_signed
from unecho.records.topology import Topic
from unecho.records.verdict_record import describe_verdict, encode_unique, encode_verdict, input_of_verdict

PROFILE = Profile()
AT_NOON = 1_763_726_400_000
ids = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)
shares = st.floats(0, 1)
counts = st.integers(0, 10_000)
moments = st.integers(-62135596800000, 253402300799999)
texts = st.none() | st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


CHANGES = st.lists(st.sampled_from(Change), min_size=1, unique=True).map(tuple)


@st.composite
def verdicts(draw: st.DrawFn) -> Verdict:
    outcome = draw(st.sampled_from(Outcome))
    may_be_either = outcome in {Outcome.REVISION, Outcome.UPDATE, Outcome.THIN}
    published = draw(st.booleans()) if may_be_either else outcome is Outcome.UNIQUE
    opens = published and outcome not in {Outcome.REVISION, Outcome.UPDATE}
    again = outcome in {Outcome.REVISION, Outcome.REDELIVERY}
    needs_article = published or outcome is not Outcome.RETRACTED
    related_id = draw(st.none() | ids)
    return Verdict(
        article_id=draw(ids),
        outcome=outcome,
        published=published,
        cluster_id=draw(ids),
        canonical_id=draw(ids if needs_article else st.none() | ids),
        matched_id=None if opens else draw(ids),
        score=draw(shares),
        similarity=draw(shares),
        shared_shingles=draw(counts),
        shingles=draw(counts),
        candidates=draw(counts),
        members_compared=draw(counts),
        related_id=related_id,
        related_score=draw(shares),
        apart=None if related_id is None else draw(st.none() | st.sampled_from(Apart)),
        facts=draw(counts),
        shared_facts=draw(counts),
        furniture_shingles=draw(counts),
        changes=draw(CHANGES) if outcome is Outcome.REVISION else (),
        replaces_id=None if again else draw(st.none() | ids),
        retracted_id=draw(st.none() | ids),
        kind=Kind.NEW_VERSION if outcome is Outcome.UPDATE else draw(st.none() | st.sampled_from(Kind)),
        reused=draw(shares),
        reused_of_matched=draw(shares),
        lead_shared=draw(shares),
        longest_run=draw(counts),
        new_lead_facts=draw(counts),
        also_cluster=draw(st.none() | ids),
    )


def signed(verdict: Verdict, source: str | None, published_at: int | None, title: str | None) -> SignedRecord:
    article = Article(id=verdict.article_id, text="t", source=source, published_at=published_at)
    return SignedRecord(sign_article(article, PROFILE), title)


@given(verdicts(), texts, st.none() | moments, texts, moments, st.integers(0, 2**62))
def test_a_verdict_is_valid_and_says_what_it_is_about(
    verdict: Verdict, source: str | None, published_at: int | None, title: str | None, time: int, offset: int
) -> None:
    record = Incoming("articles.signed", 0, offset, 5, verdict.article_id.encode(), b"{}", (("x", b"1"),))
    output = encode_verdict(record, signed(verdict, source, published_at, title), verdict, time, PROFILE)
    assert (output.topic, output.key, output.timestamp) == (Topic.VERDICTS, record.key, 5)
    told = orjson.loads(output.value or b"")
    check(VERDICT_SCHEMA, told)
    assert (told["signed_partition"], told["signed_offset"]) == (0, offset)
    assert (told["source"], told["title"], told["profile"]) == (source, title, PROFILE.id)
    assert abs(told["score"] - verdict.score) <= 1e-6
    assert list(told) == list(describe_verdict(verdict, signed(verdict, None, None, None).article, None, None, PROFILE))


@given(verdicts(), moments)
def test_a_client_reads_what_was_said(verdict: Verdict, time: int) -> None:
    record = Incoming(
        "articles.signed",
        0,
        1,
        5,
        b"k",
        b'{"id": "a", "text": "t"}',
        (("unecho-signature", b"sign" * 128), ("unecho-embargoed-until", b"1000")),
    )
    told = encode_verdict(record, signed(verdict, None, None, None), verdict, time, PROFILE)
    read = ArticleVerdict.from_record(Incoming("articles.verdicts", 0, 0, 5, told.key, told.value))
    for name in ("apart", "facts", "shared_facts", "furniture_shingles", "changes", "replaces_id", "outcome", "kind"):
        assert getattr(read, name) == getattr(verdict, name), name
    assert (read.longest_run, read.new_lead_facts) == (verdict.longest_run, verdict.new_lead_facts)
    assert read.also_cluster == verdict.also_cluster
    assert abs(read.reused - verdict.reused) <= 1e-6
    sent = encode_unique(record, verdict, AT_NOON, PROFILE)
    article = PublishedArticle.from_record(Incoming("articles.unique", 0, 0, 5, b"k", sent.value, sent.headers))
    for name in ("changes", "replaces_id", "retracted_id"):
        assert getattr(article, name) == getattr(verdict, name), name
    assert article.embargoed_until == datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC)


@pytest.mark.parametrize("status", [PubStatus.CANCELED, PubStatus.WITHHELD])
@pytest.mark.parametrize("canonical_id", [None, "b"])
def test_a_client_reads_what_is_retracted(status: PubStatus, canonical_id: str | None) -> None:
    article = sign_article(Article("a", "", pub_status=status, embargoed_until=1), PROFILE)
    about = ("a", Outcome.RETRACTED, False, "s", canonical_id, "a", 0.0, 0.0, 0, 0, 0, 0, None, 0.0)
    record = Incoming("articles.signed", 0, 1, 5, b"a", b"{}", (("trace", b"1"), ("unecho-signature", b"s")))
    sent = encode_retraction(record, article, Verdict(*about)._replace(retracted_id="a"), AT_NOON, PROFILE)
    assert (sent.topic, sent.key, sent.value, sent.timestamp) == (Topic.UNIQUE, b"a", None, 5)
    assert sent.headers[0] == ("trace", b"1")
    found = Incoming("articles.unique", 0, 0, 5, sent.key, sent.value, sent.headers)
    noon = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=AT_NOON)
    assert RetractedArticle.is_told_by(found)
    assert RetractedArticle.from_record(found) == RetractedArticle("a", status, "s", canonical_id, noon)
    with pytest.raises(ValueError, match="is no retraction"):
        RetractedArticle.from_record(Incoming("articles.unique", 0, 0, 5, b"a", None, sent.headers[:2]))


def test_an_origin_goes_all_the_way() -> None:
    text = "LONDON, Aug 5 (Reuters) - The bridge is open again.\n(With inputs from AP, AFP)"
    raw = Incoming("articles.raw", 0, 1, 5, b"a", orjson.dumps({"id": "a", "text": text}))
    article = Article("a", text)
    sent = encode_signed(raw, sign_article(article, PROFILE), None, PROFILE)
    record = Incoming("articles.signed", 0, 1, 5, b"a", sent.value, sent.headers)
    decoded = decode_signed(record, PROFILE)
    verdict = Index(PROFILE).judge(decoded.article)
    told = encode_verdict(record, decoded, verdict, 5, PROFILE)
    read = ArticleVerdict.from_record(Incoming("articles.verdicts", 0, 0, 5, b"a", told.value))
    unique = encode_unique(record, verdict, 5, PROFILE)
    published = PublishedArticle.from_record(Incoming("articles.unique", 0, 0, 5, b"a", unique.value, unique.headers))
    origin = Origin("Reuters", OriginKind.AGENCY, OriginEvidence.DATELINE)
    for said in (decoded.article, read, published):
        assert (said.origin, said.agencies) == (origin, ("AFP", "AP"))


def test_a_client_reads_what_said_less() -> None:
    old = {"article_id": "a", "outcome": "unique", "published": True, "cluster_id": "a", "canonical_id": "a"}
    old |= {"matched_id": None, "related_id": None, "score": 0.0, "source": None}
    read = ArticleVerdict.from_record(Incoming("articles.verdicts", 0, 0, 5, b"a", orjson.dumps(old)))
    assert (read.apart, read.facts, read.shared_facts, read.furniture_shingles) == (None, 0, 0, 0)
    assert (read.changes, read.replaces_id) == ((), None)
    assert (read.kind, read.reused, read.longest_run, read.also_cluster) == (None, 0.0, 0, None)


@given(verdicts(), st.none() | moments)
def test_without_a_broker_it_is_valid_too(verdict: Verdict, time: int | None) -> None:
    told = describe_verdict(verdict, signed(verdict, None, None, None).article, None, time, PROFILE)
    check(VERDICT_SCHEMA, told)
    assert told["signed_offset"] is None


@given(verdicts(), moments)
def test_a_published_article_carries_its_verdict_and_its_signature(verdict: Verdict, time: int) -> None:
    headers = (("trace", b"1"), ("unecho-digest", b"d"), ("unecho-signature", b"s" * 512), ("trace", b"2"))
    record = Incoming("articles.signed", 0, 1, 5, b"k", b"\xffbytes", headers)
    output = encode_unique(record, verdict, time, PROFILE)
    assert (output.topic, output.key, output.value, output.timestamp) == (Topic.UNIQUE, b"k", b"\xffbytes", 5)
    assert output.headers[:2] == (("trace", b"1"), ("trace", b"2"))
    said = {name: value.decode() for name, value in output.headers[2:]}
    assert said["unecho-outcome"] == verdict.outcome
    assert said["unecho-cluster-id"] == verdict.cluster_id
    assert said["unecho-article-time"] == str(time)
    assert said["unecho-signature"] == "s" * 512
    assert said.get("unecho-related-id") == verdict.related_id
    assert said.get("unecho-replaces-id") == verdict.replaces_id
    assert said.get("unecho-kind") == verdict.kind
    assert said.get("unecho-changes") == (",".join(verdict.changes) or None)
    assert "unecho-digest" not in said


@pytest.mark.parametrize(
    "value",
    [
        *(None, b"", b"[1]", b"null", b'"x"', b"{}", b'{"signed_partition": 0}'),
        *(b'{"signed_partition": null, "signed_offset": null}', b'{"signed_partition": 0, "signed_offset": 1e3}'),
    ],
)
def test_what_is_no_verdict_is_about_nothing(value: bytes | None) -> None:
    assert input_of_verdict(Incoming("articles.verdicts", 0, 0, 5, b"k", value)) is None


def test_a_verdict_tells_what_it_is_about() -> None:
    value = b'{"signed_partition": 2, "signed_offset": 9}'
    about = input_of_verdict(Incoming("articles.verdicts", 0, 0, 5, b"k", value))
    assert about == InputRecord(2, 9, 5, b"k")
    assert about.is_of(Incoming("articles.signed", 2, 9, 5, b"k", b"v"))
    for other in (("s", 2, 8, 5, b"k"), ("s", 2, 9, 6, b"k"), ("s", 2, 9, 5, b"l"), ("s", 2, 9, 5, None)):
        assert not about.is_of(Incoming(*other, b"v"))


@given(verdicts())
def test_what_is_said_of_a_story_goes_to_one_partition_under_the_keys_of_its_articles(verdict: Verdict) -> None:
    record = Incoming("articles.signed", 0, 1, 5, b"k", b"{}", ())
    read = signed(verdict, None, None, None)
    outputs = (
        encode_verdict(record, read, verdict, AT_NOON, PROFILE),
        encode_unique(record, verdict, AT_NOON, PROFILE),
        encode_retraction(record, read.article, verdict, AT_NOON, PROFILE),
    )
    assert {output.chooser for output in outputs} == {verdict.cluster_id.encode()}
    assert {output.key for output in outputs} == {b"k"}
