"""Articles known by nothing but their words are judged in one call: it must tell and remember what the index would."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import cycle

import pytest
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from named_streams import named_story
from signed_streams import as_raw, signed, signed_records
from states import copied, differing
from streams import DAY, HOUR, KINDS, NOON, PROFILE, Step, build, settling, steps, story

from unecho.core.article import Article
from unecho.core.judging.index import Index
from unecho.core.kernels.judging.articles import Articles
from unecho.core.profile import Profile
from unecho.core.pub_status import PubStatus
from unecho.core.state.index_state import export_state, restore_index
from unecho.core.verdict import Outcome
from unecho.dedupe.handle import Judged, handle
from unecho.records.record import Incoming

# So that few articles fill buckets and chunks, make boilerplate and leave blocks.
SMALL = replace(PROFILE, bucket_capacity=2, boilerplate_clusters=2, boilerplate_share=100, boilerplate_width=1 << 10)
TWO_ROWS = replace(SMALL, rows=2, bands=16, band_hits=2)
MOSTLY_NEW = ("new",) * 8 + KINDS


class ExactIndex(Index):
    """Judges each article by itself."""

    def judge_run(self, articles: Articles, first: int) -> int:
        return first


class CountingIndex(Index):
    """Counts those that are not judged by themselves."""

    plain = 0

    def judge_run(self, articles: Articles, first: int) -> int:
        stopped = super().judge_run(articles, first)
        self.plain += stopped - first
        return stopped


def check_alike(records: list[Incoming], profile: Profile, sizes: Iterator[int], restored_every: int = 0) -> int:
    """How many were plain."""
    index, exact = CountingIndex(profile), ExactIndex(profile)
    at, plain, restored_at = 0, 0, 0
    while at < len(records):
        count = next(sizes)
        told = handle(records[at : at + count], index)
        assert told == handle(records[at : at + count], exact)
        assert differing(index, exact) == []
        assert index.size == exact.size
        assert index.watermark == exact.watermark
        at += count
        if restored_every and at - restored_at >= restored_every:
            plain, restored_at = plain + index.plain, at
            index = CountingIndex(profile, restore_index(copied(export_state(index)), profile).parts)
            exact = ExactIndex(profile, restore_index(copied(export_state(exact)), profile).parts)
    return plain + index.plain


@given(
    steps(60, MOSTLY_NEW),
    st.lists(st.sampled_from([1, 2, 3, 7, 30, 500]), min_size=1, max_size=5),
    st.sampled_from([PROFILE, SMALL, TWO_ROWS, replace(SMALL, publish=(Outcome.UNIQUE,))]),
    st.booleans(),
    st.sampled_from([1, 6, 24]),
    st.sampled_from([0, 9]),
)
@examples(60)
def test_verdicts_records_and_what_is_remembered_are_those_of_each_article_by_itself(
    drawn: list[Step], sizes: list[int], profile: Profile, is_settled: bool, hours: int, restored_every: int
) -> None:
    stream = [*(settling() if is_settled else ()), *build(drawn, spacing=hours * HOUR)]
    check_alike(signed_records(stream), profile, cycle(sizes), restored_every)


@pytest.mark.slow
@pytest.mark.parametrize("hours", [0, 1, 6])
@pytest.mark.parametrize("restored_every", [0, 130])
def test_a_long_stream_in_which_tables_grow_and_rows_are_used_again(
    monkeypatch: pytest.MonkeyPatch, hours: int, restored_every: int
) -> None:
    for module in ("rows", "records", "bands"):
        monkeypatch.setattr(f"unecho.core.index.{module}.BLOCK", 64)
    monkeypatch.setattr("unecho.core.index.records._CHUNK_SHIFT", 13)
    monkeypatch.setattr("unecho.core.index.records._CHUNK", 1 << 13)
    rng = random.Random(7)
    kinds = ("edited", "edited", "exact", "same id", "same place", "redelivery", "short", "updated", "canceled")
    drawn = [
        (rng.choice(kinds) if rng.random() < 0.1 else "new", "in order", rng.randrange(2000), 1000 + n)
        for n in range(900)
    ]
    raw = [replace(one, published_at=NOON + n * hours * HOUR) for n, one in enumerate(build(drawn))]
    records = signed([as_raw(one, 6 * n + 2, one) for n, one in enumerate(raw)])
    plain = check_alike(records, SMALL, cycle([100, 1, 64, 13]), restored_every)
    assert plain > 300


def test_another_cluster_that_leaves_before_the_batch_ends_is_named_as_it_was() -> None:
    """Its slot is another one's by then."""

    def others(hour: int) -> list[Article]:
        return [Article(f"{hour}-{n}", story((hour, n)), published_at=NOON + hour * HOUR) for n in range(40)]

    half, other = named_story("half", 12), named_story("other half", 12)
    told = {"a": half, "b": other, "c": f"{other} And so on.", "bridge": f"{half}\n{other}"}
    a, b, c, bridge = (
        Article(name, text, f"{name}.example", published_at=NOON + hour * HOUR)
        for (name, text), hour in zip(told.items(), (3, 7, 7, 26), strict=True)
    )
    raw = [*others(3), a, *others(7), b, c, *others(26), bridge, *others(28)]
    records = signed([as_raw(one, 6 * n + 2, one) for n, one in enumerate(raw)])
    index, exact = (kind(replace(PROFILE, horizon=timedelta(days=1))) for kind in (Index, ExactIndex))
    before = raw.index(bridge)
    assert handle(records[:before], index) == handle(records[:before], exact)
    first, *rest = handle(records[before:], index)
    assert [first, *rest] == handle(records[before:], exact)
    assert (first.verdict.cluster_id, first.verdict.also_cluster) == ("b", "a")
    assert differing(index, exact) == []
    assert index.size.articles < len(raw)


