import pytest

from unecho.core.furniture import _LINE, drop_furniture

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


@pytest.mark.parametrize("line", LINES)
def test_a_line_of_furniture_goes_also_past_the_quick_look_before_the_pattern(line: str) -> None:
    assert _LINE.fullmatch(line)
    assert drop_furniture(f"First.\n{line}\nLast.") == "First.\nLast."


def test_prose_stays_and_so_does_a_text_that_is_nothing_else() -> None:
    prose = "Share prices fell on Friday.\nThe photo was taken in Kyiv."
    assert drop_furniture(prose) == prose
    assert drop_furniture("Advertisement") == "Advertisement"
