import pytest
from hypothesis import given
from hypothesis import strategies as st

from unecho.trends.api.paging import page_of, parse_cursor

ITEMS = st.dictionaries(st.text(), st.integers(-5, 5), max_size=30)


def rank(item):
    return item[1], item[0]


def following(cursor):
    return None if cursor is None else parse_cursor(cursor, 1)


@given(ITEMS, st.integers(1, 8))
def test_the_pages_together_are_the_whole_list_in_order(items, limit):
    found, cursor = [], None
    while True:
        page = page_of(items.items(), rank, limit, following(cursor))
        assert page.total == len(items)
        assert len(page.items) == limit or page.next is None
        found += page.items
        cursor = page.next
        if cursor is None:
            break
    assert found == sorted(items.items(), key=rank)


@given(ITEMS, ITEMS, st.integers(1, 8))
def test_what_comes_and_goes_meanwhile_shows_nothing_twice(items, more, limit):
    first = page_of(items.items(), rank, limit)
    if first.next is not None:
        changed = {**more, **items}
        for key, _ in first.items[::2]:
            del changed[key]
        second = page_of(changed.items(), rank, limit, following(first.next))
        assert not set(first.items) & set(second.items)
        after = rank(first.items[-1])
        assert second.items == sorted((item for item in changed.items() if rank(item) > after), key=rank)[:limit]


@given(st.text(), st.integers(0, 3))
def test_any_text_is_a_cursor_or_a_value_error(text, numbers):
    try:
        found = parse_cursor(text, numbers)
    except ValueError:
        return
    assert [type(part) for part in found] == [int] * numbers + [str]


@pytest.mark.parametrize("text", ["WzEsMl0", "WzEuMCwiYSJd", "W3RydWUsImEiXQ", "eyJhIjoxfQ", "", "W", "Wy0xLCJhIl0*"])
def test_what_is_no_cursor_of_this_list_is_refused(text):
    with pytest.raises(ValueError):
        parse_cursor(text, 1)
