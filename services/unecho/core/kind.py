"""What an article can be to an earlier one."""

from enum import StrEnum


class Kind(StrEnum):
    """What an article is to the earlier one that it is most like."""

    VERBATIM = "verbatim"
    """The same report; but for trivial edits nothing differs."""
    SHORTENED = "shortened"
    """The same report with parts cut."""
    EXTENDED = "extended"
    """The same report nearly whole, with more beside it."""
    RESTYLED = "restyled"
    """The same report, reworded or put in another order throughout."""
    NEW_VERSION = "new_version"
    """The report issued anew: lead, figures or facts are other ones, most of the rest is kept."""
    MERGED = "merged"
    """Passages of it, and much of another report."""
    FOLLOW_UP = "follow_up"
    """Another development, with a lead of its own; background is shared."""
    SAME_EVENT = "same_event"
    """An independent report of the same event."""
    UNRELATED = "unrelated"
    """Of another event: a template, a caption or a site is shared."""
