"""Locality-sensitive hashing: articles that share a band of their signatures are candidates for each other.

Method: P. Indyk, R. Motwani 1998; banding as in Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3.
"""

from collections import Counter
from collections.abc import Iterable, Set
from itertools import chain
from typing import Final

from unecho.core.profile import Profile
from unecho.core.signature import Signature

BandKeys = tuple[bytes, ...]
"""One key a band: the band's rows of the signature."""


def band_keys(signature: Signature, profile: Profile) -> BandKeys:
    """The signature cut into bands."""
    width = profile.rows * signature.itemsize
    rows = signature.tobytes()
    return tuple(rows[band * width : (band + 1) * width] for band in range(profile.bands))


class Bands:
    """For each band, buckets of the positions of the articles with the same key."""

    def __init__(self, profile: Profile) -> None:
        self._hits: Final = profile.band_hits
        self._capacity: Final = profile.bucket_capacity
        self._buckets: Final[tuple[dict[bytes, list[int]], ...]] = tuple({} for _ in range(profile.bands))

    def candidates(self, keys: BandKeys) -> list[int]:
        """Positions that share at least `profile.band_hits` bands with `keys`, ascending."""
        hits = Counter(
            chain.from_iterable(buckets.get(key, ()) for buckets, key in zip(self._buckets, keys, strict=True))
        )
        return sorted(position for position, count in hits.items() if count >= self._hits)

    def add(self, position: int, keys: BandKeys, kin: Set[int]) -> None:
        """Indexes an article under each band but those where one of its `kin` (its cluster) stands."""
        for buckets, key in zip(self._buckets, keys, strict=True):
            bucket = buckets.setdefault(key, [])
            if not kin.isdisjoint(bucket):
                continue
            bucket.append(position)
            if len(bucket) > self._capacity:
                del bucket[0]

    def replace(self, position: int, keys: BandKeys, heirs: Iterable[tuple[int, BandKeys]]) -> None:
        """Takes an expired article out; the first heir with the same key takes its place in each bucket."""
        surviving = list(heirs)
        for band, (buckets, key) in enumerate(zip(self._buckets, keys, strict=True)):
            bucket = buckets.get(key)
            if bucket is None or position not in bucket:
                continue
            place = bucket.index(position)
            heir = next((other for other, other_keys in surviving if other_keys[band] == key), None)
            if heir is not None and heir not in bucket:
                bucket[place] = heir
            else:
                del bucket[place]
            if not bucket:
                del buckets[key]
