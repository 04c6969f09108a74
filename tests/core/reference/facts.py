"""Names and figures, by regular expressions over the folded text. See `core.signing.facts`."""

import re
from collections import Counter
from collections.abc import Set
from dataclasses import dataclass
from typing import Final

_MASK64: Final = (1 << 64) - 1
_GOLDEN: Final = 0x9E3779B97F4A7C15
_MIX_1: Final = 0xBF58476D1CE4E5B9
_MIX_2: Final = 0x94D049BB133111EB
_LETTER: Final = r"A-Za-z\x80-\U0010ffff"
_CURRENCY: Final = "$\x02\x03\x04\x05\x06\x07\x08"
_A_WORD: Final = rf"[{_LETTER}](?:[{_LETTER}0-9]|'(?=[{_LETTER}]))*"
_WORD: Final = re.compile(_A_WORD)
_TOKEN: Final = re.compile(
    rf"(?P<word>{_A_WORD})"
    rf"|(?P<sign>(?<![{_LETTER}0-9])[-+])?(?P<currency>[{_CURRENCY}])?(?P<number>[0-9](?:[0-9]|[.,:](?=[0-9]))*)"
    r'|(?P<end>[\n!".;?])'
)
_PER_CENT: Final = re.compile(rf" per cent(?![{_LETTER}0-9])")
_MONTHS_AS_WRITTEN: Final = (
    "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep|october oct"
    "|november nov|december dec"
)
_MONTHS: Final = {
    name: number for number, names in enumerate(_MONTHS_AS_WRITTEN.split("|"), 1) for name in names.split()
}
_DAYS_AS_WRITTEN: Final = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend"
)
_TIMES: Final = _MONTHS.keys() | _DAYS_AS_WRITTEN.split()
_UNITS_AS_WRITTEN: Final = (
    "percent pct prozent procent|thousand k tsd mille|million millions m mn|billion billions bn b"
    "|trillion trillions tn trn"
)
_UNITS: Final = {
    word: 100 + meaning for meaning, words in enumerate(_UNITS_AS_WRITTEN.split("|")) for word in words.split()
}


@dataclass(slots=True)
class _Token:
    kind: str
    value: int
    begins: bool
    line: int


@dataclass(frozen=True, slots=True)
class PlainFacts:
    """Those of `core.signing.facts.Facts`, as lists, and the line of each."""

    values: list[int]
    contexts: list[int]
    lines: list[int]
    figures: int


def find_facts(folded: str, stopwords: Set[str], most: int) -> PlainFacts:
    """Those of a text that `core.signing.facts` has folded."""
    tokens = _tokens(folded, stopwords)
    kinds = Counter(token.kind for token in tokens)
    if kinds["name"] + kinds["capital"] > 2 * kinds["word"]:
        for token in tokens:
            token.kind = "word" if token.kind == "name" else token.kind
    facts = _facts(tokens)
    around = _around(tokens, facts)
    found: dict[int, tuple[int, int, int]] = {}
    for token, context in zip(tokens, around, strict=True):
        if (token.value or 1) in facts and token.kind in ("name", "figure"):
            fact = ((token.value or 1) * _MIX_1 & _MASK64) >> 32
            found.setdefault((token.value or 1), (fact, context, token.line))
    listed = list(found.values())
    if len(listed) > most:
        least = sorted(fact for fact, _, _ in listed)[most]
        listed = [row for row in listed if row[0] < least]
    figures = 0
    for token in tokens:
        figures = _and(figures, token.value) if token.kind == "figure" else figures
    columns = [list(column) for column in zip(*listed, strict=True)] or [[], [], []]
    return PlainFacts(*columns, figures)


