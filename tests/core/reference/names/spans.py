"""Cuts runs of capitalised words into names and gives each the type that its own words and neighbours tell."""

from dataclasses import dataclass

from reference.names import gazetteer as g
from reference.names.boundaries import (
    link,
    longest_known,
    name_stop,
    organisation_stop,
    person_stop,
    with_complement,
)
from reference.names.capitals import NAME_GLUE, PHRASE_GLUE, Word, word_after, word_before
from reference.names.neighbours import (
    before_state,
    dateline,
    defined,
    heading,
    lower_case_title,
    postal_state,
    quoted,
    title_of,
    type_beside,
)
from unecho.core.entities.entity import EntityType

PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE


@dataclass(slots=True)
class Span:
    """A name found in a text.

    Attributes:
        key: its folded words with single spaces.
        start: offset of its first character.
        end: offset after its last character.
        type: None where nothing in or beside it tells.
        firm: the type is sure enough to hold for the same words elsewhere in the text.
        known: the gazetteer's entry.
        weak: by itself too little to be taken for a name.
        loose: a known place of one word that nothing beside it calls a place.
    """

    key: str
    start: int
    end: int
    type: EntityType | None
    firm: bool = False
    known: g.Known | None = None
    weak: bool = False
    loose: bool = False


def read_run(text: str, run: list[Word]) -> list[Span]:  # noqa: PLR0912 - one decision list, in the order that it applies
    """Return the names in one run of capitalised words, in order."""
    spans: list[Span] = []
    at = stop = 0
    titled = lower_case_title(text, run[0])
    while at < len(run):
        word = run[at]
        if at and (word.glue not in NAME_GLUE or run[at - 1].possessive):
            titled = False
        if postal_state(text, word):
            spans.append(_span(run, at, at + 1, PLACE))
            titled, at = False, at + 1
            continue
        count, known = longest_known(run, at)
        if at >= stop:
            stop = name_stop(run, at)
        end = at if _is_date(text, run, at) else organisation_stop(run, at, stop)
        if end > at + 1:
            end = _with_known(run, at, end, stop, known)
        if known is None and _is_kind(run, at, end):
            at += 1
            continue
        if end > at + count and not (titled and known is None) and (known is not None or word.key not in g.FUNCTION):
            end = with_complement(run, end)
            spans.append(_span(run, at, end, ORGANIZATION, firm=True))
            spans[-1].weak = heading(text, run[at:end])
        elif known is not None:
            if titled and known.type is PLACE and count == 1 and word.key not in g.COUNTRY:
                end = person_stop(run, at, stop)
                spans.append(_span(run, at, end, PERSON, firm=True))
            else:
                spans.append(_known_span(text, run, at, at + count, known, stop))
                end = at + count
                if spans[-1].end != run[end - 1].end:
                    end = next(i for i in range(at, len(run)) if run[i].end == spans[-1].end) + 1
        elif word.key in g.EVENT_HEAD and at + 1 < len(run) and run[at + 1].glue.startswith(" of "):
            end = name_stop(run, at + 1)
        elif _is_month_and_surname(text, run, at, stop):
            end = person_stop(run, at, stop)
            spans.append(_span(run, at, end, PERSON, firm=True))
        elif word.key in g.DEMONYM or word.key in g.NOT_NAME:
            end = at + 1
        elif _is_title(run, at, stop) and not _is_initials(run, at, stop):
            titled = not word.possessive and (titled or word.key not in g.TITLE_PART)
            at += 1
            continue
        elif word.key in g.FUNCTION and not (word.key in g.GIVEN and _person_follows(run, at, stop)):
            end = at + 1
        else:
            end = person_stop(run, at, stop)
            spans.extend(_unknown(text, run, at, end, titled))
            if run[at].key in g.ORGANISATION_HEAD and end == at + 1:
                complement = with_complement(run, end)
                if complement > end:
                    spans = [span for span in spans if span.start < word.start]
                    spans.append(_span(run, at, complement, ORGANIZATION, firm=True))
                    end = complement
        titled = False
        at = max(end, at + 1)
    return spans


