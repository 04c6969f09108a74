"""What the rules for names need to know of a language's words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageWords:
    """Texts of words with white space between, in lower case where nothing else is said.

    Attributes:
        telling: words that running text of the language is full of and of the others seldom has.
        titles: what stands before a person's name: offices, trades, forms of address.
        title_ends: ends of words that are such titles.
        before_organisation, before_place: what stands before the name of one: "Konzern", "ville de".
        firm_ends: ends of words that stand before an organisation's name.
        heads: first words of an organisation's name, which a place, a name or more follow.
        low_heads: of these, those that are one in small letters too.
        place_heads: first words of a place's name, in small letters or not.
        tails: last words of an organisation's name.
        tail_ends: ends of words that are such last words.
        adjectives: what may follow an organisation's head, or in German begin a name with a capital.
        people_of: adjectives of countries, which may stand between a title and a name.
        links: what ties a complement to an organisation's head, with commas between.
        particles: what may stand within a person's name, with commas between.
        not_names: words with capitals that are no names: days, months, feasts, abbreviations.
        more_given_names: given names that the common list lacks or that are words of the language too.
        doubtful_places: places that are common words too, which count after a word of `place_before` only.
        place_before: prepositions of place.
        genitive: whether a name may have an "s" of its own that is not part of it.
    """

    telling: str
    titles: str
    title_ends: str
    before_organisation: str
    before_place: str
    firm_ends: str
    heads: str
    low_heads: str
    place_heads: str
    tails: str
    tail_ends: str
    adjectives: str
    people_of: str
    links: str
    particles: str
    not_names: str
    more_given_names: str
    doubtful_places: str
    place_before: str
    genitive: bool