def _tokens(folded: str, stopwords: Set[str]) -> list[_Token]:
    tokens: list[_Token] = []
    month, begins, at, line = 0, True, 0, 0
    while found := _TOKEN.search(folded, at):
        at, last = found.end(), tokens[-1] if tokens else None
        follows = last is not None and (last.kind, last.line, begins) == ("figure", line, False)
        if found["end"]:
            begins = True
            line += found["end"] == "\n"
            month = month if found["end"] == "." else 0
            continue
        if found["number"]:
            said = (found["currency"] or "") + (found["sign"] or "") + found["number"].replace(",", "")
            value, at = _with_suffix(_hash(said, 7), folded, at)
            value = _and(value, month) if month else value
            tokens.append(_Token("figure", value, begins, line))
            month, begins = 0, False
            continue
        word, is_capital = _word(found["word"]), found["word"][0].isupper() and found["word"][0].isascii()
        if is_capital and word in _TIMES:
            month = _MONTHS.get(word, 0)
            if month and follows and last is not None:
                last.value, month = _and(last.value, month), 0
            tokens.append(_Token("time", _hash(word), begins, line))
        elif follows and not is_capital and last is not None and word in _UNITS:
            last.value = _and(last.value, _UNITS[word])
            continue
        else:
            is_name = is_capital and len(word) > 1 and word not in stopwords
            kind = "name" if is_name else "capital" if is_capital else "word"
            tokens.append(_Token(kind, _hash(word), begins, line))
            month = 0
        begins = False
    return tokens


def _with_suffix(value: int, folded: str, at: int) -> tuple[int, int]:
    """The figure with its unit, and where what is after it begins."""
    if folded.startswith(("%", " %"), at):
        return _and(value, 100), at
    per_cent = _PER_CENT.match(folded, at)
    if per_cent is not None:
        return _and(value, 100), per_cent.end()
    if folded[at : at + 1] and folded[at] in _CURRENCY:
        return _and(value, ord(folded[at])), at
    written = _WORD.match(folded, at)
    unit, end = (_word(written[0]), written.end()) if written is not None else ("", at)
    size = len(unit.encode("utf-8", "surrogatepass"))
    if unit in _UNITS:
        return _and(value, _UNITS[unit]), end
    if size > 2:
        return value, at
    is_ordinal = size == 2 and unit[0] in "snrt"
    return (value if is_ordinal or not unit else _and(value, _hash(unit))), end


def _word(written: str) -> str:
    word = _lower(written.replace("'", ""))
    size = len(word.encode("utf-8", "surrogatepass"))
    return word[:-1] if size > 2 and _lower(written).endswith("'s") else word


def _facts(tokens: list[_Token]) -> set[int]:
    facts = {(token.value or 1) for token in tokens if token.kind == "figure"}
    ahead = [*tokens[1:], _Token("word", 0, True, 0)]
    for token, following in zip(tokens, ahead, strict=False):
        if token.kind == "name" and (not token.begins or (following.kind == "name" and not following.begins)):
            facts.add(token.value or 1)
    return facts


def _around(tokens: list[_Token], facts: Set[int]) -> list[int]:
    """16 bits of the words around each token that are no facts."""
    words = [
        token.value
        if token.kind in ("word", "capital") or (token.kind == "name" and (token.value or 1) not in facts)
        else None
        for token in tokens
    ]
    before, after = [0], [0]
    for word in words:
        before.append(before[-1] if word is None else word)
    for word in reversed(words):
        after.append(after[-1] if word is None else word)
    pairs = zip(before[:-1], after[-2::-1] if tokens else [], strict=True)
    return [(_and(one, other) * _GOLDEN & _MASK64) >> 48 for one, other in pairs]


def _lower(text: str) -> str:
    return "".join(letter.lower() if letter.isascii() else letter for letter in text)


def _and(value: int, more: int) -> int:
    return (value * 31 + more) & _MASK64


def _hash(text: str, seed: int = 0) -> int:
    """SplitMix64's finaliser (Steele, Lea, Flood 2014) over the bytes, eight at a time."""
    data = text.encode("utf-8", "surrogatepass")
    value = seed ^ len(data)
    for start in range(0, len(data), 8):
        value = ((value ^ int.from_bytes(data[start : start + 8], "little")) + _GOLDEN) & _MASK64
        value = ((value ^ (value >> 30)) * _MIX_1) & _MASK64
        value = ((value ^ (value >> 27)) * _MIX_2) & _MASK64
        value ^= value >> 31
    return value
