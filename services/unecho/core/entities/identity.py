"""Folding of spellings, and the ids made from folded names."""

import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from anyascii import anyascii

from unecho.core.entities.entity import EntityType
from unecho.core.entities.lexicon.given_forms import SAME_GIVEN_NAME
from unecho.core.entities.lexicon.qualifiers import STATE_OF

# Letters that do not decompose into a base letter and a mark.
_LETTERS = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ı": "i",
        "’": "'",
        "ʼ": "'",
        "ʻ": "'",
    }
)
_LATIN_MARKS = re.compile(r"([a-z])[\u0300-\u036f]+")
_FORMAL_GIVEN_NAME = {
    form: forms.split()[0] for forms in SAME_GIVEN_NAME.strip().splitlines() for form in forms.split()
}
# Endings of one Slavic surname as outlets romanise it: Zelenskyy, Zelenskiy, Zelenskyi, Zelenskii, Zelensky, Zelenski.
_SLAVIC_ENDING = re.compile(
    r"(?<=[sc]k)(?:yy|iy|yi|ii|yj|ij|y|i)$|(?<=\w\w[bcdfghjklmnprstvwxz])(?:yy|iy|yi|ii|yj|ij)$"
)
_LAST_OF_SLAVIC = ("y", "i", "j")
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
    "aktiengesellschaft",
    "aps",
    "as",
    "berhad",
    "bhd",
    "doo",
    "jsc",
    "kg",
    "kgaa",
    "kk",
    "lp",
    "ltda",
    "nyrt",
    "oao",
    "ojsc",
    "ooo",
    "oy",
    "pao",
    "pjsc",
    "pte",
    "pty",
    "saa",
    "sab",
    "sarl",
    "sas",
    "sdn",
    "srl",
    "sro",
    "tbk",
    "zao",
]
"""What a company's legal form is called at the end of its name."""
_COMPANY_ENDINGS = frozenset(COMPANY_ENDINGS)
_COMPANY_ENDING = re.compile(rf"(?:,? (?:{'|'.join(COMPANY_ENDINGS)}))+$")
_ARABIC_ARTICLES = frozenset(("al", "el", "ul", "as", "ash", "ad", "an", "ar", "at", "az"))
# "Abdel Fattah", "Abdul-Fattah", "Abd al-Fattah", "Abdelfattah".
_SERVANT = re.compile(r"\babd(?:(?: ?[aeu]l)[ -]?|[ -]al[ -])(?=\w)")
_PATRONYMIC = re.compile(r"\w{3,}(?:[oe]vi(?:ch|c|tch|tsch)|ovna|evna|ovych|[iy]vna)")
_SAME_PART = {"ibn": "bin", "jnr": "jr", "junior": "jr", "snr": "sr", "st": "saint"}
# What English writes in two ways, and what is cut short.
_SAME_WORD = {
    pair.partition(":")[0]: pair.partition(":")[2]
    for pair in [
        "organisation:organization",
        "defence:defense",
        "centre:center",
        "theatre:theater",
        "programme:program",
        "labour:labor",
        "harbour:harbor",
        "dept:department",
        "univ:university",
        "intl:international",
        "natl:national",
        "assn:association",
        "bros:brothers",
        "govt:government",
        "st:saint",
        "ctr:center",
        "comm:commission",
        "inst:institute",
        "tech:technology",
        "mfg:manufacturing",
        "labs:laboratories",
    ]
}
_BODY_OF = re.compile(r"(?P<what>[\w ]+) (?P<body>ministry|department)$")
_CLUB = re.compile(r"^(?:(?:fc|afc|cf) (.+)|(.+) (?:fc|afc|cf|football club))$")
_SAID_OTHERWISE = frozenset(("fc", "afc", "cf", "club", "ministry", "department"))
"""With which a body's name begins or ends that these two may fit."""
_STATE_OF_CODE = {
    code: state.replace("-", " ")
    for code, _, state in (pair.partition(":") for pair in STATE_OF.split())
    if len(code) == len("KS")
}
_PARTS_KEPT: Final = 65_536
_DOUBLE = re.compile(r"([bcdfghjklmnpqrstvwxz])\1")
_APOSTROPHE: Final = "'"
_NOT_SLUG = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Spelling:
    """What tells that two spellings are one name.

    Attributes:
        common: words that are no company without its legal form ("News Corp").
        forms: of a part of a name, as `plain_part` gives it, the form that stands for all that are the same.
    """

    common: Collection[str]
    forms: Mapping[str, str]


