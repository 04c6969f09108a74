"""Common runs against brute force."""

from hypothesis import given
from hypothesis import strategies as st

from unecho.explain.copies.passages import LEAST_WORDS, find_passages, find_runs

WORDS = st.lists(st.sampled_from("abcdef"), max_size=30)


@given(WORDS, WORDS)
def test_runs_are_in_both_and_cannot_be_longer(first, second):
    for run in find_runs(first, second):
        assert run.words >= LEAST_WORDS
        assert first[run.first : run.first + run.words] == second[run.second : run.second + run.words]
        ends = run.first + run.words, run.second + run.words
        assert ends[0] == len(first) or ends[1] == len(second) or first[ends[0]] != second[ends[1]]


@given(WORDS, WORDS)
def test_no_common_words_in_a_row_are_missed(first, second):
    taken = {at for run in find_runs(first, second) for at in range(run.first, run.first + run.words)}
    triples = {tuple(second[at : at + LEAST_WORDS]) for at in range(len(second) - LEAST_WORDS + 1)}
    for at in range(len(first) - LEAST_WORDS + 1):
        if tuple(first[at : at + LEAST_WORDS]) in triples:
            assert at in taken


@given(WORDS, WORDS)
def test_passages_are_the_runs_the_longest_first(first, second):
    passages = find_passages(first, second)
    assert sorted(run.first for passage in passages for run in passage.runs) == [
        run.first for run in find_runs(first, second)
    ]
    assert [passage.words for passage in passages] == sorted((p.words for p in passages), reverse=True)


def test_a_text_of_one_word_is_read_in_bounded_time():
    assert find_runs(["a"] * 5_000, ["a"] * 5_000)[0].words == 5_000