def _known_span(  # noqa: PLR0911 - one decision list, in the order that it applies
    text: str, run: list[Word], at: int, end: int, known: g.Known, stop: int
) -> Span:
    word = run[at]
    single = end == at + 1
    rest = run[end:stop]
    if rest and not word.possessive and (known.type is PLACE or (known.type is ORGANIZATION and single)):
        if rest[-1].key in g.PLACE_END and not any(w.key in g.TITLE or w.key in g.DEMONYM for w in rest[:-1]):
            return _span(run, at, stop, PLACE, firm=True)
        # "the Montreal Victorias": a club.
        team = len(rest) == 1 and rest[0].key.endswith("s") and rest[0].key not in g.DEMONYM and rest[0].glue == " "
        if team and rest[0].key not in g.TITLE and word_before(text, word.start).lower() == "the":
            return _span(run, at, stop, ORGANIZATION, firm=True)
        # "Paris Hilton", "Israel Katz": a given name before a surname, or a word that is in no list.
        alone = len(rest) == 1 or (len(rest) == 2 and rest[1].glue == "-")
        if single and alone and word.key in g.GIVEN and _is_surname(rest[0]):
            return _span(run, at, stop, PERSON, firm=True)
    # "the Orlando Sentinel", "chief executive of Halden Analytics".
    the = word_before(text, word.start).lower() == "the"
    if (
        rest
        and (the or title_of(text, word.start))
        and known.type is PLACE
        and not run[end - 1].possessive
        and len(rest) <= 2
        and _is_plain_name(rest)
    ):
        return _span(run, at, stop, ORGANIZATION)
    # "Reagan National Airport": named after him.
    is_place = known.type is PERSON and bool(rest) and not run[end - 1].possessive
    is_place = is_place and rest[-1].key in g.PLACE_END and rest[-1].key not in g.SURNAME
    if is_place and not any(w.key in g.FIRM_TITLE or w.key in g.DEMONYM for w in rest):
        return _span(run, at, stop, PLACE, firm=True)
    # "Donald Trump Jr.": not his father.
    if known.type is PERSON and not single and rest and rest[0].key in g.YOUNGER:
        return _span(run, at, end + 1, PERSON, firm=True)
    if (
        single
        and known.type is PERSON
        and rest
        and not (rest[0].key in g.TITLE or rest[0].key in g.DEMONYM or rest[0].key in g.COMMON)
    ):
        return _span(run, at, stop, PERSON)
    span = _span(run, at, end, known.type, firm=not single or word.key not in g.SURNAME)
    span.known = known
    after = word_after(text, run[end - 1].end)
    span.weak = single and word.initial and word.key in g.COMMON
    span.weak = span.weak and not (known.type is ORGANIZATION and after in g.DOES)
    if single and known.type is PLACE:
        before = word_before(text, word.start).lower()
        span.loose = before not in g.BEFORE_PLACE and after not in g.AFTER_PLACE
    return span


def _is_plain_name(words: list[Word]) -> bool:
    """Say whether words may be the rest of a name that begins with a place's."""
    others = (g.TITLE, g.EVENT_END, g.NOT_NAME, g.DEMONYM, g.FUNCTION, g.KNOWN, g.YOUNGER, g.GIVEN)
    return all(w.glue == " " and not w.text.isupper() and not any(w.key in o for o in others) for w in words)


def _is_surname(word: Word) -> bool:
    """Say whether `word` is the surname of a given name that is a place too."""
    if word.glue != " " or word.key in g.TITLE or word.key in g.DEMONYM or word.key in g.NOT_NAME:
        return False
    if word.key in g.SURNAME:
        return True
    return word.key not in g.COMMON and word.key not in g.KNOWN and not word.text.isupper()


def _is_date(text: str, run: list[Word], at: int) -> bool:
    """Say whether a day or month follows a preposition: "On Monday Deutsche Bank"."""
    word = run[at]
    before = word_before(text, word.start).lower()
    if word.glue == " and ":
        # "The News of the World and Sunday Times".
        return word.key in g.NOT_NAME and run[at - 1].key in g.NOT_NAME
    return word.key in g.NOT_NAME and before in g.FUNCTION and before not in _ARTICLES


def _is_month_and_surname(text: str, run: list[Word], at: int, stop: int) -> bool:
    """Say whether a month that is a given name too stands before a surname: "April Jones"."""
    if at + 1 >= stop or not (run[at].key in g.NOT_NAME and run[at].key in g.GIVEN):
        return False
    if word_before(text, run[at].start).lower() in g.BEFORE_PLACE:
        return False
    word = run[at + 1]
    others = (g.TITLE, g.EVENT_END, g.PLACE_END, g.ORGANISATION_END, g.NOT_NAME, g.DEMONYM)
    return word.glue == " " and word.key in g.SURNAME and not any(word.key in words for words in others)


