import pytest

from unecho.core.text.body import read_body
from unecho.core.text.furniture import _LINE, is_furniture

LINES = (
    "Advertisement", "Story continues below this advertisement", "Scroll down to continue", "Continue reading below",
    "Sign up now: get our newsletter", "Log in to comment", "Subscribe today", "Get our morning newsletter",
    "Headlines: newsletters delivered to your inbox", "READ MORE: another story", "Also read this", "Related: floods",
    "Recommended for you", "Most read", "More from this author", "Editor's picks", "Trending now", "Share", "X",
    "Share this", "Follow us on X", "File photo: Reuters", "Photo: Handout", "Photo/Handout", "Getty Images",
    "Overview logo", "Download our free app now", "Get it on Google Play", "© 2025 The Paper", "(c) The Paper",
    "The Paper, all rights reserved", "This article first appeared elsewhere", "Click here", "We use cookies today",
    "Privacy policy", "Loading...", "Published 21 November 2025", "5 min read",
)  # fmt: skip


PROSE = (
    "Share prices fell on Friday.",
    "The photo was taken in Kyiv.",
    "Updated rules apply.",
    "Read the small print.",
)


@pytest.mark.parametrize("line", LINES)
def test_a_line_of_furniture_goes_also_past_the_quick_look_before_the_pattern(line: str) -> None:
    assert _LINE.fullmatch(line)
    assert is_furniture(line)
    assert read_body(f"First.\n  {line}\t\nLast.").text == "First.\nLast."


@pytest.mark.parametrize("line", LINES)
def test_what_begins_like_furniture_and_goes_on_is_prose(line: str) -> None:
    assert not is_furniture(f"{line} " + "and so the minister said on Monday " * 6)


def test_prose_stays_and_so_does_a_text_that_is_nothing_else() -> None:
    assert not any(map(is_furniture, PROSE))
    assert read_body("\n".join(PROSE)).text == "\n".join(PROSE)
    assert read_body("Advertisement").text == "Advertisement"
    assert read_body("Advertisement\nShare\n").text == "Advertisement\nShare"


@pytest.mark.parametrize(
    "line",
    [
        "This article was originally published with a wrong figure",
        "This story was originally published with an error in the second paragraph",
        "Updated 21 November 2025 to correct the name of the minister",
        "Published 3 May, retracted 4 May",
        "Subscribe prices in an earlier version were incorrect",
        "Photo: an earlier caption misstated the year",
    ],
)
def test_a_line_that_tells_of_a_mistake_is_never_furniture(line: str) -> None:
    assert _LINE.fullmatch(line)
    assert not is_furniture(line)
    assert read_body(f"First.\n{line}\nLast.").text.split("\n")[1] == line
