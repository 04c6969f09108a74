"""From what a sender delivers to the text of the article: no markup, no links, no mistaken encoding."""

import html
import re
from typing import Final

from unecho.core.text.folding import others_of
from unecho.core.text.markup import has_tags, text_of_html

_MOST_ROUNDS: Final = 3
"""Of decoding: text that two systems escaped, one after the other, holds tags after the second."""
_ENTITY: Final = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
# Of ASCII: Han characters follow an address without a blank.
_ADDRESS: Final = re.compile("https?://[!#-;=?-~]+")
_BARE_ADDRESS: Final = re.compile(r"www\.[!#-;=?-~]+")
_LINK_TARGET: Final = re.compile(r"""\]\((?:https?:/|mailto:|www\.|[/#])[^()\n]{0,2000}\)""", re.IGNORECASE)
_ODD_BREAKS_OF_ASCII: Final = ("\r", "\x0b", "\x0c")
_ODD_BREAKS: Final = (*_ODD_BREAKS_OF_ASCII, "\x85", "\u2028", "\u2029")
_LEADS: Final = "\xc2-\xf4"
_MISREAD: Final = re.compile(
    # The first two bytes of a character in UTF-8, read as Latin-1 or Windows-1252.
    f"[{_LEADS}][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
    # The same of curly quotes, read as Windows-1251 or Mac Roman, and of Cyrillic, read as Windows-1251.
    "|вЂ|‚Ä|[РС][\u0402-\u040f\u0452-\u045f°-ї][РС]"
)


def plain_text(text: str) -> str:
    """The text as its writer wrote it, with its case, punctuation and lines.

    HTML is read, and entities decoded, also where they were escaped twice; addresses go, so does UTF-8 that was read as
    another encoding, where ftfy is sure of it; every line break is a line feed. What would be left empty stays as it
    is, but for its line breaks. Takes any text.
    """
    plain = _break_lines(_drop_addresses(_mend_encoding(_decode(text))))
    return _break_lines(text) if plain is not text and not plain.strip() else plain


def _decode(text: str) -> str:
    for _ in range(_MOST_ROUNDS):
        if "<" in text and has_tags(text):
            decoded = text_of_html(text)
        elif "&" in text and _ENTITY.search(text) is not None:
            decoded = html.unescape(text)
        else:
            break
        if not decoded or decoded.isspace():
            break
        text = decoded
    return text


def _mend_encoding(text: str) -> str:
    if text.isascii() or _MISREAD.search(others_of(text)) is None or _MISREAD.search(text) is None:
        return text
    import ftfy  # noqa: PLC0415 - it takes a while, and few texts need it

    return "\n".join(ftfy.fix_encoding(line) if _MISREAD.search(line) else line for line in text.split("\n"))


def _drop_addresses(text: str) -> str:
    if "[" in text and "](" in text:
        text = _LINK_TARGET.sub("]", text)
    # One character is found ten times as fast as several.
    if "/" in text and "://" in text:
        text = _ADDRESS.sub(" ", text)
    return _BARE_ADDRESS.sub(" ", text) if "www." in text else text


def _break_lines(text: str) -> str:
    odd = _ODD_BREAKS_OF_ASCII if text.isascii() else _ODD_BREAKS
    return "\n".join(text.splitlines()) if any(map(text.__contains__, odd)) else text