def _unknown(  # noqa: PLR0911, PLR0912 - one decision list, in the order that it applies
    text: str, run: list[Word], at: int, end: int, titled: bool
) -> list[Span]:
    name = run[at:end]
    first, last = name[0], name[-1]
    if titled:
        return [_span(run, at, end, PERSON, firm=True)]
    if last.key in g.EVENT_END or (len(name) > 1 and first.key in g.EVENT_BEGINNING):
        return []
    if before_state(text, last) or dateline(text, first, last.end):
        return [_span(run, at, end, PLACE, firm=True)]
    if len(name) == 1:
        return _unknown_word(text, first)
    # "Minister for Women and Equalities Nora Finch".
    is_office = len(name) > 2 and first.glue in PHRASE_GLUE and first.key not in g.GIVEN
    if is_office and name[1].key in g.GIVEN and name[1].key not in g.COMMON and name[1].glue == " ":
        return [_span(run, at + 1, end, PERSON, firm=True)]
    for split in range(at + 2, end - 1):
        if "&" in run[split].glue and first.key in g.GIVEN and run[split].key in g.GIVEN:
            return [_span(run, at, split, PERSON, firm=True), _span(run, split, end, PERSON, firm=True)]
    if last.key in g.PLACE_END and (last.key not in g.SURNAME or first.key not in g.GIVEN or len(name) > 2):
        if last.key == "district" and name[-2].key == "school":
            return [_span(run, at, end, ORGANIZATION, firm=True)]
        return [_span(run, at, end, PLACE, firm=True)]
    if first.initial and first.key in g.COMMON and first.key not in g.GIVEN:
        return _unknown(text, run, at + 1, end, titled)
    is_plain = last.key not in g.COMMON or last.key in g.SURNAME or last.key in g.YOUNGER
    # "Steve Jobs": after what is nothing but a given name a common word is a surname.
    if len(name) == 2 and first.key in g.GIVEN and first.key not in g.COMMON and last.glue == " ":
        is_plain = is_plain or not (last.key in g.TITLE or last.key in g.FUNCTION or last.key in g.NOT_NAME)
    if first.key in g.GIVEN and first.key not in g.PLACE_HEAD and is_plain:
        return [_span(run, at, end, PERSON, firm=True)]
    if first.key in g.PLACE_HEAD and (last.key not in g.COMMON or last.key in g.KNOWN):
        return [_span(run, at, end, PLACE, firm=True)]
    if any(word.glue not in (" ", "-", "\u00a0") for word in name[1:]) and "&" not in name[1].glue:
        return [_span(run, at, end, PERSON, firm=True)]
    if len(first.text.replace(".", "")) <= 2 and first.text.replace(".", "").isupper() and last.text[1:].islower():
        return [_span(run, at, end, PERSON, firm=True)]
    if all(word.text.isupper() and len(word.text) > 1 for word in name):
        return [] if any(word.key in g.COMMON for word in name) else [_span(run, at, end, ORGANIZATION)]
    common = sum(word.key in g.COMMON and word.key not in g.SURNAME for word in name)
    if common == len(name):
        return []
    if common or any("&" in word.glue for word in name):
        for at_given in range(at + 1, end - 1):
            if run[at_given].key in g.GIVEN and run[at_given].key not in g.COMMON:
                return [_span(run, at_given, end, PERSON, firm=True)]
        # "the Perth Glory"; without an article such words are headings and titles of works more often than names.
        named = word_before(text, first.start).lower() == "the" or any("&" in word.glue for word in name[1:])
        return [_span(run, at, end, ORGANIZATION)] if named else []
    beside = word_before(text, first.start), word_after(text, last.end)
    if beside[0] == "at" or beside[0] in g.BEFORE_ORGANISATION or beside[1] in g.AFTER_ORGANISATION:
        return [_span(run, at, end, ORGANIZATION)]
    if title_of(text, first.start):
        return [_span(run, at, end, ORGANIZATION)]
    if any(len(word.text) > 1 and word.text.isupper() and word.glue == "-" for word in name):
        return [_span(run, at, end, ORGANIZATION)]
    told = defined(text, last.end)
    if told in (PLACE, ORGANIZATION):
        return [_span(run, at, end, told, firm=True)]
    if told is PERSON or len(name) <= 3:
        return [_span(run, at, end, PERSON, firm=last.key in g.SURNAME)]
    return [_span(run, at, end, ORGANIZATION)]


