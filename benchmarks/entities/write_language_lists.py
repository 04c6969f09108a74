"""Writes the generated lists of German, French and Spanish: countries and common words.

    pip install --no-deps babel==2.19.0 pyspellchecker==0.9.1 faker==40.54.0
    python benchmarks/entities/write_language_lists.py

Sources: names of countries of CLDR through Babel (Unicode-3.0); words by their frequency from pyspellchecker (MIT);
Faker (MIT) tells which of these are given names of the language. None of them is needed to run unecho.
"""

import gzip
import importlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

from write_lexicon import DATA, LATIN, filled, fold, write

LOCALES = {
    "de": ("de_DE", "de_AT", "de_CH"),
    "fr": ("fr_FR", "fr_CH", "fr_BE"),
    "es": ("es_ES", "es_MX", "es_AR", "es_CO", "es_CL"),
}
COMMON_RANKS = {"de": 18_000, "fr": 24_000, "es": 24_000}
"""In German what follows is in the order of the alphabet: all as seldom."""
SHORTENED = re.compile(r"(?P<name>.+?) \((?P<other>.+)\)")
CALLED = {
    "Congo - Kinshasa": "Democratic Republic of Congo",
    "Congo - Brazzaville": "Republic of the Congo",
    "Côte d’Ivoire": "Ivory Coast",
    "Türkiye": "Turkey",
    "Timor-Leste": "East Timor",
}


def given_names(code: str) -> set[str]:
    names: set[str] = set()
    for locale in LOCALES[code]:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for attribute in dir(provider):
            value = getattr(provider, attribute)
            if "first_name" in attribute and isinstance(value, tuple | list | dict):
                names |= {fold(name) for name in value if isinstance(name, str) and LATIN.fullmatch(name)}
    return names


def common_words(code: str) -> set[str]:
    import spellchecker  # noqa: PLC0415

    data = (Path(spellchecker.__file__).parent / "resources" / f"{code}.json.gz").read_bytes()
    counts = json.loads(gzip.decompress(data))
    ranked = sorted(counts, key=lambda word: (-counts[word], word))[: COMMON_RANKS[code]]
    return {fold(word) for word in ranked if len(word) > 1 and word.isalpha()} - given_names(code)


def countries(code: str) -> Iterator[str]:
    """Lines of the name in the list of countries, and of what the language calls it."""
    from babel import Locale  # noqa: PLC0415

    english, names = Locale("en").territories, Locale(code).territories
    listed = {
        fold(alias.strip()): line.split("|")[0].strip()
        for line in (DATA / "countries.txt").read_text("utf-8").splitlines()
        for alias in line.split("|")
    }
    for territory in sorted(code for code in names if len(code) == 2 and code.isalpha()):
        called = english[territory].replace("&", "and").replace("St.", "Saint")
        name = listed.get(fold(CALLED.get(called, SHORTENED.sub(r"\g<name>", called))))
        if name is not None:
            found = SHORTENED.fullmatch(names[territory])
            yield " | ".join((name, *(found.groups() if found else (names[territory],)))).replace("’", "'")


def main() -> None:
    for code in LOCALES:
        write(f"{code}_countries", countries(code))
        write(f"{code}_common_words", filled(common_words(code)))


if __name__ == "__main__":
    main()
