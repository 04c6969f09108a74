"""All that is made of the words of a batch's texts, by one call."""

from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.article.content import put_content
from unecho.core.kernels.article.days import most_named_of
from unecho.core.kernels.article.languages import choose_dropped
from unecho.core.kernels.batch.columns import tuple_of
from unecho.core.kernels.batch.text_digests import DIGEST_ROOM, DigestRoom, digest_words
from unecho.core.kernels.batch.text_facts import FACT_ROOM, FactRoom, list_facts
from unecho.core.kernels.batch.text_lines import LINES, Lines
from unecho.core.kernels.batch.text_packed import (
    FOUND,
    WORDING,
    Found,
    pack_facts,
    pack_paragraphs,
    pack_wording,
)
from unecho.core.kernels.batch.text_parts import PARTS, Parts, find_parts, fold_parts
from unecho.core.kernels.batch.text_shingles import (
    CONTENT,
    Content,
    choose_content,
    find_paragraphs,
    list_shingles,
    sign_shingles,
)
from unecho.core.kernels.batch.text_words import LEXICON, TOKENS, WORDS, Lexicon, Tokens, Words, read_words
from unecho.core.kernels.compiled import compiled

_Bytes = npt.NDArray[np.uint8]
_Places = npt.NDArray[np.int64]
_Column = npt.NDArray[np.uint32]


class Limits(NamedTuple):
    """Numbers of `core.text.body`, `core.signing.shingles`, `core.text.stopwords` and `core.profile`."""

    longest_headline: int
    longest_paragraph: int
    least_prose: int
    probe: int
    most_words: int
    fewest_words: int
    most_facts: int


class Signed(NamedTuple):
    """What is told of texts, one after the other.

    Attributes:
        words, word_ends: the words in order, UTF-8 with one space between and one after them. Where each text's end.
        digests: of the words of each, see `text_digests`.
        packed: of each that could be read, its wording, signature, content, facts and paragraphs, see `text_packed`.
        ends: in `packed`, where the content, the facts and the paragraphs of each end. Shape (n, 3).
        hashes: of how each is worded; the figures are put into the third of four columns. Shape (n, 4).
        days: the weekday named most, see `kernels.article.days`: shape (n,).
        is_read: whether the text could be read. Shape (n,).
    """

    words: _Bytes
    word_ends: _Places
    digests: _Bytes
    packed: _Bytes
    ends: npt.NDArray[np.int64]
    hashes: npt.NDArray[np.uint64]
    days: _Bytes
    is_read: npt.NDArray[np.bool_]


class Rooms(NamedTuple):
    """Room for one text at a time, and for the digests."""

    parts: Parts
    folded: _Bytes
    words: Words
    tokens: Tokens
    content: Content
    facts: FactRoom
    found: Found
    digests: DigestRoom


_ROOMS: Final = tuple_of(Rooms, PARTS, types.uint8[::1], WORDS, TOKENS, CONTENT, FACT_ROOM, FOUND, DIGEST_ROOM)
_PLACES: Final = types.int64[::1]
_SIGNED: Final = tuple_of(
    Signed, types.uint8[::1], _PLACES, *[types.uint8[::1]] * 2, types.int64[:, ::1], types.uint64[:, ::1],
    types.uint8[::1], types.boolean[::1],
)  # fmt: skip
_LIMITS: Final = tuple_of(Limits, *[types.int64] * 7)


@compiled(
    types.void(
        types.uint8[::1], LINES, _PLACES, types.boolean[::1], _PLACES, types.uint16[::1], types.uint32[::1], LEXICON,
        _LIMITS, *[types.uint32[::1]] * 2, _ROOMS, _SIGNED,
    ),
    allocates=False, from_end=False,
)  # fmt: skip
def read_texts(
    utf8: _Bytes, lines: Lines, line_ends: _Places, is_left: npt.NDArray[np.bool_], declared: _Places,
    kinds: npt.NDArray[np.uint16], forms: _Column, lexicon: Lexicon, limits: Limits, multipliers: _Column,
    offsets: _Column, rooms: Rooms, signed: Signed,
) -> None:  # fmt: skip
    """Fills `signed` with what is told of each text by its lines, but for those that are left to others.

    `line_ends`: where each text's end. `declared`: languages, see `kernels.article.languages`. `kinds`, `forms`: see
    `signing.character_table`. `multipliers`, `offsets`: see `kernels.article.minhash`. `rooms`: for the longest text.
    """
    parts, folded, words, tokens, content, facts, found, digests = rooms
    first_line, word_end, packed_end = 0, 0, 0
    for text in range(len(line_ends)):
        last_line = line_ends[text]
        size, count = -1, 0
        if not is_left[text]:
            count = find_parts(
                utf8, lines, first_line, last_line, kinds, limits.longest_headline, limits.longest_paragraph,
                limits.least_prose, parts,
            )  # fmt: skip
            size = fold_parts(utf8, parts, count, kinds, forms, folded)
        first_line = last_line
        is_plain = size >= 0
        if is_plain:
            length, word_count, token_count, is_plain = read_words(
                folded[:size], count, signed.words, word_end, words, tokens, lexicon
            )
        if is_plain:
            word_end = length
            dropped = choose_dropped(words.languages[:word_count], limits.probe, declared[text])
            paragraph_count = find_paragraphs(
                words, word_count, count, parts.are_prose, limits.fewest_words, content, found.paragraphs
            )
            for paragraph in range(paragraph_count):
                found.shingle_counts[paragraph], found.fact_counts[paragraph] = np.uint16(0), np.uint8(0)
            kept = choose_content(words, word_count, count, parts.are_prose, dropped, limits.most_words, content)
            shingle_count = list_shingles(content, kept, found.shingles, found.shingle_counts)
            fact_count, figures = list_facts(
                tokens, token_count, dropped, limits.most_facts, content.of_lines, count, facts, found.contexts,
                found.fact_counts,
            )  # fmt: skip
            signed.hashes[text, 2] = figures
            signed.days[text] = most_named_of(words.hashes[:word_count], lexicon.days, lexicon.known)
            pack_wording(signed.hashes[text], signed.packed, packed_end)
            packed_end += WORDING
            sign_shingles(found.shingles, shingle_count, multipliers, offsets, content.mixed, signed.packed, packed_end)
            packed_end += 4 * len(multipliers)
            packed_end = put_content(content.words, content.flags, kept, signed.packed, packed_end)
            signed.ends[text, 0] = packed_end
            packed_end = pack_facts(facts.values, found, fact_count, signed.packed, packed_end)
            signed.ends[text, 1] = packed_end
            packed_end = pack_paragraphs(found, paragraph_count, signed.packed, packed_end)
        signed.is_read[text] = is_plain
        signed.word_ends[text], signed.ends[text, 2] = word_end, packed_end
    digest_words(signed.words, signed.word_ends, signed.digests, digests)
