"""Markup, addresses and mistaken encodings go; what an author wrote stays."""

import html
import time

import pytest
from examples import examples
from hypothesis import example, given
from hypothesis import strategies as st

from unecho.core.text.plain_text import plain_text

STORY = "Der Stadtrat für Öl hat „nach Debatte“ beschlossen, die Brücke zu sperren – für elf Monate."


@pytest.mark.parametrize(
    "text",
    [
        "profit < 3 % and <3 you, 1<2 and 4>3",
        "a <b and c> d",
        "<john@example.com> wrote: <<bonjour>> <unknown>",
        "R&D at AT&T; Q&A; x && y",
        "« été », né à Nîmes – “l’été” ÀÉÎ",
        "Â la carte: Ãrea; São Paulo",
        "one\n\ntwo\n three",
        "[1] (see) a/b w.w",
        "",
        " \n",
    ],
)
def test_plain_prose_stays(text: str) -> None:
    assert plain_text(text) == text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>One <b>wo</b>rd &amp; more</p>\n<p>Two<br>lines</p>", "One word & more\n\nTwo\nlines"),
        ("<P CLASS=x>Upper</P><UL><LI>a<LI>b</UL>", "Upper\n\na\nb"),
        ("<p>hard\nwrapped\nsource</p>", "hard wrapped source"),
        ("First <a href='x'>link</a>\n\nSecond line\nthird", "First link\n\nSecond line\nthird"),
        ("<style>p{}</style><script>if (a<b) {'<p>'}</script><p>Body</p><svg><text>x</text></svg>", "Body"),
        (
            "<!DOCTYPE html><html><head><title>T</title><meta name=x></head><body><nav>Menu</nav><aside>A</aside>"
            "<main><p>The story is here.</p></main><footer>F</footer><form><button>B</button></form></body></html>",
            "The story is here.",
        ),
        ("<form id=aspnetForm><nav>Menu</nav><p>All of the page</p></form>", "All of the page"),
        ("<!-- note --><p>Text</p><!-- open <p>rest</p>", "Text\n\nopen\n\nrest"),
        ("<p>one</p><script>oops <p>two</p>", "one\n\noops\n\ntwo"),
        ('<a href="unclosed>text that stays <b>bold</b> "end"', 'text that stays bold "end"'),
        ("<p>profit < 3 % and <b>x</b> <unknown></p>", "profit < 3 % and x <unknown>"),
        ("<![CDATA[<p>Text</p>]]>", "Text"),
        ("<o:p></o:p>Word <amp-img src=x></amp-img>end", "Word end"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a b"),
        ("&lt;p&gt;Hi &amp;uuml;&lt;/p&gt;", "Hi ü"),
        ("&amp;lt;p&amp;gt;Hi &amp;amp;uuml;&amp;lt;/p&amp;gt;", "Hi ü"),
        ("The&nbsp;city", "The\xa0city"),
        ("&#1043;&#x43E;&#1088;&#1086;&#1076;", "Город"),
    ],
)
def test_html_is_read(markup: str, text: str) -> None:
    assert plain_text(markup) == text


FRENCH = "Le décret a été signé à Nîmes, où l’été dure."
RUSSIAN = "Наш город закрыл мост."


# In Windows-1252 some bytes of the Russian text stand for no character.
@pytest.mark.parametrize(
    ("text", "codec"),
    [(STORY, "latin-1"), (STORY, "cp1252"), (FRENCH, "latin-1"), (FRENCH, "cp1252"), (RUSSIAN, "latin-1")],
)
def test_utf_8_that_was_read_as_another_encoding_is_mended(text: str, codec: str) -> None:
    assert plain_text(f"A first line.\n{text.encode().decode(codec)}") == f"A first line.\n{text}"


@pytest.mark.parametrize("times", [1, 2])
def test_entities_are_decoded_also_twice(times: int) -> None:
    escaped = STORY
    for _ in range(times):
        escaped = "".join(f"&#{ord(c)};" if ord(c) > 127 else html.escape(c) for c in escaped)
    assert plain_text(escaped) == STORY


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("see https://a.example/b?c=d&e=f, and", "see   and"),
        ("at www.a.example/b now", "at   now"),
        ("已经https://t.co/abc已经", "已经 已经"),
        ("the [harbour bridge](https://a.example/harbour bridge) and [b](/c)", "the [harbour bridge] and [b]"),
        ("http://only.example/x", "http://only.example/x"),
        ("<script>only</script>", "<script>only</script>"),
    ],
)
def test_addresses_go_but_not_all_there_is(text: str, plain: str) -> None:
    assert plain_text(text) == plain


def test_line_breaks_of_any_kind_are_one() -> None:
    assert plain_text("a\r\nb\rc\x0bd\x0ce\x85f\u2028g\u2029h\ni") == "a\nb\nc\nd\ne\nf\ng\nh\ni"


PIECES = """
    < > & ; &lt; &amp;lt; <p> </p> <script> </script> <!-- --> <nav> </nav> <a href=' http://x ]( Ã¼ â€œ x
"""


@given(st.text() | st.lists(st.sampled_from([*PIECES.split(), "\ud83d", "\n", "\r", " "])).map("".join))
@example("http://only.example/x\u2028http://only.example/y\r")
@examples(300)
def test_any_text_gives_a_text(text: str) -> None:
    plain = plain_text(text)
    assert bool(plain.strip()) == bool(text.strip())
    assert not set("\r\x0b\x0c\x85\u2028\u2029") & set(plain)


HOSTILE = (
    "< & &lt; &amp; <p> <div> <nav> </p> <!-- <!----> <script> <x-y> ]( ](/ http:// www. Ã Ã¼ Â\x80 &#1 <table><td> [(<"
)


@pytest.mark.parametrize("piece", [*HOSTILE.split(" "), "<a ", "<a<b ", "<p>\n ", "a\u0301", "\r", "<b id=1>"])
def test_a_million_of_anything_takes_linear_time(piece: str) -> None:
    began = time.process_time()
    plain_text(piece * (1_000_000 // len(piece)))
    assert time.process_time() - began < 5
