from collections import Counter
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st
from write_lexicon import grouped

from unecho.core.entities.identity import read_forms
from unecho.core.entities.known_names import city_names, phrase_key
from unecho.process.word_lists import read_word_lists

LISTS = read_word_lists()
DATA = files("unecho.core.entities.lexicon") / "data"
NAMES = st.lists(st.text("ab'-", min_size=1, max_size=3), min_size=1, max_size=3).map(" ".join)


@pytest.mark.parametrize("name", sorted(item.name for item in DATA.iterdir()))
def test_a_list_is_text_of_less_than_300_kilobytes(name: str) -> None:
    content = (DATA / name).read_bytes()
    assert 0 < len(content) < 300_000
    assert content.decode().replace("\n", "").isprintable()


@given(st.sets(NAMES))
def test_grouped_names_are_read_as_they_were(names: set[str]) -> None:
    assert sorted(city_names("\n".join(grouped(names)))) == sorted(names)


def test_no_city_is_listed_twice_or_never_looked_up() -> None:
    cities = list(city_names(LISTS.cities))
    left_to_the_rules = {*LISTS.given_names.split(), *LISTS.surnames.split(), *LISTS.common_words.split()}
    assert len(set(cities)) == len(cities) > 30_000
    assert left_to_the_rules.isdisjoint(map(phrase_key, cities))


def test_no_form_is_listed_twice() -> None:
    often = Counter(LISTS.name_forms.split())
    assert often.most_common(1)[0][1] == 1
    assert read_forms(LISTS.name_forms).keys() == often.keys()
    assert len(often) > 30_000
