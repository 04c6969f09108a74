import dataclasses
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from states import differing
from streams import DAY, HOUR, NOON, Step, build, edited, judge_all, settling, steps, story

from unecho.core.article import Article
from unecho.core.bands import NO_ROW
from unecho.core.index import Index
from unecho.core.index_state import IndexState, export_state, restore_index
from unecho.core.profile import Profile
from unecho.core.text_column import pack_texts, unpack_texts
from unecho.core.verdict import Outcome

# Small, so that short streams fill buckets, make boilerplate and see articles expire.
PROFILE = Profile(bucket_capacity=2, boilerplate_clusters=2, boilerplate_share=100, boilerplate_width=1 << 10)
TWO_ROWS = dataclasses.replace(PROFILE, rows=2, bands=16, band_hits=2)


def copied(state: IndexState) -> IndexState:
    """The same through bytes, as a file keeps it."""
    arrays = {}
    for field in dataclasses.fields(IndexState):
        array = getattr(state, field.name)
        assert array.dtype == field.metadata["dtype"], field.name
        assert array.ndim == field.metadata["dimensions"], field.name
        arrays[field.name] = np.frombuffer(bytearray(array.tobytes()), dtype=array.dtype).reshape(array.shape)
    return IndexState(**arrays)


def check_continuation(before: Sequence[Article], after: Sequence[Article], profile: Profile) -> None:
    index = Index(profile)
    judge_all(before, profile, index)
    restored = restore_index(copied(export_state(index)), profile)
    assert restored.size == index.size
    assert differing(index, restored) == []
    for article in after:
        assert judge_all([article], profile, restored) == judge_all([article], profile, index)
    assert differing(index, restored) == []
    assert restored.size == index.size
    again = restore_index(copied(export_state(restored)), profile)
    assert differing(index, again) == []


@given(steps(40), st.integers(0, 40), st.sampled_from([PROFILE, TWO_ROWS]), st.booleans(), st.sampled_from([1, 12, 48]))
@settings(max_examples=30, deadline=None)
def test_a_restored_index_gives_the_same_verdicts(
    drawn: list[Step], split: int, profile: Profile, is_settled: bool, hours: int
) -> None:
    stream = [*(settling() if is_settled else ()), *build(drawn, spacing=hours * HOUR)]
    check_continuation(stream[:split], stream[split:], profile)


@pytest.mark.parametrize("profile", [PROFILE, TWO_ROWS, Profile()], ids=["one row", "two rows", "default"])
def test_at_every_twentieth_article_of_a_stream_with_all_that_can_happen(profile: Profile) -> None:
    kinds = ("new", "edited", "exact", "same id", "same place", "redelivery", "short", "wordless", "edited", "edited")
    dates = ("in order", "in order", "late", "none", "in order", "2099", "in order", "in order", "1970")
    drawn = [(kinds[i % 10], dates[i % 9], i * 7 % 51, i * 13 % 61) for i in range(160)]
    stream = [*settling(), *build(drawn, spacing=3 * HOUR)]
    whole = Index(profile)
    expected = judge_all(stream, profile, whole)
    assert {verdict.outcome for verdict in expected} == set(Outcome)
    # Expired articles, articles without keys, full buckets and boilerplate were all there.
    state = export_state(whole)
    assert state.counters[0] > 0
    assert state.rows.min() == NO_ROW
    assert state.sketch.any()
    assert state.band_nexts.any()
    assert len(state.band_free)
    for split in range(0, len(stream), 20):
        index = Index(profile)
        judge_all(stream[:split], profile, index)
        restored = restore_index(copied(export_state(index)), profile)
        assert judge_all(stream[split:], profile, restored) == expected[split:]
        assert differing(whole, restored) == []


def test_an_heir_stands_for_the_expired_after_a_restore() -> None:
    first = Article("first", story("the story"), published_at=NOON)
    before = [*settling(), first]
    for day in (2, 4, 6):
        # Enough of that day that the watermark follows.
        at = NOON + day * DAY
        before += [*settling(20, at), Article(f"c{day}", edited(first.text, day), published_at=at)]
    after = [*settling(60, NOON + 9 * DAY), Article("last", edited(first.text, 7), published_at=NOON + 9 * DAY)]
    check_continuation(before, after, Profile())
    index = Index(Profile())
    judge_all(before, Profile(), index)
    restored = restore_index(copied(export_state(index)), Profile())
    last = judge_all(after, Profile(), restored)[-1]
    assert (last.outcome, last.cluster_id) == (Outcome.NEAR_COPY, "first")


def test_an_empty_index() -> None:
    check_continuation([], [*settling(), Article("a", story(1))], PROFILE)


def test_a_state_that_cannot_be_written_to_stays_as_it_was() -> None:
    index = Index(PROFILE)
    judge_all(settling(), PROFILE, index)
    state = copied(export_state(index))
    for field in dataclasses.fields(IndexState):
        getattr(state, field.name).flags.writeable = False
    judge_all([*settling(60, NOON + 9 * DAY)], PROFILE, restore_index(state, PROFILE))
    assert differing(index, restore_index(state, PROFILE)) == []


@given(st.lists(st.none() | st.text(st.characters(exclude_categories=[]), max_size=5)))
def test_texts_come_back(texts: list[str | None]) -> None:
    assert unpack_texts(pack_texts(texts)) == texts


def test_texts_that_do_not_add_up_are_refused() -> None:
    lengths, utf8 = pack_texts(["abc", None, "d"])
    with pytest.raises(ValueError, match="add up"):
        unpack_texts((lengths, utf8[:-1]))
