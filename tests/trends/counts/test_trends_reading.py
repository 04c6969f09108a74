import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.dead_reason import DeadReason
from unecho.core.entities import EntityType, NamedEntity
from unecho.core.kind import Kind
from unecho.core.origin import Origin, OriginEvidence, OriginKind
from unecho.core.verdict import Outcome
from unecho.records.article_json import Refusal
from unecho.records.record import Incoming
from unecho.records.schemas import SchemaName, load_schema
from unecho.trends.batches.reading import read_published, read_verdict
from unecho.trends.stories.story import PublishedArticle, StoryVerdict

VERDICT = load_schema(SchemaName.VERDICT)["examples"][0]


class OneCity:
    """Finds Rome."""

    def named(self, text):
        return (NamedEntity("place:rome", "Rome", EntityType.PLACE),) if "Rome" in text else ()


def record(value, headers=()):
    return Incoming("articles.verdicts", 2, 7, 0, b"b", value, headers)


def verdict_record(**changes):
    return record(json.dumps({**VERDICT, **changes}).encode())


def test_the_schemas_example_is_read():
    verdict = read_verdict(verdict_record())
    assert verdict == StoryVerdict(
        article_id="b",
        outcome=Outcome.NEAR_COPY,
        published=False,
        cluster_id="a",
        canonical_id="a",
        source="example.com",
        url="https://example.com/b",
        title="Harbour bridge reopens",
        article_time=1_763_706_600_000,
        signed_partition=0,
        signed_offset=1041,
        partition=2,
        offset=7,
        origin=Origin("Reuters", OriginKind.AGENCY, OriginEvidence.DATELINE),
        kind=Kind(VERDICT["kind"]),
        reused=VERDICT["reused"],
        shingles=VERDICT["shingles"],
        related_id=VERDICT["related_id"],
        matched_id=VERDICT["matched_id"],
    )


@pytest.mark.parametrize(
    "told", [{"kind": None}, {"kind": "newer"}, {"kind": []}, {"reused": None}, {"reused": 2}, {"reused": "all"}]
)
def test_a_kind_that_is_not_known_or_has_no_share_is_none(told):
    verdict = read_verdict(verdict_record(**told))
    assert (verdict.kind, verdict.reused) == (None, None)


@pytest.mark.parametrize("told", [{"name": "X"}, "Reuters", {"name": 1, "kind": "agency", "evidence": "url"}, None])
def test_an_origin_of_another_shape_is_none(told):
    assert read_verdict(verdict_record(origin=told)).origin is None


def test_fields_of_a_newer_stage_are_skipped():
    assert isinstance(read_verdict(verdict_record(mood="grim")), StoryVerdict)


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (None, DeadReason.TOMBSTONE),
        (b"", DeadReason.NOT_JSON),
        (b'{"article_id": ', DeadReason.NOT_JSON),
        (b"\xff\xfe", DeadReason.NOT_JSON),
        (b"[" * 100_000, DeadReason.NOT_JSON),
        (b"[]", DeadReason.NOT_AN_OBJECT),
        (b"{}", DeadReason.INVALID),
    ],
)
def test_what_is_no_verdict_is_refused(value, reason):
    assert read_verdict(record(value)).reason is reason


@pytest.mark.parametrize(
    "changes",
    [
        {"article_id": ""},
        {"article_id": 7},
        {"outcome": "dead"},
        {"outcome": ["unique"]},
        {"published": 1},
        {"cluster_id": None},
        {"canonical_id": ""},
        {"signed_offset": None},
        {"signed_partition": True},
        {"source": 5},
        {"article_time": None},
    ],
)
def test_a_broken_field_is_named(changes):
    refusal = read_verdict(verdict_record(**changes))
    assert refusal.reason is DeadReason.INVALID
    assert refusal.detail.startswith(next(iter(changes)))


@pytest.mark.parametrize("time", ["yesterday", "2025-13-01", "9999-12-31T12:00:00Z", ""])
def test_a_time_without_windows_is_refused(time):
    assert read_verdict(verdict_record(article_time=time)).reason is DeadReason.BAD_DATE


