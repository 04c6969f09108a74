"""What is held of each article, as a record of numbers of 32 bits, many in one array.

A record is a head, the content (see `kernels.article.content`), the marks (six bytes a fact, seven a
paragraph), and in UTF-8 id, place and outlet.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from unecho.core.index.rows import BLOCK
from unecho.core.kernels.article.content import PADDING
from unecho.core.kernels.index.records import (
    ABOVE,
    DAY_SHIFT,
    DIGEST,
    FLAGS,
    HEAD,
    LOWER,
    TIME,
    find_records,
    read_record,
)
from unecho.core.kernels.judging.held import (
    RECORD_ADDRESS,
    RECORD_ARRAY,
    RECORD_BYTES,
    RECORD_END,
    RECORD_ROOM,
    RecordRoom,
)
from unecho.core.kernels.judging.times import NO_TIME
from unecho.core.signing.marks import Marks
from unecho.core.signing.shingles import Fingerprint
from unecho.core.signing.signed_article import DIGEST_BYTES, SignedArticle
from unecho.core.signing.wording import WORDING_BYTES

Words = npt.NDArray[np.uint32]
"""Records one after the other."""
PUBLISHED: Final = 1
THIN: Final = 2
"""Bits of the flags; those from the third on are the day."""
_HEAD: Final = struct.Struct(f"<6Iq{DIGEST_BYTES}s{WORDING_BYTES}s")
_WORDING: Final = 12
_FACT_BYTES: Final = 6
_PARAGRAPH_BYTES: Final = 7
_CHUNK_SHIFT: Final = 18
_CHUNK: Final = 1 << _CHUNK_SHIFT
"""Numbers; an article takes some hundreds."""


class Record:
    """One record: the array that it is in, and where it starts.

    Attributes:
        flags: PUBLISHED, THIN, and the day above them.
    """

    __slots__ = (
        "_content",
        "_facts",
        "_id",
        "_id_text",
        "_outlet",
        "_paragraphs",
        "_place",
        "_shingles",
        "flags",
        "start",
        "words",
    )

    def __init__(self, words: Words, start: int) -> None:
        self.words = words
        self.start = start
        head: list[int] = words[start : start + TIME].tolist()
        counts, marks, self._id, self._place, self._outlet, self.flags = head
        self._shingles, self._content = counts & LOWER, counts >> ABOVE
        self._facts, self._paragraphs = marks & LOWER, marks >> ABOVE
        self._id_text: str | None = None

    @property
    def length(self) -> int:
        """How many numbers it takes."""
        outlet = max(self._outlet - 1, 0)
        return -(-(self._first_text - 4 * self.start + self._id + max(self._place - 1, 0) + outlet) // 4)

    def unpack(self) -> tuple[Fingerprint, Marks]:
        """Fingerprint and marks, in one new array."""
        shingles, facts = self._shingles, self._facts
        numbers = np.empty(shingles + 2 * facts + 3 * self._paragraphs + 1, dtype=np.uint32)
        room = np.empty(self._content + 3 * PADDING, dtype=np.uint32)
        read_record(self.words, self.start, self._content, shingles, facts, room, numbers)
        return numbers[:shingles], Marks(numbers[shingles:-1], facts)

    @property
    def id(self) -> str:
        """Of the article."""
        if self._id_text is None:
            self._id_text = self._text(self._first_text, self._id)
        return self._id_text

    @property
    def place(self) -> str | None:
        """See `core.signing.signed_article`."""
        return self._text(self._first_text + self._id, self._place - 1) if self._place else None

    @property
    def outlet(self) -> str | None:
        """See `core.signing.signed_article`."""
        first = self._first_text + self._id + max(self._place - 1, 0)
        return self._text(first, self._outlet - 1) if self._outlet else None

    def is_of(self, outlet: str) -> bool:
        """Whether that is its outlet."""
        # Most are of another length; not all have as many bytes as characters.
        return (self._outlet - 1 == len(outlet) or not outlet.isascii()) and self.outlet == outlet

    @property
    def day(self) -> int:
        """See `core.signing.days`."""
        return self.flags >> DAY_SHIFT

    @property
    def entered_at(self) -> int | None:
        """The watermark when it came, None while that was not settled."""
        at = self.start + TIME
        time: int = self.words[at : at + 2].view(np.int64).item()
        return None if time == NO_TIME else time

    @property
    def digest(self) -> bytes:
        """See `core.signing.signed_article`."""
        return self._bytes(DIGEST, DIGEST_BYTES)

    @property
    def packed_wording(self) -> bytes:
        """See `core.signing.wording`."""
        return self._bytes(_WORDING, WORDING_BYTES)

    def publish(self) -> None:
        """It is published after all."""
        self.flags |= PUBLISHED
        self.words[self.start + FLAGS] = self.flags

    def _bytes(self, number: int, length: int) -> bytes:
        at = self.start + number
        return self.words[at : at + length // 4].tobytes()

    @property
    def _first_text(self) -> int:
        marks = _FACT_BYTES * self._facts + _PARAGRAPH_BYTES * self._paragraphs
        return 4 * (self.start + HEAD) + self._content + marks

    def _text(self, first: int, length: int) -> str:
        begin = first >> 2
        piece = self.words[begin : (first + length + 3) >> 2].tobytes()
        return piece[first & 3 : (first & 3) + length].decode("utf-8", "surrogatepass")


Place = tuple[Words, int, int, int]
"""Where a record goes: an array, where in it, the record's start as `Records` counts, and its address."""
Told = tuple[bytes, bytes, int]
"""What a record begins and ends with, and how many numbers it takes."""
# Tuples without names: they are made for every article.


