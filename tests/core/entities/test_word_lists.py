from collections import Counter

from unecho.core.entities.identity import read_forms
from unecho.process.word_lists import read_word_lists

LISTS = read_word_lists()


def test_no_form_is_listed_twice() -> None:
    often = Counter(LISTS.name_forms.split())
    assert often.most_common(1)[0][1] == 1
    assert read_forms(LISTS.name_forms).keys() == often.keys()
    assert len(often) > 30_000
