"""An article as the edge hands it to the core: checked, typed, immutable."""

from dataclasses import dataclass

from unecho.core.pub_status import PubStatus


@dataclass(frozen=True, slots=True)
class Article:
    """One article of schema article.v1, checked.

    Attributes:
        id: non-empty, at most 2,048 characters, no control characters.
        text: non-empty, but for a canceled article; any characters but surrogates.
        source: the outlet, for example its domain; None when unknown.
        url: where the outlet published it; None when unknown.
        canonical_url: where its page says that the article stands, which may be another site; None when unknown.
        amp_url: its version for phones; None when unknown.
        title: None when unknown or empty.
        published_at: milliseconds since 1970-01-01 UTC; None when unknown.
        language: primary subtag in lower case ("en"); None when unknown.
        unreadable_date: whether a date was given and could not be read.
        pub_status: whether it may be published.
        embargoed_until: not to be published before; milliseconds since 1970-01-01 UTC, None where nothing is said.
        unreadable_status: whether a status or an embargo was given and could not be read.

    """

    id: str
    text: str
    source: str | None = None
    url: str | None = None
    title: str | None = None
    published_at: int | None = None
    language: str | None = None
    canonical_url: str | None = None
    amp_url: str | None = None
    unreadable_date: bool = False
    pub_status: PubStatus = PubStatus.USABLE
    embargoed_until: int | None = None
    unreadable_status: bool = False
