"""Locality-sensitive hashing: articles that share a band of their signatures are candidates for each other.

Method: P. Indyk, R. Motwani 1998; banding as in Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3.
"""

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from itertools import chain
from typing import Final

from unecho.core.profile import Profile
from unecho.core.signing.signature import Signature

BandKeys = Sequence[bytes]
"""One key a band: the band's rows of the signature. Empty for an article that is only ever an exact copy."""


def band_keys(signature: Signature, profile: Profile) -> BandKeys:
    """The signature cut into bands."""
    banded = signature[: profile.bands * profile.rows]
    return tuple(banded.view(f"V{profile.rows * signature.itemsize}").tolist())


class Bands:
    """For each band, buckets of the positions of the articles with the same key."""

    def __init__(self, profile: Profile) -> None:
        self._hits: Final = profile.band_hits
        self._capacity: Final = profile.bucket_capacity
        self._buckets: Final[tuple[dict[bytes, list[int]], ...]] = tuple({} for _ in range(profile.bands))

    def candidates(self, keys: BandKeys, cluster_of: Mapping[int, int]) -> list[int]:
        """Positions that share a band with `keys`, of clusters that share at least `profile.band_hits`, ascending.

        Counted by cluster (`cluster_of` has its number), because of a cluster only one article stands in a bucket: a
        third copy is found by the bands it shares with the first and by those it shares with the second.
        """
        bands_of = Counter(chain.from_iterable(filter(None, map(dict.get, self._buckets, keys))))
        hits: Counter[int] = Counter()
        for position, bands in bands_of.items():
            hits[cluster_of[position]] += bands
        return sorted(position for position in bands_of if hits[cluster_of[position]] >= self._hits)

    def add(self, position: int, keys: BandKeys, kin: Set[int]) -> None:
        """Indexes an article under each band but those where one of its `kin` (its cluster) stands."""
        for buckets, key in zip(self._buckets, keys, strict=False):
            bucket = buckets.setdefault(key, [])
            if not kin.isdisjoint(bucket):
                continue
            bucket.append(position)
            if len(bucket) > self._capacity:
                del bucket[0]

    def replace(self, position: int, keys: BandKeys, heirs: Mapping[int, BandKeys]) -> None:
        """Takes an expired article out; the first heir with the same key takes its place in each bucket."""
        held = [band for band, key in enumerate(keys) if position in self._buckets[band].get(key, ())]
        heir_of = _first_with_same_key(held, keys, heirs)
        for band in held:
            bucket = self._buckets[band][keys[band]]
            heir = heir_of.get(band)
            if heir is not None and heir not in bucket:
                bucket[bucket.index(position)] = heir
            else:
                bucket.remove(position)
            if not bucket:
                del self._buckets[band][keys[band]]


def _first_with_same_key(bands: list[int], keys: BandKeys, heirs: Mapping[int, BandKeys]) -> dict[int, int]:
    """For each of the bands, where there is one, the first heir's position. In one pass: heirs may be very many."""
    first: dict[int, int] = {}
    sought = list(bands)
    for position, other_keys in heirs.items():
        if not sought:
            break
        if other_keys:
            first.update((band, position) for band in sought if other_keys[band] == keys[band])
            sought = [band for band in sought if band not in first]
    return first
