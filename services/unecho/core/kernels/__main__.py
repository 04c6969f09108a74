"""`python -m unecho.core.kernels` compiles them all, so that no start of a stage has to."""

from unecho.core.kernels import (
    buckets,
    cues,
    days,
    facts,
    languages,
    lines,
    marks,
    minhash,
    overlap,
    paragraphs,
    passages,
    reading,
    shingles,
    sketch,
    texts,
    tokens,
)

__all__ = [
    "buckets",
    "cues",
    "days",
    "facts",
    "languages",
    "lines",
    "marks",
    "minhash",
    "overlap",
    "paragraphs",
    "passages",
    "reading",
    "shingles",
    "sketch",
    "texts",
    "tokens",
]
