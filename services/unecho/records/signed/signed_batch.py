"""Signed records that are read together: as columns for kernels, and each by itself where one is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

import numpy as np
import orjson

from unecho.core.kernels.article.content import PADDING
from unecho.core.kernels.comparing.compare import MEASURED
from unecho.core.kernels.comparing.compare import TOLD as NEAR
from unecho.core.kernels.index.signed import Fault
from unecho.core.kernels.judging.articles import IS_PLAIN, PIECES, TOLD, Articles, read_articles
from unecho.core.profile import Profile
from unecho.core.signing.marks import Marks
from unecho.records.headers.marks_headers import MOST_PARAGRAPH_BYTES, Numbers
from unecho.records.origin_fields import ORIGIN_HEADERS, agencies_of_headers, origin_of_headers, origin_to_json
from unecho.records.record import Incoming
from unecho.records.signed.record_layout import NUMBERS, Layout, layout_of
from unecho.records.signed.signed_record import SignedRecord, decode

AT_ONCE: Final = 64
"""Records that are read together: of more, what was read first has left the processor's caches when it is looked at."""
_MISSING: Final = (b"!",) * len(NUMBERS)
"""Of no length that one of them may have."""
_UNREAD: Final = (b"",) * (PIECES - len(NUMBERS))


class Told(NamedTuple):
    """What a plain record says for its verdict, as JSON, but for its numbers. `layout`: of its headers."""

    layout: Layout
    article_id: str
    source: bytes
    url: bytes
    title: bytes
    origin: bytes
    agencies: bytes


class SignedBatch(NamedTuple):
    """All that was read of them.

    Attributes:
    records: as they came.
    articles: what they say. Where one is plain that is all that there is to it, and it is right.
    told: of each; None where it is not plain.
    """

    records: Sequence[Incoming]
    articles: Articles
    told: list[Told | None]
    profile: Profile

    @classmethod
    def of(cls, records: Sequence[Incoming], profile: Profile) -> SignedBatch:
        """All of them."""
        signing, told, pieces = profile.signing_id.encode(), list[Told | None](), list[bytes]()
        for record in records:
            told.append(_read(record, signing, pieces))
        count = len(records)
        packed = b"".join(pieces)
        articles = Articles(
            np.frombuffer(packed, np.uint8),
            # Never more than two shingles for three bytes, nor a number of a mark for two; and one to spare.
            np.empty(2 * len(packed) // 3 + 1, dtype=np.uint32),
            np.empty((count, profile.permutations), dtype=np.uint32),
            np.empty((count, TOLD), dtype=np.int64),
            np.zeros((count, NEAR), dtype=np.int64),
            np.empty((count, MEASURED), dtype=np.float64),
        )
        articles.told[:, IS_PLAIN] = [one is not None for one in told]
        lengths = np.fromiter(map(len, pieces), np.int64, len(pieces))
        room = np.empty(int(lengths.max(initial=0)) + 3 * PADDING, dtype=np.uint32)
        read_articles(articles, lengths, room, profile.max_facts, MOST_PARAGRAPH_BYTES)
        return cls(records, articles, told, profile)

    def at(self, i: int) -> SignedRecord | ValueError:
        """What `encode_signed` wrote; for anything else a ValueError that says what is wrong."""
        try:
            return decode(self.records[i], self._numbers(i), self.profile)
        except ValueError as error:
            return error

    def _numbers(self, i: int) -> Numbers | Fault:
        _, numbers, signatures, told, *_ = self.articles
        start, marks, end, facts, fault = told[i, :5].tolist()
        return Fault(fault) if fault else Numbers(numbers[start:marks], signatures[i], Marks(numbers[marks:end], facts))


def decode_all(records: Sequence[Incoming], profile: Profile) -> list[SignedRecord | ValueError]:
    """Of each what `encode_signed` wrote; for anything else a ValueError that says what is wrong."""
    batch = SignedBatch.of(records, profile)
    return [batch.at(i) for i in range(len(records))]


def _read(record: Incoming, signing: bytes, pieces: list[bytes]) -> Told | None:
    """What a plain record says; its pieces, see `kernels.judging.articles`, go to the others."""
    headers = record.headers
    names, values = zip(*headers, strict=True) if headers else ((), ())
    layout = layout_of(names)
    content, signature, facts, paragraphs, digest, wording, signed_with, *texts = layout.read((*values, None))
    if layout.is_plain and signed_with == signing and record.key:
        try:
            told = _tell(layout, record.key, *texts)
        except ValueError:
            told = None
        if told is not None:
            place, url, outlet, source, published_at, day = texts[:6]
            pieces += (
                content, signature, facts, paragraphs, digest, wording, record.key, place or url or b"",
                outlet or source or b"", published_at or b"", day or b"",
            )  # fmt: skip
            return told
    numbers = content, signature, facts, paragraphs
    pieces += [missing if one is None else one for one, missing in zip(numbers, _MISSING, strict=True)]
    pieces += _UNREAD
    return None


def _tell(
    layout: Layout,
    key: bytes,
    place: bytes | None,
    url: bytes | None,
    outlet: bytes | None,
    source: bytes | None,
    published_at: bytes | None,
    day: bytes | None,
    title: bytes | None,
    *origin: bytes | None,
) -> Told | None:
    """None where something is there and empty: it is not as if it were not. Raises ValueError for no text."""
    if b"" in (place, url, outlet, source, published_at, day):
        return None
    for text in (place, outlet):
        if text is not None:
            text.decode()
    told_origin, agencies = _origin_json(*origin)
    return Told(layout, key.decode(), _json(source), _json(url), _json(title), told_origin, agencies)


def _json(text: bytes | None) -> bytes:
    return b"null" if text is None else orjson.dumps(text.decode())


# There are few, and the same come again and again.
@lru_cache(maxsize=1024)
def _origin_json(*values: bytes | None) -> tuple[bytes, bytes]:
    """Origin and agencies as in schema verdict.v1."""
    said = {name: value for name, value in zip(ORIGIN_HEADERS, values, strict=True) if value is not None}
    origin, agencies = origin_of_headers(said), agencies_of_headers(said)
    return orjson.dumps(origin_to_json(origin)), orjson.dumps(agencies)
