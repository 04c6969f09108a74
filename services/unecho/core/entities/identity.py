"""Folding of spellings, and the ids made from folded names."""

import re
import unicodedata
from collections.abc import Collection
from typing import Final

from unecho.core.entities.entity import EntityType
from unecho.core.entities.lexicon.given_forms import SAME_GIVEN_NAME

# Letters that do not decompose into a base letter and a mark.
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "’": "'", "ʼ": "'"}
)
_LATIN_MARKS = re.compile(r"([a-z])[\u0300-\u036f]+")
_FORMAL_GIVEN_NAME = {
    form: forms.split()[0] for forms in SAME_GIVEN_NAME.strip().splitlines() for form in forms.split()
}
# Endings of one Slavic surname as outlets romanise it: Zelenskyy, Zelenskiy, Zelenskyi, Zelenskii, Zelensky, Zelenski.
_SLAVIC_ENDING = re.compile(r"(?<=[sc]k)(?:yy|iy|yi|ii|yj|ij|y|i)$")
COMPANY_ENDINGS: Final = [
    "incorporated",
    "inc",
    "corporation",
    "corp",
    "company",
    "co",
    "limited",
    "ltd",
    "llc",
    "llp",
    "plc",
    "ag",
    "sa",
    "nv",
    "bv",
    "gmbh",
    "spa",
    "ab",
    "asa",
    "oyj",
    "se",
]
"""What a company's legal form is called at the end of its name."""
_COMPANY_ENDING = re.compile(rf"(?:,? (?:{'|'.join(COMPANY_ENDINGS)}))+$")
_NOT_SLUG = re.compile(r"[\W_]+")
_INITIAL = re.compile(r"(?<= )\w\.? ")


def fold(word: str) -> str:
    """Return `word` in lower case without marks or full stops; letters of other alphabets stay."""
    if word.isascii():
        return word.lower().replace(".", "")
    decomposed = unicodedata.normalize("NFKD", word).lower().translate(_LETTERS)
    return unicodedata.normalize("NFC", _LATIN_MARKS.sub(r"\1", decomposed)).replace(".", "")


def entity_id(name: str, kind: EntityType, common: Collection[str]) -> str:
    """Return the id of `name`: type, colon, and the folded name with what varies between outlets taken out.

    `common`: words that are no company without its legal form ("News Corp").
    """
    folded = " ".join(fold(name).replace("&amp;", "&").split()).removeprefix("the ")
    if kind is EntityType.PERSON:
        folded = _person(folded)
    elif kind is EntityType.ORGANIZATION:
        short = company_base(folded)
        # "News Corp" without its ending would be any news.
        folded = (folded if short in common else short).replace("&", " and ")
        folded = (
            folded.replace("organisation", "organization").replace("defence", "defense").replace("centre", "center")
        )
    slug = _NOT_SLUG.sub("-", folded.replace("'", "")).strip("-")
    return f"{kind.lower()}:{slug}"


def company_base(folded: str) -> str:
    """Return a folded company name without its legal form ("procter & gamble co")."""
    return _COMPANY_ENDING.sub("", folded).rstrip(",")


def _person(folded: str) -> str:
    words = [word for word in _INITIAL.sub("", folded).replace("-", " ").split() if word]
    if len(words) > 1:
        words[0] = _FORMAL_GIVEN_NAME.get(words[0], words[0])
        # "bin", "van" are part of the surname; "al" and "el" come and go between outlets.
        words = [words[0], *(word for word in words[1:] if word not in {"al", "el"})]
    if words:
        words[-1] = _SLAVIC_ENDING.sub("y", words[-1])
    return " ".join(words)
