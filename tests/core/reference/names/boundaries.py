"""Finds where the names within a run of capitalised words end."""

from reference.names import gazetteer as g
from reference.names.capitals import NAME_GLUE, Word

PLAIN_GLUE = frozenset({" ", "-", "\u00a0"})


def longest_known(run: list[Word], at: int) -> tuple[int, g.Known | None]:
    """Return how many words of `run` from `at` on are a known name, and that name; (0, None) where none is."""
    first = run[at]
    most = g.MOST_WORDS.get(first.key + "'s" if first.possessive and first.key + "'s" in g.MOST_WORDS else first.key, 0)
    best: tuple[int, g.Known | None] = (0, None)
    key = ""
    for count in range(1, min(most, len(run) - at) + 1):
        word = run[at + count - 1]
        key += word.key if count == 1 else link(word) + word.key
        known = g.KNOWN.get(key) or (g.KNOWN.get(key + "'s") if word.possessive else None)
        if known is not None and not (known.capitals_only and not word.text.isupper()):
            best = (count, known)
        if word.possessive:
            key += "'s"
    return best


def name_stop(run: list[Word], at: int) -> int:
    """Return where the words tied by name glue to `run[at]` end."""
    end = at + 1
    while end < len(run) and run[end].glue in NAME_GLUE and not run[end - 1].possessive:
        end += 1
    return end


def person_stop(run: list[Word], at: int, stop: int) -> int:
    """Return where a name that begins at `at` ends: before a title, a nationality or a day."""
    end = at + 1
    while end < stop:
        word = run[end]
        # "Elizabeth II", "Henry Ford III": not "World War II".
        if word.key in g.YOUNGER and is_named(run[end - 1]):
            end += 1
            break
        if (
            (word.key in g.DEMONYM and word.glue in PLAIN_GLUE)
            or word.key in g.NOT_NAME
            or (word.key in g.FIRM_TITLE and word.key not in g.SURNAME)
        ):
            break
        if word.key in g.FUNCTION and word.key not in g.GIVEN and word.key not in g.SURNAME:
            break
        if word.glue in {"-", "\u2011"} and g.KNOWN.get(word.key) and g.KNOWN.get(run[end - 1].key):
            break
        end += 1
    return end


def is_named(word: Word) -> bool:
    """Say whether a number or "Jr." after `word` is part of a person's name."""
    return (word.key in g.GIVEN or word.key in g.SURNAME) and word.key not in g.EVENT_END and word.key not in g.TITLE


def _is_called(run: list[Word], first: int, at: int) -> bool:
    """Say whether a title or a person's first names stand before a word: "Mr Daily", "E.G. Daily"."""
    word = run[at - 1]
    if word.text.isupper() and len(word.key) <= 2:
        return word.key not in g.KNOWN
    is_given = word.key in g.GIVEN and word.key not in g.COMMON and word.key not in g.STATE
    return at - 1 == first and (is_given or word.key in g.FIRM_TITLE)


def _may_end(run: list[Word], first: int, at: int, stop: int) -> bool:
    """Say whether a last word may be that here: "China Daily", not "China Daily Volume" or "Mr Daily"."""
    if run[at].key not in g.LAST_END:
        return True
    if _is_called(run, first, at):
        return False
    return at + 1 == stop or run[at + 1].key in g.TITLE or run[at + 1].key in g.NOT_NAME


def organisation_stop(run: list[Word], at: int, stop: int) -> int:
    """Return the end of an organisation's name that begins at `at`, told by its last word; `at` where there is none."""
    found = at
    for end in range(at + 1, stop):
        word, before = run[end], run[end - 1]
        ends = word.key in g.ORGANISATION_END and _may_end(run, at, end, stop)
        if word.key in g.NOT_NAME or (word.key in g.FIRM_TITLE and not ends):
            break
        if ends:
            is_title = word.key in g.TITLE and word.key not in g.LEGAL_FORM
            follows_title = end + 1 < stop and run[end + 1].key in g.TITLE and is_title
            if not follows_title and not (before.key in g.FIRM_TITLE and end == at + 1 and word.key in g.SURNAME):
                found = end + 1
    # "Air Force Base", "Bank Street": a place that holds an organisation's word.
    if at < found < stop and run[stop - 1].key in g.PLACE_END and run[stop - 1].key not in g.ORGANISATION_END:
        return at
    return found


def with_complement(run: list[Word], end: int) -> int:
    """Return the end with what "of", "for" or "and" adds to an organisation's head ("Department of Housing ...")."""
    head = run[end - 1]
    if head.key not in g.ORGANISATION_HEAD or head.possessive or end == len(run):
        if end < len(run) and run[end].glue in {" and ", " & ", " for "} and not head.possessive:
            stop = name_stop(run, end)
            last = organisation_stop(run, end, stop)
            if last > end and head.key not in g.ORGANISATION_END:
                return last
        return end
    if run[end].glue.strip().split(" ")[0] not in {"of", "for", "on"}:
        return end
    stop = name_stop(run, end)
    if run[end].glue in {" on ", " for the "} and stop == end + 1 and _is_day(run[end]):
        return end
    while stop < len(run) and run[stop].glue == " and " and not run[stop - 1].possessive and run[stop].key in g.COMMON:
        last = name_stop(run, stop)
        if _is_body(run, stop, last):
            break
        stop = last
    return stop


def _is_day(word: Word) -> bool:
    """Say whether a day or a month may stand there: "Norwich Union on Thursday", not "the Commission on AIDS"."""
    return word.key in g.NOT_NAME and not word.text.isupper()


def _is_body(run: list[Word], at: int, end: int) -> bool:
    """Say whether words are a body of their own: "Royal Bank", "Bank of"; not "Urban Development"."""
    if run[end - 1].key not in g.ORGANISATION_HEAD:
        return False
    return end > at + 1 or (end < len(run) and run[end].glue.strip().split(" ")[0] in {"of", "for", "on"})


def link(word: Word) -> str:
    """Return what joins `word` to the word before it in a key."""
    if word.glue in {" ", "-", ". ", ", "}:
        return " "
    return " & " if "&" in word.glue else word.glue.replace("-", " ").replace("’", "'")
