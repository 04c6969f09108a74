"""The shingles of a text's content words, and which paragraph each stands in first."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.article.content import content_bytes, hash_pair, narrow_word, put_content
from unecho.core.kernels.compiled import compiled, part

_Hashes = npt.NDArray[np.uint64]
_Flags = npt.NDArray[np.bool_]
_Counts = npt.NDArray[np.int64]
_Shingles = npt.NDArray[np.uint32]
_Words = npt.NDArray[np.uint32]
_Bytes = npt.NDArray[np.uint8]

_ALL: Final = types.Tuple((*[types.uint32[::1]] * 3, types.uint8[::1], types.int64[::1]))  # type: ignore[no-untyped-call]


@part(allocates=False)
def _list_content(
    words: _Hashes, of_words: _Hashes, dropped: np.uint64, line_starts: _Counts, is_prose: _Flags, content: _Words,
    lines: _Counts,
) -> int:  # fmt: skip
    kept = 0
    for line in range(len(line_starts)):
        if not is_prose[line]:
            continue
        end = line_starts[line + 1] if line + 1 < len(line_starts) else len(words)
        for i in range(line_starts[line], end):
            if kept == len(content):
                break
            if of_words[i] & dropped == np.uint64(0):
                content[kept], lines[kept] = narrow_word(words[i]), line
                kept += 1
    return kept


@part()
def choose_content(
    words: _Hashes, of_words: _Hashes, dropped: np.uint64, line_starts: _Counts, is_prose: _Flags, most: int
) -> tuple[_Words, _Counts]:
    """The first `most` words of prose that are no stopwords of the languages `dropped`, and the line of each.

    `of_words`: see `kernels.article.languages`. Words are narrow: see `kernels.article.content`.
    """
    content, lines = np.empty(min(len(words), most), dtype=np.uint32), np.empty(min(len(words), most), dtype=np.int64)
    kept = _list_content(words, of_words, dropped, line_starts, is_prose, content, lines)
    return content[:kept], lines[:kept]


@part(allocates=False)
def list_paragraphs(
    words: _Hashes, line_starts: _Counts, is_prose: _Flags, fewest: int, hashes: _Hashes, sizes: _Counts,
    of_line: _Counts,
) -> int:  # fmt: skip
    """Adds to the hash and the size of each paragraph, see `find_paragraphs`; how many there are."""
    count, is_open = 0, False
    for line in range(len(line_starts)):
        start = line_starts[line]
        end = line_starts[line + 1] if line + 1 < len(line_starts) else len(words)
        is_whole = is_prose[line] and end - start >= fewest
        if count < len(hashes) and (count == 0 or is_whole or not is_open):
            count += 1
        is_open = not is_whole
        of_line[line] = count - 1
        mixed = hashes[count - 1]
        for i in range(start, end):
            mixed = (mixed ^ words[i]) * np.uint64(0x9E3779B97F4A7C15)
            mixed ^= mixed >> np.uint64(29)
        hashes[count - 1] = mixed
        sizes[count - 1] += end - start
    return count


@part()
def find_paragraphs(
    words: _Hashes, line_starts: _Counts, is_prose: _Flags, fewest: int, most: int
) -> tuple[_Shingles, _Counts]:
    """Paragraphs, and the one of each line, shape (lines,).

    A line of prose of at least `fewest` words is one; what stands between such is one together. Returns 32 bits of the
    words of each, 0 for one of fewer than `fewest` words, and for the last of `most`, where what is over is in it.
    """
    hashes, sizes = np.zeros(most, dtype=np.uint64), np.zeros(most, dtype=np.int64)
    of_line = np.zeros(len(line_starts), dtype=np.int64)
    count = list_paragraphs(words, line_starts, is_prose, fewest, hashes, sizes, of_line)
    found = np.zeros(count, dtype=np.uint32)
    for paragraph in range(count):
        if sizes[paragraph] >= fewest and paragraph + 1 < most:
            found[paragraph] = np.uint32(hashes[paragraph] >> np.uint64(32)) | np.uint32(1)
    return found, of_line


@part(allocates=False)
def _list_shingles(
    content: _Words, lines: _Counts, paragraph_of_line: _Counts, seen: _Shingles, shingles: _Shingles, counts: _Counts,
    flags: _Bytes,
) -> int:  # fmt: skip
    """Fills `shingles` and `counts` of `hash_shingles`, and the bits of words; how many there are.

    `seen`: an empty table with room. `flags`: see `kernels.article.content`, 0 before.
    """
    count, mask, total = len(content), len(seen) - 1, 0
    is_zero_seen = False
    for i in range(count):
        paragraph = paragraph_of_line[lines[i]]
        for gap in range(1, 3):
            if i + gap >= count:
                break
            value = hash_pair(content[i], content[i + gap])
            if value == 0:
                if is_zero_seen:
                    continue
                is_zero_seen = True
            else:
                slot = np.int64(value * np.uint32(0x9E3779B1)) & mask
                while seen[slot] != 0 and seen[slot] != value:
                    slot = (slot + 1) & mask
                if seen[slot] == value:
                    continue
                seen[slot] = value
            shingles[total] = value
            total += 1
            counts[paragraph] += 1
            flags[i] |= np.uint8(gap)
    return total


@part()
def hash_shingles(
    content: _Words, lines: _Counts, paragraph_of_line: _Counts, paragraphs: int
) -> tuple[_Shingles, _Counts, _Bytes]:
    """32 bits of each pair of words next to each other or with one between, once, in the order of the first word.

    Returns them, how many stand first in each paragraph, and the words: see `kernels.article.content`.
    """
    size = 16
    while size < 4 * len(content):
        size *= 2
    seen = np.zeros(size, dtype=np.uint32)
    shingles, counts = np.empty(2 * len(content), dtype=np.uint32), np.zeros(paragraphs, dtype=np.int64)
    flags = np.zeros(len(content), dtype=np.uint8)
    total = _list_shingles(content, lines, paragraph_of_line, seen, shingles, counts, flags)
    packed = np.empty(content_bytes(len(content)), dtype=np.uint8)
    put_content(content, flags, len(content), packed, 0)
    return shingles[:total].copy(), counts, packed


@compiled(
    _ALL(
        types.uint64[::1], types.uint64[::1], types.uint64, types.int64[::1], types.boolean[::1], types.int64,
        types.int64, types.int64,
    )
)  # fmt: skip
def make_shingles(
    words: _Hashes,
    of_words: _Hashes,
    dropped: np.uint64,
    line_starts: _Counts,
    is_prose: _Flags,
    most: int,
    fewest: int,
    most_paragraphs: int,
) -> tuple[_Shingles, _Shingles, _Shingles, _Bytes, _Counts]:
    """The three above in one: shingles, paragraphs, how many stand first in each, the words, the one of each line."""
    content, lines = choose_content(words, of_words, dropped, line_starts, is_prose, most)
    paragraphs, of_line = find_paragraphs(words, line_starts, is_prose, fewest, most_paragraphs)
    shingles, counts, packed = hash_shingles(content, lines, of_line, len(paragraphs))
    return shingles, paragraphs, counts.astype(np.uint32), packed, of_line
