"""Stories of one event are found by their names and headlines, as comparing each with each would find them."""

import math

from hypothesis import given
from hypothesis import strategies as st

from unecho.core.relating import bag_index
from unecho.core.relating.bag import Bag, bag_of
from unecho.core.relating.bag_index import BagIndex
from unecho.core.relating.limits import APART_MS, BACKGROUND, NEIGHBOUR_LEAST, NEIGHBOURS, RELATED, SAME_EVENT
from unecho.core.relating.same_event import related_to

HOUR = 3_600_000
WORDS = st.sampled_from(["famine", "Gaza", "talks", "intel", "stake", "mail", "tariff", "vote"])


@st.composite
def bags(draw: st.DrawFn) -> dict[str, Bag]:
    made = {}
    for number in range(draw(st.integers(2, 9))):
        names = draw(st.dictionaries(st.sampled_from("abcdefgh"), st.integers(1, 9), max_size=4))
        first = draw(st.integers(0, 8)) * 24 * HOUR
        title = draw(st.none() | st.lists(WORDS, max_size=4).map(" ".join))
        made[f"s{number}"] = bag_of(names.items(), title, first, first + draw(st.integers(0, 3)) * HOUR)
    return made


def index_of(made: dict[str, Bag]) -> BagIndex:
    index = BagIndex()
    for key, bag in made.items():
        index.put(key, bag)
    return index


def brute_force(made: dict[str, Bag], key: str) -> dict[str, float]:
    """By the definition, with no index and no limits."""
    terms = [{**bag.entities, **bag.words} for bag in made.values()]
    count = {term: sum(term in one for one in terms) for one in terms for term in one}

    def unit(weights: dict[str, float]) -> dict[str, float]:
        length = math.sqrt(sum(weight**2 for weight in weights.values()))
        return {term: weight / length for term, weight in weights.items()} if length else {}

    def weighed(part: dict[str, float]) -> dict[str, float]:
        return unit({term: weight * math.log((len(made) + BACKGROUND) / count[term]) for term, weight in part.items()})

    vector = {name: unit({**weighed(bag.entities), **weighed(bag.words)}) for name, bag in made.items()}

    def cosine(one: dict[str, float], other: dict[str, float]) -> float:
        return sum(weight * other.get(term, 0.0) for term, weight in one.items())

    def together(names: list[str]) -> dict[str, float]:
        total: dict[str, float] = {}
        for name in names:
            for term, weight in vector[name].items():
                total[term] = total.get(term, 0.0) + weight
        return unit(total)

    def near(name: str) -> list[str]:
        others = [one for one in made if one != name and made[one].gap(made[name]) <= APART_MS]
        ranked = sorted(others, key=lambda one: (-cosine(vector[name], vector[one]), one))[:NEIGHBOURS]
        return [one for one in ranked if cosine(vector[name], vector[one]) > NEIGHBOUR_LEAST]

    wide = together([key, *near(key)])
    found = {}
    for other, bag in made.items():
        if other != key and bag.gap(made[key]) <= APART_MS and cosine(wide, vector[other]) > NEIGHBOUR_LEAST:
            one = together([key, *(name for name in near(key) if name != other)])
            two = together([other, *(name for name in near(other) if name != key)])
            found[other] = cosine(one, two)
    return {name: similarity for name, similarity in found.items() if similarity >= RELATED}


@given(bags())
def test_it_is_what_comparing_each_with_each_finds(made: dict[str, Bag]) -> None:
    index = index_of(made)
    for key in made:
        wanted = brute_force(made, key)
        found = {near.key: near.similarity for near in related_to(index, key)}
        sure = {name for name, similarity in wanted.items() if similarity > RELATED + 1e-9}
        assert sure <= found.keys() <= {*wanted, *found} and all(
            math.isclose(found[name], wanted[name], abs_tol=1e-9) for name in sure
        )
        assert all(found[name] <= RELATED + 1e-9 for name in found.keys() - wanted.keys())


@given(bags(), st.data())
def test_an_index_that_was_changed_is_the_one_that_was_made_so(made: dict[str, Bag], data: st.DataObject) -> None:
    index = index_of(made)
    for key in data.draw(st.lists(st.sampled_from(sorted(made)), unique=True, max_size=len(made) - 1)):
        index.put(key, bag_of([("other", 2)], "Another headline", 0, 0))
        if data.draw(st.booleans()):
            index.put(key, made[key])
        else:
            index.drop(key)
            del made[key]
    anew = index_of(made)
    for key in made:
        assert {one.key: round(one.similarity, 9) for one in related_to(index, key)} == {
            one.key: round(one.similarity, 9) for one in related_to(anew, key)
        }


def test_two_that_share_a_little_are_not_one_event_for_having_no_others() -> None:
    made = {
        "a": bag_of([("gaza", 3), ("un", 2), ("famine review", 1)], "Famine is declared in Gaza City", 0, HOUR),
        "b": bag_of([("gaza", 1), ("ajax", 4), ("uefa", 2)], "Ajax fans banned after march", 0, HOUR),
        **{f"c{n}": bag_of([(f"x{n}", 1)], f"Something else {n}", 0, HOUR) for n in range(20)},
    }
    assert all(near.similarity < SAME_EVENT for near in related_to(index_of(made), "a", least=0.0))


def test_what_lies_days_apart_is_another_event() -> None:
    same = [("intel", 5), ("trump", 4)]
    filler = {f"c{n}": bag_of([(f"x{n}", 1)], f"Something else {n}", 0, HOUR) for n in range(20)}

    def found(later: int) -> list[str]:
        two = {"a": bag_of(same, "Intel stake agreed", 0, HOUR), "b": bag_of(same, "Intel stake", later, later)}
        return [near.key for near in related_to(index_of(two | filler), "a")]

    assert found(HOUR + APART_MS) == ["b"]
    assert found(HOUR + APART_MS + 1) == []


def test_a_term_that_all_have_brings_no_candidates(monkeypatch) -> None:
    monkeypatch.setattr(bag_index, "COMMON_LEAST", 5)
    made = {f"s{n}": bag_of([("trump", 3), (f"x{n // 2}", 3)], None, 0, HOUR) for n in range(20)}
    assert [near.key for near in related_to(index_of(made), "s4")] == ["s5"]
