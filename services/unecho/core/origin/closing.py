"""Credits after the last sentence, and sign-offs: what stands below an article."""

import re
from typing import Final

from unecho.core.origin.cues import CONTRIBUTED, MADE, REPORTED
from unecho.core.origin.names import LAST_WORDS, Named, agency, first_of_list, named, of_host
from unecho.core.origin.parts import parts_with
from unecho.core.origin.told import OriginKind

TAIL: Final = 2_000
"""Characters that are searched: a site's furniture may follow an article."""
_ENDS: Final = ".!?…\"”’'»)]。！？」।॥۔"
_DASHED: Final = frozenset({"--", "((", "- ", "– ", "— "})
_ENDS_OF_PROSE: Final = '.?!…"”’'
LONGEST_CREDIT: Final = 80
_BRACKET: Final = re.compile(r"[(（]{1,2}([^()（）\n]{2,60})[)）]{1,2}[. ]{0,2}(?:[A-Z /]{0,30}|autor.{0,20})$")
_DASHES: Final = re.compile(r"(?:^|[.!?\"”’'»)…] ?)[-–—/]{1,2} ?(\w[\w. &-]{1,40})/?(?: [a-z]{2,4}/[a-z]{2,4})?$")
SOURCES: Final = (
    *("source", "accreditation", "agency", "agencies", "quelle", "fuente", "fonte", "källa", "bron", "kilde"),
    *("źródło", "zdroj", "kaynak", "источник", "джерело", "来源", "來源", "出典"),
)
_SOURCE: Final = re.compile(rf"[(* ]{{0,3}}(?:{'|'.join(SOURCES)}) ?[:：] ?(.{{2,60}}?)[ )*]{{0,3}}", re.IGNORECASE)
_BUREAU: Final = re.compile(
    r"[-–—( ]{1,5}(.{2,20}?)(?: [A-Z][\w. ]{1,20})? (?:bureau|newsroom|staff)\b.{0,40}", re.IGNORECASE
)
_MADE_BY: Final = re.compile(
    r"(?:generated from|authored by|[Ww]rites? for) (?:the )?([A-Z][\w’-]*(?: [A-Z][\w’-]*){0,3})"
)
_WRITERS: Final = re.compile(
    r"\b(Associated Press|AP|AFP|Reuters|Bloomberg|Canadian Press)(?:'s|’s)?(?: [a-z]+){0,2} "
    r"(?:[Ww]riters?|[Rr]eporters?|[Jj]ournalists?|[Cc]orrespondents?)\b"
)
_SOLELY: Final = re.compile(r"\b(AP|AFP|Reuters) is solely responsible")
_ADDRESS: Final = re.compile(r"@([a-z0-9-]+(?:\.[a-z0-9-]+){1,3})\b")
_LAST: Final = 200
"""Characters in which the address of who wrote it may stand."""
_CREATED: Final = "All content created by the Daily Caller News Foundation"
_REPORTING: Final = re.compile(r"^[(*]?Reporting by ([A-Z][\w’-]*(?: [A-Z][\w’-]*){0,3})", re.MULTILINE)
_LONGEST_LINE: Final = 300
_LONGEST_SIGN_OFF: Final = 800


def credit(lines: list[str]) -> Named | None:
    """The agency, or of a list the first, that stands alone in one of the last lines or after the last sentence.

    `lines`: see `last_lines`.
    """
    for line in lines:
        if len(line) <= LONGEST_CREDIT or line[-1] not in _ENDS_OF_PROSE or line[-2] in ")）":
            told = _of_line(line)
            if told is not None:
                return told
    return None


def _of_line(line: str) -> Named | None:
    line = line.rstrip()
    told = _of_bracket(line) if ")" in line[-24:] or line[-1:] == "）" else _of_end(line)
    if told is None and line[:2] in _DASHED:
        told = _of_bureau(line)
    if told is None and len(line) <= LONGEST_CREDIT and (":" in line or "：" in line):
        source = _SOURCE.fullmatch(line)
        told = None if source is None else first_of_list(source[1])
    return told


