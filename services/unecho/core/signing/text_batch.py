"""The texts of a batch, read in one pass: everything that signing finds in their words, as bytes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.article.days import known_by_bits
from unecho.core.kernels.batch.text_digests import DIGEST
from unecho.core.kernels.batch.text_lines import LEFT_OUT, MAY_BE_FURNITURE, Lines, TextLines, read_lines
from unecho.core.kernels.batch.text_packed import WORDING
from unecho.core.kernels.batch.text_pass import Limits, Signed, read_texts
from unecho.core.kernels.batch.text_words import Lexicon
from unecho.core.origin.hints import WALL
from unecho.core.profile import Profile
from unecho.core.signing.character_table import character_table
from unecho.core.signing.days import day_names
from unecho.core.signing.facts import months_and_units
from unecho.core.signing.shingles import LEAST_WORDS
from unecho.core.signing.signature import permutations_of
from unecho.core.signing.text_rooms import lines_of, rooms_for, signed_of
from unecho.core.signing.written_texts import WrittenTexts
from unecho.core.text.body import LEAST_PROSE, LONGEST_HEADLINE, LONGEST_PARAGRAPH, WRAPPED, WRAPPED_LINES, head_hashes
from unecho.core.text.furniture import LONGEST_FURNITURE, is_furniture
from unecho.core.text.stopwords import PROBE, place_of_language, stopword_table
from unecho.core.text.walls import may_hold_wall

_LINE_END = 10


class ReadText(NamedTuple):
    """What was found in one text, as `core.signing.packed` has it.

    `words`: in order, UTF-8 with one space between; `digest`: of these, and nothing that counts where there are none.
    """

    words: memoryview
    digest: bytes
    wording: bytes
    signature: bytes
    content: bytes
    facts: bytes
    paragraphs: bytes
    day: int


def read_batch(
    written: WrittenTexts, hints: npt.NDArray[np.int64], languages: Sequence[str | None], profile: Profile
) -> Iterator[ReadText | None]:
    """What is found in each text; None for one that must take the steps one by one: see `kernels.batch.text_pass`.

    `hints`: see `core.origin.hints`. `languages`: the declared ones.
    """
    lines, texts = _lines_of(written)
    declared = np.fromiter(map(place_of_language, languages), np.int64, len(languages))
    table = character_table()
    signed = signed_of(len(written.plain), written.hashes, profile)
    with rooms_for(int((written.ends - written.starts).max()), profile) as rooms:
        read_texts(
            written.plain, lines, texts.ends, _is_left(written, hints, texts), declared, table.kinds, table.forms,
            _lexicon(), _limits(profile), *permutations_of(profile.permutations, profile.seed), rooms, signed,
        )  # fmt: skip
    return _rows(signed, profile.permutations)


def _lines_of(written: WrittenTexts) -> tuple[Lines, TextLines]:
    """Those that are furniture are marked."""
    most = int(np.count_nonzero(written.plain == _LINE_END)) + len(written.ends)
    lines, texts = lines_of(most, len(written.ends))
    read_lines(
        written.plain, written.starts, written.ends, character_table().kinds, head_hashes(), LONGEST_FURNITURE,
        LONGEST_HEADLINE, lines, texts,
    )  # fmt: skip
    for place in _places_of(lines.kinds[: texts.ends[-1]] & MAY_BE_FURNITURE):
        line = written.plain[lines.starts[place] : lines.ends[place]].tobytes()
        if is_furniture(line.decode("utf-8", "surrogatepass")):
            lines.kinds[place] |= LEFT_OUT
    return lines, texts


def _is_left(written: WrittenTexts, hints: npt.NDArray[np.int64], texts: TextLines) -> npt.NDArray[np.bool_]:
    """Whether a text may have been wrapped at a width, or may hold a wall."""
    is_left = texts.counts >= WRAPPED_LINES
    if np.count_nonzero(is_left):
        is_left &= (texts.longest >= WRAPPED.start) & (texts.longest < WRAPPED.stop)
    for text in _places_of(hints & WALL):
        is_left[text] |= may_hold_wall(written.text(text))
    return is_left


def _places_of(bits: npt.NDArray[np.integer]) -> list[int]:
    """Where some are set. There seldom are, and to look for none takes longer than to count."""
    return bits.nonzero()[0].tolist() if np.count_nonzero(bits) else []


def _rows(signed: Signed, permutations: int) -> Iterator[ReadText | None]:
    words, packed = signed.words.data, signed.packed[: signed.ends[-1, -1]].tobytes()
    digests = signed.digests.tobytes()
    after_wording, after_signature = WORDING, WORDING + 4 * permutations
    start, first_word, digest = 0, 0, 0
    for is_read, last_word, (content, facts, end), day in zip(
        signed.is_read.tolist(), signed.word_ends.tolist(), signed.ends.tolist(), signed.days.tolist(), strict=True
    ):
        yield (
            ReadText(
                # Without the space after the last word.
                words[first_word : max(first_word, last_word - 1)],
                digests[digest : digest + DIGEST],
                packed[start : start + after_wording],
                packed[start + after_wording : start + after_signature],
                packed[start + after_signature : content],
                packed[content:facts],
                packed[facts:end],
                day,
            )
            if is_read
            else None
        )
        start, first_word, digest = end, last_word, digest + DIGEST


@cache
def _lexicon() -> Lexicon:
    times, units = months_and_units()
    return Lexicon(times, units, *stopword_table(), day_names(), known_by_bits(times, day_names()))


def _limits(profile: Profile) -> Limits:
    return Limits(
        LONGEST_HEADLINE, LONGEST_PARAGRAPH, LEAST_PROSE, PROBE, profile.max_tokens, LEAST_WORDS, profile.max_facts
    )
