"""The word lists that the gazetteer is made of, as texts; `lexicon/SOURCES.md` says where they come from."""

from collections.abc import Mapping
from dataclasses import dataclass

LANGUAGES = ("de", "fr", "es")
"""That have lists of their own beside English."""


@dataclass(frozen=True, slots=True)
class LanguageLists:
    """Texts of a language's lists.

    Attributes:
        common_words: folded words with white space between.
        countries, places, organisations, people: one a line: the name as the other lists have it or as it is shown,
            then after a bar each what the language calls it, with its capitals. Of those, a spelling of one word in
            capitals matches capitals only.
    """

    common_words: str
    countries: str
    places: str
    organisations: str
    people: str


@dataclass(frozen=True, slots=True)
class WordLists:
    """Texts of lists, folded where nothing else is said.

    Attributes:
        given_names, surnames, common_words: words with white space between.
        cities: one a line; of several that begin with one word, that word, a colon, and the rest of each, with commas
            between.
        countries, regions, organisations: one a line, the name first, other spellings after it with bars between; with
            their capitals. Spellings of one word in capitals match capitals only.
        people: one a line: the name, then after a colon what stands for it alone, with commas between; with capitals.
        name_forms: one a line: forms of a part of a name with blanks between, see `identity.Spelling`.
        towns: one a line: a name as in an id, and after a colon where the towns of that name are, the largest first;
            "=" marks one that is meant where nothing else is said.
        homonyms: one a line, parts with semicolons between: an id, then the things that it may be: each its part of an
            id, or "=" for the same, and after a colon what an article says of it, with commas between.
        territories: one a line: a country or state, a bar, and its id in Wikidata.
        languages: the lists of each of LANGUAGES.
    """

    given_names: str
    surnames: str
    common_words: str
    cities: str
    countries: str
    regions: str
    organisations: str
    people: str
    name_forms: str
    towns: str
    homonyms: str
    territories: str
    languages: Mapping[str, LanguageLists]
