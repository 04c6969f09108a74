"""What a site puts around its articles: menus, most-read lists, imprints, cookie texts. In several styles and sizes."""

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from invented_names import FIRST_NAMES, STREETS, SURNAMES, TOWNS

STYLES = ("menu and list", "one line each", "menu in a line", "prose")

_MENU = [
    "Home",
    "News",
    "Local",
    "Politics",
    "Business",
    "Property",
    "Jobs",
    "Sport",
    "Football",
    "Cricket",
    "Rugby",
    "Tennis",
    "Golf",
    "Culture",
    "Film",
    "Music",
    "Theatre",
    "Books",
    "Food",
    "Travel",
    "Weather",
    "Opinion",
    "Letters",
    "Obituaries",
    "Puzzles",
    "Competitions",
    "Video",
    "Podcasts",
    "Newsletters",
    "Subscribe",
    "Contact",
    "About",
    "Advertise",
    "Crime",
    "Courts",
    "Education",
    "Health",
    "Science",
    "Technology",
    "Motoring",
    "Fashion",
    "Style",
    "Gardening",
    "Family",
    "Religion",
    "Archive",
    "Events",
    "Shop",
    "Offers",
    "Dating",
    "Horoscopes",
    "Cartoons",
    "Photos",
    "Live",
    "World",
    "Europe",
    "Asia",
    "Africa",
    "Americas",
    "Markets",
    "Money",
]
_SUBJECTS = [
    "Council tax",
    "Swimming pool",
    "Bakery",
    "Teenager",
    "Bus drivers",
    "Rare owl",
    "School choir",
    "Former mayor",
    "Harvest festival",
    "Library",
    "Village pub",
    "Brewery",
    "Lifeboat crew",
    "Cyclist",
    "Headteacher",
    "Farm shop",
    "Museum",
    "Goalkeeper",
    "Landlord",
    "Nurse",
    "Orchestra",
    "Ferry",
]
_VERBS = [
    "wins",
    "loses",
    "plans",
    "drops",
    "celebrates",
    "opens",
    "closes",
    "launches",
    "backs",
    "rejects",
    "questions",
    "reveals",
    "rescues",
    "welcomes",
    "marks",
    "sells",
]
_OBJECTS = [
    "national prize",
    "two hundred homes",
    "pay offer this month",
    "first owl since 1987",
    "royal concert",
    "memoir of turbulent decade",
    "record crowd",
    "Sunday trial from January",
    "five walks along the estuary",
    "sourdough recipe",
    "cliff drama",
    "new stand",
    "parking charges",
    "hundredth birthday",
    "secret garden",
    "late licence",
    "solar roof",
    "lost ring after forty years",
    "winter menu",
    "charity swim",
]
_PROSE = (
    "The {paper} is published by {owner} Limited, registered office at {number} {street}, {town}, company number"
    " {long}",
    "We are a member of the press standards organisation and abide by its code of practice",
    "If you have a complaint about our journalism which concerns accuracy or intrusion, please write to {name}, the "
    "readers' editor, at the address above or call {town} {phone}",
    "Our website uses technology that remembers your preferences and helps us understand how readers arrive here",
    "We and our {number} partners store and read information on your device, such as cookies, in order to show"
    " advertising "
    "that suits you and to measure how it performs",
    "Comments are moderated between nine and five on working days and remain the responsibility of those who write"
    " them",
    "Competition rules, delivery questions, photograph sales, archive requests and back issues: see the service desk"
    " page "
    "for addresses and opening hours",
    "Sign up for the morning briefing by {name} and have the stories that matter in {town} sent to you at seven each"
    " day",
    "The {paper} has told the people of {town} what happens on their doorstep since {year}, and {owner} is proud of it",
    "Material on this site may not be reproduced, distributed or cached without the prior written permission of"
    " {owner}",
    "Editor: {name}. Deputy editor: {name}. Head of advertising: {name}. Switchboard: {phone}. Newsroom out of hours:"
    " {phone}",
    "Subscriptions start at {number} pounds a month and can be cancelled at any time by letter or in your account",
    "You can change your mind about cookies at the foot of every page; some of our partners rely on legitimate"
    " interest, "
    "to which you can object in the settings",
    "Registered at the post office as a newspaper. Printed in {town} by {owner} Print Works, {number} {street}",
    "Our journalists use artificial intelligence to proofread texts; {name} is responsible for all that we publish",
    "To place a notice in the paper call {name} on {phone} before noon on the day before it is to appear",
    "{owner} also publishes titles in {town}, {town} and {town} and reaches {long} readers each month",
    "This paper is printed on recycled paper, of which last year {number} per cent came from mills near {town}",
)


