"""From HTML to the text that a reader of the page would call the article."""

import html
import re
from collections.abc import Iterator
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

_PARAGRAPH: Final = "\n\n"
_PARAGRAPHS: Final = """
    p h1 h2 h3 h4 h5 h6 article section main header blockquote figure figcaption ul ol dl table pre
    hr
"""
_LINES: Final = """
    br div li tr dt dd address center caption fieldset legend details summary option
"""
_CELLS: Final = """
    td th img iframe input video audio
"""
_PHRASES: Final = """
    a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt
    ruby s samp small span strike strong sub sup tt time u var wbr html head body meta link base
    basefont area map param source track embed picture canvas col colgroup tbody thead tfoot
    optgroup output meter progress dialog menu hgroup frame frameset noframes applet marquee
"""
_UNREAD_NAMES: Final = """
    script style noscript template svg title textarea object select math
"""
_AROUND_NAMES: Final = """
    nav aside footer form button
"""
_INSTEAD: Final = {
    name: instead
    for names, instead in ((_PARAGRAPHS, _PARAGRAPH), (_LINES, "\n"), (_CELLS, " "), (_PHRASES, ""))
    for name in names.split()
}
"""Tags that say no more than where a line ends: the parser need not see them, and cannot be made to nest them."""
_UNREAD: Final = frozenset(_UNREAD_NAMES.split())
_AROUND: Final = frozenset(_AROUND_NAMES.split())
_CUSTOM: Final = re.compile("[a-z]+-[a-z-]+|[a-z]{1,4}[0-9]?:[a-z]+")
"""Custom elements, and those of a name space: <amp-img>, <o:p>, <st1:place>."""
_TAG: Final = re.compile(r"<(/?)([a-z][a-z0-9:-]*+)([\s/][^<>]*+)?>", re.IGNORECASE)
_TAG_OR_LESS_THAN: Final = re.compile(rf"{_TAG.pattern}|<", re.IGNORECASE)
_DECLARATION: Final = re.compile(r"<[!?][^<>]*+>")
_KEPT_TAG: Final = re.compile("</?[a-z]+>")
_MOST_TAGS: Final = 2000
"""That the parser sees; its time grows with the square of how deep they nest."""
_LINES_OF_A_TAG: Final = 10
_BLANKS: Final = re.compile(r"[ \t\r\f\v]+")
_BLANKS_AT_LINE_BREAK: Final = re.compile(" ?\n ?")
_BLANK_LINES: Final = re.compile("\n{3,}")
_BREAK_IN_PARAGRAPH: Final = re.compile(r"(?<!\n)\n(?!\s*\n)")


def has_tags(text: str) -> bool:
    """Whether there is a whole tag of HTML. `a < b`, `<3`, `a <b and c> d` and `<name@host>` are none."""
    return any(_replacement(tag) is not None for tag in _TAG.finditer(text)) or "<!--" in text


def text_of_html(markup: str) -> str:
    """The text, with line breaks where blocks begin and end, a blank line between paragraphs, and entities decoded.

    Scripts, styles and what is not shown are left out; menus, forms and footers too, where they hold less than half of
    the text. What is no tag stays text, and so does what stands in an element that is never closed.
    """
    body = _DECLARATION.sub("", _without_comments(markup))
    if _breaks_are_blanks(body):
        body = _BREAK_IN_PARAGRAPH.sub(" ", body)
    body = _close(_TAG_OR_LESS_THAN.sub(_instead_of, body))
    if body.count("<") > _MOST_TAGS:
        return _tidy(html.unescape(_KEPT_TAG.sub("", body)))
    # Lexbor takes no half of a surrogate pair.
    return _tidy("".join(_read(LexborHTMLParser(body.encode("utf-8", "ignore").decode()))))


def _without_comments(markup: str) -> str:
    if "<![CDATA[" in markup:
        markup = markup.replace("<![CDATA[", "").replace("]]>", "")
    first, *others = markup.split("<!--")
    # What comes after a comment that is never closed is text.
    return first + "".join(other.partition("-->")[2] if "-->" in other else other for other in others)


def _breaks_are_blanks(markup: str) -> bool:
    """Whether tags end its lines, so that a line break is a blank; not in a plain text with links."""
    blocks = sum(_INSTEAD.get(tag.group(2).lower(), "").startswith("\n") for tag in _TAG.finditer(markup))
    return blocks * _LINES_OF_A_TAG >= max(1, markup.count("\n"))


def _instead_of(tag: re.Match[str]) -> str:
    replacement = _replacement(tag)
    return "&lt;" + tag.group()[1:] if replacement is None else replacement


def _replacement(tag: re.Match[str]) -> str | None:
    """None where it is no tag: a name that HTML has not, or words after it that are no attributes."""
    slash, name, attributes = tag.groups()
    if name is None or (attributes and "=" not in attributes and len(attributes.split()) > 1):
        return None
    lowered = name.lower()
    if lowered in _UNREAD or lowered in _AROUND:
        # Without attributes, whose number costs the parser its square.
        return f"<{slash}{lowered}>"
    return _INSTEAD.get(lowered, "" if _CUSTOM.fullmatch(lowered) else None)


def _close(markup: str) -> str:
    """Without the last tag of each kind that opens what nothing closes and paragraphs follow."""
    for name in _UNREAD | _AROUND:
        opens = markup.rfind(f"<{name}>")
        if opens > markup.rfind(f"</{name}>") and _PARAGRAPH in markup[opens:]:
            markup = markup[:opens] + markup[opens + len(name) + 2 :]
    return markup


def _read(parser: LexborHTMLParser) -> Iterator[str]:
    if parser.body is None:
        return
    most = len(parser.body.text(deep=True)) // 2
    dropped: set[int] = set()
    for node in parser.body.traverse(include_text=True):
        if node.parent is not None and node.parent.mem_id in dropped:
            dropped.add(node.mem_id)
        elif node.is_text_node:
            yield node.text_content or ""
        elif _is_dropped(node, most):
            dropped.add(node.mem_id)


def _is_dropped(node: LexborNode, most: int) -> bool:
    return node.tag in _UNREAD or (node.tag in _AROUND and len(node.text(deep=True)) <= most)


def _tidy(text: str) -> str:
    lines = _BLANKS_AT_LINE_BREAK.sub("\n", _BLANKS.sub(" ", text))
    return _BLANK_LINES.sub("\n\n", lines).strip()
