"""Numbers are chosen without the stories that they are judged on."""

from itertools import combinations

import number_search
import pytest
from hypothesis import given
from hypothesis import strategies as st
from number_search import VALUES, PairJudge, search
from sets.read_sets import ReadPair
from sets.story_folds import folds_of

from unecho.core.profile import Profile

stories = st.sampled_from("abcdefgh")
pairs = st.lists(st.tuples(stories, stories, st.sampled_from(["merged", "unrelated", None])), max_size=30)


@given(pairs, st.integers(1, 6))
def test_no_story_is_in_two_folds(drawn: list[tuple[str, str, str | None]], count: int) -> None:
    read = [ReadPair({"id": "", "story": one}, {"id": "", "story": two}, kind, True) for one, two, kind in drawn]
    folds = folds_of(read, count)
    assert sorted(map(id, read)) == sorted(id(pair) for fold in folds for pair in fold)
    told = [{story for pair in fold for story in _stories(pair)} for fold in folds]
    assert not any(one & two for one, two in combinations(told, 2))


def _stories(pair: ReadPair) -> set[str]:
    """Of an unrelated pair the first alone counts: the other may be any article of its site."""
    return {pair.first["story"]} | (set() if pair.kind == "unrelated" else {pair.second["story"]})


@pytest.mark.parametrize("name", VALUES)
def test_every_number_is_one_of_the_profiles_and_its_value_among_those_tried(name: str) -> None:
    assert getattr(Profile(), name) in VALUES[name]


def test_the_search_takes_the_value_that_readers_agree_with(monkeypatch: pytest.MonkeyPatch) -> None:
    words = " ".join(f"word{number} and" for number in range(120))
    first = {"id": "first", "text": words + "."}
    second = {"id": "second", "text": f"{words[: len(words) // 2]} {' '.join(f'other{n}' for n in range(90))}."}
    monkeypatch.setattr(number_search, "VALUES", {"join": (0.99, 0.2), "in_order": (1.01,), "join_of_parts": (0.99,)})
    for hold, join in ((True, 0.2), (False, 0.99)):
        read = [ReadPair(first, second, None, hold)]
        assert search(PairJudge(read), read, 1)["join"] == join
