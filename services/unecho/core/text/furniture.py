"""Lines that belong to a site and not to a story: calls to subscribe, photo credits, share buttons."""

import re
from typing import Final

LONGEST_FURNITURE: Final = 160
"""Characters; a longer line is prose whatever it begins with."""

_FURNITURE: Final = (
    r"advertisement|sponsored(?: content)?|story continues below.*",
    r"(?:scroll (?:down )?to|article continues|continue reading).*",
    r"(?:sign|log) (?:up|in)\b.*|subscribe\b.*|get (?:the|our) .*\bnewsletter.*",
    r".*\bnewsletters? delivered to your inbox.*",
    r"(?:read|see|watch|listen) (?:more|also|next|now|this)\b.*|also read\b.*",
    r"related(?: (?:articles?|stories|topics|news|coverage)\b.*|:.*)?",
    r"recommended(?: (?:stories|for you))?|most (?:read|popular)\b.*|more (?:on|from) this .*",
    r"editor'?s?'? picks?|trending(?: now)?",
    r"share|save|print|comments?|copy link|email|whatsapp|facebook|twitter|x|linkedin|telegram|reddit",
    r"share (?:this|on|via)\b.*|follow (?:us|.* on (?:x|twitter|facebook|instagram|whatsapp))\b.*",
    r"(?:file )?(?:photo|image|picture|video)s?(?: (?:credit|courtesy|source|by))? ?[:/|].*",
    r"(?:getty|ap|reuters|afp) (?:images?|photo)|overview logo|article main image",
    r"download (?:the|our) .*\bapp\b.*|.*\b(?:google play|app store)(?: badge| logo)?",
    r"(?:copyright|\(c\)|©).*|.*\ball rights reserved\b.*",
    r"this (?:material|article|story) (?:may not|was originally|first appeared|is republished)\b.*",
    r"(?:click|tap) here\b.*|(?:we use|this site uses) cookies\b.*|accept (?:all )?cookies",
    r"privacy policy|terms of (?:use|service)|loading|listen to this article\b.*",
    r"(?:published|updated|posted|last updated)\b.*\d.*|\d+ min(?:ute)?s? read",
)
_LINE: Final = re.compile(rf"(?:{'|'.join(_FURNITURE)})[\s.…!]*", re.IGNORECASE)


FIRST_WORDS: Final = frozenset(
    [
        "accept",
        "advertisement",
        "afp",
        "also",
        "ap",
        "article",
        "click",
        "comment",
        "comments",
        "continue",
        "copy",
        "copyright",
        "download",
        "editor",
        "editors",
        "editor's",
        "email",
        "facebook",
        "file",
        "follow",
        "get",
        "getty",
        "image",
        "images",
        "last",
        "linkedin",
        "listen",
        "loading",
        "log",
        "more",
        "most",
        "overview",
        "photo",
        "photos",
        "picture",
        "pictures",
        "posted",
        "print",
        "privacy",
        "published",
        "read",
        "recommended",
        "reddit",
        "related",
        "reuters",
        "save",
        "scroll",
        "see",
        "share",
        "sign",
        "sponsored",
        "story",
        "subscribe",
        "tap",
        "telegram",
        "terms",
        "this",
        "trending",
        "twitter",
        "updated",
        "video",
        "videos",
        "watch",
        "we",
        "whatsapp",
        "x",
        "©",
        "(c)",
    ]
)
_EDGES: Final = " \t.…!:/|"


def _may_be_furniture(line: str) -> bool:
    """Whether the pattern is worth trying: it is slow, and almost every line is prose."""
    lowered = line.lower()
    first = lowered.split(None, 1)[0] if lowered and not lowered.isspace() else ""
    if first in FIRST_WORDS or first[:1].isdigit() or first.rstrip(_EDGES) in FIRST_WORDS:
        return True
    if not first.isalpha() and first.partition(":")[0].partition("/")[0].partition("|")[0] in FIRST_WORDS:
        return True
    return (
        "newsletter" in lowered
        or "reserved" in lowered
        or "©" in lowered
        or "(c)" in lowered
        or "google play" in lowered
        or "app store" in lowered
    )


_CORRECTS: Final = re.compile(
    r"correct|amend|clarif|retract|withdrawn|\bwrong|\berror|mistake|erratum|inaccura|misstat|incorrect", re.IGNORECASE
)
"""What a line says that tells of a mistake: never furniture."""


def is_furniture(line: str) -> bool:
    """Whether a line without space around it is known to belong to a site."""
    if len(line) > LONGEST_FURNITURE or not _may_be_furniture(line):
        return False
    return _LINE.fullmatch(line) is not None and _CORRECTS.search(line) is None
