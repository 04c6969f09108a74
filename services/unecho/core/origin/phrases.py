"""What an article says of its origin in words: whose it is, where it stood first, and whose material it used."""

import re
from typing import Final

from unecho.core.origin.cues import CONTRIBUTED, USED
from unecho.core.origin.names import Named, is_own, named, names_of
from unecho.core.origin.parts import parts_with
from unecho.core.origin.told import OriginKind

_COPYRIGHT: Final = re.compile(
    r"(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)(?: ?©| \([cC]\)| [Cc]opyright)?(?: by)? ?"
    r"((?:19|20)\d\d|\{\{\w+\}\})?,? ?(?:by )?([^\n]{2,60})"
)
_COPYRIGHT_CUES: Final = ("opyright", "©", "(c)", "OPYRIGHT")
_COPYRIGHT_CHARACTERS: Final = 110
_OWNER_ENDS: Final = re.compile(r"\.(?: |$)|[,;{|]| ?(?:All [Rr]ights|\d{4}|or its affiliated)|\n")
_FIRST: Final = re.compile(
    r"(?:originally |first )(?:appeared|ran|published|posted|aired)(?: first)?(?: (?:in|on|by|at|with|for))+ "
    r"|(?:appeared|published) (?:first|originally) (?:in|on|by|at) "
    r"|(?:re-?published|syndicated|reprinted|reproduced)(?: here)? (?:\w+ )?(?:from|courtesy of) "
    r"|(?:zuerst|ursprünglich) (?:in|auf|bei|im) |publicado originalmente (?:en|por|dans|par|sur) "
)
_FIRST_CUES: Final = (
    *("originally ", "first appeared", "first published", "first ran", "appeared first", "published first"),
    *("appeared originally", "republished ", "syndicated ", "reprinted ", "zuerst ", "ursprünglich ", "originalmente "),
)
_OF_THIS: Final = re.compile(
    r"\b(?:article|story|report|post|column|piece|content|essay|commentary|interview|analysis|this|beitrag|text|artikel"
    r"|artículo|nota|it)\b|[\"”’]",
    re.IGNORECASE,
)
_NAME: Final = re.compile(
    r"(?:the |our )?([A-Z0-9À-Þ][\w.&’'!-]*(?: (?:(?:of|the|for|and|de|&) )?[A-Z0-9À-Þ&][\w.&’'-]*){0,5})"
)
_NO_OUTLETS: Final = frozenset(
    {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November"}
    | {"December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"}
    | {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
    | {"English", "French", "German", "Spanish", "Italian", "Korean", "Japanese", "Chinese", "Arabic", "Hebrew"}
    | {"Russian", "Hindi", "Portuguese", "X", "Twitter", "Facebook", "Instagram", "TikTok", "YouTube", "Truth"}
    | {"Telegram", "Reddit", "LinkedIn", "Substack", "WhatsApp", "Weibo", "This", "It", "He", "She", "I", "A", "An"}
)
"""First words of what is a date, a language or a network."""
_FIRST_BEFORE: Final = 160
"""Characters before the phrase in which it says of what it speaks."""
_FIRST_AFTER: Final = 140
_FROM: Final = re.compile(
    r"(?:inputs?|information|material|reporting|files|assistance|informations?|información|informações)"
    r" (?:from|by|von|de|da|do) ([^\n()]{2,80})",
    re.IGNORECASE,
)
_WITH: Final = re.compile(
    r"(?:[(*–—-]{1,2} ?(?:[\w. ]{1,20} )?(?:with|mit|avec|con|com|met|med) "
    r"|sources(?: used)?: ?)([^()\n]{2,120})[)*. ]*",
    re.IGNORECASE,
)
_CONTRIBUTED: Final = re.compile(r"(?:^|[.!?_*] ?|: )((?:The )?[A-Z][^.\n:]{1,80}?) (?:also )?c$", re.MULTILINE)
_FROM_CUES: Final = ("nput", "nformation from", "aterial from", "eporting by", "eporting from", "iles from")
LONGEST_WITH: Final = 150
_MOST_AGENCIES: Final = 8
_INPUTS: Final = re.compile(
    r"^ *(?:inputs?|information|material|informations?|información|informações|reporting|files)"
    r" (?:(?:from|by|von|de|da|do) )?|[ ,]+(?:inputs?|reports|agencies|photos?)[ .]*$",
    re.IGNORECASE,
)
_CUT: Final = re.compile(r"[.;\n]| in | was | were | is |$")


def copyright_of(text: str, outlet: str | None) -> Named | None:
    """The agency or known outlet that a copyright line names: with its year, or alone in its line; not a picture's."""
    for part in parts_with(text, _COPYRIGHT_CUES, 2, _COPYRIGHT_CHARACTERS):
        told = _owner(part)
        if told is not None and not _is_itself(told, outlet):
            return told
    return None


def _owner(part: str) -> Named | None:
    found = _COPYRIGHT.search(part)
    if found is None:
        return None
    is_alone = part[: found.start()].endswith("\n")
    return named(_OWNER_ENDS.split(found[2], 1)[0].strip(" .")) if found[1] or is_alone else None


def _is_itself(told: Named, outlet: str | None) -> bool:
    return told.kind is OriginKind.OUTLET and is_own(told.name, outlet)


def published_first(text: str, outlet: str | None) -> Named | None:
    """Where the article says that it stood first: an agency, or an outlet that is not its own, known or not."""
    for part in parts_with(text, _FIRST_CUES, _FIRST_BEFORE, _FIRST_AFTER):
        told = _first_outlet(part)
        if told is not None and not is_own(told.name, outlet):
            return told
    return None


def _first_outlet(part: str) -> Named | None:
    found = _FIRST.search(part, max(0, _FIRST_BEFORE - 40) if len(part) > _FIRST_BEFORE else 0)
    if found is None:
        return None
    subject = part[: found.start()].rpartition("\n")[2]
    if subject.strip(" (*") and _OF_THIS.search(subject) is None:
        return None
    name = _NAME.match(part, found.end())
    return None if name is None else _outlet(name[1].rstrip(".,’'-"))


def _outlet(name: str) -> Named | None:
    known = named(name)
    if known is not None:
        return known
    first = name.split(" ", 1)[0]
    if first in _NO_OUTLETS or first.isdigit() or len(name) < 3 or len(name) > 60:
        return None
    return Named(name, OriginKind.OUTLET)


def used_agencies(lines: list[str], block: str, cues: int) -> tuple[str, ...]:
    """The agencies whose material an article says that it used: `(With inputs from PTI)`, `AP contributed`.

    `lines`: see `last_lines`; `block`: the same in one piece; `cues`: see `core.origin.cues`.
    """
    found = _contributors(block) if cues & CONTRIBUTED else []
    if cues & USED:
        for part in parts_with(block, _FROM_CUES, 20, 110):
            found += _listed(_FROM.search(part))
    for line in lines:
        if line[0] in "(*–—-sS" and len(line) <= LONGEST_WITH:
            found += _listed(_WITH.fullmatch(line.rstrip()))
    if not found:
        return ()
    names = sorted({told.name for told in found if told.kind is OriginKind.AGENCY})
    return tuple(names[:_MOST_AGENCIES])


def _contributors(block: str) -> list[Named]:
    found: list[Named] = []
    for part in parts_with(block, ("contributed",), _FIRST_BEFORE, 1):
        for match in _CONTRIBUTED.finditer(part.rpartition("\n")[2]):
            found += names_of(match[1])
    return found


def _listed(found: re.Match[str] | None) -> list[Named]:
    if found is None:
        return []
    return names_of(_INPUTS.sub("", _CUT.split(found[1], 1)[0]))