def _unknown_word(text: str, word: Word) -> list[Span]:
    letters = word.text.replace(".", "")
    if len(letters) < 2 or not letters.isalpha() or quoted(text, word):
        return []
    common = word.key in g.COMMON
    given = word.key in g.GIVEN
    if common and (word.key not in g.PLAIN_GIVEN or letters.isupper()):
        # "Carter", where the text has "Ana Carter".
        if letters.isupper() or (word.initial and word.key not in g.SURNAME) or word.key in g.TITLE:
            return []
        return [Span(word.key, word.start, word.end, None, weak=True)]
    kind = None if common else type_beside(text, word) or defined(text, word.end)
    before = word_before(text, word.start)
    by_ending = False
    if kind is None:
        if letters.isupper():
            if len(letters) > 8:
                return []
            kind = ORGANIZATION
        elif any(letter.isupper() for letter in letters[1:]) and not _scottish(word.text):
            kind = ORGANIZATION
        elif (given or word.key in g.SURNAME) and before.lower() not in _ARTICLES:
            kind = PERSON
        elif before == "of" and not common:
            kind = PLACE
        elif not common:
            kind = _by_ending(word)
            by_ending = kind is not None
    span = Span(word.key, word.start, word.end, kind)
    span.weak = word.initial and (common or kind is None or by_ending)
    if kind is ORGANIZATION and letters.isupper():
        # Half of the capitals in running text are terms of a trade ("RFP"); "the NFTC" and "(NFTC)" are bodies.
        span.weak = text[word.start - 1 : word.start] != "(" and word_before(text, word.start).lower() != "the"
    return [span]


_ARTICLES = frozenset({"the", "a", "an"})


def _by_ending(word: Word) -> EntityType | None:
    if len(word.text) < 6:
        return None
    if word.text.endswith(g.PLACE_ENDINGS):
        return PLACE
    return PERSON if word.text.endswith(g.SURNAME_ENDINGS) else None


def _scottish(name: str) -> bool:
    return name.startswith(("Mc", "Mac", "O'", "O’", "D'", "D’", "De", "Di", "Le", "La", "Van", "Fitz", "al"))


def _with_known(run: list[Word], at: int, end: int, stop: int, known: g.Known | None) -> int:
    """Return the end of an organisation's name that does not part a known one: "Groupe Air France"."""
    count, last = longest_known(run[:stop], end - 1)
    if count < 2 or last is None or last.type is not ORGANIZATION:
        return end
    return at if known is not None else end - 1 + count


def _is_kind(run: list[Word], at: int, end: int) -> bool:
    """Say whether the first word of a sentence says what the organisation after it is: "Carmaker Ford Motor"."""
    word = run[at]
    if not (word.initial and word.key in g.BEFORE_ORGANISATION and end > at + 2):
        return False
    if word.key in g.ORGANISATION_END or word.key in g.ORGANISATION_HEAD:
        return False
    # "Team Rental Group" is a name.
    return run[at + 1].key not in g.COMMON or longest_known(run, at + 1)[1] is not None


def _is_title(run: list[Word], at: int, stop: int) -> bool:
    word = run[at]
    if word.key not in g.TITLE:
        return False
    return word.key in g.FIRM_TITLE or at + 1 < stop or word.key in g.COMMON


def _is_initials(run: list[Word], at: int, stop: int) -> bool:
    """Say whether letters with full stops are a person's and no title: "A.G. Edwards", not "A.G. Nora Finch"."""
    if run[at].text[1:2] != ".":
        return False
    return at + 2 >= stop or run[at + 1].key not in g.GIVEN or run[at + 2].glue != " "


def _person_follows(run: list[Word], at: int, stop: int) -> bool:
    if at + 1 >= stop or run[at + 1].key in g.DEMONYM:
        return False
    return run[at + 1].key not in g.COMMON or (run[at + 1].key in g.SURNAME and run[at + 1].key not in g.TITLE)


def _span(run: list[Word], at: int, end: int, kind: EntityType, firm: bool = False) -> Span:
    key = run[at].key + "".join(link(word) + word.key for word in run[at + 1 : end])
    return Span(key, run[at].start, run[end - 1].end, kind, firm)