@given(st.binary(max_size=200))
def test_no_bytes_raise(value):
    assert isinstance(read_verdict(record(value)), Refusal)


@given(st.dictionaries(st.sampled_from(sorted(VERDICT)), st.none() | st.integers() | st.text() | st.lists(st.none())))
def test_no_fields_raise(changes):
    assert isinstance(read_verdict(verdict_record(**changes)), Refusal | StoryVerdict)


def published_record(headers=((("unecho-cluster-id"), b"a"),), **article):
    return record(json.dumps({"id": "b", "text": "In Rome.", **article}).encode(), headers)


def test_a_published_article_gives_each_entity_once():
    article = read_published(published_record(), OneCity(), 1_000)
    rome = NamedEntity("place:rome", "Rome", EntityType.PLACE)
    assert article == PublishedArticle("b", "a", (rome,), opening="In Rome.")


def test_what_has_no_headline_has_how_it_begins():
    def opening(**article):
        return read_published(published_record(**article), OneCity(), 10_000).opening

    assert opening(title="Rome") is None
    assert opening(title="", text="  In\n\n Rome ") == "In Rome"
    assert opening(text=" ") is None
    long = opening(text="Rome was not built in a day. " * 50)
    assert len(long) <= 121
    assert long.removesuffix("…") in "Rome was not built in a day. " * 50
    assert long.endswith("…")


def test_half_an_emoji_and_a_byte_order_mark_are_read_as_sign_reads_them():
    value = b'\xef\xbb\xbf{"id": "b", "text": "In Rome \\ud83d", "x": "\\ude00"}'
    article = read_published(record(value, ((("unecho-cluster-id"), b"a"),)), OneCity(), 1_000)
    assert article.entities == (NamedEntity("place:rome", "Rome", EntityType.PLACE),)


def test_of_two_headers_of_a_name_the_first_counts():
    headers = (("unecho-cluster-id", b"a"), ("unecho-cluster-id", b"other"))
    assert read_published(published_record(headers=headers), OneCity(), 1_000).cluster_id == "a"


def test_a_stub_names_nobody():
    headers = (("unecho-cluster-id", b"a"), ("unecho-outcome", b"thin"))
    assert read_published(published_record(headers=headers), OneCity(), 1_000) == PublishedArticle(
        "b", "a", (), opening="In Rome."
    )


@pytest.mark.parametrize(("told", "time"), [(b"1763700000000", 1_763_700_000_000), (b"soon", None), (b"", None)])
def test_an_article_says_its_time(told, time):
    headers = (("unecho-cluster-id", b"a"), ("unecho-article-time", told))
    assert read_published(published_record(headers=headers), OneCity(), 1_000).article_time == time


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        (published_record(headers=()), DeadReason.INVALID),
        (published_record(headers=(("unecho-cluster-id", b"\xff"),)), DeadReason.INVALID),
        (published_record(text=5), DeadReason.INVALID),
        (published_record(text="x" * 2_000), DeadReason.TOO_LARGE),
    ],
)
def test_what_is_no_published_article_is_refused(broken, reason):
    assert read_published(broken, OneCity(), 1_000).reason is reason


def test_a_tombstone_is_an_article_that_is_retracted():
    headers = (("unecho-cluster-id", b"a"), ("unecho-outcome", b"retracted"), ("unecho-article-time", b"5"))
    assert read_published(record(None, headers), OneCity(), 100) == PublishedArticle("b", "a", (), 5, is_retracted=True)
    assert isinstance(read_published(record(None, headers[:1]), OneCity(), 100), Refusal)


def test_a_story_may_be_without_a_canonical_article():
    verdict = read_verdict(verdict_record(outcome="retracted", canonical_id=None))
    assert isinstance(verdict, StoryVerdict)
    assert verdict.canonical_id is None
    assert isinstance(read_verdict(verdict_record(canonical_id="")), Refusal)
