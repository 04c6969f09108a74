"""The numbers that make a verdict what it is. Two indexes with different profiles never mix."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

from unecho.core.publishing import PUBLISHABLE
from unecho.core.verdict import Outcome


@dataclass(frozen=True)
class Profile:
    """Everything a verdict depends on besides the log.

    docs/detection.md says where each number comes from; `id` names them all together.
    """

    version: int = 3
    """Of the normalising, tokenising and shingling code; raised when its output changes."""
    scheme: str = "affine32"
    permutations: int = 128
    seed: int = 1
    bands: int = 64
    rows: int = 1
    band_hits: int = 3
    """Bands that an article must share with a cluster's articles to be compared with them."""
    bucket_capacity: int = 32
    """Entries a band bucket holds; the oldest goes first."""
    max_tokens: int = 5000
    """Content words that are shingled; an article's words after that count for exact copies only."""
    min_shingles: int = 20
    """With fewer, an article is only ever an exact copy."""
    short_shingles: int = 80
    """With fewer, or with most shingles boilerplate, a copy needs `strict_join`."""
    link: float = 0.22
    """T from which two articles are linked: a candidate for joining, and related where it does not join."""
    approach: float = 0.15
    """T from which an article is compared with the other members of a candidate's cluster too."""
    join: float = 0.313
    """Linkage from which an article joins a cluster."""
    join_of_parts: float = 0.26
    """… where the facts that both have are at most `facts_excess` more of all than the shingles are."""
    facts_excess: float = 0.12
    telling_facts: int = 8
    """Facts with fewer of which the share of them says little."""
    join_nothing_new: float = 0.27
    """… and where it tells of the same day, or the one before, and no new fact in its lead."""
    join_in_order: float = 0.22
    """… and where of the shingles that both have at least `in_order` stand in one order."""
    in_order: float = 0.95
    part_excess: float = 0.55
    part_evenness: float = 0.82
    part_substituted: float = 0.06
    loose_order: float = 0.8
    """Share of what another outlet has in common that stands in one order, below which T counts for less …"""
    loose_discount: float = 0.3
    """… by this share of it where nothing does."""
    support: float = 0.9
    """Share of the highest linkage, from which the cluster of most members is joined."""
    strict_join: float = 0.45
    same_source: float = 0.28
    """T from which two articles of one source may be copies."""
    stale: float = 0.16
    """… and from which, in linkage too, what an outlet wrote the day before is one when it comes late."""
    known_facts: float = 0.55
    """Share of the fewer facts that both have, from which one may tell nothing that the other does not."""
    related: float = 0.15
    """T from which the nearest article is named where none is joined."""
    sample: int = 16
    """Members of a cluster, in order of arrival, that an article is compared with."""
    boilerplate_clusters: int = 30
    """A shingle that opened at least this many clusters says nothing."""
    boilerplate_share: int = 1000
    """… and at least one in this many of the clusters counted."""
    boilerplate_width: int = 1 << 20
    max_facts: int = 96
    """Names and figures of an article that are compared; of more those of the lowest hashes."""
    shared_facts: float = 0.35
    """Share of the fewer facts of two articles that the other must have, as part of the share of shingles it has."""
    substituted_share: float = 0.12
    """Facts that stand in the place of others, all but one of them, as a share of the fewer facts: from there on two
    articles are fillings of one template."""
    rest_shingles: int = 32
    """Shingles beside the paragraphs that two articles share, from which what they say there counts."""
    rest_similarity: float = 0.1
    """T of these below which they have nothing in common …"""
    rest_facts: float = 0.2
    """… with at most this share of the fewer facts there."""
    replaced_facts: float = 0.5
    """Share of the fewer facts that stand in the place of others, from which a known place holds another story."""
    kept_facts: float = 0.2
    """Share of the fewer facts up to which, where T is below `link`, a known place holds another story."""
    furniture_stories: int = 3
    """Stories of one outlet that a paragraph has stood in, from which it belongs to its site …"""
    shared_furniture_stories: int = 5
    """… and of all outlets, from which it belongs to several."""
    furniture_width: int = 1 << 21
    thin_facts: int = 3
    """Facts below which a text does not say by itself which story it is …"""
    thin_shingles: int = 250
    """… where it has fewer than so many, or `short_shingles` in a script without capitals."""
    block_rest: float = 0.13
    """Share of the shorter of two articles of one outlet that both have outside of long runs, up to which they have
    pieces of the site in common and nothing else …"""
    block_own: float = 0.25
    """… where at least so much of either stands in paragraphs of its own."""
    verbatim_share: float = 0.82
    """Share of either article that is in the other, from which it is the same …"""
    verbatim_facts: float = 0.88
    """… with so many of all facts."""
    part_share: float = 0.58
    """Share of an article that is in the other, from which it is that cut or that with more …"""
    part_reach: float = 0.85
    """… where what both have ends before so much of the other, or …"""
    part_runs: float = 0.9
    """… this share of it is in long runs."""
    day_similarity: float = 0.58
    """T below which an article that tells of another day may be a later report …"""
    day_lead: float = 0.25
    """… where at most this share of its lead is in the other …"""
    day_facts: int = 2
    """… and so many new facts are in it."""
    restyled_similarity: float = 0.5
    restyled_facts: float = 0.8
    """Share of the fewer facts that both have, from which another wording says the same …"""
    restyled_own: float = 0.22
    """… where one has at most so much that the other has nothing of …"""
    restyled_runs: float = 0.65
    """… and less than this of what both have is in long runs."""
    merged_own: float = 0.34
    """Share of either that the other has nothing of, from which it took a part of the other in …"""
    merged_runs: float = 0.4
    """… where so much of what both have is in long runs …"""
    merged_reach: float = 0.7
    """… and ends before so much of either."""
    version_similarity: float = 0.33
    """T from which it is the same report issued anew."""
    update_lead: float = 0.2
    """Share of a new version's lead that the earlier one has, up to which it tells of something new …"""
    update_facts: int = 3
    """… with so many new facts, …"""
    update_own: float = 0.4
    """… where so much of it stands in paragraphs that the earlier one has hardly anything of, …"""
    update_known: float = 0.75
    """… and both have so much of the fewer facts: a later report knows what the earlier one says."""
    wall_facts: int = 5
    """Facts from which a text of a wall's phrases is a report about such, and no wall."""
    horizon: timedelta = timedelta(days=7)
    publish: tuple[Outcome, ...] = PUBLISHABLE
    """Outcomes that are published, beside stubs with a cluster of their own; see `core.publishing.choose`."""

    @cached_property
    def id(self) -> str:
        """Short name of these numbers: `v3-` and eight hexadecimal digits."""
        return self._name(field.name for field in dataclasses.fields(self))

    @cached_property
    def signing_id(self) -> str:
        """The same for the numbers that a fingerprint and a signature depend on."""
        return self._name(("version", "scheme", "permutations", "seed", "max_tokens", "max_facts", "wall_facts"))

    def _name(self, fields: Iterable[str]) -> str:
        numbers = ";".join(f"{field}={getattr(self, field)!r}" for field in fields)
        return f"v{self.version}-{hashlib.blake2b(numbers.encode(), digest_size=4).hexdigest()}"

    @cached_property
    def least_similarity(self) -> float:
        """T below which, of all that it is compared with, nothing comes of it."""
        return min(self.link, self.approach, self.stale, self.related)

    @cached_property
    def horizon_ms(self) -> int:
        """The horizon in milliseconds."""
        return self.horizon // timedelta(milliseconds=1)
