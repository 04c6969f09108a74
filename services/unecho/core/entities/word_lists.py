"""The word lists that the gazetteer is made of, as texts; `lexicon/SOURCES.md` says where they come from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WordLists:
    """Texts of lists, folded where nothing else is said.

    Attributes:
        given_names, surnames, common_words: words with white space between.
        cities: names with commas between.
        countries, regions, organisations: one a line, the name first, other spellings after it with bars between; with
            their capitals. Spellings of one word in capitals match capitals only.
        people: one a line: the name, then after a colon what stands for it alone, with commas between; with capitals.
    """

    given_names: str
    surnames: str
    common_words: str
    cities: str
    countries: str
    regions: str
    organisations: str
    people: str
