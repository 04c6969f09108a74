"""What an index is made of, and how large it is."""

from __future__ import annotations

from dataclasses import dataclass

from unecho.core.index.bands import Bands
from unecho.core.index.boilerplate import Boilerplate
from unecho.core.index.entries import Entries
from unecho.core.index.site_furniture import SiteFurniture
from unecho.core.judging.retraction import Retractions
from unecho.core.profile import Profile
from unecho.core.watermark import Watermark


@dataclass(frozen=True, slots=True)
class IndexSize:
    """How large an index is. `oldest_age` is milliseconds of article time from its oldest article to the watermark."""

    articles: int
    clusters: int
    bytes: int
    oldest_age: int


@dataclass(frozen=True, slots=True, eq=False)
class IndexParts:
    """What an index is made of; its verdicts are a function of these."""

    entries: Entries
    bands: Bands
    boilerplate: Boilerplate
    furniture: SiteFurniture
    watermark: Watermark
    retractions: Retractions


def no_parts(profile: Profile) -> IndexParts:
    """Of an index that holds nothing."""
    entries = Entries()
    bands = Bands(profile, entries.rows)
    return IndexParts(entries, bands, Boilerplate(profile), SiteFurniture(profile), Watermark(), Retractions())