def _of_bureau(line: str) -> Named | None:
    """`-- Reuters Toronto Bureau (416) 941-8100`."""
    found = _BUREAU.match(line)
    return None if found is None else agency(found[1])


def _of_bracket(line: str) -> Named | None:
    """`… he said. (Reuters)`, and `( Source : Reuters )` alone; not `the Press Trust (PTI)`."""
    found = _BRACKET.search(line, max(0, len(line) - 110))
    if found is None:
        return None
    before = line[: found.start()].rstrip()
    if before and before[-1] not in _ENDS:
        return None
    inside = found[1].strip()
    source = _SOURCE.fullmatch(inside)
    told = named(inside) if source is None else first_of_list(source[1])
    told = told or first_of_list(inside)
    return told if told is not None and told.kind is OriginKind.AGENCY else None


def _of_end(line: str) -> Named | None:
    """`… charred blocks. REUTERS`, `— AFP`, `AP` alone."""
    last_word = line.rpartition(" ")[2].strip("./-–—")
    if last_word not in LAST_WORDS and line[-1:] not in "/社" and "/" not in line[-8:-2]:
        return None
    end = line[-LONGEST_CREDIT:]
    dashed = None if line[:1] in "-•*·" and line[1:2] == " " else _DASHES.search(end)
    told = agency(dashed[1].rstrip(".")) if dashed is not None else None
    if told is None and len(line) <= LONGEST_CREDIT:
        plain = line.strip(" -–—.*_/")
        told = agency(plain) or (first_of_list(plain) if "," in plain or "/" in plain else None)
    if told is None:
        before, _, last = end.rpartition(" ")
        told = agency(last) if before and before[-1] in _ENDS and before[-2:] != "/)" else None
    return told


def sign_off(block: str, cues: int) -> Named | None:
    """The agency whose people signed the article, or that says that it made it.

    `block`: the last lines in one piece; `cues`: see `core.origin.cues`.
    """
    told = _reporting(block) if cues & REPORTED else None
    if told is None and cues & CONTRIBUTED:
        told = _writers(block)
    if told is None and cues & MADE:
        told = _solely(block) or _made(block)
    return told or _by_address(block)


def _reporting(tail: str) -> Named | None:
    """Reuters ends each report with who reported and edited it."""
    at = tail.find("eporting by ")
    if at < 0:
        return None
    if tail.find("diting by ", at, at + _LONGEST_SIGN_OFF) >= 0:
        return named("Reuters")
    found = _REPORTING.search(tail)
    return None if found is None else _agency_of_words(found[1])


def _writers(tail: str) -> Named | None:
    """`AP writer X contributed to this report`: what AP itself says; `AP contributed` is what another says."""
    for part in parts_with(tail, ("ontributed",), _LONGEST_LINE, 0):
        found = _WRITERS.search(part.rpartition("\n")[2])
        if found is not None:
            return named(found[1])
    return None


def _solely(tail: str) -> Named | None:
    if _CREATED in tail:
        return named("Daily Caller News Foundation")
    found = _SOLELY.search(tail) if "solely responsible" in tail else None
    return None if found is None else named(found[1])


def _made(tail: str) -> Named | None:
    return next((told for found in _MADE_BY.finditer(tail) if (told := _agency_of_words(found[1]))), None)


def _agency_of_words(words: str) -> Named | None:
    return agency(words) or agency(words.partition(" ")[0])


def _by_address(tail: str) -> Named | None:
    """Who signs with an address of an agency's."""
    end = tail[-_LAST:]
    found = _ADDRESS.search(end) if "@" in end else None
    told = None if found is None else of_host(found[1])
    return told if told is not None and told.kind is OriginKind.AGENCY else None