def test_what_is_odd_in_a_record_is_read_as_by_itself() -> None:
    """What is empty, no number, or no text; headers twice, and in another order."""
    (record,) = signed([as_raw(Article("ä", story(1), "s.example", "https://s.example/a"), 0, Article("o", ""))])
    odd = [
        ("unecho-published-at", value)
        for value in (b"", b"-1", b"+5", b" 7", b"1_0", b"-", b"9" * 16, b"-62135596800001", b"1755000000000", b"\xff")
    ]
    odd += [("unecho-day", value) for value in (b"", b"0", b"1", b"8", b"11", b"\xff")]
    names = ("source", "url", "place", "outlet", "title", "origin", "origin-kind", "agencies", "pub-status", "wall")
    odd += [(f"unecho-{name}", value) for name in names for value in (b"", b"\xff", b'a"\\\n\x00%b\x7f\xc3\xa4')]
    odd += [("unecho-embargoed-until", value) for value in (b"", b"5", b"x")]
    odd += [(f"unecho-{name}", b"") for name in ("facts", "paragraphs", "fingerprint", "signature", "wording")]
    odd += [("unecho-label-original-id", b"o"), ("unecho-label-kind", b"k"), ("other", b""), ("other", b"\xff")]
    records = []
    for number, header in enumerate(odd):
        others = tuple(one for one in record.headers if one[0] != header[0])
        for headers in ((*record.headers, header), (header, *others), (*others[::-1], header)):
            key = b"%d-%d" % (number, len(records))
            records.append(Incoming("articles.signed", 0, len(records), 5, key, b"{}", headers))
    records += [
        Incoming("articles.signed", 0, n, 5, key, b"{}", record.headers) for n, key in enumerate((None, b"", b"\xff"))
    ]
    # Each into an index of its own: their words are the same.
    for one in records:
        index, exact = Index(PROFILE), ExactIndex(PROFILE)
        for each in (index, exact):
            handle(signed([as_raw(Article("first", story(2)), 0, Article("o", ""))]), each)
        assert handle([one], index) == handle([one], exact)
        assert differing(index, exact) == []


def test_a_retraction_holds_back_what_comes_in_the_same_batch() -> None:
    def told(index: Index) -> list[Judged]:
        killed = replace(articles[3], pub_status=PubStatus.CANCELED, text="No.")
        raws = [*articles, killed, replace(articles[5], id="copy", url=None), articles[3], *later]
        return handle(signed([as_raw(one, 2, one) for one in raws]), index)

    articles = [Article(f"a{n}", story(n), "s.example", f"https://s.example/{n}") for n in range(8)]
    later = [Article(f"b{n}", story(50 + n), "s.example", published_at=NOON + n * DAY) for n in range(30)]
    index, exact = CountingIndex(PROFILE), ExactIndex(PROFILE)
    assert told(index) == told(exact)
    assert differing(index, exact) == []
    assert index.plain > 20
