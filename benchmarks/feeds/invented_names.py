"""Names that no real person, place or firm is meant by, and numbers, drawn by a seed."""

import random
from collections.abc import Sequence

TOWNS = [
    "Marlow",
    "Olsena",
    "Linden",
    "Westbrook",
    "Fenwick",
    "Ottery",
    "Calder",
    "Haverhill",
    "Brampton",
    "Thornbury",
    "Eastleigh",
    "Corwen",
    "Dunmore",
    "Ashby",
    "Wexcombe",
    "Halden",
    "Northam",
    "Priory",
    "Selwick",
    "Tarvin",
    "Ulverton",
    "Yarrow",
    "Kelmore",
    "Penhallow",
    "Redmire",
    "Stainforth",
    "Whitby",
    "Alderney",
    "Bexcombe",
    "Cranleigh",
]
SURNAMES = [
    "Osborne",
    "Dolan",
    "Finching",
    "Dewhurst",
    "Lindqvist",
    "Quayle",
    "Rowntree",
    "Voss",
    "Harker",
    "Mbeki",
    "Castellano",
    "Okafor",
    "Petrov",
    "Ainsworth",
    "Brandt",
    "Chowdhury",
    "Dacosta",
    "Ellison",
    "Fairfax",
    "Grunwald",
    "Hadley",
    "Iqbal",
    "Jankowski",
    "Kaplan",
    "Larkin",
    "Moreau",
    "Nakamura",
    "Oyelaran",
    "Pemberton",
    "Quigley",
    "Rasmussen",
    "Sandoval",
    "Thackeray",
    "Underhill",
    "Vasquez",
    "Whitlock",
]
FIRST_NAMES = [
    "Helen",
    "Mira",
    "Daniel",
    "Joanna",
    "Peter",
    "Aisha",
    "Martin",
    "Sofia",
    "Edward",
    "Grace",
    "Tomas",
    "Leila",
    "Ronald",
    "Ingrid",
    "Samuel",
    "Priya",
    "Victor",
    "Beatrice",
    "Colin",
    "Nadia",
    "Oscar",
    "Ruth",
    "Gareth",
    "Elena",
    "Hugh",
    "Margaret",
    "Dermot",
    "Yusuf",
    "Clara",
    "Felix",
]
COMPANIES = [
    "Nordane",
    "Helix",
    "Tarvia",
    "Corvus",
    "Silverlake",
    "Brightwell",
    "Ironbridge",
    "Mercator",
    "Halcyon",
    "Oakhurst",
    "Pellworm",
    "Quanta",
    "Redstone",
    "Solvane",
    "Tidewater",
    "Umbria",
    "Vantage",
    "Westgate",
    "Zephyr",
    "Aldermoor",
    "Bluefin",
    "Castlegate",
]
TRADES = ("Foods", "Rail", "Energy", "Logistics", "Software", "Pharma", "Mining", "Textiles", "Capital", "Motors")
STREETS = [
    "Quay Street",
    "Mill Lane",
    "Station Road",
    "Church Hill",
    "Bridge Row",
    "Orchard Avenue",
    "Abbey Close",
    "Foundry Way",
    "Garden Terrace",
    "Canal Side",
    "Victoria Parade",
    "Chapel Walk",
    "Market Place",
    "Harbour View",
    "Priory Drive",
]
TEAMS = ("United", "Wanderers", "Albion", "County", "Rovers", "Athletic", "Town", "Rangers")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Draw:
    """Draws for one item of a family. What must differ from item to item goes by its number and not by chance."""

    def __init__(self, seed: str, number: int) -> None:
        self.number = number
        self._random = random.Random(f"{seed} {number}")
        self._orders = random.Random(seed)
        self._own_towns = self._shuffled(TOWNS)
        self._own_surnames = self._shuffled(SURNAMES)
        self._own_companies = self._shuffled(COMPANIES)

    @property
    def town(self) -> str:
        """A place that no other item of the family is about."""
        return self._own_towns[self.number % len(TOWNS)]

    @property
    def surname(self) -> str:
        return self._own_surnames[self.number % len(SURNAMES)]

    @property
    def company(self) -> str:
        name = self._own_companies[self.number % len(COMPANIES)]
        return f"{name} {TRADES[self.number % len(TRADES)]}"

    def other_town(self) -> str:
        return self.one_of([town for town in TOWNS if town != self.town])

    def name(self) -> str:
        """A person's name, any."""
        return f"{self.first_name()} {self.one_of(SURNAMES)}"

    def first_name(self) -> str:
        return self.one_of(FIRST_NAMES)

    def street(self) -> str:
        return self.one_of(STREETS)

    def one_of(self, values: Sequence[str]) -> str:
        return self._random.choice(values)

    def several(self, values: Sequence[str], count: int) -> list[str]:
        return self._random.sample(list(values), count)

    def whole(self, least: int, most: int) -> int:
        return self._random.randint(least, most)

    def sum(self, least: int, most: int) -> str:
        """A whole number as it is written: 12,400."""
        return f"{self.whole(least, most):,}"

    def decimal(self, least: float, most: float, digits: int = 2) -> str:
        return f"{self._random.uniform(least, most):.{digits}f}"

    def time(self) -> str:
        return f"{self.whole(6, 22)}:{self.whole(0, 59):02}"

    def day(self) -> str:
        return f"{self.whole(1, 28)} {self.one_of(MONTHS)}"

    def _shuffled(self, values: Sequence[str]) -> list[str]:
        return self._orders.sample(list(values), len(values))