@dataclass(frozen=True, slots=True)
class Furniture:
    """Lines before, in the middle of and after an article."""

    before: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

    def around(self, paragraphs: Sequence[str]) -> str:
        middle = len(paragraphs) // 2 if self.within else 0
        lines = [*self.before, *paragraphs[:middle], *self.within, *paragraphs[middle:], *self.after]
        return "\n".join(lines)

    @property
    def words(self) -> int:
        return sum(len(line.split()) for line in (*self.before, *self.within, *self.after))


NONE = Furniture()


def furniture_of(site: str, style: str, words: int, seed: int) -> Furniture:
    """What `site` has around all its articles: about so many words of it."""
    return _MAKERS[style](random.Random(f"{seed} {site} {style}"), words)


def imprint_of(owner: str, words: int, seed: int) -> tuple[str, ...]:
    """Prose that all papers of an owner print, about so many words."""
    return _prose(random.Random(f"{seed} {owner}"), words)


def _menu_and_list(rng: random.Random, words: int) -> Furniture:
    menu = rng.sample(_MENU, min(words // 6, 40))
    headlines = _headlines(rng, words // 3)
    return Furniture(tuple(menu), after=("Most popular", *headlines, *_prose(rng, words // 2)))


def _one_line_each(rng: random.Random, words: int) -> Furniture:
    menu = rng.sample(_MENU, min(words // 5, 40))
    prose = [line for paragraph in _prose(rng, words * 2 // 5) for line in paragraph.split(". ")]
    within = ("Read more", *_headlines(rng, words // 8), "Advertisement")
    return Furniture(tuple(menu), within, ("Also in the news", *_headlines(rng, words // 4), *prose))


def _menu_in_a_line(rng: random.Random, words: int) -> Furniture:
    menu = " | ".join(rng.sample(_MENU, min(words // 10, 40)))
    trail = " > ".join(("Home", *rng.sample(_MENU[1:], 2)))
    return Furniture((menu, trail), after=(*_headlines(rng, words // 3), *_prose(rng, words // 2)))


def _all_prose(rng: random.Random, words: int) -> Furniture:
    paragraphs = _prose(rng, words)
    before = len(paragraphs) // 3
    return Furniture(paragraphs[:before], after=paragraphs[before:])


_MAKERS: dict[str, Callable[[random.Random, int], Furniture]] = dict(
    zip(STYLES, (_menu_and_list, _one_line_each, _menu_in_a_line, _all_prose), strict=True)
)


def _headlines(rng: random.Random, words: int) -> tuple[str, ...]:
    return _up_to(words, (f"{rng.choice(_SUBJECTS)} {rng.choice(_VERBS)} {rng.choice(_OBJECTS)}" for _ in range(words)))


def _prose(rng: random.Random, words: int) -> tuple[str, ...]:
    """Paragraphs of one to three sentences."""
    town, owner = rng.choice(TOWNS), f"{rng.choice(SURNAMES)} Regional Media"
    shuffled = rng.sample(_PROSE, len(_PROSE))
    sentences = list(_up_to(words, (_filled(rng, sentence, town, owner) for sentence in shuffled)))
    paragraphs = []
    while sentences:
        size = rng.randint(1, 3)
        paragraphs.append(" ".join(f"{sentence}." for sentence in sentences[:size]))
        sentences = sentences[size:]
    return tuple(paragraphs)


def _filled(rng: random.Random, sentence: str, town: str, owner: str) -> str:
    pieces: dict[str, Callable[[], str]] = {
        "{name}": lambda: f"{rng.choice(FIRST_NAMES)} {rng.choice(SURNAMES)}",
        "{number}": lambda: str(rng.randint(3, 940)),
        "{long}": lambda: f"{rng.randint(100_000, 9_900_000):,}",
        "{phone}": lambda: f"0{rng.randint(1000, 9999)} {rng.randint(100_000, 999_999)}",
        "{year}": lambda: str(rng.randint(1790, 1990)),
        "{street}": lambda: rng.choice(STREETS),
    }
    sentence = sentence.replace("{owner}", owner).replace("{paper}", f"{town} Courier").replace("{town}", town, 1)
    sentence = sentence.replace("{town}", "Linden", 1).replace("{town}", "Ashby")
    for mark, make in pieces.items():
        while mark in sentence:
            sentence = sentence.replace(mark, make(), 1)
    return sentence


def _up_to(words: int, lines: Iterable[str]) -> tuple[str, ...]:
    taken: list[str] = []
    left = words
    for line in lines:
        if left <= 0:
            break
        kept = " ".join(line.split()[: max(left, 4)])
        taken.append(kept)
        left -= len(kept.split())
    return tuple(taken)
