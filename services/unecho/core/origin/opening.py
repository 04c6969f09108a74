"""Datelines and bylines: what stands above an article or before its first sentence."""

import re
from typing import Final

from unecho.core.origin.names import LAST_WORDS, Named, agency, is_own, named
from unecho.core.origin.told import OriginKind

HEAD: Final = 1_000
"""Characters that are searched: title, author, date and standfirst may stand first."""
LONGEST_PLACE: Final = 80
_AFTER: Final = r" ?(?:[-–—:：=＝]|\.-|\n|(?=[A-Z“\"]))"
_IN_BRACKETS: Final = re.compile(rf"\(([^()\n]{{2,40}})\){_AFTER}")
_IN_OTHERS: Final = re.compile(rf"[（/]([^（）/\n]{{2,40}})[）/]\.?{_AFTER}")
_DATELINE_OF_ASIA: Final = re.compile(
    r"^ *(?:[（(\[【［]([^）)\]】］\n]{1,30}?)(ロイター|時事|共同|연합뉴스|뉴시스|뉴스1|AFP時事|AP)[）)\]】］]"
    r"|(新华社|中新社|中新网|新華社|中央社)[^，。\n]{0,20}?电)",
    re.MULTILINE,
)
_RUSSIAN: Final = re.compile(r"[-–—] ?(РИА Новости|ТАСС|Интерфакс|Рейтер)(?=[ .,]|$)", re.MULTILINE)
_FIRST_WORDS: Final = 300
_OTHER_SCRIPTS: Final = (
    "电",
    "ロイター",
    "時事",
    "共同",
    "연합뉴스",
    "뉴시스",
    "뉴스1",
    "РИА",
    "ТАСС",
    "Интерфакс",
    "Рейтер",
)
_OUTLET: Final = re.compile(
    r"(?=[A-Z])[\w.&’' -]*(?:News|Network|Press|Agency|Times|Post|Tribune|Herald|Wire|Journal|Examiner|Newsroom)[\w ]*"
)
"""A name that says that it is an outlet's."""
BY: Final = frozenset({"by", "von", "par", "por", "di", "da", "door", "av", "af", "autor", "story", "words"})
_BREAKS: Final = re.compile(r"[,|/•·–—]| - | for | and | und | et | y | with |@")
LONGEST_BYLINE: Final = 120
MOST_LINES: Final = 12
MOST_ABOVE: Final = 3
"""Long lines of which one at least is the article: a caption and a standfirst may stand above an author."""


def dateline(head: str, outlet: str | None) -> Named | None:
    """The agency or outlet of the first dateline in the first HEAD characters of an article."""
    told = _first_of(_IN_BRACKETS, head, outlet) if "(" in head else None
    if told is None and (" /" in head or "（" in head):
        told = _first_of(_IN_OTHERS, head, outlet)
    if told is not None or head.isascii() or not any(map(head[:_FIRST_WORDS].__contains__, _OTHER_SCRIPTS)):
        return told
    return _other_script(head[:_FIRST_WORDS])


def _first_of(pattern: re.Pattern[str], head: str, outlet: str | None) -> Named | None:
    for found in pattern.finditer(head):
        before = head[head.rfind("\n", 0, found.start()) + 1 : found.start()]
        if len(before) <= LONGEST_PLACE and (told := _of_dateline(found, before, outlet)):
            return told
    return None


def _of_dateline(found: re.Match[str], before: str, outlet: str | None) -> Named | None:
    if not _is_place(before):
        return None
    inside = found[1].strip()
    known = named(inside) or named(inside.partition("/")[0].strip())
    if known is not None:
        return None if is_own(known.name, outlet) and known.kind is OriginKind.OUTLET else known
    if found[0][-1] in "-–—:" and _OUTLET.fullmatch(inside) and not is_own(inside, outlet):
        return Named(inside, OriginKind.OUTLET)
    return None


def _is_place(before: str) -> bool:
    """Whether it may be the place and the date of a dateline: no sentence, and nothing that the name abbreviates."""
    before = before.strip()
    if not before:
        return True
    words = before.split()
    lowered = sum(word[0].islower() and len(word) > 3 for word in words)
    return before[0].isupper() and len(words) <= 9 and lowered <= 1 and not before.endswith((":", "News", "Press"))


def _other_script(head: str) -> Named | None:
    found = _DATELINE_OF_ASIA.search(head)
    if found is not None:
        return named(found[2] or found[3])
    russian = _RUSSIAN.search(head)
    return named(russian[1]) if russian is not None else None


def byline(head: str, outlet: str | None) -> Named | None:
    """The agency or outlet in the author's line above an article."""
    paragraphs = 0
    for line in head.split("\n", MOST_LINES)[:-1]:
        if len(line) > LONGEST_BYLINE:
            paragraphs += 1
            if paragraphs == MOST_ABOVE:
                return None
        elif len(line) > 1:
            told = _of_byline(line.strip(" -–—*_|\t"), outlet)
            if told is not None:
                return told
    return None


def _of_byline(line: str, outlet: str | None) -> Named | None:
    first, _, author = line.partition(" ")
    if first.rstrip(":").lower() in BY:
        return _of_author(author, outlet) if author and line[-1] not in ".?!" else None
    return agency(line) if line.rpartition(" ")[2] in LAST_WORDS else None


def _of_author(author: str, outlet: str | None) -> Named | None:
    parts = [part.strip(" ()") for part in _BREAKS.split(author)]
    told = [known for part in parts if (known := named(part) or _last_words(part)) is not None]
    return next((known for known in told if not is_own(known.name, outlet)), None)


def _last_words(part: str) -> Named | None:
    """Of `MELANIE LIDMAN Associated Press`, where nothing stands between."""
    words = part.split()
    return next(
        (known for count in (2, 3, 1) if len(words) > count and (known := agency(" ".join(words[-count:])))), None
    )
