"""Each peer finds what it is made to find, and nothing in texts that have nothing in common."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from methods.exact_hash import match_exact
from methods.minhash_lsh import LshMatcher, split_as_text_dedup
from methods.peer_methods import Peer, all_peers
from methods.shingles_of_words import shingles, words
from methods.simhash import match_simhash, simhash
from streams import WORDS, story

PEERS = all_peers()


def with_replaced(text: str, share: float, seed: int) -> str:
    rng = random.Random(seed)
    return " ".join(rng.choice(WORDS) if rng.random() < share else word for word in text.split())


@pytest.mark.parametrize("peer", PEERS, ids=lambda peer: peer.name)
def test_a_peer_joins_equal_texts_and_no_others(peer: Peer) -> None:
    texts = {"a": story(1), "b": story(2), "c": story(1).upper(), "d": "", "e": "…"}
    found, article_us = peer.clusters(texts)
    assert found["a"] == found["c"]
    assert found["a"] != found["b"]
    assert article_us > 0


def test_the_names_of_peers_differ() -> None:
    assert len({peer.name for peer in PEERS}) == len(PEERS)


def test_exact_hash_sees_words_only() -> None:
    texts = {"a": "One, two.", "b": "one two three", "c": "ONE \u2014 two", "d": "one two"}
    assert list(match_exact(texts)) == [("a", "c"), ("a", "d")]


def test_shingles_are_runs_of_words() -> None:
    assert words("Œuf №1: café-au-lait") == ["œuf", "no1", "café", "au", "lait"]
    assert shingles(["a", "b", "c", "d"], 3) == {"a b c", "b c d"}
    assert shingles(["a"], 3) == {"a"}
    assert shingles([], 3) == frozenset()
    assert split_as_text_dedup("Ab, c") == ["ab", "", "c"]


def test_verified_matches_have_the_similarity() -> None:
    texts = {"a": story(1, 400)} | {str(seed): with_replaced(story(1, 400), 0.125, seed) for seed in range(30)}
    found = set(LshMatcher(0.5, 3).match(texts))
    verified = set(LshMatcher(0.5, 3, verified=True).match(texts))
    sets = {name: shingles(words(text), 3) for name, text in texts.items()}
    assert verified == {(a, b) for a, b in found if len(sets[a] & sets[b]) / len(sets[a] | sets[b]) >= 0.5}
    assert verified < found


def test_text_dedup_leaves_out_texts_of_fewer_than_five_words() -> None:
    texts = {"a": "one two three four", "b": "one two three four"}
    assert list(LshMatcher(0.7, 5, least_words=5).match(texts)) == []
    assert list(LshMatcher(0.7, 5).match(texts)) == [("a", "b")]


def test_the_bits_of_a_simhash_are_those_of_most_features() -> None:
    alone = simhash(["a"])
    assert simhash(["a", "a", "b"]) == alone
    assert simhash(["a", "b", "c"]) == simhash(["c", "b", "a"])
    bits = [simhash([feature]) for feature in "abc"]
    assert simhash(list("abc")) == bits[0] & bits[1] | bits[0] & bits[2] | bits[1] & bits[2]


@given(st.integers(0, 2**32))
def test_simhash_finds_every_pair_within_the_distance(seed: int) -> None:
    texts = {str(share): with_replaced(story(seed, 60), share / 100, seed) for share in range(0, 30, 3)}
    values = {name: simhash(words(text)) for name, text in texts.items()}
    near = {(a, b) for a in texts for b in texts if int(a) < int(b) and (values[a] ^ values[b]).bit_count() <= 3}
    assert set(match_simhash(texts)) == near, f"seed {seed}"
