"""All that signing takes from the words of a body."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from unecho.core.kernels.article.reading import read_ascii
from unecho.core.profile import Profile
from unecho.core.signing.days import day_names, day_of
from unecho.core.signing.facts import Facts, find_facts, fold_with_case, months_and_units
from unecho.core.signing.shingles import LEAST_WORDS, MOST_PARAGRAPHS, Shingles, shingle
from unecho.core.text.body import Body
from unecho.core.text.normalise import normalise
from unecho.core.text.stopwords import PROBE, find_languages, place_of_language, stopword_table
from unecho.core.text.words import Words


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What was read.

    Attributes:
        words: in order, UTF-8 with one space between.
        shingles: see `core.signing.shingles`.
        facts: see `core.signing.facts`.
        day: see `core.signing.days`.
    """

    words: bytes
    shingles: Shingles
    facts: Facts
    day: int


def read(body: Body, language: str | None, profile: Profile) -> Reading:
    """By one pass where the text folds to plain ASCII, which most do, and by the steps one after the other where not.

    `language`: the declared one.
    """
    folded = fold_with_case(body.text)
    reading = _read_ascii(folded.text, body, language, profile) if folded.is_plain else None
    return _read_by_steps(body, folded.text, language, profile) if reading is None else reading


def _read_ascii(folded: str, body: Body, language: str | None, profile: Profile) -> Reading | None:
    is_plain, words, values, paragraphs, counts, content, facts, contexts, fact_counts, figures, day = read_ascii(
        np.frombuffer(folded.encode(), dtype=np.uint8),
        body.is_prose,
        *months_and_units(),
        *stopword_table(),
        day_names(),
        PROBE,
        place_of_language(language),
        profile.max_tokens,
        LEAST_WORDS,
        MOST_PARAGRAPHS,
        profile.max_facts,
    )
    if not is_plain:
        return None
    shingles = Shingles(values, paragraphs, counts, content)
    return Reading(words.tobytes(), shingles, Facts(facts, contexts, fact_counts, int(figures)), int(day))


def _read_by_steps(body: Body, folded: str, language: str | None, profile: Profile) -> Reading:
    words = Words.of(normalise(body.text))
    spoken = find_languages(words.hashes, language)
    shingles, of_line = shingle(words, body.is_prose, spoken, profile)
    facts = find_facts(folded, spoken.dropped, of_line, len(shingles.paragraphs), profile.max_facts)
    return Reading(words.joined, shingles, facts, day_of(words))
