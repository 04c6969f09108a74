import dataclasses
import weakref

import pytest
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from states import check_continuation, copied, differing
from streams import DAY, HOUR, NOON, Step, build, edited, judge_all, settling, steps, story

from unecho.core.article import Article
from unecho.core.judging.index import Index
from unecho.core.profile import Profile
from unecho.core.state.index_state import export_state, restore_index
from unecho.core.verdict import Outcome

pytestmark = pytest.mark.slow

# Small, so that short streams fill buckets, make boilerplate and see articles expire.
PROFILE = Profile(bucket_capacity=2, boilerplate_clusters=2, boilerplate_share=100, boilerplate_width=1 << 10)
TWO_ROWS = dataclasses.replace(PROFILE, rows=2, bands=16, band_hits=2)


@given(steps(40), st.integers(0, 40), st.sampled_from([PROFILE, TWO_ROWS]), st.booleans(), st.sampled_from([1, 12, 48]))
@examples(30)
def test_a_restored_index_gives_the_same_verdicts(
    drawn: list[Step], split: int, profile: Profile, is_settled: bool, hours: int
) -> None:
    stream = [*(settling() if is_settled else ()), *build(drawn, spacing=hours * HOUR)]
    check_continuation(stream[:split], stream[split:], profile)


@pytest.mark.parametrize("profile", [PROFILE, TWO_ROWS, Profile()], ids=["one row", "two rows", "default"])
def test_at_every_twentieth_article_of_a_stream_with_all_that_can_happen(profile: Profile) -> None:
    kinds = ("new", "edited", "exact", "same id", "same place", "redelivery", "short", "wordless", "edited", "updated")
    kinds += ("canceled",)
    dates = ("in order", "in order", "late", "none", "in order", "2099", "in order", "in order", "1970")
    drawn = [(kinds[i % 11], dates[i % 9], i * 7 % 51, i * 13 % 61) for i in range(160)]
    stream = [*settling(), *build(drawn, spacing=3 * HOUR)]
    whole = Index(profile)
    expected = judge_all(stream, profile, whole)
    assert {verdict.outcome for verdict in expected} == set(Outcome) - {Outcome.UPDATE}
    # Expired articles, articles without keys, full buckets and boilerplate were all there.
    state = export_state(whole)
    assert state.counters[0] > 0
    assert not state.row_is_keyed[: int(state.counters[0])].all()
    assert state.sketch.any()
    assert state.row_nexts.any()
    assert len(state.cluster_named)
    assert len(state.cluster_canonical)
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
    for arrays in state.arrays().values():
        for array in arrays:
            array.flags.writeable = False
    judge_all([*settling(60, NOON + 9 * DAY)], PROFILE, restore_index(state, PROFILE))
    assert differing(index, restore_index(state, PROFILE)) == []


@pytest.mark.parametrize(("shift", "least"), [(8, 40), (12, 3), (18, 1)])
def test_memory_goes_with_the_articles(monkeypatch: pytest.MonkeyPatch, shift: int, least: int) -> None:
    monkeypatch.setattr("unecho.core.index.records._CHUNK_SHIFT", shift)
    monkeypatch.setattr("unecho.core.index.records._CHUNK", 1 << shift)
    index = Index(PROFILE)
    before = [*settling(), *build([("edited", "in order", i, i) for i in range(60)], spacing=HOUR // 2)]
    judge_all([*before, Article("wordless", "!", published_at=NOON)], PROFILE, index)
    state = copied(export_state(index))
    held = [weakref.ref(array) for array in state.records]
    assert len(held) >= least
    restored = restore_index(state, PROFILE)
    del state
    remaining = []
    for article in settling(60, NOON + 9 * DAY):
        assert judge_all([article], PROFILE, restored) == judge_all([article], PROFILE, index)
        assert differing(index, restored) == []
        remaining.append(sum(array() is not None for array in held))
    assert remaining == sorted(remaining, reverse=True)
    assert remaining[0] == len(held)
    # The last array goes with its block.
    assert remaining[-1] <= 1


def test_rows_are_used_again(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("rows", "records", "bands"):
        monkeypatch.setattr(f"unecho.core.index.{module}.BLOCK", 16)
    index = Index(PROFILE)
    drawn = [("edited" if i % 3 else "new", "in order", i * 7 % 51, i * 13 % 61) for i in range(160)]
    stream = [*settling(), *build(drawn, spacing=12 * HOUR)]
    expected = judge_all(stream, PROFILE)
    for number, article in enumerate(stream):
        if number % 23 == 0:
            index = restore_index(copied(export_state(index)), PROFILE)
        assert judge_all([article], PROFILE, index) == [expected[number]]
    assert len(index.parts.entries.rows.clusters) < len(stream) // 2


def test_a_block_begins_in_what_the_array_before_has_left(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("rows", "records", "bands"):
        monkeypatch.setattr(f"unecho.core.index.{module}.BLOCK", 16)
    index = Index(PROFILE)
    judge_all(settling(40), PROFILE, index)
    records = export_state(index).records
    assert len(records) == 3
    assert len({id(array.base) for array in records}) == 1


def test_of_several_with_one_id_place_or_text_the_newest_is_found() -> None:
    """Also once the others have left, and of none once it has."""
    texts = [story("a"), story("b"), story("b")]
    before = [Article("id", text, "s.example", "https://s.example/1") for text in texts]
    late = NOON + 9 * DAY
    stream = [*settling(), *(dataclasses.replace(one, published_at=NOON) for one in before)]
    stream += [*settling(30, NOON + 4 * DAY), dataclasses.replace(before[0], published_at=NOON + 4 * DAY)]
    after = [*settling(60, late), Article("id", story("c"), published_at=late), Article("x", texts[1])]
    for split in range(len(settling()), len(stream)):
        check_continuation(stream[:split], [*stream[split:], *after], PROFILE)