def fold(word: str) -> str:
    """Return `word` in lower case without marks or full stops; letters of other alphabets stay."""
    if word.isascii():
        return word.lower().replace(".", "")
    decomposed = unicodedata.normalize("NFKD", word).lower().translate(_LETTERS)
    return unicodedata.normalize("NFC", _LATIN_MARKS.sub(r"\1", decomposed)).replace(".", "")


def read_forms(lines: str) -> dict[str, str]:
    """Return `Spelling.forms` of lines of forms, the one that stands for all first."""
    return {form: forms[0] for forms in map(str.split, lines.splitlines()) for form in forms}


@lru_cache(_PARTS_KEPT)
def plain_part(part: str) -> str:
    """Return a folded part of a name without apostrophes and doubled consonants, its Slavic ending as "y"."""
    plain = _with_ending(part.replace("'", ""))
    # To look first takes a fifth of the time of a `sub` with a group.
    return (_DOUBLE.sub(r"\1", plain) if _DOUBLE.search(plain) else plain).replace("aa", "a")


def entity_id(name: str, kind: EntityType, spelling: Spelling) -> str:
    """Return the id of `name`: type, colon, and the folded name with what varies between outlets taken out."""
    folded = " ".join(fold(name).replace("&amp;", "&").split()).removeprefix("the ")
    if kind is EntityType.PERSON:
        folded = _person(folded, spelling.forms)
    elif kind is EntityType.ORGANIZATION:
        folded = _organisation(folded, spelling.common)
    else:
        folded = " ".join("saint" if word == "st" else word for word in folded.split())
        # "Lawrence, KS".
        folded = _STATE_OF_CODE.get(folded, folded)
    return f"{kind.lower()}:{_slug(folded.replace(_APOSTROPHE, ''))}"


def _slug(folded: str) -> str:
    """With hyphens for all but letters and figures."""
    words = folded.split()
    # Nearly always, and in a third of the time.
    return "-".join(words) if "".join(words).isalnum() else _NOT_SLUG.sub("-", folded).strip("-")


def company_base(folded: str) -> str:
    """Return a folded company name without its legal form ("procter & gamble co")."""
    if folded.rpartition(" ")[2] in _COMPANY_ENDINGS:
        folded = _COMPANY_ENDING.sub("", folded)
    return folded.rstrip(",")


def _organisation(folded: str, common: Collection[str]) -> str:
    short = company_base(folded)
    # "News Corp" without its ending would be any news.
    folded = (folded if short in common else short).replace("&", " and ")
    words = [_SAME_WORD.get(word, word) for word in folded.replace("-", " ").split()]
    folded = " ".join(words)
    if not _SAID_OTHERWISE.isdisjoint(words[:1] + words[-1:]):
        club = _CLUB.match(folded)
        return (
            f"{club.group(1) or club.group(2)} fc"
            if club is not None
            else _BODY_OF.sub(r"\g<body> of \g<what>", folded)
        )
    return folded


def _person(folded: str, forms: Mapping[str, str]) -> str:
    folded = folded.replace(",", "")
    if "abd" in folded:
        folded = _SERVANT.sub("abdul", folded)
    words = [_SAME_PART.get(word, word) for word in _initials_joined(folded.replace("-", " ").split())]
    words = [word for word in words[:1] + _without_middle(words[1:]) if word]
    words = [_form(word, forms) for word in words]
    if len(words) > 1:
        words[0] = _FORMAL_GIVEN_NAME.get(words[0], words[0])
    return " ".join(words)


def _initials_joined(words: list[str]) -> list[str]:
    """With the initials that begin a name as one word: "J. K." is "J.K."."""
    count = 0
    while count < len(words) - 1 and len(words[count]) == 1:
        count += 1
    return ["".join(words[:count]), *words[count:]] if count > 1 else words


def _without_middle(words: list[str]) -> list[str]:
    """Without what outlets leave out: initials, patronymics and articles of Arabic names."""
    last = len(words) - 1
    return [
        word
        for place, word in enumerate(words)
        if word not in _ARABIC_ARTICLES and not (place < last and (len(word) == 1 or _PATRONYMIC.fullmatch(word)))
    ]


def _form(part: str, forms: Mapping[str, str]) -> str:
    if not part.isascii():
        part = fold(anyascii(part))
    known = forms.get(plain_part(part))
    return _with_ending(part) if known is None else known


def _with_ending(part: str) -> str:
    return _SLAVIC_ENDING.sub("y", part) if part.endswith(_LAST_OF_SLAVIC) else part
