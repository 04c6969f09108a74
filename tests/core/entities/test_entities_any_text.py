import pytest
from examples import examples
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.entities import RuleExtractor
from unecho.process.word_lists import read_word_lists

EXTRACTOR = RuleExtractor(read_word_lists())
PIECES = [
    "President", "Volodymyr", "Zelensky", "the", "of", "U.S.", "’s", "'s", " ", "\n", ". ", ", ", "-", "&amp;", "Inc.",
    "van der", "\x00", "\u202e", "🙂", "İ", "ß", "ﬁ", "Ǆ", "Ⅳ", "e\u0301", "中国", "Владимир", "\ud800", "“", "”",
    "A.", "Jr.",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join) | st.text(max_size=200))
@examples(300)
def test_any_text_gives_mentions_that_stand_in_it(text: str) -> None:
    entities = EXTRACTOR.extract(text)
    last = -1
    for mention in sorted((m for entity in entities for m in entity.mentions), key=lambda mention: mention.start):
        assert text[mention.start : mention.end] == mention.text
        assert last <= mention.start < mention.end
        last = mention.end
    assert EXTRACTOR.extract(text) == entities
    assert EXTRACTOR.named(text) == tuple(entity.without_places for entity in entities)
    assert all(entity.entity_id.partition(":")[2] for entity in entities)


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "text",
    [
        "X" * 2_000_000,
        "x" * 2_000_000,
        "A'" * 300_000,
        "A." * 100_000,
        "A&amp;" * 100_000,
        "A-" * 50_000,
        "Trump's " * 20_000,
        "Ministry of " * 20_000,
        "\n" * 1_000_000,
        " " * 2_000_000 + "Kyiv",
        "\x00\u202e🙂" * 100_000,
        "中" * 2_000_000,
        "Ministers met in Kyiv on Friday, said Maria Okonkwo of the Ministry of Fish. " * 10_000,
    ],
    ids=lambda text: ascii(text[:12]),
)
def test_large_texts_end(text: str) -> None:
    for entity in EXTRACTOR.extract(text):
        assert all(text[mention.start : mention.end] == mention.text for mention in entity.mentions)
