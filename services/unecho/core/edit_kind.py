"""The kinds of copies that `replay --amplify` makes: the closed set that accuracy is counted by."""

from enum import StrEnum


class EditKind(StrEnum):
    """What an outlet did to a wire story, as a label names it."""

    TRUNCATED = "truncated"
    """Cut at the end of a sentence, to between 45 and 80 % of the sentences."""
    RESTYLED = "restyled"
    """Another house style: quotes, dashes, British or American spelling, Mr or not."""
    BOILERPLATE = "boilerplate"
    """Lines of site furniture before, within and after."""
    MOVED = "moved"
    """About a fifth of the sentences stand elsewhere."""
    RESPELLED = "respelled"
    """Names transcribed otherwise, accents lost, and now and then two letters changed about."""
    MERGED = "merged"
    """Most of the article with the beginning of another one after it."""