def told_of(article: SignedArticle, entered_at: int | None, flags: int) -> Told:
    """Of an article that entered then; `flags`: PUBLISHED and THIN."""
    facts, shingles = article.marks.fact_count, len(article.fingerprint)
    paragraphs = (len(article.marks.packed) - 2 * facts) // 3
    name, place, outlet = encoded(article.id), encoded(article.place), encoded(article.outlet)
    texts = name + place + outlet
    head = _HEAD.pack(
        shingles | len(article.content) << ABOVE,
        facts | paragraphs << ABOVE,
        len(name),
        0 if article.place is None else 1 + len(place),
        0 if article.outlet is None else 1 + len(outlet),
        flags | article.day << DAY_SHIFT,
        NO_TIME if entered_at is None else entered_at,
        article.digest,
        article.wording.packed,
    )
    tail = _FACT_BYTES * facts + _PARAGRAPH_BYTES * paragraphs + len(texts)
    return head, texts, HEAD + (len(article.content) + tail + 3 >> 2)


class Part(NamedTuple):
    """Records of one array: where they start in it, the position of the first, and what is added for their starts."""

    words: Words
    starts: npt.NDArray[np.uint32]
    first: int
    above: int


class Records:
    """Those of the articles within the horizon; memory goes as the oldest leave.

    Of each block of positions they are in arrays of their own, of which the first may be the rest of the one before. A
    start is the number of the array, and above that of the record in it.
    """

    def __init__(self) -> None:
        self._blocks: dict[int, list[Words | None]] = {}
        self._newest: list[Words | None] = []
        # The newest array, and what is known of it: see `kernels.judging.held`.
        self._words: Words = np.empty(0, dtype=np.uint32)
        self._numbers = np.zeros(5, dtype=np.int64)

    @property
    def bytes(self) -> int:
        """Of all records."""
        return self._numbers.item(RECORD_BYTES)

    @property
    def columns(self) -> RecordRoom:
        """What kernels are handed, itself and no copy."""
        return RecordRoom(self._words, self._numbers)

    def at(self, position: int, start: int) -> tuple[Words, int]:
        """The array that the record of an article is in, and where in it."""
        words = self._blocks[position // BLOCK][start >> _CHUNK_SHIFT]
        assert words is not None  # noqa: S101 - it has not left
        return words, start & (_CHUNK - 1)

    def place(self, position: int, length: int) -> Place:
        """Where the record of the newest article goes, of so many numbers."""
        if position // BLOCK not in self._blocks:
            self._begin_block(position // BLOCK, length)
        numbers = self._numbers
        if not self._newest or numbers.item(RECORD_END) + length > numbers.item(RECORD_ROOM):
            self._trim()
            # Zeros, so that what a record leaves of its last number is always the same.
            words = np.zeros(max(_CHUNK, length), dtype=np.uint32)
            self._newest.append(words)
            self._begin(words, 0)
        at, _, _, address, array = numbers.tolist()
        numbers[RECORD_END] += length
        numbers[RECORD_BYTES] += 4 * length
        return self._words, at, array | at, address + 4 * at

    def _begin_block(self, block: int, length: int) -> None:
        """The next record, of so many numbers, is the first of a block."""
        # What the array before has left is taken first: it is a sixth of what a block of long articles takes.
        rest = self._words[self._numbers.item(RECORD_END) :]
        self._trim()
        self._newest = self._blocks[block] = []
        if len(rest) >= length:
            self._newest.append(rest)
            self._begin(rest, 0)

    def _begin(self, words: Words, end: int) -> None:
        """That array is the newest, with records up to `end`."""
        self._words, numbers = words, self._numbers
        numbers[RECORD_END], numbers[RECORD_ROOM], numbers[RECORD_ADDRESS] = end, len(words), address_of(words)
        numbers[RECORD_ARRAY] = len(self._newest) - 1 << _CHUNK_SHIFT

    def _trim(self) -> None:
        """Nothing more is added to the newest array."""
        end = self._numbers.item(RECORD_END)
        if self._newest and end < self._numbers.item(RECORD_ROOM):
            self._newest[-1] = self._words[:end]

    def leave(self, position: int, start: int) -> None:
        """The oldest has left."""
        self._numbers[RECORD_BYTES] -= 4 * Record(*self.at(position, start)).length
        if position % BLOCK == BLOCK - 1:
            del self._blocks[position // BLOCK]
        elif start >> _CHUNK_SHIFT:
            self._blocks[position // BLOCK][(start >> _CHUNK_SHIFT) - 1] = None

    def leave_before(self, position: int, start: int) -> None:
        """All before that one, of the same block, have left; their bytes are not counted any more."""
        arrays = self._blocks[position // BLOCK]
        for array in range(start >> _CHUNK_SHIFT):
            arrays[array] = None

    def export(self, first: int, start: int) -> tuple[Words, ...]:
        """All arrays, of which the first begins with the record of position `first`, whose start is given."""
        own, *others = self._blocks.values()
        left = [words for block in (own[start >> _CHUNK_SHIFT :], *others) for words in block if words is not None]
        left[-1] = left[-1][: self._numbers.item(RECORD_END)]
        left[0] = left[0][start & (_CHUNK - 1) :]
        return tuple(left)

    @classmethod
    def restored(cls, arrays: Sequence[Words], first: int) -> tuple[Records, list[Part]]:
        """Those of such arrays, which are taken over, and where their records are."""
        records, parts = cls(), list[Part]()
        for array in (np.require(one, requirements=["C", "W"]) for one in arrays):
            starts = np.empty(len(array) // HEAD + 1, dtype=np.uint32)
            starts = starts[: find_records(array, starts)]
            block = records._newest = records._blocks.setdefault(first // BLOCK, [])
            parts.append(Part(array, starts, first, len(block) << _CHUNK_SHIFT))
            block.append(array)
            records._begin(array, len(array))
            first += len(starts)
            records._numbers[RECORD_BYTES] += array.nbytes
        return records, parts


def address_of(words: Words) -> int:
    """Of its first number, for as long as somebody holds it."""
    address: int = words.__array_interface__["data"][0]
    return address


def encoded(text: str | None) -> bytes:
    """In UTF-8, lone surrogates as well."""
    return b"" if text is None else text.encode("utf-8", "surrogatepass")
