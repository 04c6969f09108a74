"""The shingles, paragraphs and signature of a text of a batch. See `kernels.article.shingles` for what they are."""

from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.article.content import hash_pair, narrow_word
from unecho.core.kernels.article.shingles import list_paragraphs
from unecho.core.kernels.batch.bytes import put_four
from unecho.core.kernels.batch.columns import tuple_of
from unecho.core.kernels.batch.text_words import Words
from unecho.core.kernels.compiled import part

_Bytes = npt.NDArray[np.uint8]
_Hashes = npt.NDArray[np.uint64]
_Column = npt.NDArray[np.uint32]
_Places = npt.NDArray[np.int64]


class Content(NamedTuple):
    """What the shingles of one text are made of, and room for it.

    Attributes:
        words: of prose that are no stopwords, narrow: see `kernels.article.content`; flags: the bits of each.
        paragraphs: of each, the one that it stands in.
        seen: a table of shingles.
        of_lines: of each line, the paragraph that it stands in.
        paragraph_hashes, paragraph_sizes: of each paragraph, 64 bits of its words, and how many they are.
        mixed: shingles for the signature.
    """

    words: _Column
    flags: _Bytes
    paragraphs: _Places
    seen: _Column
    of_lines: _Places
    paragraph_hashes: _Hashes
    paragraph_sizes: _Places
    mixed: _Column


CONTENT: Final = tuple_of(
    Content, types.uint32[::1], types.uint8[::1], types.int64[::1], types.uint32[::1], types.int64[::1],
    types.uint64[::1], types.int64[::1], types.uint32[::1],
)  # fmt: skip
_PER_WORD: Final = 8
"""Slots of the table of shingles: with fewer, there are more that meet than time is saved."""


@part(allocates=False)
def find_paragraphs(
    words: Words, word_count: int, line_count: int, are_prose: npt.NDArray[np.bool_], fewest: int, content: Content,
    paragraphs: _Column,
) -> int:  # fmt: skip
    """Puts 32 bits of each paragraph, see `kernels.article.shingles`, into `paragraphs`; how many there are."""
    most = len(content.paragraph_hashes)
    for paragraph in range(most):
        content.paragraph_hashes[paragraph], content.paragraph_sizes[paragraph] = np.uint64(0), 0
    count = list_paragraphs(
        words.hashes[:word_count], words.line_starts[:line_count], are_prose, fewest, content.paragraph_hashes,
        content.paragraph_sizes, content.of_lines,
    )  # fmt: skip
    for paragraph in range(count):
        is_told = content.paragraph_sizes[paragraph] >= fewest and paragraph + 1 < most
        told = np.uint32(content.paragraph_hashes[paragraph] >> np.uint64(32)) | np.uint32(1)
        paragraphs[paragraph] = told if is_told else np.uint32(0)
    return count


@part(allocates=False)
def choose_content(
    words: Words, word_count: int, line_count: int, are_prose: npt.NDArray[np.bool_], dropped: np.uint64, most: int,
    content: Content,
) -> int:  # fmt: skip
    """Puts the first `most` words of prose that are no stopwords of the languages `dropped` down; how many they are."""
    kept = 0
    for line in range(line_count):
        if not are_prose[line]:
            continue
        paragraph = content.of_lines[line]
        end = words.line_starts[line + 1] if line + 1 < line_count else word_count
        for word in range(words.line_starts[line], end):
            # Without a branch: whether a word is one, nobody can foretell.
            content.words[kept], content.paragraphs[kept] = narrow_word(words.hashes[word]), paragraph
            kept += int(words.languages[word] & dropped == np.uint64(0))
            if kept == most:
                return kept
    return kept


@part(allocates=False)
def list_shingles(content: Content, count: int, shingles: _Column, counts: npt.NDArray[np.uint16]) -> int:
    """Puts the shingles into `shingles`, once each; how many they are.

    `counts`: of the paragraphs, how many stand first in each; 0 before.
    """
    size = 16
    while size < _PER_WORD * count:
        size *= 2
    mask, total, is_zero_seen = size - 1, 0, False
    for slot in range(size):
        content.seen[slot] = 0
    for i in range(count):
        content.flags[i] = np.uint8(0)
        for gap in range(1, 3):
            if i + gap >= count:
                break
            value = hash_pair(content.words[i], content.words[i + gap])
            if value == 0:
                if is_zero_seen:
                    continue
                is_zero_seen = True
            else:
                slot = int(value) & mask
                while content.seen[slot] != 0 and content.seen[slot] != value:
                    slot = (slot + 1) & mask
                if content.seen[slot] == value:
                    continue
                content.seen[slot] = value
            shingles[total] = value
            total += 1
            counts[content.paragraphs[i]] += np.uint16(1)
            content.flags[i] |= np.uint8(gap)
    return total


@part(allocates=False)
def sign_shingles(
    shingles: _Column, count: int, multipliers: _Column, offsets: _Column, mixed: _Column, packed: _Bytes, at: int
) -> None:
    """Writes the signature, see `article.minhash`. Each value at a time stays in a register."""
    for i in range(count):
        value = shingles[i]
        value = np.uint32((value ^ (value >> np.uint32(16))) * np.uint32(0x85EBCA6B))
        value = np.uint32((value ^ (value >> np.uint32(13))) * np.uint32(0xC2B2AE35))
        mixed[i] = np.uint32(value ^ (value >> np.uint32(16)))
    for j in range(len(multipliers)):
        multiplier, offset, least = multipliers[j], offsets[j], np.uint32(0xFFFFFFFF)
        for i in range(count):
            least = min(least, np.uint32(multiplier * mixed[i] + offset))
        put_four(packed, at + 4 * j, least)
