"""Locality-sensitive hashing: articles that share a band of their signatures are candidates for each other.

Method: P. Indyk, R. Motwani 1998; banding as in Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3.
"""

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from itertools import chain
from typing import Final

import numpy as np

from unecho.core.frozen_buckets import Buckets, FrozenBuckets, StoredKeys, pack_band
from unecho.core.profile import Profile
from unecho.core.signature import Signature

BandKeys = Sequence[bytes]
"""One key a band: the band's rows of the signature. Empty for an article that is only ever an exact copy."""


def band_keys(signature: Signature, profile: Profile) -> BandKeys:
    """The signature cut into bands."""
    banded = signature[: profile.bands * profile.rows]
    return tuple(banded.view(f"V{profile.rows * signature.itemsize}").tolist())


def key_bytes(keys: BandKeys) -> int:
    """Bytes of one article's keys."""
    if isinstance(keys, StoredKeys):
        return keys.nbytes
    return len(keys) * len(keys[0]) if keys else 0


class Bands:
    """For each band, buckets of the positions of the articles with the same key."""

    def __init__(self, profile: Profile, frozen: FrozenBuckets | None = None) -> None:
        self._rows: Final = profile.rows
        self._hits: Final = profile.band_hits
        self._capacity: Final = profile.bucket_capacity
        self._buckets: Final[tuple[dict[bytes, list[int]], ...]] = tuple({} for _ in range(profile.bands))
        self._frozen = frozen
        self._thawed: BandKeys = ()

    def candidates(self, keys: BandKeys, cluster_of: Mapping[int, int]) -> list[int]:
        """Positions that share a band with `keys`, of clusters that share at least `profile.band_hits`, ascending.

        Counted by cluster (`cluster_of` has its number), because of a cluster only one article stands in a bucket: a
        third copy is found by the bands it shares with the first and by those it shares with the second.
        """
        self._thaw(keys)
        bands_of = Counter(chain.from_iterable(filter(None, map(dict.get, self._buckets, keys))))
        hits: Counter[int] = Counter()
        for position, bands in bands_of.items():
            hits[cluster_of[position]] += bands
        return sorted(position for position in bands_of if hits[cluster_of[position]] >= self._hits)

    def add(self, position: int, keys: BandKeys, kin: Set[int]) -> None:
        """Indexes an article under each band but those where one of its `kin` (its cluster) stands."""
        self._thaw(keys)
        for buckets, key in zip(self._buckets, keys, strict=False):
            bucket = buckets.setdefault(key, [])
            if not kin.isdisjoint(bucket):
                continue
            bucket.append(position)
            if len(bucket) > self._capacity:
                del bucket[0]

    def replace(self, position: int, keys: BandKeys, heirs: Mapping[int, BandKeys]) -> None:
        """Takes an expired article out; the first heir with the same key takes its place in each bucket."""
        self._thaw(keys)
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

    def _thaw(self, keys: BandKeys) -> None:
        if self._frozen is None or not keys or keys is self._thawed:
            return
        for band, key, positions in self._frozen.thaw(keys):
            self._buckets[band][key] = positions
        self._thawed = keys
        if not self._frozen.left:
            # Its arrays go when the last article of the restored index has.
            self._frozen = None

    def export(self, first_position: int) -> Buckets:
        """All buckets, as they are; no article in them has a position before the first."""
        bands = []
        for band, buckets in enumerate(self._buckets):
            keys = np.frombuffer(b"".join(buckets), dtype=np.uint32).reshape(len(buckets), self._rows)
            lengths = np.fromiter(map(len, buckets.values()), np.uint32, len(buckets))
            positions = np.fromiter(chain.from_iterable(buckets.values()), np.int64, int(lengths.sum()))
            parts = [(keys, lengths, positions)]
            if self._frozen is not None:
                parts.append(self._frozen.rest(band))
            keys, lengths, positions = pack_band(
                np.concatenate([part[0] for part in parts]),
                np.concatenate([part[1] for part in parts]),
                np.concatenate([part[2] for part in parts]),
            )
            bands.append((keys, lengths, (positions - first_position).astype(np.uint32)))
        return Buckets(
            np.array([len(keys) for keys, _, _ in bands], dtype=np.int64),
            np.concatenate([keys for keys, _, _ in bands]),
            np.concatenate([lengths for _, lengths, _ in bands]),
            np.concatenate([positions for _, _, positions in bands]),
        )


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
