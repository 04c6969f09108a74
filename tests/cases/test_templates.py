"""Items of templated news are stories of their own, from many outlets and from one: those of benchmarks/feeds."""

from collections.abc import Callable, Sequence

import pytest
from familiar_families import Item
from families import ITEMS, NAMES, count_published, from_many_outlets, from_one_outlet, items_of
from judging import Fields

SEED = 7


@pytest.mark.parametrize("arranged", [from_many_outlets, from_one_outlet])
@pytest.mark.parametrize("family", NAMES)
def test_items_of_a_template_are_published(
    family: str, arranged: Callable[[str, Sequence[Item]], list[Fields]]
) -> None:
    items = items_of(family, SEED)
    assert len({text for _, text in items}) == ITEMS
    assert count_published(arranged(family, items)) >= ITEMS - 1
